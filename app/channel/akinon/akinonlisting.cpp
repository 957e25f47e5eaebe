// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Listing packages: each open state by itself, its pages as the API links them.
#include "channel/akinon/akinonchannel.h"
#include "channel/akinon/akinonfailure.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QUrl>
#include <QtConcurrentRun>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("AkinonChannel", text);
}

} // namespace

QByteArray AkinonChannel::firstPage(const QString &state) const
{
    QString query = m_account.listQuery;
    query.replace(u"{state}"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    query.replace(u"{stockLocation}"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_account.stockLocation)));
    return sendableUrl(m_account.baseUrl + "/packages/?" + query.toUtf8());
}

AkinonChannel::Place AkinonChannel::placeOf(const QString &cursor) const
{
    Place place;
    place.state = std::clamp<qsizetype>(cursor.section(u'|', 0, 0).toLongLong(), 0, std::max<qsizetype>(0, m_account.listed.size() - 1));
    place.pages = cursor.section(u'|', 1, 1).toInt();
    place.url = cursor.section(u'|', 2).toUtf8();
    if (place.url.isEmpty() && !m_account.listed.isEmpty()) {
        place.url = firstPage(m_account.listed.at(place.state));
    }
    return place;
}

QString AkinonChannel::cursorOf(const Place &place) const
{
    return u"%1|%2|%3"_s.arg(place.state).arg(place.pages).arg(QString::fromLatin1(place.url));
}

Result<QString, QString> AkinonChannel::cursorAfter(const Place &place, const QString &next) const
{
    Place after = place;
    ++after.pages;
    after.url.clear();
    if (!next.isEmpty()) {
        after.url = QUrl::fromEncoded(place.url).resolved(QUrl::fromEncoded(next.toUtf8())).toEncoded();
        // The key goes nowhere else.
        if (!isSameOrigin(after.url, m_account.baseUrl)) {
            return fail(words(QT_TRANSLATE_NOOP("AkinonChannel", "the list goes on at another server: it was not followed")));
        }
        if (after.pages >= m_account.mostPages) {
            return fail(words(QT_TRANSLATE_NOOP("AkinonChannel", "the list does not end")));
        }
    }
    // A page that leads to itself is the last one.
    if (after.url.isEmpty() || after.url == place.url) {
        after = {place.state + 1, 0, {}};
    }
    return after.state < m_account.listed.size() ? cursorOf(after) : QString();
}

QCoro::Task<Result<OrderPage, ChannelFailure>> AkinonChannel::orders(OrderWindow, QString cursor)
{
    // Open packages are few and their states say which: no window of time, which could hide old ones.
    const Place place = placeOf(cursor);
    if (place.url.isEmpty()) {
        co_return OrderPage();
    }
    AkinonCall call;
    call.url = place.url;
    const Result<AkinonAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    OrderPage result;
    // While pages are turned packages move on, and the last page may be gone.
    if (!answer && answer.error().trouble == ChannelTrouble::NotFound && place.pages > 0) {
        result.nextCursor = cursorAfter(place, {}).value_or(QString());
        co_return result;
    }
    if (!answer) {
        ChannelFailure failure = answer.error();
        if (failure.trouble == ChannelTrouble::NotFound) {
            failure.trouble = ChannelTrouble::WrongAddress;
        }
        co_return fail(failure);
    }
    // A full page takes long enough to parse for a dropped frame.
    const QFuture<Result<AkinonPage, JsonFailure>> parsing = QtConcurrent::run(readAkinonPage, answer->http.body, m_account);
    const Result<AkinonPage, JsonFailure> page = co_await parsing;
    if (!page) {
        const QString where = u"%1: %2"_s.arg(page.error().path, page.error().expected);
        co_return fail(akinonUnreadable(answer->http, where, answer->requestId));
    }
    const Result<QString, QString> next = cursorAfter(place, page->next);
    if (!next) {
        co_return fail(akinonUnreadable(answer->http, next.error(), answer->requestId));
    }
    result.nextCursor = *next;
    result.setAside = page->setAside;
    for (const AkinonPackage &listed : page->packages) {
        remember(listed);
        result.orders.push_back(listed.order);
    }
    for (const QString &id : page->incomplete) {
        const OrderId orderId(id);
        const Result<AkinonPackage, ChannelFailure> whole = co_await package(orderId);
        if (whole) {
            result.orders.push_back(whole->order);
        } else if (whole.error().trouble == ChannelTrouble::UnreadableAnswer) {
            result.setAside.push_back({m_account.id, id, whole.error().words, {}, {}});
        } else if (whole.error().trouble != ChannelTrouble::NotFound) {
            co_return fail(whole.error());
        }
    }
    co_return result;
}

QCoro::Task<Result<void, ChannelFailure>> AkinonChannel::probe()
{
    const OrderWindow window;
    const QString cursor;
    const Result<OrderPage, ChannelFailure> page = co_await orders(window, cursor);
    if (!page) {
        co_return fail(page.error());
    }
    co_return Result<void, ChannelFailure>();
}

} // namespace packbench
