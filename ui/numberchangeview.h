// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/themedwidget.h"

namespace packbench {

/// Two numbers one below the other, the characters that differ marked.
class NumberChangeView final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit NumberChangeView(const Theme &theme, QWidget *parent = nullptr);

    void setChange(const NumberChange &change);
    /// Which characters of \a number are not in \a other at their place: place by place when both are equally long, else
    /// what is between the common beginning and the common end.
    [[nodiscard]] static QList<bool> differing(const QString &number, const QString &other);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, int top, const QString &caption, const QString &number, const QString &other) const;
    [[nodiscard]] int rowHeight() const;

    NumberChange m_change;
};

} // namespace packbench
