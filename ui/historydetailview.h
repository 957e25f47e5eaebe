// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"
#include "ui/textlabel.h"

#include <vector>

class QVBoxLayout;

namespace packbench {

/// One shipment that left: its boxes, what the channel answered, and what happened to its order.
class HistoryDetailView final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit HistoryDetailView(const Theme &theme, QWidget *parent = nullptr);

    void setDetail(const HistoryDetail &detail);

protected:
    void applyTheme() override;

private:
    void add(const QString &text, Theme::Type type, QFont::Weight weight, TextLabel::Ink ink, const char *name = "", int above = 0);
    void addHeading(const QString &text);
    void addHead(const HistoryDetail &detail);
    void addBoxes(const HistoryDetail &detail);
    void addStory(const HistoryDetail &detail);

    QVBoxLayout *m_layout;
    std::vector<TextLabel *> m_lines; ///< of this and of longer details before: made once, used again
    size_t m_used = 0;
    HistoryDetail m_shown;
};

} // namespace packbench
