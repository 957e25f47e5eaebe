// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"

#include "net/oncereadable.h"

#include <QLoggingCategory>
#include <QNetworkRequest>
#include <QSslError>
#include <QUrl>

namespace packbench {

namespace {

// Only what is listed in log() is ever written: no query, no headers, no bodies.
Q_LOGGING_CATEGORY(httpLog, "packbench.http", QtInfoMsg)

QString certificateWords(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            words.append(HttpExchange::tr("the certificate has expired (%1)").arg(error.certificate().expiryDate().toString(Qt::ISODate)));
            break;
        case QSslError::CertificateNotYetValid:
            words.append(HttpExchange::tr("the certificate is not yet valid (from %1)")
                             .arg(error.certificate().effectiveDate().toString(Qt::ISODate)));
            break;
        case QSslError::SelfSignedCertificate:
            words.append(HttpExchange::tr("the certificate is self-signed"));
            break;
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            words.append(HttpExchange::tr("the certificate comes from an unknown authority (%1)")
                             .arg(error.certificate().issuerInfo(QSslCertificate::CommonName).join(QLatin1String(", "))));
            break;
        case QSslError::HostNameMismatch:
            words.append(HttpExchange::tr("the certificate is for another host (%1)")
                             .arg(error.certificate().subjectInfo(QSslCertificate::CommonName).join(QLatin1String(", "))));
            break;
        default:
            words.append(error.errorString());
        }
    }
    words.removeDuplicates();
    return words.join(QLatin1String("; "));
}

/// A whole answer whose status Qt counts as an error.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Errors that can come before anything left; they count so only while nothing did.
bool canPrecedeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const QSslConfiguration &tls, Clock &clock, HttpRequest request,
                           qint64 largestAnswer, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_largestAnswer(largestAnswer)
    , m_startedAt(clock.uptime())
    , m_promise(std::make_unique<QPromise<HttpAnswer>>())
{
    m_promise->start();
    m_reply = start(manager, tls);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    // Qt's own time-out starts again with every byte; this one does not.
    m_clock.callAfter(m_request.deadline, this, [this] { giveUp(tr("no whole answer in time")); });
}

HttpExchange::~HttpExchange()
{
    if (m_promise && !m_promise->future().isFinished()) {
        // A destroyed promise would wake the coroutine that waits, whose owner may be gone as well: it sleeps on.
        static_cast<void>(m_promise.release());
    }
}

QNetworkReply *HttpExchange::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    QNetworkRequest request(QUrl::fromEncoded(m_request.url, QUrl::StrictMode));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader(QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Packbench"));
    for (const HttpHeader &header : m_request.headers) {
        request.setRawHeader(header.first, header.second);
    }
    if (m_request.method == HttpMethod::Get) {
        return manager.get(request);
    }
    m_upload = new OnceReadable(m_request.body, this);
    m_upload->setGuard(m_request.mayLeave);
    // Not from within Qt's own reading of it.
    connect(
        m_upload, &OnceReadable::withheld, this, [this] { giveUp(tr("not allowed to leave any more")); }, Qt::QueuedConnection);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return manager.post(request, m_upload);
}

void HttpExchange::collect()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_largestAnswer) {
        giveUp(tr("the answer is too large"));
    }
}

void HttpExchange::giveUp(const QString &why)
{
    if (m_reply->isRunning()) {
        m_givenUp = why;
        m_reply->abort();
    }
}

void HttpExchange::finish()
{
    if (m_reply->isOpen()) {
        m_body += m_reply->readAll();
    }
    HttpAnswer answer;
    answer.trouble = trouble();
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.trouble == TransferTrouble::None) {
        answer.body = m_body;
    } else {
        answer.error = words(answer.trouble);
    }
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    answer.headers.assign(headers.cbegin(), headers.cend());
    answer.serverDate = httpTime(answer.header(QByteArrayLiteral("Date")));
    log(answer);
    m_promise->addResult(std::move(answer));
    m_promise->finish();
    deleteLater();
}

TransferTrouble HttpExchange::trouble() const
{
    // The error comes before the status: a truncated answer has status 200 and an error.
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::NoError) {
        return status > 0 ? TransferTrouble::None : TransferTrouble::Ambiguous;
    }
    if (isStatusError(error) && status >= 400) {
        return TransferTrouble::None;
    }
    const bool nothingLeft = !m_requestSent && status == 0 && (m_upload == nullptr || !m_upload->wasRead());
    if (nothingLeft && m_givenUp.isEmpty() && canPrecedeSending(error)) {
        return m_certificateErrors.isEmpty() ? TransferTrouble::NeverArrived : TransferTrouble::Certificate;
    }
    return TransferTrouble::Ambiguous;
}

QString HttpExchange::words(TransferTrouble trouble) const
{
    if (trouble == TransferTrouble::Certificate) {
        return certificateWords(m_certificateErrors);
    }
    if (!m_givenUp.isEmpty()) {
        return m_givenUp;
    }
    // Qt quotes the whole URL in some texts; the query is nobody's business.
    const QUrl url = m_reply->url();
    return m_reply->errorString().replace(url.toString(), url.toString(QUrl::RemoveQuery));
}

void HttpExchange::log(const HttpAnswer &answer) const
{
    const QUrl url = m_reply->url();
    const std::chrono::milliseconds took = m_clock.uptime() - m_startedAt;
    const QString result = answer.trouble == TransferTrouble::None ? QString::number(answer.status) : answer.error;
    qCInfo(httpLog).noquote() << httpWord(m_request.method)
                              << url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::RemoveScheme)
                              << result << QStringLiteral("%1 ms").arg(took.count()) << m_request.requestId;
}

} // namespace packbench
