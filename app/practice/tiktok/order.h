// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/order.h"

namespace packbench {

/// One unit that was bought: the shop repeats a line for each.
struct PracticeTikTokUnit {
    enum class State { Waiting, Shipped, Cancelled };
    /// What a virtual bundle is made of.
    struct Part {
        QString skuId;
        QString sku;
        int count = 1;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QString id;
    QString skuId;
    QString sku;
    QString productId;
    QString name;
    int cents = 0;
    std::vector<Part> parts; ///< empty for ordinary products
    State state = State::Waiting;
    QString package; ///< empty where the market makes packages only at shipping
    QString tracking;
    QString providerId;
    QString provider;
    QDateTime left;

    friend bool operator==(const PracticeTikTokUnit &, const PracticeTikTokUnit &) = default;
};

/// One order of the practice TikTok Shop.
struct PracticeTikTokOrder {
    QString id;
    QString buyerId;
    QString name;
    QString phone;
    QString address;
    QString city;
    QString postalCode;
    QString note; ///< the buyer's
    QDateTime created;
    QDateTime updated;
    QDateTime shipBy;
    bool isSellerShipped = true; ///< else TikTok issues number and label, and masks the address
    bool isOnHold = false;
    bool wantsCancel = false;
    bool hasAfterSale = false; ///< not shown in the order; told when it is to be shipped
    int mostPerPackage = 0;    ///< more units than that must be split; 0 is any
    int corrections = 0;
    QString tag; ///< COMBINED or SPLIT
    std::vector<PracticeTikTokUnit> units;

    [[nodiscard]] PracticeTikTokUnit *unit(const QString &unitId);
    [[nodiscard]] const PracticeTikTokUnit *unit(const QString &unitId) const;
    [[nodiscard]] bool has(PracticeTikTokUnit::State state) const;
    [[nodiscard]] QString status() const;
    /// The different packages of its units, in their order.
    [[nodiscard]] QStringList packages() const;
    friend bool operator==(const PracticeTikTokOrder &, const PracticeTikTokOrder &) = default;
};

/// One parcel of the practice TikTok Shop; its units name it.
struct PracticeTikTokPackage {
    QString id;
    QStringList orders;
    bool isGone = false; ///< replaced by splitting or combining
    QDateTime created;
    QDateTime updated;
    QDateTime left; ///< invalid before shipping
    QString tag = QStringLiteral("DEFAULT");
    QString tracking;
    QString providerId;
    QString provider;
    QString handover;
    qint64 slotStart = 0;
    qint64 slotEnd = 0;

    friend bool operator==(const PracticeTikTokPackage &, const PracticeTikTokPackage &) = default;
};

} // namespace packbench
