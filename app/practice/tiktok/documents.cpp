// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/documents.h"

#include "practice/tiktok/shipping.h"

#include <QMap>
#include <QMessageAuthenticationCode>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 addressLife = 24LL * 3600;
constexpr QSizeF a6(297.64, 419.53);
constexpr QSizeF a5(419.53, 595.28);
const char *const picture = "SHIPPING_LABEL_PICTURE";

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        initials += word.left(1).toUpper() + u'.';
    return initials;
}

PracticeReply forbidden()
{
    return {403, "text/plain; charset=utf-8", "This address is not valid or has expired\n", {}};
}

} // namespace

PracticeTikTokDocuments::PracticeTikTokDocuments(const PracticeTikTokBooks &books, const Clock &clock, QByteArray secret)
    : m_books(books)
    , m_clock(clock)
    , m_secret(std::move(secret))
{
}

std::optional<PracticeTikTokTrouble> PracticeTikTokDocuments::checkParameters(const PracticeTikTokCall &call) const
{
    static const QList<QByteArray> types{"SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", picture};
    static const QList<QByteArray> sizes{"A6", "A5"};
    if (!types.contains(call.query.value("document_type")))
        return PracticeTikTokTrouble::unexpected(u"Invalid document_type"_s);
    if (!sizes.contains(call.query.value("document_size", "A6")))
        return PracticeTikTokTrouble::unexpected(u"Invalid document_size"_s);
    if (call.query.value("document_format", "PDF") != "PDF") // ZPL is for Brazil only
        return PracticeTikTokTrouble::unexpected(u"Invalid document_format"_s);
    return {};
}

PracticeTikTokAnswer PracticeTikTokDocuments::address(const PracticeTikTokCall &call)
{
    if (const auto trouble = checkParameters(call))
        return fail(*trouble);
    const QString id = call.ids.value(0);
    const PracticeTikTokPackage *const package = m_books.package(id);
    if (!package)
        return fail(PracticeTikTokTrouble::of(id == PracticeTikTokShipping::strangePackage() ? 21011028 : 21011001));
    if (m_books.order(package->orders.first())->isSellerShipped)
        return fail(PracticeTikTokTrouble::of(11034002));
    if (!package->left.isValid())
        return fail(PracticeTikTokTrouble::of(21023035));
    if (m_polls[id] < m_pollsUntilReady) {
        ++m_polls[id];
        return fail(PracticeTikTokTrouble::of(11034037));
    }
    const QByteArray path = "/oec_fulfillment_doc_tts/object/" + id.toLatin1() + '/' + call.query.value("document_type") + '/'
                            + call.query.value("document_size", "A6");
    const QByteArray end = QByteArray::number(m_clock.now().toSecsSinceEpoch() + addressLife);
    const QByteArray url = call.origin + path + "?expires=" + end + "&key=" + keyOf(path, end);
    return QJsonObject{{u"doc_url"_s, QString::fromLatin1(url)}, {u"tracking_number"_s, package->tracking}};
}

PracticeReply PracticeTikTokDocuments::file(const PracticeTikTokCall &call) const
{
    const QByteArray end = call.query.value("expires");
    if (call.query.value("key") != keyOf(call.path, end) || end.toLongLong() <= m_clock.now().toSecsSinceEpoch())
        return forbidden();
    const PracticeTikTokPackage *const package = m_books.package(call.ids.value(0));
    if (!package)
        return forbidden();
    const PracticeLabel label = labelOf(*package);
    const QString type = call.ids.value(1);
    if (type == QLatin1String(picture))
        return {200, "image/png", label.png(), {}};
    using Sheets = PracticeLabel::Sheets;
    const Sheets sheets = type == u"SHIPPING_LABEL"_s ? Sheets::Label : type == u"PACKING_SLIP"_s ? Sheets::Slip : Sheets::Both;
    return {200, "application/pdf", label.pdf(sheets, call.ids.value(2) == u"A5"_s ? a5 : a6), {}};
}

PracticeLabel PracticeTikTokDocuments::labelOf(const PracticeTikTokPackage &package) const
{
    PracticeLabel label{package.tracking, package.provider, initialsOf(m_books.order(package.orders.first())->name), package.orders, {}};
    QMap<QString, int> items;
    for (const PracticeTikTokUnit &unit : m_books.unitsOf(package))
        ++items[unit.sku];
    for (auto each = items.cbegin(); each != items.cend(); ++each)
        label.items.emplace_back(each.key(), each.value());
    return label;
}

QByteArray PracticeTikTokDocuments::keyOf(const QByteArray &path, const QByteArray &end) const
{
    return QMessageAuthenticationCode::hash(path + end, m_secret, QCryptographicHash::Sha256).toHex();
}

} // namespace packbench
