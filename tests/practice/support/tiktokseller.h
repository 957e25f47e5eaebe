// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"
#include "rawclient.h"
#include "tests/support/manualclock.h"

namespace packbench {

/// A seller of the practice TikTok Shop who signs each request by hand, on a clock of the test's own.
class TikTokSeller
{
public:
    using Query = QList<std::pair<QByteArray, QByteArray>>; ///< not yet encoded

    /// Starts a server with a shop of 20 orders unless told otherwise; the test fails where it cannot.
    explicit TikTokSeller(PracticeServer::Options options = {});

    /// A signed request with everything that the shop wants.
    PracticeRequest request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const Query &extra = {});
    /// A signed request with exactly these parameters.
    PracticeRequest signedRequest(const QByteArray &method, const QByteArray &path, Query query, const QByteArray &body) const;
    [[nodiscard]] Query common() const;

    RawAnswer send(const PracticeRequest &request);
    RawAnswer get(const QByteArray &path, const Query &extra = {}) { return send(request("GET", path, {}, extra)); }
    RawAnswer post(const QByteArray &path, const QJsonObject &body, const Query &extra = {});
    RawAnswer ship(const QString &package, const QJsonObject &body = {});
    RawAnswer mark(const QString &order, const QJsonObject &body);
    static int codeOf(const RawAnswer &answer);
    static QJsonObject dataOf(const RawAnswer &answer) { return answer.json().value(QLatin1String("data")).toObject(); }
    /// Each call gives another tracking number.
    QJsonObject parcel(const QString &tracking = {});
    static QJsonObject selfShipment(const QJsonObject &parcel) { return {{QStringLiteral("self_shipment"), parcel}}; }

    PracticeTikTok &shop() { return *server.tiktok(); }
    /// The order that the sample has at that place.
    const PracticeTikTokOrder &at(size_t place) { return shop().orders().at(place); }
    QString packageAt(size_t place) { return at(place).packages().value(0); }
    QByteArray provider() { return shop().logistics().providers().at(1).id.toLatin1(); }

    ManualClock clock;
    SystemRandomness randomness;
    PracticeServer server{clock, randomness};

private:
    int m_parcels = 0;
};

} // namespace packbench
