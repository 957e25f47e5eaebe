// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/resultband.h"

#include "ui/textlabel.h"

#include <QAccessible>
#include <QPainter>
#include <algorithm>

namespace packbench {

namespace {

Shape bandShape(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Idle:
        return Shape::Play;
    case AnswerKind::Accepted:
    case AnswerKind::Complete:
        return Shape::Check;
    case AnswerKind::Attention:
        return Shape::Triangle;
    case AnswerKind::Wrong:
        return Shape::Cross;
    }
    return Shape::None;
}

} // namespace

QColor bandColour(const Tokens &tokens, AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Idle:
        return tokens.idleBand;
    case AnswerKind::Accepted:
    case AnswerKind::Complete:
        return tokens.goodBand;
    case AnswerKind::Attention:
        return tokens.attentionBand;
    case AnswerKind::Wrong:
        return tokens.badBand;
    }
    return tokens.idleBand;
}

ResultBand::ResultBand(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent)
{
    setObjectName(QStringLiteral("resultBand"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResultBand::setBand(const ResultBandState &band, const QString &right)
{
    if (band == m_band && right == m_right)
        return;
    const bool answered = band.serial != m_band.serial;
    m_band = band;
    m_right = right;
    setAccessibleName(QStringLiteral("%1 %2").arg(band.headline, band.detail).trimmed());
    if (answered && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    // The answer is on the screen when this returns; everything else may follow in its own time.
    if (answered && isVisible())
        repaint();
    else
        update();
}

QSize ResultBand::sizeHint() const
{
    const int text = QFontMetrics(theme().font(Theme::Type::Band, QFont::Bold)).height()
                     + QFontMetrics(theme().font(Theme::Type::Line)).height();
    return {theme().px(600), std::max(theme().px(120), text + theme().px(20))};
}

void ResultBand::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), bandColour(t, m_band.kind));
    painter.setPen(t.onBand);
    const int shape = std::min(theme().textPx(50, 0.6), height() / 2);
    const int left = theme().px(52);
    paintShape(painter, bandShape(m_band.kind), QRectF(left, (height() - shape) / 2.0, shape, shape), t.onBand);
    const int textLeft = left + shape + theme().px(38);
    const int rightWidth = m_right.isEmpty() ? 0 : std::min(width() / 3, theme().textPx(340));
    const QRect box(textLeft, 0, width() - textLeft - rightWidth - theme().px(40), height());
    const QFont big = fittedFont(theme().font(Theme::Type::Band, QFont::Bold), m_band.headline, box.width(), theme().textPx(28));
    const QFont small = fittedFont(theme().font(Theme::Type::Line), m_band.detail, box.width(), theme().leastType());
    const QFontMetrics bigMetrics(big);
    const QFontMetrics smallMetrics(small);
    const int detail = m_band.detail.isEmpty() ? 0 : smallMetrics.height();
    const int top = (height() - bigMetrics.height() - detail) / 2;
    painter.setFont(big);
    painter.drawText(QRect(box.left(), top, box.width(), bigMetrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     bigMetrics.elidedText(m_band.headline, Qt::ElideRight, box.width()));
    painter.setFont(small);
    painter.drawText(QRect(box.left(), top + bigMetrics.height(), box.width(), smallMetrics.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, smallMetrics.elidedText(m_band.detail, Qt::ElideRight, box.width()));
    paintRight(painter, QRect(width() - rightWidth - theme().px(40), 0, rightWidth, height()));
    painter.end();
    Q_EMIT painted(m_band.serial);
}

void ResultBand::paintRight(QPainter &painter, const QRect &box) const
{
    if (m_right.isEmpty())
        return;
    // The last line is the figure that counts.
    const qsizetype split = m_right.lastIndexOf(QLatin1Char('\n'));
    const QString caption = split < 0 ? QString() : m_right.left(split);
    const QString figure = m_right.mid(split + 1);
    const QFont strong = fittedFont(theme().font(split < 0 ? Theme::Type::Line : Theme::Type::Order, QFont::Bold), figure, box.width(),
                                    theme().leastType());
    const QFont plain = fittedFont(theme().font(Theme::Type::Line), caption, box.width(), theme().leastType());
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics plainMetrics(plain);
    const int above = caption.isEmpty() ? 0 : plainMetrics.height();
    const int top = box.top() + (box.height() - above - strongMetrics.height()) / 2;
    painter.setFont(plain);
    painter.drawText(QRect(box.left(), top, box.width(), above), Qt::AlignRight | Qt::AlignVCenter,
                     plainMetrics.elidedText(caption, Qt::ElideRight, box.width()));
    painter.setFont(strong);
    painter.drawText(QRect(box.left(), top + above, box.width(), strongMetrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                     strongMetrics.elidedText(figure, Qt::ElideRight, box.width()));
}

} // namespace packbench
