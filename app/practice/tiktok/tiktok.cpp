// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/tiktok.h"

#include "practice/tiktok/sampleorders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

PracticeTikTokBooks booksOf(const PracticeTikTok::Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger,
                            Clock &clock)
{
    PracticeTikTokSample sample = makeTikTokSample(opening.orders, opening.seed, opening.market, opening.at, catalogue);
    return {std::move(sample.orders), std::move(sample.packages), ledger, clock};
}

/// Whether \a path fits; gives the parts that are ids.
bool fits(const QList<QByteArray> &pattern, const QList<QByteArray> &path, QStringList &ids)
{
    ids.clear();
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern.at(i) == "*" && !path.at(i).isEmpty())
            ids.append(QString::fromUtf8(path.at(i)));
        else if (pattern.at(i) != path.at(i))
            return false;
    }
    return true;
}

} // namespace

std::optional<PracticeTikTok::Opening> PracticeTikTok::Opening::of(PracticeLedger &ledger, int orders, const QString &market, Clock &clock,
                                                                   Randomness &randomness)
{
    for (const PracticeEntry &entry : ledger.entries()) {
        if (entry.event != PracticeEntry::Event::ShopOpened || !entry.isTikTok())
            continue;
        const QJsonObject &told = entry.details;
        return Opening{told.value(u"orders"_s).toInt(),
                       static_cast<quint32>(told.value(u"seed"_s).toInteger()),
                       told.value(u"market"_s).toString(),
                       entry.at,
                       PracticeTikTokCredentials::fromJson(told.value(u"credentials"_s).toObject()),
                       PracticeTikTokGrant::fromJson(told.value(u"grant"_s).toObject())};
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().toMSecsSinceEpoch(), Qt::UTC);
    const Opening made{orders,
                       ledger.beginning().seed,
                       market,
                       now,
                       PracticeTikTokCredentials::generate(randomness, market),
                       PracticeTikTokGrant::generate(randomness, now)};
    const QJsonObject details{{u"orders"_s, orders},
                              {u"seed"_s, static_cast<qint64>(made.seed)},
                              {u"market"_s, market},
                              {u"credentials"_s, made.credentials.json()},
                              {u"grant"_s, made.grant.json()}};
    if (!ledger.append({PracticeEntry::Event::ShopOpened, {}, now, {}, u"tiktok"_s, false, {}, details}))
        return {};
    return made;
}

PracticeTikTok::PracticeTikTok(const Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                               Randomness &randomness)
    : m_clock(clock)
    , m_randomness(randomness)
    , m_logistics(opening.market)
    , m_tokens(opening.credentials, opening.grant, opening.market, ledger, clock, randomness)
    , m_gate(m_tokens, clock)
    , m_books(booksOf(opening, catalogue, ledger, clock))
    , m_listing(m_books, m_logistics)
    , m_shipping(m_books, m_logistics, clock, randomness)
    , m_changes(m_books, m_shipping, m_logistics, clock, randomness)
    , m_splitting(m_books, clock)
    , m_documents(m_books, clock, opening.credentials.appSecret.toUtf8())
{
    addRoutes();
}

void PracticeTikTok::add(const char *method, const char *path, bool isOpen,
                         std::function<PracticeTikTokAnswer(const PracticeTikTokCall &)> perform)
{
    const auto enveloped = [perform = std::move(perform)](const PracticeTikTokCall &call) {
        const PracticeTikTokAnswer answer = perform(call);
        return answer ? practiceTikTokReply(*answer, call.requestId) : answer.error().reply(call.requestId);
    };
    m_routes.push_back({method, QByteArray(path).split('/'), isOpen, enveloped});
}

void PracticeTikTok::addRoutes()
{
    using Call = PracticeTikTokCall;
    add("GET", "/api/v2/token/get", true, [this](const Call &call) { return m_tokens.get(call); });
    add("GET", "/api/v2/token/refresh", true, [this](const Call &call) { return m_tokens.refresh(call); });
    const auto consent = [](const Call &) { return PracticeReply{200, "text/plain; charset=utf-8", "Practice shop: consent given\n", {}}; };
    m_routes.push_back({"GET", QByteArray("/open/authorize").split('/'), true, consent});
    add("GET", "/authorization/202309/shops", false, [this](const Call &) { return shops(); });
    add("POST", "/order/202309/orders/search", false, [this](const Call &call) { return m_listing.searchOrders(call); });
    add("GET", "/order/202309/orders", false, [this](const Call &call) { return m_listing.orders(call); });
    add("POST", "/fulfillment/202309/packages/search", false, [this](const Call &call) { return m_listing.searchPackages(call); });
    add("POST", "/fulfillment/202309/packages/ship", false, [this](const Call &call) { return m_shipping.shipMany(call); });
    add("GET", "/fulfillment/202309/packages/*", false, [this](const Call &call) { return m_listing.package(call); });
    add("POST", "/fulfillment/202309/packages/*/ship", false, [this](const Call &call) { return m_shipping.ship(call); });
    add("GET", "/fulfillment/202309/packages/*/handover_time_slots", false,
        [this](const Call &call) { return m_shipping.handoverSlots(call); });
    add("GET", "/fulfillment/202309/packages/*/shipping_documents", false, [this](const Call &call) { return m_documents.address(call); });
    m_routes.push_back({"GET", QByteArray("/oec_fulfillment_doc_tts/object/*/*/*").split('/'), true,
                        [this](const Call &call) { return m_documents.file(call); }});
    add("POST", "/fulfillment/202309/packages/*/shipping_info/update", false,
        [this](const Call &call) { return m_changes.correctPackage(call); });
    add("POST", "/fulfillment/202309/orders/*/shipping_info/update", false,
        [this](const Call &call) { return m_changes.correctOrder(call); });
    add("POST", "/return_refund/202309/cancellations", false, [this](const Call &call) { return m_changes.cancel(call); });
    add("GET", "/fulfillment/202309/orders/split_attributes", false, [this](const Call &call) { return m_splitting.attributes(call); });
    add("POST", "/fulfillment/202309/orders/*/split", false, [this](const Call &call) { return m_splitting.split(call); });
    add("GET", "/fulfillment/202309/combinable_packages/search", false,
        [this](const Call &call) { return m_splitting.searchCombinable(call); });
    add("POST", "/fulfillment/202309/packages/combine", false, [this](const Call &call) { return m_splitting.combine(call); });
    add("POST", "/fulfillment/202309/packages/*/uncombine", false, [this](const Call &call) { return m_splitting.uncombine(call); });
    add("POST", "/fulfillment/202309/orders/*/packages", false, [this](const Call &call) { return m_shipping.markShipped(call); });
    add("GET", "/logistics/202309/warehouses", false, [this](const Call &) { return m_logistics.warehouses(); });
    add("GET", "/logistics/202309/warehouses/*/delivery_options", false,
        [this](const Call &call) { return m_logistics.deliveryOptions(call); });
    add("GET", "/logistics/202309/delivery_options/*/shipping_providers", false,
        [this](const Call &call) { return m_logistics.shippingProviders(call); });
}

Result<PracticeTikTok::Visit, PracticeTikTokTrouble> PracticeTikTok::find(const PracticeRequest &request, PracticeTikTokCall &call) const
{
    const QList<QByteArray> parts = call.path.split('/');
    bool isPath = false;
    for (const Route &route : m_routes) {
        if (!fits(route.parts, parts, call.ids))
            continue;
        if (route.method == request.method)
            return Visit{&route, call};
        isPath = true;
    }
    if (isPath)
        return fail(PracticeTikTokTrouble{36009010, u"Invalid method"_s, 405, false, true});
    return fail(PracticeTikTokTrouble{36009009, u"Invalid path"_s, 404, false, true});
}

Result<PracticeTikTok::Visit, PracticeReply> PracticeTikTok::admit(const PracticeRequest &request)
{
    PracticeTikTokCall call;
    call.origin = request.scheme + "://" + request.header("Host");
    call.path = request.path();
    call.query = practiceQueryParameters(request.query());
    call.requestId = newRequestId();
    Result<Visit, PracticeTikTokTrouble> visit = find(request, call);
    if (!visit)
        return fail(visit.error().reply(call.requestId));
    const auto refusal = visit->route->isOpen ? std::optional<PracticeTikTokTrouble>() : m_gate.admit(request, visit->call);
    if (refusal)
        return fail(refusal->reply(call.requestId));
    return std::move(*visit);
}

PracticeReply PracticeTikTok::answer(const PracticeRequest &request)
{
    const Result<Visit, PracticeReply> visit = admit(request);
    return visit ? visit->route->perform(visit->call) : visit.error();
}

Result<PracticeMarketplace::Deed, PracticeReply> PracticeTikTok::admitForLater(const PracticeRequest &request)
{
    const Result<Visit, PracticeReply> visit = admit(request);
    if (!visit)
        return fail(visit.error());
    return Deed([visit = *visit] { (void)visit.route->perform(visit.call); });
}

void PracticeTikTok::freeze(const PracticeRequest &request, std::chrono::milliseconds duration)
{
    // Every order whose id, or whose package's id, stands in the path or the body.
    const QByteArray text = request.path() + request.body;
    QStringList named;
    for (const PracticeTikTokOrder &order : m_books.orders()) {
        const QStringList ids = QStringList{order.id} + order.packages();
        if (std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return text.contains(id.toLatin1()); }))
            named.append(order.id);
    }
    m_books.freeze(named, duration);
}

PracticeReply PracticeTikTok::tooManyCalls() const
{
    return PracticeTikTokTrouble{36009002, u"Too many requests"_s, 429, false, true}.reply(newRequestId());
}

QString PracticeTikTok::newRequestId() const
{
    const QString chance = m_randomness.uuid().toString(QUuid::Id128).left(18).toUpper();
    return m_clock.now().toUTC().toString(u"yyyyMMddHHmmss"_s) + chance;
}

PracticeTikTokAnswer PracticeTikTok::shops() const
{
    const QJsonObject shop{{u"id"_s, credentials().shopId}, {u"name"_s, u"Packbench practice shop"_s}, {u"region"_s, m_logistics.market()},
                           {u"seller_type"_s, u"LOCAL"_s},  {u"cipher"_s, credentials().shopCipher},   {u"code"_s, u"GBLCPRACTICE"_s}};
    return QJsonObject{{u"shops"_s, QJsonArray{shop}}};
}

bool PracticeTikTok::buyerDoes(PracticeEntry::Event event, const QString &order)
{
    return m_books.order(order) && m_books.record({event, order, m_clock.now(), {}, u"tiktok-customer"_s, false, {}, {}});
}

bool PracticeTikTok::cancel(const QString &order)
{
    return buyerDoes(PracticeEntry::Event::Cancelled, order);
}

bool PracticeTikTok::askToCancel(const QString &order)
{
    return buyerDoes(PracticeEntry::Event::CancelAsked, order);
}

bool PracticeTikTok::release(const QString &order)
{
    return buyerDoes(PracticeEntry::Event::Released, order);
}

void PracticeTikTok::failNext(const QString &packageOrOrder, int code, int times, FailWhen when, bool isNamed)
{
    m_shipping.failures().add(packageOrOrder, {code, when, isNamed, times});
}

} // namespace packbench
