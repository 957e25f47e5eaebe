// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/akinonclerk.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The practice OMS under faults, and after it was started again.
class TestAkinonLedger : public QObject
{
    Q_OBJECT

private:
    static PracticeServer::Options optionsFor(const QTemporaryDir &folder, int orders = 14)
    {
        PracticeServer::Options options;
        options.ledgerPath = folder.filePath(u"ledger"_s);
        options.akinonOrders = orders;
        return options;
    }
    static void meet(AkinonClerk &clerk, const QString &text)
    {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(text);
        QVERIFY2(fault.has_value(), qPrintable(fault ? QString() : fault.error()));
        clerk.server.setAkinonFaults({false, {*fault}, {}});
    }

private Q_SLOTS:
    void aPackageIsShippedOrNotAsTheFaultSays_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("shipments");
        QTest::newRow("drop before") << u"drop-before"_s << 0 << 0;
        QTest::newRow("drop after") << u"drop-after"_s << 0 << 1;
        QTest::newRow("503 before") << u"503"_s << 503 << 0;
        QTest::newRow("503 after") << u"503-after"_s << 503 << 1;
        QTest::newRow("429") << u"429,retryAfter=2"_s << 429 << 0;
        QTest::newRow("html after") << u"html404-after"_s << 404 << 1;
    }

    void aPackageIsShippedOrNotAsTheFaultSays()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(int, shipments);
        AkinonClerk clerk;
        const QString package = clerk.packedAt(0);
        meet(clerk, fault + u",method=POST,path=command/$"_s);
        QCOMPARE(clerk.command(package, 33, clerk.parcel()).status, status);
        QCOMPARE(clerk.stateOf(package), shipments == 1 ? u"600"_s : u"500"_s);
        QCOMPARE(clerk.server.ledger().summary().shipments, shipments);
    }

    void aLateFaultPacksLaterAndStaleReadsShowTheOldState()
    {
        AkinonClerk clerk;
        const QString package = clerk.at(0);
        meet(clerk, u"503-late,delay=60,stale=120,path=command/$"_s);
        QCOMPARE(clerk.command(package, 21).status, 503);
        clerk.clock.advance(61s);
        QCOMPARE(clerk.oms().package(package)->state, int(PracticeAkinonPackage::Packed));
        QCOMPARE(clerk.stateOf(package), u"100"_s);
        clerk.clock.advance(60s);
        QCOMPARE(clerk.stateOf(package), u"500"_s);
    }

    void everythingIsThereAgain()
    {
        const QTemporaryDir folder;
        std::vector<PracticeAkinonPackage> packages;
        PracticeSummary summary;
        QString password;
        {
            AkinonClerk clerk(optionsFor(folder));
            const QString package = clerk.packedAt(0);
            QCOMPARE(clerk.command(package, 33, clerk.parcel()).status, 204);
            QCOMPARE(clerk.command(package, 33, clerk.parcel()).status, 406);
            QCOMPARE(clerk.command(package, 31, clerk.parcel()).status, 204);
            QCOMPARE(clerk.command(clerk.at(2), 41, {{u"package_items"_s, QJsonArray{clerk.oms().packages().at(2).items.at(0).id}}}).status,
                     204);
            QVERIFY(clerk.oms().move(package, PracticeAkinonPackage::Delivered));
            QVERIFY(clerk.oms().move(clerk.at(1), PracticeAkinonPackage::Cancelled));
            QVERIFY(clerk.oms().revokeKeys());
            packages = clerk.oms().packages();
            summary = clerk.server.ledger().summary();
            password = clerk.oms().credentials().password;
        }
        AkinonClerk again(optionsFor(folder, 3)); // the ledger knows better
        QVERIFY(again.oms().packages() == packages);
        QCOMPARE(again.server.ledger().summary(), summary);
        QCOMPARE(summary.repeats, 1);
        QCOMPARE(again.oms().credentials().password, password);
        QCOMPARE(again.get("/oms/packages/").status, 401);
    }

    void theOtherMarketplacesIgnoreItsEntries()
    {
        const QTemporaryDir folder;
        PracticeServer::Options options = optionsFor(folder);
        options.tiktokOrders = 5;
        std::vector<PracticeTikTokOrder> orders;
        {
            AkinonClerk clerk(options);
            orders = clerk.server.tiktok()->orders();
            QCOMPARE(clerk.command(clerk.packedAt(0), 33, clerk.parcel()).status, 204);
        }
        AkinonClerk again(options);
        QVERIFY(again.server.tiktok()->orders() == orders);
        QCOMPARE(again.server.ledger().summary().ordersShipped, 1);
    }

    void oneSeedGivesTheSamePackages()
    {
        AkinonClerk one;
        AkinonClerk other;
        QVERIFY(one.oms().packages() == other.oms().packages());
        PracticeServer::Options options;
        options.seed = 7;
        AkinonClerk third(options);
        QVERIFY(!(one.oms().packages() == third.oms().packages()));
    }
};

QTEST_GUILESS_MAIN(TestAkinonLedger)
#include "tst_akinonledger.moc"
