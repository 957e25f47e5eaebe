// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/instructionpanel.h"

#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

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

int InstructionPanel::textLeft() const
{
    return contentsRect().left() + theme().px(26 + 72 + 22);
}

InstructionPanel::Words InstructionPanel::words(int width) const
{
    Words words;
    words.caption = fittedFont(theme().font(Theme::Type::Second, QFont::Bold), m_next.caption, width, theme().leastType());
    words.text = fittedFont(theme().font(Theme::Type::Next, QFont::Bold), m_next.text, width, theme().textPx(32));
    // What to do next is never cut off while a second line can show it.
    words.lines = wrapped(m_next.text, words.text, width, 2);
    words.hint = fittedFont(theme().font(Theme::Type::Second), m_next.hint, width, theme().leastType());
    words.height = (m_next.caption.isEmpty() ? 0 : QFontMetrics(words.caption).height())
                   + static_cast<int>(words.lines.size()) * QFontMetrics(words.text).height()
                   + (m_next.hint.isEmpty() ? 0 : QFontMetrics(words.hint).height());
    return words;
}

QSize InstructionPanel::sizeHint() const
{
    const int room = std::max(theme().px(200), contentsRect().right() - textLeft() - theme().px(16));
    return {theme().px(400), std::max(theme().px(108), words(room).height + theme().px(28))};
}

void InstructionPanel::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != width())
        updateGeometry();
}

void InstructionPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    const QRect box = contentsRect();
    paintRounded(painter, box, theme().px(12), t.nextSoft, t.next, 2);
    const int high = theme().px(52);
    const QRectF picture(box.left() + theme().px(26), box.center().y() - high / 2.0, theme().px(72), high);
    paintShape(painter, m_next.wantsLabel ? Shape::Label : Shape::Barcode, picture, t.next);
    const int left = textLeft();
    const int wide = box.right() - left - theme().px(16);
    const Words words = this->words(wide);
    int y = box.top() + (box.height() - words.height) / 2;
    const auto line = [&](const QFont &font, const QColor &ink, const QString &text) {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(left, y, wide, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, wide));
        y += metrics.height();
    };
    line(words.caption, t.next, m_next.caption);
    for (const QString &text : words.lines)
        line(words.text, t.ink, text);
    line(words.hint, t.ink2, m_next.hint);
}

} // namespace packbench
