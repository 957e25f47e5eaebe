// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/catalogue.h"

#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

/// GS1 mod 10: weights 3 and 1 from the right.
QString withCheckDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

std::vector<PracticeProduct> makeProducts()
{
    return {
        {u"KETTLE-17-SS"_s, u"Stainless Steel Kettle 1.7 L"_s, 4997},
        {u"FILTER-2PK"_s, u"Replacement Water Filter, 2 Pack"_s, 1249},
        {u"DESK-LAMP-BK"_s, u"Desk Lamp, Black"_s, 2900},
        {u"HDMI-2M"_s, u"HDMI Cable 2 m"_s, 999},
        {u"USB-HUB-4"_s, u"USB Hub, 4 Ports"_s, 1899},
        {u"MUG-BLUE-12"_s, u"Ceramic Mug, Blue, 355 mL"_s, 849},
        {u"TASSE-ROUGE"_s, u"Tasse à café en céramique émaillée, rouge érable"_s, 899},
        {u"COUETTE-Q"_s, u"Couette en duvet d’oie, grand lit, blanche"_s, 18999},
        {u"BOTTES-38"_s, u"Bottes d’hiver imperméables pour femmes, taille 38"_s, 8999},
        {u"CAYDANLIK-3L"_s, u"Çelik Çaydanlık Takımı 3 L"_s, 5999},
        {u"HAVLU-4LU"_s, u"Pamuklu Banyo Havlusu, 4’lü, Şeftali"_s, 3499},
        {u"KILIM-120"_s, u"El Dokuması Kilim 120 × 180 cm, Kırmızı İğne Desenli"_s, 14900},
        {u"WARDROBE-3D"_s, u"Three-Door Wardrobe with Mirror, White Oak (ships in several boxes)"_s, 38900},
        {u"BOOKCASE-5"_s, u"Bookcase, 5 Shelves, Walnut"_s, 12999},
        {u"LEGO-CASTLE"_s, u"Building Bricks Castle, 1,204 Pieces"_s, 9999},
        {u"BATTERY-AA-24"_s, u"AA Alkaline Batteries, 24 Pack"_s, 1797},
        {u"NOTEBOOK-A5"_s, u"Dotted Notebook A5"_s, 699},
        {u"PEN-GEL-BK"_s, u"Gel Pen, Black 0.5 mm"_s, 199},
        {u"YOGA-MAT"_s, u"Yoga Mat 6 mm"_s, 2799},
        {u"CANDLE-VAN"_s, u"Vanilla Candle 400 g"_s, 1599},
        {u"TOY-CAR-RED"_s, u"Die-Cast Toy Car, Red"_s, 549},
        {u"TOY-CAR-BLUE"_s, u"Die-Cast Toy Car, Blue"_s, 549},
        {u"DOG-BED-L"_s, u"Orthopaedic Dog Bed, Large"_s, 6499},
        {u"LONG-NAME"_s,
         u"Premium Heavy Duty Adjustable Ratcheting Stainless Steel Multi-Purpose Household Tool Set with Carrying Case, 168 Pieces, "
         "including Metric and Imperial Sockets, Screwdriver Bits, Hex Keys, Pliers and a Magnetic Telescopic Pick-Up, Limited Edition "
         "for Professional and Home Use (English / Français)"_s,
         15999},
        {u"STICKER-SHEET"_s, u"Sticker Sheet"_s, 299},
    };
}

QByteArray quoted(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"'))
        return text.toUtf8();
    return '"' + QString(text).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

} // namespace

PracticeCatalogue::PracticeCatalogue() : m_products(makeProducts())
{
    int number = 0;
    for (const PracticeProduct &product : m_products) {
        ++number;
        // Every third product has a North American GTIN-12; the others a GTIN-13 of the GS1 Canada range (754-755).
        const QString item = QStringLiteral("%1").arg(number * 37, 5, 10, QLatin1Char('0'));
        const QString unit = number % 3 == 0 ? withCheckDigit(u"628011"_s + item) : withCheckDigit(u"7540123"_s + item);
        m_barcodes.push_back({product.sku, unit, 1, product.name});
        const int perCase = product.sku == u"MUG-BLUE-12"_s  ? 6
                            : product.sku == u"PEN-GEL-BK"_s ? 12
                            : product.sku == u"FILTER-2PK"_s ? 4
                                                             : 0;
        if (perCase > 0) {
            const QString inner = unit.rightJustified(13, u'0').chopped(1);
            m_barcodes.push_back({product.sku, withCheckDigit(u'1' + inner), perCase, product.name});
        }
    }
}

PracticeProduct PracticeCatalogue::product(const QString &sku) const
{
    const auto found = std::find_if(m_products.begin(), m_products.end(), [&](const PracticeProduct &each) { return each.sku == sku; });
    return found == m_products.end() ? PracticeProduct() : *found;
}

QString PracticeCatalogue::barcodeOf(const QString &sku) const
{
    const auto found = std::find_if(m_barcodes.begin(), m_barcodes.end(),
                                    [&](const PracticeBarcode &each) { return each.sku == sku && each.quantity == 1; });
    return found == m_barcodes.end() ? QString() : found->barcode;
}

QByteArray PracticeCatalogue::csv() const
{
    QByteArray text = "sku,barcode,quantity,name\n";
    for (const PracticeBarcode &each : m_barcodes)
        text += quoted(each.sku) + ',' + each.barcode.toLatin1() + ',' + QByteArray::number(each.quantity) + ',' + quoted(each.name) + '\n';
    return text;
}

} // namespace packbench
