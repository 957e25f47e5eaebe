// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"

namespace packbench::test {

/// A history that a test fills; remembers what it was asked.
class ScriptedHistory final : public HistoryDesk
{
    Q_OBJECT

public:
    explicit ScriptedHistory(Clock &clock) : m_clock(clock), m_rows(clock) {}

    [[nodiscard]] HistoryModel &rows() override { return m_rows; }
    void search(const QString &typed) override;
    [[nodiscard]] const QString &searched() const override { return m_searched; }
    [[nodiscard]] QString summary() const override { return words; }
    void choose(const ShipmentId &id) override;
    [[nodiscard]] const HistoryDetail &detail() const override { return m_detail; }
    bool paintSlip(QPagedPaintDevice &device) override;
    bool paintLabel(int index, QPagedPaintDevice &device) override;
    void exportTo(const QString &file, Format format) override;

    /// Shipments of each kind, the newest first.
    void fill(int count, bool more);
    /// What a scan does.
    void scanned(const QString &number, const ShipmentId &id);
    void put(const HistoryDetail &detail);

    QStringList searches;
    QStringList chosen;
    QStringList painted;
    QStringList exported;
    QString words;

private:
    [[nodiscard]] HistoryDetail sampleDetail(int row) const;

    Clock &m_clock;
    HistoryModel m_rows;
    QString m_searched;
    HistoryDetail m_detail;
};

} // namespace packbench::test
