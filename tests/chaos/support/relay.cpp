// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/relay.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace packbench::chaos {

namespace {

constexpr int piece = 64 * 1024;
constexpr int backlog = 64;
/// More than this is not taken from one side before the other has had it.
constexpr qsizetype mostKept = 4 * 1024 * 1024;
/// https://www.postgresql.org/docs/current/protocol-message-formats.html: Query, CommandComplete.
const QByteArray askedCommit = QByteArray("Q\0\0\0\x0b"
                                          "COMMIT\0",
                                          12);
const QByteArray doneCommit = QByteArray("C\0\0\0\x0b"
                                         "COMMIT\0",
                                         12);

sockaddr_in internetAddress(const QByteArray &host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    ::inet_pton(AF_INET, host.constData(), &address.sin_addr);
    return address;
}

template <typename Address>
const sockaddr *plain(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): as the sockets want it
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// Gives what could be read; an empty array when there is nothing, and tells the end.
QByteArray readFrom(int socket, bool &isEnded)
{
    QByteArray bytes(piece, Qt::Uninitialized);
    const ssize_t got = ::recv(socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_DONTWAIT);
    isEnded = got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR);
    bytes.resize(std::max<ssize_t>(got, 0));
    return bytes;
}

bool writeTo(int socket, QByteArray &bytes)
{
    const ssize_t sent = ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0)
        return errno == EAGAIN || errno == EINTR;
    bytes.remove(0, sent);
    return true;
}

} // namespace

Relay::Relay(QByteArray host, QString target) : m_host(std::move(host)), m_target(std::move(target))
{
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    takePort();
    ::listen(m_listener, backlog);
    m_thread = std::thread([this] { run(); });
}

void Relay::takePort()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = internetAddress(m_host, m_port);
    socklen_t size = sizeof address;
    if (::bind(m_listener, plain(address), size) != 0 || ::getsockname(m_listener, const_cast<sockaddr *>(plain(address)), &size) != 0)
        qFatal("no port for a relay on %s: %s", m_host.constData(), std::strerror(errno));
    m_port = ntohs(address.sin_port);
}

void Relay::setRefusing(bool refuses)
{
    const std::lock_guard lock(m_mutex);
    if (refuses == m_isRefusing)
        return;
    m_isRefusing = refuses;
    ++m_changes;
    if (refuses) {
        // Held by a socket that does not listen, the port stays ours and refuses.
        ::shutdown(m_listener, SHUT_RDWR); // closing alone waits for the thread that polls it
        ::close(m_listener);
        takePort();
        for (Link &link : m_links)
            close(link, true);
        m_links.clear();
    } else {
        ::listen(m_listener, backlog);
    }
    wake();
}

Relay::~Relay()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    wake();
    m_thread.join();
    for (Link &link : m_links)
        close(link, true);
    ::close(m_listener);
    ::close(m_wake);
}

void Relay::wake() const
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
}

void Relay::setFlow(Flow flow)
{
    const std::lock_guard lock(m_mutex);
    m_flow = flow;
    ++m_changes;
    if (flow == Flow::Cut) {
        for (Link &link : m_links)
            close(link, true);
        m_links.clear();
    }
    wake();
}

void Relay::loseCommit(int number, bool isKept, const QByteArray &word)
{
    const std::lock_guard lock(m_mutex);
    m_lose = number;
    m_loseWord = word;
    m_loseKept = isKept;
}

void Relay::holdCommit(int number, const QByteArray &word)
{
    const std::lock_guard lock(m_mutex);
    m_hold = number;
    m_word = word;
}

bool Relay::isHolding()
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_links.begin(), m_links.end(), [](const Link &link) { return link.isHeld; });
}

void Relay::release()
{
    const std::lock_guard lock(m_mutex);
    for (Link &link : m_links)
        link.isHeld = false;
    wake();
}

void Relay::forget()
{
    const std::lock_guard lock(m_mutex);
    m_lose = m_hold = 0;
}

int Relay::connected() const
{
    const bool isLocal = m_target.startsWith(QLatin1Char('/'));
    const int socket = ::socket(isLocal ? AF_UNIX : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool isThere = false;
    if (isLocal) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = m_target.toUtf8();
        std::memcpy(address.sun_path, path.constData(), std::min<size_t>(static_cast<size_t>(path.size()), sizeof address.sun_path - 1));
        isThere = ::connect(socket, plain(address), sizeof address) == 0;
    } else {
        const sockaddr_in address = internetAddress("127.0.0.1", m_target.toInt());
        isThere = ::connect(socket, plain(address), sizeof address) == 0;
        sendAtOnce(socket);
    }
    if (isThere)
        return socket;
    ::close(socket);
    return -1;
}

void Relay::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    sendAtOnce(client);
    Link link;
    link.client = client;
    link.server = m_flow == Flow::Cut ? -1 : connected();
    if (link.server < 0)
        close(link, true);
    else
        m_links.push_back(link);
}

void Relay::close(Link &link, bool hard)
{
    const linger atOnce{1, 0};
    for (int *socket : {&link.client, &link.server}) {
        if (*socket < 0)
            continue;
        if (hard && socket == &link.client)
            ::setsockopt(*socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(*socket);
        *socket = -1;
    }
}

void Relay::heardClient(Link &link, const QByteArray &bytes)
{
    link.isArmed = link.isArmed || (m_hold > 0 && bytes.contains(m_word));
    link.isDoomed = link.isDoomed || (m_lose > 0 && bytes.contains(m_loseWord));
    if (bytes.contains(askedCommit)) {
        if (std::exchange(link.isDoomed, false) && m_lose > 0 && --m_lose == 0) {
            if (!m_loseKept) {
                close(link, true);
                return;
            }
            link.losesNow = true;
        }
        if (link.isArmed && m_hold > 0 && --m_hold == 0)
            link.holdsNow = true;
        link.isArmed = false;
    }
    link.toServer += bytes;
}

void Relay::heardServer(Link &link, const QByteArray &bytes)
{
    if (bytes.contains(doneCommit)) {
        if (link.losesNow) {
            close(link, true);
            return;
        }
        link.isHeld = link.isHeld || link.holdsNow;
        link.holdsNow = false;
    }
    link.toClient += bytes;
}

void Relay::move(Link &link, short clientEvents, short serverEvents)
{
    if ((clientEvents & (POLLIN | POLLHUP | POLLERR)) != 0 && link.toServer.size() < mostKept && !link.clientEnded) {
        const QByteArray bytes = readFrom(link.client, link.clientEnded);
        if (!bytes.isEmpty())
            heardClient(link, bytes);
    }
    const bool answers = m_flow == Flow::Open;
    if (link.server >= 0 && answers && (serverEvents & (POLLIN | POLLHUP | POLLERR)) != 0 && link.toClient.size() < mostKept
        && !link.serverEnded)
    {
        const QByteArray bytes = readFrom(link.server, link.serverEnded);
        if (!bytes.isEmpty())
            heardServer(link, bytes);
    }
    if (link.server >= 0 && !link.toServer.isEmpty() && !writeTo(link.server, link.toServer))
        link.serverEnded = true;
    if (link.client >= 0 && answers && !link.isHeld && !link.toClient.isEmpty() && !writeTo(link.client, link.toClient))
        link.clientEnded = true;
    if (link.client >= 0 && ((link.clientEnded && link.toServer.isEmpty()) || (link.serverEnded && link.toClient.isEmpty())))
        close(link, false);
}

void Relay::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        std::vector<pollfd> watched{{m_wake, POLLIN, 0}};
        const bool isShut = m_flow == Flow::Shut;
        if (!isShut)
            watched.push_back({m_isRefusing ? -1 : m_listener, POLLIN, 0});
        const size_t count = isShut ? 0 : m_links.size();
        for (size_t i = 0; i < count; ++i) {
            const Link &link = m_links[i];
            const bool answers = m_flow == Flow::Open;
            const bool hears = link.toServer.size() < mostKept && !link.clientEnded;
            watched.push_back(
                {link.client,
                 static_cast<short>((hears ? POLLIN : 0) | (answers && !link.isHeld && !link.toClient.isEmpty() ? POLLOUT : 0)), 0});
            const bool listens = answers && link.toClient.size() < mostKept && !link.serverEnded;
            watched.push_back({listens || !link.toServer.isEmpty() ? link.server : -1,
                               static_cast<short>((listens ? POLLIN : 0) | (link.toServer.isEmpty() ? 0 : POLLOUT)), 0});
        }
        const quint64 before = m_changes;
        lock.unlock();
        ::poll(watched.data(), watched.size(), -1);
        lock.lock();
        if (watched[0].revents != 0) {
            quint64 ignored = 0;
            [[maybe_unused]] const ssize_t got = ::read(m_wake, &ignored, sizeof ignored);
        }
        // What was seen before the flow changed is looked at anew.
        if (before != m_changes || isShut)
            continue;
        for (size_t i = 0; i < count; ++i)
            move(m_links[i], watched[2 + 2 * i].revents, watched[3 + 2 * i].revents);
        std::erase_if(m_links, [](const Link &link) { return link.client < 0; });
        if (watched[1].revents != 0)
            accept();
    }
}

} // namespace packbench::chaos
