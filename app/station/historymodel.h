// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "store/historystore.h"

#include <QAbstractListModel>

namespace packbench {

/// What was found in the history, the newest first; further pages are asked for as somebody scrolls.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, NumberRole, WhenRole, StateRole, SummaryRole, MarkRole };
    /// How a row stands out.
    enum class Mark {
        Left,      ///< the channel has it
        Corrected, ///< another tracking number was told later
        Waiting,   ///< finished, not confirmed yet
        Attention, ///< somebody has to do something: the outbox says what
    };
    Q_ENUM(Mark)

    explicit HistoryModel(Clock &clock, QObject *parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex &parent) override;

    /// Shows another search's first page.
    void reset(HistoryPage page);
    /// The next, older page.
    void append(HistoryPage page);
    /// What was finished meanwhile, the newest first.
    void prepend(std::vector<HistoryItem> items);
    /// Puts a newer state of a shipment in its row; gives false when it is not shown.
    bool replace(const OutboxEntry &entry);
    bool replace(HistoryItem item);
    void remove(const ShipmentId &id);

    [[nodiscard]] const HistoryItem &item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(const ShipmentId &id) const;
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] static Mark mark(const HistoryItem &item);

Q_SIGNALS:
    /// Somebody came near the end of what is there.
    void moreWanted();

private:
    Clock &m_clock;
    std::vector<HistoryItem> m_items;
    bool m_more = false;
};

} // namespace packbench
