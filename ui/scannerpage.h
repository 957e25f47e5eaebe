// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scannercalibration.h"
#include "station/desks.h"
#include "ui/themedwidget.h"

class QVBoxLayout;

namespace packbench {

class CommandButton;
class ScannerFilter;
class TextLabel;
struct KeyStroke;
struct WedgeScan;

/// Shows the setup barcode, says what a scan of it tells about the scanner, and shows every key and scan while it is in view.
class ScannerPage final : public ThemedWidget
{
    Q_OBJECT

public:
    ScannerPage(const Theme &theme, SettingsDesk &desk, ScannerFilter &scanner, QWidget *parent = nullptr);

protected:
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TextLabel *addText(const QString &name, int lines);
    void addButtons();
    void showPress(const KeyStroke &stroke);
    void showScan(const WedgeScan &scan);
    void showFindings(const WedgeScan &scan);
    void use();
    void keep();
    void offer(bool possible);

    SettingsDesk &m_desk;
    ScannerFilter &m_scanner;
    QVBoxLayout *m_layout;
    QWidget *m_barcode = nullptr;
    TextLabel *m_findings = nullptr;
    CommandButton *m_use = nullptr;
    CommandButton *m_keep = nullptr;
    TextLabel *m_text = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_keys = nullptr;
    std::optional<ScannerFindings> m_found;
    QStringList m_presses;
    quint64 m_lastPressMs = 0;
};

} // namespace packbench
