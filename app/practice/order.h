// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace packbench {

/// One parcel that a seller told the marketplace about.
struct PracticePackage {
    QString tracking; ///< may be empty for LETTERMAIL
    QString carrier;  ///< a code of the marketplace's list; empty with otherCarrier
    QString otherCarrier;
    QString method;
    QString url;
    QDateTime shipped;

    [[nodiscard]] QString carrierName() const { return carrier.isEmpty() ? otherCarrier : carrier; }
    friend bool operator==(const PracticePackage &, const PracticePackage &) = default;
};

/// Units of one line that left together, as a shipping call said it.
struct PracticeShipped {
    QString line;
    int quantity = 0;
    QString country; ///< ISO 3166 two letters
    std::vector<PracticePackage> packages;

    friend bool operator==(const PracticeShipped &, const PracticeShipped &) = default;
};

/// Some units of a line that share a status.
struct PracticePart {
    QString status; ///< Created, Acknowledged, Shipped or Cancelled
    int quantity = 0;
    QString cancellationReason;
    std::vector<PracticePackage> packages;
    bool isMultiPackage = false; ///< told by multiPackageShipping

    friend bool operator==(const PracticePart &, const PracticePart &) = default;
};

/// One line of an order on the practice marketplace.
struct PracticeLine {
    QString number;
    QString sku;
    QString name;
    QString unit = QStringLiteral("EACH");
    int quantity = 1;
    int cents = 0; ///< price of one unit
    std::vector<PracticePart> parts;
    QString shipFrom; ///< set by the first shipment
    QString intentToCancel;
    QDateTime statusDate;

    [[nodiscard]] int quantityIn(const QString &status) const;
    /// Moves \a count units; they must be there.
    void move(int count, const QString &from, PracticePart to);
};

/// One order on the practice marketplace.
struct PracticeOrder {
    QString id;
    QString customerOrder;
    QString email; ///< empty is sent as null
    QString phone;
    QDateTime placed;
    QDateTime shipBy;
    QDateTime deliverBy; ///< invalid is left out
    QString method = QStringLiteral("Standard");
    QString name;
    QString address1;
    QString address2;
    QString city;
    QString province;
    QString postalCode;
    QString shipNode = QStringLiteral("SellerFulfilled");
    std::vector<PracticeLine> lines;

    [[nodiscard]] PracticeLine *line(const QString &number);
    [[nodiscard]] bool has(const QString &status) const;
    void acknowledge(const QDateTime &now);
    void cancel(const QString &reason, const QDateTime &now);
    /// Cancels units of single lines; \a units must have been checked.
    void cancel(const std::vector<PracticeShipped> &units, const QString &reason, const QDateTime &now);
    void askToCancel();
    /// Marks acknowledged units as shipped; \a shipped must have been checked.
    void ship(const std::vector<PracticeShipped> &shipped, bool isMultiPackage, const QDateTime &now);
    /// Replaces the packages of shipped units.
    void correct(const std::vector<PracticeShipped> &shipped);
};

} // namespace packbench
