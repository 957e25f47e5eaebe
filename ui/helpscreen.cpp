// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/helpscreen.h"

#include "ui/commandbutton.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace packbench {

std::vector<std::pair<QString, QString>> HelpScreen::entries()
{
    return {
        {QStringLiteral("F2"), tr("Next box: closes the open box; scan its label")},
        {QStringLiteral("F3"), tr("Continue: the last item goes on in the open box")},
        {QStringLiteral("F4"), tr("Move a unit: press the box number, then scan it")},
        {QStringLiteral("F5"), tr("Undo: takes the last step back")},
        {QStringLiteral("F6"), tr("Short: ship what is there, the rest is missing")},
        {QStringLiteral("F7"), tr("Hold: put the order aside with a reason")},
        {QStringLiteral("F8"), tr("Print the packing slip again")},
        {QStringLiteral("F9"), tr("All orders, and back to the bench")},
        {QStringLiteral("F10"), tr("Finish the order")},
        {tr("Esc"), tr("Leave the order as it stands, for later")},
        {QStringLiteral("F11"), tr("Teach an unknown code to the chosen line")},
        {QStringLiteral("F12"), tr("Who packs: choose a name, or scan your badge")},
        {QStringLiteral("Ctrl+M"), tr("Choose another shipping method for this order")},
        {QStringLiteral("Ctrl+D"), tr("Show the whole address")},
        {QStringLiteral("Ctrl+1-5"), tr("Queue, bench, outbox, history, settings")},
        {tr("Alt+Enter"), tr("Full screen")},
        {tr("Arrows"), tr("Choose a line")},
        {tr("Letters"), tr("Type a code when a barcode cannot be read, then Enter")},
    };
}

HelpScreen::HelpScreen(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_card(new Card(theme, this))
    , m_close(new CommandButton(theme, tr("Close"), tr("Esc"), CommandButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("helpScreen"));
    setAccessibleName(tr("Help"));
    setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(QStringLiteral("closeHelp"));
    auto *inside = new QVBoxLayout(m_card);
    auto *title = new TextLabel(theme, Theme::Type::Next, QFont::Bold, TextLabel::Ink::Text, m_card);
    title->setText(tr("How to pack"));
    auto *how = new TextLabel(theme, Theme::Type::Line, QFont::Normal, TextLabel::Ink::Text, m_card);
    how->setText(tr("1  Scan the order number.   2  Scan every item.   3  Scan the tracking label.   Then scan the next order."));
    how->setMaximumLines(4);
    inside->addWidget(title);
    inside->addWidget(how);
    auto *area = new QScrollArea(m_card);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, what] : entries()) {
        auto *keyLabel = new TextLabel(theme, Theme::Type::Second, QFont::Bold, TextLabel::Ink::Next, table);
        keyLabel->setText(key);
        auto *whatLabel = new TextLabel(theme, Theme::Type::Second, QFont::Normal, TextLabel::Ink::Text, table);
        whatLabel->setMaximumLines(3);
        whatLabel->setText(what);
        grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        grid->addWidget(whatLabel, row++, 1);
    }
    area->setWidget(table);
    inside->addWidget(area, 1);
    inside->addWidget(m_close);
    auto *outside = new QVBoxLayout(this);
    outside->addWidget(m_card);
    connect(m_close, &CommandButton::clicked, this, &HelpScreen::closed);
    HelpScreen::applyTheme();
}

void HelpScreen::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(200), t.px(16), t.px(200), t.px(16));
    m_card->layout()->setContentsMargins(t.px(48), t.px(28), t.px(48), t.px(28));
    m_card->layout()->setSpacing(t.px(16));
    if (auto *grid = m_card->findChild<QGridLayout *>()) {
        grid->setHorizontalSpacing(t.px(32));
        grid->setVerticalSpacing(t.px(10));
    }
    ThemedWidget::applyTheme();
}

void HelpScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = theme().tokens().ground;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
}

void HelpScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
}

} // namespace packbench
