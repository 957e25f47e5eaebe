// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/postgresdialect.h"

#include "store/connection.h"
#include "store/virtualtime.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <algorithm>

namespace packbench {

namespace {

const QString systemAuthorities = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

bool isOneOf(const QString &code, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&code](const char *known) { return code == QLatin1String(known); });
}

/// A server that is there but does not let this station in, by what it or the client's library says. Neither has codes for it.
bool isRefusal(const QString &words)
{
    static const QStringList signs{QStringLiteral("FATAL"), QStringLiteral("SSL"), QStringLiteral("certificate"),
                                   QStringLiteral("password")};
    static const QStringList passing{QStringLiteral("starting up"), QStringLiteral("shutting down"), QStringLiteral("recovery"),
                                     QStringLiteral("too many"), QStringLiteral("unexpectedly")};
    const auto isSaid = [&words](const QString &sign) { return words.contains(sign); };
    return std::any_of(signs.begin(), signs.end(), isSaid) && std::none_of(passing.begin(), passing.end(), isSaid);
}

} // namespace

QString PostgresDialect::connectOptions(const DatabasePlace &place)
{
    const bool verified = place.tls == DatabasePlace::Tls::Verified;
    // Everything that a variable, a service file or a password file of the environment could decide is decided here.
    QStringList options{
        QStringLiteral("sslmode=%1").arg(verified ? QStringLiteral("verify-full") : QStringLiteral("prefer")),
        QStringLiteral("ssl_min_protocol_version=TLSv1.2"),
        QStringLiteral("gssencmode=disable"),
        QStringLiteral("hostaddr=''"),
        QStringLiteral("options=''"),
        QStringLiteral("passfile='/dev/null/none'"),
        QStringLiteral("application_name=packbench"),
        QStringLiteral("client_encoding=UTF8"),
        QStringLiteral("target_session_attrs=read-write"),
        QStringLiteral("connect_timeout=5"),
        // A server that is cut off is noticed within seconds, also in the middle of a statement.
        QStringLiteral("keepalives=1"),
        QStringLiteral("keepalives_idle=5"),
        QStringLiteral("keepalives_interval=2"),
        QStringLiteral("keepalives_count=3"),
        QStringLiteral("tcp_user_timeout=10000"),
    };
    if (verified) {
        options << QStringLiteral("sslrootcert=") + quoted(place.rootCertificate.isEmpty() ? systemAuthorities : place.rootCertificate);
    }
    if (place.password.isEmpty()) {
        options << QStringLiteral("password=''");
    }
    return options.join(QLatin1Char(';'));
}

void PostgresDialect::address(QSqlDatabase &database)
{
    database.setHostName(m_place.host);
    database.setPort(m_place.port);
    database.setDatabaseName(m_place.name);
    database.setUserName(m_place.user);
    if (!m_place.password.isEmpty()) {
        database.setPassword(QString::fromUtf8(m_place.password.reveal()));
    }
    database.setConnectOptions(connectOptions(m_place));
}

void PostgresDialect::configure(Connection &db)
{
    db.change(QStringLiteral("SET search_path TO %1").arg(m_place.schema));
    db.change(QStringLiteral("SET client_min_messages TO error"));
    db.change(QStringLiteral("SET lock_timeout TO '5s'"));
    db.change(QStringLiteral("SET statement_timeout TO '60s'"));
    // A station that is stopped or cut off in the midst of its work does not keep the others waiting.
    db.change(QStringLiteral("SET idle_in_transaction_session_timeout TO '10s'"));
    // What is answered is on the server's disk.
    db.change(QStringLiteral("SET synchronous_commit TO on"));
    db.single(QStringLiteral("SELECT set_config('packbench.teller', ?, false)"), {db.teller()});
    const QString encoding = db.single(QStringLiteral("SELECT current_setting('server_encoding')")).toString();
    if (db.good() && encoding != QLatin1String("UTF8")) {
        db.refuse({StoreFailure::Kind::ServerRefused, QStringLiteral("the database's encoding is %1, not UTF8").arg(encoding), {}});
    }
}

void PostgresDialect::lockSchema(Connection &db)
{
    db.change(QStringLiteral("SET LOCAL lock_timeout TO '60s'"));
    db.single(QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('packbench schema ' || ?))"), {m_place.schema});
    const bool isThere =
        db.single(QStringLiteral("SELECT COUNT(*) FROM pg_catalog.pg_namespace WHERE nspname = ?"), {m_place.schema}).toInt() > 0;
    if (db.good() && !isThere) {
        db.change(QStringLiteral("CREATE SCHEMA %1").arg(m_place.schema));
    }
}

QString PostgresDialect::now() const
{
    return virtualtime::isOn() ? QStringLiteral("CAST(%1 AS BIGINT)").arg(virtualtime::now())
                               : QStringLiteral("CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)");
}

void PostgresDialect::sweep(Connection &db)
{
    // Old versions of rows are freed; unlike the file, a server gives no promise to overwrite them.
    db.change(QStringLiteral("VACUUM orders, set_aside, labels, outbox"));
}

StoreFailure PostgresDialect::failureOf(const QSqlError &error) const
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    using Kind = StoreFailure::Kind;
    const QString words = error.text();
    const QString code = error.nativeErrorCode();
    if (error.type() == QSqlError::ConnectionError || code.isEmpty()) {
        return {isRefusal(words) ? Kind::ServerRefused : Kind::ServerGone, words, {}};
    }
    if (isOneOf(code, {"40001", "40P01", "23505"})) {
        // Somebody else was quicker, also where both inserted the same key.
        return {Kind::Raced, words, {}};
    }
    if (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) || isOneOf(code, {"53300", "25P03"})) {
        return {Kind::ServerGone, words, {}};
    }
    if (isOneOf(code, {"55P03", "57014"})) {
        return {Kind::Busy, words, {}};
    }
    if (code == QLatin1String("53100")) {
        return {Kind::DiskFull, words, {}};
    }
    if (code.startsWith(QLatin1String("58"))) {
        return {Kind::IoError, words, {}};
    }
    if (isOneOf(code, {"XX001", "XX002"})) {
        return {Kind::Corrupt, words, {}};
    }
    if (code.startsWith(QLatin1String("28")) || isOneOf(code, {"42501", "25006", "3D000", "3F000"})) {
        return {Kind::ServerRefused, words, {}};
    }
    return {Kind::Unexpected, words, {}};
}

bool PostgresDialect::prepares(const QString &sql) const
{
    static const QStringList preparable{QStringLiteral("SELECT"), QStringLiteral("INSERT"), QStringLiteral("UPDATE"),
                                        QStringLiteral("DELETE"), QStringLiteral("WITH")};
    return std::any_of(preparable.begin(), preparable.end(), [&sql](const QString &word) { return sql.startsWith(word); });
}

QVariant PostgresDialect::bound(const QVariant &value) const
{
    if (value.typeId() != QMetaType::QString) {
        return value;
    }
    // A text of PostgreSQL holds no NUL.
    QString text = value.toString();
    return text.contains(QChar(QChar::Null)) ? text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter)) : value;
}

} // namespace packbench
