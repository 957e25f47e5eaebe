// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/papers.h"
#include "ui/themedwidget.h"

class QVBoxLayout;

namespace packbench {

/// Printing, previewing and saving the packing slip and the sheet of command barcodes.
class PapersPage final : public ThemedWidget
{
    Q_OBJECT

public:
    PapersPage(const Theme &theme, Papers &papers, QWidget *parent = nullptr);

protected:
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *addPaper(PaperDesk::Paper paper, const QString &name, const QString &hint, const QString &id);

    Papers &m_papers;
    QVBoxLayout *m_layout;
    QWidget *m_practice = nullptr; ///< shown in practice mode only
};

} // namespace packbench
