// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <algorithm>

namespace packbench {

namespace {

QStringList installedFamilies()
{
    QStringList families;
    const QStringList wanted{QStringLiteral("Inter"), QStringLiteral("Noto Sans")};
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    }
    families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).families());
    return families;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_families(installedFamilies()) {}

void Theme::setAppearance(const Appearance &appearance)
{
    Appearance bounded = appearance;
    bounded.textPercent = std::clamp(bounded.textPercent, 100, 200);
    if (bounded == m_appearance)
        return;
    m_appearance = bounded;
    Q_EMIT changed();
}

void Theme::setWindowSize(QSize size)
{
    const double factor = std::clamp(std::min(size.width() / 1920.0, size.height() / 1080.0), 0.6, 2.5);
    // Steps of a fortieth: resizing with the mouse does not lay everything out anew for each pixel.
    const double stepped = std::max(0.6, std::floor(factor * 40.0 + 0.001) / 40.0);
    if (qFuzzyCompare(stepped, m_factor))
        return;
    m_factor = stepped;
    Q_EMIT changed();
}

int Theme::px(int at1080) const
{
    return at1080 <= 1 ? at1080 : std::max(1, qRound(at1080 * m_factor));
}

int Theme::textPx(int at1080, double share) const
{
    const double growth = 1.0 + (m_appearance.textPercent / 100.0 - 1.0) * share;
    return std::max(1, qRound(at1080 * m_factor * growth));
}

int Theme::leastType() const
{
    return std::max(11, px(static_cast<int>(Type::Small)));
}

QFont Theme::font(Type type, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(std::max(11, textPx(static_cast<int>(type))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace packbench
