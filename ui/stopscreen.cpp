// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/stopscreen.h"

#include "ui/shapes.h"
#include "ui/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace packbench {

StopScreen::StopScreen(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_title(new TextLabel(theme, Theme::Type::Band, QFont::Bold, TextLabel::Ink::OnBand, this))
    , m_text(new TextLabel(theme, Theme::Type::Order, QFont::Normal, TextLabel::Ink::OnBand, this))
    , m_advice(new TextLabel(theme, Theme::Type::Next, QFont::DemiBold, TextLabel::Ink::OnBand, this))
    , m_button(new CommandButton(theme, tr("I have seen it"), tr("Enter"), CommandButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("stopScreen"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_title->setObjectName(QStringLiteral("stopTitle"));
    m_text->setObjectName(QStringLiteral("stopText"));
    m_advice->setObjectName(QStringLiteral("stopAdvice"));
    m_button->setObjectName(QStringLiteral("acknowledgeStop"));
    m_title->setMaximumLines(2);
    m_text->setMaximumLines(4);
    m_advice->setMaximumLines(6);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(3);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_advice);
    layout->addStretch(2);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_button, &CommandButton::clicked, this, &StopScreen::acknowledged);
    StopScreen::applyTheme();
}

void StopScreen::setStop(const StopState &stop)
{
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_advice->setText(stop.advice);
    setAccessibleName(QStringLiteral("%1. %2 %3").arg(stop.title, stop.text, stop.advice));
}

void StopScreen::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(420), t.px(60), t.px(120), t.px(40));
    layout()->setSpacing(t.px(28));
    m_button->setFixedWidth(t.textPx(420, 0.6));
    ThemedWidget::applyTheme();
}

void StopScreen::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.badBand);
    const int size = theme().px(220);
    const QRectF sign(theme().px(120), (height() - size) / 2.0, size, size);
    paintShape(painter, Shape::Stop, sign, t.onBand);
    paintShape(painter, Shape::Exclamation, sign.adjusted(size * 0.25, size * 0.2, -size * 0.25, -size * 0.2), t.badBand);
}

void StopScreen::keyPressEvent(QKeyEvent *event)
{
    const bool acknowledges = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (acknowledges && !event->isAutoRepeat())
        Q_EMIT acknowledged();
    // Nothing else happens below a stop.
    event->accept();
}

} // namespace packbench
