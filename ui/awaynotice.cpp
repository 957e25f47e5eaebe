// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/awaynotice.h"

#include "station/benchstate.h"
#include "ui/textlabel.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

AwayNotice::AwayNotice(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("awayNotice"));
    // A click there is a click into the window, which is all that is needed.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void AwayNotice::follow(const StripState &strip)
{
    const auto scanner = std::find_if(strip.items.begin(), strip.items.end(), [](const StripItem &item) {
        return item.id == QLatin1String("scanner") && item.light == StripItem::Light::Bad;
    });
    if (scanner == strip.items.end()) {
        hide();
        return;
    }
    m_headline = scanner->strong;
    m_advice = scanner->text;
    setAccessibleName(m_headline + QLatin1Char(' ') + m_advice);
    show();
    raise();
    update();
}

void AwayNotice::place(const QRect &area)
{
    const int height = std::min(area.height(), theme().textPx(190));
    setGeometry(area.left(), area.bottom() + 1 - height, area.width(), height);
}

void AwayNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = theme().tokens();
    painter.fillRect(rect(), inkColour(t, TextLabel::Ink::Bad));
    painter.setPen(inkColour(t, TextLabel::Ink::OnBand));
    const int margin = theme().px(24);
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const int half = inner.height() * 3 / 5;
    painter.setFont(fittedFont(theme().font(Theme::Type::Band, QFont::Bold), m_headline, inner.width(), theme().px(18)));
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), half), Qt::AlignHCenter | Qt::AlignVCenter, m_headline);
    painter.setFont(fittedFont(theme().font(Theme::Type::Order), m_advice, inner.width(), theme().px(16)));
    painter.drawText(QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half), Qt::AlignHCenter | Qt::AlignTop,
                     m_advice);
}

} // namespace packbench
