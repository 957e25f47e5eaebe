// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/toterack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packbench {

bool ToteRack::isTote(const QString &code, const QString &prefix)
{
    return !prefix.isEmpty() && code.size() > prefix.size() && code.startsWith(prefix, Qt::CaseInsensitive);
}

void ToteRack::put(const QString &tote, const OrderKey &order)
{
    m_orders.insert(tote.toUpper(), order);
    Q_EMIT changed();
}

void ToteRack::free(const OrderKey &order)
{
    if (m_orders.removeIf([&order](const auto &entry) { return entry.value() == order; }) > 0) {
        Q_EMIT changed();
    }
}

QByteArray ToteRack::saved() const
{
    QJsonObject totes;
    for (auto tote = m_orders.cbegin(); tote != m_orders.cend(); ++tote) {
        totes.insert(tote.key(), QJsonArray{tote->account.text(), tote->order.text()});
    }
    return QJsonDocument(totes).toJson(QJsonDocument::Compact);
}

void ToteRack::restore(const QByteArray &saved)
{
    const QJsonObject totes = QJsonDocument::fromJson(saved).object();
    m_orders.clear();
    for (auto tote = totes.begin(); tote != totes.end(); ++tote) {
        const QJsonArray order = tote.value().toArray();
        m_orders.insert(tote.key(), {AccountId(order.at(0).toString()), OrderId(order.at(1).toString())});
    }
}

} // namespace packbench
