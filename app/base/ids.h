// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <utility>

namespace packbench {

/// A text id that cannot be mistaken for another kind of id.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AccountId = Id<struct AccountTag>;   ///< One seller account on one sales channel of this installation.
using OrderId = Id<struct OrderTag>;       ///< The channel's own order id, unique within its account.
using ShipmentId = Id<struct ShipmentTag>; ///< One Finish at a bench (a UUID of ours).
using StationId = Id<struct StationTag>;   ///< One packing station.
using PackerId = Id<struct PackerTag>;     ///< Who packs: a badge or a name.

/// An order, unique over all accounts.
struct OrderKey {
    AccountId account;
    OrderId order;

    friend bool operator==(const OrderKey &, const OrderKey &) = default;
    friend bool operator<(const OrderKey &a, const OrderKey &b)
    {
        return std::pair(a.account.text(), a.order.text()) < std::pair(b.account.text(), b.order.text());
    }
    friend size_t qHash(const OrderKey &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.order); }
};

} // namespace packbench
