// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The database on a server, as IT sets it up: the real program, the real keychain, a real PostgreSQL.
#include "assembly/datafolder.h"
#include "store/datafolderlock.h"
#include "tests/store/support/openstore.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/samplevalues.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace packbench;

namespace {

const QByteArray password = "correct horse; 'battery' \\ staple";

struct Outcome {
    int status = -1;
    QString said;
    QString complained;
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] Outcome packbench(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        program.start(QStringLiteral(PACKBENCH_PROGRAM), arguments + QStringList{u"--data-dir"_s, dataFolder()});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(60'000)) {
            return {};
        }
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QString address(const QString &schema = u"hall"_s) const
    {
        return u"postgresql://bench@/packbench?host=%1&schema=%2"_s.arg(m_cluster->folder(), schema);
    }
    [[nodiscard]] DataFolder data() const { return DataFolder::asItIs(dataFolder()); }
    /// Something was finished while the server was away.
    static void keepOne(const QString &file)
    {
        Store store(file);
        QVERIFY(answerOf(store.open()));
        QVERIFY(answerOf(
            store.outbox().finish(sample::shipment(1, u"1Z999AA10123456784"_s), {}, sample::fact(u"finished"_s, 1), DutyState::Queued)));
        store.close();
    }
    [[nodiscard]] QString rows(const QString &table) const { return m_cluster->sql(u"SELECT COUNT(*) FROM hall.%1"_s.arg(table)); }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<PostgresCluster>(QStringList(), [](const QString &data) {
            QFile rules(data + u"/pg_hba.conf"_s);
            QVERIFY(rules.open(QIODevice::WriteOnly));
            rules.write("local all packbench trust\nlocal all bench scram-sha-256\n");
        });
        m_cluster->sql(u"CREATE ROLE bench LOGIN PASSWORD 'correct horse; ''battery'' \\ staple'"_s);
        m_cluster->sql(u"GRANT CREATE ON DATABASE packbench TO bench"_s);
    }

    void anAddressThatWouldTellOrTrustTooMuchIsRefused()
    {
        const Outcome carried = packbench({u"--database"_s, u"postgresql://bench:secret-one@localhost/packbench"_s, u"doctor"_s});
        QCOMPARE(carried.status, 2);
        QVERIFY2(carried.complained.contains(u"carries a password"_s), qPrintable(carried.complained));
        QVERIFY(!carried.complained.contains(u"secret-one"_s));
        const Outcome open = packbench({u"--database"_s, u"postgresql://bench@db.example/packbench?sslmode=require"_s, u"doctor"_s});
        QCOMPARE(open.status, 2);
        QVERIFY2(open.complained.contains(u"sslmode=verify-full"_s), qPrintable(open.complained));
        QCOMPARE(packbench({u"settings"_s, u"set"_s, u"database.url"_s, u"postgresql://bench:secret-one@localhost/packbench"_s}).status, 1);
        QCOMPARE(packbench({u"settings"_s, u"set"_s, u"database.url"_s, u"postgresql://bench@db.example/packbench"_s}).status, 1);
        QCOMPARE(packbench({u"settings"_s, u"get"_s, u"database.url"_s}).said.trimmed(), QString());
    }

    void theFileIsFilled()
    {
        const Outcome taken = packbench({u"products"_s, u"import"_s, u"-"_s},
                                        "sku,barcode,quantity,name\nMUG,0123456789012,1,Mug\nLAMP,0123456789029,1,Lamp\n");
        QVERIFY2(taken.status == 0, qPrintable(taken.complained));
    }

    void withoutThePasswordTheServerRefusesInASentence()
    {
        const Outcome moved = packbench({u"database"_s, u"move"_s, address()});
        QCOMPARE(moved.status, 1);
        QVERIFY2(moved.complained.contains(u"refuses this station"_s), qPrintable(moved.complained));
        QVERIFY2(moved.complained.contains(u"Nothing was changed"_s), qPrintable(moved.complained));
        QCOMPARE(packbench({u"settings"_s, u"get"_s, u"database.url"_s}).said.trimmed(), QString());
    }

    void thePasswordComesFromStandardInputAndGoesToTheKeychainOnly()
    {
        QCOMPARE(packbench({u"database"_s, u"password"_s}, password).status, 1); // of which server?
        const Outcome kept = packbench({u"--database"_s, address(), u"database"_s, u"password"_s}, password + "\n");
        QVERIFY2(kept.status == 0, qPrintable(kept.complained));
        const QDir folder(dataFolder());
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("correct horse"), qPrintable(name));
        }
    }

    void nothingMovesWhileTheProgramRuns()
    {
        const auto running = DataFolderLock::take(dataFolder());
        QVERIFY(running.has_value());
        const Outcome refused = packbench({u"database"_s, u"move"_s, address()});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(u"Close it first"_s), qPrintable(refused.complained));
    }

    void afterTheMoveTheServerIsTheDatabase()
    {
        const Outcome moved = packbench({u"database"_s, u"move"_s, address()});
        QVERIFY2(moved.status == 0, qPrintable(moved.complained));
        QCOMPARE(rows(u"products"_s), u"2"_s);
        QVERIFY(packbench({u"settings"_s, u"get"_s, u"database.url"_s}).said.contains(u"postgresql://bench@"_s));
        QVERIFY(packbench({u"products"_s, u"import"_s, u"-"_s}, "sku,barcode,quantity,name\nCUP,0123456789036,1,Cup\n").status == 0);
        QCOMPARE(rows(u"products"_s), u"3"_s);
        QCOMPARE(packbench({u"export"_s, u"journal"_s}).status, 0);
        QCOMPARE(packbench({u"database"_s, u"move"_s, address(u"other"_s)}).status, 1);
        const Outcome doctor = packbench({u"doctor"_s});
        QVERIFY2(doctor.said.contains(u"postgresql://bench@"_s) && !doctor.said.contains(u"correct horse"_s), qPrintable(doctor.said));
    }

    void aNewAddressOfTheSameDatabaseTakesUnfinishedWorkAlong()
    {
        const QString before = packbench({u"settings"_s, u"get"_s, u"database.url"_s}).said.trimmed();
        // The same server under another name.
        QVERIFY(QFile::link(m_cluster->folder(), m_folder.filePath(u"moved"_s)));
        const QString after = u"postgresql://bench@/packbench?host=%1&schema=hall"_s.arg(m_folder.filePath(u"moved"_s));
        const QString kept = data().keptWork(DatabasePlace::ofAddress(before)->text());
        keepOne(kept);
        for (const QString &other : {address(u"elsewhere"_s), u"postgresql://bench@127.0.0.1:9/packbench?schema=hall"_s, after}) {
            // Another database, one that does not answer, and one whose password is not known.
            const Outcome refused = packbench({u"settings"_s, u"set"_s, u"database.url"_s, other});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.complained.contains(u"not finished: 1"_s), qPrintable(refused.complained));
        }
        QCOMPARE(m_cluster->sql(u"SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'elsewhere'"_s), u"0"_s);
        QCOMPARE(packbench({u"settings"_s, u"get"_s, u"database.url"_s}).said.trimmed(), before);

        QCOMPARE(packbench({u"--database"_s, after, u"database"_s, u"password"_s}, password + "\n").status, 0);
        const Outcome taken = packbench({u"settings"_s, u"set"_s, u"database.url"_s, after});
        QVERIFY2(taken.status == 0, qPrintable(taken.complained));
        QVERIFY2(taken.said.contains(u"same database"_s), qPrintable(taken.said));
        QCOMPARE(data().keptWork(DatabasePlace::ofAddress(after)->text()), kept);

        // What chooses no other database is not even asked for.
        m_cluster->kill();
        const Outcome checked = packbench({u"settings"_s, u"set"_s, u"database.url"_s, after + u"&sslmode=verify-full"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
        QCOMPARE(data().keptWork(DatabasePlace::ofAddress(after + u"&sslmode=verify-full"_s)->text()), kept);
        m_cluster->start();
        QCOMPARE(packbench({u"settings"_s, u"set"_s, u"database.url"_s, before}).status, 0);

        // The old address leads nowhere: what the database said of itself there is noted.
        const QString gone = u"postgresql://bench@127.0.0.1:9/packbench"_s;
        QVERIFY(QFile::link(m_cluster->folder(), m_folder.filePath(u"again"_s)));
        const QString again = u"postgresql://bench@/packbench?host=%1&schema=hall"_s.arg(m_folder.filePath(u"again"_s));
        QCOMPARE(packbench({u"--database"_s, again, u"database"_s, u"password"_s}, password + "\n").status, 0);
        QCOMPARE(packbench({u"--database"_s, gone, u"settings"_s, u"set"_s, u"database.url"_s, again}).status, 1);
        QVERIFY(data().noteDatabase(DatabasePlace::ofAddress(gone)->text(),
                                    data().databaseIdentity(DatabasePlace::ofAddress(after)->text()), kept));
        QCOMPARE(packbench({u"--database"_s, gone, u"settings"_s, u"set"_s, u"database.url"_s, again}).status, 0);
        QCOMPARE(data().keptWork(DatabasePlace::ofAddress(again)->text()), kept);
        QCOMPARE(packbench({u"settings"_s, u"set"_s, u"database.url"_s, before}).status, 0);
        QFile::remove(kept);
    }

    void anOlderProgramRefusesWhatANewerOneMade()
    {
        m_cluster->sql(u"UPDATE hall.meta SET value = '4711' WHERE name = 'schema'"_s);
        const Outcome refused = packbench({u"export"_s, u"journal"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(u"newer Packbench (4711)"_s), qPrintable(refused.complained));
    }

    void anAddressInTheSettingsThatIsOfNoUseIsNotPassedOver()
    {
        QFile file(dataFolder() + u"/settings.ini"_s);
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        QByteArray content = file.readAll();
        file.close();
        content.replace("postgresql://", "postgersql://");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Text));
        file.write(content);
        file.close();
        const Outcome refused = packbench({u"export"_s, u"journal"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(u"not of the form"_s), qPrintable(refused.complained));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
