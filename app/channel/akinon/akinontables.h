// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonaccount.h"

namespace packbench {

/// A state as an account names it, and its code where the documentation has one.
struct AkinonStateRow {
    AkinonState state = AkinonState::Unknown;
    const char *name = nullptr;
    const char *code = nullptr; ///< null when it differs by installation and was never published
};
[[nodiscard]] const std::vector<AkinonStateRow> &akinonStates();
/// The state with this name, in whatever spelling; Unknown when there is none.
[[nodiscard]] AkinonState akinonStateNamed(const QString &name);

/// An action as an account names it.
struct AkinonActionRow {
    AkinonAction action = AkinonAction::Pack;
    const char *name = nullptr;
    const char *title = nullptr;      ///< what Akinon's documentation calls it
    const char *parameters = nullptr; ///< the input template of an account that names none, JSON
};
[[nodiscard]] const std::vector<AkinonActionRow> &akinonActions();
[[nodiscard]] const AkinonActionRow &akinonActionRow(AkinonAction action);

/// Where a package keeps what, for accounts that do not say: dots lead inward, `|` separates places to look at in turn.
[[nodiscard]] const QHash<QString, QString> &akinonDefaultPaths();

/// Names compare by their letters and digits, Turkish letters by their plain ones.
[[nodiscard]] QString akinonPlainName(const QString &name);

/// The tables of an account; a problem names the entry that is wrong.
[[nodiscard]] Result<QHash<AkinonAction, AkinonTransition>, AccountProblem> readAkinonTransitions(const QJsonObject &table);
[[nodiscard]] Result<QHash<QString, AkinonState>, AccountProblem> readAkinonStates(const QJsonObject &table);
[[nodiscard]] Result<std::vector<ChannelCarrier>, AccountProblem> readAkinonCargoCompanies(const QJsonArray &table);
[[nodiscard]] Result<QHash<QString, QString>, AccountProblem> readAkinonPaths(const QJsonObject &table);
/// The codes of a list of states by name or code.
[[nodiscard]] QStringList readAkinonListed(const QString &list, const QHash<QString, AkinonState> &states);

} // namespace packbench
