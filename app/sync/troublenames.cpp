// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/transitions.h"

#include <array>

namespace packbench {

namespace {

using Why = ShipmentObjection::Why;

struct NamedObjection {
    Why why;
    QLatin1String name;
};

constexpr std::array objectionNames{
    NamedObjection{Why::NothingToShip, QLatin1String("nothing-to-ship")},
    NamedObjection{Why::QuantityTooHigh, QLatin1String("quantity-too-high")},
    NamedObjection{Why::QuantityTooLow, QLatin1String("quantity-too-low")},
    NamedObjection{Why::TrackingMissing, QLatin1String("tracking-missing")},
    NamedObjection{Why::TrackingMalformed, QLatin1String("tracking-malformed")},
    NamedObjection{Why::CarrierMissing, QLatin1String("carrier-missing")},
    NamedObjection{Why::CarrierUrlMissing, QLatin1String("carrier-url-missing")},
    NamedObjection{Why::CarriersDiffer, QLatin1String("carriers-differ")},
    NamedObjection{Why::SplitQuantity, QLatin1String("split-quantity")},
    NamedObjection{Why::MethodUnknown, QLatin1String("method-unknown")},
    NamedObjection{Why::ShipTimeInFuture, QLatin1String("ship-time-in-future")},
    NamedObjection{Why::CountryMissing, QLatin1String("country-missing")},
    NamedObjection{Why::UnknownLine, QLatin1String("unknown-line")},
    NamedObjection{Why::UnitInSeveralBoxes, QLatin1String("unit-in-several-boxes")},
    NamedObjection{Why::BundleSplit, QLatin1String("bundle-split")},
    NamedObjection{Why::BoxTooFull, QLatin1String("box-too-full")},
    NamedObjection{Why::SplitForbidden, QLatin1String("split-forbidden")},
    NamedObjection{Why::CarrierUnlisted, QLatin1String("carrier-unlisted")},
    NamedObjection{Why::NoPackage, QLatin1String("no-package")},
    NamedObjection{Why::NotSetUp, QLatin1String("not-set-up")},
    NamedObjection{Why::NotOffered, QLatin1String("not-offered")},
};

} // namespace

QString stableName(ShipmentObjection::Why why)
{
    for (const NamedObjection &named : objectionNames) {
        if (named.why == why) {
            return named.name;
        }
    }
    return {};
}

std::optional<ShipmentObjection::Why> objectionNamed(const QString &name)
{
    for (const NamedObjection &named : objectionNames) {
        if (named.name == name) {
            return named.why;
        }
    }
    return std::nullopt;
}

QString stableName(ChannelTrouble trouble)
{
    switch (trouble) {
    case ChannelTrouble::NeverArrived:
        return QStringLiteral("never-arrived");
    case ChannelTrouble::Certificate:
        return QStringLiteral("certificate");
    case ChannelTrouble::Throttled:
        return QStringLiteral("throttled");
    case ChannelTrouble::NoCredentials:
        return QStringLiteral("no-credentials");
    case ChannelTrouble::Unauthorized:
        return QStringLiteral("unauthorized");
    case ChannelTrouble::Forbidden:
        return QStringLiteral("forbidden");
    case ChannelTrouble::WrongAddress:
        return QStringLiteral("wrong-address");
    case ChannelTrouble::NotFound:
        return QStringLiteral("not-found");
    case ChannelTrouble::Refused:
        return QStringLiteral("refused");
    case ChannelTrouble::OrderStopped:
        return QStringLiteral("order-stopped");
    case ChannelTrouble::OrderCancelled:
        return QStringLiteral("order-cancelled");
    case ChannelTrouble::NotReady:
        return QStringLiteral("not-ready");
    case ChannelTrouble::Unknown:
        return QStringLiteral("unknown");
    case ChannelTrouble::UnreadableAnswer:
        return QStringLiteral("unreadable-answer");
    }
    return {};
}

bool pausesAccount(ChannelTrouble trouble)
{
    return trouble == ChannelTrouble::NoCredentials || trouble == ChannelTrouble::Unauthorized || trouble == ChannelTrouble::Forbidden;
}

bool concernsAccount(ChannelTrouble trouble)
{
    return pausesAccount(trouble) || trouble == ChannelTrouble::NeverArrived || trouble == ChannelTrouble::Certificate
           || trouble == ChannelTrouble::Throttled || trouble == ChannelTrouble::WrongAddress;
}

} // namespace packbench
