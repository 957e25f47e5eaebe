// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinoncodes.h"

#include <QCoreApplication>

namespace packbench {

namespace {

struct AkinonCodeRow {
    const char *code;
    const char *meaning; ///< English; translated in the context AkinonCodes
    const char *advice;  ///< the same
    Actor actor;
};

constexpr const char *movedCode = "package_100_5";

constexpr AkinonCodeRow akinonCodeRows[] = {
    {movedCode, QT_TRANSLATE_NOOP("AkinonCodes", "The package does not stand where this step needs it: somebody else moved it."),
     QT_TRANSLATE_NOOP("AkinonCodes", "It was read again. Look at how it stands now, in the order management system where necessary."),
     Actor::ShiftLead},
    {"package_commands_100_13", QT_TRANSLATE_NOOP("AkinonCodes", "The tracking number was not taken over."),
     QT_TRANSLATE_NOOP("AkinonCodes", "Check tracking number and cargo company, then send again."), Actor::Packer},
};

struct AkinonFieldRow {
    const char *field;
    const char *title;
};

constexpr AkinonFieldRow akinonFieldRows[] = {
    {"awb_number", QT_TRANSLATE_NOOP("AkinonCodes", "Tracking number")},
    {"cargo_company", QT_TRANSLATE_NOOP("AkinonCodes", "Cargo company")},
    {"query_number", QT_TRANSLATE_NOOP("AkinonCodes", "Query number")},
    {"transition", QT_TRANSLATE_NOOP("AkinonCodes", "Transition")},
    {"slug", QT_TRANSLATE_NOOP("AkinonCodes", "Transition")},
    {"package", QT_TRANSLATE_NOOP("AkinonCodes", "Package")},
    {"package_items", QT_TRANSLATE_NOOP("AkinonCodes", "Items")},
    {"input_parameters", QT_TRANSLATE_NOOP("AkinonCodes", "Input")},
    {"username", QT_TRANSLATE_NOOP("AkinonCodes", "User name")},
    {"password", QT_TRANSLATE_NOOP("AkinonCodes", "Password")},
};

} // namespace

std::optional<CodeWords> akinonCodeWords(const QString &code)
{
    for (const AkinonCodeRow &row : akinonCodeRows) {
        if (code == QLatin1String(row.code)) {
            CodeWords words;
            words.meaning = QCoreApplication::translate("AkinonCodes", row.meaning);
            words.advice = QCoreApplication::translate("AkinonCodes", row.advice);
            words.actor = row.actor;
            words.needsWords = true;
            return words;
        }
    }
    return std::nullopt;
}

QString akinonFieldTitle(const QString &field)
{
    for (const AkinonFieldRow &row : akinonFieldRows) {
        if (field == QLatin1String(row.field)) {
            return QCoreApplication::translate("AkinonCodes", row.title);
        }
    }
    return field;
}

QString akinonMovedCode()
{
    return QString::fromLatin1(movedCode);
}

} // namespace packbench
