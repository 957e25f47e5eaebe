// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/labels.h"

#include "practice/akinon/companies.h"

#include <QMessageAuthenticationCode>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF labelPage(297.64, 419.53); // A6

} // namespace

QString PracticeAkinonLabels::address(const PracticeAkinonPackage &package, const QByteArray &origin) const
{
    if (package.labels == 0)
        return {};
    const QByteArray path = "/akinon/labels/" + QByteArray::number(package.id) + '/' + QByteArray::number(package.labels)
                            + (m_isPicture ? ".png" : ".pdf");
    return QString::fromLatin1(origin + path + "?key=" + keyOf(path));
}

PracticeReply PracticeAkinonLabels::file(const PracticeAkinonCall &call) const
{
    if (call.query.value("key") != keyOf(call.path))
        return {403, "text/plain; charset=utf-8", "Bu adres geçerli değil\n", {}};
    const PracticeAkinonPackage *const package = m_books.package(call.id);
    const QString revision = call.file.section(u'.', 0, 0);
    if (!package || revision != QString::number(package->labels))
        return {404, "text/plain; charset=utf-8", "Bu etiket yenilendi\n", {}};
    const bool isNumbered = !package->awb.isEmpty();
    const PracticeLabel label{isNumbered ? package->awb : package->merchantKey,
                              practiceAkinonCompanyName(package->company),
                              package->firstName.left(1) + u'.' + package->lastName.left(1) + u'.',
                              {package->orderNumber},
                              {}};
    if (call.file.endsWith(u".png"_s))
        return {200, "image/png", label.png(), {}};
    return {200, "application/pdf", label.pdf(PracticeLabel::Sheets::Label, labelPage), {}};
}

QByteArray PracticeAkinonLabels::keyOf(const QByteArray &path) const
{
    return QMessageAuthenticationCode::hash(path, m_secret, QCryptographicHash::Sha256).toHex();
}

} // namespace packbench
