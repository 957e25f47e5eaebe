// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historymodel.h"

#include <QObject>

class QPagedPaintDevice;

namespace packbench {

/// One box of a shipment that left, in words.
struct HistoryBox {
    QString title;   ///< e.g. `Box 1`
    QString carrier; ///< e.g. `Canada Post`
    QString number;  ///< tracking number as told last, grouped in fours
    QString before;  ///< what was told first; empty without a correction
    QStringList items;

    friend bool operator==(const HistoryBox &, const HistoryBox &) = default;
};

/// Everything that the history shows of one shipment: words, all of them plain text.
struct HistoryDetail {
    ShipmentId shipment; ///< empty when nothing is chosen
    OrderKey order;
    QString number;         ///< the order's, whole
    QString customerNumber; ///< empty when it is the same or unknown
    QString account;
    QString state;
    HistoryModel::Mark mark = HistoryModel::Mark::Left;
    QString left;   ///< who packed, when and where
    QString answer; ///< of the channel
    std::vector<HistoryBox> boxes;
    QStringList story;      ///< of the order, oldest first
    QStringList requestIds; ///< of the attempts, oldest first
    QString correction;     ///< what the channel allows
    bool canCorrect = false;
    bool hasSlip = false;
    int labels = 0; ///< pictures of labels that are kept

    friend bool operator==(const HistoryDetail &, const HistoryDetail &) = default;
};

/// What the history view may do: search, look at one shipment, print again, export.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Format { Csv, Json };

    [[nodiscard]] virtual HistoryModel &rows() = 0;
    /// Searches for what was typed; what was asked before and is not answered yet is dropped.
    virtual void search(const QString &typed) = 0;
    /// What is searched for: typed, or found by a scan.
    [[nodiscard]] virtual const QString &searched() const = 0;
    /// `12 found`, or why nothing can be shown.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Shows a shipment's detail; detailChanged() follows.
    virtual void choose(const ShipmentId &id) = 0;
    [[nodiscard]] virtual const HistoryDetail &detail() const = 0;
    /// Paints the packing slip of the chosen shipment's order; false when there is none.
    virtual bool paintSlip(QPagedPaintDevice &device) = 0;
    /// Paints a label of the chosen shipment, counted from 0.
    virtual bool paintLabel(int index, QPagedPaintDevice &device) = 0;
    /// Writes everything that the search finds; answers through message().
    virtual void exportTo(const QString &file, Format format) = 0;

Q_SIGNALS:
    /// A search was answered, or more of it came.
    void found();
    /// A scan decided what is searched for.
    void searchedChanged();
    void detailChanged();
    void message(const QString &text, bool good);
};

} // namespace packbench
