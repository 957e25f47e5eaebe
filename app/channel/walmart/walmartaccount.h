// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"

namespace packbench {

/// One seller account at Walmart Canada, without its secrets.
struct WalmartAccount {
    enum class Flavour {
        Legacy, ///< /v3/ca/…, each request signed with the seller's RSA key
        Global, ///< /v3/…, OAuth client credentials, market ca
    };
    enum class ShipDateForm {
        Epoch, ///< milliseconds since 1970
        Iso,
    };

    AccountId id;
    QString name; ///< for people
    Flavour flavour = Flavour::Legacy;
    QByteArray baseUrl; ///< without a slash at the end
    QString consumerId;
    QString channelType;
    QString clientId;
    QString shipFromCountry; ///< ISO 3166-1 alpha-2
    QString serviceName;
    int lookBackDays = 14;
    bool autoAcknowledge = false;
    bool multiPackageWrapper = false;                ///< multiPackageShipping bodies inside orderShipment
    QString multiPackagePath;                        ///< `{purchaseOrderId}` stands for the id
    ShipDateForm shipDateForm = ShipDateForm::Epoch; ///< in JSON bodies of shipping
    QString processMode;                             ///< sent with corrections only
    QString processModePlace;                        ///< `body` or `query`
    bool lettermailWithoutNumber = true;
    std::chrono::milliseconds callSpacing{1000}; ///< at least so long between two calls

    /// `/v3/ca` or `/v3`.
    [[nodiscard]] QByteArray root() const;
};

/// The entries of an account of that flavour.
[[nodiscard]] std::vector<AccountField> walmartFields(WalmartAccount::Flavour flavour);

/// `legacy` unless the settings say `global`.
[[nodiscard]] WalmartAccount::Flavour walmartFlavour(const QJsonObject &settings);

/// Checks the settings and fills in defaults.
[[nodiscard]] Result<QJsonObject, AccountProblem> validWalmartSettings(const QJsonObject &settings);

/// From settings that are valid.
[[nodiscard]] WalmartAccount walmartAccount(const AccountId &id, const QJsonObject &settings);

} // namespace packbench
