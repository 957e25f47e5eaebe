// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/tiktokseller.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// A practice TikTok Shop that is started again shows what it showed.
class TestTikTokLedger : public QObject
{
    Q_OBJECT

private:
    static int code(const RawAnswer &answer) { return TikTokSeller::codeOf(answer); }
    static PracticeServer::Options optionsFor(const QTemporaryDir &folder, int orders = 20)
    {
        PracticeServer::Options options;
        options.ledgerPath = folder.filePath(u"ledger"_s);
        options.tiktokOrders = orders;
        return options;
    }
    static QJsonArray linesFrom(const PracticeTikTokOrder &order, size_t first, size_t count)
    {
        QJsonArray lines;
        for (size_t i = first; i < first + count; ++i)
            lines.append(order.units.at(i).id);
        return lines;
    }
    /// One of everything that changes orders.
    static void live(TikTokSeller &seller)
    {
        QCOMPARE(code(seller.ship(seller.packageAt(1), {{u"handover_method"_s, u"DROP_OFF"_s}})), 0);
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 21011040);
        QCOMPARE(code(seller.mark(seller.at(0).id, seller.parcel())), 0);
        QCOMPARE(code(seller.mark(seller.at(13).id, seller.parcel())), 0);
        QCOMPARE(code(seller.ship(seller.packageAt(10))), 0);
        QCOMPARE(code(seller.post("/fulfillment/202309/orders/" + seller.at(0).id.toLatin1() + "/shipping_info/update", seller.parcel())),
                 0);
        const QJsonArray groups{QJsonObject{{u"id"_s, u"a"_s}, {u"order_line_item_ids"_s, linesFrom(seller.at(9), 0, 2)}},
                                QJsonObject{{u"id"_s, u"b"_s}, {u"order_line_item_ids"_s, linesFrom(seller.at(9), 2, 2)}}};
        QCOMPARE(
            code(seller.post("/fulfillment/202309/orders/" + seller.at(9).id.toLatin1() + "/split", {{u"splittable_groups"_s, groups}})),
            0);
        const RawAnswer found = seller.get("/fulfillment/202309/combinable_packages/search", {{"page_size", "20"}});
        const QJsonArray pairs = TikTokSeller::dataOf(found).value(u"combinable_packages"_s).toArray();
        QCOMPARE(code(seller.post("/fulfillment/202309/packages/combine", {{u"combinable_packages"_s, pairs}})), 0);
        QVERIFY(seller.shop().cancel(seller.at(3).id));
        QVERIFY(seller.shop().askToCancel(seller.at(5).id));
        QVERIFY(seller.shop().release(seller.at(6).id));
    }

private Q_SLOTS:
    void everythingIsThereAgain()
    {
        const QTemporaryDir folder;
        std::vector<PracticeTikTokOrder> orders;
        QByteArray accounts;
        PracticeTikTokPackage package;
        PracticeSummary summary;
        {
            TikTokSeller seller(optionsFor(folder));
            live(seller);
            orders = seller.shop().orders();
            package = *seller.shop().package(seller.packageAt(1));
            summary = seller.server.ledger().summary();
            accounts = seller.shop().credentials().appSecret.toLatin1() + seller.shop().tokens().current().accessToken.toLatin1();
        }
        TikTokSeller again(optionsFor(folder, 3)); // the ledger knows better
        QCOMPARE(again.shop().orders().size(), size_t(20));
        for (size_t i = 0; i < orders.size(); ++i)
            QVERIFY2(again.shop().orders().at(i) == orders.at(i), qPrintable(QString::number(i)));
        QVERIFY(*again.shop().package(package.id) == package);
        QCOMPARE(again.server.ledger().summary(), summary);
        QCOMPARE(summary.repeats, 1);
        QCOMPARE(again.shop().credentials().appSecret.toLatin1() + again.shop().tokens().current().accessToken.toLatin1(), accounts);
        QCOMPARE(code(again.ship(again.packageAt(1))), 21011040);
    }

    void rotatedTokensAndTheirEndOutliveTheProcess()
    {
        const QTemporaryDir folder;
        const auto refresh = [](TikTokSeller &seller, const QString &token) {
            const PracticeTikTokCredentials &who = seller.shop().credentials();
            const QString target = u"/api/v2/token/refresh?app_key=%1&app_secret=%2&refresh_token=%3&grant_type=refresh_token"_s;
            return seller.send({"http", "GET", target.arg(who.appKey, who.appSecret, token).toLatin1(), {{"Host", "127.0.0.1"}}, {}});
        };
        QString old;
        QString fresh;
        {
            TikTokSeller seller(optionsFor(folder));
            old = seller.shop().tokens().current().refreshToken;
            QCOMPARE(code(refresh(seller, old)), 0);
            fresh = seller.shop().tokens().current().refreshToken;
            QVERIFY(seller.shop().tokens().expireAccess());
        }
        TikTokSeller again(optionsFor(folder));
        QCOMPARE(code(again.get("/logistics/202309/warehouses")), 105002);
        QCOMPARE(code(refresh(again, old)), 36009004);
        QCOMPARE(code(refresh(again, fresh)), 0);
        QCOMPARE(code(again.get("/logistics/202309/warehouses")), 0);
    }

    void aShopOpensOnALedgerThatHadNone()
    {
        const QTemporaryDir folder;
        ManualClock clock;
        SystemRandomness randomness;
        QString first;
        {
            PracticeServer server(clock, randomness);
            PracticeServer::Options options = optionsFor(folder, 0);
            QVERIFY(server.start(options).has_value());
            first = server.market().orders().front().id;
            QVERIFY(server.market().cancel(first));
        }
        TikTokSeller seller(optionsFor(folder));
        QCOMPARE(seller.shop().orders().size(), size_t(20));
        QVERIFY(seller.server.market().order(first)->has(u"Cancelled"_s));
        QCOMPARE(code(seller.ship(seller.packageAt(1))), 0);
    }

    void theOtherMarketplaceIgnoresItsEntries()
    {
        const QTemporaryDir folder;
        std::vector<PracticeOrder> before;
        {
            TikTokSeller seller(optionsFor(folder));
            before = seller.server.market().orders();
            live(seller);
        }
        TikTokSeller again(optionsFor(folder));
        const std::vector<PracticeOrder> &after = again.server.market().orders();
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after.at(i).has(u"Shipped"_s), before.at(i).has(u"Shipped"_s));
        const std::vector<PracticeEntry> read = PracticeLedger::read(folder.filePath(u"ledger"_s)).value();
        QCOMPARE(PracticeLedger::summarize(read), again.server.ledger().summary());
    }

    void oneSeedGivesTheSameOrders()
    {
        TikTokSeller one;
        TikTokSeller other;
        QVERIFY(one.shop().orders() == other.shop().orders());
        PracticeServer::Options options;
        options.seed = 7;
        TikTokSeller third(options);
        QVERIFY(!(one.shop().orders() == third.shop().orders()));
    }
};

QTEST_GUILESS_MAIN(TestTikTokLedger)
#include "tst_tiktokledger.moc"
