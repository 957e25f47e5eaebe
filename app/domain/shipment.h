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
    int number = 0;         ///< 1-based, as on the bench
    QString trackingNumber; ///< as the carrier prints it, without spaces; empty only where the channel allows it
    QString carrier;        ///< Packbench's own carrier key, e.g. `canada-post`; never a channel's code
    QString carrierName;    ///< for people, and for channels that take a name for carriers they do not list
    QString trackingUrl;    ///< where the recipient follows the parcel; empty when unknown

    friend bool operator==(const ShipmentPackage &, const ShipmentPackage &) = default;
};

/// Units of one line that travel in the same package or packages.
struct ShipmentPart {
    QString line;              ///< OrderLine::number
    int quantity = 0;          ///< units; always 1 when there are several packages
    QString unit;              ///< unit of measurement as the order gave it
    std::vector<int> packages; ///< ShipmentPackage::number, ascending

    friend bool operator==(const ShipmentPart &, const ShipmentPart &) = default;
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

    [[nodiscard]] const ShipmentPackage *package(int number) const;
    /// Units of a line in this shipment.
    [[nodiscard]] int quantityOf(const QString &line) const;
    /// Units in this shipment.
    [[nodiscard]] int units() const;
    /// Some line travels in more than one package.
    [[nodiscard]] bool hasSplitLine() const;
    [[nodiscard]] QStringList trackingNumbersOf(const ShipmentPart &part) const;

    friend bool operator==(const Shipment &, const Shipment &) = default;
};

/// What a channel's order says about a shipment that may or may not have reached it.
enum class Standing {
    Absent,    ///< nothing of it; its units can still be shipped
    Present,   ///< all of it, with the same tracking numbers
    Different, ///< something else: other tracking numbers, cancelled, or only a part of it
};

/// Compares tracking numbers (upper case, without spaces and hyphens) and quantities; changes nothing.
[[nodiscard]] Standing standingOf(const Shipment &shipment, const Order &order);

/// Tracking numbers compare without spaces, hyphens and letter case.
[[nodiscard]] QString comparableTrackingNumber(const QString &trackingNumber);

} // namespace packbench
