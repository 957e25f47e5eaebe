// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/httpexchange.h"

#include <QCoro/QCoroFuture>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QPromise>
#include <QSslSocket>

namespace packbench {

namespace {

/// TLS 1.2 or newer, and nothing weaker than 112 bits: no RSA key below 2048 bits and no SHA-1 in a certificate, also
/// where the system's own rules for OpenSSL allow it. Other TLS libraries than OpenSSL keep their own, like rules.
QSslConfiguration ownRules()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (QSslSocket::activeBackend() == QLatin1String("openssl")) {
        tls.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT:@SECLEVEL=2"));
    }
    return tls;
}

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The system's proxies as found before, or a set one; this computer is always reached directly.
class Proxies final : public QNetworkProxyFactory
{
public:
    Proxies(const NetworkSetup &setup, const SystemProxies &system) : m_setup(setup), m_system(system) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (m_setup.proxy == NetworkSetup::Proxy::None || isThisComputer(host)) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        if (m_setup.proxy == NetworkSetup::Proxy::System) {
            return m_system.of(host);
        }
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_setup.proxyHost, m_setup.proxyPort, m_setup.proxyUser,
                              QString::fromUtf8(m_setup.proxyPassword.reveal()))};
    }

private:
    NetworkSetup m_setup;
    const SystemProxies &m_system;
};

} // namespace

HttpClient::HttpClient(Clock &clock, QObject *parent, SystemProxies::Ask askSystem)
    : QObject(parent)
    , m_clock(clock)
    , m_systemProxies(std::move(askSystem))
    , m_tls(ownRules())
{
    m_manager.setProxyFactory(new Proxies(m_setup, m_systemProxies));
}

HttpClient::~HttpClient()
{
    // Before the manager, which owns their replies.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

Result<void, QString> HttpClient::apply(const NetworkSetup &setup)
{
    QSslConfiguration tls = ownRules();
    if (!setup.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>, QString> extra = readCertificates(setup.caFile);
        if (!extra) {
            return fail(extra.error());
        }
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    }
    m_tls = tls;
    m_setup = setup;
    m_manager.setProxyFactory(new Proxies(setup, m_systemProxies));
    // Connections made under the old rules are not used again.
    m_manager.clearConnectionCache();
    return {};
}

bool HttpClient::asksSystem(const QUrl &url) const
{
    return m_setup.proxy == NetworkSetup::Proxy::System && !isThisComputer(url.host());
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
    const QUrl url = QUrl::fromEncoded(request.url);
    if (asksSystem(url)) {
        const QPointer<HttpClient> alive(this);
        const bool found = co_await m_systemProxies.find(url);
        if (!alive || !found) {
            HttpAnswer refused;
            refused.trouble = TransferTrouble::NeverArrived;
            refused.error = tr("The computer does not say which proxy leads to %1. Look at its proxy settings, or set one in Packbench.")
                                .arg(url.host());
            co_return refused;
        }
    }
    if (request.mayLeave && !request.mayLeave()) {
        HttpAnswer withheld;
        withheld.trouble = TransferTrouble::NeverArrived;
        withheld.error = tr("this station may not send now: the database server has not heard of it for a while");
        co_return withheld;
    }
    auto *exchange = new HttpExchange(m_manager, m_tls, m_clock, std::move(request), largestAnswer, this);
    const QPointer<HttpClient> alive(this);
    const QFuture<HttpAnswer> future = exchange->answer();
    HttpAnswer answer = co_await future;
    if (!alive) {
        // It went between the answer and the waking: nobody may go on in what was used with it.
        auto promise = std::make_unique<QPromise<void>>();
        promise->start();
        const QFuture<void> never = promise->future();
        static_cast<void>(promise.release()); // a destroyed one would wake it
        co_await never;
    }
    co_return answer;
}

} // namespace packbench
