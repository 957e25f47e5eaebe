// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxeditor.h"

#include "ui/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace packbench {

OutboxEditor::OutboxEditor(const Theme &theme, QWidget *parent)
    : ThemedWidget(theme, parent)
    , m_package(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_carrier(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_send(new CommandButton(theme, tr("Send again"), tr("Enter"), CommandButton::Look::Primary, this))
    , m_cancel(new CommandButton(theme, tr("Cancel"), tr("Esc"), CommandButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("outboxEditor"));
    m_package->setObjectName(QStringLiteral("editPackage"));
    m_number->setObjectName(QStringLiteral("editNumber"));
    m_carrier->setObjectName(QStringLiteral("editCarrier"));
    m_method->setObjectName(QStringLiteral("editMethod"));
    m_send->setObjectName(QStringLiteral("editSend"));
    m_number->setMaxLength(80);
    auto *grid = new QGridLayout(this);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Box"), m_package}, {tr("Tracking number"), m_number}, {tr("Carrier"), m_carrier}, {tr("Method"), m_method}};
    int row = 0;
    for (const auto &[words, field] : rows) {
        auto *label = new TextLabel(theme, Theme::Type::Second, QFont::Normal, TextLabel::Ink::Second, this);
        label->setText(words);
        label->setShrinks(true);
        field->setAccessibleName(words);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    grid->addLayout(buttons, row, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    connect(m_package, &QComboBox::currentIndexChanged, this, [this] { showPackage(); });
    connect(m_send, &CommandButton::clicked, this, [this] { confirm(); });
    connect(m_cancel, &CommandButton::clicked, this, [this] { close(); });
    hide();
    OutboxEditor::applyTheme();
}

void OutboxEditor::begin(const Shipment &shipment, const std::vector<std::pair<QString, QString>> &carriers, const QStringList &methods)
{
    m_shipment = shipment;
    m_carrier->clear();
    for (const auto &[key, name] : carriers)
        m_carrier->addItem(name, key);
    m_method->clear();
    m_method->addItems(methods);
    m_method->setCurrentIndex(std::max(0, static_cast<int>(methods.indexOf(shipment.method))));
    m_package->clear();
    for (const ShipmentPackage &package : shipment.packages)
        m_package->addItem(QString::number(package.number), package.number);
    showPackage();
    show();
    m_number->setFocus();
    m_number->selectAll();
}

void OutboxEditor::close()
{
    hide();
    Q_EMIT closed();
}

void OutboxEditor::showPackage()
{
    const ShipmentPackage *package = m_shipment.package(m_package->currentData().toInt());
    if (package == nullptr)
        return;
    m_number->setText(package->trackingNumber);
    m_carrier->setCurrentIndex(std::max(0, m_carrier->findData(package->carrier)));
}

void OutboxEditor::confirm()
{
    const int package = m_package->currentData().toInt();
    const QString number = m_number->text().trimmed();
    hide();
    Q_EMIT confirmed(package, number, m_carrier->currentData().toString(), m_method->currentText());
}

void OutboxEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    event->accept();
}

void OutboxEditor::applyTheme()
{
    const Theme &t = theme();
    layout()->setContentsMargins(0, t.px(8), 0, 0);
    layout()->setSpacing(t.px(10));
    for (QWidget *field : {static_cast<QWidget *>(m_package), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_carrier),
                           static_cast<QWidget *>(m_method)})
        field->setFont(t.font(Theme::Type::Second));
    ThemedWidget::applyTheme();
}

} // namespace packbench
