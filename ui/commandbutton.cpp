// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandbutton.h"

#include "ui/textlabel.h"
#include "ui/themedwidget.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

CommandButton::CommandButton(const Theme &theme, const QString &label, const QString &key, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
    , m_look(look)
{
    setText(label);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(key.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, key));
    setSizePolicy(look == Look::Tab ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CommandButton::setPossible(bool possible, const QString &why)
{
    setEnabled(possible);
    setToolTip(possible ? QString() : why.toHtmlEscaped());
    setAccessibleDescription(possible ? QString() : why);
}

void CommandButton::setKeyText(const QString &key)
{
    m_key = key;
    update();
}

QFont CommandButton::labelFont() const
{
    const bool small = m_look == Look::Small || m_look == Look::Tab;
    return m_theme.font(small ? Theme::Type::Small : Theme::Type::Line, m_look == Look::Tab ? QFont::Normal : QFont::DemiBold);
}

QFont CommandButton::keyFont() const
{
    return m_theme.font(Theme::Type::Small);
}

QSize CommandButton::sizeHint() const
{
    const QFontMetrics label(labelFont());
    const QFontMetrics key(keyFont());
    const int wide = std::max(label.horizontalAdvance(text()), key.horizontalAdvance(m_key)) + m_theme.px(24);
    if (m_look == Look::Tab)
        return {wide, std::max(m_theme.px(48), label.height() + m_theme.px(16))};
    const int least = m_theme.px(m_look == Look::Small ? 60 : 72);
    const int text = label.height() + (m_key.isEmpty() ? 0 : key.height()) + m_theme.px(10);
    return {wide, std::max({least, text, 48})};
}

QSize CommandButton::minimumSizeHint() const
{
    return {m_theme.px(48), sizeHint().height()};
}

void CommandButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const bool primary = m_look == Look::Primary && isEnabled();
    const bool chosen = isCheckable() && isChecked();
    QColor fill = primary ? t.primary : chosen ? t.nextSoft : t.card;
    QColor border = primary ? t.primary : chosen ? t.next : t.line;
    if (isDown())
        fill = primary ? t.primary.darker(125) : t.nextSoft;
    else if (underMouse() && isEnabled() && !primary)
        border = t.faint;
    if (hasFocus())
        border = t.next;
    if (m_look != Look::Tab || chosen || isDown())
        paintRounded(painter, rect(), m_theme.px(10), fill, border, m_look == Look::Tab ? 1 : 2);
    const QColor ink = !isEnabled() ? t.faint : primary ? t.onBand : t.ink;
    const int inset = m_theme.px(8);
    const QRect inner = rect().adjusted(inset, 0, -inset, 0);
    const QFont label = fittedFont(labelFont(), text(), inner.width(), m_theme.leastType() * 4 / 5);
    const QFontMetrics metrics(label);
    const bool keyBelow = !m_key.isEmpty() && m_look != Look::Tab;
    const QFont keys = fittedFont(keyFont(), m_key, inner.width(), m_theme.leastType());
    const int keyHeight = keyBelow ? QFontMetrics(keys).height() : 0;
    const int top = (height() - metrics.height() - keyHeight) / 2;
    painter.setPen(ink);
    painter.setFont(label);
    painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(text(), Qt::ElideRight, inner.width()));
    if (!keyBelow)
        return;
    painter.setFont(keys);
    painter.setPen(!isEnabled() ? t.faint : primary ? t.onBand : t.ink2);
    painter.drawText(QRect(inner.left(), top + metrics.height(), inner.width(), keyHeight), Qt::AlignCenter, m_key);
}

} // namespace packbench
