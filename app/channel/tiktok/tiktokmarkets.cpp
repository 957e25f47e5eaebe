// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokmarkets.h"

#include <algorithm>
#include <array>

namespace packbench {

namespace {

struct Row {
    const char *code;
    bool marks;
    bool creates;
    TikTokMarket::Split split;
    bool choosesHandover;
    int correctionHours;
    bool cancelsUnits;
};

using Split = TikTokMarket::Split;

// Mark Package As Shipped: US UK ES IE IT DE FR JP. Handover is ignored for local sellers of ID SG PH VN TH MY since
// October 2024. 72 hours for corrections: US, UK and South-East Asia.
constexpr std::array rows{
    Row{"US", true, true, Split::WhileShipping, true, 72, true},  Row{"GB", true, false, Split::WhileShipping, true, 72, true},
    Row{"ES", true, false, Split::WhileShipping, true, 0, false}, Row{"IE", true, false, Split::WhileShipping, true, 0, false},
    Row{"IT", true, false, Split::WhileShipping, true, 0, false}, Row{"DE", true, false, Split::WhileShipping, true, 0, false},
    Row{"FR", true, false, Split::WhileShipping, true, 0, false}, Row{"JP", true, false, Split::WhileShipping, true, 0, false},
    Row{"MX", false, false, Split::Before, true, 0, false},       Row{"BR", false, false, Split::Before, true, 0, false},
    Row{"ID", false, false, Split::Before, false, 72, false},     Row{"SG", false, false, Split::Before, false, 72, false},
    Row{"PH", false, false, Split::Before, false, 72, false},     Row{"VN", false, false, Split::Before, false, 72, false},
    Row{"TH", false, false, Split::Before, false, 72, false},     Row{"MY", false, false, Split::Before, false, 72, false},
};

std::vector<TikTokMarket> readRows()
{
    std::vector<TikTokMarket> markets;
    for (const Row &row : rows) {
        TikTokMarket market;
        market.code = QString::fromLatin1(row.code);
        market.marksAsShipped = row.marks;
        market.createsPackages = row.creates;
        market.split = row.split;
        market.choosesHandover = row.choosesHandover;
        market.correctionHours = row.correctionHours;
        market.cancelsUnits = row.cancelsUnits;
        // Documented for paid orders of the US; what other markets call it is a setting of the account.
        market.outOfStock = QStringLiteral("seller_cancel_reason_out_of_stock");
        market.undeliverable = QStringLiteral("seller_cancel_paid_reason_address_not_deliver");
        markets.push_back(market);
    }
    return markets;
}

const std::vector<TikTokMarket> &markets()
{
    static const std::vector<TikTokMarket> all = readRows();
    return all;
}

} // namespace

const TikTokMarket *tiktokMarket(const QString &code)
{
    const QString known = code == QLatin1String("UK") ? QStringLiteral("GB") : code;
    const auto found = std::find_if(markets().begin(), markets().end(),
                                    [&known](const TikTokMarket &market) { return market.code == known; });
    return found == markets().end() ? nullptr : &*found;
}

QStringList tiktokMarketCodes()
{
    QStringList codes;
    for (const TikTokMarket &market : markets()) {
        codes << market.code;
    }
    return codes;
}

} // namespace packbench
