// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "vault/keychainvault.h"
#include "vault/memoryvault.h"
#include "vault/sessionvault.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using Why = VaultFailure::Why;

/// Packing stays possible on a computer without a keychain.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutASessionBusTheKeychainIsUnavailable();
    void withoutASessionBusNothingIsStoredAnywhere();
    void signingInForTheSessionAnswersWithoutTheKeychain();
    void storingInTheKeychainReplacesTheSessionsSecret();
    void removingForgetsTheSessionsSecretToo();
};

void TestNoKeychain::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
}

void TestNoKeychain::withoutASessionBusTheKeychainIsUnavailable()
{
    const QTemporaryDir folder;
    SystemClock clock;
    KeychainVault vault({QStringLiteral("packbench-test"), folder.filePath(QStringLiteral("known.json"))}, clock);
    const auto read = QCoro::waitFor(vault.read(QStringLiteral("account/one/key")));
    QVERIFY(!read);
    QCOMPARE(read.error().why, Why::Unavailable);
    QVERIFY(!read.error().words.isEmpty());
}

void TestNoKeychain::withoutASessionBusNothingIsStoredAnywhere()
{
    const QTemporaryDir folder;
    SystemClock clock;
    KeychainVault vault({QStringLiteral("packbench-test"), folder.filePath(QStringLiteral("known.json"))}, clock);
    const auto stored = QCoro::waitFor(vault.write(QStringLiteral("account/one/key"), Secret("s3cret")));
    QVERIFY(!stored);
    QCOMPARE(stored.error().why, Why::Unavailable);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestNoKeychain::signingInForTheSessionAnswersWithoutTheKeychain()
{
    const QTemporaryDir folder;
    SystemClock clock;
    KeychainVault keychain({QStringLiteral("packbench-test"), folder.filePath(QStringLiteral("known.json"))}, clock);
    SessionVault vault(keychain);
    const QString key = QStringLiteral("account/one/key");
    vault.keepForSession(key, Secret("s3cret"));
    const auto read = QCoro::waitFor(vault.read(key));
    QVERIFY(read);
    QCOMPARE(read->reveal(), QByteArray("s3cret"));

    QVERIFY2(!QCoro::waitFor(vault.write(key, Secret("other"))), "the keychain is not there");
    QVERIFY2(vault.isKeptForSession(key), "a failed store takes nothing away");
}

void TestNoKeychain::storingInTheKeychainReplacesTheSessionsSecret()
{
    MemoryVault behind;
    SessionVault vault(behind);
    const QString key = QStringLiteral("account/one/key");
    vault.keepForSession(key, Secret("old"));
    QVERIFY(QCoro::waitFor(vault.write(key, Secret("new"))));
    QVERIFY(!vault.isKeptForSession(key));
    QCOMPARE(QCoro::waitFor(vault.read(key))->reveal(), QByteArray("new"));
    QCOMPARE(QCoro::waitFor(behind.read(key))->reveal(), QByteArray("new"));
}

void TestNoKeychain::removingForgetsTheSessionsSecretToo()
{
    MemoryVault behind;
    SessionVault vault(behind);
    const QString key = QStringLiteral("account/one/key");
    QVERIFY(QCoro::waitFor(vault.write(key, Secret("stored"))));
    vault.keepForSession(key, Secret("kept"));
    QVERIFY(QCoro::waitFor(vault.remove(key)));
    const auto read = QCoro::waitFor(vault.read(key));
    QVERIFY(!read);
    QCOMPARE(read.error().why, Why::NeverStored);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
