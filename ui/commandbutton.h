// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace packbench {

/// A big button that names its key below its label. It never takes the focus, so that no Enter presses it.
class CommandButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Primary, Small, Tab };

    CommandButton(const Theme &theme, const QString &label, const QString &key, Look look = Look::Plain, QWidget *parent = nullptr);

    /// Greys the button; \a why is told by tooltip and to screen readers.
    void setPossible(bool possible, const QString &why);
    void setKeyText(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont keyFont() const;

    const Theme &m_theme;
    QString m_key;
    Look m_look;
};

} // namespace packbench
