// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/paging.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

// Real tokens hold such characters, which a query must escape.
constexpr char tokenHead[] = "6A/+";

QByteArray tokenOf(const PracticeTikTokPaging::Found &found)
{
    return QByteArray(tokenHead) + (QByteArray::number(found.time) + ':' + found.id.toLatin1()).toBase64(QByteArray::OmitTrailingEquals)
           + "==";
}

std::optional<PracticeTikTokPaging::Found> foundOf(const QByteArray &token)
{
    const QByteArray text = QByteArray::fromBase64(token.mid(4));
    const qsizetype colon = text.indexOf(':');
    const PracticeTikTokPaging::Found found{text.left(colon).toLongLong(), QString::fromLatin1(text.mid(colon + 1))};
    return colon < 0 || tokenOf(found) != token ? std::optional<PracticeTikTokPaging::Found>() : found;
}

} // namespace

Result<PracticeTikTokPaging, PracticeTikTokTrouble> PracticeTikTokPaging::read(const PracticeTikTokCall &call, int most)
{
    PracticeTikTokPaging paging;
    bool isNumber = false;
    paging.m_size = call.parameter("page_size").toInt(&isNumber);
    if (!isNumber || paging.m_size < 1 || paging.m_size > most)
        return fail(PracticeTikTokTrouble::unexpected(u"page_size must be from 1 to %1"_s.arg(most)));
    const QByteArray order = call.query.value("sort_order", "DESC");
    if (order != "DESC" && order != "ASC")
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid sort_order"_s));
    paging.m_isDescending = order == "DESC";
    const QByteArray token = call.query.value("page_token");
    if (!token.isEmpty())
        paging.m_last = foundOf(token);
    if (!token.isEmpty() && !paging.m_last)
        return fail(PracticeTikTokTrouble::unexpected(u"Invalid page_token"_s));
    return paging;
}

bool PracticeTikTokPaging::isBefore(const Found &one, const Found &other) const
{
    const Found &low = m_isDescending ? other : one;
    const Found &high = m_isDescending ? one : other;
    return low.time != high.time ? low.time < high.time : low.id < high.id;
}

QJsonObject PracticeTikTokPaging::page(std::vector<Found> found, const QString &name, const Show &show) const
{
    std::sort(found.begin(), found.end(), [this](const Found &one, const Found &other) { return isBefore(one, other); });
    const auto total = static_cast<qint64>(found.size());
    if (m_last)
        std::erase_if(found, [this](const Found &each) { return !isBefore(*m_last, each); });
    QJsonArray list;
    QString next;
    for (size_t i = 0; i < found.size() && i < static_cast<size_t>(m_size); ++i)
        list.append(show(found[i].id));
    if (found.size() > static_cast<size_t>(m_size))
        next = QString::fromLatin1(tokenOf(found[static_cast<size_t>(m_size) - 1]));
    return {{name, list}, {u"next_page_token"_s, next}, {u"total_count"_s, total}};
}

} // namespace packbench
