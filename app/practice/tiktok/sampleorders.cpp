// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/sampleorders.h"

#include <algorithm>
#include <random>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using Items = std::vector<std::pair<QString, int>>;

struct TikTokBuyer {
    const char16_t *name;
    const char16_t *street;
    const char16_t *city;
    const char16_t *postalCode;
};

// Invented people.
constexpr TikTokBuyer tikTokBuyers[] = {
    {u"Aoife O’Brien-Walsh", u"Harbour Lane", u"Bristol", u"BS1 4RB"}, {u"Priya Raman", u"Mill Road", u"Leeds", u"LS1 4DY"},
    {u"Łukasz Wójcik", u"Castle Street", u"Edinburgh", u"EH2 3AH"},    {u"Zoë Llewellyn", u"Heol y Parc", u"Cardiff", u"CF10 2EQ"},
    {u"Çağla Öztürk", u"Green Lanes", u"London", u"N4 1AA"},           {u"Sam Whitfield", u"Station Approach", u"York", u"YO24 1AB"},
};

/// Where each kind of rare order stands.
enum Place {
    OnHold = 6,
    WantsCancel,
    AfterSale,
    MustSplit,
    CombinedOne,
    CombinedOther,
    Bundle,
    WithoutPackage,
    CombinableOne,
    CombinableOther
};

/// Builds the orders of one seed.
class TikTokSampleMaker
{
public:
    TikTokSampleMaker(quint32 seed, QString market, QDateTime now, const PracticeCatalogue &catalogue)
        : m_random(seed)
        , m_market(std::move(market))
        , m_now(std::move(now))
        , m_catalogue(catalogue)
    {
    }

    PracticeTikTokSample make(int count)
    {
        for (int place = 0; place < count; ++place)
            addOrder(place);
        if (count > CombinedOther)
            combine(CombinedOne, CombinedOther);
        if (count > CombinableOther)
            copyBuyer(CombinableOne, CombinableOther);
        return std::move(m_made);
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    [[nodiscard]] bool isSellerShippedAt(int place) const
    {
        if (m_market == u"US"_s || place == MustSplit || place == WithoutPackage || place == CombinableOne || place == CombinableOther)
            return true;
        return place != CombinedOne && place != CombinedOther && place % 2 == 0;
    }

    Items itemsAt(int place)
    {
        static const std::vector<Items> fixed{
            {{u"KETTLE-17-SS"_s, 1}},
            {{u"MUG-BLUE-12"_s, 2}},
            {{u"TOY-CAR-RED"_s, 1}, {u"TOY-CAR-BLUE"_s, 1}},
            {{u"NOTEBOOK-A5"_s, 3}, {u"PEN-GEL-BK"_s, 1}},
            {{u"CANDLE-VAN"_s, 2}},
            {{u"HDMI-2M"_s, 1}},
            {{u"YOGA-MAT"_s, 1}},
            {{u"DESK-LAMP-BK"_s, 1}},
            {{u"USB-HUB-4"_s, 1}},
            {{u"BATTERY-AA-24"_s, 3}, {u"HDMI-2M"_s, 1}},
            {{u"TASSE-ROUGE"_s, 1}},
            {{u"HAVLU-4LU"_s, 2}},
            {},
            {{u"LEGO-CASTLE"_s, 1}},
            {{u"FILTER-2PK"_s, 1}},
            {{u"STICKER-SHEET"_s, 2}},
        };
        if (place < static_cast<int>(fixed.size()))
            return fixed[static_cast<size_t>(place)];
        Items items;
        const std::vector<PracticeProduct> &products = m_catalogue.products();
        const int lines = 1 + below(2);
        for (int i = 0; i < lines; ++i)
            items.emplace_back(products[static_cast<size_t>(below(static_cast<int>(products.size())))].sku, 1 + below(3) / 2);
        return items;
    }

    void addOrder(int place)
    {
        PracticeTikTokOrder made;
        made.id = QString::number(576'460'000'000'000'000 + place * 1'000'003'019LL + below(1'000'000));
        made.buyerId = QString::number(7'490'000'000'000'000'000 + below(1'000'000'000));
        const TikTokBuyer &buyer = tikTokBuyers[below(static_cast<int>(std::size(tikTokBuyers)))];
        made.name = QString::fromUtf16(buyer.name);
        made.phone = u"(+44)7700900%1"_s.arg(below(1000), 3, 10, QLatin1Char('0'));
        made.address = u"%1 %2"_s.arg(place + 1).arg(QString::fromUtf16(buyer.street));
        made.city = QString::fromUtf16(buyer.city);
        made.postalCode = QString::fromUtf16(buyer.postalCode);
        made.note = place % 5 == 4 ? u"Please leave it with a neighbour"_s : QString();
        made.created = m_now.addSecs(-(600LL + 420LL * place));
        made.updated = made.created.addSecs(60);
        made.shipBy = m_now.addSecs(2 * 3600LL + 1500LL * place);
        made.isSellerShipped = isSellerShippedAt(place);
        made.isOnHold = place == OnHold;
        made.wantsCancel = place == WantsCancel;
        made.hasAfterSale = place == AfterSale;
        made.mostPerPackage = place == MustSplit ? 2 : 0;
        addUnits(made, itemsAt(place));
        if (place == Bundle)
            addBundle(made);
        if (place != WithoutPackage && m_market != u"US"_s)
            addPackage(made);
        m_made.orders.push_back(made);
    }

    static QString skuIdOf(qsizetype index) { return QString::number(1'729'382'476'852'921'000 + index * 17); }

    qsizetype indexOf(const QString &sku) const
    {
        const std::vector<PracticeProduct> &products = m_catalogue.products();
        return std::find_if(products.begin(), products.end(), [&](const PracticeProduct &each) { return each.sku == sku; })
               - products.begin();
    }

    PracticeTikTokUnit unit(const QString &sku)
    {
        PracticeTikTokUnit made;
        made.id = QString::number(577'086'000'000'000'000 + ++m_units * 1'000'033LL + below(1'000'000));
        made.sku = sku;
        made.skuId = skuIdOf(indexOf(sku));
        made.productId = QString::number(1'729'582'718'312'380'000 + indexOf(sku));
        made.name = m_catalogue.product(sku).name;
        made.cents = m_catalogue.product(sku).cents;
        return made;
    }

    void addUnits(PracticeTikTokOrder &made, const Items &items)
    {
        for (const auto &[sku, quantity] : items) {
            for (int i = 0; i < quantity; ++i)
                made.units.push_back(unit(sku));
        }
    }

    /// A product that exists only in the shop; one of its SKUs has the trailing blank that is seen there.
    void addBundle(PracticeTikTokOrder &made)
    {
        PracticeTikTokUnit bundle = unit(u"SET-TEA-TIME"_s);
        bundle.name = u"Tea Time Set: Kettle and Two Mugs"_s;
        bundle.cents = 6495;
        bundle.parts = {{skuIdOf(indexOf(u"KETTLE-17-SS"_s)), u"KETTLE-17-SS "_s, 1},
                        {skuIdOf(indexOf(u"MUG-BLUE-12"_s)), u"MUG-BLUE-12"_s, 2}};
        made.units.push_back(bundle);
    }

    void addPackage(PracticeTikTokOrder &made)
    {
        PracticeTikTokPackage package;
        package.id = QString::number(1'152'321'000'000'000'000 + static_cast<qint64>(m_made.packages.size()) * 1'000'003LL
                                     + below(1'000'000));
        package.orders = {made.id};
        package.created = made.created;
        package.updated = made.created;
        for (PracticeTikTokUnit &each : made.units)
            each.package = package.id;
        m_made.packages.push_back(package);
    }

    void copyBuyer(size_t from, size_t to)
    {
        const PracticeTikTokOrder &one = m_made.orders[from];
        PracticeTikTokOrder &other = m_made.orders[to];
        other.buyerId = one.buyerId;
        other.name = one.name;
        other.phone = one.phone;
        other.address = one.address;
        other.city = one.city;
        other.postalCode = one.postalCode;
    }

    void combine(size_t from, size_t to)
    {
        copyBuyer(from, to);
        PracticeTikTokOrder &one = m_made.orders[from];
        PracticeTikTokOrder &other = m_made.orders[to];
        if (one.units.front().package.isEmpty())
            return;
        std::erase_if(m_made.packages, [&](const PracticeTikTokPackage &each) { return each.id == other.units.front().package; });
        for (PracticeTikTokPackage &each : m_made.packages) {
            if (each.id == one.units.front().package) {
                each.orders.append(other.id);
                each.tag = u"COMBINE"_s;
            }
        }
        for (PracticeTikTokUnit &each : other.units)
            each.package = one.units.front().package;
        one.tag = u"COMBINED"_s;
        other.tag = u"COMBINED"_s;
    }

    std::mt19937 m_random;
    QString m_market;
    QDateTime m_now;
    const PracticeCatalogue &m_catalogue;
    PracticeTikTokSample m_made;
    qint64 m_units = 0;
};

} // namespace

PracticeTikTokSample makeTikTokSample(int count, quint32 seed, const QString &market, const QDateTime &now,
                                      const PracticeCatalogue &catalogue)
{
    return TikTokSampleMaker(seed, market, now, catalogue).make(count);
}

} // namespace packbench
