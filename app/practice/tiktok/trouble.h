// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/httpmessage.h"

#include <QJsonObject>
#include <QString>

namespace packbench {

/// Why the practice TikTok Shop says no: its number, and words for people.
struct PracticeTikTokTrouble {
    int code = 0;
    QString message;
    int status = 200;       ///< of HTTP; what the shop itself refuses comes with 200
    bool isRepeat = false;  ///< the package left before
    bool hasNoData = false; ///< `data` is null

    /// With the words that belong to the number.
    static PracticeTikTokTrouble of(int code);
    /// 36009004, which names many things; so its words matter.
    static PracticeTikTokTrouble unexpected(const QString &message);
    /// A body of the wrong form.
    static PracticeTikTokTrouble malformed(const QString &message);

    [[nodiscard]] PracticeReply reply(const QString &requestId) const;
};

using PracticeTikTokAnswer = Result<QJsonObject, PracticeTikTokTrouble>;

/// The envelope around \a data.
[[nodiscard]] PracticeReply practiceTikTokReply(const QJsonObject &data, const QString &requestId);

} // namespace packbench
