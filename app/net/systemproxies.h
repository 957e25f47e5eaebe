// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoro/QCoroTask>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>

namespace packbench {

/// What the desktop says about proxies, asked on a thread of its own: a configuration script may fetch, compute and hang,
/// and QNetworkAccessManager would ask in the GUI thread.
class SystemProxies final : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;
    using Answers = QHash<QString, QList<QNetworkProxy>>; ///< by host

    static constexpr std::chrono::seconds patience{20}; ///< then the answer is taken for lost
    static constexpr std::chrono::minutes lifetime{5};  ///< of an answer: somebody may plug in another network

    explicit SystemProxies(Ask ask, QObject *parent = nullptr);

    /// Returns when the proxies of \a url's host are known; false when the desktop does not answer in time.
    QCoro::Task<bool> find(QUrl url);
    /// What find() found for a host; no proxy when it was not asked.
    [[nodiscard]] QList<QNetworkProxy> of(const QString &host) const;

private:
    using Promise = std::shared_ptr<QPromise<QList<QNetworkProxy>>>;
    struct Known {
        QList<QNetworkProxy> proxies;
        std::chrono::steady_clock::time_point since;
    };

    Promise asked(const QUrl &url);

    Ask m_ask;
    QHash<QString, Known> m_known;
    QHash<QString, Promise> m_asked;
};

} // namespace packbench
