// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

/// A line (or a few) of plain text that elides rather than clips and shows the whole in its tooltip; text is never HTML.
class TextLabel final : public ThemedWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    /// The colour by meaning.
    enum class Ink { Text, Second, Next, Good, Bad, Attention, OnBand };

    TextLabel(const Theme &theme, Theme::Type type, QFont::Weight weight = QFont::Normal, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setInk(Ink ink);
    void setType(Theme::Type type, QFont::Weight weight);
    void setAlignment(Qt::Alignment alignment);
    /// Wraps over at most \a lines lines; 1 is the default.
    void setMaximumLines(int lines);
    /// A text that does not fit is set smaller, down to the smallest type, before it is elided.
    void setShrinks(bool shrinks);
    /// Puts a rounded ground below the text.
    void setChip(bool chip);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont fitted() const;
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QRect inner() const;

    QString m_text;
    Theme::Type m_type;
    QFont::Weight m_weight;
    Ink m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int m_lines = 1;
    bool m_shrinks = false;
    bool m_chip = false;
};

/// The colour of an ink.
[[nodiscard]] QColor inkColour(const Tokens &tokens, TextLabel::Ink ink);

/// \a text wrapped into at most \a lines lines of \a width pixels, the last one elided.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, int width, int lines);

/// \a font, or the same smaller down to \a least pixels, so that \a text fits into \a width.
[[nodiscard]] QFont fittedFont(const QFont &font, const QString &text, int width, int least);

} // namespace packbench
