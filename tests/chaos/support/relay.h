// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace packbench::chaos {

/// The cable between one station and a server, which can be cut, held and listened to. It works in a thread of its own;
/// after each call here nothing passes any more that must not.
class Relay
{
public:
    enum class Flow {
        Open,
        Shut,        ///< nothing passes, nobody is told
        AnswersHeld, ///< what was asked arrives; the answers wait
        Cut,         ///< every connection is lost, new ones are closed at once
    };

    /// From a free port of \a host to a port of this computer, or to a Unix socket.
    Relay(QByteArray host, QString target);
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;
    ~Relay();

    /// "host:port" for its clients.
    [[nodiscard]] QByteArray address() const { return m_host + ':' + QByteArray::number(m_port); }
    [[nodiscard]] int port() const { return m_port; }
    void setFlow(Flow flow);
    [[nodiscard]] Flow flow() const { return m_flow; }
    /// Nobody listens at the port for a while.
    void setRefusing(bool refuses);

    // For a PostgreSQL connection.
    /// The \a number-th COMMIT from now of work that names \a word loses its connection, after it was done when \a isKept.
    void loseCommit(int number, bool isKept, const QByteArray &word = {});
    /// The answer to the \a number-th COMMIT from now of work that names \a word is held until release().
    void holdCommit(int number, const QByteArray &word);
    [[nodiscard]] bool isHolding();
    void release();
    /// Forgets what was wanted of coming commits.
    void forget();

private:
    struct Link {
        int client = -1;
        int server = -1;
        QByteArray toServer;
        QByteArray toClient;
        bool isArmed = false;  ///< its present work names the word
        bool isDoomed = false; ///< the same, of what is to be lost
        bool losesNow = false;
        bool holdsNow = false;
        bool isHeld = false;
        bool clientEnded = false;
        bool serverEnded = false;
    };

    void run();
    void takePort();
    void accept();
    void move(Link &link, short clientEvents, short serverEvents);
    void heardClient(Link &link, const QByteArray &bytes);
    void heardServer(Link &link, const QByteArray &bytes);
    static void close(Link &link, bool hard);
    void wake() const;
    [[nodiscard]] int connected() const;

    QByteArray m_host;
    QString m_target;
    int m_port = 0;
    int m_listener = -1;
    int m_wake = -1;
    std::mutex m_mutex;
    std::vector<Link> m_links;
    Flow m_flow = Flow::Open;
    quint64 m_changes = 0;
    int m_lose = 0;
    bool m_loseKept = false;
    QByteArray m_loseWord;
    int m_hold = 0;
    QByteArray m_word;
    bool m_ends = false;
    bool m_isRefusing = false;
    std::thread m_thread;
};

} // namespace packbench::chaos
