// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/themedwidget.h"

namespace packbench {

/// Shows a label as it is printed, as large as fits.
class LabelPicture final : public ThemedWidget
{
    Q_OBJECT

public:
    explicit LabelPicture(const Theme &theme, QWidget *parent = nullptr);

    void setLabel(const IssuedLabelState &label);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IssuedLabelState m_label;
};

} // namespace packbench
