// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "support/seller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The truth of what was shipped, on disk.
class TestLedger : public QObject
{
    Q_OBJECT

private:
    static PracticeServer::Options optionsFor(const QTemporaryDir &folder)
    {
        PracticeServer::Options options;
        options.ledgerPath = folder.filePath(u"ledger.jsonl"_s);
        return options;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Ships a line over two boxes and gives the order's id.
    static QString shipOne(Seller &seller)
    {
        const QString order = seller.acknowledgedOrder({1});
        const QStringList boxes{u"4002123456789014"_s, u"4002123456789015"_s};
        const QByteArray body = compact(multiPackageBody(u"1"_s, 1, boxes, seller.clock.now()));
        return seller.post(Seller::ordersTarget(order.toLatin1(), "multiPackageShipping"), body).status == 200 ? order : QString();
    }

private Q_SLOTS:
    void aRestartedServerGoesOnWhereItWasKilled()
    {
        const QTemporaryDir folder;
        const PracticeServer::Options options = optionsFor(folder);
        QString order;
        QByteArray shown;
        QByteArray accounts;
        {
            Seller seller(options);
            order = shipOne(seller);
            QVERIFY(!order.isEmpty());
            QVERIFY(seller.server.market().cancel(seller.server.market().orders().back().id));
            shown = seller.get(Seller::ordersTarget(order.toLatin1())).body;
            accounts = seller.server.credentials().key.privateBase64();
        }
        PracticeServer::Options later = options;
        SystemRandomness random;
        later.credentials = PracticeCredentials::generate(random); // those of the ledger win
        later.orders = 7;
        Seller seller(later);
        QCOMPARE(seller.server.credentials().key.privateBase64(), accounts);
        QCOMPARE(seller.server.market().orders().size(), size_t(40));
        QCOMPARE(seller.get(Seller::ordersTarget(order.toLatin1())).body, shown);
        QVERIFY(seller.server.market().orders().back().has(u"Cancelled"_s));
        const PracticeSummary sum = seller.server.ledger().summary();
        QCOMPARE(sum.ordersShipped, 1);
        QCOMPARE(sum.packages, 2);
        const QByteArray again = compact(multiPackageBody(u"1"_s, 1, {u"4002123456789014"_s}, seller.clock.now()));
        QCOMPARE(seller.post(Seller::ordersTarget(order.toLatin1(), "multiPackageShipping"), again).status, 400);
        QCOMPARE(seller.server.ledger().summary().repeats, 1);
    }

    void theOrdersStayTheSameHoursLater()
    {
        const QTemporaryDir folder;
        PracticeServer::Options options = optionsFor(folder);
        options.seed = 9;
        QString first;
        {
            Seller seller(options);
            first = seller.server.market().orders().front().id;
        }
        ManualClock clock;
        SystemRandomness random;
        clock.advance(5h);
        PracticeServer server(clock, random);
        QVERIFY(server.start(options).has_value());
        QCOMPARE(server.market().orders().front().id, first);
        QVERIFY(server.market().orders().front().placed < clock.now().addSecs(-4 * 3600));
    }

    void aLineCutByAKillIsDroppedAndWrittenOver()
    {
        const QTemporaryDir folder;
        const PracticeServer::Options options = optionsFor(folder);
        QString order;
        {
            Seller seller(options);
            order = shipOne(seller);
        }
        QFile file(options.ledgerPath);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"event\":\"shipped\",\"order\":\"25");
        file.close();
        {
            Seller seller(options);
            QCOMPARE(seller.server.ledger().summary().shipments, 1);
            QVERIFY(seller.server.market().cancel(seller.server.market().orders().back().id));
        }
        QCOMPARE(PracticeLedger::summarize(PracticeLedger::read(options.ledgerPath).value()).ordersShipped, 1);
        Seller seller(options);
        QCOMPARE(seller.server.ledger().entries().size(), size_t(3));
    }

    void aLedgerBelongsToOneServerAtATime()
    {
        const QTemporaryDir folder;
        const PracticeServer::Options options = optionsFor(folder);
        auto first = std::make_unique<Seller>(options);
        SystemRandomness random;
        ManualClock clock;
        PracticeServer second(clock, random);
        QVERIFY(!second.start(options).has_value());
        first.reset();
        PracticeServer third(clock, random);
        QVERIFY(third.start(options).has_value());
    }

    void aFileThatIsNoLedgerIsLeftAlone()
    {
        const QTemporaryDir folder;
        const PracticeServer::Options options = optionsFor(folder);
        QFile file(options.ledgerPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear diary\n");
        file.close();
        ManualClock clock;
        SystemRandomness random;
        PracticeServer server(clock, random);
        QVERIFY(!server.start(options).has_value());
        QCOMPARE(contentOf(options.ledgerPath), QByteArray("dear diary\n"));
    }

    void everyLineIsOnDiskBeforeTheSellerHears()
    {
        const QTemporaryDir folder;
        Seller seller(optionsFor(folder));
        const QString order = shipOne(seller);
        const QByteArray text = contentOf(folder.filePath(u"ledger.jsonl"_s));
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.contains("\"event\":\"acknowledged\""));
        const QByteArray line = text.split('\n').at(2);
        for (const QByteArray &part :
             {QByteArray("\"event\":\"shipped\""), "\"order\":\"" + order.toLatin1() + '"', QByteArray("4002123456789014"),
              QByteArray("4002123456789015"), QByteArray("\"carrier\":\"CPC\""), QByteArray("\"flavour\":\"legacy\"")})
            QVERIFY2(line.contains(part), part.constData());
    }

    void whatALedgerWritesItReads()
    {
        PracticeEntry entry{PracticeEntry::Event::Shipped,
                            u"2575193093772"_s,
                            QDateTime::fromMSecsSinceEpoch(1'710'430'215'123, Qt::UTC),
                            u"id"_s,
                            u"global"_s,
                            true,
                            {}};
        entry.shipped = {{u"4"_s, 1, u"CA"_s, {{u"A1"_s, {}, u"Intelcom"_s, u"Express"_s, u"https://x.ca/A1"_s, entry.at}}}};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.jsonl"_s);
        {
            auto ledger = PracticeLedger::open(path, {1, 40, entry.at, {}});
            QVERIFY(ledger.has_value());
            QVERIFY((*ledger)->append(entry));
        }
        const auto ledger = PracticeLedger::open(path, {});
        QCOMPARE((*ledger)->entries().size(), size_t(1));
        QVERIFY((*ledger)->entries().front() == entry);
        QCOMPARE((*ledger)->beginning().at, entry.at);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
