// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/sampleorders.h"

#include <algorithm>
#include <random>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

struct Buyer {
    const char16_t *name;
    const char16_t *address1;
    const char16_t *address2;
    const char16_t *city;
    const char16_t *province;
    const char16_t *postalCode;
};

// Invented people; postal codes with and without the blank, as buyers type them.
constexpr Buyer buyers[] = {
    {u"Marie-Ève Tremblay", u"1200 Rue Sainte-Catherine O", u"", u"Montréal", u"QC", u"H3B 1K1"},
    {u"Sam O'Neil", u"88 W Pender St", u"Unit 2001", u"Vancouver", u"BC", u"V6B6N9"},
    {u"Şebnem Gülağaçlı", u"410 Bank St", u"Apt 5", u"Ottawa", u"ON", u"K2P 1Y8"},
    {u"Jean-François Lévesque-Côté", u"35 Chemin du Lac-à-l’Épaule", u"", u"Stoneham-et-Tewkesbury", u"QC", u"G3C 2H5"},
    {u"İsmail Öztürk", u"2200 Yonge St", u"Suite 1410", u"Toronto", u"ON", u"M4S 2C6"},
    {u"Ana Whitefeather", u"PO Box 12", u"", u"Iqaluit", u"NU", u"X0A0H0"},
    {u"Wei Chen", u"5 Portage Ave", u"", u"Winnipeg", u"MB", u"R3B 2B3"},
    {u"Zoë Æbelø", u"77 Water St", u"", u"St. John's", u"NL", u"A1C 1A7"},
    {u"Priya Subramaniam-Venkataraghavan", u"12 Jasper Ave NW", u"Bsmt", u"Edmonton", u"AB", u"T5J 1N9"},
    {u"Çağrı Işık", u"901 Barrington St", u"", u"Halifax", u"NS", u"B3J2P8"},
};

/// Builds orders one after the other from one seed.
class SampleMaker
{
public:
    SampleMaker(quint32 seed, const QDateTime &now, const PracticeCatalogue &catalogue) : m_random(seed), m_now(now), m_catalogue(catalogue)
    {
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    /// An order that came in \a minutesAgo, all lines Created.
    PracticeOrder order(int minutesAgo, const std::vector<std::pair<QString, int>> &items)
    {
        PracticeOrder made;
        ++m_count;
        // Older ids have 13 digits, newer ones 15.
        made.id = m_count % 4 == 0 ? QString::number(309'121'060'000'000 + m_count * 104'729LL + below(1000))
                                   : QString::number(2'575'190'000'000 + m_count * 7'919LL + below(1000));
        made.customerOrder = QString::number(4'021'600'000'000 + m_count * 6'131LL + below(1000));
        const Buyer &buyer = buyers[below(static_cast<int>(std::size(buyers)))];
        made.name = QString::fromUtf16(buyer.name);
        made.address1 = QString::fromUtf16(buyer.address1);
        made.address2 = QString::fromUtf16(buyer.address2);
        made.city = QString::fromUtf16(buyer.city);
        made.province = QString::fromUtf16(buyer.province);
        made.postalCode = QString::fromUtf16(buyer.postalCode);
        made.email = m_count % 7 == 0 ? QString() : u"%1@relay.walmart.com"_s.arg(m_random(), 8, 16, QLatin1Char('0')).toUpper();
        made.phone = m_count % 5 == 0 ? QString() : u"416555%1"_s.arg(below(10'000), 4, 10, QLatin1Char('0'));
        made.placed = m_now.addSecs(-60LL * minutesAgo);
        made.shipBy = made.placed.addDays(2);
        if (m_count % 6 != 0)
            made.deliverBy = made.placed.addDays(6);
        for (const auto &[sku, quantity] : items)
            addLine(made, sku, quantity);
        return made;
    }

    PracticeOrder anyOrder()
    {
        std::vector<std::pair<QString, int>> items;
        items.resize(static_cast<size_t>(1 + below(3)));
        const std::vector<PracticeProduct> &products = m_catalogue.products();
        for (auto &[sku, quantity] : items) {
            sku = products[static_cast<size_t>(below(static_cast<int>(products.size())))].sku;
            quantity = 1 + below(4) / 2;
        }
        PracticeOrder made = order(5 + below(3000), items);
        if (below(3) == 0 || made.placed < m_now.addSecs(-4 * 3600))
            made.acknowledge(made.placed.addSecs(1200));
        if (below(5) == 0)
            made.method = u"Express"_s;
        return made;
    }

private:
    void addLine(PracticeOrder &made, const QString &sku, int quantity)
    {
        const PracticeProduct product = m_catalogue.product(sku);
        PracticeLine line;
        line.number = QString::number(made.lines.size() + 1);
        line.sku = sku;
        line.name = product.name;
        line.cents = product.cents;
        line.quantity = quantity;
        line.parts = {{u"Created"_s, quantity, {}, {}, false}};
        line.statusDate = made.placed;
        made.lines.push_back(line);
    }

    std::mt19937 m_random;
    QDateTime m_now;
    const PracticeCatalogue &m_catalogue;
    int m_count = 0;
};

/// Orders with boxes, quantities and deadlines that a seller meets every day.
void addCommon(SampleMaker &maker, std::vector<PracticeOrder> &orders)
{
    orders.push_back(maker.order(12, {{u"KETTLE-17-SS"_s, 1}}));
    orders.push_back(maker.order(18, {{u"MUG-BLUE-12"_s, 2}, {u"TASSE-ROUGE"_s, 1}}));
    orders.push_back(maker.order(25, {{u"BOOKCASE-5"_s, 2}}));
    orders.push_back(maker.order(31, {{u"WARDROBE-3D"_s, 1}}));
    orders.push_back(maker.order(40, {{u"MUG-BLUE-12"_s, 3}, {u"DOG-BED-L"_s, 1}}));
    orders.push_back(maker.order(47, {{u"TOY-CAR-RED"_s, 1}, {u"TOY-CAR-BLUE"_s, 1}, {u"TOY-CAR-RED"_s, 2}})); // one SKU on two lines
    orders.push_back(maker.order(55, {{u"LONG-NAME"_s, 1}}));
    orders.push_back(maker.order(64, {{u"COUETTE-Q"_s, 1}, {u"BOTTES-38"_s, 1}}));
    orders.push_back(maker.order(71, {{u"CAYDANLIK-3L"_s, 1}, {u"HAVLU-4LU"_s, 2}, {u"KILIM-120"_s, 1}}));
    orders.push_back(maker.order(80, {{u"PEN-GEL-BK"_s, 24}}));
    orders.push_back(maker.order(95, {{u"STICKER-SHEET"_s, 1}})); // goes as lettermail
}

/// Orders in states that need care.
void addRare(SampleMaker &maker, std::vector<PracticeOrder> &orders, const QDateTime &now)
{
    orders.push_back(maker.order(60, {{u"YOGA-MAT"_s, 1}}));
    orders.back().cancel(u"CUSTOMER_REQUESTED_SELLER_TO_CANCEL"_s, now);
    orders.push_back(maker.order(50, {{u"CANDLE-VAN"_s, 2}}));
    orders.back().askToCancel();
    orders.push_back(maker.order(230, {{u"LEGO-CASTLE"_s, 1}})); // ten minutes are left of the four hours
    orders.back().shipBy = now.addSecs(3 * 3600);
    orders.push_back(maker.order(236, {{u"USB-HUB-4"_s, 1}, {u"HDMI-2M"_s, 2}}));
    orders.back().method = u"OneDay"_s;
    orders.push_back(maker.order(300, {{u"KETTLE-17-SS"_s, 1},
                                       {u"FILTER-2PK"_s, 2},
                                       {u"DESK-LAMP-BK"_s, 1},
                                       {u"HDMI-2M"_s, 3},
                                       {u"USB-HUB-4"_s, 1},
                                       {u"MUG-BLUE-12"_s, 6},
                                       {u"TASSE-ROUGE"_s, 2},
                                       {u"BATTERY-AA-24"_s, 1},
                                       {u"NOTEBOOK-A5"_s, 5},
                                       {u"PEN-GEL-BK"_s, 12},
                                       {u"TOY-CAR-BLUE"_s, 1},
                                       {u"STICKER-SHEET"_s, 4}}));
    orders.back().acknowledge(now.addSecs(-3600));
    orders.push_back(maker.order(1500, {{u"MUG-BLUE-12"_s, 4}, {u"HDMI-2M"_s, 1}})); // two of four mugs are on their way
    orders.back().acknowledge(now.addSecs(-80'000));
    const PracticePackage sent{u"4002123456789012"_s, u"CPC"_s, {}, u"Standard"_s, {}, now.addSecs(-70'000)};
    orders.back().ship({{u"1"_s, 2, u"CA"_s, {sent}}}, false, now.addSecs(-70'000));
    orders.push_back(maker.order(90, {{u"CANDLE-VAN"_s, 1}}));
    orders.back().shipNode = u"WFSFulfilled"_s;
    orders.push_back(maker.order(2000, {{u"NOTEBOOK-A5"_s, 2}})); // line numbers need not start at 1
    orders.back().lines.front().number = u"4"_s;
    orders.back().lines.front().unit = u"EA"_s;
    orders.back().acknowledge(now.addSecs(-100'000));
}

} // namespace

std::vector<PracticeOrder> makeSampleOrders(int count, quint32 seed, const QDateTime &now, const PracticeCatalogue &catalogue)
{
    SampleMaker maker(seed, now, catalogue);
    std::vector<PracticeOrder> orders;
    addCommon(maker, orders);
    addRare(maker, orders, now);
    while (static_cast<int>(orders.size()) < count)
        orders.push_back(maker.anyOrder());
    orders.resize(static_cast<size_t>(std::max(count, 0)));
    std::stable_sort(orders.begin(), orders.end(), [](const PracticeOrder &a, const PracticeOrder &b) { return a.placed > b.placed; });
    return orders;
}

} // namespace packbench
