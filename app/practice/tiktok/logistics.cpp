// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/logistics.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

QStringList carriersOf(const QString &market)
{
    if (market == u"GB"_s)
        return {u"Royal Mail"_s, u"Evri"_s, u"DPD"_s, u"DHL eCommerce UK"_s, u"Yodel"_s, u"UPS"_s, u"FedEx"_s};
    if (market == u"US"_s)
        return {u"USPS"_s, u"UPS"_s, u"FedEx"_s, u"DHL eCommerce"_s, u"OnTrac"_s};
    if (market == u"DE"_s)
        return {u"DHL"_s, u"DPD"_s, u"Hermes"_s, u"GLS"_s, u"UPS"_s};
    if (market == u"FR"_s)
        return {u"Colissimo"_s, u"Chronopost"_s, u"Mondial Relay"_s, u"DPD"_s, u"UPS"_s};
    if (market == u"IT"_s)
        return {u"Poste Italiane"_s, u"BRT"_s, u"GLS"_s, u"DHL"_s};
    if (market == u"ES"_s)
        return {u"Correos"_s, u"SEUR"_s, u"MRW"_s, u"GLS"_s};
    if (market == u"IE"_s)
        return {u"An Post"_s, u"DPD"_s, u"Fastway"_s};
    if (market == u"JP"_s)
        return {u"Yamato Transport"_s, u"Sagawa Express"_s, u"Japan Post"_s};
    return {u"J&T Express"_s, u"Ninja Van"_s, u"DHL eCommerce"_s};
}

} // namespace

PracticeTikTokLogistics::PracticeTikTokLogistics(const QString &market) : m_market(market)
{
    qint64 id = 7'117'858'858'072'016'686;
    const QStringList names = carriersOf(market);
    for (const QString &name : names) {
        m_providers.push_back({QString::number(id), name});
        id += 104'729;
    }
}

std::optional<PracticeTikTokProvider> PracticeTikTokLogistics::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&](const PracticeTikTokProvider &each) { return each.id == id; });
    return found == m_providers.end() ? std::optional<PracticeTikTokProvider>() : *found;
}

QString PracticeTikTokLogistics::currency() const
{
    if (m_market == u"GB"_s)
        return u"GBP"_s;
    if (m_market == u"US"_s)
        return u"USD"_s;
    return m_market == u"JP"_s ? u"JPY"_s : u"EUR"_s;
}

PracticeTikTokAnswer PracticeTikTokLogistics::warehouses() const
{
    const QJsonObject place{{u"id"_s, warehouse()},
                            {u"name"_s, u"Practice warehouse"_s},
                            {u"effect_status"_s, u"ENABLED"_s},
                            {u"type"_s, u"SALES_WAREHOUSE"_s},
                            {u"sub_type"_s, u"DOMESTIC_WAREHOUSE"_s},
                            {u"is_default"_s, true},
                            {u"address"_s, QJsonObject{{u"region_code"_s, m_market}, {u"distict"_s, u"Practice"_s}}}};
    return QJsonObject{{u"warehouses"_s, QJsonArray{place}}};
}

PracticeTikTokAnswer PracticeTikTokLogistics::deliveryOptions(const PracticeTikTokCall &call) const
{
    if (call.ids.value(0) != warehouse())
        return fail(PracticeTikTokTrouble::of(21008116));
    const QJsonObject option{{u"id"_s, deliveryOption()}, {u"name"_s, u"Standard Shipping"_s}, {u"type"_s, u"STANDARD"_s}};
    return QJsonObject{{u"delivery_options"_s, QJsonArray{option}}};
}

PracticeTikTokAnswer PracticeTikTokLogistics::shippingProviders(const PracticeTikTokCall &call) const
{
    if (call.ids.value(0) != deliveryOption())
        return fail(PracticeTikTokTrouble::of(21008116));
    QJsonArray list;
    for (const PracticeTikTokProvider &each : m_providers)
        list.append(QJsonObject{{u"id"_s, each.id}, {u"name"_s, each.name}});
    return QJsonObject{{u"shipping_providers"_s, list}};
}

} // namespace packbench
