// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/listing.h"

#include "practice/akinon/writer.h"

#include <QJsonArray>
#include <QUrl>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualPage = 20;
constexpr qsizetype largestPage = 100;

/// What is not asked for fits; names of filters that the OMS does not know are ignored.
bool isWanted(const PracticeAkinonPackage &package, const PracticeAkinonCall &call)
{
    const auto agrees = [&call](const QByteArray &name, const QStringList &values) {
        return !call.query.contains(name) || values.contains(call.parameter(name));
    };
    return agrees("state__enum_value", {QString::number(package.state)})
           && agrees("stock_location", {package.erpCode, QString::number(practiceAkinonLocationId(package.erpCode))})
           && agrees("stock_location__erp_code", {package.erpCode}) && agrees("number", {package.number})
           && package.orderNumber.startsWith(call.parameter("order_number"));
}

/// A whole number above zero; nothing for anything else.
std::optional<qsizetype> countOf(const PracticeAkinonCall &call, const QByteArray &name, qsizetype usual)
{
    if (!call.query.contains(name))
        return usual;
    bool isNumber = false;
    const qlonglong number = call.query.value(name).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional<qsizetype>(number) : std::nullopt;
}

} // namespace

PracticeAkinonAnswer PracticeAkinonListing::list(const PracticeAkinonCall &call) const
{
    const std::optional<qsizetype> page = countOf(call, "page", 1);
    const qsizetype size = std::min(countOf(call, "page_size", usualPage).value_or(usualPage), largestPage);
    std::vector<const PracticeAkinonPackage *> found;
    for (const PracticeAkinonPackage &stored : m_books.packages()) {
        const PracticeAkinonPackage &package = m_books.shown(stored);
        if (isWanted(package, call))
            found.push_back(&package);
    }
    const auto count = static_cast<qsizetype>(found.size());
    const qsizetype first = page ? (*page - 1) * size : count + 1;
    if (first > 0 && first >= count)
        return fail(PracticeAkinonTrouble::detail(404, u"Geçersiz sayfa."_s));
    const qsizetype end = std::min(first + size, count);
    QJsonArray results;
    for (qsizetype i = first; i < end; ++i)
        results.append(json(*found[static_cast<size_t>(i)], call));
    return practiceAkinonReply({{u"count"_s, count},
                                {u"next"_s, link(call, *page + 1, end < count)},
                                {u"previous"_s, link(call, *page - 1, *page > 1)},
                                {u"results"_s, results}});
}

QJsonValue PracticeAkinonListing::link(const PracticeAkinonCall &call, qsizetype page, bool isThere) const
{
    if (!isThere)
        return QJsonValue::Null;
    QByteArray url = (m_nextOrigin.isEmpty() ? call.origin : m_nextOrigin) + call.path + '?';
    for (auto each = call.query.cbegin(); each != call.query.cend(); ++each) {
        if (each.key() != "page")
            url += each.key().toPercentEncoding() + '=' + each.value().toPercentEncoding() + '&';
    }
    return QString::fromLatin1(url + "page=" + QByteArray::number(page));
}

PracticeAkinonAnswer PracticeAkinonListing::detail(const PracticeAkinonCall &call) const
{
    const PracticeAkinonPackage *const package = m_books.package(call.id);
    if (!package)
        return fail(PracticeAkinonTrouble::detail(404, u"Bulunamadı."_s));
    return practiceAkinonReply(json(m_books.shown(*package), call));
}

QJsonObject PracticeAkinonListing::json(const PracticeAkinonPackage &package, const PracticeAkinonCall &call) const
{
    return practiceAkinonJson(package, m_labels.address(package, call.origin));
}

} // namespace packbench
