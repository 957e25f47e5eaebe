// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Real handshakes with a real PostgreSQL: its certificate, its name, its password.
#include "store/connection.h"
#include "tests/store/support/openstore.h"

#include <QTcpServer>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

using Kind = StoreFailure::Kind;

void openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl: %s", process.readAllStandardError().constData());
    }
}

/// An authority NAME.pem with its key.
void makeAuthority(const QString &folder, const QString &name)
{
    openssl(folder, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                     u"2"_s, u"-subj"_s, u"/CN=%1"_s.arg(name), u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s});
}

/// server.pem for localhost, from the authority.
void makeServer(const QString &folder, const QString &authority)
{
    openssl(folder, {u"req"_s,
                     u"-x509"_s,
                     u"-newkey"_s,
                     u"ec"_s,
                     u"-pkeyopt"_s,
                     u"ec_paramgen_curve:prime256v1"_s,
                     u"-nodes"_s,
                     u"-days"_s,
                     u"2"_s,
                     u"-subj"_s,
                     u"/CN=localhost"_s,
                     u"-addext"_s,
                     u"subjectAltName=DNS:localhost"_s,
                     u"-addext"_s,
                     u"basicConstraints=critical,CA:FALSE"_s,
                     u"-CA"_s,
                     authority + u".pem"_s,
                     u"-CAkey"_s,
                     authority + u".key"_s,
                     u"-keyout"_s,
                     u"server.key"_s,
                     u"-out"_s,
                     u"server.pem"_s});
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class ServerTlsTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] DatabasePlace place(const QString &host, const QString &authority) const
    {
        DatabasePlace place = DatabasePlace::ofAddress(
                                  u"postgresql://bench@%1:%2/packbench?sslmode=verify-full&sslrootcert=%3/%4"_s.arg(host).arg(m_port).arg(
                                      m_certificates.path(), authority))
                                  .value();
        place.password = Secret("it's a \\ secret; sslmode=disable");
        return place;
    }
    static std::optional<StoreFailure> refusalOf(const DatabasePlace &place)
    {
        Connection db(place);
        const auto opened = db.open();
        return opened ? std::nullopt : std::optional(opened.error());
    }

    QTemporaryDir m_certificates;
    int m_port = freePort();
    std::unique_ptr<PostgresCluster> m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        makeAuthority(m_certificates.path(), u"authority"_s);
        makeAuthority(m_certificates.path(), u"stranger"_s);
        makeServer(m_certificates.path(), u"authority"_s);
        const QStringList settings{u"port=%1"_s.arg(m_port), u"listen_addresses=127.0.0.1"_s, u"ssl=on"_s, u"ssl_cert_file=server.pem"_s,
                                   u"ssl_key_file=server.key"_s};
        m_cluster = std::make_unique<PostgresCluster>(settings, [this](const QString &data) {
            for (const QString &name : {u"/server.pem"_s, u"/server.key"_s}) {
                QVERIFY(QFile::copy(m_certificates.path() + name, data + name));
                QFile::setPermissions(data + name, QFile::ReadOwner | QFile::WriteOwner);
            }
            QFile rules(data + u"/pg_hba.conf"_s);
            QVERIFY(rules.open(QIODevice::WriteOnly));
            rules.write("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
        });
        m_cluster->sql(u"CREATE ROLE bench LOGIN PASSWORD 'it''s a \\ secret; sslmode=disable'"_s);
        m_cluster->sql(u"GRANT CREATE ON DATABASE packbench TO bench"_s);
    }

    void theRightAuthorityAndNameAreAccepted()
    {
        Connection db(place(u"localhost"_s, u"authority.pem"_s));
        const auto opened = db.open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().words));
        QVERIFY(db.single(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s).toBool());
        QCOMPARE(db.single(u"SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s).toString(), u"TLSv1.3"_s);
    }

    void anotherNameIsRefused()
    {
        const auto refusal = refusalOf(place(u"127.0.0.1"_s, u"authority.pem"_s));
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Kind::ServerRefused);
        QVERIFY2(refusal->words.contains(u"does not match host name"_s), qPrintable(refusal->words));
    }

    void anotherAuthorityIsRefused()
    {
        const auto refusal = refusalOf(place(u"localhost"_s, u"stranger.pem"_s));
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Kind::ServerRefused);
        QVERIFY2(refusal->words.contains(u"certificate verify failed"_s), qPrintable(refusal->words));
    }

    void withoutAnAuthorityOfItsOwnTheSystemsAreAsked()
    {
        DatabasePlace without = place(u"localhost"_s, u"authority.pem"_s);
        without.rootCertificate.clear();
        QCOMPARE(refusalOf(without).value_or(StoreFailure()).kind, Kind::ServerRefused);
    }

    void aFileOfAuthoritiesThatIsNotThereIsRefused()
    {
        QCOMPARE(refusalOf(place(u"localhost"_s, u"none.pem"_s)).value_or(StoreFailure()).kind, Kind::ServerRefused);
    }

    void aServerWithoutTlsIsRefused()
    {
        PostgresCluster plain({u"port=%1"_s.arg(freePort()), u"listen_addresses=127.0.0.1"_s});
        DatabasePlace there = place(u"localhost"_s, u"authority.pem"_s);
        there.port = plain.sql(u"SHOW port"_s).toInt();
        const auto refusal = refusalOf(there);
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Kind::ServerRefused);
    }

    void aWrongPasswordAndNoneAreRefusedAndNotTold()
    {
        DatabasePlace wrong = place(u"localhost"_s, u"authority.pem"_s);
        wrong.password = Secret("wrong-one");
        const auto refusal = refusalOf(wrong);
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, Kind::ServerRefused);
        QVERIFY(!refusal->words.contains(u"wrong-one"_s));
        QVERIFY(!wrong.text().contains(u"wrong-one"_s));
        // What the environment offers is not taken.
        qputenv("PGPASSWORD", "it's a \\ secret; sslmode=disable");
        wrong.password = Secret();
        QCOMPARE(refusalOf(wrong).value_or(StoreFailure()).kind, Kind::ServerRefused);
        qunsetenv("PGPASSWORD");
    }
};

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "tst_servertls.moc"
