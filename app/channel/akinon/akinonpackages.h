// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonreader.h"
#include "channel/akinon/akinonaccount.h"

#include <optional>

namespace packbench {

/// A packaging order: one package, shown on the bench as one order.
struct AkinonPackage {
    Order order;
    /// Ids and slugs of the transitions that it lists as possible; nothing when it does not say.
    std::optional<QStringList> commands;
    QString labelUrl; ///< empty when there is no label
};

/// A page of a listing.
struct AkinonPage {
    std::vector<AkinonPackage> packages;
    std::vector<SetAsideOrder> setAside;
    QStringList incomplete; ///< ids of packages that are listed without their items
    QString next;           ///< the address of the next page as given; empty on the last one
};

[[nodiscard]] Result<AkinonPage, JsonFailure> readAkinonPage(const QByteArray &body, const AkinonAccount &account);
[[nodiscard]] Result<AkinonPackage, JsonFailure> readAkinonPackage(const QByteArray &body, const AkinonAccount &account);

/// Where an order stood when it was read, and what its channel calls that.
[[nodiscard]] AkinonState akinonStateOf(const Order &order, const AkinonAccount &account);
[[nodiscard]] QString akinonStateText(const Order &order);
/// The tracking number that the order's package has; empty when none.
[[nodiscard]] QString akinonTrackingNumber(const Order &order);

/// \a commands allow the transition, or are not told.
[[nodiscard]] bool akinonOffers(const std::optional<QStringList> &commands, const AkinonTransition &transition);

} // namespace packbench
