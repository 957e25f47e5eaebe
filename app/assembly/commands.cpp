// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/commands.h"

#include "assembly/firstinstance.h"
#include "domain/productcsv.h"
#include "settings/keys.h"
#include "station/shipmentexport.h"
#include "station/wording.h"

#include <QFile>
#include <QTextStream>

namespace packbench {

namespace {

constexpr qint64 largestInput = 256LL * 1024 * 1024;

} // namespace

Result<QByteArray, QString> readInput(const QString &file)
{
    QFile input;
    bool open = false;
    if (file == QLatin1String("-")) {
        open = input.open(stdin, QIODevice::ReadOnly);
    } else {
        input.setFileName(file);
        open = input.open(QIODevice::ReadOnly);
    }
    if (!open) {
        return fail(Commands::tr("%1 cannot be read: %2").arg(file, input.errorString()));
    }
    const QByteArray content = input.read(largestInput + 1);
    if (content.size() > largestInput) {
        return fail(Commands::tr("%1 is too large.").arg(file));
    }
    return content;
}

NetworkSetup networkSetupOf(const Settings &settings)
{
    NetworkSetup setup;
    setup.caFile = settings.text(keys::caFile);
    const QString proxy = settings.text(keys::proxy);
    if (proxy == QLatin1String("none")) {
        setup.proxy = NetworkSetup::Proxy::None;
    } else if (proxy != QLatin1String("system")) {
        const qsizetype colon = proxy.lastIndexOf(QLatin1Char(':'));
        setup.proxy = NetworkSetup::Proxy::Set;
        setup.proxyHost = proxy.left(colon);
        setup.proxyPort = proxy.mid(colon + 1).toUShort();
        setup.proxyUser = settings.text(keys::proxyUser);
    }
    return setup;
}

QString proxyPasswordKey()
{
    return QStringLiteral("net/proxyPassword");
}

Commands::Commands(const CommandLine &line, const DataFolder &folder, std::function<QStringList()> printers, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_folder(folder)
    , m_printers(std::move(printers))
    , m_settings(folder.path())
    , m_keychain({folder.keychainService(), folder.knownKeys()}, m_clock)
    , m_vault(m_keychain)
    , m_accounts(folder.path(), AccountKeeper::secretFieldNames())
    , m_keeper(m_accounts, m_vault, m_clock)
    , m_http(m_clock)
    , m_place(databasePlaceOf(m_folder, m_settings))
    , m_store(m_place.value_or(DatabasePlace()))
    , m_keys(m_keeper, m_store, m_clock, StationId(m_folder.station().text() + QStringLiteral("/command")))
{
    m_store.setStation(m_folder.station());
}

QCoro::Task<int> Commands::run()
{
    const QStringList &given = m_line.command;
    const QString first = given.value(0);
    const QString second = given.value(1);
    const QString third = given.value(2);
    int status = 2;
    if (first == QLatin1String("accounts")) {
        const Result<void, QString> loaded = m_keeper.load();
        if (!loaded) {
            complain(loaded.error());
            co_return 1;
        }
        if (second == QLatin1String("list")) {
            status = co_await accountsList();
            co_return status;
        }
        if (second == QLatin1String("import") && !third.isEmpty()) {
            status = co_await accountsImport(third);
            co_return status;
        }
        if (second == QLatin1String("check")) {
            status = co_await accountsCheck();
            co_return status;
        }
        if (second == QLatin1String("authorize") && !third.isEmpty()) {
            status = co_await accountsAuthorize(third);
            co_return status;
        }
        if (second == QLatin1String("remove") && !third.isEmpty()) {
            status = co_await accountsRemove(third);
            co_return status;
        }
    } else if (first == QLatin1String("products") && second == QLatin1String("import") && !third.isEmpty()) {
        status = co_await productsImport(third);
        co_return status;
    } else if (first == QLatin1String("export") && second == QLatin1String("shipments")) {
        status = co_await exportShipments();
        co_return status;
    } else if (first == QLatin1String("export") && second == QLatin1String("history")) {
        status = co_await exportHistory(third);
        co_return status;
    } else if (first == QLatin1String("export") && second == QLatin1String("inventory")) {
        status = co_await exportInventory();
        co_return status;
    } else if (first == QLatin1String("export") && second == QLatin1String("journal")) {
        status = co_await exportJournal();
        co_return status;
    } else if (first == QLatin1String("settings") && second == QLatin1String("proxy-password")) {
        status = co_await proxyPassword();
        co_return status;
    } else if (first == QLatin1String("settings")) {
        const bool changesDatabase = given.value(1) == QLatin1String("set") && given.value(2) == keys::databaseUrl
                                     && given.value(3) != m_settings.text(keys::databaseUrl);
        if (changesDatabase && DatabasePlace::ofAddress(given.value(3)).has_value() != given.value(3).isEmpty()) {
            const bool mayLeave = co_await mayLeaveDatabase(given.value(3));
            if (!mayLeave) {
                co_return 1;
            }
        }
        co_return settingsCommand(given.mid(1));
    } else if (first == QLatin1String("database") && second == QLatin1String("password")) {
        status = co_await databasePasswordCommand();
        co_return status;
    } else if (first == QLatin1String("database") && second == QLatin1String("move") && !third.isEmpty()) {
        status = co_await databaseMove(third);
        co_return status;
    } else if (first == QLatin1String("doctor")) {
        status = co_await doctor();
        co_return status;
    } else if (first == QLatin1String("report")) {
        status = co_await report();
        co_return status;
    }
    complain(tr("\"%1\" is not understood. See packbench --help.").arg(given.join(QLatin1Char(' '))));
    co_return 2;
}

QCoro::Task<int> Commands::accountsImport(QString file)
{
    const Result<QByteArray, QString> json = readInput(file);
    if (!json) {
        complain(json.error());
        co_return 1;
    }
    const std::vector<AccountKeeper::Outcome> outcomes = co_await m_keeper.import(*json, false);
    bool good = true;
    for (const AccountKeeper::Outcome &outcome : outcomes) {
        const QString text = outcome.name.isEmpty() ? outcome.text : QStringLiteral("%1: %2").arg(outcome.name, outcome.text);
        if (outcome.good) {
            say(text);
        } else {
            complain(text);
            good = false;
        }
    }
    tellRunning("accounts");
    co_return good ? 0 : 1;
}

const AccountRecord *Commands::accountNamed(const QString &name)
{
    const AccountRecord *record = m_keeper.findByName(name);
    if (record == nullptr) {
        complain(tr("There is no account named %1. The list of all: packbench accounts list").arg(name));
    }
    return record;
}

QCoro::Task<int> Commands::accountsRemove(QString name)
{
    const AccountRecord *record = accountNamed(name);
    if (record == nullptr) {
        co_return 1;
    }
    const AccountId id = record->id;
    if (!m_line.force) {
        const std::optional<bool> unfinished = co_await unfinishedWorkOf(id);
        if (!unfinished) {
            complain(tr("Nothing was removed: whether %1 has unfinished shipments cannot be seen.").arg(name));
            co_return 1;
        }
        if (*unfinished) {
            complain(tr("%1 has shipments that are not finished. Wait for them, or add --force to lose sight of them.").arg(name));
            co_return 1;
        }
    }
    const AccountKeeper::Outcome outcome = co_await m_keeper.remove(id);
    if (outcome.good) {
        say(QStringLiteral("%1: %2").arg(outcome.name, outcome.text));
        tellRunning("accounts");
        co_return 0;
    }
    complain(QStringLiteral("%1: %2").arg(outcome.name, outcome.text));
    co_return 1;
}

QCoro::Task<std::optional<bool>> Commands::unfinishedWorkOf(AccountId id)
{
    const bool opened = co_await openStore();
    if (!opened) {
        co_return std::nullopt;
    }
    const Result<std::vector<OutboxEntry>, StoreFailure> open = co_await m_store.outbox().open();
    if (!open) {
        complain(words::failure(open.error()));
        co_return std::nullopt;
    }
    for (const OutboxEntry &entry : *open) {
        if (entry.shipment.order.account == id) {
            co_return true;
        }
    }
    co_return false;
}

QCoro::Task<Result<void, QString>> Commands::openedStore()
{
    if (!m_place) {
        co_return fail(words::failure(m_place.error()));
    }
    const DatabasePlace place = *m_place;
    const Result<Secret, VaultFailure> password = co_await databasePassword(&m_vault, place);
    if (!password) {
        co_return fail(words::failure(password.error()));
    }
    const Secret &given = *password;
    const Result<void, StoreFailure> opened = co_await m_store.open(given);
    if (!opened) {
        co_return fail(words::failure(opened.error()));
    }
    co_return Result<void, QString>();
}

QCoro::Task<bool> Commands::openStore()
{
    const Result<void, QString> opened = co_await openedStore();
    if (!opened) {
        complain(opened.error());
        co_return false;
    }
    co_return true;
}

int Commands::settingsCommand(const QStringList &given)
{
    if (given.value(0) == QLatin1String("list")) {
        for (const SettingRow &row : settingRows()) {
            say(QStringLiteral("%1\t%2\t%3").arg(row.key, settingText(m_settings.value(row.key)), row.label()));
        }
        return 0;
    }
    const QString key = given.value(1);
    if (given.value(0) == QLatin1String("get") && given.size() == 2) {
        if (settingRow(key) == nullptr) {
            complain(words::failure(SettingFailure{SettingFailure::Why::UnknownKey, key, {}}));
            return 1;
        }
        say(settingText(m_settings.value(key)));
        return 0;
    }
    if (given.value(0) == QLatin1String("set") && given.size() == 3) {
        const auto place = DatabasePlace::ofAddress(given.at(2));
        if (key == keys::databaseUrl && !given.at(2).isEmpty() && !place) {
            complain(words::failure(place.error()));
            return 1;
        }
        Result<void, SettingFailure> done = m_settings.set(key, given.at(2));
        if (done) {
            done = m_settings.flush();
        }
        if (!done) {
            complain(words::failure(done.error()));
            return 1;
        }
        return 0;
    }
    complain(tr("settings list | get KEY | set KEY VALUE"));
    return 2;
}

QCoro::Task<bool> Commands::applyNetwork()
{
    NetworkSetup setup = networkSetupOf(m_settings);
    if (!setup.proxyUser.isEmpty()) {
        const Result<Secret, VaultFailure> password = co_await m_vault.read(proxyPasswordKey());
        if (password) {
            setup.proxyPassword = *password;
        } else {
            complain(tr("The proxy's password: %1").arg(words::failure(password.error())));
        }
    }
    const Result<void, QString> applied = m_http.apply(setup);
    if (!applied) {
        complain(applied.error());
    }
    co_return applied.has_value();
}

QCoro::Task<int> Commands::proxyPassword()
{
    const Result<QByteArray, QString> given = readInput(QStringLiteral("-"));
    if (!given) {
        complain(given.error());
        co_return 1;
    }
    const Secret password(given->trimmed());
    Result<void, VaultFailure> kept;
    if (password.isEmpty()) {
        kept = co_await m_vault.remove(proxyPasswordKey());
    } else {
        kept = co_await m_vault.write(proxyPasswordKey(), password);
    }
    if (!kept) {
        complain(words::failure(kept.error()));
        co_return 1;
    }
    say(password.isEmpty() ? tr("The proxy's password is forgotten.") : tr("The proxy's password is in the keychain."));
    co_return 0;
}

void Commands::say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

void Commands::complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

void Commands::tellRunning(const QByteArray &word)
{
    FirstInstance::tell(m_folder.socketName(), word);
}

} // namespace packbench
