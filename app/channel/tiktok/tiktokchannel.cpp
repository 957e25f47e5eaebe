// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokchannel.h"

#include "base/jsonreader.h"
#include "channel/tiktok/tiktokcarriers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype idsPerCall = 50;

} // namespace

TikTokChannel::TikTokChannel(TikTokAccount account, ChannelTools tools)
    : m_account(std::move(account))
    , m_clock(tools.clock)
    , m_wire(m_account, std::move(tools))
{
}

Capabilities TikTokChannel::capabilities() const
{
    Capabilities capabilities;
    capabilities.shipsInParts = true;
    capabilities.batchSize = static_cast<int>(idsPerCall);
    capabilities.cancels = true;
    return capabilities;
}

const std::vector<ChannelCarrier> &TikTokChannel::carriers(const Order &order) const
{
    const auto found = m_providers.constFind(order.deliveryOption);
    return found == m_providers.constEnd() ? m_allProviders : *found;
}

QCoro::Task<Result<Order, ChannelFailure>> TikTokChannel::acknowledge(OrderId id, QString)
{
    // Orders of this channel need no promise.
    const Result<Order, ChannelFailure> shown = co_await order(id);
    co_return shown;
}

std::optional<ShipmentObjection> TikTokChannel::objection(const Shipment &shipment, const Order &order, const QDateTime &now) const
{
    if (auto objection = tiktokObjection(shipment, order, carriers(order), now)) {
        return objection;
    }
    const TikTokStep step = tiktokNextStep(shipment, order, m_account);
    if (step.kind == TikTokStep::Kind::Impossible) {
        return ShipmentObjection{ShipmentObjection::Why::NoPackage};
    }
    // Split Orders takes one order.
    if (step.kind == TikTokStep::Kind::Split && order.combinedWith.size() > 1) {
        return ShipmentObjection{ShipmentObjection::Why::SplitForbidden};
    }
    return std::nullopt;
}

QString TikTokChannel::providerOf(const Shipment &shipment, int box, const Order &order) const
{
    const ShipmentPackage *package = shipment.package(box);
    const ChannelCarrier *provider = package == nullptr ? nullptr : tiktokProvider(*package, carriers(order));
    return provider == nullptr ? QString() : provider->code;
}

QCoro::Task<Result<Order, ChannelFailure>> TikTokChannel::ship(Shipment shipment, Order order, QString requestId)
{
    const TikTokStep step = tiktokNextStep(shipment, order, m_account);
    if (step.kind == TikTokStep::Kind::Done || step.kind == TikTokStep::Kind::Impossible) {
        const Result<Order, ChannelFailure> shown = co_await this->order(shipment.order.order);
        co_return shown;
    }
    TikTokCall call = tiktokCallFor(step, shipment, order, providerOf(shipment, step.box, order), m_account);
    call.requestId = requestId;
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    // "Done" is believed when the order shows it.
    const Result<Order, ChannelFailure> shown = co_await this->order(shipment.order.order);
    if (!shown) {
        ChannelFailure failure = shown.error();
        failure.trouble = ChannelTrouble::Unknown;
        failure.requestId = requestId;
        failure.answerId = answer->answerId;
        co_return fail(failure);
    }
    Order result = *shown;
    result.answerId = answer->answerId;
    co_return result;
}

Progress TikTokChannel::progress(const Shipment &shipment, const Order &order) const
{
    return tiktokProgress(shipment, order, m_account);
}

bool TikTokChannel::mayGoTogether(const Shipment &shipment, const Order &order) const
{
    return shipment.purpose == Purpose::Ship && tiktokNextStep(shipment, order, m_account).kind == TikTokStep::Kind::Ship;
}

QCoro::Task<std::vector<Result<Order, ChannelFailure>>> TikTokChannel::shipTogether(std::vector<ShipmentOfOrder> shipments,
                                                                                    QString requestId)
{
    std::vector<QJsonObject> packages;
    std::vector<QString> ids;
    for (const ShipmentOfOrder &each : shipments) {
        const TikTokStep step = tiktokNextStep(each.shipment, each.order, m_account);
        QJsonObject body = tiktokShipBody(each.shipment, step.box, providerOf(each.shipment, step.box, each.order));
        body.insert(u"id"_s, step.package);
        ids.push_back(step.package);
        packages.push_back(body);
    }
    TikTokCall call = tiktokBatchCall(packages);
    call.requestId = requestId;
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    std::vector<Result<Order, ChannelFailure>> results;
    if (!answer) {
        for (size_t i = 0; i < shipments.size(); ++i) {
            results.emplace_back(fail(answer.error()));
        }
        co_return results;
    }
    const TikTokBatchErrors errors = readTikTokBatchErrors(answer->data, requestId, answer->answerId);
    QStringList accepted;
    for (size_t i = 0; i < shipments.size(); ++i) {
        if (!errors.byPackage.contains(ids[i])) {
            accepted << shipments[i].shipment.order.order.text();
        }
    }
    // "Done" is believed when the orders show it.
    QHash<QString, Order> shown;
    for (qsizetype at = 0; at < accepted.size(); at += idsPerCall) {
        const QStringList some = accepted.mid(at, idsPerCall);
        const Result<OrderPage, ChannelFailure> page = co_await details(some);
        for (const Order &order : page ? page->orders : std::vector<Order>()) {
            shown.insert(order.key.order.text(), order);
        }
    }
    for (size_t i = 0; i < shipments.size(); ++i) {
        const QString order = shipments[i].shipment.order.order.text();
        if (const auto error = errors.byPackage.constFind(ids[i]); error != errors.byPackage.constEnd()) {
            results.emplace_back(fail(*error));
        } else if (shown.contains(order) && (!errors.unassigned || standingOf(shipments[i].shipment, shown[order]) == Standing::Present)) {
            shown[order].answerId = answer->answerId;
            results.emplace_back(shown[order]);
        } else {
            ChannelFailure failure = errors.unassigned.value_or(ChannelFailure());
            failure.trouble = ChannelTrouble::Unknown;
            failure.requestId = requestId;
            failure.answerId = answer->answerId;
            results.emplace_back(fail(failure));
        }
    }
    co_return results;
}

CorrectionRule TikTokChannel::correctionRule(const Order &order, const QDateTime &leftAt, int corrected, const QDateTime &now) const
{
    CorrectionRule rule;
    rule.times = 1;
    if (order.labels == LabelSource::Channel) {
        rule.why = CorrectionRule::Why::OwnLabel;
        return rule;
    }
    const bool hasLeft = std::any_of(order.lines.begin(), order.lines.end(),
                                     [](const OrderLine &line) { return line.quantityIn(LineState::Shipped) > 0; });
    rule.why = hasLeft ? CorrectionRule::Why::Allowed : CorrectionRule::Why::NotShipped;
    if (m_account.market.correctionHours > 0) {
        rule.until = leftAt.addSecs(3600LL * m_account.market.correctionHours);
        rule.why = rule.why == CorrectionRule::Why::Allowed && rule.until < now ? CorrectionRule::Why::TooLate : rule.why;
    }
    // One update per order (update shipping information).
    if (rule.why == CorrectionRule::Why::Allowed && corrected >= rule.times) {
        rule.why = CorrectionRule::Why::Used;
    }
    return rule;
}

std::vector<std::pair<QString, QString>> TikTokChannel::cancelReasons() const
{
    return {{m_account.outOfStock, u"out-of-stock"_s}, {m_account.undeliverable, u"undeliverable"_s}};
}

QCoro::Task<void> TikTokChannel::recallAuthorization()
{
    co_await m_wire.tokens().recall();
}

QCoro::Task<Result<void, ChannelFailure>> TikTokChannel::redeem(QString code)
{
    const Result<void, ChannelFailure> redeemed = co_await m_wire.tokens().redeem(code);
    co_return redeemed;
}

QCoro::Task<Result<std::vector<SellerShop>, ChannelFailure>> TikTokChannel::shops()
{
    TikTokCall call;
    call.path = "/authorization/202309/shops";
    call.ofShop = false;
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    std::vector<SellerShop> shops;
    JsonReader::Note note;
    for (const JsonReader &shop : JsonReader(answer->data, note, u"$.data"_s).at(u"shops"_s).elements()) {
        shops.push_back({shop.at(u"id"_s).textOr({}), shop.at(u"name"_s).textOr({}).trimmed(), shop.at(u"region"_s).textOr({}),
                         shop.at(u"cipher"_s).text()});
    }
    if (note.failure) {
        const QString words = u"%1: %2"_s.arg(note.failure->path, note.failure->expected);
        co_return fail(tiktokUnreadable(words, HttpMethod::Get, answer->requestId, answer->answerId));
    }
    co_return shops;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokChannel::probe()
{
    TikTokCall call;
    call.method = HttpMethod::Post;
    call.path = "/order/202309/orders/search";
    call.query = {{"page_size", "1"}};
    call.body = QByteArrayLiteral("{\"order_status\":\"AWAITING_SHIPMENT\"}");
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return Result<void, ChannelFailure>();
}

} // namespace packbench
