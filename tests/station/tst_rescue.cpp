// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/backupkeeper.h"
#include "station/databaserescue.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/samplevalues.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int beforeBackup = 20;
constexpr int afterBackup = 20;
const StationId station = sample::shipment(1, u"X"_s).station;

QString numberOf(int number)
{
    return u"7035%1"_s.arg(100'000'000'000 + number * 7919);
}

/// A folder as a station has it after a day, and what became of each shipment.
class Station
{
public:
    Station()
    {
        for (int number = 1; number <= beforeBackup; ++number)
            work(number);
        if (!answerOf(m_backups.backUp()))
            qFatal("no backup");
        for (int number = beforeBackup + 1; number <= beforeBackup + afterBackup; ++number)
            work(number);
        // Sent and confirmed since the backup, which has it waiting.
        settle(2);
        m_store.close();
    }

    [[nodiscard]] QString file() const { return m_store.file(); }
    [[nodiscard]] QString folder() const { return m_store.folder(); }
    [[nodiscard]] const QHash<ShipmentId, OutboxEntry> &truth() const { return m_truth; }

private:
    void work(int number)
    {
        // Orders with long bodies, so that the file has pages of every kind.
        Order order = sample::fullOrder();
        order.key = sample::key(number);
        answerOf(m_store->orders().save(order.key.account, {order}, {}, sample::start()));
        const Shipment shipment = sample::shipment(number, numberOf(number));
        const auto entry = answerOf(m_store->outbox().finish(shipment, sample::start(), sample::fact(u"finished"_s, number)));
        m_truth.insert(shipment.id, *entry);
        if (number % 4 != 2)
            settle(number);
    }
    void settle(int number)
    {
        const ShipmentId id = sample::shipment(number, numberOf(number)).id;
        OutboxEntry entry = *answerOf(m_store->outbox().beginSending(id, u"r%1"_s.arg(number), sample::fact(u"sending"_s, number)));
        m_truth.insert(id, entry);
        if (number % 4 == 3)
            return;
        entry.state = DutyState::Confirmed;
        entry.settledAt = sample::start();
        answerOf(m_store->outbox().settle(entry, DutyState::Sending, sample::fact(u"confirmed"_s, number)));
        m_truth.insert(id, entry);
    }

    OpenStore m_store;
    ManualClock m_clock;
    BackupKeeper m_backups{*m_store, m_store.file(), m_clock};
    QHash<ShipmentId, OutboxEntry> m_truth;
};

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to + u"/backups"_s);
    const QDir source(from);
    const QStringList names = source.entryList(QDir::Files);
    for (const QString &name : names)
        QFile::copy(source.filePath(name), to + u'/' + name);
    const QDir backups(from + u"/backups"_s);
    const QStringList kept = backups.entryList(QDir::Files);
    for (const QString &name : kept)
        QFile::copy(backups.filePath(name), to + u"/backups/"_s + name);
}

/// The program's start on a file, with somebody who answers.
struct Start {
    explicit Start(const QString &file, bool usesBackup = true) : store(file), rescue(store, file, clock, station)
    {
        QObject::connect(&rescue, &DatabaseRescue::asked, &rescue, [this, usesBackup](const DamageFound &damage) {
            asked.push_back(damage);
            // As a person does, a moment later.
            QTimer::singleShot(0, &rescue, [this, usesBackup] { rescue.answer(usesBackup); });
        });
        opened = answerOf(rescue.open());
    }

    ManualClock clock;
    Store store;
    DatabaseRescue rescue;
    std::vector<DamageFound> asked;
    Result<void, StoreFailure> opened;
};

/// What is wrong with what the store has now; empty when nothing is lost and nothing would be sent blindly.
QString complaint(Store &store, const QHash<ShipmentId, OutboxEntry> &truth)
{
    for (auto it = truth.cbegin(); it != truth.cend(); ++it) {
        const auto entry = answerOf(store.outbox().entry(it.key()));
        if (!entry)
            return u"%1 is lost"_s.arg(it.key().text());
        if (entry->state == DutyState::NeedsAttention)
            continue;
        if (entry->shipment != it->shipment)
            return u"%1 has other contents"_s.arg(it.key().text());
        const bool mustBeRead = !it->isSettled();
        if (mustBeRead && entry->state != DutyState::Unknown)
            return u"%1 would be sent without being read back"_s.arg(it.key().text());
        if (it->state == DutyState::Confirmed && entry->state != DutyState::Confirmed && entry->state != DutyState::Unknown)
            return u"%1 was confirmed"_s.arg(it.key().text());
    }
    return {};
}

void markUnclean(const QString &file)
{
    QVERIFY2(!databasecare::beginUse(file), "it was closed as it should be");
}

} // namespace

/// A damaged database: nothing that was finished is lost, and nothing is sent twice for it.
class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileIsOpenedWithoutAQuestion()
    {
        const Station before;
        Start start(before.file());
        QVERIFY(start.opened);
        QVERIFY(start.asked.empty());
        QCOMPARE(answerOf(start.store.outbox().entry(sample::shipment(3, u"X"_s).id))->state, DutyState::Sending);
    }

    void aSoundFileAfterAnUncleanEndIsReadBackBeforeAnythingIsSent()
    {
        const Station before;
        markUnclean(before.file());
        Start start(before.file());
        QVERIFY(start.opened);
        QVERIFY(start.asked.empty());
        QCOMPARE(complaint(start.store, before.truth()), QString());
    }

    void aFileThatIsNoDatabaseIsSetAsideAndTheBackupOffered()
    {
        const Station before;
        QFile file(before.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(40'000, 'x'));
        file.close();
        Start start(before.file());
        QVERIFY2(start.opened, qPrintable(start.opened ? QString() : start.opened.error().words));
        QCOMPARE(start.asked.size(), size_t(1));
        QVERIFY(start.asked.front().backup);
        QCOMPARE(start.asked.front().told, beforeBackup + afterBackup);
        QCOMPARE(complaint(start.store, before.truth()), QString());
        const QStringList aside = QDir(before.folder()).entryList({u"damaged-*.db"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(QFileInfo(before.folder() + u'/' + aside.first()).size(), 40'000);
    }

    void withoutABackupTheJournalFileAloneKeepsEveryShipment()
    {
        const Station before;
        QVERIFY(QDir(before.folder() + u"/backups"_s).removeRecursively());
        QVERIFY(QFile::resize(before.file(), 5000));
        Start start(before.file(), false);
        QVERIFY(start.opened);
        QVERIFY(!start.asked.front().backup);
        QCOMPARE(complaint(start.store, before.truth()), QString());
        // Numbers stay taken, and History finds what left.
        const auto owner = answerOf(start.store.outbox().orderWithTrackingNumber(numberOf(30)));
        QCOMPARE(*owner, sample::key(30));
        QCOMPARE(answerOf(start.store.history().find({numberOf(30)}))->text(), sample::shipment(30, u"X"_s).id.text());
    }

    void aDamagedBackupIsNotOffered()
    {
        const Station before;
        const auto backups = databasecare::backupsIn(before.folder() + u"/backups"_s);
        QVERIFY(QFile::resize(backups.front().file, 3000));
        QVERIFY(QFile::resize(before.file(), 5000));
        Start start(before.file(), false);
        QVERIFY(!start.asked.front().backup);
        QCOMPARE(complaint(start.store, before.truth()), QString());
    }

    void whereTheTwoTellDifferentShipmentsAPersonDecides()
    {
        const Station before;
        {
            Store store(before.file());
            QVERIFY(answerOf(store.open()));
            store.close();
        }
        // A bit of a tracking number fell over: SQLite has no check sum that would tell.
        QFile file(before.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(numberOf(22).toUtf8()));
        bytes.replace(numberOf(22).toUtf8(), numberOf(23).toUtf8());
        file.seek(0);
        file.write(bytes);
        file.close();
        markUnclean(before.file());
        Start start(before.file());
        QVERIFY(start.opened);
        const auto entry = answerOf(start.store.outbox().entry(sample::shipment(22, u"X"_s).id));
        QVERIFY2(start.asked.size() == 1 || entry->state == DutyState::NeedsAttention, "the changed number would be sent");
        QCOMPARE(entry->shipment.packages.front().trackingNumber, numberOf(22));
    }

    void damageAtTwoHundredPlacesLosesNothing()
    {
        const Station before;
        {
            // What stands in the log moves into the file, so that the damage meets it there.
            Store store(before.file());
            QVERIFY(answerOf(store.open()));
            store.close();
        }
        const QTemporaryDir place;
        const QString folder = place.filePath(u"station"_s);
        QRandomGenerator random(20'261'121);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            copyFolder(before.folder(), folder);
            const QString path = folder + u'/' + QFileInfo(before.file()).fileName();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const auto at = static_cast<qint64>(random.bounded(static_cast<quint32>(file.size())));
            const int length = 1 + random.bounded(64);
            QByteArray noise(std::min<qint64>(length, file.size() - at), Qt::Uninitialized);
            for (char &byte : noise)
                byte = static_cast<char>(random.bounded(256));
            file.seek(at);
            file.write(noise);
            file.close();
            markUnclean(path);
            Start start(path);
            QVERIFY2(start.opened, qPrintable(u"%1: %2"_s.arg(i).arg(start.opened ? QString() : start.opened.error().words)));
            const QString wrong = complaint(start.store, before.truth());
            QVERIFY2(wrong.isEmpty(), qPrintable(u"damage %1 at %2: %3"_s.arg(i).arg(at).arg(wrong)));
            found += start.asked.empty() ? 0 : 1;
        }
        QVERIFY2(found > 20, qPrintable(u"only %1 were found"_s.arg(found)));
        qInfo("%d of 200 damages were found by the check, the others met nothing that matters", found);
    }

    void sevenBackupsAreKept()
    {
        OpenStore store;
        ManualClock clock;
        BackupKeeper backups(*store, store.file(), clock);
        for (int day = 0; day < 9; ++day) {
            answerOf(backups.look());
            answerOf(backups.look());
            clock.jump(std::chrono::hours(25));
        }
        const auto kept = databasecare::backupsIn(backups.folder());
        QCOMPARE(kept.size(), size_t(7));
        QCOMPARE(kept.front().takenAt.secsTo(clock.now()), 25 * 3600);
        for (const DatabaseBackup &backup : kept)
            QCOMPARE(databasecare::damageOf(backup.file), QString());
    }

    void aBackupThatCannotBeMadeIsSaid()
    {
        OpenStore store;
        ManualClock clock;
        QFile inTheWay(store.folder() + u"/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        BackupKeeper backups(*store, store.file(), clock);
        const QSignalSpy made(&backups, &BackupKeeper::made);
        QVERIFY(!answerOf(backups.backUp()));
        QVERIFY(!made.first().first().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "tst_rescue.moc"
