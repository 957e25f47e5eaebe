// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "base/result.h"
#include "practice/faults.h"
#include "practice/marketplace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <memory>
#include <vector>

class QTcpServer;

namespace packbench {

class PracticeConnection;

/// The marketplace's door on the loopback: HTTP/1.1 over plain or TLS sockets, with faults on request.
class PracticeFront : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the front.
    PracticeFront(PracticeMarketplace &market, Clock &clock, Randomness &randomness, QObject *parent = nullptr);
    ~PracticeFront() override;

    /// Listens on 127.0.0.1; port 0 takes a free one. Gives the port, or why not.
    Result<quint16, QString> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    void setFaults(const PracticeFaults &faults);
    [[nodiscard]] const PracticeFaults &faults() const { return m_faults; }
    /// Requests wait until they are served one by one, in an order that does not depend on which came first.
    void setOneByOne(bool oneByOne) { m_isOneByOne = oneByOne; }
    /// Serves one that waits; false when none does.
    bool serveNext();
    /// Requests whose clients wait and get nothing for the time being; only of those that call this server by a \a name
    /// that begins so.
    [[nodiscard]] int keptWaiting(const QByteArray &name = {}) const;
    /// How the client of the request that was served last calls this server ("Host").
    [[nodiscard]] const QByteArray &servedAs() const { return m_servedAs; }

Q_SIGNALS:
    /// A request was dealt with; the status is 0 when the client got no answer.
    void answered(const QByteArray &method, const QByteArray &target, int status);

private:
    void accept();
    /// With the Date of the marketplace's clock.
    [[nodiscard]] QByteArray bytesOf(PracticeReply reply) const;
    void receive(PracticeConnection &connection, const PracticeRequest &request);
    void serve(PracticeConnection &connection, const PracticeRequest &request);
    void serveWith(const PracticeFault &fault, PracticeConnection &connection, const PracticeRequest &request);
    /// The answer of a gateway that fails.
    [[nodiscard]] PracticeReply failedReply(const PracticeFault &fault) const;
    PracticeReply applyLater(const PracticeFault &fault, const PracticeRequest &request);
    void drip(PracticeConnection &connection, const QByteArray &bytes, std::chrono::milliseconds step, int pieces);
    void spoil(const PracticeFault &fault, PracticeConnection &connection, const PracticeRequest &request, PracticeReply reply);

    PracticeMarketplace &m_market;
    Clock &m_clock;
    Randomness &m_randomness;
    std::unique_ptr<QTcpServer> m_server;
    PracticeFaults m_faults;
    std::vector<std::pair<QPointer<PracticeConnection>, PracticeRequest>> m_arrived; ///< not served yet
    bool m_isOneByOne = false;
    QHash<QByteArray, PracticeReply> m_last; ///< the last good answer of each path that was read
    quint16 m_port = 0;
    bool m_isSecure = false;
    QByteArray m_servedAs;
};

} // namespace packbench
