// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "net/http.h"
#include "net/networksetup.h"
#include "net/systemproxies.h"

#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

namespace packbench {

/// Sends requests, each POST at most once, and says honestly what became of them. One for the whole program. An
/// exchange that is under way when the client goes never comes back.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    /// Answers larger than this are given up as ambiguous.
    static constexpr qint64 largestAnswer = 64LL * 1024 * 1024;

    /// \a askSystem names the desktop's proxies and may take its time: it runs on a thread of its own.
    explicit HttpClient(Clock &clock, QObject *parent = nullptr, SystemProxies::Ask askSystem = QNetworkProxyFactory::systemProxyForQuery);
    ~HttpClient() override;

    /// Takes effect for the requests that follow. A CA file that cannot be read is refused in words and leaves the set-up
    /// as it was.
    Result<void, QString> apply(const NetworkSetup &setup);
    [[nodiscard]] const NetworkSetup &setup() const { return m_setup; }

    QCoro::Task<HttpAnswer> send(HttpRequest request);

private:
    [[nodiscard]] bool asksSystem(const QUrl &url) const;

    Clock &m_clock;
    SystemProxies m_systemProxies;
    QNetworkAccessManager m_manager;
    NetworkSetup m_setup;
    QSslConfiguration m_tls;
};

} // namespace packbench
