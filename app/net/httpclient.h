// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "net/http.h"
#include "net/networksetup.h"

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

    explicit HttpClient(Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Takes effect for the requests that follow. A CA file that cannot be read is refused in words and leaves the set-up
    /// as it was.
    Result<void, QString> apply(const NetworkSetup &setup);
    [[nodiscard]] const NetworkSetup &setup() const { return m_setup; }

    QCoro::Task<HttpAnswer> send(HttpRequest request);

private:
    Clock &m_clock;
    QNetworkAccessManager m_manager;
    NetworkSetup m_setup;
    QSslConfiguration m_tls;
};

} // namespace packbench
