// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/orderquery.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

PracticeComplaint badParameter(const QString &name)
{
    return {400, u"INVALID_REQUEST_PARAM"_s, name, u"The value provided for '%1' is invalid."_s.arg(name), false};
}

/// A seller id that only the right cursor has: a changed cursor does not fit it any more.
QByteArray sealOf(const QByteArray &text)
{
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QByteArray::number(digest.left(4).toHex().toUInt(nullptr, 16));
}

bool isCursor(const QByteArray &raw)
{
    return raw.contains("hasMoreElements=") || raw.contains("soIndex=") || raw.contains("poIndex=") || raw.contains("sellerId=");
}

} // namespace

Result<PracticeOrderQuery, PracticeComplaint> PracticeOrderQuery::read(const QByteArray &raw, PracticeFlavour flavour)
{
    PracticeOrderQuery query;
    if (isCursor(raw)) {
        const qsizetype seal = raw.indexOf("&sellerId=");
        const QByteArray value = raw.mid(seal + 10).split('&').value(0);
        const QByteArray rest = raw.left(seal) + raw.mid(seal + 10 + value.size());
        if (seal < 0 || value != sealOf(rest))
            return fail(badParameter(u"nextCursor"_s));
    }
    QList<QByteArray> kept;
    for (const QByteArray &pair : raw.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = QString::fromLatin1(pair.left(equals));
        const Result<void, PracticeComplaint> taken = query.take(name, QUrl::fromPercentEncoding(pair.mid(equals + 1)), flavour);
        if (equals < 1 || !taken)
            return fail(equals < 1 ? badParameter(name) : taken.error());
        static const QStringList ours{u"limit"_s, u"hasMoreElements"_s, u"soIndex"_s, u"poIndex"_s, u"sellerId"_s};
        if (!ours.contains(name))
            kept << pair;
    }
    if (!query.m_from.isValid())
        return fail(PracticeComplaint{400, u"MISSING_REQUEST_PARAM"_s, u"createdStartDate"_s, u"createdStartDate is required"_s, false});
    // A cursor has raw colons even where the first request had them encoded.
    query.m_filters = kept.join('&').replace("%3A", ":");
    return query;
}

Result<void, PracticeComplaint> PracticeOrderQuery::take(const QString &name, const QString &value, PracticeFlavour flavour)
{
    bool isNumber = true;
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (value.isEmpty())
        return fail(badParameter(name));
    if (name == u"createdStartDate"_s)
        return takeTime(m_from, name, value, false);
    if (name == u"createdEndDate"_s)
        return takeTime(m_to, name, value, true);
    if (name == u"fromExpectedShipDate"_s || name == u"toExpectedShipDate"_s) {
        const bool isEnd = name == u"toExpectedShipDate"_s;
        return day.match(value).hasMatch() ? takeTime(isEnd ? m_shipTo : m_shipFrom, name, value, isEnd) : fail(badParameter(name));
    }
    if (name == u"sku"_s)
        m_sku = value;
    else if (name == u"customerOrderId"_s)
        m_customerOrder = value;
    else if (name == u"purchaseOrderId"_s)
        m_id = value;
    else if (name == u"limit"_s)
        m_limit = value.toInt(&isNumber);
    else if (name == u"soIndex"_s)
        m_offset = value.toInt(&isNumber);
    else if (name == u"productInfo"_s)
        m_withProduct = value == u"true"_s;
    else if (name == u"status"_s)
        m_statuses << value;
    else if (name != u"hasMoreElements"_s && name != u"poIndex"_s && name != u"sellerId"_s)
        return fail(PracticeComplaint{400, u"INVALID_REQUEST_PARAM"_s, name, u"Unknown parameter '%1'"_s.arg(name), false});
    static const QStringList statuses{u"Created"_s, u"Acknowledged"_s, u"Shipped"_s, u"Cancelled"_s};
    const bool isStatus = name != u"status"_s || statuses.contains(value)
                          || (flavour == PracticeFlavour::Global && value == u"Delivered"_s);
    const bool isOnce = flavour == PracticeFlavour::Global || m_statuses.size() <= 1;
    const bool isProduct = name != u"productInfo"_s || value == u"true"_s || value == u"false"_s;
    if (!isNumber || m_limit < 1 || m_limit > 200 || m_offset < 0 || !isStatus || !isOnce || !isProduct)
        return fail(badParameter(name));
    return {};
}

Result<void, PracticeComplaint> PracticeOrderQuery::takeTime(QDateTime &at, const QString &name, const QString &value, bool isEnd)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z)?$"_s);
    if (!form.match(value).hasMatch() || at.isValid())
        return fail(badParameter(name));
    if (value.size() == 10)
        at = QDateTime(QDate::fromString(value, Qt::ISODate).addDays(isEnd ? 1 : 0), QTime(0, 0), Qt::UTC);
    else
        at = QDateTime::fromString(value, Qt::ISODateWithMs);
    return at.isValid() ? Result<void, PracticeComplaint>() : fail(badParameter(name));
}

bool PracticeOrderQuery::matches(const PracticeOrder &order) const
{
    const auto hasSku = [&](const PracticeLine &line) { return line.sku == m_sku; };
    const auto hasStatus = [&](const QString &status) { return order.has(status); };
    return order.placed >= m_from && (!m_to.isValid() || order.placed <= m_to) && (!m_shipFrom.isValid() || order.shipBy >= m_shipFrom)
           && (!m_shipTo.isValid() || order.shipBy <= m_shipTo) && (m_id.isEmpty() || order.id == m_id)
           && (m_customerOrder.isEmpty() || order.customerOrder == m_customerOrder)
           && (m_sku.isEmpty() || std::any_of(order.lines.begin(), order.lines.end(), hasSku))
           && (m_statuses.isEmpty() || std::any_of(m_statuses.begin(), m_statuses.end(), hasStatus));
}

QByteArray PracticeOrderQuery::cursorAfter(int offset, const QString &lastId) const
{
    const QByteArray limit = QByteArray::number(m_limit);
    const QByteArray place = "limit=" + limit + "&hasMoreElements=true&soIndex=" + QByteArray::number(offset)
                             + "&poIndex=" + lastId.toLatin1();
    const bool isBare = (offset / m_limit) % 2 == 0;
    const QByteArray filters = '&' + m_filters + (isBare ? "&" : "");
    const QByteArray cursor = place + "&sellerId=" + sealOf(place + filters) + filters;
    return isBare ? cursor : '?' + cursor;
}

} // namespace packbench
