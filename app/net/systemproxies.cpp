// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemproxies.h"

#include <QCoro/QCoroFuture>
#include <QPointer>
#include <QThread>
#include <QTimer>

namespace packbench {

SystemProxies::SystemProxies(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)) {}

QCoro::Task<bool> SystemProxies::find(QUrl url)
{
    const QString host = url.host();
    const auto known = m_known.constFind(host);
    if (known != m_known.constEnd() && std::chrono::steady_clock::now() - known->since < lifetime) {
        co_return true;
    }
    const QPointer<SystemProxies> alive(this);
    const QFuture<QList<QNetworkProxy>> answer = asked(url)->future();
    co_await answer;
    if (!alive) {
        co_return false;
    }
    m_asked.remove(host);
    if (answer.resultCount() == 0) {
        co_return false;
    }
    m_known.insert(host, {answer.resultAt(0), std::chrono::steady_clock::now()});
    co_return true;
}

QList<QNetworkProxy> SystemProxies::of(const QString &host) const
{
    const auto known = m_known.constFind(host);
    return known == m_known.constEnd() ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)} : known->proxies;
}

SystemProxies::Promise SystemProxies::asked(const QUrl &url)
{
    Promise &waiting = m_asked[url.host()];
    if (waiting) {
        return waiting;
    }
    waiting = std::make_shared<QPromise<QList<QNetworkProxy>>>();
    waiting->start();
    // Nobody waits for a thread that hangs in a script; what it shares outlives it.
    QThread *thread = QThread::create([promise = waiting, ask = m_ask, query = QNetworkProxyQuery(url)] {
        promise->addResult(ask(query));
        promise->finish();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    // A result that comes after the end is dropped by the promise.
    QTimer::singleShot(patience, this, [promise = waiting] { promise->finish(); });
    return waiting;
}

} // namespace packbench
