// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

namespace packbench {

QString Theme::styleSheet() const
{
    const Tokens &t = tokens();
    QString sheet = QStringLiteral(
        "QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 6px; }"
        "QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @card; color: @ink; border: 1px solid @faint; border-radius: @r8;"
        " padding: 0 @p12; min-height: @h46; selection-background-color: @primary; selection-color: @onBand; }"
        "QPlainTextEdit { padding: @p8; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @next; }"
        "QComboBox::drop-down { border: none; width: @h32; }"
        "QComboBox QAbstractItemView { background: @card; color: @ink; selection-background-color: @nextSoft; selection-color: @ink; }"
        "QCheckBox { color: @ink; spacing: @p12; min-height: @h46; }"
        "QCheckBox::indicator { width: @h28; height: @h28; border: 2px solid @faint; border-radius: @r6; background: @card; }"
        "QCheckBox::indicator:checked { background: @next; border: 2px solid @next; image: none; }"
        "QCheckBox::indicator:focus { border: 2px solid @next; }"
        "QAbstractItemView { background: @card; color: @ink; border: none; outline: none; alternate-background-color: @card;"
        " selection-background-color: @nextSoft; selection-color: @ink; gridline-color: @line; }"
        "QTableView::item { padding: 0 @p12; border-bottom: 1px solid @line; }"
        "QHeaderView { background: @card; } QHeaderView::section { background: @card; color: @ink2; border: none;"
        " border-bottom: 1px solid @line; padding: @p8 @p12; }"
        "QListWidget::item { padding-left: @p12; border-radius: @r6; } QListWidget::item:selected { background: @nextSoft; color: @ink; }"
        "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }"
        "QScrollBar:vertical { background: transparent; width: @h14; margin: 2px; }"
        "QScrollBar::handle:vertical { background: @faint; border-radius: 4px; min-height: @h46; }"
        "QScrollBar:horizontal { background: transparent; height: @h14; margin: 2px; }"
        "QScrollBar::handle:horizontal { background: @faint; border-radius: 4px; min-width: @h46; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QProgressBar { background: @chip; color: @ink; border: none; border-radius: @r6; min-height: @h28; text-align: center; }"
        "QProgressBar::chunk { background: @nextSoft; border-radius: @r6; }");
    const std::pair<const char *, QString> colours[] = {
        {"@nextSoft", t.nextSoft.name()}, {"@next", t.next.name()}, {"@primary", t.primary.name()}, {"@onBand", t.onBand.name()},
        {"@card", t.card.name()},         {"@ink2", t.ink2.name()}, {"@ink", t.ink.name()},         {"@line", t.line.name()},
        {"@faint", t.faint.name()},       {"@chip", t.chip.name()},
    };
    for (const auto &[token, value] : colours)
        sheet.replace(QLatin1String(token), value);
    const std::pair<const char *, int> sizes[] = {
        {"@p12", px(12)},          {"@p8", px(8)},       {"@r8", px(8)},       {"@r6", px(6)},
        {"@h46", textPx(46, 0.7)}, {"@h32", textPx(32)}, {"@h28", textPx(28)}, {"@h14", px(14)},
    };
    for (const auto &[token, value] : sizes)
        sheet.replace(QLatin1String(token), QString::number(value) + QLatin1String("px"));
    return sheet;
}

} // namespace packbench
