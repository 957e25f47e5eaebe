// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

namespace packbench {

class TextLabel;

/// The full-window stop: red, until a person acknowledges it with Enter, Space or the button. Scans never reach it.
class StopScreen final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StopScreen(const Theme &theme, QWidget *parent = nullptr);

    void setStop(const StopState &stop);

Q_SIGNALS:
    void acknowledged();

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_advice;
    CommandButton *m_button;
};

} // namespace packbench
