// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "domain/order.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace packbench {

/// One physical box that leaves with its own label.
struct ShipmentPackage {
    int number = 0;              ///< 1-based, as on the bench
    QString trackingNumber;      ///< as the carrier prints it, without spaces; empty only where the channel allows it
    QString carrier;             ///< Packbench's own carrier key, e.g. `canada-post`; never a channel's code
    QString carrierName;         ///< for people, and for channels that take a name for carriers they do not list
    QString trackingUrl;         ///< where the recipient follows the parcel; empty when unknown
    bool isLabelIssued = false;  ///< the channel issues number and label after it was told
    int grams = 0;               ///< weight of the packed box; 0 when it was not asked
    bool isLabelRenewed = false; ///< the channel makes its label again after this correction
    QString queryNumber;         ///< what a carrier's page asks for, where the channel keeps it beside the number; empty: not said

    friend bool operator==(const ShipmentPackage &, const ShipmentPackage &) = default;
};

/// Units of one line that travel in the same package or packages.
struct ShipmentPart {
    QString line;              ///< OrderLine::number
    int quantity = 0;          ///< units; always 1 when there are several packages
    QString unit;              ///< unit of measurement as the order gave it
    std::vector<int> packages; ///< ShipmentPackage::number, ascending
    QStringList unitIds;       ///< the channel's ids of these units; empty where it only counts
    QString sku;               ///< of what is cancelled, for the inventory; empty otherwise

    [[nodiscard]] bool isIn(int package) const;

    friend bool operator==(const ShipmentPart &, const ShipmentPart &) = default;
};

/// How packed boxes leave, where the channel's own carriers fetch them.
struct Handover {
    enum class Method { None, PickUp, DropOff };
    Method method = Method::None;
    QDateTime from; ///< of the pick-up slot, UTC; invalid without one
    QDateTime to;

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// What the channel is to do.
enum class Purpose {
    Ship,    ///< the packages left
    Cancel,  ///< the parts can not be sent: the channel cancels them and pays the customer back
    Correct, ///< packages that left have other tracking numbers than it was told
};

/// What one Finish tells the channel; never changes once it stands in the outbox.
struct Shipment {
    ShipmentId id;
    OrderKey order;
    QString customerOrderId;
    StationId station;
    PackerId packer;
    QDateTime shippedAt;     ///< UTC, never in the future of the clock that finished it
    QString method;          ///< the channel's shipping method code
    QString shipFromCountry; ///< ISO 3166-1 alpha-2
    bool isShort = false;    ///< fewer units than were ordered, on purpose
    std::vector<ShipmentPackage> packages;
    std::vector<ShipmentPart> parts;
    Purpose purpose = Purpose::Ship;
    Handover handover;
    QString batch;    ///< shipments with the same text are sent together; empty when sent alone
    QString words;    ///< the channel's code of the reason of a cancellation
    ShipmentId about; ///< the shipment that is corrected

    [[nodiscard]] const ShipmentPackage *package(int number) const;
    /// Units of a line in this shipment.
    [[nodiscard]] int quantityOf(const QString &line) const;
    /// Units in this shipment.
    [[nodiscard]] int units() const;
    /// For one of its boxes the channel makes the label.
    [[nodiscard]] bool hasIssuedLabel() const;
    /// Some line travels in more than one package.
    [[nodiscard]] bool hasSplitLine() const;
    [[nodiscard]] QStringList trackingNumbersOf(const ShipmentPart &part) const;

    friend bool operator==(const Shipment &, const Shipment &) = default;
};

/// What a channel's order says about a shipment that may or may not have reached it.
enum class Standing {
    Absent,    ///< nothing of it; its units can still be shipped
    Present,   ///< all of it, with the same tracking numbers
    Partly,    ///< some of its units with the same tracking numbers, the others can still be shipped; only where the channel
               ///< names each unit
    Different, ///< something else: other tracking numbers, cancelled, or a part that can not be told apart
};

/// How much of a shipment that takes several calls (split, then box by box) a channel has.
struct Progress {
    int done = 0;
    int steps = 1;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Compares tracking numbers (upper case, without spaces and hyphens) and quantities; changes nothing.
[[nodiscard]] Standing standingOf(const Shipment &shipment, const Order &order);

/// \a shipment with the channel's ids of the units that each of its parts takes, as far as \a order names units: those
/// that are still to ship, in the order's own sequence.
[[nodiscard]] Shipment withUnits(Shipment shipment, const Order &order);

/// All that is still to ship of \a order, as a cancellation names it.
[[nodiscard]] std::vector<ShipmentPart> restOf(const Order &order);

/// \a correction telling of the box \a package of \a before once more. Units without ids can only be told apart by telling
/// their whole line again: the other boxes of such lines are named as they were.
[[nodiscard]] Shipment withBoxToldAgain(Shipment correction, const Shipment &before, const ShipmentPackage &package);

/// The channel shows all units of \a part as shipped with its tracking numbers; false where it does not name units.
[[nodiscard]] bool isThere(const Shipment &shipment, const ShipmentPart &part, const Order &order);
/// The channel shows all units of \a part as still to ship; false where it does not name units.
[[nodiscard]] bool isStillToShip(const ShipmentPart &part, const Order &order);

/// Tracking numbers compare without spaces, hyphens and letter case.
[[nodiscard]] QString comparableTrackingNumber(const QString &trackingNumber);

} // namespace packbench
