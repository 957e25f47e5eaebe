// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"

#include <QString>
#include <optional>
#include <vector>

namespace packbench {

/// What one of TikTok Shop's error codes means.
struct TikTokCode {
    /// What a code says about the call that it answers.
    enum class Class {
        Unknown,        ///< it may have been done: read back before anything is sent again
        NeverArrived,   ///< too many calls: not done, wait
        AlreadyShipped, ///< done before; a success only after a read-back
        Refused,        ///< a definite no about this order or package
        OrderStopped,   ///< a definite no: somebody asked to cancel or to give back
        OrderCancelled, ///< a definite no: the order is cancelled
        TokenExpired,   ///< not done: renew the access token and call once more
        Unauthorized,   ///< keys, signature, time or shop are not accepted
        Forbidden,      ///< the keys are good, but not for this
        WrongRequest,   ///< the call's form is not accepted
        LabelNotReady,  ///< the label comes later: ask again
        NotFound,       ///< this shop has no such order or package
        WrongAddress    ///< the base URL does not lead to this API
    };

    int code = 0;
    Class kind = Class::Unknown;
    Actor actor = Actor::ShiftLead;
    bool mayCancel = false;        ///< the channel's advice is to cancel
    const char *meaning = nullptr; ///< English; translated in the context TikTokCodes
    const char *advice = nullptr;  ///< the same
};

/// Every code that is known, ascending.
[[nodiscard]] const std::vector<TikTokCode> &tiktokCodes();

/// The row of \a code, or null.
[[nodiscard]] const TikTokCode *tiktokCode(qint64 code);

/// What \a code means, in the language of the program; nothing when it is not known.
[[nodiscard]] std::optional<CodeWords> tiktokCodeWords(const QString &code);

} // namespace packbench
