// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonreader.h"
#include "channel/channel.h"
#include "channel/tiktok/tiktokaccount.h"

namespace packbench {

/// The orders of a listing's or detail answer's data. One that breaks is set aside, the others are read.
[[nodiscard]] Result<OrderPage, JsonFailure> readTikTokOrders(const QJsonValue &data, const TikTokAccount &account);

/// What the split attributes say, by order id.
[[nodiscard]] QHash<QString, BoxRule> readTikTokSplitAttributes(const QJsonValue &data);

/// Order and package ids of one package's detail.
struct TikTokPackage {
    QString id;
    QString status;
    QString trackingNumber;
    QString providerName;
    QStringList orders;
    QStringList units;
};
/// Either spelling: `id`/`status` of a listing, `package_id`/`package_status` of a detail. Values are trimmed.
[[nodiscard]] TikTokPackage readTikTokPackage(const QJsonValue &data);

/// Several orders that travel in one package as one; the first of \a orders gives its name to all.
[[nodiscard]] Order combinedTikTokOrder(const std::vector<Order> &orders);

} // namespace packbench
