// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// `packbench report`: one zip for support. Everything in it is let in by a list; what no list knows stays out.
#include "assembly/commands.h"
#include "assembly/disguise.h"
#include "assembly/language.h"
#include "assembly/logsieve.h"
#include "assembly/reportfile.h"
#include "assembly/zipfile.h"
#include "base/ringfile.h"
#include "channel/kinds.h"
#include "settings/keys.h"
#include "station/flightrecorder.h"
#include "station/wording.h"

#include <QDir>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>

namespace packbench {

namespace {

/// More of a log is not read: the file becomes `.1` long before.
constexpr qint64 largestLog = 16LL * 1024 * 1024;

QByteArray missing(const QString &why)
{
    return "This part could not be made: " + why.toUtf8() + "\n";
}

QByteArray joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

/// Rows of the shape that the recorder writes; nothing else that may stand in the file.
QByteArray recorderText(const QString &fileName)
{
    static const QRegularExpression row(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,12}Z\\t[a-z-]{1,30}\\t[a-z-]{1,30}\\t(\\d{1,6}|-)\\t"
                       "(\\][A-Za-z][A-Za-z0-9]|-)\\t(digits|letters|mixed|other|-)\\t[a-z-]{1,30}\\t"
                       "(\\d{1,4}|-)\\t([0-9a-f]{8}|-)\\t[a-z-]{1,20}\\t[a-z-]{1,40}\\t-?\\d{1,9}$"));
    static const QRegularExpression gap(QStringLiteral("^lost\\t\\d{1,9}$"));
    const QByteArrayList lines = RingFile::linesOf(fileName, FlightRecorder::heading(), {});
    if (lines.isEmpty()) {
        return missing(QStringLiteral("there is no flight recorder in the data folder, or nothing in it can be read."));
    }
    QByteArray text = FlightRecorder::heading() + '\n';
    for (const QByteArray &line : lines) {
        const QString shown = QString::fromLatin1(line);
        if (row.match(shown).hasMatch() || gap.match(shown).hasMatch()) {
            text += line + '\n';
        }
    }
    return text;
}

QByteArray logText(const QString &fileName)
{
    LogSieve sieve;
    QByteArray text;
    bool isThere = false;
    for (const QString &name : {fileName + QStringLiteral(".1"), fileName}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            isThere = true;
            text += sieve.sieved(file.read(largestLog));
        }
    }
    return isThere ? text : missing(QStringLiteral("there is no log in the data folder, or it cannot be read."));
}

/// `15.5` of what a database says of its version.
QString figuresOf(const QString &version)
{
    static const QRegularExpression figures(QStringLiteral("^\\d{1,3}(\\.\\d{1,3}){0,3}"));
    return figures.match(version).captured();
}

QByteArray versionsText(const DatabaseFacts &facts)
{
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("not known") : text; };
    const QString schema = facts.schema == 0 ? QStringLiteral("not known") : QString::number(facts.schema);
    return joined(
        {QStringLiteral("Packbench %1").arg(QCoreApplication::applicationVersion()),
         QStringLiteral("Qt %1, built with %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
         QStringLiteral("%1, %2 %3, %4")
             .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
         QStringLiteral("TLS library: %1").arg(orUnknown(QSslSocket::sslLibraryVersionString())),
         QStringLiteral("Database: %1 %2, schema %3 (this program's newest: %4)")
             .arg(facts.kind, orUnknown(figuresOf(facts.version)), schema)
             .arg(facts.newestSchema)});
}

QByteArray outboxText(const DatabaseFacts &facts)
{
    QStringList lines;
    for (const auto &[state, count] : facts.outbox) {
        lines << QStringLiteral("%1: %2").arg(state).arg(count);
    }
    if (facts.failure) {
        return (lines.isEmpty() ? QByteArray() : joined(lines)) + missing(LogSieve::words(facts.failure->words));
    }
    return lines.isEmpty() ? QByteArray("The outbox is empty.\n") : joined(lines);
}

} // namespace

QCoro::Task<DatabaseFacts> Commands::databaseState()
{
    DatabaseFacts facts;
    if (!m_place) {
        facts.failure = StoreFailure{StoreFailure::Kind::CannotOpen, QStringLiteral("the address of the database is not usable"), {}};
        co_return facts;
    }
    DatabasePlace place = *m_place;
    const Result<Secret, VaultFailure> password = co_await databasePassword(&m_vault, place);
    if (!password) {
        facts.kind = QStringLiteral("PostgreSQL");
        facts.failure = StoreFailure{
            StoreFailure::Kind::ServerRefused, QStringLiteral("the password could not be read from the keychain"), {}};
        co_return facts;
    }
    place.password = *password;
    facts = databaseFacts(place);
    co_return facts;
}

Disguise Commands::disguise() const
{
    Disguise disguise;
    disguise.hide(m_folder.path(), QStringLiteral("(data folder)"));
    disguise.hide(QDir::homePath(), QStringLiteral("(home)"));
    disguise.hide(qEnvironmentVariable("USER"), QStringLiteral("(user)"));
    disguise.hide(QSysInfo::machineHostName(), QStringLiteral("(computer)"));
    for (const QLatin1String key : {keys::stationName, keys::proxyUser, keys::printerSlip, keys::printerLabel, keys::printerCommands}) {
        disguise.hide(m_settings.text(key), QStringLiteral("(setting)"));
    }
    disguise.hide(networkSetupOf(m_settings).proxyHost, QStringLiteral("(proxy)"));
    if (m_place) {
        for (const QString &text : {m_place->host, m_place->user, m_place->name}) {
            disguise.hide(text, QStringLiteral("(database)"));
        }
    }
    int number = 0;
    for (const AccountRecord &record : m_keeper.records()) {
        const QString alias = QStringLiteral("(account %1)").arg(++number);
        disguise.hide(record.name, alias);
        disguise.hide(record.id.text(), alias);
        for (const QJsonValue &field : record.fields) {
            disguise.hide(field.toString(), alias);
            disguise.hide(QUrl(field.toString()).host(), alias);
        }
    }
    return disguise;
}

QCoro::Task<QByteArray> Commands::doctorText(DatabaseFacts facts)
{
    std::vector<DoctorLine> lines;
    const bool isThere = QDir(m_folder.path()).exists();
    if (isThere) {
        const DoctorLine keychain = co_await examineKeychain();
        lines.push_back(keychain);
    } else {
        lines.push_back({QStringLiteral("data folder"), QStringLiteral("it is not there"), false});
    }
    const QString trouble = facts.failure ? LogSieve::words(facts.failure->words) : QString();
    lines.push_back({QStringLiteral("database"), facts.failure ? trouble : QStringLiteral("it can be read"), !facts.failure});
    const std::vector<DoctorLine> others = co_await examineOthers(true);
    lines.insert(lines.end(), others.begin(), others.end());
    const Disguise hiding = disguise();
    QStringList said;
    for (const DoctorLine &line : lines) {
        said << DoctorLine{line.what, hiding.of(line.text), line.isGood}.toString();
    }
    const QStringList printers = m_printers();
    for (int i = 0; i < printers.size(); ++i) {
        // The name before the colon is nobody's business; without printers it is a sentence of ours.
        const qsizetype colon = printers.at(i).lastIndexOf(QLatin1String(": "));
        said << (colon < 0 ? QStringLiteral("printers: none")
                           : QStringLiteral("printer %1: %2").arg(i + 1).arg(LogSieve::words(printers.at(i).mid(colon + 2))));
    }
    co_return joined(said);
}

QByteArray Commands::settingsText() const
{
    QStringList lines;
    for (const SettingRow &row : settingRows()) {
        // A number, a switch or one of a few choices says nothing about anybody; a text may.
        const QString value = settingText(m_settings.value(row.key));
        const QString shown = row.kind != SettingKind::Text                              ? value
                              : value == row.standard.toString()                         ? QStringLiteral("as it comes")
                              : row.key == keys::proxy && value == QLatin1String("none") ? value
                                                                                         : QStringLiteral("set, not shown");
        lines << QStringLiteral("%1 = %2%3").arg(row.key, shown, m_settings.isSet(row.key) ? QStringLiteral("  (set)") : QString());
    }
    for (const QString &key : m_settings.unusable()) {
        lines << (settingRow(key) == nullptr ? QStringLiteral("a key that is not known, not used")
                                             : QStringLiteral("%1: not usable").arg(key));
    }
    return joined(lines);
}

QByteArray Commands::accountsText()
{
    if (const Result<void, QString> loaded = m_keeper.load(); !loaded) {
        return missing(QStringLiteral("the list of accounts cannot be read."));
    }
    QStringList lines;
    for (const AccountRecord &record : m_keeper.records()) {
        const bool isKnown = channelKind(record.channel) != nullptr;
        lines << QStringLiteral("account %1: %2")
                     .arg(lines.size() + 1)
                     .arg(isKnown ? record.channel : QStringLiteral("a channel that is not known"));
    }
    return lines.isEmpty() ? QByteArray("There are no accounts.\n") : joined(lines);
}

QCoro::Task<int> Commands::report()
{
    if (!m_line.force && QFileInfo(m_line.output).isFile()) {
        // Said before anything is looked into.
        co_return keepReport({});
    }
    const DatabaseFacts facts = co_await databaseState();
    const QByteArray accounts = accountsText();
    const QByteArray doctor = co_await doctorText(facts);
    std::vector<ZipMember> members;
    members.push_back(
        {QStringLiteral("report.txt"),
         joined(
             {QStringLiteral("A report of Packbench for support, made at %1.").arg(m_clock.now().toString(Qt::ISODate)),
              QStringLiteral("Station id: %1").arg(isStationId() ? m_folder.station().text() : QStringLiteral("none")), QString(),
              QStringLiteral("versions.txt  program, libraries, system, database"),
              QStringLiteral(
                  "recorder.txt  scans and keys: kinds, states and decisions, no texts; orders as short hashes that nobody can turn back"),
              QStringLiteral("log.txt       the log; * stands for every word that is not on a list"),
              QStringLiteral("doctor.txt    keychain, database, TLS, clock, sound, printers"),
              QStringLiteral("settings.txt  switches, numbers and choices; texts are not shown"),
              QStringLiteral("accounts.txt  kinds of channels"),
              QStringLiteral("outbox.txt    how many shipments stand in which state")})});
    members.push_back({QStringLiteral("versions.txt"), versionsText(facts)});
    members.push_back({QStringLiteral("recorder.txt"), recorderText(m_folder.recorder())});
    members.push_back({QStringLiteral("log.txt"), logText(m_folder.log())});
    members.push_back({QStringLiteral("doctor.txt"), doctor});
    members.push_back({QStringLiteral("settings.txt"), settingsText()});
    members.push_back({QStringLiteral("accounts.txt"), accounts});
    members.push_back({QStringLiteral("outbox.txt"), outboxText(facts)});
    co_return keepReport(members);
}

bool Commands::isStationId() const
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{8}$"));
    return shape.match(m_folder.station().text()).hasMatch();
}

QString Commands::reportFile() const
{
    const QString &output = m_line.output;
    const bool isFolder = output.endsWith(QLatin1Char('/')) || QFileInfo(output).isDir();
    if (!output.isEmpty() && !isFolder) {
        return QFileInfo(output).absoluteFilePath();
    }
    if (isFolder) {
        // Where that fails, writing says why.
        QDir().mkpath(output);
    }
    return freeReportFile(isFolder ? output : QDir::currentPath(), m_settings.text(keys::stationName), m_clock.now().toLocalTime().date());
}

int Commands::keepReport(const std::vector<ZipMember> &members)
{
    // From here on a person reads.
    speak(m_settings.text(keys::language));
    const QString file = reportFile();
    const Result<QByteArray, QString> zip = zipOf(members, m_clock.now());
    if (!zip) {
        complain(tr("The report could not be put together: %1").arg(zip.error()));
        return 1;
    }
    if (const Result<void, QString> kept = writeReport(file, *zip, m_line.force); !kept) {
        complain(kept.error());
        return 1;
    }
    say(tr("The report for support is %1. It holds no names, addresses, order or tracking numbers and no keys.")
            .arg(QDir::toNativeSeparators(file)));
    return 0;
}

} // namespace packbench
