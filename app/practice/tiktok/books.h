// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "practice/ledger.h"
#include "practice/tiktok/order.h"

#include <QHash>

namespace packbench {

/// Orders and packages of the practice TikTok Shop. They change only through entries of the ledger, so that a restarted
/// shop shows the same.
class PracticeTikTokBooks
{
public:
    /// Both references must outlive the books; what the ledger already holds is done again.
    PracticeTikTokBooks(std::vector<PracticeTikTokOrder> orders, std::vector<PracticeTikTokPackage> packages, PracticeLedger &ledger,
                        Clock &clock);

    [[nodiscard]] const std::vector<PracticeTikTokOrder> &orders() const { return m_orders; }
    /// With those that are gone.
    [[nodiscard]] const std::vector<PracticeTikTokPackage> &packages() const { return m_packages; }
    [[nodiscard]] const PracticeTikTokOrder *order(const QString &id) const;
    /// Not one that is gone.
    [[nodiscard]] const PracticeTikTokPackage *package(const QString &id) const;
    [[nodiscard]] std::vector<PracticeTikTokUnit> unitsOf(const PracticeTikTokPackage &package) const;
    /// Whether an order other than \a orders has a parcel of that number.
    [[nodiscard]] bool isTrackingUsed(const QString &tracking, const QStringList &orders) const;
    /// An id that no package had; \a nth of several that are needed at once.
    [[nodiscard]] QString newPackageId(qsizetype nth = 0) const;

    /// Writes it down, then does it. False when the disk does not take it; then nothing is changed.
    [[nodiscard]] bool record(const PracticeEntry &entry);

    /// Reads of these orders and their packages show the present state until \a duration has passed.
    void freeze(const QStringList &orders, std::chrono::milliseconds duration);
    [[nodiscard]] const PracticeTikTokOrder &shown(const PracticeTikTokOrder &order) const;
    [[nodiscard]] const PracticeTikTokPackage &shown(const PracticeTikTokPackage &package) const;
    /// The units of a package as reads see them.
    [[nodiscard]] std::vector<PracticeTikTokUnit> shownUnitsOf(const PracticeTikTokPackage &package) const;

private:
    template <typename T>
    struct Frozen {
        T value;
        std::chrono::milliseconds until;
    };

    void apply(const PracticeEntry &entry);
    void ship(PracticeTikTokOrder &order, const PracticeEntry &entry);
    void correct(PracticeTikTokOrder &order, const PracticeEntry &entry);
    void cancel(PracticeTikTokOrder &order, const PracticeEntry &entry);
    void split(PracticeTikTokOrder &order, const PracticeEntry &entry);
    void merge(const PracticeEntry &entry);
    PracticeTikTokPackage &packageFor(const QString &id, const QString &order, const QDateTime &at);
    /// Which of these packages have no units any more: they are gone.
    void sweep(const QStringList &packages);
    PracticeTikTokOrder *findOrder(const QString &id);
    [[nodiscard]] std::vector<PracticeTikTokUnit> unitsOf(const PracticeTikTokPackage &package, bool isShown) const;

    std::vector<PracticeTikTokOrder> m_orders; ///< newest first
    QHash<QString, size_t> m_orderPlaces;
    std::vector<PracticeTikTokPackage> m_packages;
    QHash<QString, size_t> m_packagePlaces;
    QHash<QString, Frozen<PracticeTikTokOrder>> m_frozenOrders;
    QHash<QString, Frozen<PracticeTikTokPackage>> m_frozenPackages;
    PracticeLedger &m_ledger;
    Clock &m_clock;
};

} // namespace packbench
