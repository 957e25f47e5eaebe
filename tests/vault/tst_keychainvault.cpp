// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/vault/support/keyringsession.h"
#include "vault/keychainvault.h"

#include "base/clock.h"
#include "tests/support/manualclock.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QTest>

using namespace packbench;
using Why = VaultFailure::Why;

namespace {

const QString clientSecret = QStringLiteral("account/one/clientSecret");

} // namespace

/// Against a real gnome-keyring in a session of the test's own.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aStoredSecretIsReadBackByteForByte();
    void aKeyThatNobodyStoredIsSaidToBeNeverStored();
    void aRemovedSecretIsNeverStoredAgain();
    void removingWhatIsNotThereIsNoFailure();
    void aNewSecretReplacesTheOldOne();
    void aLockedKeychainIsToldFromANeverStoredKey();
    void aLockedKeychainRefusesToStoreAndLosesNothing();
    void whichKeysAreKnownSurvivesARestart();
    void aLostIndexHealsWhenASecretIsRead();
    void aKeychainThatHangsTimesOutAndIsUsedAgainWhenItAnswers();
    void noSecretIsWrittenOutsideTheKeychain();

private:
    [[nodiscard]] KeychainVault::Place place() const;
    [[nodiscard]] QString indexFile() const { return m_session.folder() + QStringLiteral("/data/known-keys.json"); }
    [[nodiscard]] Why whyNotRead(const QString &key);

    KeyringSession m_session;
    SystemClock m_clock;
    std::unique_ptr<KeychainVault> m_vault;
};

KeychainVault::Place TestKeychainVault::place() const
{
    return {QStringLiteral("packbench-test"), indexFile(), std::chrono::seconds(20)};
}

Why TestKeychainVault::whyNotRead(const QString &key)
{
    const auto read = QCoro::waitFor(m_vault->read(key));
    if (read) {
        qWarning("the secret was read");
        return Why::Denied;
    }
    return read.error().why;
}

void TestKeychainVault::initTestCase()
{
    QVERIFY(m_session.start());
}

void TestKeychainVault::init()
{
    m_vault = std::make_unique<KeychainVault>(place(), m_clock);
    QVERIFY(QCoro::waitFor(m_vault->write(clientSecret, Secret("s3cret\0\xff caf\xc3\xa9"))));
}

void TestKeychainVault::cleanup()
{
    QVERIFY(m_session.unlock());
    QVERIFY(QCoro::waitFor(m_vault->remove(clientSecret)));
    m_vault.reset();
}

void TestKeychainVault::aStoredSecretIsReadBackByteForByte()
{
    const QByteArray bytes("line\nbreak \0 nul \xff\xfe", 21);
    QVERIFY(QCoro::waitFor(m_vault->write(clientSecret, Secret(bytes))));
    const auto read = QCoro::waitFor(m_vault->read(clientSecret));
    QVERIFY(read);
    QCOMPARE(read->reveal(), bytes);
}

void TestKeychainVault::aKeyThatNobodyStoredIsSaidToBeNeverStored()
{
    QCOMPARE(whyNotRead(QStringLiteral("account/two/clientSecret")), Why::NeverStored);
}

void TestKeychainVault::aRemovedSecretIsNeverStoredAgain()
{
    QVERIFY(QCoro::waitFor(m_vault->remove(clientSecret)));
    QCOMPARE(whyNotRead(clientSecret), Why::NeverStored);
}

void TestKeychainVault::removingWhatIsNotThereIsNoFailure()
{
    QVERIFY(QCoro::waitFor(m_vault->remove(QStringLiteral("account/two/clientSecret"))));
}

void TestKeychainVault::aNewSecretReplacesTheOldOne()
{
    QVERIFY(QCoro::waitFor(m_vault->write(clientSecret, Secret("new"))));
    const auto read = QCoro::waitFor(m_vault->read(clientSecret));
    QVERIFY(read);
    QCOMPARE(read->reveal(), QByteArray("new"));
}

void TestKeychainVault::aLockedKeychainIsToldFromANeverStoredKey()
{
    QVERIFY(m_session.lock());
    QCOMPARE(whyNotRead(clientSecret), Why::Locked);
    QCOMPARE(whyNotRead(QStringLiteral("account/two/clientSecret")), Why::NeverStored);
    QVERIFY(m_session.unlock());
    QVERIFY(QCoro::waitFor(m_vault->read(clientSecret)));
}

void TestKeychainVault::aLockedKeychainRefusesToStoreAndLosesNothing()
{
    QVERIFY(m_session.lock());
    const auto stored = QCoro::waitFor(m_vault->write(clientSecret, Secret("new")));
    QVERIFY(!stored);
    QCOMPARE(stored.error().why, Why::Locked);
    const auto removed = QCoro::waitFor(m_vault->remove(clientSecret));
    QVERIFY(!removed);
    QCOMPARE(removed.error().why, Why::Locked);
    QVERIFY(m_session.unlock());
    const auto read = QCoro::waitFor(m_vault->read(clientSecret));
    QVERIFY(read);
    QVERIFY(read->reveal().startsWith("s3cret"));
}

void TestKeychainVault::whichKeysAreKnownSurvivesARestart()
{
    m_vault = std::make_unique<KeychainVault>(place(), m_clock);
    QVERIFY(m_session.lock());
    QCOMPARE(whyNotRead(clientSecret), Why::Locked);
}

void TestKeychainVault::aLostIndexHealsWhenASecretIsRead()
{
    QVERIFY(QFile::remove(indexFile()));
    QVERIFY(QCoro::waitFor(m_vault->read(clientSecret)));
    QVERIFY(m_session.lock());
    QCOMPARE(whyNotRead(clientSecret), Why::Locked);
}

void TestKeychainVault::aKeychainThatHangsTimesOutAndIsUsedAgainWhenItAnswers()
{
    ManualClock clock;
    KeychainVault vault(place(), clock);
    QVERIFY(m_session.freeze());
    std::optional<Result<Secret, VaultFailure>> answer;
    auto reading = vault.read(clientSecret).then([&answer](Result<Secret, VaultFailure> read) { answer = read; });
    QCOMPARE(clock.untilNext(), std::optional(std::chrono::milliseconds(20'000)));
    clock.advance(std::chrono::milliseconds(20'000));
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().why, Why::TimedOut);

    const auto second = QCoro::waitFor(vault.write(clientSecret, Secret("late")));
    QVERIFY2(!second, "nothing more is handed to a keychain that hangs");
    QCOMPARE(second.error().why, Why::TimedOut);

    QVERIFY(m_session.thaw());
    QTRY_VERIFY(QCoro::waitFor(vault.read(clientSecret)).has_value());
    const auto read = QCoro::waitFor(vault.read(clientSecret));
    QVERIFY(read->reveal().startsWith("s3cret"));
}

void TestKeychainVault::noSecretIsWrittenOutsideTheKeychain()
{
    QFile index(indexFile());
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray content = index.readAll();
    QVERIFY(content.contains("account/one/clientSecret"));
    QVERIFY(!content.contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
