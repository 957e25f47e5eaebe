// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/queuemodel.h"

#include "station/wording.h"

namespace packbench {

namespace {

constexpr qint64 hourMs = 3'600'000;

/// Held orders sink to the bottom; the others come by deadline, those without one after them.
qint64 sortKey(const QueueRow &row)
{
    constexpr qint64 noDeadline = std::numeric_limits<qint64>::max() / 4;
    const qint64 due = row.dueAt == 0 ? noDeadline : row.dueAt;
    return row.mark == QueueRow::Mark::Hold ? due + noDeadline : due;
}

} // namespace

QueueModel::QueueModel(Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) {}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QueueRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return shown.number;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(shown.number, dueText(shown), detail(shown));
    case DetailRole:
        return detail(shown);
    case BriefRole:
        return words::queueBrief(shown);
    case DueTextRole:
        return dueText(shown);
    case UrgencyRole:
        return static_cast<int>(urgency(shown));
    case MarkRole:
        return static_cast<int>(shown.mark);
    case OpenHereRole:
        return shown.isOpenHere;
    case KeyRole:
        return QStringList{shown.key.account.text(), shown.key.order.text()};
    default:
        return {};
    }
}

void QueueModel::put(std::vector<QueueRow> rows)
{
    std::vector<QueueRow> added;
    for (QueueRow &incoming : rows) {
        const auto known = m_index.constFind(incoming.key);
        if (known == m_index.constEnd()) {
            m_index.insert(incoming.key, static_cast<int>(m_rows.size() + added.size()));
            added.push_back(std::move(incoming));
            continue;
        }
        const auto at = static_cast<size_t>(*known);
        QueueRow &kept = at < m_rows.size() ? m_rows[at] : added[at - m_rows.size()];
        if (kept == incoming) {
            continue;
        }
        kept = std::move(incoming);
        if (at < m_rows.size()) {
            const QModelIndex changed = index(static_cast<int>(at));
            Q_EMIT dataChanged(changed, changed);
        }
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
        endInsertRows();
        Q_EMIT countChanged();
    }
}

void QueueModel::reset(std::vector<QueueRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_index.clear();
    m_index.reserve(static_cast<qsizetype>(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_index.insert(m_rows[i].key, static_cast<int>(i));
    }
    endResetModel();
    Q_EMIT countChanged();
}

void QueueModel::remove(const OrderKey &key)
{
    const auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        return;
    }
    const int at = *known;
    const int last = rowCount() - 1;
    // The last row takes the gap, so that removing never renumbers 100,000 entries; the proxy does the ordering.
    if (at != last) {
        m_rows[static_cast<size_t>(at)] = m_rows.back();
        m_index[m_rows[static_cast<size_t>(at)].key] = at;
        Q_EMIT dataChanged(index(at), index(at));
    }
    beginRemoveRows({}, last, last);
    m_rows.pop_back();
    m_index.remove(key);
    endRemoveRows();
    Q_EMIT countChanged();
}

int QueueModel::indexOf(const OrderKey &key) const
{
    return m_index.value(key, -1);
}

QueueRow::Urgency QueueModel::urgency(const QueueRow &row) const
{
    if (row.dueAt == 0) {
        return QueueRow::Urgency::None;
    }
    const qint64 left = row.dueAt - m_clock.now().toMSecsSinceEpoch();
    if (left < 0) {
        return QueueRow::Urgency::Late;
    }
    if (left < hourMs) {
        return QueueRow::Urgency::Hour;
    }
    return left < 2 * hourMs ? QueueRow::Urgency::TwoHours : QueueRow::Urgency::Later;
}

QString QueueModel::detail(const QueueRow &row) const
{
    return words::queueDetail(row);
}

QString QueueModel::dueText(const QueueRow &row) const
{
    return row.mark == QueueRow::Mark::Hold ? words::onHold() : words::dueIn(row.dueAt, m_clock.now());
}

QueueOrder::QueueOrder(QueueModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    connect(&model, &QueueModel::timePassed, this, &QueueOrder::timePassed);
    setDynamicSortFilter(true);
    sort(0);
}

void QueueOrder::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        invalidateFilter();
    }
}

OrderKey QueueOrder::keyAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? m_model.row(source.row()).key : OrderKey();
}

QModelIndex QueueOrder::indexOf(const OrderKey &key) const
{
    const int row = m_model.indexOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row));
}

bool QueueOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QueueRow &a = m_model.row(left.row());
    const QueueRow &b = m_model.row(right.row());
    const qint64 aKey = sortKey(a);
    const qint64 bKey = sortKey(b);
    return aKey != bKey ? aKey < bKey : a.number < b.number;
}

bool QueueOrder::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    if (m_text.isEmpty()) {
        return true;
    }
    const QueueRow &row = m_model.row(sourceRow);
    return row.number.contains(m_text, Qt::CaseInsensitive) || row.account.contains(m_text, Qt::CaseInsensitive)
           || words::queueDetail(row).contains(m_text, Qt::CaseInsensitive);
}

} // namespace packbench
