// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/randomness.h"
#include "base/result.h"
#include "practice/httpmessage.h"

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

namespace packbench {

/// One way in which the practice marketplace fails, and which requests it meets.
struct PracticeFault {
    enum class What {
        Drop,             ///< the connection closes without an answer
        Unavailable,      ///< 503
        TooMany,          ///< 429
        Hang,             ///< the connection stays open, no answer
        Slow,             ///< the right answer, after the delay
        Drip,             ///< the right answer, in small pieces that take the delay altogether
        Truncate,         ///< half of the announced body
        Malformed,        ///< JSON that ends too early
        HtmlNotFound,     ///< a 404 page of some gateway
        WrongType,        ///< the right body called text/plain
        Shuffle,          ///< the right answer, its lists backwards and their first element twice
        Again,            ///< a reading call: the answer that the last one of the same path got
        NotAcceptable,    ///< 406 to whoever asks for JSON
        UnsupportedMedia, ///< 415 to whoever sends JSON
        BadRequest,       ///< 400: refused with a reason
    };
    /// When the fault strikes: before the marketplace did what was asked (it never does), after it, or so that it does it
    /// some time later.
    enum class When { Before, After, Late };

    What what = What::Unavailable;
    When when = When::Before;
    QByteArray method;                  ///< empty means any
    QByteArray path;                    ///< part of the path in any letter case, its end with a final `$`; empty means any
    int times = 1;                      ///< how many requests it meets; -1 means every one
    int percent = 100;                  ///< chance that a matching request meets it
    std::chrono::milliseconds delay{0}; ///< Slow, Drip: until the whole answer; Late: the longest time until it is applied
    std::chrono::milliseconds stale{0}; ///< reads of the order show the old state for this long after the request
    int status = 503;                   ///< of Unavailable
    std::optional<int> retryAfter;      ///< seconds, for 429 and 503
    std::optional<int> replenish;       ///< seconds until the marketplace's own header for 429 says there are calls again

    /// Reads `what[-before|-after|-late][,key=value…]`, for example `503-late,delay=120,stale=30,times=2,path=shipping`.
    /// Names: drop 503 429 hang slow drip truncate malformed html404 wrongtype shuffle again 406 415; keys: times percent
    /// method path delay stale status retryAfter replenish (times in seconds). The failure is told in words.
    static Result<PracticeFault, QString> parse(const QString &text);

    [[nodiscard]] bool meets(const PracticeRequest &request) const;
    friend bool operator==(const PracticeFault &, const PracticeFault &) = default;
};

/// Everything that goes wrong at present.
struct PracticeFaults {
    bool refusesConnections = false;   ///< nobody listens
    std::vector<PracticeFault> list;   ///< the first that meets a request is the one
    std::chrono::seconds clockSkew{0}; ///< how far the marketplace's clock is ahead of the true one

    /// The fault that this request meets; one of its times is used up.
    std::optional<PracticeFault> take(const PracticeRequest &request, Randomness &randomness);
};

} // namespace packbench
