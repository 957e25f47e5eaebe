// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/samplepackages.h"

#include "practice/akinon/companies.h"

#include <random>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using AkinonState = PracticeAkinonPackage::State;
using AkinonCommands = PracticeAkinonPackage::Commands;
using AkinonItems = std::vector<std::pair<QString, int>>;

struct AkinonBuyer {
    const char16_t *firstName;
    const char16_t *lastName;
    const char16_t *street;
    const char16_t *township;
    const char16_t *city;
};

// Invented people.
constexpr AkinonBuyer akinonBuyers[] = {
    {u"Şule", u"Yıldırım", u"Bağdat Caddesi", u"Kadıköy", u"İstanbul"},
    {u"Çağrı", u"Gündoğdu", u"İsmet İnönü Caddesi", u"Odunpazarı", u"Eskişehir"},
    {u"Ömer Faruk", u"Işık", u"Kıbrıs Şehitleri Caddesi", u"Konak", u"İzmir"},
    {u"Iğdır", u"Özgüneş", u"Atatürk Bulvarı", u"Çankaya", u"Ankara"},
    {u"Gülşah", u"Ağaoğlu", u"Cumhuriyet Meydanı", u"Şehitkamil", u"Gaziantep"},
};

/// Turkish names of products that the catalogue knows in other languages.
QString akinonNameOf(const PracticeProduct &product)
{
    static const QHash<QString, QString> names{
        {u"KETTLE-17-SS"_s, u"Paslanmaz Çelik Su Isıtıcısı 1,7 L"_s},
        {u"FILTER-2PK"_s, u"Yedek Su Filtresi, 2’li"_s},
        {u"DESK-LAMP-BK"_s, u"Masa Lambası, Siyah"_s},
        {u"HDMI-2M"_s, u"HDMI Kablosu 2 m"_s},
        {u"USB-HUB-4"_s, u"USB Çoğaltıcı, 4 Girişli"_s},
        {u"MUG-BLUE-12"_s, u"Seramik Kupa, Mavi, 355 ml"_s},
        {u"TASSE-ROUGE"_s, u"Emaye Görünümlü Seramik Kahve Fincanı, Kırmızı"_s},
        {u"NOTEBOOK-A5"_s, u"Noktalı Defter A5"_s},
        {u"PEN-GEL-BK"_s, u"Jel Kalem, Siyah 0,5 mm"_s},
        {u"YOGA-MAT"_s, u"Yoga Minderi 6 mm"_s},
        {u"CANDLE-VAN"_s, u"Vanilyalı Mum 400 g"_s},
        {u"TOY-CAR-RED"_s, u"Metal Oyuncak Araba, Kırmızı"_s},
        {u"TOY-CAR-BLUE"_s, u"Metal Oyuncak Araba, Mavi"_s},
        {u"DOG-BED-L"_s, u"Ortopedik Köpek Yatağı, Büyük Boy"_s},
        {u"STICKER-SHEET"_s, u"Çıkartma Sayfası"_s},
    };
    return names.value(product.sku, product.name);
}

/// Where each kind of rare package stands.
enum AkinonPlace { WantsCancel = 4, NoPacking, Elsewhere, BlockedOne, PackedOne, ShippedOne };

/// Builds the packages of one seed.
class AkinonSampleMaker
{
public:
    AkinonSampleMaker(quint32 seed, QDateTime now, const PracticeCatalogue &catalogue)
        : m_random(seed)
        , m_now(std::move(now))
        , m_catalogue(catalogue)
    {
    }

    std::vector<PracticeAkinonPackage> make(int count)
    {
        for (int place = 0; place < count; ++place)
            add(place);
        return std::move(m_made);
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    static AkinonState stateAt(int place)
    {
        constexpr AkinonState open[] = {AkinonState::Waiting, AkinonState::Waiting, AkinonState::Preparing, AkinonState::ReadyForPackaging};
        switch (place) {
        case WantsCancel:
            return AkinonState::CancellationWaiting;
        case BlockedOne:
            return AkinonState::Blocked;
        case PackedOne:
            return AkinonState::Packed;
        case ShippedOne:
            return AkinonState::Shipped;
        default:
            return open[place % 4];
        }
    }

    static AkinonCommands commandsAt(int place)
    {
        if (place == NoPacking)
            return AkinonCommands::NoPacking;
        return place % 4 == 1 ? AkinonCommands::Objects : place % 4 == 2 ? AkinonCommands::Ids : AkinonCommands::Untold;
    }

    AkinonItems itemsAt(int place)
    {
        static const std::vector<AkinonItems> fixed{
            {{u"CAYDANLIK-3L"_s, 1}},
            {{u"MUG-BLUE-12"_s, 2}},
            {{u"HAVLU-4LU"_s, 1}, {u"CANDLE-VAN"_s, 1}},
            {{u"TOY-CAR-RED"_s, 2}, {u"TOY-CAR-BLUE"_s, 1}, {u"STICKER-SHEET"_s, 3}},
            {{u"KILIM-120"_s, 1}},
            {{u"DESK-LAMP-BK"_s, 1}},
            {{u"YOGA-MAT"_s, 1}},
            {{u"USB-HUB-4"_s, 1}},
            {{u"HDMI-2M"_s, 1}},
            {{u"NOTEBOOK-A5"_s, 2}},
        };
        if (place < static_cast<int>(fixed.size()))
            return fixed[static_cast<size_t>(place)];
        AkinonItems items;
        const std::vector<PracticeProduct> &products = m_catalogue.products();
        const int lines = 1 + below(2);
        for (int i = 0; i < lines; ++i)
            items.emplace_back(products[static_cast<size_t>(below(static_cast<int>(products.size())))].sku, 1 + below(3) / 2);
        return items;
    }

    static QString noteAt(int place)
    {
        if (place == 3)
            return u"Hediye paketi olsun; üzerine “İyi ki doğdun, Çiğdem!” yazılsın."_s;
        return place % 6 == 5 ? u"Kapıcıya bırakmayın, lütfen arayın."_s : QString();
    }

    void add(int place)
    {
        PracticeAkinonPackage made;
        made.id = 88'136'000 + place * 37LL + below(30);
        made.number = u"%1"_s.arg(made.id * 11, 12, 10, QLatin1Char('0'));
        made.orderId = 5'073 + place;
        made.orderNumber = QString::number(24'110'800'000 + place * 1'009LL + below(1'000));
        made.channel = place % 3 == 2 ? u"Mağaza"_s : u"Web Sitesi"_s;
        made.state = stateAt(place);
        made.erpCode = place == Elsewhere ? u"412"_s : u"369"_s;
        made.commands = commandsAt(place);
        made.note = noteAt(place);
        made.placed = m_now.addSecs(-(900LL + 660LL * place));
        if (place % 4 == 0) {
            made.deliverFrom = m_now.addSecs(24 * 3600LL);
            made.deliverTo = m_now.addSecs(48 * 3600LL + 1800LL * place);
        }
        addBuyer(made);
        addItems(made, itemsAt(place));
        addShipment(made);
        m_made.push_back(made);
    }

    void addBuyer(PracticeAkinonPackage &made)
    {
        const AkinonBuyer &buyer = akinonBuyers[below(static_cast<int>(std::size(akinonBuyers)))];
        made.firstName = QString::fromUtf16(buyer.firstName);
        made.lastName = QString::fromUtf16(buyer.lastName);
        made.street = u"%1 No:%2"_s.arg(QString::fromUtf16(buyer.street)).arg(1 + below(120));
        made.township = QString::fromUtf16(buyer.township);
        made.city = QString::fromUtf16(buyer.city);
        made.phone = u"+90500000%1"_s.arg(below(10'000), 4, 10, QLatin1Char('0'));
    }

    void addItems(PracticeAkinonPackage &made, const AkinonItems &items)
    {
        for (const auto &[sku, quantity] : items) {
            ++m_items;
            const PracticeProduct product = m_catalogue.product(sku);
            made.items.push_back(
                {1'212'000 + m_items, 707'000 + m_items * 3, sku, akinonNameOf(product), m_catalogue.barcodeOf(sku), quantity, false});
        }
    }

    /// What is known once it is packed; the company is planned before.
    void addShipment(PracticeAkinonPackage &made)
    {
        const std::vector<PracticeAkinonCompany> &companies = practiceAkinonCompanies();
        made.company = companies[static_cast<size_t>(below(static_cast<int>(companies.size())))].id;
        made.merchantKey = u"MK"_s + QString::number(made.id);
        made.hasShipment = made.state >= AkinonState::Packed && made.state <= AkinonState::Delivered;
        made.labels = made.hasShipment ? 1 : 0;
        if (made.state == AkinonState::Shipped) {
            made.awb = u"7330%1"_s.arg(below(100'000'000), 9, 10, QLatin1Char('0'));
            made.shipped = made.placed.addSecs(600);
        }
    }

    std::mt19937 m_random;
    QDateTime m_now;
    const PracticeCatalogue &m_catalogue;
    std::vector<PracticeAkinonPackage> m_made;
    qint64 m_items = 0;
};

} // namespace

std::vector<PracticeAkinonPackage> makeAkinonSample(int count, quint32 seed, const QDateTime &now, const PracticeCatalogue &catalogue)
{
    return AkinonSampleMaker(seed, now, catalogue).make(count);
}

} // namespace packbench
