// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "net/http.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QSslConfiguration>
#include <memory>

namespace packbench {

class OnceReadable;

/// One request on its way and what becomes of it; deletes itself after the answer.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &manager, const QSslConfiguration &tls, Clock &clock, HttpRequest request, qint64 largestAnswer,
                 QObject *parent);
    ~HttpExchange() override;

    [[nodiscard]] QFuture<HttpAnswer> answer() const { return m_promise->future(); }

private:
    [[nodiscard]] QNetworkReply *start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    void collect();
    void giveUp(const QString &why);
    void finish();
    [[nodiscard]] TransferTrouble trouble() const;
    [[nodiscard]] QString words(TransferTrouble trouble) const;
    void log(const HttpAnswer &answer) const;

    Clock &m_clock;
    HttpRequest m_request;
    qint64 m_largestAnswer;
    std::chrono::milliseconds m_startedAt;
    std::unique_ptr<QPromise<HttpAnswer>> m_promise;
    OnceReadable *m_upload = nullptr;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    QString m_givenUp;          ///< why we ended it ourselves
    bool m_requestSent = false; ///< at least the head left
};

} // namespace packbench
