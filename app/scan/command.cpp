// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/command.h"

#include <QCoreApplication>
#include <QtCore/qnamespace.h>
#include <algorithm>

namespace packbench {

namespace {

struct CommandText {
    BenchCommand command;
    const char *name;
    const char *purpose;
};

constexpr CommandText commandTexts[] = {
    {BenchCommand::NextBox, QT_TRANSLATE_NOOP("BenchCommand", "Next box"),
     QT_TRANSLATE_NOOP("BenchCommand", "Closes the open box and asks for its label.")},
    {BenchCommand::Continue, QT_TRANSLATE_NOOP("BenchCommand", "Continue in box"),
     QT_TRANSLATE_NOOP("BenchCommand", "The last item goes on in the open box: one unit in several boxes.")},
    {BenchCommand::Move, QT_TRANSLATE_NOOP("BenchCommand", "Move"), QT_TRANSLATE_NOOP("BenchCommand", "Moves a unit to another box.")},
    {BenchCommand::Undo, QT_TRANSLATE_NOOP("BenchCommand", "Undo"),
     QT_TRANSLATE_NOOP("BenchCommand", "Takes the last step back, or an order that was just finished.")},
    {BenchCommand::Short, QT_TRANSLATE_NOOP("BenchCommand", "Short"),
     QT_TRANSLATE_NOOP("BenchCommand", "Ships what is there and hands the rest to the lead.")},
    {BenchCommand::Hold, QT_TRANSLATE_NOOP("BenchCommand", "Hold"),
     QT_TRANSLATE_NOOP("BenchCommand", "Puts the order aside with a reason.")},
    {BenchCommand::Reprint, QT_TRANSLATE_NOOP("BenchCommand", "Reprint"),
     QT_TRANSLATE_NOOP("BenchCommand", "Prints the packing slip again.")},
    {BenchCommand::Queue, QT_TRANSLATE_NOOP("BenchCommand", "Queue"), QT_TRANSLATE_NOOP("BenchCommand", "Shows every open order.")},
    {BenchCommand::Finish, QT_TRANSLATE_NOOP("BenchCommand", "Finish"),
     QT_TRANSLATE_NOOP("BenchCommand", "Finishes the order and ships it.")},
    {BenchCommand::Close, QT_TRANSLATE_NOOP("BenchCommand", "Close"),
     QT_TRANSLATE_NOOP("BenchCommand", "Leaves the order half-packed, for later or another station.")},
    {BenchCommand::Help, QT_TRANSLATE_NOOP("BenchCommand", "Help"), QT_TRANSLATE_NOOP("BenchCommand", "Shows what can be scanned now.")},
};

const CommandText &textOf(BenchCommand command)
{
    return *std::find_if(std::begin(commandTexts), std::end(commandTexts),
                         [command](const CommandText &text) { return text.command == command; });
}

} // namespace

const std::vector<CommandRow> &benchCommands()
{
    static const std::vector<CommandRow> rows{
        {BenchCommand::NextBox, QStringLiteral("PBNEXTBOX"), Qt::Key_F2},
        {BenchCommand::Continue, QStringLiteral("PBCONTINUE"), Qt::Key_F3},
        {BenchCommand::Move, QStringLiteral("PBMOVE"), Qt::Key_F4},
        {BenchCommand::Undo, QStringLiteral("PBUNDO"), Qt::Key_F5},
        {BenchCommand::Short, QStringLiteral("PBSHORT"), Qt::Key_F6},
        {BenchCommand::Hold, QStringLiteral("PBHOLD"), Qt::Key_F7},
        {BenchCommand::Reprint, QStringLiteral("PBREPRINT"), Qt::Key_F8},
        {BenchCommand::Queue, QStringLiteral("PBQUEUE"), Qt::Key_F9},
        {BenchCommand::Finish, QStringLiteral("PBFINISH"), Qt::Key_F10},
        {BenchCommand::Close, QStringLiteral("PBCLOSE"), Qt::Key_Escape},
        {BenchCommand::Help, QStringLiteral("PBHELP"), Qt::Key_F1},
    };
    return rows;
}

const CommandRow &commandRow(BenchCommand command)
{
    const std::vector<CommandRow> &rows = benchCommands();
    return *std::find_if(rows.begin(), rows.end(), [command](const CommandRow &row) { return row.command == command; });
}

std::optional<BenchCommand> commandOfKey(int key)
{
    for (const CommandRow &row : benchCommands()) {
        if (row.key == key) {
            return row.command;
        }
    }
    return std::nullopt;
}

std::optional<BenchCommand> commandOfCode(const QString &code)
{
    for (const CommandRow &row : benchCommands()) {
        if (row.code.compare(code, Qt::CaseInsensitive) == 0) {
            return row.command;
        }
    }
    return std::nullopt;
}

QString commandName(BenchCommand command)
{
    return QCoreApplication::translate("BenchCommand", textOf(command).name);
}

QString commandPurpose(BenchCommand command)
{
    return QCoreApplication::translate("BenchCommand", textOf(command).purpose);
}

QString badgePrefix()
{
    return QStringLiteral("PBUSER");
}

} // namespace packbench
