// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace packbench {

QColor inkColour(const Tokens &tokens, TextLabel::Ink ink)
{
    switch (ink) {
    case TextLabel::Ink::Text:
        return tokens.ink;
    case TextLabel::Ink::Second:
        return tokens.ink2;
    case TextLabel::Ink::Next:
        return tokens.next;
    case TextLabel::Ink::Good:
        return tokens.good;
    case TextLabel::Ink::Bad:
        return tokens.bad;
    case TextLabel::Ink::Attention:
        return tokens.attention;
    case TextLabel::Ink::OnBand:
        return tokens.onBand;
    }
    return tokens.ink;
}

QStringList wrapped(const QString &text, const QFont &font, int width, int lines)
{
    const QFontMetrics metrics(font);
    QStringList result;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            const bool last = static_cast<int>(result.size()) == lines - 1;
            const QString piece = last ? paragraph.mid(line.textStart()) : paragraph.mid(line.textStart(), line.textLength()).trimmed();
            result.append(last ? metrics.elidedText(piece, Qt::ElideRight, width) : piece);
            if (last)
                return result;
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            result.append(QString());
    }
    return result;
}

QFont fittedFont(const QFont &font, const QString &text, int width, int least)
{
    const int wide = QFontMetrics(font).horizontalAdvance(text);
    if (wide <= width || wide == 0)
        return font;
    QFont smaller = font;
    smaller.setPixelSize(std::clamp(font.pixelSize() * width / wide, std::min(least, font.pixelSize()), font.pixelSize()));
    return smaller;
}

TextLabel::TextLabel(const Theme &theme, Theme::Type type, QFont::Weight weight, Ink ink, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_type(type)
    , m_weight(weight)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TextLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    update();
}

void TextLabel::setType(Theme::Type type, QFont::Weight weight)
{
    if (type == m_type && weight == m_weight)
        return;
    m_type = type;
    m_weight = weight;
    updateGeometry();
    update();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void TextLabel::setMaximumLines(int lines)
{
    m_lines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    // A fixed height would be the height of one line.
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setShrinks(bool shrinks)
{
    m_shrinks = shrinks;
}

void TextLabel::setChip(bool chip)
{
    m_chip = chip;
    updateGeometry();
}

QRect TextLabel::inner() const
{
    const int pad = m_chip ? theme().px(14) : 0;
    return contentsRect().adjusted(pad, 0, -pad, 0);
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics(theme().font(m_type, m_weight));
    int widest = 0;
    for (const QString &line : m_text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const QMargins margins = contentsMargins();
    return {widest + 2 + margins.left() + margins.right() + (m_chip ? 2 * theme().px(14) : 0),
            metrics.height() + margins.top() + margins.bottom() + (m_chip ? theme().px(8) : 0)};
}

QSize TextLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {0, QFontMetrics(theme().font(m_type, m_weight)).height() + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    const QFont font = theme().font(m_type, m_weight);
    const QMargins margins = contentsMargins();
    const auto lines = wrapped(m_text, font, width - margins.left() - margins.right(), m_lines).size();
    return std::max(1, static_cast<int>(lines)) * QFontMetrics(font).height() + margins.top() + margins.bottom();
}

QFont TextLabel::fitted() const
{
    const QFont font = theme().font(m_type, m_weight);
    return m_shrinks && m_lines == 1 ? fittedFont(font, m_text, inner().width(), theme().leastType()) : font;
}

bool TextLabel::fits() const
{
    const QStringList lines = wrapped(m_text, fitted(), inner().width(), m_lines);
    return lines.join(QString()).size() >= m_text.simplified().size() - lines.size() && !lines.join(QString()).contains(QChar(0x2026));
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fitted();
    const QRect box = inner();
    if (m_chip)
        paintRounded(painter, contentsRect(), height() / 2.0, theme().tokens().chip, theme().tokens().chip, 0);
    painter.setFont(font);
    painter.setPen(inkColour(theme().tokens(), m_ink));
    const QFontMetrics metrics(font);
    const QStringList lines = m_lines > 1 ? wrapped(m_text, font, box.width(), m_lines)
                                          : QStringList{metrics.elidedText(m_text, Qt::ElideRight, box.width())};
    const int total = static_cast<int>(lines.size()) * metrics.height();
    int y = box.top() + (m_alignment & Qt::AlignTop ? 0 : (box.height() - total) / 2);
    for (const QString &line : lines) {
        painter.drawText(QRect(box.left(), y, box.width(), metrics.height()),
                         static_cast<int>((m_alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        y += metrics.height();
    }
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ThemedWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (fits())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_text.toHtmlEscaped(), this);
    return true;
}

} // namespace packbench
