// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"
#include "practice/tiktok/books.h"
#include "practice/tiktok/call.h"
#include "practice/tiktok/failures.h"
#include "practice/tiktok/logistics.h"
#include "practice/tiktok/trouble.h"

namespace packbench {

/// Lets packages leave: one, many, or the lines of an order that a seller sent off.
class PracticeTikTokShipping
{
public:
    /// All references must outlive this.
    PracticeTikTokShipping(PracticeTikTokBooks &books, const PracticeTikTokLogistics &logistics, Clock &clock, Randomness &randomness);

    PracticeTikTokAnswer ship(const PracticeTikTokCall &call);
    PracticeTikTokAnswer shipMany(const PracticeTikTokCall &call);
    PracticeTikTokAnswer markShipped(const PracticeTikTokCall &call);
    [[nodiscard]] PracticeTikTokAnswer handoverSlots(const PracticeTikTokCall &call) const;

    [[nodiscard]] PracticeTikTokFailures &failures() { return m_failures; }
    /// The id of a package that exists, but in another shop.
    [[nodiscard]] static QString strangePackage() { return QStringLiteral("1152000000000000007"); }
    /// Why a parcel's number or carrier is not taken for these orders.
    [[nodiscard]] std::optional<PracticeTikTokTrouble> checkParcel(const QString &tracking, const QString &providerId,
                                                                   const QStringList &orders) const;

private:
    using Refusal = std::optional<PracticeTikTokTrouble>;
    struct Parcel {
        QString package;
        QString tracking;
        PracticeTikTokProvider provider;
        QString handover;
        qint64 slotStart = 0;
        qint64 slotEnd = 0;
    };
    struct Slot {
        qint64 start = 0;
        qint64 end = 0;
        bool isAvailable = true;
    };
    struct Verdict {
        Refusal trouble;
        bool isNamed = true;
    };

    Verdict shipOne(const QString &id, const QJsonObject &how, const QString &requestId);
    Refusal tryShip(const QString &id, const QJsonObject &how, const QString &requestId);
    Refusal readParcel(const QJsonObject &how, bool isSellerShipped, Parcel &parcel) const;
    Refusal checkReady(const PracticeTikTokOrder &order, const std::vector<PracticeTikTokUnit> &units) const;
    /// One entry per order; what stands in the way of the first.
    Refusal recordShipped(const std::vector<PracticeTikTokUnit> &units, const QStringList &orders, const Parcel &parcel,
                          const QString &requestId);
    /// Gives \a trouble back, and writes it down when it is a repetition.
    Refusal told(const Refusal &trouble, const QString &order, const QString &package, const QString &requestId);
    [[nodiscard]] QString newTracking();
    [[nodiscard]] std::vector<Slot> slotsNow() const;
    [[nodiscard]] QString packageForUnits(const PracticeTikTokOrder &order, const std::vector<PracticeTikTokUnit> &units) const;

    PracticeTikTokBooks &m_books;
    const PracticeTikTokLogistics &m_logistics;
    Clock &m_clock;
    Randomness &m_randomness;
    PracticeTikTokFailures m_failures;
};

} // namespace packbench
