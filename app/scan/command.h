// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace packbench {

/// What the packer can order by key, button or printed barcode.
enum class BenchCommand {
    NextBox,
    Continue,
    Move,
    Undo,
    Short,
    Hold,
    Reprint,
    Queue,
    Finish,
    Close,
    Help,
};

/// The three faces of a command.
struct CommandRow {
    BenchCommand command;
    QString code; ///< the text of its barcode: letters and digits only
    int key;      ///< Qt::Key
};

/// Every command in the order of the printed sheet.
[[nodiscard]] const std::vector<CommandRow> &benchCommands();
[[nodiscard]] const CommandRow &commandRow(BenchCommand command);
/// The command of a key without modifiers.
[[nodiscard]] std::optional<BenchCommand> commandOfKey(int key);
/// The command of a scanned code, whatever its letter case.
[[nodiscard]] std::optional<BenchCommand> commandOfCode(const QString &code);
/// Short name for buttons and the sheet, in the user's language.
[[nodiscard]] QString commandName(BenchCommand command);
/// One sentence on what it does, in the user's language.
[[nodiscard]] QString commandPurpose(BenchCommand command);

/// What a packer's badge starts with; letters and digits follow.
[[nodiscard]] QString badgePrefix();

} // namespace packbench
