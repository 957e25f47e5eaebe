// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace packbench {

/// A widget that paints with the theme and lays itself out anew when the theme changes.
class ThemedWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ThemedWidget(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

protected:
    /// Sets sizes and margins that depend on the theme. Constructors call their own; later changes arrive here.
    virtual void applyTheme();

private:
    const Theme &m_theme;
};

/// A rounded ground with a hairline; the cards of the window.
class Card : public ThemedWidget
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Paints a rounded rectangle whose border lies inside \a box.
void paintRounded(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &border, double width);

} // namespace packbench
