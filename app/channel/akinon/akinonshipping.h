// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonpackages.h"

namespace packbench {

/// The next call that a shipment, cancellation or correction takes.
struct AkinonStep {
    enum class Kind {
        Done,      ///< nothing is left to do
        Act,       ///< the action's command
        NotPacked, ///< a correction of a package that is not packed yet
        Impossible ///< the package stands where no step leads on
    };
    Kind kind = Kind::Impossible;
    AkinonAction action = AkinonAction::Pack;
};

/// What comes next for \a shipment while its package stands as \a order.
[[nodiscard]] AkinonStep akinonNextStep(const Shipment &shipment, const Order &order, const AkinonAccount &account);
/// Pack and ship are two steps; where the tracking number needs a command of its own, three.
[[nodiscard]] Progress akinonProgress(const Shipment &shipment, const Order &order, const AkinonAccount &account);

/// The company that carries the package: by carrier key and name, else by one of them; null when none of the account's does.
[[nodiscard]] const ChannelCarrier *akinonCargoCompany(const ShipmentPackage &package, const AkinonAccount &account);

/// The body of the command.
[[nodiscard]] QByteArray akinonCommandBody(AkinonAction action, const Shipment &shipment, const AkinonAccount &account);

/// Why the shipment can not be sent; \a commands are what the package lists.
[[nodiscard]] std::optional<ShipmentObjection> akinonObjection(const Shipment &shipment, const Order &order,
                                                               const std::optional<QStringList> &commands, const AkinonAccount &account,
                                                               const QDateTime &now);

/// Whether tracking number and cargo company may be changed, as often as one likes.
[[nodiscard]] CorrectionRule akinonCorrectionRule(const Order &order, const AkinonAccount &account);

} // namespace packbench
