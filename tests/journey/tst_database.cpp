// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The database on a server, as IT sets it up: the real program, the real keychain, a real PostgreSQL.
#include "store/datafolderlock.h"
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using packbench::DataFolderLock;
using packbench::PostgresCluster;

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
