// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/carriers.h"

#include <QUrl>
#include <algorithm>

namespace packbench {

const std::vector<Carrier> &carriers()
{
    static const std::vector<Carrier> rows = [] {
        struct Row {
            const char *key;
            const char *name;
            const char *url;
        };
        constexpr Row table[] = {
            {"canada-post", "Canada Post", "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=%1"},
            {"purolator", "Purolator", "https://www.purolator.com/en/shipping/tracker?pin=%1"},
            {"ups", "UPS", "https://www.ups.com/track?tracknum=%1"},
            {"fedex", "FedEx", "https://www.fedex.com/fedextrack/?trknbr=%1"},
            {"usps", "USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels=%1"},
            {"canpar", "Canpar Express", "https://www.canpar.com/en/tracking/track.htm?barcode=%1"},
            {"intelcom", "Intelcom", "https://dragonflyshipping.ca/track-your-package/?tracking-id=%1"},
            {"dhl", "DHL Express", "https://www.dhl.com/en/express/tracking.html?AWB=%1"},
            {"amazon-shipping", "Amazon Shipping", "https://track.amazon.com/tracking/%1"},
            {"ontrac", "OnTrac", "https://www.ontrac.com/tracking/?number=%1"},
            {"lasership", "LaserShip", "https://www.ontrac.com/tracking/?number=%1"},
            {"loomis", "Loomis Express", "https://www.loomisexpress.com/loomship/Track/TrackStatus?wbs=%1"},
            {"dhl-ecommerce", "DHL eCommerce", "https://webtrack.dhlecs.com/orders?trackingNumber=%1"},
            {"dhl-parcel", "DHL Parcel", "https://www.dhl.com/global-en/home/tracking.html?tracking-id=%1"},
            {"dpd", "DPD", "https://tracking.dpd.de/status/en_US/parcel/%1"},
            {"gls", "GLS", "https://gls-group.com/track/%1"},
            {"evri", "Evri", "https://www.evri.com/track/parcel/%1"},
            {"yodel", "Yodel", "https://www.yodel.co.uk/track?parcel_id=%1"},
            {"gofo", "GOFO", "https://www.gofoexpress.com/track?number=%1"},
            {"speedx", "SpeedX", "https://www.speedx.io/track?number=%1"},
            {"yunexpress", "YunExpress", "https://www.yuntrack.com/parcelTracking?id=%1"},
            {"jt-express", "J&T Express", "https://www.jtexpress.com/track?number=%1"},
            {"uniuni", "UniUni", "https://www.uniuni.com/tracking/#tracking-detail?no=%1"},
            {"old-dominion", "Old Dominion", "https://www.odfl.com/us/en/tools/trace-track-ltl-freight.html?proNumbers=%1"},
            {"yurtici", "Yurtiçi Kargo", "https://www.yurticikargo.com/tr/online-servisler/gonderi-sorgula?code=%1"},
            {"aras", "Aras Kargo", "https://kargotakip.araskargo.com.tr/mainpage.aspx?code=%1"},
            {"mng", "DHL eCommerce Türkiye (MNG)", "https://kargotakip.dhlecommerce.com.tr/?takipNo=%1"},
            {"surat", "Sürat Kargo", "https://suratkargo.com.tr/KargoTakip/?kargotakipno=%1"},
            {"hepsijet", "HepsiJET", "https://www.hepsijet.com/gonderi-takibi/%1"},
            {"trendyol-express", "Trendyol Express", "https://kargotakip.trendyol.com/?orderNumber=%1"},
            {"royal-mail", "Royal Mail", "https://www.royalmail.com/track-your-item#/tracking-results/%1"},
            {"ptt", "PTT", "https://gonderitakip.ptt.gov.tr/Track/Verify?q=%1"},
            {"post", "Postal service", "https://t.17track.net/en#nums=%1"},
        };
        std::vector<Carrier> list;
        for (const Row &row : table) {
            list.push_back({QString::fromLatin1(row.key), QString::fromUtf8(row.name), QString::fromLatin1(row.url)});
        }
        return list;
    }();
    return rows;
}

const Carrier *carrierOf(const QString &key)
{
    const std::vector<Carrier> &all = carriers();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Carrier &carrier) { return carrier.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QString trackingUrl(const QString &carrierKey, const QString &number)
{
    const Carrier *carrier = carrierOf(carrierKey);
    return carrier == nullptr ? QString() : carrier->urlTemplate.arg(QString::fromLatin1(QUrl::toPercentEncoding(number)));
}

} // namespace packbench
