// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <vector>

namespace packbench {

/// Where a number of units of one order line stand on the channel.
enum class LineState {
    New,          ///< ordered, not yet acknowledged
    Acknowledged, ///< the seller promised to ship
    Shipped,      ///< shipped or delivered; the customer was charged
    Cancelled,
    Refunded,
    Other, ///< a state that this version does not know: never packed, shown as text
};

/// Some units of one line in one state; a line that shipped in two parts has two.
struct LinePart {
    LineState state = LineState::Other;
    int quantity = 0;
    QStringList trackingNumbers; ///< of shipped units, as the channel shows them; one unit may travel in several packages
    QString carrier;             ///< as the channel shows it
    QString stateText;           ///< the channel's own word, for states that are not known

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// One line of an order. The same SKU may stand on several lines.
struct OrderLine {
    QString number; ///< the channel's key of the line; not always 1..n
    QString sku;
    QString name;
    QString imageUrl;
    int quantity = 0; ///< units ordered
    QString unit;     ///< unit of measurement as the channel gave it
    std::vector<LinePart> parts;
    bool cancelRequested = false; ///< the customer asked to cancel

    /// Units of this line in \a state.
    [[nodiscard]] int quantityIn(LineState state) const;
    /// Units that can still be packed: new and acknowledged ones.
    [[nodiscard]] int remaining() const;

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// Where a parcel goes.
struct Address {
    QString name;
    QString address1;
    QString address2;
    QString city;
    QString region; ///< province or state code
    QString postalCode;
    QString country; ///< as the channel gave it
    QString phone;

    friend bool operator==(const Address &, const Address &) = default;
};

/// An order as its channel last showed it.
struct Order {
    OrderKey key;
    QString customerOrderId; ///< the number the customer knows; printed on slips
    QString accountName;     ///< the account's name for people
    QDateTime orderedAt;
    QDateTime acknowledgeBy; ///< invalid when the channel asks for no acknowledgement
    QDateTime shipBy;        ///< invalid when unknown
    QDateTime deliverBy;     ///< invalid when unknown
    QString method;          ///< the channel's shipping method code
    Address shipTo;
    std::vector<OrderLine> lines;

    [[nodiscard]] const OrderLine *line(const QString &number) const;
    /// Units that can still be packed.
    [[nodiscard]] int remaining() const;
    /// Something is left to pack.
    [[nodiscard]] bool isOpen() const { return remaining() > 0; }
    /// Some units wait for acknowledgement.
    [[nodiscard]] bool isNew() const;
    /// Every unit is cancelled.
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] bool cancelRequested() const;
    /// New, or already acknowledged, and nothing shipped or cancelled: what a channel allows to be acknowledged (again).
    [[nodiscard]] bool mayBeAcknowledged() const;
    /// The next deadline: acknowledging while new, else shipping. Invalid when there is none.
    [[nodiscard]] QDateTime due() const;

    friend bool operator==(const Order &, const Order &) = default;
};

/// An order that could not be read: kept and shown, never hidden, never packed.
struct SetAsideOrder {
    AccountId account;
    QString id;       ///< the order's id when at least that could be read
    QString path;     ///< where it broke
    QString expected; ///< what was looked for there
    QByteArray raw;   ///< the order as received

    friend bool operator==(const SetAsideOrder &, const SetAsideOrder &) = default;
};

} // namespace packbench
