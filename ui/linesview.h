// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"
#include "ui/statelist.h"
#include "ui/theme.h"

#include <QListView>

namespace packbench {

/// The lines of the order: name, SKU, barcode and the count in big figures; the current one is highlighted and in view.
class LinesView final : public QListView
{
    Q_OBJECT

public:
    explicit LinesView(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const std::vector<BenchLineState> &lines);
    [[nodiscard]] const BenchLineState &line(int row) const { return m_model.at(row); }
    /// Pixels of a row: twelve rows fit at 1080p; few lines get more room.
    [[nodiscard]] int rowHeight(bool current) const;

Q_SIGNALS:
    void lineChosen(const QString &line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void doItemsLayout() override;

private:
    const Theme &m_theme;
    StateList<BenchLineState> m_model;
    int m_followed = -1; ///< the row that stays in view
};

} // namespace packbench
