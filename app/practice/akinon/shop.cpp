// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/shop.h"

#include "practice/akinon/companies.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

PracticeAkinonShop::PracticeAkinonShop(const PracticeAkinon::Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger,
                                       Clock &clock, Randomness &randomness)
    : m_clock(clock)
    , m_market(opening, catalogue, ledger, m_clock, randomness)
    , m_front(m_market, m_clock, randomness)
{
    connect(&m_front, &PracticeFront::answered, this, &PracticeAkinonShop::answered);
}

PracticeAkinonShop::~PracticeAkinonShop() = default;

Result<void, QString> PracticeAkinonShop::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    const Result<quint16, QString> taken = m_front.listen(port, tls);
    if (!taken)
        return fail(taken.error());
    m_origin = u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(*taken);
    return {};
}

QString PracticeAkinonShop::baseUrl() const
{
    return m_origin + u"/akinon/api/v1/oms"_s;
}

void PracticeAkinonShop::setFaults(const PracticeFaults &faults)
{
    m_clock.setSkew(faults.clockSkew);
    m_front.setFaults(faults);
}

QByteArray PracticeAkinonShop::accountsJson(bool signsIn) const
{
    const PracticeAkinonCredentials &who = m_market.credentials();
    QJsonObject transitions;
    for (const PracticeAkinonTransition &each : practiceAkinonTransitions())
        transitions.insert(each.name, QJsonObject{{u"id"_s, each.id}, {u"slug"_s, each.slug}});
    QJsonArray companies;
    for (const PracticeAkinonCompany &each : practiceAkinonCompanies())
        companies.append(QJsonObject{{u"name"_s, each.name}, {u"id"_s, each.id}, {u"carrier"_s, each.carrier}});
    const auto code = [](PracticeAkinonPackage::State state) { return QString::number(static_cast<int>(state)); };
    using P = PracticeAkinonPackage;
    const QJsonObject states{{u"packed"_s, code(P::Packed)},
                             {u"shipped"_s, code(P::Shipped)},
                             {u"attempted_delivery"_s, code(P::AttemptedDelivery)},
                             {u"delivery_failed"_s, code(P::DeliveryFailed)},
                             {u"delivered"_s, code(P::Delivered)},
                             {u"cancelled"_s, code(P::Cancelled)},
                             {u"cancellation_waiting"_s, code(P::CancellationWaiting)},
                             {u"blocked"_s, code(P::Blocked)}};
    QJsonObject account{{u"name"_s, u"Akinon"_s},
                        {u"channel"_s, u"akinon-oms"_s},
                        {u"baseUrl"_s, baseUrl()},
                        {u"tokenHeader"_s, u"Authorization"_s},
                        {u"tokenPrefix"_s, u"Token"_s},
                        {u"stockLocation"_s, u"369"_s},
                        {u"transitions"_s, transitions},
                        {u"cargoCompanies"_s, companies},
                        {u"states"_s, states}};
    if (signsIn) {
        account.insert(u"username"_s, who.username);
        account.insert(u"password"_s, who.password);
        account.insert(u"loginUrl"_s, m_origin + u"/akinon/api/v1/auth/login/"_s);
    } else {
        account.insert(u"token"_s, who.token);
    }
    return QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{account}}}).toJson();
}

} // namespace packbench
