// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/outboxmodel.h"

#include "station/wording.h"

#include <algorithm>

namespace packbench {

namespace {

int weight(const OutboxEntry &entry)
{
    switch (entry.state) {
    case DutyState::NeedsAttention:
        return 0;
    case DutyState::Unknown:
        return 1;
    default:
        return 2;
    }
}

bool comesBefore(const OutboxEntry &a, const OutboxEntry &b)
{
    return weight(a) != weight(b) ? weight(a) < weight(b) : a.createdAt < b.createdAt;
}

} // namespace

OutboxModel::OutboxModel(Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OutboxEntry &shown = entry(index.row());
    if (role == IdRole) {
        return shown.shipment.id.text();
    }
    if (role == StateRole) {
        return static_cast<int>(shown.state);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case StateColumn:
        return words::dutyState(shown.state);
    case OrderColumn:
        return shown.shipment.order.order.text();
    case PackagesColumn:
        return words::packagesOf(shown.shipment);
    case WhatColumn:
        return words::whatHappened(shown);
    case AdviceColumn:
        return words::advice(shown);
    case SinceColumn:
        return words::since(shown.createdAt, m_clock.now());
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StateColumn:
        return tr("State");
    case OrderColumn:
        return tr("Order");
    case PackagesColumn:
        return tr("Boxes");
    case WhatColumn:
        return tr("What happened");
    case AdviceColumn:
        return tr("What to do");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

void OutboxModel::put(const OutboxEntry &entry)
{
    const int at = rowOf(entry.shipment.id);
    if (at >= 0) {
        const bool stays = !entry.isSettled() && weight(entry) == weight(m_entries[static_cast<size_t>(at)]);
        if (stays) {
            m_entries[static_cast<size_t>(at)] = entry;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            Q_EMIT countsChanged();
            return;
        }
        beginRemoveRows({}, at, at);
        m_entries.erase(m_entries.begin() + at);
        endRemoveRows();
    }
    if (!entry.isSettled()) {
        const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry, comesBefore);
        const int row = static_cast<int>(place - m_entries.begin());
        beginInsertRows({}, row, row);
        m_entries.insert(place, entry);
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

int OutboxModel::rowOf(const ShipmentId &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const OutboxEntry &entry) { return entry.shipment.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int OutboxModel::waiting() const
{
    return countOf(DutyState::Packed) + countOf(DutyState::Queued) + countOf(DutyState::Sending);
}

int OutboxModel::unknown() const
{
    return countOf(DutyState::Unknown);
}

int OutboxModel::attention() const
{
    return countOf(DutyState::NeedsAttention);
}

QDateTime OutboxModel::oldest() const
{
    QDateTime result;
    for (const OutboxEntry &entry : m_entries) {
        if (!result.isValid() || entry.createdAt < result) {
            result = entry.createdAt;
        }
    }
    return result;
}

int OutboxModel::countOf(DutyState state) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [state](const OutboxEntry &e) { return e.state == state; }));
}

} // namespace packbench
