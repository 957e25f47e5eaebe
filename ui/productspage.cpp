// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/productspage.h"

#include "ui/commandbutton.h"
#include "ui/textlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace packbench {

ProductsPage::ProductsPage(const Theme &theme, SettingsDesk &desk, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_desk(desk)
    , m_count(new TextLabel(theme, Theme::Type::Line, QFont::Normal, TextLabel::Ink::Text, this))
    , m_layout(new QVBoxLayout(this))
{
    auto *title = new TextLabel(theme, Theme::Type::Order, QFont::Bold, TextLabel::Ink::Text, this);
    title->setText(tr("Products"));
    auto *hint = new TextLabel(theme, Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, this);
    hint->setText(tr("A CSV file with the columns sku, barcode, quantity, name tells which barcode counts how many of which item. "
                     "The SKU itself scans without it."));
    hint->setMaximumLines(5);
    m_count->setObjectName(QStringLiteral("productCount"));
    auto *button = new CommandButton(theme, tr("Import a CSV file …"), QString(), CommandButton::Look::Plain, this);
    button->setObjectName(QStringLiteral("importProducts"));
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(title);
    m_layout->addWidget(m_count);
    m_layout->addWidget(hint);
    m_layout->addWidget(button);
    m_layout->addStretch(1);
    connect(button, &CommandButton::clicked, this, [this] { importFile(); });
    connect(&desk, &SettingsDesk::changed, this, [this] { count(); });
    connect(&desk, &SettingsDesk::message, this, [this] { count(); });
    count();
    ProductsPage::applyTheme();
}

void ProductsPage::count()
{
    m_count->setText(tr("%1 barcodes are known.").arg(QLocale().toString(m_desk.productCount())));
}

void ProductsPage::importFile()
{
    auto *dialog = new QFileDialog(window(), tr("Import products"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Products (*.csv);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_desk.importProducts(file.readAll());
        else
            Q_EMIT m_desk.message(tr("%1 cannot be read: %2").arg(path, file.errorString()), false);
    });
    dialog->open();
}

void ProductsPage::applyTheme()
{
    m_layout->setContentsMargins(0, 0, theme().px(16), 0);
    m_layout->setSpacing(theme().px(16));
    ThemedWidget::applyTheme();
}

} // namespace packbench
