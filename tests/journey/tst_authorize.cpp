// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/datafolder.h"
#include "assembly/firstinstance.h"
#include "practice/server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <functional>

using namespace packbench;
using namespace Qt::StringLiterals;

/// A seller's consent as IT fetches it: the real program, the real keychain, a marketplace that gives codes.
class AuthorizeTest final : public QObject
{
    Q_OBJECT

    /// What is entered when the program has shown its link.
    using Answer = std::function<QString(const QString &state)>;

    struct Outcome {
        int status = -1;
        QString said;
        QString complained;
    };

    Outcome packbench(const QStringList &arguments, const QByteArray &input, const Answer &answer = {})
    {
        QProcess program;
        program.start(QStringLiteral(PACKBENCH_PROGRAM), arguments + QStringList{u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        program.write(input);
        Outcome outcome;
        // The marketplace lives in this event loop.
        const auto isOver = [&program] { return program.state() == QProcess::NotRunning; };
        if (answer) {
            const bool asked = QTest::qWaitFor(
                [&] {
                    outcome.said += QString::fromUtf8(program.readAllStandardOutput());
                    return isOver() || outcome.said.contains(u"press Enter"_s);
                },
                60'000);
            const QString link = outcome.said.section(u'\n', 1, 1);
            const QString state = QUrlQuery(QUrl(link)).queryItemValue(u"state"_s);
            program.write((asked ? answer(state) : QString()).toUtf8() + '\n');
        }
        program.closeWriteChannel();
        if (!QTest::qWaitFor(isOver, 60'000)) {
            program.kill();
            return {};
        }
        outcome.status = program.exitCode();
        outcome.said += QString::fromUtf8(program.readAllStandardOutput());
        outcome.complained = QString::fromUtf8(program.readAllStandardError());
        m_everything += outcome.said + outcome.complained;
        return outcome;
    }
    Outcome accounts(const QStringList &words, const QByteArray &input = {})
    {
        return packbench(QStringList{u"accounts"_s} + words, input);
    }
    Outcome authorize(const Answer &answer) { return packbench({u"accounts"_s, u"authorize"_s, u"Mugs"_s}, {}, answer); }
    [[nodiscard]] static QString redirect(const QString &code, const QString &state)
    {
        return u"https://seller.example/back?app_key=1&code=%1&locale=en&state=%2"_s.arg(code, state);
    }

    /// The practice shop's account as a seller has it who never consented, with \a more.
    [[nodiscard]] QByteArray freshAccount(const QJsonObject &more = {}) const
    {
        const QJsonArray list = QJsonDocument::fromJson(m_server.tiktokAccountsJson()).object().value(u"accounts"_s).toArray();
        QJsonObject account = list.at(0).toObject();
        for (const QString &key : {u"accessToken"_s, u"accessTokenExpiresAt"_s, u"refreshToken"_s, u"shopCipher"_s}) {
            account.remove(key);
        }
        account.insert(u"name"_s, u"Mugs"_s);
        for (auto each = more.begin(); each != more.end(); ++each) {
            account.insert(each.key(), each.value());
        }
        return QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{account}}}).toJson();
    }

    [[nodiscard]] QByteArray files() const
    {
        QByteArray all;
        const QDir folder(m_folder.filePath(u"data"_s));
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }

    SystemClock m_clock;
    SystemRandomness m_randomness;
    PracticeServer m_server{m_clock, m_randomness};
    QTemporaryDir m_folder;
    QString m_everything;

private Q_SLOTS:
    void initTestCase()
    {
        PracticeServer::Options options;
        options.tiktokOrders = 3;
        const Result<void, QString> started = m_server.start(options);
        QVERIFY2(started, qPrintable(started ? QString() : started.error()));
    }

    void init() { QCOMPARE(accounts({u"import"_s, u"-"_s}, freshAccount()).status, 0); }
    void cleanup() { QCOMPARE(accounts({u"remove"_s, u"Mugs"_s}).status, 0); }

    void theConsentBringsKeysShopAndItsEnd()
    {
        const Outcome before = accounts({u"check"_s});
        QCOMPARE(before.status, 1);
        QVERIFY2(before.complained.contains(u"has not authorized"_s), qPrintable(before.complained));

        const QString code = m_server.tiktok()->issueCode();
        const Outcome done = authorize([&code](const QString &state) { return redirect(code, state); });
        QVERIFY2(done.status == 0, qPrintable(done.complained));
        const QDate end = m_server.tiktok()->tokens().current().refreshEnd.toLocalTime().date();
        const QString until = u"authorized until "_s + QLocale::c().toString(end, u"d MMMM yyyy"_s);
        QVERIFY2(done.said.contains(until), qPrintable(done.said));
        QVERIFY2(done.said.contains(u"Packbench practice shop"_s), qPrintable(done.said));

        const Outcome after = accounts({u"check"_s});
        QVERIFY2(after.status == 0, qPrintable(after.complained));
        QVERIFY(accounts({u"list"_s}).said.contains(until));
        QVERIFY(packbench({u"doctor"_s}, {}).said.contains(until));

        const PracticeTikTokGrant &grant = m_server.tiktok()->tokens().current();
        for (const QString &secret : {code, grant.accessToken, grant.refreshToken, m_server.tiktok()->credentials().appSecret}) {
            QVERIFY2(!m_everything.contains(secret), "told");
            QVERIFY2(!files().contains(secret.toUtf8()), "kept in a file");
        }
    }

    void theBareCodeWillDo()
    {
        const QString code = m_server.tiktok()->issueCode();
        QCOMPARE(authorize([&code](const QString &) { return code; }).status, 0);
    }

    void aCodeIsGoodOnce()
    {
        const QString code = m_server.tiktok()->issueCode();
        QCOMPARE(authorize([&code](const QString &state) { return redirect(code, state); }).status, 0);
        const Outcome again = authorize([&code](const QString &state) { return redirect(code, state); });
        QCOMPARE(again.status, 1);
        QVERIFY2(again.complained.contains(u"30 minutes"_s), qPrintable(again.complained));
        QCOMPARE(accounts({u"check"_s}).status, 0);
    }

    void whatIsNoConsentChangesNothing_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no") << u"https://seller.example/back?code=null&error=auth_denied&state=%1"_s << u"did not agree"_s;
        QTest::newRow("other request") << u"https://seller.example/back?code=ROW_12345678&state=x%1"_s << u"another request"_s;
        QTest::newRow("nothing") << QString() << u"Nothing was entered"_s;
        QTest::newRow("no code") << u"I clicked on agree"_s << u"no code"_s;
    }

    void whatIsNoConsentChangesNothing()
    {
        QFETCH(QString, entered);
        QFETCH(QString, complaint);
        const QString token = m_server.tiktok()->tokens().current().accessToken;
        const QByteArray kept = files();
        const Outcome refused = authorize(
            [&entered](const QString &state) { return entered.contains(u"%1"_s) ? entered.arg(state) : entered; });
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(complaint), qPrintable(refused.complained));
        QCOMPARE(m_server.tiktok()->tokens().current().accessToken, token);
        QCOMPARE(files(), kept);
    }

    void aMissingShopIsLookedUpByTheCheck()
    {
        const QString refresh = m_server.tiktok()->tokens().current().refreshToken;
        QCOMPARE(accounts({u"import"_s, u"-"_s}, freshAccount({{u"refreshToken"_s, refresh}})).status, 0);
        const Outcome checked = accounts({u"check"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
        QVERIFY(checked.said.contains(u"Its shop is"_s));
        QVERIFY(files().contains(m_server.tiktok()->credentials().shopCipher.toUtf8()));
        QVERIFY(!accounts({u"check"_s}).said.contains(u"Its shop is"_s));
    }

    void aRefusedRefreshTokenAsksForTheSeller()
    {
        QCOMPARE(accounts({u"import"_s, u"-"_s}, freshAccount({{u"refreshToken"_s, u"TTR_of_last_year"_s}})).status, 0);
        const Outcome checked = accounts({u"check"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.complained.contains(u"Authorize the account again"_s), qPrintable(checked.complained));
    }

    void anEndThatIsNearIsWarnedOf()
    {
        const PracticeTikTokGrant grant = m_server.tiktok()->tokens().current();
        const qint64 end = m_clock.now().addDays(9).toSecsSinceEpoch();
        const QJsonObject more{{u"accessToken"_s, grant.accessToken},
                               {u"refreshToken"_s, grant.refreshToken},
                               {u"refreshTokenExpiresAt"_s, end},
                               {u"shopCipher"_s, m_server.tiktok()->credentials().shopCipher}};
        QCOMPARE(accounts({u"import"_s, u"-"_s}, freshAccount(more)).status, 0);
        const Outcome checked = accounts({u"check"_s});
        QCOMPARE(checked.status, 0);
        QVERIFY2(checked.complained.contains(u"packbench accounts authorize Mugs"_s), qPrintable(checked.complained));
        QVERIFY(packbench({u"doctor"_s}, {}).said.contains(u"! Account Mugs: the seller must authorize it again within"_s));
    }

    void theRunningProgramIsTold()
    {
        const FirstInstance running(DataFolder::open(m_folder.filePath(u"data"_s))->socketName());
        QSignalSpy told(&running, &FirstInstance::accountsWanted);
        const QString code = m_server.tiktok()->issueCode();
        QCOMPARE(authorize([&code](const QString &state) { return redirect(code, state); }).status, 0);
        QTRY_COMPARE(told.size(), 1);
    }

    void onlyAccountsOfSuchAChannelAreAuthorized()
    {
        const QByteArray others = m_server.accountsJson(PracticeFlavour::Global);
        QCOMPARE(accounts({u"import"_s, u"-"_s}, others).status, 0);
        const QString other = QJsonDocument::fromJson(others)[u"accounts"_s][0][u"name"_s].toString();
        const Outcome refused = accounts({u"authorize"_s, other});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.complained.contains(u"no seller"_s), qPrintable(refused.complained));
        QCOMPARE(accounts({u"authorize"_s, u"Nobody"_s}).status, 1);
        QCOMPARE(accounts({u"authorize"_s}).status, 2);
        QCOMPARE(accounts({u"remove"_s, other}).status, 0);
    }
};

QTEST_GUILESS_MAIN(AuthorizeTest)
#include "tst_authorize.moc"
