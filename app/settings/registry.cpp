// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/registry.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace packbench {

namespace {

QString settingWords(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Settings", text);
}

Result<QVariant, SettingFailure> switchValue(const QString &key, const QString &text)
{
    static const QStringList on{QStringLiteral("true"), QStringLiteral("on"), QStringLiteral("yes"), QStringLiteral("1")};
    static const QStringList off{QStringLiteral("false"), QStringLiteral("off"), QStringLiteral("no"), QStringLiteral("0")};
    if (on.contains(text, Qt::CaseInsensitive)) {
        return QVariant(true);
    }
    if (off.contains(text, Qt::CaseInsensitive)) {
        return QVariant(false);
    }
    return fail(SettingFailure{SettingFailure::Why::NotASwitch, key, text});
}

Result<QVariant, SettingFailure> numberValue(const SettingRow &row, const QString &text)
{
    bool readable = false;
    const int number = text.toInt(&readable);
    if (!readable) {
        return fail(SettingFailure{SettingFailure::Why::NotANumber, row.key, text});
    }
    if (number < row.minimum || number > row.maximum) {
        return fail(SettingFailure{SettingFailure::Why::OutOfRange, row.key, text});
    }
    return QVariant(number);
}

Result<QVariant, SettingFailure> choiceValue(const SettingRow &row, const QString &text)
{
    for (const QString &choice : row.choices) {
        if (choice.compare(text, Qt::CaseInsensitive) == 0) {
            return QVariant(choice);
        }
    }
    return fail(SettingFailure{SettingFailure::Why::NotAChoice, row.key, text});
}

Result<QVariant, SettingFailure> textValue(const SettingRow &row, const QString &text)
{
    constexpr qsizetype longest = 1024;
    const bool singleLine = text.size() <= longest && std::none_of(text.begin(), text.end(), [](QChar c) {
                                return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c.isNull();
                            });
    if (!singleLine || (row.accepts != nullptr && !row.accepts(text))) {
        return fail(SettingFailure{SettingFailure::Why::Malformed, row.key, text});
    }
    return QVariant(text);
}

} // namespace

QString SettingRow::unit() const
{
    return settingWords(unitText);
}

QString SettingRow::group() const
{
    return settingWords(groupText);
}

QString SettingRow::label() const
{
    return settingWords(labelText);
}

QString SettingRow::hint() const
{
    return settingWords(hintText);
}

QString SettingRow::choiceLabel(const QString &choice) const
{
    struct Label {
        const char *choice;
        const char *text;
    };
    // Names of languages and paper sizes are the same in every language.
    static constexpr std::array labels{
        Label{"system", QT_TRANSLATE_NOOP("Settings", "As the computer")},
        Label{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
        Label{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
        Label{"en", "English"},
        Label{"tr", "Türkçe"},
        Label{"fr_CA", "Français (Canada)"},
        Label{"letter", "Letter"},
        Label{"a4", "A4"},
        Label{"physical", QT_TRANSLATE_NOOP("Settings", "US keyboard")},
        Label{"computer", QT_TRANSLATE_NOOP("Settings", "The keyboard of this computer")},
        Label{"any", QT_TRANSLATE_NOOP("Settings", "Enter, Tab or line feed")},
        Label{"enter", QT_TRANSLATE_NOOP("Settings", "Enter or line feed")},
        Label{"tab", QT_TRANSLATE_NOOP("Settings", "Tab")},
        Label{"idle", QT_TRANSLATE_NOOP("Settings", "A pause")},
    };
    for (const Label &label : labels) {
        if (choice == QLatin1String(label.choice)) {
            return settingWords(label.text);
        }
    }
    return choice;
}

const SettingRow *settingRow(const QString &key)
{
    const std::vector<SettingRow> &rows = settingRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&key](const SettingRow &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

Result<QVariant, SettingFailure> settingValue(const QString &key, const QVariant &value)
{
    const SettingRow *row = settingRow(key);
    if (row == nullptr) {
        return fail(SettingFailure{SettingFailure::Why::UnknownKey, key, {}});
    }
    const QString text = row->kind == SettingKind::Text ? value.toString() : value.toString().trimmed();
    switch (row->kind) {
    case SettingKind::Switch:
        return switchValue(key, text);
    case SettingKind::Number:
        return numberValue(*row, text);
    case SettingKind::Choice:
        return choiceValue(*row, text);
    case SettingKind::Text:
        break;
    }
    return textValue(*row, text);
}

QString settingText(const QVariant &value)
{
    return value.toString();
}

} // namespace packbench
