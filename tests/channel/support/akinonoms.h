// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonchannel.h"
#include "tests/channel/support/knownids.h"
#include "tests/support/manualclock.h"
#include "tests/support/rawserver.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QTest>

namespace packbench {

/// A warehouse's account against one raw server, with a keychain in memory.
class AkinonOms
{
public:
    /// \a more are entries of the account; null takes one away.
    explicit AkinonOms(const QJsonObject &more = {});

    [[nodiscard]] ChannelTools tools();
    /// Runs a call to its end.
    template <typename T>
    T wait(QCoro::Task<T> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }
    /// 204 without a body, as commands answer.
    void done();
    /// A page of a listing; empty \a next ends it.
    void page(const QList<QByteArray> &packages, const QByteArray &next = {});
    [[nodiscard]] const std::vector<RawRequest> &sent() const { return server.requests(); }
    /// The commands among what was sent.
    [[nodiscard]] std::vector<RawRequest> acts() const;
    /// The order as the channel reads it from \a json.
    [[nodiscard]] Order order(const QByteArray &json);

    RawServer server;
    ManualClock clock;
    KnownIds ids;
    HttpClient http;
    QHash<QString, QByteArray> keychain;
    AkinonAccount account;
    std::unique_ptr<AkinonChannel> channel;

private:
    QCoro::Task<Result<Secret, ChannelFailure>> secretOf(QString field);
};

/// The account file's entries that every test starts from: an installation that ships with tracking.
[[nodiscard]] QJsonObject akinonSettings(const QByteArray &baseUrl);

/// A package as the API shows it: two items, and what \a more says (members with a comma before each; they win).
[[nodiscard]] QByteArray akinonPackageJson(const QByteArray &id, const QByteArray &state, const QByteArray &more = {});
/// The member `shipment` with these values, with a comma before it.
[[nodiscard]] QByteArray akinonShipmentJson(const QByteArray &awb, const QByteArray &company = QByteArrayLiteral("695"));

/// All of \a order in one box, by Yurtiçi with 7330012345678.
[[nodiscard]] Shipment akinonShipment(const Order &order, Purpose purpose = Purpose::Ship);

} // namespace packbench
