// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/themedwidget.h"

namespace packbench {

/// The one next step in big letters: the only highlighted thing of the window besides its line and its box.
class InstructionPanel final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit InstructionPanel(const Theme &theme, QWidget *parent = nullptr);

    void setInstruction(const InstructionState &next);
    [[nodiscard]] const InstructionState &instruction() const { return m_next; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The words set for a width.
    struct Words {
        QFont caption;
        QFont text;
        QFont hint;
        QStringList lines;
        int height = 0;
    };
    [[nodiscard]] Words words(int width) const;
    [[nodiscard]] int textLeft() const;

    InstructionState m_next;
};

} // namespace packbench
