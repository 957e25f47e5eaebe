// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/accountkeeper.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"
#include "vault/memoryvault.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr auto twoAccounts = R"({"accounts":[
    {"name":"First","channel":"walmart-ca","flavour":"global","clientId":"id-1","clientSecret":"s3cret-1","shipFromCountry":"CA"},
    {"name":"Second","channel":"walmart-ca","flavour":"global","clientId":"id-2","clientSecret":"s3cret-2"}]})";

/// A keychain that is locked.
class LockedVault final : public Vault
{
public:
    QCoro::Task<Result<Secret, VaultFailure>> read(QString) override { co_return fail(VaultFailure{VaultFailure::Why::Locked, {}}); }
    QCoro::Task<Result<void, VaultFailure>> write(QString, Secret) override { co_return fail(VaultFailure{VaultFailure::Why::Locked, {}}); }
    QCoro::Task<Result<void, VaultFailure>> remove(QString) override { co_return fail(VaultFailure{VaultFailure::Why::Locked, {}}); }
};

/// The accounts of one data folder, with a keychain that forgets when the test ends.
struct Keeping {
    explicit Keeping(Vault &behind) : session(behind) { static_cast<void>(keeper.load()); }

    std::vector<AccountKeeper::Outcome> import(const QByteArray &json, bool sessionOnly = false)
    {
        return answerOf(keeper.import(json, sessionOnly));
    }
    [[nodiscard]] QByteArray secretOf(const QString &name)
    {
        const SecretSource secrets = keeper.secretsOf(keeper.findByName(name)->id);
        const auto secret = answerOf(secrets(u"clientSecret"_s));
        return secret ? secret->reveal() : QByteArray();
    }
    /// Every file of the data folder.
    [[nodiscard]] QByteArray files() const
    {
        QByteArray all;
        const QFileInfoList infos = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : infos) {
            QFile file(info.filePath());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }

    QTemporaryDir folder;
    Accounts accounts{folder.path(), AccountKeeper::secretFieldNames()};
    ManualClock clock;
    SessionVault session;
    AccountKeeper keeper{accounts, session, clock};
};

} // namespace

class AccountKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoToTheKeychainAndTheRestToTheFile()
    {
        MemoryVault vault;
        Keeping t(vault);
        QSignalSpy changed(&t.keeper, &AccountKeeper::changed);
        const auto outcomes = t.import(twoAccounts);
        QCOMPARE(outcomes.size(), size_t(2));
        QVERIFY(outcomes[0].good && outcomes[1].good);
        QCOMPARE(outcomes[1].name, u"Second"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(t.secretOf(u"First"_s), QByteArray("s3cret-1"));
        QCOMPARE(t.secretOf(u"Second"_s), QByteArray("s3cret-2"));
        QVERIFY(t.files().contains("id-2"));
        QVERIFY(!t.files().contains("s3cret"));
        QVERIFY(!t.files().contains("clientSecret"));
    }

    void oneWrongAccountChangesNothingAndStopsNoOther()
    {
        MemoryVault vault;
        Keeping t(vault);
        const auto outcomes = t.import(R"([{"name":"Bad","channel":"walmart-ca","flavour":"global","clientId":"x"},
            {"name":"Odd","channel":"nowhere"}, 17,
            {"name":"Good","channel":"walmart-ca","flavour":"global","clientId":"x","clientSecret":"y"}])");
        QCOMPARE(outcomes.size(), size_t(4));
        QVERIFY(!outcomes[0].good);
        QVERIFY(outcomes[0].text.contains(u"clientSecret"_s));
        QVERIFY(!outcomes[1].good);
        QVERIFY(outcomes[1].text.contains(u"nowhere"_s));
        QVERIFY(!outcomes[2].good && !outcomes[2].text.isEmpty());
        QVERIFY(outcomes[3].good);
        QCOMPARE(t.keeper.records().size(), size_t(1));
    }

    void whatIsNoListOfAccountsIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("accounts: first");
        QTest::newRow("cut off") << QByteArray(R"({"accounts":[{"name":)");
        QTest::newRow("something else") << QByteArray(R"({"orders":[]})");
        QTest::newRow("an empty list") << QByteArray(R"({"accounts":[]})");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoListOfAccountsIsSaidSo()
    {
        QFETCH(QByteArray, json);
        MemoryVault vault;
        Keeping t(vault);
        const auto outcomes = t.import(json);
        QCOMPARE(outcomes.size(), size_t(1));
        QVERIFY(!outcomes[0].good);
        QVERIFY(outcomes[0].text.contains(u"Nothing was changed"_s));
    }

    void aKnownNameIsReplacedUnderItsOldId()
    {
        MemoryVault vault;
        Keeping t(vault);
        t.import(twoAccounts);
        const AccountId id = t.keeper.findByName(u"First"_s)->id;
        const auto outcomes = t.import(
            R"({"accounts":[{"name":"first","channel":"walmart-ca","flavour":"global","clientId":"id-3","clientSecret":"s3cret-3"}]})");
        QVERIFY(outcomes.at(0).good);
        QCOMPARE(t.keeper.records().size(), size_t(2));
        QVERIFY(t.keeper.findByName(u"First"_s)->id == id);
        QCOMPARE(t.secretOf(u"First"_s), QByteArray("s3cret-3"));
        QVERIFY(t.files().contains("id-3"));
        QVERIFY(!t.files().contains("id-1"));
    }

    void aLockedKeychainTakesNoAccountAndSaysWhatToDo()
    {
        LockedVault vault;
        Keeping t(vault);
        QSignalSpy trouble(&t.keeper, &AccountKeeper::vaultTrouble);
        const auto outcomes = t.import(twoAccounts);
        QVERIFY(!outcomes.at(0).good && !outcomes.at(1).good);
        QVERIFY(outcomes[0].text.contains(u"locked"_s));
        QVERIFY(t.keeper.records().empty());
        QVERIFY(!trouble.isEmpty() && !trouble.last().at(0).toString().isEmpty());
    }

    void signingInForThisSessionWorksWithALockedKeychain()
    {
        LockedVault vault;
        Keeping t(vault);
        const auto outcomes = t.import(twoAccounts, true);
        QVERIFY(outcomes.at(0).good && outcomes.at(1).good);
        QCOMPARE(t.secretOf(u"Second"_s), QByteArray("s3cret-2"));
        QVERIFY(!t.files().contains("s3cret"));
    }

    void aSecretThatCannotBeReadIsAFailureInWords()
    {
        LockedVault vault;
        Keeping t(vault);
        QSignalSpy trouble(&t.keeper, &AccountKeeper::vaultTrouble);
        const SecretSource secrets = t.keeper.secretsOf(AccountId(u"a"_s));
        const auto secret = answerOf(secrets(u"clientSecret"_s));
        QVERIFY(secret.error().trouble == ChannelTrouble::NoCredentials);
        QVERIFY(secret.error().words.contains(u"locked"_s));
        QCOMPARE(trouble.size(), 1);
    }

    void removingForgetsTheAccountAndItsSecrets()
    {
        MemoryVault vault;
        Keeping t(vault);
        t.import(twoAccounts);
        const AccountId id = t.keeper.findByName(u"First"_s)->id;
        const auto outcome = answerOf(t.keeper.remove(id));
        QVERIFY(outcome.good);
        QCOMPARE(outcome.name, u"First"_s);
        QCOMPARE(t.keeper.findByName(u"First"_s), nullptr);
        QVERIFY(!answerOf(vault.read(u"account/%1/clientSecret"_s.arg(id.text()))));
        QVERIFY(!t.files().contains("id-1"));
        QCOMPARE(t.secretOf(u"Second"_s), QByteArray("s3cret-2"));
        QVERIFY(!answerOf(t.keeper.remove(id)).good);
    }

    void aKeychainThatKeepsTheKeyOfARemovedAccountIsSaidSo()
    {
        LockedVault vault;
        Keeping t(vault);
        t.import(twoAccounts, true);
        const auto outcome = answerOf(t.keeper.remove(t.keeper.findByName(u"First"_s)->id));
        QVERIFY(outcome.good);
        QVERIFY(outcome.text.contains(u"still in the keychain"_s));
    }

    void aDamagedFileIsSaidSoAndNotWrittenOver()
    {
        MemoryVault vault;
        Keeping t(vault);
        t.import(twoAccounts);
        QFile file(QDir(t.folder.path()).filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{broken");
        file.close();
        QVERIFY(!t.keeper.load());
        QVERIFY(!t.import(twoAccounts).at(0).good);
        QCOMPARE(t.files(), QByteArray("{broken"));
    }
};

QTEST_GUILESS_MAIN(AccountKeeperTest)
#include "tst_accountkeeper.moc"
