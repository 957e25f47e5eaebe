// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/market.h"

#include "practice/cancellationreader.h"
#include "practice/orderquery.h"
#include "practice/orderwriter.h"
#include "practice/xml.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

PracticeComplaint notFound(const QString &what)
{
    return {404, u"CONTENT_NOT_FOUND"_s, {}, what, false};
}

/// What follows the address of the orders: nothing, `/{id}` or `/{id}/{action}`.
QList<QByteArray> restOf(const PracticeRequest &request)
{
    const QByteArray path = request.path();
    const QByteArray rest = path.mid(path.startsWith("/v3/ca/") ? qsizetype(13) : qsizetype(10));
    return rest.isEmpty() ? QList<QByteArray>() : rest.split('/').mid(1);
}

QString flavourName(const PracticeCaller &caller)
{
    return caller.flavour == PracticeFlavour::Legacy ? u"legacy"_s : u"global"_s;
}

} // namespace

PracticeMarket::PracticeMarket(std::vector<PracticeOrder> orders, PracticeGate &gate, PracticeLedger &ledger, Clock &clock)
    : m_orders(std::move(orders))
    , m_gate(gate)
    , m_ledger(ledger)
    , m_clock(clock)
{
    for (size_t i = 0; i < m_orders.size(); ++i)
        m_places.insert(m_orders[i].id, i);
    for (const PracticeEntry &entry : m_ledger.entries())
        replay(entry);
}

PracticeOrder *PracticeMarket::find(const QString &id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_orders[*place];
}

const PracticeOrder *PracticeMarket::order(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_orders[*place];
}

void PracticeMarket::replay(const PracticeEntry &entry)
{
    PracticeOrder *const order = entry.isTikTok() || entry.isAkinon() ? nullptr : find(entry.order);
    if (!order)
        return;
    switch (entry.event) {
    case PracticeEntry::Event::Acknowledged:
        order->acknowledge(entry.at);
        break;
    case PracticeEntry::Event::Shipped:
        order->ship(entry.shipped, entry.isMultiPackage, entry.at);
        break;
    case PracticeEntry::Event::Corrected:
        order->correct(entry.shipped);
        break;
    case PracticeEntry::Event::Repeated:
        break;
    case PracticeEntry::Event::Cancelled:
        if (entry.shipped.empty())
            order->cancel(u"CUSTOMER_REQUESTED_SELLER_TO_CANCEL"_s, entry.at);
        else
            order->cancel(entry.shipped, entry.details.value(u"reason"_s).toString(), entry.at);
        break;
    case PracticeEntry::Event::CancelAsked:
        order->askToCancel();
        break;
    default: // not known to this marketplace
        break;
    }
}

PracticeReply PracticeMarket::answer(const PracticeRequest &request)
{
    if (PracticeGate::isTokenRequest(request))
        return m_gate.token(request);
    const Result<PracticeCaller, PracticeReply> caller = admit(request);
    return caller ? perform(request, *caller) : caller.error();
}

Result<PracticeMarketplace::Deed, PracticeReply> PracticeMarket::admitForLater(const PracticeRequest &request)
{
    const Result<PracticeCaller, PracticeReply> caller = admit(request);
    if (!caller)
        return fail(caller.error());
    return Deed([this, request, who = *caller] { (void)perform(request, who); });
}

PracticeReply PracticeMarket::tooManyCalls() const
{
    return PracticeComplaint{429, u"REQUEST_THRESHOLD_VIOLATED"_s, {}, u"Too many calls"_s, false}.reply(PracticeErrorShape::Gateway);
}

PracticeReply PracticeMarket::perform(const PracticeRequest &request, const PracticeCaller &caller)
{
    if (request.path() == "/v3/token/detail")
        return m_gate.tokenDetail(request);
    const Answer answer = route(request, caller);
    if (!answer)
        return answer.error().reply(caller.shape());
    PracticeReply reply;
    reply.contentType = caller.wantsXml ? "application/xml" : "application/json";
    reply.body = caller.wantsXml ? practiceXml(*answer) : QJsonDocument(*answer).toJson(QJsonDocument::Compact);
    return reply;
}

PracticeMarket::Answer PracticeMarket::route(const PracticeRequest &request, const PracticeCaller &caller)
{
    const QList<QByteArray> rest = restOf(request);
    const PracticeComplaint unknown{404, u"URI_NOT_FOUND"_s, {}, u"No such resource"_s, false};
    const bool isReleased = rest.value(0) == "released";
    const QByteArray action = rest.value(1);
    static const QList<QByteArray> actions{"acknowledge", "shipping", "multiPackageShipping", "cancel"};
    const bool isPost = rest.size() == 2 && actions.contains(action);
    if (rest.size() > 2 || (rest.size() == 2 && !isPost) || (rest.size() == 1 && rest.value(0).isEmpty()))
        return fail(unknown);
    if (request.method != (isPost ? "POST" : "GET"))
        return fail(PracticeComplaint{405, u"METHOD_NOT_ALLOWED"_s, {}, u"The method is not allowed here"_s, false});
    if (rest.isEmpty() || isReleased)
        return list(request, caller, isReleased);
    PracticeOrder *const order = find(QString::fromLatin1(rest.value(0)));
    if (!order)
        return fail(notFound(u"No such order"_s));
    if (action == "acknowledge")
        return acknowledge(*order, request, caller);
    if (action == "cancel")
        return cancel(*order, request, caller);
    if (isPost)
        return ship(*order, request, caller, action == "multiPackageShipping");
    const QByteArray query = request.query();
    if (!query.isEmpty() && query != "productInfo=true" && query != "productInfo=false")
        return fail(PracticeComplaint{400, u"INVALID_REQUEST_PARAM"_s, QString::fromLatin1(query), u"Unknown parameter"_s, false});
    return QJsonObject{{u"order"_s, practiceJson(shown(*order), query == "productInfo=true", caller.flavour == PracticeFlavour::Global)}};
}

PracticeMarket::Answer PracticeMarket::list(const PracticeRequest &request, const PracticeCaller &caller, bool onlyCreated)
{
    const Result<PracticeOrderQuery, PracticeComplaint> query = PracticeOrderQuery::read(request.query(), caller.flavour);
    if (!query)
        return fail(query.error());
    QJsonArray page;
    int total = 0;
    QString last;
    for (const PracticeOrder &stored : m_orders) {
        const PracticeOrder &order = shown(stored);
        if (!query->matches(order) || (onlyCreated && !order.has(u"Created"_s)))
            continue;
        if (total >= query->offset() && total < query->offset() + query->limit()) {
            page.append(practiceJson(order, query->withProduct(), caller.flavour == PracticeFlavour::Global));
            last = order.id;
        }
        ++total;
    }
    if (page.isEmpty())
        return fail(notFound(u"No orders found"_s));
    const int next = query->offset() + static_cast<int>(page.size());
    const QJsonValue cursor = next < total ? QJsonValue(QString::fromLatin1(query->cursorAfter(next, last))) : QJsonValue(QJsonValue::Null);
    const QJsonObject meta{{u"totalCount"_s, total}, {u"limit"_s, query->limit()}, {u"nextCursor"_s, cursor}};
    return QJsonObject{{u"list"_s, QJsonObject{{u"meta"_s, meta}, {u"elements"_s, QJsonObject{{u"order"_s, page}}}}}};
}

PracticeMarket::Answer PracticeMarket::acknowledge(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller)
{
    if (!request.body.isEmpty() && request.body != "{}" && request.body != "[]")
        return fail(PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, {}, u"Acknowledge takes no content"_s, false});
    if (order.has(u"Shipped"_s) || order.has(u"Cancelled"_s))
        return fail(PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, u"status"_s, u"Order has shipped or cancelled lines"_s, false});
    const QDateTime now = m_clock.now();
    if (!m_ledger.append({PracticeEntry::Event::Acknowledged, order.id, now, caller.requestId, flavourName(caller), false, {}}))
        return fail(PracticeComplaint{500, u"SYSTEM_ERROR"_s, {}, u"The ledger cannot be written"_s, false});
    order.acknowledge(now);
    return QJsonObject{{u"order"_s, practiceJson(order, false, true)}};
}

Result<QJsonObject, PracticeComplaint> PracticeMarket::shipmentBody(const PracticeRequest &request, bool isMultiPackage) const
{
    const QByteArray type = request.header("Content-Type").split(';').value(0).trimmed();
    if (type == "application/xml" && !isMultiPackage && request.path().startsWith("/v3/ca/"))
        return shipmentFromXml(request.body);
    if (type != "application/json")
        return fail(PracticeComplaint{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"Content-Type"_s, u"Content-Type is not supported"_s, false});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return fail(PracticeComplaint{400, u"MALFORMED_REQUEST_CONTENT"_s, {}, error.errorString(), false});
    if (!isMultiPackage || !m_isMultiPackageWrapped)
        return document.object();
    if (document.object().keys() != QStringList{u"orderShipment"_s})
        return fail(PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, u"orderShipment"_s, u"orderShipment is missing"_s, false});
    return document.object().value(u"orderShipment"_s).toObject();
}

PracticeMarket::Answer PracticeMarket::ship(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller,
                                            bool isMultiPackage)
{
    const QDateTime now = m_clock.now();
    const Result<QJsonObject, PracticeComplaint> body = shipmentBody(request, isMultiPackage);
    if (!body)
        return fail(body.error());
    PracticeShipmentReader reader(isMultiPackage, now);
    if (!request.query().isEmpty() && request.query() != "processMode=PARTIAL_UPDATE")
        return fail(
            PracticeComplaint{400, u"INVALID_REQUEST_PARAM"_s, QString::fromLatin1(request.query()), u"Unknown parameter"_s, false});
    reader.setCorrects(!request.query().isEmpty());
    const Result<PracticeShipment, PracticeComplaint> shipment = reader.read(*body);
    if (!shipment)
        return fail(shipment.error());
    const std::optional<PracticeComplaint> complaint = checkAgainst(order, *shipment);
    PracticeEntry entry{
        PracticeEntry::Event::Shipped, order.id, now, caller.requestId, flavourName(caller), isMultiPackage, shipment->shipped};
    if (complaint && complaint->isRepeat)
        entry.event = PracticeEntry::Event::Repeated;
    else if (shipment->isCorrection)
        entry.event = PracticeEntry::Event::Corrected;
    if ((!complaint || complaint->isRepeat) && !m_ledger.append(entry))
        return fail(PracticeComplaint{500, u"SYSTEM_ERROR"_s, {}, u"The ledger cannot be written"_s, false});
    if (complaint)
        return fail(*complaint);
    replay(entry);
    const QJsonObject answer = practiceJson(order, false, true);
    return isMultiPackage ? answer : QJsonObject{{u"order"_s, answer}};
}

PracticeMarket::Answer PracticeMarket::cancel(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller)
{
    const Result<QJsonObject, PracticeComplaint> body = shipmentBody(request, false);
    if (!body)
        return fail(body.error());
    const Result<PracticeCancellation, PracticeComplaint> cancellation = readCancellation(*body);
    if (!cancellation)
        return fail(cancellation.error());
    const std::optional<PracticeComplaint> complaint = checkAgainst(order, *cancellation);
    PracticeEntry entry{PracticeEntry::Event::Cancelled,
                        order.id,
                        m_clock.now(),
                        caller.requestId,
                        flavourName(caller),
                        false,
                        cancellation->cancelled,
                        {{u"reason"_s, cancellation->reason}}};
    if (complaint && complaint->isRepeat)
        entry.event = PracticeEntry::Event::Repeated;
    if ((!complaint || complaint->isRepeat) && !m_ledger.append(entry))
        return fail(PracticeComplaint{500, u"SYSTEM_ERROR"_s, {}, u"The ledger cannot be written"_s, false});
    if (complaint)
        return fail(*complaint);
    replay(entry);
    return QJsonObject{{u"order"_s, practiceJson(order, false, true)}};
}

void PracticeMarket::freeze(const PracticeRequest &request, std::chrono::milliseconds duration)
{
    if (const PracticeOrder *const named = order(QString::fromLatin1(restOf(request).value(0))))
        m_frozen.insert(named->id, {shown(*named), m_clock.uptime() + duration});
}

const PracticeOrder &PracticeMarket::shown(const PracticeOrder &order) const
{
    const auto frozen = m_frozen.constFind(order.id);
    return frozen == m_frozen.constEnd() || frozen->until <= m_clock.uptime() ? order : frozen->order;
}

bool PracticeMarket::customerDoes(PracticeEntry::Event event, const QString &id)
{
    const PracticeEntry entry{event, id, m_clock.now(), {}, u"customer"_s, false, {}};
    if (!find(id) || !m_ledger.append(entry))
        return false;
    replay(entry);
    return true;
}

bool PracticeMarket::cancel(const QString &id)
{
    return customerDoes(PracticeEntry::Event::Cancelled, id);
}

bool PracticeMarket::askToCancel(const QString &id)
{
    return customerDoes(PracticeEntry::Event::CancelAsked, id);
}

} // namespace packbench
