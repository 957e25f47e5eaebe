// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "station/accountkeeper.h"
#include "station/stationoutboxdesk.h"
#include "station/stationsettingsdesk.h"
#include "tests/station/support/benchfloor.h"
#include "vault/memoryvault.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A floor on which the channel refuses the shipment of order 100001.
struct RefusedFloor : BenchFloor {
    RefusedFloor()
    {
        market->shipFates = {ScriptedMarket::fails(ChannelTrouble::Refused, u"trackingNumber is invalid"_s)};
        market->listedCarriers = {{u"ups"_s, u"UPS"_s, u"UPS"_s, {}, true}, {{}, u"OWN"_s, u"Own van"_s, {}, true}};
        put(u"100001"_s, {{u"MUG"_s}});
        scan({u"100001"_s, barcodes::mug, labels::canadaPost});
        pass(20s);
        id = outboxEntries().at(0).shipment.id;
    }
    ShipmentId id;
    StationOutboxDesk desk{*dispatcher, channels, *outbox, *packers};
    QSignalSpy said{&desk, &OutboxDesk::message};
};

/// The settings desk of an installation without a keychain.
struct SettingsFloor : BenchFloor {
    MemoryVault memory;
    SessionVault vault{memory};
    Accounts accounts{store.folder(), AccountKeeper::secretFieldNames()};
    AccountKeeper keeper{accounts, vault, clock};
    StationSettingsDesk desk{settings, keeper, channels, *store, *products, randomness};
    QSignalSpy said{&desk, &SettingsDesk::message};
    [[nodiscard]] QString words() const { return said.isEmpty() ? QString() : said.last().at(0).toString(); }
    [[nodiscard]] bool good() const { return !said.isEmpty() && said.last().at(1).toBool(); }
};

} // namespace

class DesksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileShipmentsAreUnfinishedOnlyAnAddressOfTheSameDatabaseIsTaken()
    {
        SettingsFloor floor;
        const QString address = u"postgresql://bench@localhost/packbench"_s;
        QStringList asked;
        floor.desk.setUnfinished([] { return 1; });
        floor.desk.setAddressCheck([&asked](const QString &what) { asked << what; });
        QVERIFY(floor.desk.set(keys::databaseUrl, QString()).isEmpty());
        QVERIFY(asked.isEmpty());
        QVERIFY(!floor.desk.set(keys::databaseUrl, address).isEmpty());
        QCOMPARE(asked, QStringList{address});
        floor.desk.addressChecked(address, false);
        QVERIFY(!floor.good());
        QCOMPARE(floor.settings.text(keys::databaseUrl), QString());
        floor.desk.addressChecked(address, true);
        QVERIFY(floor.good());
        QCOMPARE(floor.settings.text(keys::databaseUrl), address);
        // The file of the data folder is another database for certain.
        QVERIFY(!floor.desk.set(keys::databaseUrl, QString()).isEmpty());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(floor.settings.text(keys::databaseUrl), address);
    }

    void aRefusedShipmentShowsTheChannelsWordsAndWhatCanBeDone()
    {
        RefusedFloor floor;
        QCOMPARE(floor.outbox->attention(), 1);
        QVERIFY(floor.outbox->index(0, OutboxModel::WhatColumn).data().toString().contains(u"trackingNumber is invalid"_s));
        const OutboxDesk::Choices choices = floor.desk.choices(floor.id);
        QVERIFY(choices.readAgain && choices.edit && choices.giveUp && !choices.shippedElsewhere);
        QVERIFY(!choices.why.isEmpty());
        QVERIFY(!floor.desk.choices(ShipmentId(u"no"_s)).readAgain);
        QCOMPARE(floor.desk.carriers(floor.id).size(), size_t(1));
    }

    void aCorrectedShipmentIsSentAgain()
    {
        RefusedFloor floor;
        floor.desk.editAndResend(floor.id, 1, u"1Z 999 AA1 01 2345 6784"_s, u"ups"_s, u"Express"_s);
        floor.pass(20s);
        QVERIFY(floor.said.at(0).at(1).toBool());
        QCOMPARE(floor.market->shipped.size(), size_t(1));
        const Shipment &shipped = floor.market->shipped[0];
        QCOMPARE(shipped.packages[0].trackingNumber, labels::ups);
        QCOMPARE(shipped.packages[0].carrierName, u"UPS"_s);
        QVERIFY(shipped.packages[0].trackingUrl.contains(labels::ups));
        QCOMPARE(shipped.method, u"Express"_s);
        QCOMPARE(floor.outbox->rowCount(), 0);
    }

    void shippedElsewhereIsSaidOnlyAfterReadingAgain()
    {
        RefusedFloor floor;
        floor.desk.shippedElsewhere(floor.id);
        floor.settle();
        QVERIFY(!floor.said.at(0).at(1).toBool());
        floor.desk.readAgain(floor.id);
        floor.settle();
        QVERIFY(floor.desk.choices(floor.id).shippedElsewhere);
        floor.desk.shippedElsewhere(floor.id);
        floor.settle();
        QVERIFY(floor.said.last().at(1).toBool());
        QCOMPARE(floor.outbox->rowCount(), 0);
    }

    void whatWasGivenUpIsPackedAnewFromTheStart()
    {
        RefusedFloor floor;
        floor.desk.giveUp(floor.id, u"wrong box"_s);
        floor.settle();
        QCOMPARE(floor.outbox->rowCount(), 0);
        floor.scan(u"100001"_s);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        QVERIFY(!floor.state().stop.has_value());
        floor.scan({barcodes::mug, labels::canadaPost});
        floor.pass(20s);
        QVERIFY(!floor.state().stop.has_value());
        QCOMPARE(floor.market->shipped.size(), size_t(1));
        QVERIFY(floor.journal(u"100001"_s).contains(u"given up"_s));
    }

    void everySettingHasARowAndTakesOnlyWhatFits()
    {
        SettingsFloor floor;
        QSet<QString> rows;
        for (const SettingsDesk::Row &row : floor.desk.rows()) {
            QVERIFY2(!row.label.isEmpty() && !row.group.isEmpty() && row.value.isValid(), qPrintable(row.key));
            QCOMPARE(row.choiceLabels.size(), row.choices.size());
            rows.insert(row.key);
        }
        QCOMPARE(rows.size(), qsizetype(settingRows().size()));
        QVERIFY(floor.desk.set(keys::recallSeconds, 400).contains(u"0 to 120"_s));
        QCOMPARE(floor.settings.number(keys::recallSeconds), 15);
        QCOMPARE(floor.desk.set(keys::recallSeconds, 60), QString());
        QCOMPARE(floor.settings.number(keys::recallSeconds), 60);
    }

    void accountsAreImportedCheckedAndRemoved()
    {
        SettingsFloor floor;
        floor.desk.importAccounts(
            R"({"accounts":[{"name":"Shop","channel":"walmart-ca","flavour":"global","clientId":"i","clientSecret":"s"},{"name":"Bad"}]})",
            false);
        floor.settle();
        QVERIFY(!floor.good());
        QCOMPARE(floor.words().split(u'\n').size(), 2);
        QCOMPARE(floor.desk.accounts().size(), size_t(1));
        const AccountId id = floor.desk.accounts().at(0).id;
        floor.desk.checkAccount(id);
        QVERIFY(floor.words().contains(u"not at work"_s));
        floor.channels.put(id, floor.market);
        floor.desk.checkAccount(id);
        floor.settle();
        QVERIFY(floor.good());
        QVERIFY(floor.desk.accounts().at(0).isGood);
        floor.desk.removeAccount(id);
        floor.settle();
        QVERIFY(floor.desk.accounts().empty());
    }

    void aSellersConsentIsAskedForRedeemedAndItsShopChosen()
    {
        SettingsFloor floor;
        floor.desk.importAccounts(R"([{"name":"Mugs","channel":"tiktok-shop","market":"GB","appKey":"k","appSecret":"s"}])", false);
        floor.settle();
        const SettingsDesk::AccountRow row = floor.desk.accounts().at(0);
        QVERIFY(row.asksSeller);
        floor.channels.put(row.id, floor.market);
        floor.market->sellerShops = {{u"1"_s, u"Mug House"_s, u"GB"_s, u"GCP_1"_s}, {u"2"_s, u"Bowls"_s, u"DE"_s, u"GCP_2"_s}};
        QUrl page;
        QStringList shops;
        connect(&floor.desk, &SettingsDesk::consentWanted, this, [&page](const AccountId &, const QUrl &url) { page = url; });
        connect(&floor.desk, &SettingsDesk::shopWanted, this,
                [&shops](const AccountId &, const QString &, const QStringList &all) { shops = all; });
        floor.desk.answerConsent(row.id, u"ROW_12345"_s);
        QVERIFY(!floor.good());
        floor.desk.authorizeAccount(row.id);
        const QString state = QUrlQuery(page).queryItemValue(u"state"_s);
        QVERIFY(state.size() > 20);
        floor.desk.answerConsent(row.id, u"https://x.example/?code=ROW_12345&state=other"_s);
        floor.settle();
        QVERIFY(floor.words().contains(u"another request"_s));
        floor.desk.answerConsent(row.id, u"https://x.example/?code=ROW_12345&state="_s + state);
        floor.settle();
        QCOMPARE(floor.market->count(u"redeem ROW_12345"_s), 1);
        QCOMPARE(shops.size(), 2);
        floor.desk.takeShop(row.id, 1);
        QVERIFY(floor.good());
        QVERIFY(floor.words().contains(u"Bowls"_s));
        QCOMPARE(floor.keeper.find(row.id)->fields.value(u"shopCipher"_s).toString(), u"GCP_2"_s);
        floor.desk.setAuthorization(row.id, QDateTime(QDate(2027, 3, 12), QTime(18, 0), Qt::UTC));
        QCOMPARE(floor.desk.accounts().at(0).authorization, u"authorized until 12 March 2027"_s);
    }

    void theCheckFindsAMissingShop()
    {
        SettingsFloor floor;
        floor.desk.importAccounts(R"([{"name":"Mugs","channel":"tiktok-shop","market":"GB","appKey":"k","appSecret":"s"}])", false);
        floor.settle();
        const AccountId id = floor.desk.accounts().at(0).id;
        floor.channels.put(id, floor.market);
        floor.desk.checkAccount(id);
        floor.settle();
        QVERIFY(floor.words().contains(u"no shop"_s));
        floor.market->sellerShops = {{u"1"_s, u"Mug House"_s, u"GB"_s, u"GCP_1"_s}};
        floor.desk.checkAccount(id);
        floor.settle();
        QVERIFY2(floor.good(), qPrintable(floor.words()));
        QCOMPARE(floor.keeper.find(id)->fields.value(u"shopCipher"_s).toString(), u"GCP_1"_s);
    }

    void productsAreTakenInAndBadRowsAreNamed()
    {
        SettingsFloor floor;
        const int before = floor.desk.productCount();
        floor.desk.importProducts("sku,barcode,quantity,name\nSPOON,6291000000099,1,Spoon\nFORK,,1,Fork\n");
        QTRY_VERIFY(!floor.said.isEmpty());
        QCOMPARE(floor.desk.productCount(), before + 1);
        QVERIFY(floor.words().contains(u"Line 3"_s));
        QVERIFY(floor.words().contains(u"1 barcodes taken in, 1 rows left out"_s));
        floor.said.clear();
        floor.desk.importProducts("nonsense\n");
        QTRY_VERIFY(!floor.said.isEmpty());
        QVERIFY(!floor.good());
        QVERIFY(floor.words().contains(u"Nothing was changed"_s));
        floor.restart();
        QCOMPARE(floor.products->catalogue().find(u"6291000000099"_s).value().sku, u"SPOON"_s);
    }
};

QTEST_GUILESS_MAIN(DesksTest)
#include "tst_desks.moc"
