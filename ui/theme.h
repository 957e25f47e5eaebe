// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tokens.h"

#include <QFont>
#include <QObject>
#include <QSize>

namespace packbench {

/// How the window should look on this station.
struct Appearance {
    bool dark = false;
    int textPercent = 100; ///< 100-200

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Colours, type and distances of the window: one type scale for a screen 1080 pixels high, scaled with the window and
/// with the text-size setting.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// The type scale: pixels at 1080p and 100 %. Nothing is smaller than Small.
    enum class Type { Band = 44, Count = 42, Next = 38, Order = 30, Line = 24, Second = 20, Small = 18 };

    explicit Theme(QObject *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void setWindowSize(QSize size);

    [[nodiscard]] const Tokens &tokens() const { return packbench::tokens(m_appearance.dark); }
    /// A distance given in pixels at 1080p; follows the window, not the text size.
    [[nodiscard]] int px(int at1080) const;
    /// A size that must hold text: follows both, the text size only by \a share (0-1) of its growth.
    [[nodiscard]] int textPx(int at1080, double share = 1.0) const;
    /// Pixels below which no text is set to make it fit: the smallest type at 100 %.
    [[nodiscard]] int leastType() const;
    [[nodiscard]] QFont font(Type type, QFont::Weight weight = QFont::Normal) const;
    /// Style sheet of the standard widgets (fields, tables, scroll bars) of forms.
    [[nodiscard]] QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    Appearance m_appearance;
    double m_factor = 1.0; ///< window against 1920 × 1080
    QStringList m_families;
};

} // namespace packbench
