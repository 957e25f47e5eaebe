// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/walmartchannel.h"

#include "channel/walmart/walmartcarriers.h"
#include "channel/walmart/walmartfailure.h"
#include "channel/walmart/walmartorders.h"
#include "channel/walmart/walmartrules.h"
#include "channel/walmart/walmartshipment.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QLoggingCategory>
#include <QUrl>
#include <QtConcurrentRun>
#include <algorithm>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(walmartOrdersLog, "packbench.walmart.orders", QtInfoMsg)

constexpr int largestPage = 200;
constexpr int notAcceptable = 406;
constexpr int unsupportedMediaType = 415;

QByteArray timeParameter(const QDateTime &time)
{
    return QUrl::toPercentEncoding(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")));
}

QString whereItBroke(const JsonFailure &failure)
{
    return QStringLiteral("%1: %2").arg(failure.path, failure.expected);
}

ChannelFailure unreadable(const WalmartAnswer &answer, const QString &words)
{
    return walmartUnreadable(answer.http, answer.method, answer.requestId, words);
}

} // namespace

WalmartChannel::WalmartChannel(WalmartAccount account, ChannelTools tools)
    : m_account(std::move(account))
    , m_clock(tools.clock)
    , m_wire(m_account, std::move(tools))
{
}

Capabilities WalmartChannel::capabilities() const
{
    Capabilities capabilities;
    capabilities.acknowledges = true;
    capabilities.oneCarrierPerLine = true;
    capabilities.unitMaySpanPackages = true;
    capabilities.singleQuantityPerSplit = true;
    capabilities.shipsInParts = true;
    capabilities.cancels = true;
    capabilities.methods = walmartMethods();
    return capabilities;
}

const std::vector<ChannelCarrier> &WalmartChannel::carriers(const Order &) const
{
    return walmartCarriers();
}

QString WalmartChannel::methodFor(const Order &order) const
{
    return walmartMethod(order.method);
}

QByteArray WalmartChannel::firstTarget(const OrderWindow &window, int limit) const
{
    QByteArray target = m_account.root() + "/orders?createdStartDate=" + timeParameter(window.from);
    if (window.to.isValid()) {
        target += "&createdEndDate=" + timeParameter(window.to);
    }
    return target + "&limit=" + QByteArray::number(limit) + "&productInfo=true";
}

QByteArray WalmartChannel::orderTarget(const OrderId &id) const
{
    return m_account.root() + "/orders/" + QUrl::toPercentEncoding(id.text());
}

QCoro::Task<Result<WalmartAnswer, ChannelFailure>> WalmartChannel::get(QByteArray target)
{
    WalmartCall call;
    call.target = target;
    Result<WalmartAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer && answer.error().httpStatus == notAcceptable) {
        call.accept = QByteArrayLiteral("application/xml");
        answer = co_await m_wire.exchange(call);
    }
    co_return answer;
}

QCoro::Task<Result<OrderPage, ChannelFailure>> WalmartChannel::orders(OrderWindow window, QString cursor)
{
    const QByteArray target = cursor.isEmpty() ? firstTarget(window, largestPage) : m_account.root() + "/orders?" + cursor.toUtf8();
    const Result<WalmartAnswer, ChannelFailure> answer = co_await get(target);
    if (!answer) {
        // The API says "not found" for a window without orders.
        if (answer.error().trouble == ChannelTrouble::NotFound) {
            co_return OrderPage();
        }
        co_return fail(answer.error());
    }
    // A full page takes long enough to parse for a dropped frame.
    const QFuture<Result<OrderPage, JsonFailure>> parsing = QtConcurrent::run(readWalmartPage, answer->http.body, m_account);
    Result<OrderPage, JsonFailure> page = co_await parsing;
    if (!page) {
        co_return fail(unreadable(*answer, whereItBroke(page.error())));
    }
    if (!page->nextCursor.isEmpty() && page->nextCursor == cursor) {
        qCWarning(walmartOrdersLog) << "the same cursor came back: taken as the last page";
        page->nextCursor.clear();
    }
    co_return *page;
}

QCoro::Task<Result<Order, ChannelFailure>> WalmartChannel::order(OrderId id)
{
    const Result<WalmartAnswer, ChannelFailure> answer = co_await get(orderTarget(id));
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return read(*answer, id);
}

QCoro::Task<Result<Order, ChannelFailure>> WalmartChannel::acknowledge(OrderId id, QString requestId)
{
    WalmartCall call;
    call.method = HttpMethod::Post;
    call.target = orderTarget(id) + "/acknowledge";
    call.requestId = requestId;
    const Result<WalmartAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return read(*answer, id);
}

std::optional<ShipmentObjection> WalmartChannel::objection(const Shipment &shipment, const Order &order, const QDateTime &now) const
{
    return walmartObjection(shipment, order, m_account, now);
}

QCoro::Task<Result<Order, ChannelFailure>> WalmartChannel::ship(Shipment shipment, Order, QString requestId)
{
    WalmartCall call;
    call.method = HttpMethod::Post;
    call.target = walmartShipPath(shipment, m_account);
    call.body = walmartShipJson(shipment, m_account);
    call.contentType = QByteArrayLiteral("application/json");
    call.requestId = requestId;
    Result<WalmartAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer && answer.error().httpStatus == unsupportedMediaType) {
        // The body's form was refused before anything was read from it, so the same may be said as XML.
        call.body = walmartShipXml(shipment, m_account);
        call.contentType = QByteArrayLiteral("application/xml");
        call.requestId = m_wire.freshId();
        qCInfo(walmartOrdersLog).noquote() << "415: once more as XML" << requestId << "->" << call.requestId;
        answer = co_await m_wire.exchange(call);
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return read(*answer, shipment.order.order);
}

CorrectionRule WalmartChannel::correctionRule(const Order &order, const QDateTime &, int, const QDateTime &) const
{
    CorrectionRule rule;
    const bool hasLeft = std::any_of(order.lines.begin(), order.lines.end(),
                                     [](const OrderLine &line) { return line.quantityIn(LineState::Shipped) > 0; });
    rule.why = hasLeft ? CorrectionRule::Why::Allowed : CorrectionRule::Why::NotShipped;
    return rule;
}

std::vector<std::pair<QString, QString>> WalmartChannel::cancelReasons() const
{
    return {{QStringLiteral("CANCEL_BY_SELLER"), QStringLiteral("by-seller")},
            {QStringLiteral("CUSTOMER_REQUESTED_SELLER_TO_CANCEL"), QStringLiteral("by-customer")}};
}

QCoro::Task<Result<void, ChannelFailure>> WalmartChannel::probe()
{
    const QDateTime now = m_clock.now();
    const OrderWindow lastDay{now.addDays(-1), now};
    const Result<WalmartAnswer, ChannelFailure> answer = co_await get(firstTarget(lastDay, 1));
    if (!answer) {
        if (answer.error().trouble == ChannelTrouble::NotFound) {
            co_return Result<void, ChannelFailure>();
        }
        co_return fail(answer.error());
    }
    const Result<OrderPage, JsonFailure> page = readWalmartPage(answer->http.body, m_account);
    if (!page) {
        co_return fail(unreadable(*answer, whereItBroke(page.error())));
    }
    co_return Result<void, ChannelFailure>();
}

Result<Order, ChannelFailure> WalmartChannel::read(const WalmartAnswer &answer, const OrderId &id) const
{
    Result<Order, JsonFailure> order = readWalmartOrder(answer.http.body, m_account);
    if (!order) {
        return fail(unreadable(answer, whereItBroke(order.error())));
    }
    if (order->key.order != id) {
        return fail(unreadable(answer, QCoreApplication::translate("WalmartChannel", "the answer is about another order")));
    }
    return *order;
}

} // namespace packbench
