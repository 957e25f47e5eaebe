// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/instructionpanel.h"

#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QPainter>

namespace packbench {

InstructionPanel::InstructionPanel(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("instruction"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InstructionPanel::setInstruction(const InstructionState &next)
{
    if (next == m_next)
        return;
    m_next = next;
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(next.caption, next.text, next.hint).trimmed());
    updateGeometry();
    update();
}

QSize InstructionPanel::sizeHint() const
{
    const int text = QFontMetrics(theme().font(Theme::Type::Second)).height() * (m_next.hint.isEmpty() ? 1 : 2)
                     + QFontMetrics(theme().font(Theme::Type::Next)).height();
    return {theme().px(400), std::max(theme().px(108), text + theme().px(28))};
}

void InstructionPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    const QRect box = contentsRect();
    paintRounded(painter, box, theme().px(12), t.nextSoft, t.next, 2);
    const int picture = theme().px(72);
    const int left = box.left() + theme().px(26);
    const int high = theme().px(52);
    paintShape(painter, m_next.wantsLabel ? Shape::Label : Shape::Barcode, QRectF(left, (height() - high) / 2.0, picture, high), t.next);
    const int textLeft = left + picture + theme().px(22);
    const int wide = box.right() - textLeft - theme().px(16);
    const QFont caption = fittedFont(theme().font(Theme::Type::Second, QFont::Bold), m_next.caption, wide, 0.6);
    const QFont text = fittedFont(theme().font(Theme::Type::Next, QFont::Bold), m_next.text, wide, 0.6);
    const QFont hint = fittedFont(theme().font(Theme::Type::Second), m_next.hint, wide, 0.6);
    const int total = (m_next.caption.isEmpty() ? 0 : QFontMetrics(caption).height()) + QFontMetrics(text).height()
                      + (m_next.hint.isEmpty() ? 0 : QFontMetrics(hint).height());
    int y = (height() - total) / 2;
    const auto line = [&](const QFont &font, const QColor &ink, const QString &words) {
        if (words.isEmpty())
            return;
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(textLeft, y, wide, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, wide));
        y += metrics.height();
    };
    line(caption, t.next, m_next.caption);
    line(text, t.ink, m_next.text);
    line(hint, t.ink2, m_next.hint);
}

} // namespace packbench
