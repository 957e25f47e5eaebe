// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/commandline.h"
#include "assembly/databaseaddress.h"
#include "assembly/datafolder.h"
#include "base/clock.h"
#include "base/randomness.h"
#include "net/httpclient.h"
#include "settings/accounts.h"
#include "settings/settings.h"
#include "station/accountkeeper.h"
#include "station/sharedkeys.h"
#include "store/databasefacts.h"
#include "store/store.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QObject>
#include <functional>

namespace packbench {

/// What `doctor` found of one thing.
struct DoctorLine {
    QString what;
    QString text;
    bool isGood = false;

    [[nodiscard]] QString toString() const { return (isGood ? QStringLiteral("%1: %2") : QStringLiteral("%1: ! %2")).arg(what, text); }
};

struct ZipMember;
class Disguise;

/// The program without a window: IT's commands. They never send a shipment.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// \a printers says what `doctor` reports of printers, one line each.
    Commands(const CommandLine &line, const DataFolder &folder, std::function<QStringList()> printers, QObject *parent = nullptr);

    /// Runs the command and gives the exit status: 0 done, 1 something failed, 2 not understood.
    QCoro::Task<int> run();

private:
    QCoro::Task<int> accountsImport(QString file);
    QCoro::Task<int> accountsList();
    QCoro::Task<int> accountsCheck();
    QCoro::Task<int> accountsAuthorize(QString name);
    QCoro::Task<bool> checkAccount(AccountRecord record);
    /// Complains when there is none.
    const AccountRecord *accountNamed(const QString &name);
    /// Null when this version does not know the channel.
    [[nodiscard]] std::shared_ptr<Channel> channelOf(const AccountRecord &record);
    /// The shop that a person chooses on standard input.
    bool askForShop(const AccountRecord &record, const std::vector<SellerShop> &shops);
    QCoro::Task<int> accountsRemove(QString name);
    QCoro::Task<int> productsImport(QString file);
    QCoro::Task<int> exportShipments();
    /// What a search of the history finds; everything without words.
    QCoro::Task<int> exportHistory(QString search);
    QCoro::Task<int> exportInventory();
    QCoro::Task<int> doctor();
    QCoro::Task<DoctorLine> examineKeychain();
    /// Everything but keychain, database and printers; \a disguised: without names.
    QCoro::Task<std::vector<DoctorLine>> examineOthers(bool disguised);
    /// `report`: one zip for support.
    QCoro::Task<int> report();
    QCoro::Task<DatabaseFacts> databaseState();
    QCoro::Task<QByteArray> doctorText(DatabaseFacts facts);
    [[nodiscard]] Disguise disguise() const;
    [[nodiscard]] QByteArray settingsText() const;
    [[nodiscard]] QByteArray accountsText();
    [[nodiscard]] bool isStationId() const;
    /// Where it goes: the file that was named, or a free name in the folder that was named, or in the current one.
    [[nodiscard]] QString reportFile() const;
    int keepReport(const std::vector<ZipMember> &members);
    int settingsCommand(const QStringList &given);
    /// Nothing when the store cannot tell.
    QCoro::Task<std::optional<bool>> unfinishedWorkOf(AccountId id);
    QCoro::Task<bool> openStore();
    /// The failure is in words.
    QCoro::Task<Result<void, QString>> openedStore();
    QCoro::Task<int> databasePasswordCommand();
    /// False, and said why, when this station's shipments would stay behind in the database that is used now.
    QCoro::Task<bool> mayLeaveDatabase(QString address);
    /// Where stations share a database, they share renewed keys: nothing is asked of a channel without it.
    QCoro::Task<bool> openSharedStore();
    QCoro::Task<int> databaseMove(QString address);

    void say(const QString &text);
    void complain(const QString &text);
    void tellRunning(const QByteArray &word);
    QCoro::Task<bool> applyNetwork();
    QCoro::Task<int> proxyPassword();
    QCoro::Task<int> exportJournal();
    QCoro::Task<QString> stationName(StationId station); ///< its id when it never said its name

    CommandLine m_line;
    DataFolder m_folder;
    std::function<QStringList()> m_printers;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    Settings m_settings;
    KeychainVault m_keychain;
    SessionVault m_vault;
    Accounts m_accounts;
    AccountKeeper m_keeper;
    HttpClient m_http;
    Result<DatabasePlace, PlaceRefusal> m_place;
    Store m_store;
    SharedKeys m_keys;
};

/// Reads a file or, for `-`, standard input; the failure is in words.
[[nodiscard]] Result<QByteArray, QString> readInput(const QString &file);

/// The network set-up that the settings describe; the proxy's password is read from \a vault by the caller.
[[nodiscard]] NetworkSetup networkSetupOf(const Settings &settings);
/// Where the keychain keeps the proxy's password.
[[nodiscard]] QString proxyPasswordKey();

} // namespace packbench
