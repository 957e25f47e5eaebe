// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/httpexchange.h"

#include <QCoro/QCoroFuture>
#include <QHostAddress>
#include <QNetworkProxy>

namespace packbench {

namespace {

/// The system's proxies, or a set one; this computer is always reached directly.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(const NetworkSetup &setup) : m_setup(setup) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (m_setup.proxy == NetworkSetup::Proxy::None || host == QLatin1String("localhost") || QHostAddress(host).isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        if (m_setup.proxy == NetworkSetup::Proxy::System) {
            return systemProxyForQuery(query);
        }
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_setup.proxyHost, m_setup.proxyPort, m_setup.proxyUser,
                              QString::fromUtf8(m_setup.proxyPassword.reveal()))};
    }

private:
    NetworkSetup m_setup;
};

} // namespace

HttpClient::HttpClient(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_manager.setProxyFactory(new Proxies(m_setup));
}

HttpClient::~HttpClient()
{
    // Before the manager, which owns their replies.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

Result<void, QString> HttpClient::apply(const NetworkSetup &setup)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!setup.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>, QString> extra = readCertificates(setup.caFile);
        if (!extra) {
            return fail(extra.error());
        }
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    }
    m_tls = tls;
    m_setup = setup;
    m_manager.setProxyFactory(new Proxies(setup));
    // Connections made under the old rules are not used again.
    m_manager.clearConnectionCache();
    return {};
}

QCoro::Task<HttpAnswer> HttpClient::send(HttpRequest request)
{
    const QString objection = urlObjection(request.url);
    if (!objection.isEmpty()) {
        HttpAnswer refused;
        refused.trouble = TransferTrouble::BadAddress;
        refused.error = objection;
        co_return refused;
    }
    auto *exchange = new HttpExchange(m_manager, m_tls, m_clock, std::move(request), largestAnswer, this);
    const QFuture<HttpAnswer> future = exchange->answer();
    HttpAnswer answer = co_await future;
    co_return answer;
}

} // namespace packbench
