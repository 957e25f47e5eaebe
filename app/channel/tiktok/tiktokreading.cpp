// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Listing and reading orders: what a search names, details say whole.
#include "channel/tiktok/tiktokcarriers.h"
#include "channel/tiktok/tiktokchannel.h"
#include "channel/tiktok/tiktokorders.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype idsPerCall = 50;

/// What is listed, one after the other. Those that need no packing any more are read so that the queue hears of it.
const QStringList &listedStatuses()
{
    static const QStringList statuses{u"AWAITING_SHIPMENT"_s,   u"PARTIALLY_SHIPPING"_s, u"ON_HOLD"_s,
                                      u"AWAITING_COLLECTION"_s, u"IN_TRANSIT"_s,         u"CANCELLED"_s};
    return statuses;
}

QString whereItBroke(const JsonFailure &failure)
{
    return u"%1: %2"_s.arg(failure.path, failure.expected);
}

TikTokCall reading(const QByteArray &path)
{
    TikTokCall call;
    call.path = path;
    return call;
}

/// The marketplace does not show this one package: no reason not to read the orders.
bool isDefiniteNo(const ChannelFailure &failure)
{
    return failure.trouble == ChannelTrouble::NotFound || failure.trouble == ChannelTrouble::Refused;
}

std::optional<size_t> nextStatus(size_t status)
{
    return status + 1 < static_cast<size_t>(listedStatuses().size()) ? std::optional(status + 1) : std::nullopt;
}

} // namespace

TikTokChannel::Orders TikTokChannel::orders(OrderWindow window, QString cursor)
{
    const size_t status = cursor.isEmpty()
                              ? 0
                              : static_cast<size_t>(std::max<qsizetype>(0, listedStatuses().indexOf(cursor.section(u'|', 0, 0))));
    const QString pageToken = cursor.section(u'|', 1);
    TikTokCall call;
    call.method = HttpMethod::Post;
    call.path = "/order/202309/orders/search";
    call.query = {{"page_size", "100"}, {"sort_field", "update_time"}, {"sort_order", "ASC"}};
    if (!pageToken.isEmpty()) {
        call.query.emplace_back("page_token", pageToken.toUtf8());
    }
    const QString word = listedStatuses().at(static_cast<qsizetype>(status));
    QJsonObject body{{u"order_status"_s, word}, {u"update_time_ge"_s, window.from.toSecsSinceEpoch()}};
    if (window.to.isValid()) {
        body.insert(u"update_time_lt"_s, window.to.toSecsSinceEpoch() + 1);
    }
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        // Searching changes nothing.
        ChannelFailure failure = answer.error();
        if (failure.trouble == ChannelTrouble::Unknown) {
            failure.trouble = ChannelTrouble::UnreadableAnswer;
        }
        co_return fail(failure);
    }
    JsonReader::Note note;
    const JsonReader data(answer->data, note, u"$.data"_s);
    QStringList ids;
    for (const JsonReader &order : data.at(u"orders"_s).elements()) {
        ids << order.at(u"id"_s).text();
    }
    if (note.failure) {
        co_return fail(tiktokUnreadable(whereItBroke(*note.failure), HttpMethod::Get, answer->requestId, answer->answerId));
    }
    OrderPage page;
    for (qsizetype at = 0; at < ids.size(); at += idsPerCall) {
        const QStringList some = ids.mid(at, idsPerCall);
        Result<OrderPage, ChannelFailure> read = co_await details(some);
        if (!read) {
            co_return fail(read.error());
        }
        // Who ships asks for them again.
        const std::vector<Order> listed = read->orders;
        co_await addProviders(listed);
        std::move(read->orders.begin(), read->orders.end(), std::back_inserter(page.orders));
        std::move(read->setAside.begin(), read->setAside.end(), std::back_inserter(page.setAside));
    }
    const QString next = data.at(u"next_page_token"_s).textOr({});
    if (!next.isEmpty() && next != pageToken && !ids.isEmpty()) {
        page.nextCursor = word + u'|' + next;
    } else if (const auto further = nextStatus(status)) {
        page.nextCursor = listedStatuses().at(static_cast<qsizetype>(*further)) + u'|';
    }
    co_return page;
}

TikTokChannel::Orders TikTokChannel::details(QStringList ids)
{
    TikTokCall call = reading("/order/202309/orders");
    call.query = {{"ids", ids.join(u',').toUtf8()}};
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    Result<OrderPage, JsonFailure> page = readTikTokOrders(answer->data, m_account);
    if (!page) {
        co_return fail(tiktokUnreadable(whereItBroke(page.error()), HttpMethod::Get, answer->requestId, answer->answerId));
    }
    const Result<void, ChannelFailure> combined = co_await combine(&*page);
    if (!combined) {
        co_return fail(combined.error());
    }
    for (Order &order : page->orders) {
        const Result<void, ChannelFailure> tracked = co_await addTracking(&order);
        if (!tracked) {
            co_return fail(tracked.error());
        }
    }
    co_await addSplitRules(&page->orders);
    co_return *page;
}

QCoro::Task<Result<void, ChannelFailure>> TikTokChannel::combine(OrderPage *page)
{
    const std::vector<Order> orders = page->orders;
    std::vector<Order> result;
    QStringList done;
    for (const Order &order : orders) {
        const QString id = order.key.order.text();
        if (done.contains(id)) {
            continue;
        }
        const QString packageId = order.lines.front().parts.front().package;
        if (order.combinedWith.isEmpty() || packageId.isEmpty()) {
            result.push_back(order);
            result.back().combinedWith.clear();
            continue;
        }
        const Result<TikTokPackage, ChannelFailure> package = co_await this->package(packageId);
        if (!package && isDefiniteNo(package.error())) {
            result.push_back(order);
            result.back().combinedWith.clear();
            continue;
        }
        if (!package) {
            co_return fail(package.error());
        }
        QStringList members = package->orders;
        if (!members.contains(id)) {
            members << id;
        }
        members.sort();
        members.removeDuplicates();
        std::vector<Order> together;
        std::optional<SetAsideOrder> broken;
        for (const QString &member : std::as_const(members)) {
            const auto known = std::find_if(orders.begin(), orders.end(),
                                            [&member](const Order &o) { return o.key.order.text() == member; });
            if (known != orders.end()) {
                together.push_back(*known);
                continue;
            }
            TikTokCall call = reading("/order/202309/orders");
            call.query = {{"ids", member.toUtf8()}};
            const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
            if (!answer) {
                co_return fail(answer.error());
            }
            const Result<OrderPage, JsonFailure> other = readTikTokOrders(answer->data, m_account);
            if (other && !other->orders.empty()) {
                together.push_back(other->orders.front());
            } else if (other && !other->setAside.empty()) {
                broken = other->setAside.front();
            } else if (!other) {
                broken = SetAsideOrder{m_account.id, member, other.error().path, other.error().expected, {}};
            }
        }
        done += members;
        if (!broken) {
            result.push_back(combinedTikTokOrder(together));
            continue;
        }
        // A package is packed whole or not at all.
        page->setAside.push_back(*broken);
        for (const Order &half : together) {
            page->setAside.push_back({m_account.id, half.key.order.text(), broken->path, broken->expected, broken->raw});
        }
    }
    page->orders = result;
    co_return Result<void, ChannelFailure>();
}

QCoro::Task<Result<TikTokPackage, ChannelFailure>> TikTokChannel::package(QString id)
{
    const TikTokCall call = reading("/fulfillment/202309/packages/" + QUrl::toPercentEncoding(id));
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return readTikTokPackage(answer->data);
}

QCoro::Task<Result<void, ChannelFailure>> TikTokChannel::addTracking(Order *order)
{
    QStringList packages;
    for (const OrderLine &line : order->lines) {
        for (const LinePart &part : line.parts) {
            if (part.state == LineState::Shipped && part.trackingNumbers.isEmpty() && !part.package.isEmpty()
                && !packages.contains(part.package)) {
                packages << part.package;
            }
        }
    }
    for (const QString &id : std::as_const(packages)) {
        const Result<TikTokPackage, ChannelFailure> package = co_await this->package(id);
        if (!package && isDefiniteNo(package.error())) {
            continue;
        }
        if (!package) {
            co_return fail(package.error());
        }
        for (OrderLine &line : order->lines) {
            for (LinePart &part : line.parts) {
                if (part.package == id && !package->trackingNumber.isEmpty()) {
                    part.trackingNumbers = QStringList{package->trackingNumber};
                    part.carrier = package->providerName;
                }
            }
        }
    }
    co_return Result<void, ChannelFailure>();
}

QCoro::Task<void> TikTokChannel::addSplitRules(std::vector<Order> *orders)
{
    QStringList ids;
    for (const Order &order : *orders) {
        if (order.remaining() > 1 && order.obstacle == Obstacle::None) {
            ids << order.key.order.text();
        }
    }
    if (ids.isEmpty()) {
        co_return;
    }
    TikTokCall call = reading("/fulfillment/202309/orders/split_attributes");
    call.query = {{"order_ids", ids.join(u',').toUtf8()}};
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        // Without it the marketplace itself says no when it must.
        co_return;
    }
    const QHash<QString, BoxRule> rules = readTikTokSplitAttributes(answer->data);
    for (Order &order : *orders) {
        order.boxes = rules.value(order.key.order.text(), order.boxes);
    }
}

QCoro::Task<Result<void, ChannelFailure>> TikTokChannel::addProviders(std::vector<Order> orders)
{
    Result<void, ChannelFailure> result;
    for (const Order &order : orders) {
        const QString option = order.deliveryOption;
        if (order.labels == LabelSource::Channel || option.isEmpty() || m_providers.contains(option) || order.isCancelled()) {
            continue;
        }
        const TikTokCall call = reading("/logistics/202309/delivery_options/" + QUrl::toPercentEncoding(option) + "/shipping_providers");
        const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
        if (!answer) {
            if (!isDefiniteNo(answer.error())) {
                result = fail(answer.error());
            }
            continue;
        }
        const std::vector<ChannelCarrier> providers = readTikTokProviders(answer->data);
        m_providers.insert(option, providers);
        for (const ChannelCarrier &provider : providers) {
            const bool isKnown = std::any_of(m_allProviders.begin(), m_allProviders.end(),
                                             [&provider](const ChannelCarrier &known) { return known.code == provider.code; });
            if (!isKnown) {
                m_allProviders.push_back(provider);
            }
        }
    }
    co_return result;
}

QCoro::Task<Result<Order, ChannelFailure>> TikTokChannel::order(OrderId id)
{
    const QStringList ids{id.text()};
    const Result<OrderPage, ChannelFailure> page = co_await details(ids);
    if (!page) {
        co_return fail(page.error());
    }
    for (const Order &order : page->orders) {
        if (order.key.order != id && !order.combinedWith.contains(id.text())) {
            continue;
        }
        // Without its carriers an order could not be shipped as it was packed.
        const std::vector<Order> one{order};
        const Result<void, ChannelFailure> known = co_await addProviders(one);
        if (!known) {
            co_return fail(known.error());
        }
        co_return order;
    }
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NotFound;
    if (!page->setAside.empty()) {
        failure.trouble = ChannelTrouble::UnreadableAnswer;
        failure.words = u"%1: %2"_s.arg(page->setAside.front().path, page->setAside.front().expected);
    } else if (!page->orders.empty()) {
        // An answer about other orders says nothing about this one.
        failure.trouble = ChannelTrouble::UnreadableAnswer;
        failure.words = u"$.data.orders: order %1"_s.arg(id.text());
    }
    co_return fail(failure);
}

} // namespace packbench
