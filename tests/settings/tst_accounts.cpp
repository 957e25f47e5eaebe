// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/accounts.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using Why = AccountsFailure::Why;

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsSurviveARestart();
    void aNameIsTakenOnceWhateverItsLetterCase();
    void aSecretIsRefusedAtAnyDepthAndNeverReachesTheFile();
    void anAccountCanBeReplacedAndRemoved();
    void aBrokenFileIsNeverWrittenOver();
    void aFolderThatCannotBeWrittenChangesNothing();

private:
    static Accounts listIn(const QString &folder)
    {
        return Accounts(folder, {QStringLiteral("privateKey"), QStringLiteral("clientSecret")});
    }
    static AccountRecord record(const QString &name)
    {
        return {{}, name, QStringLiteral("some-channel"), {{QStringLiteral("baseUrl"), QStringLiteral("https://example.com")}}};
    }
};

void AccountsTest::accountsSurviveARestart()
{
    const QTemporaryDir folder;
    Accounts accounts = listIn(folder.path());
    QVERIFY(accounts.load());
    QVERIFY(accounts.records().empty());
    const auto first = accounts.add(record(QStringLiteral(" Mağaza é ")));
    const auto second = accounts.add(record(QStringLiteral("Second")));
    QVERIFY(first && second);
    QVERIFY(!first->id.isEmpty());
    QVERIFY(first->id != second->id);

    Accounts again = listIn(folder.path());
    QVERIFY(again.load());
    QCOMPARE(again.records(), accounts.records());
    QCOMPARE(again.findByName(QStringLiteral("second"))->id, second->id);
    QCOMPARE(again.find(first->id)->name, QStringLiteral("Mağaza é"));
    QCOMPARE(again.findByName(QStringLiteral("third")), nullptr);
}

void AccountsTest::aNameIsTakenOnceWhateverItsLetterCase()
{
    const QTemporaryDir folder;
    Accounts accounts = listIn(folder.path());
    QVERIFY(accounts.add(record(QStringLiteral("Store"))));
    QCOMPARE(accounts.add(record(QStringLiteral("STORE"))).error(), (AccountsFailure{Why::NameTaken, QStringLiteral("STORE")}));
    QCOMPARE(accounts.add(record(QStringLiteral("  "))).error().why, Why::NameMissing);
    QCOMPARE(accounts.records().size(), size_t{1});
}

void AccountsTest::aSecretIsRefusedAtAnyDepthAndNeverReachesTheFile()
{
    const QTemporaryDir folder;
    Accounts accounts = listIn(folder.path());
    AccountRecord flat = record(QStringLiteral("Flat"));
    flat.fields.insert(QStringLiteral("PRIVATEKEY"), QStringLiteral("hush"));
    QCOMPARE(accounts.add(flat).error(), (AccountsFailure{Why::SecretField, QStringLiteral("PRIVATEKEY")}));
    AccountRecord deep = record(QStringLiteral("Deep"));
    deep.fields.insert(QStringLiteral("options"), QJsonArray{QJsonObject{{QStringLiteral("clientSecret"), QStringLiteral("hush")}}});
    QCOMPARE(accounts.add(deep).error().why, Why::SecretField);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("accounts.json"))));
}

void AccountsTest::anAccountCanBeReplacedAndRemoved()
{
    const QTemporaryDir folder;
    Accounts accounts = listIn(folder.path());
    const auto first = accounts.add(record(QStringLiteral("First")));
    QVERIFY(first && accounts.add(record(QStringLiteral("Second"))));
    AccountRecord changed = *first;
    changed.name = QStringLiteral("Renamed");
    QVERIFY(accounts.replace(changed));
    changed.name = QStringLiteral("second");
    QCOMPARE(accounts.replace(changed).error().why, Why::NameTaken);
    QCOMPARE(accounts.replace(record(QStringLiteral("Nobody"))).error().why, Why::NotFound);
    QVERIFY(accounts.remove(first->id));
    QCOMPARE(accounts.remove(first->id).error().why, Why::NotFound);

    Accounts again = listIn(folder.path());
    QVERIFY(again.load());
    QCOMPARE(again.records().size(), size_t{1});
    QCOMPARE(again.records().front().name, QStringLiteral("Second"));
}

void AccountsTest::aBrokenFileIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("accounts.json")));
    for (const QByteArray &broken : {QByteArray("{\"accounts\":[{\"id\":\"1\"}]}"), QByteArray("{\"accounts\":"), QByteArray()}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        Accounts accounts = listIn(folder.path());
        QCOMPARE(accounts.load().error().why, Why::Unreadable);
        QCOMPARE(accounts.add(record(QStringLiteral("New"))).error().why, Why::Unreadable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), broken);
        file.close();
    }
}

void AccountsTest::aFolderThatCannotBeWrittenChangesNothing()
{
    const QTemporaryDir folder;
    Accounts accounts = listIn(folder.filePath(QStringLiteral("missing")));
    QVERIFY(accounts.load());
    QCOMPARE(accounts.add(record(QStringLiteral("New"))).error().why, Why::NotWritten);
    QVERIFY(accounts.records().empty());
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
