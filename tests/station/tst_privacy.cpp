// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keys.h"
#include "station/privacykeeper.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <chrono>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const QStringList planted{u"Zebedee Quillfeather"_s, u"77 Planted Lane"_s, u"Flat Nowhere"_s,     u"Plantville"_s,         u"PL4 NT7"_s,
                          u"+15550177077"_s,         u"raw of Zebedee"_s,  u"label of Zebedee"_s, u"refused for Zebedee"_s};

AccountId account()
{
    return sample::key(1).account;
}

constexpr std::chrono::hours days(int count)
{
    return std::chrono::hours(24 * count);
}

/// Every planted text that stands in a file of the folder, whatever the file is for.
QStringList foundIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : planted) {
            if (bytes.contains(text.toUtf8()))
                found << text;
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

Order orderOf(int number, LineState state)
{
    Order order = sample::order(number);
    order.shipTo = {planted[0], planted[1], planted[2], planted[3], u"QC"_s, planted[4], u"CAN"_s, planted[5], false};
    for (OrderLine &line : order.lines)
        line.parts = {LinePart{state, line.quantity, {}, {}, {}}};
    return order;
}

} // namespace

/// What is known of customers goes when it is no longer needed; numbers and what left stay.
class PrivacyTest : public QObject
{
    Q_OBJECT

private:
    void plant(OpenStore &store)
    {
        const QDateTime at = sample::start();
        // Seen open first, so that an older row of it was in the file as well.
        QVERIFY(answerOf(store->orders().save(account(), {orderOf(1, LineState::Acknowledged)}, {}, at)));
        SetAsideOrder unreadable{account(), u"9"_s, u"orderLines"_s, u"a list"_s, planted[6].toUtf8()};
        QVERIFY(answerOf(store->orders().save(account(), {orderOf(1, LineState::Shipped)}, {unreadable}, at)));
        Shipment shipment = sample::shipment(1, u"1Z999AA10123456784"_s);
        shipment.packages[0].isLabelIssued = true;
        QVERIFY(answerOf(store->outbox().finish(shipment, at, sample::fact(u"finished"_s, 1))));
        OutboxEntry entry = answerOf(store->outbox().beginSending(shipment.id, u"r1"_s, sample::fact(u"sending"_s))).value();
        entry.state = DutyState::Confirmed;
        entry.settledAt = at;
        entry.words = planted[8];
        QVERIFY(answerOf(store->outbox().settle(entry, DutyState::Sending, sample::fact(u"confirmed"_s))));
        IssuedLabel label;
        label.shipment = shipment.id;
        label.package = shipment.packages[0].number;
        label.order = shipment.order;
        label.number = u"1Z999AA10123456784"_s;
        label.document = planted[7].toUtf8();
        label.fetchedAt = at;
        QVERIFY(answerOf(store->labels().keep(label)));
        QVERIFY(answerOf(store->labels().check(shipment.id, label.package, sample::fact(u"label proved"_s, 1))));
    }

private Q_SLOTS:
    void afterTheSetDaysNothingOfItIsInAnyFile()
    {
        OpenStore store;
        ManualClock clock;
        Settings settings(store.folder());
        QCOMPARE(settings.number(keys::privacyKeepDays), 30);
        plant(store);
        BackupKeeper backups(*store, store.file(), clock);
        QVERIFY(answerOf(backups.backUp()));
        QVERIFY2(!foundIn(backups.folder()).isEmpty(), "the backup has them as well");
        // As if this had been found damaged on that day.
        QVERIFY(QFile::copy(store.file(), store.folder() + u"/damaged-20200101-120000000.db"_s));
        QStringList all = planted;
        all.sort();
        QCOMPARE(foundIn(store.folder()), all);
        PrivacyKeeper keeper(*store, settings, clock, backups, StationId(u"station"_s));

        clock.jump(days(30));
        QCOMPARE(answerOf(keeper.sweep()).sum(), 0);
        QCOMPARE(foundIn(store.folder()), all);

        clock.jump(days(1));
        const Forgotten forgotten = answerOf(keeper.sweep());
        QVERIFY((forgotten == Forgotten{1, 1, 1, 1}));
        QCOMPARE(foundIn(store.folder()), QStringList());
        store.reopen();
        QCOMPARE(foundIn(store.folder()), QStringList());

        // What is needed to answer questions later stays.
        const Order order = answerOf(store->orders().order(sample::key(1))).value();
        QCOMPARE(order.shipTo.name, QString());
        QCOMPARE(order.shipTo.region, u"QC"_s);
        QCOMPARE(order.lines.size(), sample::order(1).lines.size());
        const auto left = answerOf(store->outbox().ofOrder(sample::key(1))).value();
        QCOMPARE(left.front().shipment.packages.front().trackingNumber, u"1Z999AA10123456784"_s);
        const auto story = answerOf(store->packing().journalOf(sample::key(1))).value();
        QVERIFY(story.size() >= 3);
    }

    void anOpenOrderKeepsItsAddress()
    {
        OpenStore store;
        ManualClock clock;
        clock.jump(days(90));
        const Settings settings(store.folder());
        QVERIFY(answerOf(store->orders().save(account(), {orderOf(1, LineState::Acknowledged)}, {}, sample::start())));
        BackupKeeper backups(*store, store.file(), clock);
        PrivacyKeeper keeper(*store, settings, clock, backups, StationId(u"station"_s));
        QCOMPARE(answerOf(keeper.sweep()).sum(), 0);
        QCOMPARE(answerOf(store->orders().order(sample::key(1)))->shipTo.name, planted[0]);
    }

    void anOrderThatIsReadAgainIsForgottenAgain()
    {
        OpenStore store;
        ManualClock clock;
        clock.jump(days(31));
        const Settings settings(store.folder());
        QVERIFY(answerOf(store->orders().save(account(), {orderOf(1, LineState::Shipped)}, {}, sample::start())));
        BackupKeeper backups(*store, store.file(), clock);
        PrivacyKeeper keeper(*store, settings, clock, backups, StationId(u"station"_s));
        QCOMPARE(answerOf(keeper.sweep()).orders, 1);
        QVERIFY(answerOf(store->orders().save(account(), {orderOf(1, LineState::Shipped)}, {}, clock.now())));
        QCOMPARE(answerOf(keeper.sweep()).orders, 0);
        clock.jump(days(31));
        QCOMPARE(answerOf(keeper.sweep()).orders, 1);
    }

    void manyOrdersAreTakenSomeAtATime()
    {
        OpenStore store;
        ManualClock clock;
        clock.jump(days(31));
        const Settings settings(store.folder());
        std::vector<Order> orders;
        for (int number = 1; number <= 450; ++number)
            orders.push_back(orderOf(number, LineState::Shipped));
        QVERIFY(answerOf(store->orders().save(account(), orders, {}, sample::start())));
        BackupKeeper backups(*store, store.file(), clock);
        PrivacyKeeper keeper(*store, settings, clock, backups, StationId(u"station"_s));
        QCOMPARE(answerOf(keeper.sweep()).orders, 450);
        QCOMPARE(foundIn(store.folder()), QStringList());
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
