// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/themedwidget.h"

namespace packbench {

struct StripState;

/// Says across the view, big, that scans go to another window; it leaves room to read what lies below and goes by itself.
class AwayNotice final : public ThemedWidget
{
    Q_OBJECT

public:
    AwayNotice(const Theme &theme, QWidget *parent);

    /// Shows itself while the strip says that scans do not arrive.
    void follow(const StripState &strip);
    /// Across the lower part of \a area.
    void place(const QRect &area);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_headline;
    QString m_advice;
};

} // namespace packbench
