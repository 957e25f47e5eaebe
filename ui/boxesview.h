// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/statelist.h"
#include "ui/theme.h"

#include <QListView>

namespace packbench {

/// The boxes of the order with what is in them and their labels; the open one stands out and is in view.
class BoxesView final : public QListView
{
    Q_OBJECT

public:
    explicit BoxesView(const Theme &theme, QWidget *parent = nullptr);

    void setBoxes(const std::vector<BenchBoxState> &boxes);
    [[nodiscard]] const BenchBoxState &box(int row) const { return m_model.at(row); }

Q_SIGNALS:
    void boxChosen(int box);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void doItemsLayout() override;

private:
    StateList<BenchBoxState> m_model;
    int m_followed = -1; ///< the row that stays in view
};

} // namespace packbench
