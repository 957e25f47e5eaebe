// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariant>
#include <vector>

namespace packbench {

enum class SettingKind {
    Switch,
    Number,
    Text,
    Choice,
};

/// What a setting may hold and what it is called; texts are translated when asked for.
struct SettingRow {
    QString key;
    SettingKind kind = SettingKind::Text;
    QVariant standard;                              ///< the value when nothing was set: bool, int or QString
    int minimum = 0;                                ///< of a Number
    int maximum = 0;                                ///< of a Number
    QStringList choices;                            ///< of a Choice
    bool (*accepts)(const QString &text) = nullptr; ///< of a Text; nothing accepts any single line
    const char *unitText = "";
    const char *groupText = "";
    const char *labelText = "";
    const char *hintText = "";

    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString group() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString hint() const; ///< one sentence; may be empty
    [[nodiscard]] QString choiceLabel(const QString &choice) const;
};

/// Why a value was not taken.
struct SettingFailure {
    enum class Why {
        UnknownKey,
        NotASwitch, ///< true or false wanted
        NotANumber,
        OutOfRange, ///< the row's minimum and maximum tell
        NotAChoice, ///< the row's choices tell
        Malformed,  ///< a text of another form; the row's hint tells
        NotWritten, ///< the settings file could not be written; detail names it
    };
    Why why = Why::UnknownKey;
    QString key;
    QString detail;

    friend bool operator==(const SettingFailure &, const SettingFailure &) = default;
};

/// Every setting in the order in which they are shown.
[[nodiscard]] const std::vector<SettingRow> &settingRows();
/// Nothing for an unknown key.
[[nodiscard]] const SettingRow *settingRow(const QString &key);
/// The value as the setting's own type (bool, int, QString), or why it is none; texts such as `true`, `off` and `15` are read.
[[nodiscard]] Result<QVariant, SettingFailure> settingValue(const QString &key, const QVariant &value);
/// How a value stands in the settings file and on the command line.
[[nodiscard]] QString settingText(const QVariant &value);

} // namespace packbench
