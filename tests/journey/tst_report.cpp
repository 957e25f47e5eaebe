// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/reportmaker.h"
#include "base/logfile.h"
#include "settings/keys.h"
#include "tests/journey/support/shopfloor.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(databaseLog, "packbench.store.connection")
Q_LOGGING_CATEGORY(strangeLog, "strange.library")

const QStringList members{u"report.txt"_s, u"versions.txt"_s, u"recorder.txt"_s, u"log.txt"_s,
                          u"doctor.txt"_s, u"settings.txt"_s, u"accounts.txt"_s, u"outbox.txt"_s};

struct Outcome {
    int status = -1;
    QString said;
    QString complained;
};

Outcome runProgram(const QStringList &arguments, const QString &folder = {}, const QByteArray &input = {})
{
    QProcess program;
    if (!folder.isEmpty()) {
        program.setWorkingDirectory(folder);
    }
    program.start(QStringLiteral(PACKBENCH_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(100'000)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

/// What the ordinary unzip finds in the archive, by name; the archive itself stands under "".
QMap<QString, QByteArray> unzipped(const QString &zip)
{
    QMap<QString, QByteArray> found;
    QFile file(zip);
    if (file.open(QIODevice::ReadOnly)) {
        found.insert(QString(), file.readAll());
    }
    QProcess names;
    names.start(u"unzip"_s, {u"-Z1"_s, zip});
    if (!names.waitForFinished() || names.exitCode() != 0) {
        return {};
    }
    const QStringList list = QString::fromUtf8(names.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : list) {
        QProcess member;
        member.start(u"unzip"_s, {u"-p"_s, zip, name});
        if (member.waitForFinished() && member.exitCode() == 0) {
            found.insert(name, member.readAllStandardOutput());
        }
    }
    return found;
}

/// The text as it may stand in a file: small letters, UTF-16, and the middle of its base64 however it is aligned.
QByteArrayList formsOf(const QString &text)
{
    const QByteArray plain = text.toLower().toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    QByteArrayList forms{plain, little.encode(text.toLower()), big.encode(text.toLower()), plain.toHex(), plain.toPercentEncoding()};
    for (const QByteArray &spelt : {text.toUtf8(), plain}) {
        for (int before = 0; before < 3; ++before) {
            const QByteArray coded = (QByteArray(before, 'x') + spelt).toBase64(QByteArray::OmitTrailingEquals);
            constexpr qsizetype edge = 4;
            if (coded.size() >= 3 * edge) {
                forms << coded.sliced(edge, coded.size() - 2 * edge).toLower();
            }
        }
    }
    return forms;
}

/// Where one of the texts stands, in whatever form.
QStringList foundIn(const QMap<QString, QByteArray> &files, const QStringList &planted)
{
    QStringList found;
    for (const QString &text : planted) {
        for (const QByteArray &form : formsOf(text)) {
            for (auto file = files.cbegin(); file != files.cend(); ++file) {
                if (file->toLower().contains(form)) {
                    found << u"%1 in %2"_s.arg(text, file.key());
                }
            }
        }
    }
    return found;
}

const QStringList plantedSecrets{u"planted-client-secret-7741"_s, u"planted-client-id-7742"_s, u"planted-environment-7743"_s,
                                 u"planted-proxy-password"_s};
const QStringList plantedNames{u"Wilhelmina"_s,       u"Plantinga Hats"_s,       u"Zebedee Quillfeather"_s,
                               u"ZEBEDEE77"_s,        u"quillfeather.example"_s, u"planted-user"_s,
                               u"planted-database"_s, u"plantedtote"_s,          u"Zebedees printer"_s};

QByteArray plantedAccount()
{
    const QJsonObject account{{u"name"_s, u"Plantinga Hats"_s},   {u"channel"_s, u"walmart-ca"_s},
                              {u"flavour"_s, u"global"_s},        {u"baseUrl"_s, u"https://quillfeather.example"_s},
                              {u"clientId"_s, plantedSecrets[1]}, {u"clientSecret"_s, plantedSecrets[0]},
                              {u"shipFromCountry"_s, u"CA"_s}};
    return QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{account}}}).toJson();
}

/// What is known of the customers, and every number of their orders.
QStringList customersOf(const OrderBook &book)
{
    QStringList texts;
    for (const Order &order : book.orders()) {
        texts << order.key.order.text() << order.customerOrderId << order.shipTo.name << order.shipTo.address1 << order.shipTo.address2
              << order.shipTo.phone;
    }
    texts.removeIf([](const QString &text) { return text.size() < 6; });
    texts.removeDuplicates();
    return texts;
}

} // namespace

/// What support is given of a station, and what it is not.
class ReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString zip(const QString &name) const { return m_folder.filePath(name + u".zip"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PGPASSWORD", plantedSecrets[2].toUtf8());
        qputenv("https_proxy", "http://planted-user:" + plantedSecrets[3].toUtf8() + "@127.0.0.1:9");
        qputenv("no_proxy", "127.0.0.1");
    }

    void itHasWhatHelpsAndNothingThatTellsWhoseOrderItWas()
    {
        QStringList planted = plantedSecrets + plantedNames;
        ShopFloor floor({});
        const LogFile log(floor.folder.filePath(u"packbench.log"_s));
        floor.workplace().packers().signIn(u"Wilhelmina"_s);
        Settings &settings = floor.workplace().settings();
        QVERIFY(settings.set(keys::totePrefix, u"plantedtote"_s));
        QVERIFY(settings.set(keys::printerSlip, u"Zebedees printer"_s));
        QVERIFY(settings.set(keys::proxyUser, u"planted-user"_s));
        QVERIFY(settings.flush());
        const Outcome imported = runProgram({u"accounts"_s, u"import"_s, u"-"_s, u"--data-dir"_s, floor.folder.path()}, {},
                                            plantedAccount());
        QVERIFY2(imported.status == 0, qPrintable(imported.complained));

        planted << customersOf(floor.workplace().book());
        QVERIFY(planted.size() > 60);
        const QString order = floor.orderWithLineOf(1);
        const QString label = floor.freshLabel();
        floor.scan(order);
        floor.scan(u"ZEBEDEE77"_s);
        floor.scan(floor.barcodeOf(floor.state().lines.front().sku));
        floor.scan(label);
        planted << order << label;
        QTRY_COMPARE_WITH_TIMEOUT(floor.server.ledger().summary().shipments, 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(floor.workplace().dispatcher().entries().size(), 0U, 30'000);
        // Whatever a later version may say in its log.
        qCWarning(databaseLog) << "the database says: Key (word)=(Zebedee Quillfeather) is locked," << order;
        qCInfo(strangeLog) << "Zebedee Quillfeather called";
        qInfo().noquote() << "Zebedee Quillfeather\n77 lines of Zebedee Quillfeather";

        // The program runs on, and its keys are used meanwhile.
        const QString file = zip(u"full"_s);
        const Outcome made = runProgram({u"report"_s, u"--output"_s, file, u"--data-dir"_s, floor.folder.path()});
        QVERIFY2(made.status == 0, qPrintable(made.complained));
        QVERIFY(made.said.contains(file));
        const QMap<QString, QByteArray> found = unzipped(file);
        QStringList names = found.keys();
        names.removeOne(QString());
        QStringList expected = members;
        expected.sort();
        QCOMPARE(names, expected);

        QVERIFY2(found[u"recorder.txt"_s].contains("\tscan\torder\t"), found[u"recorder.txt"_s].constData());
        QVERIFY(found[u"recorder.txt"_s].contains("\tscan\titem\t"));
        QVERIFY(found[u"recorder.txt"_s].contains("\tscan\tunknown\t9\t-\tmixed\tpacking\t1\t"));
        QVERIFY(found[u"recorder.txt"_s].contains("\twrong\tunknown-code\t"));
        QVERIFY(found[u"recorder.txt"_s].contains("\tcomplete\tfinished\t"));
        QVERIFY2(found[u"log.txt"_s].contains("packbench.http: POST //host1/v3/orders/*/"), found[u"log.txt"_s].constData());
        QVERIFY(found[u"log.txt"_s].contains("packbench.store.connection: the database says: Key * is locked, *"));
        QVERIFY(found[u"versions.txt"_s].contains(qVersion()));
        QVERIFY2(found[u"versions.txt"_s].contains("Database: SQLite 3."), found[u"versions.txt"_s].constData());
        QVERIFY2(found[u"doctor.txt"_s].contains("keychain: stores, reads and forgets"), found[u"doctor.txt"_s].constData());
        QVERIFY(found[u"doctor.txt"_s].contains("clock against account 1: "));
        QCOMPARE(found[u"outbox.txt"_s], QByteArray("confirmed: 1\n"));
        QVERIFY(found[u"accounts.txt"_s].contains("account 1: walmart-ca\n"));
        QVERIFY(found[u"settings.txt"_s].contains("recall.seconds = 0"));
        QVERIFY(found[u"settings.txt"_s].contains("printer.slip = set, not shown"));

        // The search itself finds what is there: the same texts in the folder that the report was made from.
        QMap<QString, QByteArray> source;
        const QDir data(floor.folder.path());
        const QStringList files = data.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : files) {
            QFile one(data.filePath(name));
            if (one.open(QIODevice::ReadOnly)) {
                source.insert(name, one.readAll());
            }
        }
        QVERIFY2(foundIn(source, planted).size() > 60, qPrintable(foundIn(source, planted).join(u'\n')));
        QCOMPARE(foundIn(found, planted), QStringList());
    }

    void aFileThatIsThereIsNotReplacedUnlessSaidSo()
    {
        const QString file = zip(u"precious"_s);
        QFile precious(file);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("precious");
        precious.close();
        const QStringList command{u"report"_s, u"--output"_s, file, u"--data-dir"_s, m_folder.filePath(u"absent"_s)};
        const Outcome refused = runProgram(command);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(u"--force"_s), qPrintable(refused.complained));
        QCOMPARE(QFileInfo(file).size(), 8);
        QCOMPARE(runProgram(command + QStringList{u"--force"_s}).status, 0);
        QCOMPARE(unzipped(file).size(), members.size() + 1);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void withoutANameItStandsInTheCurrentFolder()
    {
        const QTemporaryDir here;
        const QStringList command{u"report"_s, u"--data-dir"_s, m_folder.filePath(u"absent"_s)};
        QCOMPARE(runProgram(command, here.path()).status, 0);
        QCOMPARE(runProgram(command, here.path()).status, 0);
        const QString stem = u"packbench-report-Bench-1-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(QDir(here.path()).entryList(QDir::Files, QDir::Name), (QStringList{stem + u"-2.zip"_s, stem + u".zip"_s}));
    }

    void aBadPlaceIsASentence()
    {
        const Outcome bad = runProgram(
            {u"report"_s, u"--output"_s, m_folder.filePath(u"no/such/folder/x.zip"_s), u"--data-dir"_s, m_folder.filePath(u"absent"_s)});
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.complained.contains(u"Name another place"_s), qPrintable(bad.complained));
    }

    void anAbsentDataFolderIsSaidAndNotMade()
    {
        const QString absent = m_folder.filePath(u"absent"_s);
        const QString file = zip(u"absent"_s);
        QCOMPARE(runProgram({u"report"_s, u"--output"_s, file, u"--data-dir"_s, absent}).status, 0);
        QVERIFY(!QFileInfo::exists(absent));
        const QMap<QString, QByteArray> found = unzipped(file);
        QCOMPARE(found.size(), members.size() + 1);
        for (const QString &name : {u"recorder.txt"_s, u"log.txt"_s, u"outbox.txt"_s}) {
            QVERIFY2(found[name].startsWith("This part could not be made: "), qPrintable(name));
        }
        QVERIFY(found[u"doctor.txt"_s].contains("data folder: ! it is not there"));
    }

    void aDamagedDatabaseIsSaidAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("no database at all") << QByteArray("Zebedee Quillfeather").repeated(1000);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only its beginning") << QByteArray("SQLite format 3\0\x10\0\x02\x02\0\x40\x20\x20", 24) + QByteArray(8192, '\x5a');
    }

    void aDamagedDatabaseIsSaidAndLeftAsItIs()
    {
        QFETCH(const QByteArray, damaged);
        const QTemporaryDir data;
        QFile database(data.filePath(u"packbench.db"_s));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(damaged);
        database.close();
        QFile recorder(data.filePath(u"flightrecorder.txt"_s));
        QVERIFY(recorder.open(QIODevice::WriteOnly));
        recorder.write("Zebedee Quillfeather\n");
        recorder.close();
        QFile log(data.filePath(u"packbench.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("\xff\xfe" + QByteArray(1000, '\0')
                  + "Zebedee Quillfeather 2026-01-01T00:00:00.000Z info packbench.http: GET //quillfeather.example\n");
        log.close();
        QFile accounts(data.filePath(u"accounts.json"_s));
        QVERIFY(accounts.open(QIODevice::WriteOnly));
        accounts.write("{ Zebedee Quillfeather");
        accounts.close();
        const QString file = zip(u"damaged-%1"_s.arg(QLatin1String(QTest::currentDataTag())).replace(u' ', u'-'));
        const Outcome made = runProgram({u"report"_s, u"--output"_s, file, u"--data-dir"_s, data.path()});
        QVERIFY2(made.status == 0, qPrintable(made.complained));
        const QMap<QString, QByteArray> found = unzipped(file);
        QCOMPARE(found.size(), members.size() + 1);
        QVERIFY2(found[u"outbox.txt"_s].startsWith("This part could not be made: "), found[u"outbox.txt"_s].constData());
        QVERIFY2(found[u"doctor.txt"_s].contains("database: ! "), found[u"doctor.txt"_s].constData());
        QVERIFY(found[u"recorder.txt"_s].startsWith("This part could not be made: "));
        QVERIFY(found[u"accounts.txt"_s].startsWith("This part could not be made: "));
        QCOMPARE(foundIn(found, plantedNames), QStringList());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QCOMPARE(database.readAll(), damaged);
    }

    void aServerThatIsAwayIsSaidWithoutItsName()
    {
        const QTemporaryDir data;
        const QString file = zip(u"away"_s);
        const Outcome made = runProgram({u"report"_s, u"--output"_s, file, u"--data-dir"_s, data.path(), u"--database"_s,
                                         u"postgresql://planted-user@127.0.0.1:9/planted-database"_s});
        QVERIFY2(made.status == 0, qPrintable(made.complained));
        const QMap<QString, QByteArray> found = unzipped(file);
        QVERIFY2(found[u"outbox.txt"_s].startsWith("This part could not be made: "), found[u"outbox.txt"_s].constData());
        QVERIFY2(found[u"outbox.txt"_s].contains("refused"), found[u"outbox.txt"_s].constData());
        QVERIFY(found[u"versions.txt"_s].contains("PostgreSQL"));
        QCOMPARE(foundIn(found, plantedNames + plantedSecrets), QStringList());
    }

    void theWindowHasItMadeByAnotherProcessAndTellsWhereItIs()
    {
        const QTemporaryDir data;
        const QTemporaryDir documents;
        const auto folder = DataFolder::open(data.path());
        QVERIFY(folder);
        ReportMaker maker(*folder, QStringLiteral(PACKBENCH_PROGRAM));
        QSignalSpy done(&maker, &ReportMaker::done);
        maker.make(documents.filePath(u"made/for/it"_s));
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 60'000);
        QVERIFY2(done.last().at(1).toBool(), qPrintable(done.last().at(0).toString()));
        const QStringList files = QDir(documents.filePath(u"made/for/it"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(done.last().at(0).toString().contains(files.first()));
        // A file where the folder should be.
        maker.make(documents.filePath(u"made/for/it/"_s + files.first()));
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 4, 60'000);
        QVERIFY(!done.last().at(1).toBool());
        QVERIFY2(done.last().at(0).toString().contains(u"cannot be written"_s), qPrintable(done.last().at(0).toString()));
        ReportMaker lost(*folder, m_folder.filePath(u"no-such-program"_s));
        QSignalSpy lostDone(&lost, &ReportMaker::done);
        lost.make(documents.path());
        QTRY_COMPARE(lostDone.size(), 2);
        QVERIFY(!std::as_const(lostDone).at(0).at(1).toBool() || !std::as_const(lostDone).at(1).at(1).toBool());
    }

    /// The last one: the keychain of this session stays locked.
    void aLockedKeychainIsSaid()
    {
        QProcess lock;
        lock.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                                u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                u"[objectpath '/org/freedesktop/secrets/collection/login']"_s});
        QVERIFY(lock.waitForFinished());
        QCOMPARE(lock.exitCode(), 0);
        const QTemporaryDir data;
        const QString file = zip(u"locked"_s);
        const Outcome made = runProgram({u"report"_s, u"--output"_s, file, u"--data-dir"_s, data.path()});
        QVERIFY2(made.status == 0, qPrintable(made.complained));
        const QMap<QString, QByteArray> found = unzipped(file);
        QVERIFY2(found[u"doctor.txt"_s].startsWith("keychain: ! "), found[u"doctor.txt"_s].constData());
        QCOMPARE(found.size(), members.size() + 1);
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
