// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace packbench {

/// One product of a package on the practice OMS.
struct PracticeAkinonItem {
    qint64 id = 0;
    qint64 orderItem = 0;
    QString sku;
    QString name;
    QString barcode;
    int quantity = 1;
    bool isOut = false; ///< of stock

    friend bool operator==(const PracticeAkinonItem &, const PracticeAkinonItem &) = default;
};

/// One packaging order of the practice OMS.
struct PracticeAkinonPackage {
    /// The enum_value of PackageStatus.
    enum State {
        Waiting = 100,
        Blocked = 150,
        Preparing = 200,
        ReadyForPackaging = 400,
        CancellationWaiting = 450,
        Packed = 500,
        Shipped = 600,
        AttemptedDelivery = 650,
        DeliveryFailed = 690,
        Delivered = 700,
        OutOfStock = 920,
        Cancelled = 1000,
    };
    /// What it tells under `commands`.
    enum class Commands { Untold, Ids, Objects, NoPacking };

    qint64 id = 0;
    QString number;
    qint64 orderId = 0;
    QString orderNumber;
    QString channel;
    int state = Waiting;
    QString erpCode; ///< of its stock location
    QString firstName;
    QString lastName;
    QString phone;
    QString street;
    QString township;
    QString city;
    QString note; ///< of the order; empty is sent as null
    QDateTime placed;
    QDateTime deliverFrom; ///< invalid is sent as null
    QDateTime deliverTo;
    Commands commands = Commands::Untold;
    std::vector<PracticeAkinonItem> items;
    QString merchantKey;      ///< what the carrier's label shows until a tracking number is known
    bool hasShipment = false; ///< since it was packed
    QString awb;
    int company = 0; ///< 0 is sent as null
    QString query;
    int labels = 0; ///< how often its label was made
    QDateTime shipped;

    [[nodiscard]] const PracticeAkinonItem *item(qint64 itemId) const;
    /// Handed over: a further shipping call would be for what has left.
    [[nodiscard]] bool hasLeft() const { return state >= Shipped && state <= Delivered; }
    friend bool operator==(const PracticeAkinonPackage &, const PracticeAkinonPackage &) = default;
};

/// What the OMS calls a state, in its own language.
[[nodiscard]] QString practiceAkinonStateName(int state);

} // namespace packbench
