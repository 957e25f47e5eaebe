// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "domain/outbox.h"

#include <QAbstractTableModel>
#include <vector>

namespace packbench {

/// The outbox for people: what waits, what is unknown, what needs a person and what to do about it.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, OrderColumn, PackagesColumn, WhatColumn, AdviceColumn, SinceColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StateRole };

    explicit OutboxModel(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Adds or replaces; settled entries leave the list.
    void put(const OutboxEntry &entry);
    [[nodiscard]] const OutboxEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(const ShipmentId &id) const;

    [[nodiscard]] int waiting() const; ///< queued or sending
    [[nodiscard]] int unknown() const;
    [[nodiscard]] int attention() const;
    /// When the oldest entry was created; invalid when the outbox is empty.
    [[nodiscard]] QDateTime oldest() const;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] int countOf(DutyState state) const;

    Clock &m_clock;
    std::vector<OutboxEntry> m_entries; ///< needs attention first, then unknown, then waiting; oldest first
};

} // namespace packbench
