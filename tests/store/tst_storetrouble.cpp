// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/datafolderlock.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace packbench;

namespace {

using Kind = StoreFailure::Kind;

Result<void, StoreFailure> opened(const QString &file)
{
    Store store(file);
    return answerOf(store.open());
}

void fill(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    out.write(bytes);
}

Result<OutboxEntry, StoreFailure> finish(OpenStore &store, int order)
{
    return answerOf(store->outbox().finish(sample::shipment(order, QStringLiteral("T%1").arg(order)), sample::start(),
                                           sample::fact(QStringLiteral("finished"), order)));
}

/// Lets no file of this process grow over a size: writes beyond fail as on a broken disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class StoreTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("packbench.sqlite"));
        fill(file, QByteArray(8192, 'x'));
        QCOMPARE(opened(file).error().kind, Kind::Corrupt);
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray(8192, 'x'));
    }

    void aDatabaseOfANewerProgramIsRefusedUnchanged()
    {
        OpenStore store;
        store.close();
        {
            Connection db(store.file());
            QVERIFY(db.open().has_value());
            db.change(QStringLiteral("UPDATE meta SET value = '4711' WHERE name = 'schema'"));
            QVERIFY(db.good());
        }
        const auto refused = opened(store.file());
        QCOMPARE(refused.error().kind, Kind::NewerVersion);
        QCOMPARE(refused.error().words, QStringLiteral("4711"));
    }

    void aFolderThatIsNotThereIsSaidSo()
    {
        QTemporaryDir folder;
        QCOMPARE(opened(folder.filePath(QStringLiteral("no/packbench.sqlite"))).error().kind, Kind::CannotOpen);
    }

    void workBeforeOpeningIsRefused()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("packbench.sqlite")));
        QCOMPARE(answerOf(store.orders().holds()).error().kind, Kind::Closed);
        QVERIFY(answerOf(store.open()).has_value());
        QVERIFY(answerOf(store.orders().holds()).has_value());
    }

    void aLockedDatabaseIsBusyAndWorksAgainAfterwards()
    {
        OpenStore store;
        Connection other(store.file());
        QVERIFY(other.open().has_value());
        other.begin(true);
        QCOMPARE(finish(store, 1).error().kind, Kind::Busy);
        QVERIFY(!other.end());
        QVERIFY(finish(store, 1).has_value());
    }

    void aWriterWaitsForAShortLock()
    {
        OpenStore store;
        Connection other(store.file());
        QVERIFY(other.open().has_value());
        other.begin(true);
        auto waiting = store->packing().addJournal(sample::fact(QStringLiteral("x"), 1));
        QVERIFY(!other.end());
        QVERIFY(answerOf(std::move(waiting)).has_value());
    }

    void aFullDiskFailsWholeAndGoesOnWhenThereIsRoom()
    {
        QTemporaryDir folder;
        Connection db(folder.filePath(QStringLiteral("packbench.sqlite")));
        QVERIFY(db.open().has_value());
        const int pages = db.single(QStringLiteral("PRAGMA page_count")).toInt();
        static_cast<void>(db.single(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)));
        db.begin(true);
        for (int i = 0; i < 300 && db.good(); ++i) {
            db.change(QStringLiteral("INSERT INTO preferences (name, value) VALUES (?, ?)"),
                      {QString::number(i), QString(999, QLatin1Char('x'))});
        }
        const auto failure = db.end();
        QVERIFY(failure.has_value());
        QCOMPARE(failure->kind, Kind::DiskFull);
        static_cast<void>(db.single(QStringLiteral("PRAGMA max_page_count=1000000")));
        QCOMPARE(db.single(QStringLiteral("SELECT count(*) FROM preferences")).toInt(), 0);
        db.begin(true);
        db.change(QStringLiteral("INSERT INTO preferences (name, value) VALUES ('a', 'b')"));
        QVERIFY(!db.end());
    }

    void afterADiskErrorTheFileIsOpenedAgainCheckedAndThePackerHears()
    {
        OpenStore store;
        QVERIFY(finish(store, 1).has_value());
        QSignalSpy troubled(&*store, &Store::troubled);
        QSignalSpy recovered(&*store, &Store::recovered);
        {
            const FileSizeLimit limit(static_cast<rlim_t>(QFileInfo(store.file() + QStringLiteral("-wal")).size()) + 2000);
            QCOMPARE(finish(store, 2).error().kind, Kind::IoError);
            QTRY_COMPARE(troubled.size(), 1);
            QCOMPARE(troubled[0][0].value<StoreFailure>().kind, Kind::IoError);
        }
        QVERIFY(finish(store, 2).has_value());
        QTRY_VERIFY(!recovered.isEmpty());
        store.reopen();
        QCOMPARE(answerOf(store->outbox().open()).value().size(), size_t(2));
    }

    void oneBadWriteOfAGroupFailsAlone()
    {
        OpenStore store;
        {
            Connection db(store.file());
            QVERIFY(db.open().has_value());
            db.change(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON journal WHEN NEW.kind = 'bad' "
                                     "BEGIN SELECT RAISE(ABORT, 'broken'); END"));
        }
        Connection other(store.file());
        QVERIFY(other.open().has_value());
        // While the lock is held elsewhere the writes queue up and then share one commit.
        other.begin(true);
        auto warmUp = store->packing().addJournal(sample::fact(QStringLiteral("first"), 1));
        auto good = store->packing().addJournal(sample::fact(QStringLiteral("good"), 1));
        auto bad = store->packing().addJournal(sample::fact(QStringLiteral("bad"), 1));
        auto last = store->packing().addJournal(sample::fact(QStringLiteral("last"), 1));
        QVERIFY(!other.end());
        QVERIFY(answerOf(std::move(warmUp)).has_value());
        QVERIFY(answerOf(std::move(good)).has_value());
        QCOMPARE(answerOf(std::move(bad)).error().kind, Kind::Unexpected);
        QVERIFY(answerOf(std::move(last)).has_value());
        QCOMPARE(answerOf(store->packing().journalOf(sample::key(1))).value().size(), size_t(3));
    }

    void theJournalCanNotBeChanged()
    {
        OpenStore store;
        QVERIFY(answerOf(store->packing().addJournal(sample::fact(QStringLiteral("fact"), 1))).has_value());
        Connection db(store.file());
        QVERIFY(db.open().has_value());
        for (const QString &sql : {QStringLiteral("UPDATE journal SET kind = 'x'"), QStringLiteral("DELETE FROM journal")}) {
            db.begin(true);
            db.change(sql);
            QVERIFY(db.end().has_value());
        }
    }

    void aRowThatCanNotBeReadIsNeverPassedOver()
    {
        OpenStore store;
        QVERIFY(finish(store, 1).has_value());
        {
            Connection db(store.file());
            QVERIFY(db.open().has_value());
            db.change(QStringLiteral("UPDATE outbox SET state = 'from the future'"));
        }
        QCOMPARE(answerOf(store->outbox().entry(ShipmentId(QStringLiteral("shipment-1")))).error().kind, Kind::Corrupt);
    }

    void aDataFolderIsTakenOnceAndFreeAgainAfterwards()
    {
        QTemporaryDir folder;
        {
            const auto first = DataFolderLock::take(folder.path());
            QVERIFY(first.has_value());
            const auto second = DataFolderLock::take(folder.path());
            QVERIFY(!second.has_value());
            QVERIFY(second.error().heldByOther);
            QCOMPARE(second.error().processId, QCoreApplication::applicationPid());
        }
        QVERIFY(DataFolderLock::take(folder.path()).has_value());
    }

    void theLockOfAProgramThatDiedIsTakenOver()
    {
        QTemporaryDir folder;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder.path()});
        QVERIFY(program.waitForReadyRead());
        QCOMPARE(program.readLine(), QByteArray("held\n"));
        QVERIFY(!DataFolderLock::take(folder.path()).has_value());
        program.kill();
        QVERIFY(program.waitForFinished());
        QVERIFY(DataFolderLock::take(folder.path()).has_value());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        const auto lock = DataFolderLock::take(QString::fromLocal8Bit(argv[2]));
        std::puts(lock ? "held" : "refused");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    StoreTroubleTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storetrouble.moc"
