// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/akinon.h"

#include "practice/akinon/samplepackages.h"

#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

std::optional<PracticeAkinon::Opening> PracticeAkinon::Opening::of(PracticeLedger &ledger, int orders, Clock &clock, Randomness &randomness)
{
    for (const PracticeEntry &entry : ledger.entries()) {
        if (entry.event != PracticeEntry::Event::ShopOpened || !entry.isAkinon())
            continue;
        const QJsonObject &told = entry.details;
        return Opening{told.value(u"orders"_s).toInt(), static_cast<quint32>(told.value(u"seed"_s).toInteger()), entry.at,
                       PracticeAkinonCredentials::fromJson(told.value(u"credentials"_s).toObject())};
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().toMSecsSinceEpoch(), Qt::UTC);
    const Opening made{orders, ledger.beginning().seed, now, PracticeAkinonCredentials::generate(randomness)};
    const QJsonObject details{
        {u"orders"_s, orders}, {u"seed"_s, static_cast<qint64>(made.seed)}, {u"credentials"_s, made.credentials.json()}};
    if (!ledger.append({PracticeEntry::Event::ShopOpened, {}, now, {}, u"akinon"_s, false, {}, details}))
        return {};
    return made;
}

PracticeAkinon::PracticeAkinon(const Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                               Randomness &randomness)
    : m_clock(clock)
    , m_randomness(randomness)
    , m_keys(opening.credentials, ledger, clock, randomness)
    , m_books(makeAkinonSample(opening.orders, opening.seed, opening.at, catalogue), ledger, clock)
    , m_labels(m_books, opening.credentials.password.toUtf8())
    , m_listing(m_books, m_labels)
    , m_commands(m_books, clock)
{
}

PracticeAkinon::Visit PracticeAkinon::visitOf(const PracticeRequest &request)
{
    Visit visit;
    visit.call.origin = request.scheme + "://" + request.header("Host");
    visit.call.path = request.path();
    visit.call.query = practiceQueryParameters(request.query());
    const QByteArray api = "/akinon/api/v1/";
    const QByteArray packages = api + "oms/packages/";
    if (visit.call.path == api + "auth/login/")
        visit.resource = Resource::Login;
    if (visit.call.path == packages)
        visit.resource = Resource::List;
    if (visit.resource != Resource::Unknown)
        return visit;
    // Every address ends with a slash, but for files.
    const QByteArray labels = "/akinon/labels/";
    const bool isLabel = visit.call.path.startsWith(labels);
    if (!isLabel && !visit.call.path.startsWith(packages))
        return visit;
    const QList<QByteArray> rest = visit.call.path.mid((isLabel ? labels : packages).size()).split('/');
    visit.call.id = QString::fromUtf8(rest.value(0));
    if (isLabel && rest.size() == 2) {
        visit.resource = Resource::Label;
        visit.call.file = QString::fromUtf8(rest.at(1));
    } else if (rest.size() == 2 && rest.at(1).isEmpty()) {
        visit.resource = Resource::Detail;
    } else if (rest.size() == 3 && rest.at(1) == "command" && rest.at(2).isEmpty()) {
        visit.resource = Resource::Command;
    }
    return visit;
}

Result<PracticeAkinon::Visit, PracticeAkinonTrouble> PracticeAkinon::admit(const PracticeRequest &request)
{
    Visit visit = visitOf(request);
    visit.call.requestId = m_randomness.uuid().toString(QUuid::WithoutBraces);
    if (visit.resource == Resource::Unknown)
        return fail(PracticeAkinonTrouble::detail(404, u"Bulunamadı."_s));
    const bool isOpen = visit.resource == Resource::Login || visit.resource == Resource::Label;
    if (const auto refusal = isOpen ? std::nullopt : m_keys.check(request))
        return fail(*refusal);
    const bool isPost = visit.resource == Resource::Login || visit.resource == Resource::Command;
    if (request.method != (isPost ? "POST" : "GET"))
        return fail(PracticeAkinonTrouble::detail(405, u"\"%1\" metoduna izin verilmiyor."_s.arg(QString::fromLatin1(request.method))));
    if (!isPost)
        return visit;
    const QByteArray type = request.header("Content-Type");
    if (type.split(';').value(0).trimmed().toLower() != "application/json")
        return fail(PracticeAkinonTrouble::detail(415, u"İstekte desteklenmeyen medya tipi: \"%1\"."_s.arg(QString::fromLatin1(type))));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return fail(PracticeAkinonTrouble::detail(400, u"JSON çözümleme hatası: "_s + error.errorString()));
    visit.call.body = document.object();
    return visit;
}

PracticeReply PracticeAkinon::perform(const Visit &visit)
{
    if (visit.resource == Resource::Label)
        return m_labels.file(visit.call);
    const PracticeAkinonAnswer answer = visit.resource == Resource::Login    ? m_keys.login(visit.call)
                                        : visit.resource == Resource::List   ? m_listing.list(visit.call)
                                        : visit.resource == Resource::Detail ? m_listing.detail(visit.call)
                                                                             : m_commands.run(visit.call);
    return answer ? *answer : answer.error().reply();
}

PracticeReply PracticeAkinon::answer(const PracticeRequest &request)
{
    const Result<Visit, PracticeAkinonTrouble> visit = admit(request);
    return visit ? perform(*visit) : visit.error().reply();
}

Result<PracticeMarketplace::Deed, PracticeReply> PracticeAkinon::admitForLater(const PracticeRequest &request)
{
    const Result<Visit, PracticeAkinonTrouble> visit = admit(request);
    if (!visit)
        return fail(visit.error().reply());
    return Deed([this, visit = *visit] { (void)perform(visit); });
}

void PracticeAkinon::freeze(const PracticeRequest &request, std::chrono::milliseconds duration)
{
    m_books.freeze(visitOf(request).call.id, duration);
}

PracticeReply PracticeAkinon::tooManyCalls() const
{
    return PracticeAkinonTrouble::detail(429, u"Üst üste çok fazla istek yapıldı."_s).reply();
}

bool PracticeAkinon::move(const QString &package, int state)
{
    if (practiceAkinonStateName(state) == QString::number(state))
        return false;
    const bool isPacking = state == PracticeAkinonPackage::Packed;
    const QJsonObject details = isPacking ? QJsonObject() : QJsonObject{{u"state"_s, state}};
    const auto event = isPacking ? PracticeEntry::Event::Packed : PracticeEntry::Event::Moved;
    return m_books.package(package) && m_books.record({event, package, m_clock.now(), {}, u"akinon-customer"_s, false, {}, details});
}

void PracticeAkinon::failNext(const QString &package, const QString &code, int times, FailWhen when)
{
    m_commands.failures().add(package, {code, when, times});
}

} // namespace packbench
