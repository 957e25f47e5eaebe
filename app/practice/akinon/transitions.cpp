// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/transitions.h"

#include "practice/akinon/package.h"

namespace packbench {

using namespace Qt::StringLiterals;

const std::vector<PracticeAkinonTransition> &practiceAkinonTransitions()
{
    using Kind = PracticeAkinonTransition::Kind;
    using P = PracticeAkinonPackage;
    static const QList<int> open{P::Waiting, P::Preparing, P::ReadyForPackaging};
    static const QList<int> told{P::Packed, P::Shipped, P::AttemptedDelivery, P::DeliveryFailed};
    static const std::vector<PracticeAkinonTransition> table{
        {Kind::Pack, 21, u"complete-packaging"_s, u"pack"_s, open, P::Packed},
        {Kind::Ship, 22, u"ship-without-integration"_s, u"ship"_s, {P::Packed}, P::Shipped},
        {Kind::UpdateShipmentInfo, 31, u"update-shipment-info"_s, u"updateShipmentInfo"_s, told, 0},
        {Kind::ShipWithTracking, 33, u"package-advanced-shipment"_s, u"shipWithTracking"_s, {P::Packed}, P::Shipped},
        {Kind::ProductNotFound, 40, u"product-not-found"_s, u"productNotFound"_s, {P::Waiting}, P::OutOfStock},
        {Kind::OutOfStock, 41, u"detected-out-of-stock-item"_s, u"outOfStock"_s, open, P::OutOfStock},
    };
    return table;
}

} // namespace packbench
