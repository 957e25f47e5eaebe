// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/manyshipments.h"
#include "tests/support/samplevalues.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;

/// IT's commands as IT types them: the real program, the real keychain, a marketplace of its own process.
class CommandsTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QString said;
        QString complained;
    };

    Outcome packbench(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(PACKBENCH_PROGRAM),
                      arguments + QStringList{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(60'000)) {
            return {};
        }
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }

    [[nodiscard]] QByteArray contentsOfDataFolder() const
    {
        QByteArray all;
        const QDir folder(m_folder.filePath(QStringLiteral("data")));
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                all += file.readAll();
            }
        }
        return all;
    }

    QTemporaryDir m_folder;
    QProcess m_market;

private Q_SLOTS:
    void initTestCase()
    {
        m_market.start(QStringLiteral(PACKBENCH_PROGRAM),
                       {QStringLiteral("practice-server"), QStringLiteral("--ledger"), m_folder.filePath(QStringLiteral("ledger.jsonl")),
                        QStringLiteral("--accounts-out"), m_folder.filePath(QStringLiteral("accounts.json")),
                        QStringLiteral("--products-out"), m_folder.filePath(QStringLiteral("products.csv"))});
        QVERIFY(m_market.waitForStarted());
        QVERIFY(m_market.waitForReadyRead(20'000));
        QVERIFY(m_market.readAllStandardOutput().startsWith("practice: listening on http://127.0.0.1:"));
    }

    void cleanupTestCase()
    {
        m_market.terminate();
        QVERIFY(m_market.waitForFinished());
    }

    void everySettingIsReachedWithoutAWindow()
    {
        QCOMPARE(
            packbench({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("recall.seconds"), QStringLiteral("20")}).status,
            0);
        QCOMPARE(packbench({QStringLiteral("settings"), QStringLiteral("get"), QStringLiteral("recall.seconds")}).said.trimmed(),
                 QStringLiteral("20"));
        const Outcome tooMuch = packbench(
            {QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("recall.seconds"), QStringLiteral("500")});
        QCOMPARE(tooMuch.status, 1);
        QVERIFY2(tooMuch.complained.contains(QLatin1String("0")) && tooMuch.complained.contains(QLatin1String("120")),
                 qPrintable(tooMuch.complained));
        QCOMPARE(packbench({QStringLiteral("settings"), QStringLiteral("get"), QStringLiteral("recall.seconds")}).said.trimmed(),
                 QStringLiteral("20"));
    }

    void anAccountComesFromStandardInputAndItsKeysGoToTheKeychainOnly()
    {
        QFile file(m_folder.filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray accounts = file.readAll();
        const Outcome taken = packbench({QStringLiteral("accounts"), QStringLiteral("import"), QStringLiteral("-")}, accounts);
        QVERIFY2(taken.status == 0, qPrintable(taken.complained));
        const QJsonArray list = QJsonDocument::fromJson(accounts).object().value(QLatin1String("accounts")).toArray();
        const QByteArray kept = contentsOfDataFolder();
        for (const QJsonValue &account : list) {
            for (const char *secret : {"privateKey", "clientSecret"}) {
                const QByteArray value = account.toObject().value(QLatin1String(secret)).toString().toUtf8();
                QVERIFY2(value.isEmpty() || !kept.contains(value), secret);
            }
        }
        const Outcome checked = packbench({QStringLiteral("accounts"), QStringLiteral("check")});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
        QCOMPARE(checked.said.count(QLatin1String(": OK")), list.size());
    }

    void aBadAccountIsRefusedInASentenceAndChangesNothing()
    {
        const QJsonObject bad{
            {QStringLiteral("name"), QStringLiteral("Bad")},          {QStringLiteral("channel"), QStringLiteral("walmart-ca")},
            {QStringLiteral("flavour"), QStringLiteral("global")},    {QStringLiteral("baseUrl"), QStringLiteral("http://example.com")},
            {QStringLiteral("clientId"), QStringLiteral("x")},        {QStringLiteral("clientSecret"), QStringLiteral("hidden-value")},
            {QStringLiteral("shipFromCountry"), QStringLiteral("CA")}};
        const Outcome plain = packbench({QStringLiteral("accounts"), QStringLiteral("import"), QStringLiteral("-")},
                                        QJsonDocument(QJsonObject{{QStringLiteral("accounts"), QJsonArray{bad}}}).toJson());
        QCOMPARE(plain.status, 1);
        QVERIFY2(plain.complained.contains(QLatin1String("baseUrl")), qPrintable(plain.complained));
        QVERIFY(!plain.complained.contains(QLatin1String("hidden-value")));
        QVERIFY(!packbench({QStringLiteral("accounts"), QStringLiteral("list")}).said.contains(QLatin1String("Bad")));
        QCOMPARE(packbench({QStringLiteral("accounts"), QStringLiteral("import"), QStringLiteral("-")}, "no json").status, 1);
    }

    void productsComeFromAFileAndShipmentsGoOut()
    {
        const Outcome products = packbench(
            {QStringLiteral("products"), QStringLiteral("import"), m_folder.filePath(QStringLiteral("products.csv"))});
        QVERIFY2(products.status == 0, qPrintable(products.complained));
        const Outcome csv = packbench({QStringLiteral("export"), QStringLiteral("shipments")});
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.said.startsWith(QLatin1String("order,customer order,line")));
        const Outcome json = packbench(
            {QStringLiteral("export"), QStringLiteral("shipments"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(QJsonDocument::fromJson(json.said.toUtf8()).object().contains(QLatin1String("shipments")));
    }

    void whatLeftGoesOutAsFarAsTheSearchFindsIt()
    {
        // The program made the folder's database with its first command.
        const DatabasePlace place = DatabasePlace::ofFile(m_folder.filePath(QStringLiteral("data/packbench.db")));
        QVERIFY(putShipments(place, 1, 12, [](int number) {
            Shipment shipment = sample::shipment(number, QStringLiteral("1Z%1").arg(number, 4, 10, QLatin1Char('0')));
            shipment.packer = PackerId(number % 2 == 0 ? QStringLiteral("=Ada") : QStringLiteral("Zoë"));
            return std::pair(shipment, sample::start());
        }));
        const Outcome all = packbench({QStringLiteral("export"), QStringLiteral("history")});
        QVERIFY2(all.status == 0, qPrintable(all.complained));
        QCOMPARE(all.said.trimmed().count(QLatin1Char('\n')), 12);
        const Outcome some = packbench({QStringLiteral("export"), QStringLiteral("history"), QStringLiteral("ada")});
        QCOMPARE(some.said.trimmed().count(QLatin1Char('\n')), 6);
        QVERIFY2(some.said.contains(QLatin1String("'=Ada")), "a spreadsheet would calculate it");
        const Outcome json = packbench({QStringLiteral("export"), QStringLiteral("history"), QStringLiteral("1Z0007"),
                                        QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray found = QJsonDocument::fromJson(json.said.toUtf8()).object().value(QLatin1String("shipments")).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value(QLatin1String("order")).toString(), sample::key(7).order.text());
    }

    void theDoctorHasALineForEachThing()
    {
        const Outcome doctor = packbench({QStringLiteral("doctor")});
        for (const char *word : {"keychain:", "database:", "TLS:", "proxy:", "company CA:", "sound:"}) {
            QVERIFY2(doctor.said.contains(QLatin1String(word)), word);
        }
    }

    void anAccountIsForgottenWithItsKeys()
    {
        const Outcome removed = packbench({QStringLiteral("accounts"), QStringLiteral("remove"), QStringLiteral("Walmart CA")});
        QVERIFY2(removed.status == 0, qPrintable(removed.complained));
        QVERIFY(!packbench({QStringLiteral("accounts"), QStringLiteral("list")}).said.contains(QLatin1String("Walmart CA\t")));
        QCOMPARE(packbench({QStringLiteral("accounts"), QStringLiteral("remove"), QStringLiteral("Walmart CA")}).status, 1);
    }

    void anUnknownCommandSaysWhereHelpIs()
    {
        const Outcome unknown = packbench({QStringLiteral("ship-it")});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.complained.contains(QLatin1String("--help")));
        QCOMPARE(packbench({QStringLiteral("--autopilot")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
