// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "net/http.h"

namespace packbench {

/// What an answer says went wrong. Fields come with lists of texts, commands with one text and a code.
struct AkinonError {
    QString words;      ///< plain text, per field with its name
    QString code;       ///< error_code; empty when there is none
    QStringList fields; ///< that were refused

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && code.isEmpty(); }
};
[[nodiscard]] AkinonError readAkinonError(const QByteArray &body);

/// What an answer that is no success means for its call. \a isActing calls may have been done whatever came back.
[[nodiscard]] ChannelFailure akinonFailure(const HttpAnswer &answer, bool isActing, const QString &requestId, const QDateTime &now);

/// An answer that could not be understood.
[[nodiscard]] ChannelFailure akinonUnreadable(const HttpAnswer &answer, const QString &words, const QString &requestId);

} // namespace packbench
