// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/http.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QUrl>

namespace packbench {

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

QByteArray httpWord(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    }
    return {};
}

void HttpRequest::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (HttpHeader &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            header.second = value;
            return;
        }
    }
    headers.emplace_back(name, value);
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const HttpHeader &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            return header.second;
        }
    }
    return {};
}

QDateTime httpTime(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray sendableUrl(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::TolerantMode);
    return parsed.isValid() ? parsed.toEncoded() : QByteArray();
}

QString urlObjection(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty()) {
        return QCoreApplication::translate("HttpRequest", "not a URL");
    }
    if (parsed.toEncoded() != url || parsed.hasFragment() || !parsed.userInfo().isEmpty()) {
        return QCoreApplication::translate("HttpRequest", "the URL would not be sent as it is written");
    }
    if (parsed.scheme() == QLatin1String("https") || (parsed.scheme() == QLatin1String("http") && isThisComputer(parsed.host()))) {
        return {};
    }
    return QCoreApplication::translate("HttpRequest", "only https, or http to this computer");
}

} // namespace packbench
