// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace packbench {

/// What differs from market to market of TikTok Shop (fulfillment API overview, order split and cancel guides).
struct TikTokMarket {
    enum class Split {
        WhileShipping, ///< Mark Package As Shipped with the ids of the units in the box
        Before,        ///< Split Orders, then each package is shipped
    };

    QString code;                 ///< ISO 3166-1 alpha-2, as in the account
    bool marksAsShipped = false;  ///< seller shipping is told by Mark Package As Shipped
    bool createsPackages = false; ///< TikTok shipping needs Create Packages, which Packbench does not do
    Split split = Split::Before;
    bool choosesHandover = true; ///< handover_method is heeded
    int correctionHours = 0;     ///< shipping information may be updated so long after shipping; 0: no end is documented
    bool cancelsUnits = false;   ///< single units of a paid order can be cancelled
    QString outOfStock;          ///< cancel_reason
    QString undeliverable;       ///< cancel_reason for "unable to deliver to buyer address"
};

/// The market's row; null when Packbench does not know it.
[[nodiscard]] const TikTokMarket *tiktokMarket(const QString &code);
[[nodiscard]] QStringList tiktokMarketCodes();

} // namespace packbench
