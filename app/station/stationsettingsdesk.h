// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/accountkeeper.h"
#include "station/desks.h"
#include "station/productshelf.h"

#include <QHash>

namespace packbench {

class Channels;
class Settings;
class Store;

/// The settings view's desk over this station's settings, accounts and products.
class StationSettingsDesk final : public SettingsDesk
{
    Q_OBJECT

public:
    StationSettingsDesk(Settings &settings, AccountKeeper &keeper, Channels &channels, Store &store, ProductShelf &products,
                        QObject *parent = nullptr);

    [[nodiscard]] std::vector<Row> rows() const override;
    QString set(const QString &key, const QVariant &value) override;
    [[nodiscard]] std::vector<AccountRow> accounts() const override;
    void importAccounts(const QByteArray &json, bool sessionOnly) override;
    void checkAccount(const AccountId &id) override;
    void removeAccount(const AccountId &id) override;
    void importProducts(const QByteArray &csv) override;
    [[nodiscard]] int productCount() const override { return m_products.catalogue().size(); }

    /// How an account fares, for its row.
    void setAccountState(const AccountId &id, const QString &words, bool good);

    /// When the account's seller must consent again; invalid when never or unknown.
    void setAuthorization(const AccountId &id, const QDateTime &until);

private:
    QCoro::Task<void> doImportAccounts(QByteArray json, bool sessionOnly);
    QCoro::Task<void> doCheck(AccountId id);
    QCoro::Task<void> doRemove(AccountId id);
    QCoro::Task<void> doImportProducts(QByteArray csv);

    struct State {
        QString words;
        bool good = false;
    };
    Settings &m_settings;
    AccountKeeper &m_keeper;
    Channels &m_channels;
    Store &m_store;
    ProductShelf &m_products;
    QHash<AccountId, State> m_states;
    QHash<AccountId, QDateTime> m_authorizedUntil;
};

} // namespace packbench
