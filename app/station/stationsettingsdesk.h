// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/accountkeeper.h"
#include "station/authorizing.h"
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
                        Randomness &randomness, QObject *parent = nullptr);

    [[nodiscard]] std::vector<Row> rows() const override;
    QString set(const QString &key, const QVariant &value) override;
    [[nodiscard]] std::vector<AccountRow> accounts() const override;
    void importAccounts(const QByteArray &json, bool sessionOnly) override;
    void checkAccount(const AccountId &id) override;
    void removeAccount(const AccountId &id) override;
    void authorizeAccount(const AccountId &id) override;
    void answerConsent(const AccountId &id, const QString &entered) override;
    void takeShop(const AccountId &id, int index) override;
    void importProducts(const QByteArray &csv) override;
    /// How many shipments of this station are not settled; the database cannot be changed while there are any.
    void setUnfinished(std::function<int()> count) { m_unfinished = std::move(count); }
    /// Asks whether an address leads to the same database, which unfinished shipments do not hold back.
    void setAddressCheck(std::function<void(QString)> check) { m_checkAddress = std::move(check); }
    /// Its answer.
    void addressChecked(const QString &address, bool isSame);
    [[nodiscard]] int productCount() const override { return m_products.catalogue().size(); }

    void makeReport() override { Q_EMIT reportWanted(); }

    /// How an account fares, for its row.
    void setAccountState(const AccountId &id, const QString &words, bool good);

    /// When the account's seller must consent again; invalid when never or unknown.
    void setAuthorization(const AccountId &id, const QDateTime &until);

Q_SIGNALS:
    /// Somebody asked for a report for support.
    void reportWanted();

private:
    QCoro::Task<void> doImportAccounts(QByteArray json, bool sessionOnly);
    QCoro::Task<void> doCheck(AccountId id);
    QCoro::Task<void> doRemove(AccountId id);
    QCoro::Task<void> doAnswerConsent(AccountId id, QString entered);
    /// False when the account cannot be checked yet; what to do is said.
    QCoro::Task<bool> hasShop(AccountId id);
    void tell(const AccountId &id, const AuthorizingStep &step);
    QCoro::Task<void> doImportProducts(QByteArray csv);

    struct State {
        QString words;
        bool good = false;
    };
    /// What a seller was asked, and the shops that the consent covers.
    struct Asked {
        QString state;
        std::vector<SellerShop> shops;
    };
    Settings &m_settings;
    AccountKeeper &m_keeper;
    Channels &m_channels;
    Store &m_store;
    ProductShelf &m_products;
    Randomness &m_randomness;
    std::function<int()> m_unfinished;
    std::function<void(QString)> m_checkAddress;
    QHash<AccountId, Asked> m_asked;
    QHash<AccountId, State> m_states;
    QHash<AccountId, QDateTime> m_authorizedUntil;
};

} // namespace packbench
