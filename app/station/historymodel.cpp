// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/historymodel.h"

#include "station/historywords.h"
#include "station/wording.h"

#include <algorithm>

namespace packbench {

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryItem &shown = item(index.row());
    switch (role) {
    case IdRole:
        return shown.entry.shipment.id.text();
    case Qt::DisplayRole:
    case NumberRole:
        return shown.entry.shipment.order.order.text();
    case WhenRole:
        return words::moment(shown.entry.createdAt, m_clock.now());
    case StateRole:
        return words::historyState(shown);
    case SummaryRole:
        return words::historySummary(shown);
    case MarkRole:
        return static_cast<int>(mark(shown));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(shown.entry.shipment.order.order.text(), words::historyState(shown), words::moment(shown.entry.createdAt, m_clock.now()),
                 words::historySummary(shown));
    default:
        return {};
    }
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        Q_EMIT moreWanted();
    }
}

void HistoryModel::reset(HistoryPage page)
{
    beginResetModel();
    m_items = std::move(page.items);
    m_more = page.more;
    endResetModel();
}

void HistoryModel::append(HistoryPage page)
{
    m_more = page.more;
    if (page.items.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
    m_items.insert(m_items.end(), std::make_move_iterator(page.items.begin()), std::make_move_iterator(page.items.end()));
    endInsertRows();
}

void HistoryModel::prepend(std::vector<HistoryItem> items)
{
    if (items.empty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(items.size()) - 1);
    m_items.insert(m_items.begin(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    endInsertRows();
}

bool HistoryModel::replace(const OutboxEntry &entry)
{
    const int row = rowOf(entry.shipment.id);
    if (row < 0) {
        return false;
    }
    m_items[static_cast<size_t>(row)].entry = entry;
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

bool HistoryModel::replace(HistoryItem item)
{
    const int row = rowOf(item.entry.shipment.id);
    if (row < 0) {
        return false;
    }
    m_items[static_cast<size_t>(row)] = std::move(item);
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

void HistoryModel::remove(const ShipmentId &id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

int HistoryModel::rowOf(const ShipmentId &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const HistoryItem &item) { return item.entry.shipment.id == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

HistoryModel::Mark HistoryModel::mark(const HistoryItem &item)
{
    const auto isConfirmed = [](const OutboxEntry &entry) { return entry.state == DutyState::Confirmed; };
    switch (item.entry.state) {
    case DutyState::NeedsAttention:
    case DutyState::Unknown:
        return Mark::Attention;
    case DutyState::Packed:
    case DutyState::Queued:
    case DutyState::Sending:
        return Mark::Waiting;
    default:
        return std::any_of(item.corrections.begin(), item.corrections.end(), isConfirmed) ? Mark::Corrected : Mark::Left;
    }
}

} // namespace packbench
