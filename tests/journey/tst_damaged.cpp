// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/backupkeeper.h"
#include "station/outboxmodel.h"
#include "store/connection.h"
#include "tests/journey/support/shopfloor.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace packbench;
using namespace Qt::StringLiterals;

/// The database file is damaged between two days at the bench.
class DamagedJourney : public QObject
{
    Q_OBJECT

private:
    QSet<QString> m_packed; ///< numbers of orders

    void pack(ShopFloor &floor)
    {
        // What the backup shows as open is not packed a second time once it was read again.
        QTRY_VERIFY_WITH_TIMEOUT(!m_packed.contains(floor.orderWithLineOf(1)), 30'000);
        const QString order = floor.orderWithLineOf(1);
        m_packed.insert(order);
        floor.scan(order);
        QVERIFY2(!floor.state().lines.empty(), qPrintable(order));
        floor.scan(floor.barcodeOf(floor.state().lines.front().sku));
        floor.scan(floor.freshLabel());
    }

    void ship(ShopFloor &floor)
    {
        const int before = floor.server.ledger().summary().shipments;
        pack(floor);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, before + 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
    }

private Q_SLOTS:
    void theBackupIsTakenAndNothingLeavesTwice()
    {
        ShopFloor floor({});
        ship(floor);
        const QString file = floor.folder.filePath(u"packbench.db"_s);
        QVERIFY(databasecare::backUp(file, floor.folder.filePath(u"backups"_s), floor.clock.now()));
        // Confirmed since, and one that waits: the backup knows neither.
        ship(floor);
        floor.server.setFaults(faultsOf({u"drop-after,method=POST"_s}));
        pack(floor);
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 3, 30'000);
        floor.close();
        floor.server.setFaults({});
        QFile database(file);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, '\x5a'));
        database.close();
        floor.open();
        QVERIFY(floor.questionAtStart);
        QVERIFY2(floor.questionAtStart->answers.first().contains(u"backup"_s), qPrintable(floor.questionAtStart->answers.first()));
        // Filled before the dispatcher takes it up.
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().outbox().rowCount(), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 60'000);
        QCOMPARE(floor.server.ledger().summary().shipments, 3);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
        QCOMPARE(floor.workplace().outbox().attention(), 0);
        QCOMPARE(QDir(floor.folder.path()).entryList({u"damaged-*.db"_s}, QDir::Files).size(), 1);
        // And packing goes on.
        ship(floor);
        QCOMPARE(floor.server.ledger().summary().repeats, 0);
    }

    void whatWasHalfPackedAndCannotBeReadIsSaidAndPackedAgain()
    {
        ShopFloor floor({});
        const QString order = floor.orderWithLineOf(2);
        floor.scan(order);
        floor.packUntil(1);
        floor.close();
        {
            Connection database(DatabasePlace::ofFile(floor.folder.filePath(u"packbench.db"_s)));
            QVERIFY(database.open().has_value());
            database.begin(true);
            QCOMPARE(database.change(u"UPDATE sessions SET body = '{'"_s), 1);
            QVERIFY(!database.end().has_value());
        }
        floor.open();
        const std::vector<StripItem> items = floor.workplace().bench().strip().items;
        const auto said = std::find_if(items.begin(), items.end(), [](const StripItem &item) { return item.id == u"halfpacked"_s; });
        QVERIFY(said != items.end());
        QCOMPARE(said->text, u"What was half-packed here cannot be read. Pack half-packed orders again."_s);
        QVERIFY(!floor.state().order.has_value());
        floor.picture(u"half-packed-unreadable.png"_s);

        floor.scan(order);
        QCOMPARE(floor.state().lines.at(0).packed, 0);
        floor.packUntil(0);
        floor.scan(floor.freshLabel());
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 1, 30'000);
    }
};

QTEST_MAIN(DamagedJourney)
#include "tst_damaged.moc"
