// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// `packbench doctor`: one line each on what a station needs, so that IT sees at a glance what is missing.
#include "assembly/commands.h"
#include "channel/kinds.h"
#include "device/systemsound.h"
#include "settings/keys.h"
#include "station/authorizing.h"
#include "station/wording.h"

#include <QSslSocket>
#include <QUrl>

namespace packbench {

namespace {

constexpr qint64 toleratedSkewSeconds = 120;

DoctorLine good(const QString &what, const QString &text)
{
    return {what, text, true};
}

DoctorLine bad(const QString &what, const QString &text)
{
    return {what, text, false};
}

QCoro::Task<DoctorLine> keychainLine(SessionVault *vault)
{
    const QString what = Commands::tr("keychain");
    const QString key = QStringLiteral("doctor/probe");
    const Secret probe(QByteArrayLiteral("probe"));
    const Result<void, VaultFailure> kept = co_await vault->write(key, probe);
    if (!kept) {
        co_return bad(what, words::failure(kept.error()));
    }
    const Result<Secret, VaultFailure> read = co_await vault->read(key);
    const Result<void, VaultFailure> removed = co_await vault->remove(key);
    if (!read || !(*read == probe)) {
        co_return bad(what, read ? Commands::tr("gives back something else than was stored") : words::failure(read.error()));
    }
    co_return removed ? good(what, Commands::tr("stores, reads and forgets")) : bad(what, words::failure(removed.error()));
}

QString proxyText(const NetworkSetup &setup)
{
    switch (setup.proxy) {
    case NetworkSetup::Proxy::System:
        return Commands::tr("as the system says");
    case NetworkSetup::Proxy::None:
        return Commands::tr("none");
    case NetworkSetup::Proxy::Set:
        return QStringLiteral("%1:%2").arg(setup.proxyHost).arg(setup.proxyPort);
    }
    return {};
}

QCoro::Task<DoctorLine> clockLine(HttpClient *http, Clock *clock, QString name, QByteArray baseUrl)
{
    const QString what = Commands::tr("clock against %1").arg(name);
    HttpRequest request;
    request.url = baseUrl + "/";
    request.deadline = std::chrono::seconds(10);
    request.requestId = QStringLiteral("doctor");
    const HttpAnswer answer = co_await http->send(request);
    if (!answer.serverDate.isValid()) {
        co_return bad(what, answer.error.isEmpty() ? Commands::tr("the server tells no time") : answer.error);
    }
    const qint64 skew = clock->now().secsTo(answer.serverDate);
    if (std::abs(skew) > toleratedSkewSeconds) {
        co_return bad(what,
                      Commands::tr("off by %1; correct this computer's clock").arg(words::duration(std::chrono::seconds(std::abs(skew)))));
    }
    co_return good(what, Commands::tr("right"));
}

QCoro::Task<DoctorLine> consentLine(std::shared_ptr<Channel> channel, QString name, QDateTime now)
{
    const QString what = Commands::tr("consent for %1").arg(name);
    co_await channel->recallAuthorization();
    const QDateTime until = channel->authorizedUntil();
    const QString warning = words::consentEnds(name, until, now);
    if (!warning.isEmpty()) {
        co_return bad(what, warning);
    }
    co_return good(what, until.isValid() ? words::authorizedUntil(until) : Commands::tr("its end is not known"));
}

} // namespace

QCoro::Task<int> Commands::doctor()
{
    std::vector<DoctorLine> lines;
    const DoctorLine keychain = co_await keychainLine(&m_vault);
    lines.push_back(keychain);
    const Result<void, QString> opened = co_await openedStore();
    lines.push_back(opened ? good(tr("database"), m_store.place().text()) : bad(tr("database"), opened.error()));
    const std::vector<DoctorLine> others = co_await examineOthers(false);
    lines.insert(lines.end(), others.begin(), others.end());
    const QStringList printers = m_printers();

    bool allGood = true;
    for (const DoctorLine &line : lines) {
        say(line.toString());
        allGood = allGood && line.isGood;
    }
    for (const QString &printer : printers) {
        say(printer);
    }
    co_return allGood ? 0 : 1;
}

QCoro::Task<DoctorLine> Commands::examineKeychain()
{
    const DoctorLine line = co_await keychainLine(&m_vault);
    co_return line;
}

QCoro::Task<std::vector<DoctorLine>> Commands::examineOthers(bool disguised)
{
    std::vector<DoctorLine> lines;
    lines.push_back(QSslSocket::supportsSsl() ? good(tr("TLS"), QSslSocket::sslLibraryVersionString())
                                              : bad(tr("TLS"), tr("this computer has no usable OpenSSL; install it")));
    const NetworkSetup setup = networkSetupOf(m_settings);
    const bool isNamed = setup.proxy == NetworkSetup::Proxy::Set;
    lines.push_back(good(tr("proxy"), disguised && isNamed ? QStringLiteral("set") : proxyText(setup)));
    const bool applied = co_await applyNetwork();
    const QString authority = disguised ? QStringLiteral("set") : setup.caFile;
    lines.push_back(applied ? good(tr("company CA"), setup.caFile.isEmpty() ? tr("none, the system's alone") : authority)
                            : bad(tr("company CA"), tr("see above")));

    const Result<void, QString> loaded = m_keeper.load();
    if (!loaded) {
        lines.push_back(bad(tr("accounts"), loaded.error()));
    }
    const std::vector<AccountRecord> records = m_keeper.records();
    for (size_t i = 0; i < records.size(); ++i) {
        const AccountRecord &record = records[i];
        const QByteArray url = record.fields.value(QLatin1String("baseUrl")).toString().toUtf8();
        const QString name = disguised ? QStringLiteral("account %1").arg(i + 1) : record.name;
        const DoctorLine line = co_await clockLine(&m_http, &m_clock, name, url);
        lines.push_back(line);
        const std::shared_ptr<Channel> channel = needsConsent(record) ? channelOf(record) : nullptr;
        if (channel != nullptr) {
            const QDateTime now = m_clock.now();
            const DoctorLine consent = co_await consentLine(channel, name, now);
            lines.push_back(consent);
        }
    }
    const SoundOutput::State sound = systemSound()->state(std::chrono::seconds(3));
    const QString device = disguised ? QStringLiteral("there is a device") : sound.device;
    lines.push_back(sound.isAvailable ? good(tr("sound"), device) : bad(tr("sound"), tr("no sound device; the bench stays silent")));
    co_return lines;
}

} // namespace packbench
