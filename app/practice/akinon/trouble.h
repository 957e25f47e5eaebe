// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/httpmessage.h"

#include <QJsonObject>
#include <QString>

namespace packbench {

/// Why the practice OMS says no.
struct PracticeAkinonTrouble {
    int status = 400;
    QJsonObject body;

    /// An input that is refused: 400 with a list of texts per field.
    static PracticeAkinonTrouble field(const QString &name, const QString &text);
    static PracticeAkinonTrouble fields(const QJsonObject &texts);
    /// A command that is refused: 406 with one text and a code.
    static PracticeAkinonTrouble command(const QString &code, const QString &text);
    /// Everything about the request itself.
    static PracticeAkinonTrouble detail(int status, const QString &text);
    static PracticeAkinonTrouble unwritten() { return detail(500, QStringLiteral("The ledger cannot be written")); }

    [[nodiscard]] PracticeReply reply() const;
};

using PracticeAkinonAnswer = Result<PracticeReply, PracticeAkinonTrouble>;

[[nodiscard]] PracticeReply practiceAkinonReply(const QJsonObject &body, int status = 200);

} // namespace packbench
