// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "ui/themedwidget.h"

class QVBoxLayout;

namespace packbench {

class TextLabel;

/// What is known of barcodes, and the import of more.
class ProductsPage final : public ThemedWidget
{
    Q_OBJECT

public:
    ProductsPage(const Theme &theme, SettingsDesk &desk, QWidget *parent = nullptr);

protected:
    void applyTheme() override;

private:
    void count();
    void importFile();

    SettingsDesk &m_desk;
    TextLabel *m_count;
    QVBoxLayout *m_layout;
};

} // namespace packbench
