// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/tiktok/call.h"
#include "practice/tiktok/trouble.h"

#include <optional>
#include <vector>

namespace packbench {

/// A carrier as the shop lists it.
struct PracticeTikTokProvider {
    QString id;
    QString name;
};

/// Where a market's practice shop stores and with whom it ships.
class PracticeTikTokLogistics
{
public:
    explicit PracticeTikTokLogistics(const QString &market);

    [[nodiscard]] static QString deliveryOption() { return QStringLiteral("7091146663229654785"); }
    [[nodiscard]] static QString warehouse() { return QStringLiteral("6955005333819123123"); }
    [[nodiscard]] const std::vector<PracticeTikTokProvider> &providers() const { return m_providers; }
    [[nodiscard]] std::optional<PracticeTikTokProvider> provider(const QString &id) const;
    /// The carrier of TikTok shipping.
    [[nodiscard]] const PracticeTikTokProvider &house() const { return m_providers.front(); }
    /// `GBP` and its like.
    [[nodiscard]] QString currency() const;
    [[nodiscard]] const QString &market() const { return m_market; }

    [[nodiscard]] PracticeTikTokAnswer warehouses() const;
    [[nodiscard]] PracticeTikTokAnswer deliveryOptions(const PracticeTikTokCall &call) const;
    [[nodiscard]] PracticeTikTokAnswer shippingProviders(const PracticeTikTokCall &call) const;

private:
    QString m_market;
    std::vector<PracticeTikTokProvider> m_providers;
};

} // namespace packbench
