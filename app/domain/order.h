// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <vector>

namespace packbench {

/// Quantities are a channel's numbers: whatever they are, their sum stays one.
[[nodiscard]] int sumOfUnits(int one, int other);

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
    QStringList unitIds;         ///< the channel's ids of these units, one each; empty where it only counts
    QString package;             ///< the channel's package that they stand in; empty where there is none

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
    QString bundle;               ///< sold as a part of this product of the channel; empty when sold by itself
    int perUnit = 1;              ///< how many of it make one of the channel's units; only bundles have more than one

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
    bool isMasked = false; ///< the channel hides parts of it

    friend bool operator==(const Address &, const Address &) = default;
};

/// Why an open order must not be packed now although nothing of it was cancelled.
enum class Obstacle {
    None,
    OnHold,         ///< the channel keeps it back for now
    NoLabelHere,    ///< its label can only be bought on the channel's own pages
    ShippedByOther, ///< the channel or somebody else keeps and ships the goods
};

/// Who issues the tracking number.
enum class LabelSource {
    Carrier, ///< the seller's carrier: the label is there before the channel hears of it
    Channel, ///< the channel, once it was told that the order is packed
};

/// What the channel says about several boxes.
struct BoxRule {
    bool maySplit = true;
    bool mustSplit = false;
    int mostUnits = 0; ///< units that one box may hold when it must be split; 0 when the channel names none
    QString words;     ///< the channel's own reason; plain text

    friend bool operator==(const BoxRule &, const BoxRule &) = default;
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
    Obstacle obstacle = Obstacle::None;
    LabelSource labels = LabelSource::Carrier;
    BoxRule boxes;
    QString deliveryOption;   ///< the channel's key of the delivery option; decides which carriers may be named
    QString answerId;         ///< the channel's own id of the answer to an acting call that showed this; not kept with the order
    QStringList combinedWith; ///< further orders of the channel that travel in the same package and are shown as this one

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
