// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/walmart/walmartchannel.h"
#include "tests/channel/support/freshkey.h"
#include "tests/channel/support/knownids.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

#include <QCoro/QCoroTask>
#include <QTest>

namespace packbench {

/// A seller's account of either flavour against a raw server, with everything around it.
class WalmartSeller
{
public:
    explicit WalmartSeller(WalmartAccount::Flavour flavour, const QJsonObject &more = {});

    /// Runs a call to its end.
    template <typename T>
    Result<T, ChannelFailure> wait(QCoro::Task<Result<T, ChannelFailure>> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }
    [[nodiscard]] OrderWindow window() const;

    RawServer server;
    ManualClock clock;
    KnownIds ids;
    HttpClient http;
    FreshKey key;
    QByteArray clientSecret = QByteArrayLiteral("client-secret");
    WalmartAccount account;
    std::unique_ptr<WalmartChannel> channel;
};

/// A whole order of one line as the API shows it.
[[nodiscard]] QByteArray walmartOrderJson(const QByteArray &status = QByteArrayLiteral("Acknowledged"), int quantity = 1,
                                          const QByteArray &trackingInfo = QByteArrayLiteral("null"));

/// A shipment of line 1 in box 1 by Canada Post.
[[nodiscard]] Shipment oneBoxShipment();

/// One unit of line 1 in boxes 1 and 2.
[[nodiscard]] Shipment twoBoxShipment();

} // namespace packbench
