// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/front.h"

#include "practice/complaint.h"
#include "practice/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>
#include <tuple>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using What = PracticeFault::What;
using When = PracticeFault::When;

constexpr int dripPieces = 16;

/// These spoil the marketplace's own answer, so it has to make one.
bool needsAnAnswer(What what)
{
    return what == What::Slow || what == What::Drip || what == What::Truncate || what == What::Malformed || what == What::WrongType
           || what == What::Shuffle || what == What::Again;
}

bool isReading(const PracticeRequest &request)
{
    return request.method == "GET" || request.path().endsWith("/search");
}

/// The same, with every list of objects backwards and its first element twice.
QJsonValue shuffled(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray given = value.toArray();
        for (const QJsonValue &each : given)
            list.prepend(each);
        if (!given.isEmpty() && given.first().isObject())
            list.append(given.first());
        return list;
    }
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (object.value(key).isArray() || object.value(key).isObject())
            object.insert(key, shuffled(object.value(key)));
    }
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

PracticeFront::PracticeFront(PracticeMarketplace &market, Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_market(market)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

PracticeFront::~PracticeFront() = default;

Result<quint16, QString> PracticeFront::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    m_isSecure = tls.has_value();
    if (tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*tls);
        m_server = std::move(secure);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    // Emitted after the TLS handshake, unlike newConnection().
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &PracticeFront::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return fail(m_server->errorString());
    m_port = m_server->serverPort();
    return m_port;
}

void PracticeFront::setFaults(const PracticeFaults &faults)
{
    m_faults = faults;
    if (!m_server || faults.refusesConnections == !m_server->isListening())
        return;
    if (!faults.refusesConnections) {
        m_server->listen(QHostAddress::LocalHost, m_port);
        return;
    }
    m_server->close();
    const QList<PracticeConnection *> open = findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly);
    for (PracticeConnection *connection : open)
        connection->drop();
}

void PracticeFront::accept()
{
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
        auto *const connection = new PracticeConnection(socket, m_isSecure, m_clock, this);
        connect(connection, &PracticeConnection::requestArrived, this,
                [this, connection](const PracticeRequest &request) { receive(*connection, request); });
    }
}

QByteArray PracticeFront::bytesOf(PracticeReply reply) const
{
    const QString date = QLocale::c().toString(m_clock.now().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s); // RFC 9110 5.6.7
    reply.headers.append({"Date", date.toLatin1()});
    return reply.bytes();
}

void PracticeFront::receive(PracticeConnection &connection, const PracticeRequest &request)
{
    if (m_isOneByOne)
        m_arrived.emplace_back(&connection, request);
    else
        serve(connection, request);
}

bool PracticeFront::serveNext()
{
    const auto next = std::min_element(m_arrived.begin(), m_arrived.end(), [](const auto &a, const auto &b) {
        const QByteArray aName = a.second.header("Host");
        const QByteArray bName = b.second.header("Host");
        return std::tie(a.second.target, a.second.method, a.second.body, aName)
               < std::tie(b.second.target, b.second.method, b.second.body, bName);
    });
    if (next == m_arrived.end())
        return false;
    const auto [connection, request] = *next;
    m_arrived.erase(next);
    m_servedAs = request.header("Host");
    if (connection)
        serve(*connection, request);
    return true;
}

void PracticeFront::serve(PracticeConnection &connection, const PracticeRequest &request)
{
    if (const std::optional<PracticeFault> fault = m_faults.take(request, m_randomness)) {
        serveWith(*fault, connection, request);
        return;
    }
    const PracticeReply reply = m_market.answer(request);
    if (isReading(request) && reply.status == 200)
        m_last.insert(request.path(), reply);
    connection.send(bytesOf(reply));
    Q_EMIT answered(request.method, request.target, reply.status);
}

void PracticeFront::serveWith(const PracticeFault &fault, PracticeConnection &connection, const PracticeRequest &request)
{
    if (fault.stale.count() > 0)
        m_market.freeze(request, fault.stale);
    PracticeReply reply;
    if (fault.when == When::Late)
        reply = applyLater(fault, request);
    else if (fault.when == When::After || needsAnAnswer(fault.what))
        reply = m_market.answer(request);
    spoil(fault, connection, request, reply);
}

PracticeReply PracticeFront::applyLater(const PracticeFault &fault, const PracticeRequest &request)
{
    const Result<PracticeMarketplace::Deed, PracticeReply> deed = m_market.admitForLater(request);
    if (!deed)
        return deed.error();
    const std::chrono::milliseconds delay(m_randomness.below(static_cast<quint32>(fault.delay.count()) + 1));
    m_clock.callAfter(delay, this, *deed);
    return {};
}

PracticeReply PracticeFront::failedReply(const PracticeFault &fault) const
{
    PracticeReply reply;
    switch (fault.what) {
    case What::TooMany:
        reply = m_market.tooManyCalls();
        break;
    case What::NotAcceptable:
        reply = PracticeComplaint{406, u"INVALID_ACCEPT_TYPE"_s, u"Accept"_s, u"Only XML is given"_s, false}.reply(PracticeErrorShape::Xml);
        break;
    case What::BadRequest:
        reply = PracticeComplaint{400, u"INVALID_REQUEST_CONTENT"_s, u"processMode"_s, u"This is not taken now"_s, false}.reply(
            PracticeErrorShape::Gateway);
        break;
    case What::UnsupportedMedia:
        reply = PracticeComplaint{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"Content-Type"_s, u"Only XML is taken"_s, false}.reply(
            PracticeErrorShape::Xml);
        break;
    case What::HtmlNotFound:
        reply = {404,
                 "text/html; charset=utf-8",
                 "<!DOCTYPE html><html><head><title>404</title></head><body><h1>Not Found</h1></body></html>",
                 {}};
        break;
    default:
        reply = {fault.status, "text/plain", "upstream connect error or disconnect/reset before headers", {}};
        break;
    }
    if (fault.retryAfter)
        reply.headers.append({"Retry-After", QByteArray::number(*fault.retryAfter)});
    if (fault.replenish) {
        reply.headers.append(std::pair<QByteArray, QByteArray>("X-Current-Token-Count", "0"));
        reply.headers.append({"X-Next-Replenishment-Time", m_clock.now().addSecs(*fault.replenish).toString(Qt::ISODate).toLatin1()});
    }
    return reply;
}

void PracticeFront::drip(PracticeConnection &connection, const QByteArray &bytes, std::chrono::milliseconds step, int pieces)
{
    m_clock.callAfter(step, &connection, [this, &connection, bytes, step, pieces] {
        if (pieces <= 1) {
            connection.send(bytes);
            return;
        }
        const qsizetype piece = bytes.size() / pieces;
        connection.sendPiece(bytes.first(piece));
        drip(connection, bytes.sliced(piece), step, pieces - 1);
    });
}

int PracticeFront::keptWaiting(const QByteArray &name) const
{
    const QList<PracticeConnection *> open = findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly);
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&name](const PracticeConnection *connection) {
        return connection->isKeptWaiting() && connection->calledAs().startsWith(name);
    }));
}

void PracticeFront::spoil(const PracticeFault &fault, PracticeConnection &connection, const PracticeRequest &request, PracticeReply reply)
{
    switch (fault.what) {
    case What::Drop:
        connection.drop();
        reply.status = 0;
        break;
    case What::Hang:
        reply.status = 0;
        break;
    case What::Slow:
        m_clock.callAfter(fault.delay, &connection, [this, &connection, reply] { connection.send(bytesOf(reply)); });
        break;
    case What::Drip:
        drip(connection, bytesOf(reply), fault.delay / dripPieces, dripPieces);
        break;
    case What::Truncate:
        connection.sendLast(bytesOf(reply).chopped(reply.body.size() - reply.body.size() / 2));
        break;
    case What::Malformed:
        reply.body.chop(reply.body.size() / 2);
        connection.send(bytesOf(reply));
        break;
    case What::WrongType:
        reply.contentType = "text/plain";
        connection.send(bytesOf(reply));
        break;
    case What::Shuffle:
        if (const QJsonDocument whole = QJsonDocument::fromJson(reply.body); whole.isObject())
            reply.body = QJsonDocument(shuffled(whole.object()).toObject()).toJson(QJsonDocument::Compact);
        connection.send(bytesOf(reply));
        break;
    case What::Again:
        reply = isReading(request) ? m_last.value(request.path(), reply) : reply;
        connection.send(bytesOf(reply));
        break;
    default:
        reply = failedReply(fault);
        connection.send(bytesOf(reply));
        break;
    }
    Q_EMIT answered(request.method, request.target, reply.status);
}

} // namespace packbench
