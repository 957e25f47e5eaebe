// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/httpmessage.h"

namespace packbench {

namespace {

constexpr qsizetype longestHead = 32 * 1024;
constexpr qsizetype longestBody = 4 * 1024 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

bool isToken(const QByteArray &text)
{
    for (const char c : text) {
        if (c <= ' ' || c >= 127 || c == ':')
            return false;
    }
    return !text.isEmpty();
}

} // namespace

QByteArray PracticeRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

QByteArray PracticeRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray PracticeRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray PracticeReply::bytes() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return text + body;
}

PracticeRequestReader::State PracticeRequestReader::refuse(int status)
{
    m_refusal = status;
    return State::Refused;
}

PracticeRequestReader::State PracticeRequestReader::next(PracticeRequest &request)
{
    if (m_refusal != 0)
        return State::Refused;
    while (m_buffer.startsWith("\r\n")) // RFC 9112 2.2: empty lines before a request are ignored
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > longestHead || (end < 0 && m_buffer.size() > longestHead))
        return refuse(431);
    if (end < 0)
        return State::NeedsMore;
    PracticeRequest read;
    qsizetype length = 0;
    const State state = readHead(m_buffer.left(end), read, length);
    if (state != State::Ready)
        return state;
    if (m_buffer.size() < end + 4 + length)
        return State::NeedsMore;
    read.body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    request = read;
    return State::Ready;
}

PracticeRequestReader::State PracticeRequestReader::readHead(const QByteArray &head, PracticeRequest &request, qsizetype &length)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !isToken(first.at(0)) || !first.at(1).startsWith('/') || first.at(2) != "HTTP/1.1")
        return refuse(400);
    request.method = first.at(0);
    request.target = first.at(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.left(colon)))
            return refuse(400);
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (!request.header("Transfer-Encoding").isNull())
        return refuse(501);
    if (request.header("Host").isEmpty())
        return refuse(400);
    const QByteArray announced = request.header("Content-Length");
    bool isNumber = true;
    length = announced.isNull() ? 0 : announced.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return refuse(400);
    return length > longestBody ? refuse(413) : State::Ready;
}

} // namespace packbench
