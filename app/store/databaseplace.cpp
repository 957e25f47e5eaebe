// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/databaseplace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

namespace packbench {

namespace {

using Why = PlaceRefusal::Why;

const QString verifiedMode = QStringLiteral("verify-full");

bool isPlain(const QString &text)
{
    // A semicolon ends an option of Qt's driver, a comma begins another host.
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QLatin1Char(';') || c == QLatin1Char(',') || c == QLatin1Char('\\')
               || c == QLatin1Char('\'');
    });
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression block(QStringLiteral("\\A127(\\.[0-9]{1,3}){3}\\z"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || block.match(host).hasMatch();
}

bool isSchemaName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_][a-z0-9_]{0,40}\\z"));
    return form.match(text).hasMatch();
}

/// Takes one option of the address over; gives why not.
std::optional<PlaceRefusal> takeOption(DatabasePlace &place, const QString &name, const QString &value)
{
    if (name == QLatin1String("password") || name == QLatin1String("sslpassword")) {
        return PlaceRefusal{Why::CarriesPassword, {}};
    }
    if (!isPlain(value)) {
        return PlaceRefusal{Why::NotAnAddress, {}};
    }
    if (name == QLatin1String("host") && value.startsWith(QLatin1Char('/')) && place.host.isEmpty()) {
        place.host = value;
    } else if (name == QLatin1String("sslmode") && value == verifiedMode) {
        place.tls = DatabasePlace::Tls::Verified;
    } else if (name == QLatin1String("sslmode")) {
        return PlaceRefusal{Why::NotVerified, place.host};
    } else if (name == QLatin1String("sslrootcert") && value.startsWith(QLatin1Char('/'))) {
        place.rootCertificate = value;
    } else if (name == QLatin1String("schema") && isSchemaName(value)) {
        place.schema = value;
    } else {
        return PlaceRefusal{Why::UnknownOption, name};
    }
    return std::nullopt;
}

} // namespace

DatabasePlace DatabasePlace::ofFile(const QString &file)
{
    DatabasePlace place;
    place.file = file;
    return place;
}

Result<DatabasePlace, PlaceRefusal> DatabasePlace::ofAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.password().isEmpty()) {
        return fail(PlaceRefusal{Why::CarriesPassword, {}});
    }
    const bool isPostgres = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!url.isValid() || !isPostgres || url.hasFragment()) {
        return fail(PlaceRefusal{Why::NotAnAddress, {}});
    }
    DatabasePlace place;
    place.host = url.host();
    place.port = url.port(place.port);
    place.user = url.userName(QUrl::FullyDecoded);
    place.name = url.path(QUrl::FullyDecoded).mid(1);
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : options) {
        if (const auto refusal = takeOption(place, name, value)) {
            return fail(*refusal);
        }
    }
    const bool isWhole = !place.host.isEmpty() && !place.user.isEmpty() && !place.name.isEmpty() && place.port > 0
                         && isPlain(place.host + place.user + place.name) && !place.name.contains(QLatin1Char('/'));
    if (!isWhole) {
        return fail(PlaceRefusal{Why::NotAnAddress, {}});
    }
    if (!place.isLocal() && place.tls != Tls::Verified) {
        return fail(PlaceRefusal{Why::NotVerified, place.host});
    }
    return place;
}

bool DatabasePlace::isLocal() const
{
    return !isServer() || host.startsWith(QLatin1Char('/')) || isLoopback(host);
}

QString DatabasePlace::text() const
{
    if (!isServer()) {
        return file;
    }
    const bool isSocket = host.startsWith(QLatin1Char('/'));
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user, QUrl::DecodedMode);
    url.setHost(isSocket ? QString() : host);
    url.setPort(port);
    url.setPath(QLatin1Char('/') + name, QUrl::DecodedMode);
    QUrlQuery query;
    if (isSocket) {
        query.addQueryItem(QStringLiteral("host"), host);
    }
    if (tls == Tls::Verified) {
        query.addQueryItem(QStringLiteral("sslmode"), verifiedMode);
    }
    if (!rootCertificate.isEmpty()) {
        query.addQueryItem(QStringLiteral("sslrootcert"), rootCertificate);
    }
    if (schema != DatabasePlace().schema) {
        query.addQueryItem(QStringLiteral("schema"), schema);
    }
    if (!query.isEmpty()) {
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace packbench
