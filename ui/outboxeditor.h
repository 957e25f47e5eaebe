// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shipment.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

class QComboBox;
class QLineEdit;

namespace packbench {

/// Changes the label or the method of a refused shipment before it is sent again.
class OutboxEditor final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit OutboxEditor(const Theme &theme, QWidget *parent = nullptr);

    void begin(const Shipment &shipment, const std::vector<std::pair<QString, QString>> &carriers, const QStringList &methods);
    [[nodiscard]] const ShipmentId &shipment() const { return m_shipment.id; }
    void close();

Q_SIGNALS:
    void confirmed(int package, const QString &trackingNumber, const QString &carrier, const QString &method);
    void closed();

protected:
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPackage();
    void confirm();

    Shipment m_shipment;
    QComboBox *m_package;
    QLineEdit *m_number;
    QComboBox *m_carrier;
    QComboBox *m_method;
    CommandButton *m_send;
    CommandButton *m_cancel;
};

} // namespace packbench
