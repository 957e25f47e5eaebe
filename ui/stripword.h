// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/themedwidget.h"

namespace packbench {

/// One lamp of the status strip with its words: shape and colour of the lamp, a strong word and a plain one.
class StripWord final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit StripWord(const Theme &theme, QWidget *parent = nullptr);

    void setItem(const StripItem &item);
    /// Shows the strong word on the practice frame's colour.
    void setBadge(bool badge);
    [[nodiscard]] const StripItem &item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    StripItem m_item;
    bool m_badge = false;
};

} // namespace packbench
