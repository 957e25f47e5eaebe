// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"
#include "rawclient.h"
#include "tests/support/manualclock.h"

namespace packbench {

/// A seller of the practice marketplace who writes each request by hand, on a clock of the test's own.
class Seller
{
public:
    /// Starts a server; the test fails where it cannot.
    explicit Seller(PracticeServer::Options options = {});

    /// Headers as the legacy API wants them, signed with the seller's key.
    PracticeRequest legacy(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    /// Headers as the global API wants them, with a token fetched when there is none.
    PracticeRequest global(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    PracticeRequest tokenRequest();
    /// Signs again after a header, the method or the target was changed.
    void sign(PracticeRequest &request) const;
    /// Replaces a header, or removes it with a null value.
    static void set(PracticeRequest &request, const QByteArray &name, const QByteArray &value);

    RawAnswer send(const PracticeRequest &request);
    RawAnswer get(const QByteArray &target) { return send(legacy("GET", target)); }
    RawAnswer post(const QByteArray &target, const QByteArray &body = {}) { return send(legacy("POST", target, body)); }

    [[nodiscard]] quint16 port() const;
    /// Lines of an order, all acknowledged, at least that many with that quantity.
    QString acknowledgedOrder(const std::vector<int> &quantities);
    static QByteArray ordersTarget(const QByteArray &id, const QByteArray &action = {});

    ManualClock clock;
    SystemRandomness randomness;
    PracticeServer server{clock, randomness};

private:
    QByteArray m_token;
};

/// A shipping body for one line, with every required field.
QJsonObject shippingBody(const QString &line, int quantity, const QString &tracking, const QDateTime &at);
/// A multiPackageShipping body for one line with one status of \a quantity in these packages.
QJsonObject multiPackageBody(const QString &line, int quantity, const QStringList &tracking, const QDateTime &at);
/// Replaces the value at a path like `orderShipment.orderLines.orderLine.0.lineNumber`; an undefined value removes it.
QJsonValue withValue(const QJsonValue &document, const QString &path, const QJsonValue &value);
QByteArray compact(const QJsonValue &object);

} // namespace packbench
