// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/commandbutton.h"
#include "ui/themedwidget.h"

namespace packbench {

class StripWord;

/// The foot of the window: channels, outbox, scanner and keychain in words, who packs where, and the way to the other views.
class StatusStrip final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    void setStrip(const StripState &strip);
    void setView(View view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The packer's name was pressed: somebody else packs now.
    void packerWanted();
    void viewWanted(packbench::View view);

protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places everything (or only measures) and returns the height: one row, or as many as the text size needs.
    int arrange(int width, bool place) const;

    std::vector<StripWord *> m_words;
    StripWord *m_person;
    std::vector<CommandButton *> m_tabs;
};

} // namespace packbench
