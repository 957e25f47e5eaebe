// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

class CommandButton;

/// F1: how to pack in few words, and every key with its command barcode's name.
class HelpScreen final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit HelpScreen(const Theme &theme, QWidget *parent = nullptr);

    /// The steps and the keys, one pair (what to press or do, what it does) each.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> entries();

Q_SIGNALS:
    void closed();

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Card *m_card;
    CommandButton *m_close;
};

} // namespace packbench
