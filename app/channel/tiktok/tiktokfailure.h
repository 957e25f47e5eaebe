// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "net/http.h"

#include <QHash>
#include <QJsonValue>

namespace packbench {

/// What a good answer holds.
struct TikTokAnswer {
    QJsonValue data;   ///< may be null
    QString answerId;  ///< the envelope's request_id
    QString requestId; ///< ours
};

/// Takes the envelope off: code 0 gives its data, anything else what it means for this call.
[[nodiscard]] Result<TikTokAnswer, ChannelFailure> tiktokAnswer(const HttpAnswer &answer, HttpMethod method, const QString &requestId,
                                                                const QDateTime &now);

/// What a code of the API means, as the envelope or an entry of `errors` names it.
[[nodiscard]] ChannelFailure tiktokRefusal(qint64 code, const QString &message, HttpMethod method, const QString &requestId,
                                           const QString &answerId);

/// Data that could not be understood.
[[nodiscard]] ChannelFailure tiktokUnreadable(const QString &words, HttpMethod method, const QString &requestId, const QString &answerId);

/// What a batch call says went wrong although its envelope is good. Only failures are listed.
struct TikTokBatchErrors {
    QHash<QString, ChannelFailure> byPackage;
    std::optional<ChannelFailure> unassigned; ///< names no package: any of the others may be meant
};
[[nodiscard]] TikTokBatchErrors readTikTokBatchErrors(const QJsonValue &data, const QString &requestId, const QString &answerId);

} // namespace packbench
