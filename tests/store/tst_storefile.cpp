// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What only a file can meet: its disk, its rights, its folder.
#include "store/connection.h"
#include "store/datafolderlock.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QProcess>
#include <QSignalSpy>
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

class StoreFileTest : public QObject
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

    void aFolderThatIsNotThereIsSaidSo()
    {
        QTemporaryDir folder;
        QCOMPARE(opened(folder.filePath(QStringLiteral("no/packbench.sqlite"))).error().kind, Kind::CannotOpen);
    }

    void aFullDiskFailsWholeAndGoesOnWhenThereIsRoom()
    {
        QTemporaryDir folder;
        Connection db(DatabasePlace::ofFile(folder.filePath(QStringLiteral("packbench.sqlite"))));
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

    void theFileIsNobodyElses()
    {
        OpenStore store;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &suffix : {QStringLiteral(""), QStringLiteral("-wal")}) {
            QVERIFY(!(QFile::permissions(store.file() + suffix) & others));
        }
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
    StoreFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefile.moc"
