// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/program.h"
#include "support/rawclient.h"

#include "practice/commandline.h"
#include "practice/control.h"
#include "support/seller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace packbench;
using namespace Qt::StringLiterals;

/// The practice server as a process of its own: this test program started again with the command.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    struct Started {
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
        QByteArray url;

        /// What comes on standard output up to the end of the next line.
        QByteArray line()
        {
            if (!QTest::qWaitFor([this] { return process->canReadLine() || process->state() == QProcess::NotRunning; }, 20'000))
                return "no line";
            return process->readLine().trimmed();
        }
    };

    static Started start(const QStringList &arguments)
    {
        Started made;
        made.process->start(QCoreApplication::applicationFilePath(), QStringList{u"practice-server"_s} + arguments);
        made.url = made.line().replace("practice: listening on ", "");
        return made;
    }
    static bool hasEnded(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    }

private Q_SLOTS:
    void itListensWritesItsFilesAndEndsOnSigterm()
    {
        const QTemporaryDir folder;
        const QString accounts = folder.filePath(u"accounts.json"_s);
        const QString products = folder.filePath(u"products.csv"_s);
        Started server = start({u"--port"_s, u"0"_s, u"--ledger"_s, folder.filePath(u"ledger"_s), u"--accounts-out"_s, accounts,
                                u"--products-out"_s, products});
        QVERIFY2(server.url.startsWith("http://127.0.0.1:"), server.url.constData());
        RawClient client(static_cast<quint16>(QUrl(QString::fromLatin1(server.url)).port()));
        client.write("GET /v3/ca/orders HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.read().status, 400);
        QFile file(accounts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray written = QJsonDocument::fromJson(file.readAll()).object().value(u"accounts"_s).toArray();
        QCOMPARE(written.at(0).toObject().value(u"baseUrl"_s).toString().toLatin1(), server.url);
        for (const QString &path : {accounts, folder.filePath(u"ledger"_s)})
            QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(QFile::exists(products));
        server.process->terminate();
        QVERIFY(hasEnded(*server.process));
        QCOMPARE(server.process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process->exitCode(), 0);
        QCOMPARE(server.line(), QByteArray("practice: 0 orders shipped, 0 packages, 0 repeats, 0 doubles"));
    }

    void aKilledServerComesBackWithTheSameAccounts()
    {
        const QTemporaryDir folder;
        const QStringList arguments{u"--ledger"_s, folder.filePath(u"ledger"_s), u"--accounts-out"_s, folder.filePath(u"accounts"_s)};
        const auto keyOf = [&] {
            QFile file(folder.filePath(u"accounts"_s));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                        .object()
                                                        .value(u"accounts"_s)
                                                        .toArray()
                                                        .at(0)
                                                        .toObject()
                                                        .value(u"privateKey"_s)
                                                        .toString()
                                                  : QString();
        };
        Started first = start(arguments);
        const QString key = keyOf();
        QVERIFY(!key.isEmpty());
        first.process->kill();
        QVERIFY(hasEnded(*first.process));
        Started second = start(arguments);
        QVERIFY2(second.url.startsWith("http://"), second.url.constData());
        QCOMPARE(keyOf(), key);
        second.process->terminate();
        QVERIFY(hasEnded(*second.process));
    }

    void aTikTokShopOpensOnItsOwnPort()
    {
        const QTemporaryDir folder;
        const QString accounts = folder.filePath(u"tiktok.json"_s);
        Started server = start({u"--control"_s, u"--tiktok-orders"_s, u"3"_s, u"--tiktok-market"_s, u"de"_s, u"--tiktok-accounts-out"_s,
                                accounts, u"--tiktok-fault"_s, u"503,times=1"_s});
        const QByteArray url = server.line().replace("practice: TikTok Shop on ", "");
        QVERIFY(url.startsWith("http://127.0.0.1:") && url != server.url);
        RawClient client(static_cast<quint16>(QUrl(QString::fromLatin1(url)).port()));
        for (const int status : {503, 200}) {
            client.write("GET /open/authorize?service_id=1 HTTP/1.1\r\nHost: a\r\n\r\n");
            QCOMPARE(client.read().status, status);
        }
        QFile file(accounts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject account = QJsonDocument::fromJson(file.readAll()).object().value(u"accounts"_s).toArray().at(0).toObject();
        QCOMPARE(account.value(u"baseUrl"_s).toString().toLatin1(), url);
        QCOMPARE(account.value(u"market"_s).toString(), u"DE"_s);
        QCOMPARE(QFile::permissions(accounts) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        server.process->write("tiktok-expire-token\n");
        QCOMPARE(server.line(), QByteArray("ok"));
        server.process->terminate();
        QVERIFY(hasEnded(*server.process));
    }

    void anAkinonOmsOpensOnItsOwnPort()
    {
        const QTemporaryDir folder;
        const QString accounts = folder.filePath(u"akinon.json"_s);
        Started server = start({u"--control"_s, u"--akinon-orders"_s, u"3"_s, u"--akinon-accounts-out"_s, accounts, u"--akinon-login"_s});
        const QByteArray url = server.line().replace("practice: Akinon OMS on ", "");
        QVERIFY(url.startsWith("http://127.0.0.1:") && url.endsWith("/akinon/api/v1/oms"));
        QFile file(accounts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject account = QJsonDocument::fromJson(file.readAll()).object().value(u"accounts"_s).toArray().at(0).toObject();
        QCOMPARE(account.value(u"baseUrl"_s).toString().toLatin1(), url);
        QVERIFY(account.contains(u"username"_s) && !account.contains(u"token"_s));
        QCOMPARE(QFile::permissions(accounts) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        for (const QByteArray command : {"akinon-revoke-keys", "akinon-fault 503,times=1", "akinon-clear", "akinon-fail 1 package_100_5",
                                         "akinon-next https://elsewhere.example", "akinon-picture-labels"})
        {
            server.process->write(command + '\n');
            QCOMPARE(server.line(), QByteArray("ok"));
        }
        server.process->write("akinon-move 1 500\nakinon-fly\n");
        QCOMPARE(server.line(), QByteArray("error: no such package or state"));
        QCOMPARE(server.line(), QByteArray("error: unknown command"));
        server.process->terminate();
        QVERIFY(hasEnded(*server.process));
    }

    void commandsComeOnStandardInput()
    {
        Started server = start({u"--control"_s, u"--tls"_s});
        QVERIFY(server.url.startsWith("https://"));
        for (const QByteArray command : {"fault 503,times=3", "refuse", "accept", "clear", "expire-tokens"}) {
            server.process->write(command + '\n');
            QCOMPARE(server.line(), QByteArray("ok"));
        }
        server.process->write("fault nonsense\nsummary\n");
        QCOMPARE(server.line(), QByteArray("error: unknown fault: nonsense"));
        QCOMPARE(server.line(), QByteArray("practice: 0 orders shipped, 0 packages, 0 repeats, 0 doubles"));
        server.process->terminate();
        QVERIFY(hasEnded(*server.process));
    }

    void commandsDoWhatTheySay()
    {
        Seller seller;
        PracticeControl control(seller.server);
        const QString id = seller.server.market().orders().front().id;
        QCOMPARE(control.obey(u"ask-cancel "_s + id), QByteArray("ok"));
        QCOMPARE(seller.server.market().order(id)->lines.front().intentToCancel, u"Y"_s);
        QCOMPARE(control.obey(u"cancel "_s + id), QByteArray("ok"));
        QVERIFY(seller.server.market().order(id)->has(u"Cancelled"_s));
        QCOMPARE(control.obey(u"cancel 1"_s), QByteArray("error: no such order or number"));
        QCOMPARE(control.obey(u"dance"_s), QByteArray("error: unknown command"));
        control.obey(u"fault 429,times=1"_s);
        QCOMPARE(seller.get("/v3/ca/orders?createdStartDate=2026-02-01").status, 429);
        QVERIFY(RawClient(seller.port()).isOpen());
        control.obey(u"refuse"_s);
        QVERIFY(!RawClient(seller.port()).isOpen());
        control.obey(u"accept"_s);
        seller.send(seller.global("GET", "/v3/token/detail"));
        control.obey(u"expire-tokens"_s);
        QCOMPARE(seller.send(seller.global("GET", "/v3/token/detail")).status, 401);
    }

    void wrongArgumentsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--colour"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("word") << QStringList{u"now"_s};
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"explode"_s};
        QTest::newRow("TikTok orders") << QStringList{u"--tiktok-orders"_s, u"many"_s};
        QTest::newRow("Akinon packages") << QStringList{u"--akinon-orders"_s, u"many"_s};
        QTest::newRow("Akinon fault") << QStringList{u"--akinon-fault"_s, u"explode"_s};
        QTest::newRow("TikTok market") << QStringList{u"--tiktok-market"_s, u"Britain"_s};
        QTest::newRow("TikTok fault") << QStringList{u"--tiktok-fault"_s, u"explode"_s};
        QTest::newRow("certificate") << QStringList{u"--certificate"_s, u"/nowhere/at/all"_s};
    }

    void wrongArgumentsEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(!PracticeCommandLine::parse(arguments).has_value());
        QCOMPARE(runPracticeServer(arguments), 2);
    }

    void aTakenPortEndsWithOne()
    {
        Seller seller;
        QCOMPARE(runPracticeServer({u"--port"_s, QString::number(seller.port())}), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"practice-server"_s)
        return runPracticeServer(arguments.mid(2));
    TestProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_program.moc"
