// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "domain/order.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <vector>

namespace packbench {

/// What the queue shows of one order.
struct QueueRow {
    enum class Urgency { Late, Hour, TwoHours, Later, None };
    enum class Mark { None, New, Half, Packed, Hold, Attention, CancelRequested, Elsewhere };
    OrderKey key;
    QString number;  ///< the channel's order id
    QString account; ///< for people
    QString holdReason;
    QString openAt;   ///< the other station that has it on its bench
    qint64 dueAt = 0; ///< epoch ms; 0 when none
    int units = 0;
    Mark mark = Mark::None;
    bool isNew = false;      ///< waits for acknowledgement
    bool isOpenHere = false; ///< on the bench of this station
    bool isBlocked = false;  ///< the channel does not let it be packed now; holdReason says why

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Every open order of every account, unsorted. The view shows it through QueueOrder.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole + 1, DetailRole, BriefRole, DueTextRole, UrgencyRole, MarkRole, OpenHereRole, KeyRole };

    explicit QueueModel(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Adds rows or replaces those of the same order.
    void put(std::vector<QueueRow> rows);
    /// Replaces everything in one go; rows must not repeat an order.
    void reset(std::vector<QueueRow> rows);
    void remove(const OrderKey &key);
    [[nodiscard]] const QueueRow &row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    /// The row number of an order; -1 when it is not in the queue.
    [[nodiscard]] int indexOf(const OrderKey &key) const;
    [[nodiscard]] QueueRow::Urgency urgency(const QueueRow &row) const;
    /// Says that what depends on the time of day is to be painted again; called every half minute.
    void tick() { Q_EMIT timePassed(); }

Q_SIGNALS:
    void countChanged();
    void timePassed();

private:
    [[nodiscard]] QString detail(const QueueRow &row) const;
    [[nodiscard]] QString dueText(const QueueRow &row) const;

    Clock &m_clock;
    std::vector<QueueRow> m_rows;
    QHash<OrderKey, int> m_index;
};

/// The queue by urgency (held orders last) and filtered by text; compares structs, not variants.
class QueueOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit QueueOrder(QueueModel &model, QObject *parent = nullptr);

    /// Shows only orders whose number, account or state contains \a text; empty shows all.
    void setText(const QString &text);
    [[nodiscard]] OrderKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const OrderKey &key) const;

Q_SIGNALS:
    /// No row changed, but the words for its deadline may have: paint what is in view.
    void timePassed();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QueueModel &m_model;
    QString m_text;
};

} // namespace packbench
