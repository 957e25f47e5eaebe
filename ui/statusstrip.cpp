// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusstrip.h"

#include "ui/shapes.h"
#include "ui/stripword.h"

#include <QPainter>
#include <algorithm>

namespace packbench {

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent) : ThemedWidget(theme, parent), m_person(new StripWord(theme, this))
{
    setObjectName(QStringLiteral("strip"));
    m_person->setObjectName(QStringLiteral("strip:packer"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_person->setToolTip(tr("Who packs (F12)"));
    connect(m_person, &StripWord::clicked, this, &StatusStrip::packerWanted);
    const std::pair<View, QString> views[] = {{View::Queue, tr("Queue")},
                                              {View::Bench, tr("Bench")},
                                              {View::Outbox, tr("Outbox")},
                                              {View::History, tr("History")},
                                              {View::Settings, tr("Settings")}};
    const QString names[] = {QStringLiteral("tabQueue"), QStringLiteral("tabBench"), QStringLiteral("tabOutbox"),
                             QStringLiteral("tabHistory"), QStringLiteral("tabSettings")};
    int number = 0;
    for (const auto &[view, label] : views) {
        auto *tab = new CommandButton(theme, label, QStringLiteral("Ctrl+%1").arg(number + 1), CommandButton::Look::Tab, this);
        tab->setObjectName(names[number]);
        tab->setToolTip(QStringLiteral("Ctrl+%1").arg(number + 1));
        tab->setCheckable(true);
        const View wanted = view;
        connect(tab, &CommandButton::clicked, this, [this, wanted] { Q_EMIT viewWanted(wanted); });
        m_tabs.push_back(tab);
        ++number;
    }
}

void StatusStrip::setStrip(const StripState &strip)
{
    std::vector<StripItem> items = strip.items;
    if (strip.practice)
        items.insert(items.begin(), StripItem{QStringLiteral("practice"), StripItem::Light::None, tr("PRACTICE"), {}});
    while (m_words.size() > items.size()) {
        m_words.back()->deleteLater();
        m_words.back()->hide();
        m_words.pop_back();
    }
    while (m_words.size() < items.size()) {
        m_words.push_back(new StripWord(theme(), this));
        m_words.back()->show();
        connect(m_words.back(), &StripWord::clicked, this,
                [this](const QString &id) { Q_EMIT viewWanted(id == QLatin1String("outbox") ? View::Outbox : View::Settings); });
    }
    for (size_t i = 0; i < items.size(); ++i) {
        m_words[i]->setItem(items[i]);
        m_words[i]->setBadge(strip.practice && i == 0);
    }
    StripItem person;
    person.id = QStringLiteral("packer");
    person.strong = strip.packer;
    person.text = strip.packer.isEmpty() ? strip.station : QStringLiteral("· %1").arg(strip.station);
    m_person->setItem(person);
    updateGeometry();
    arrange(width(), true);
}

void StatusStrip::setView(View view)
{
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(static_cast<size_t>(view) == i);
}

QSize StatusStrip::sizeHint() const
{
    return {theme().px(800), heightForWidth(width())};
}

int StatusStrip::heightForWidth(int width) const
{
    return arrange(width, false);
}

void StatusStrip::applyTheme()
{
    ThemedWidget::applyTheme();
    arrange(width(), true);
}

void StatusStrip::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens().card);
    painter.fillRect(QRect(0, 0, width(), 1), theme().tokens().line);
}

int StatusStrip::arrange(int width, bool place) const
{
    const int inset = theme().px(24);
    const int gap = theme().px(24);
    const int tabHeight = m_tabs.front()->sizeHint().height();
    const int row = std::max(theme().px(56), tabHeight + theme().px(8));
    int tabsWidth = 0;
    for (const CommandButton *tab : m_tabs)
        tabsWidth += tab->sizeHint().width();
    const int room = std::max(1, width - 2 * inset);
    const int personWidth = std::min(m_person->sizeHint().width(), room);
    int x = inset;
    int y = 0;
    const auto put = [&](QWidget *widget, int wide) {
        if (x > inset && x + wide > width - inset) {
            x = inset;
            y += row;
        }
        if (place)
            widget->setGeometry(x, y + 1, std::min(wide, room), row - 1);
        x += wide + gap;
    };
    for (StripWord *word : m_words)
        put(word, word->sizeHint().width());
    // The person and the views stand at the right end: of this row when they fit, else of the next.
    const int tail = personWidth + gap + tabsWidth;
    if (x > inset && x + tail > width - inset) {
        x = inset;
        y += row;
    }
    if (place) {
        const bool narrow = tail > room;
        const int share = narrow ? room * 2 / 3 : tabsWidth;
        int right = width - inset - share;
        const int person = std::min(personWidth, std::max(0, right - inset - gap / 2));
        m_person->setGeometry(right - gap - person + (narrow ? gap / 2 : 0), y + 1, person, row - 1);
        for (CommandButton *tab : m_tabs) {
            const int wide = narrow ? share / static_cast<int>(m_tabs.size()) : tab->sizeHint().width();
            tab->setGeometry(right, y + 1 + (row - tabHeight) / 2, wide, tabHeight);
            right += wide;
        }
    }
    return y + row;
}

} // namespace packbench
