// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/channel.h"
#include "net/http.h"

namespace packbench {

/// The first error of an errors body.
struct WalmartError {
    QString code;  ///< e.g. `CONTENT_NOT_FOUND.GMP_ORDER_API`
    QString words; ///< description, else message, else info
    QString field;

    /// Compares the code without the component after the dot.
    [[nodiscard]] bool is(const char *name) const;
};

/// Reads any of the four forms that the API writes errors in: `error` list, `errors.error` list, `errors` list, XML.
[[nodiscard]] std::optional<WalmartError> walmartError(const QByteArray &body);

/// What an answer without success means. An acting call may have been done unless the answer is a definite no.
[[nodiscard]] ChannelFailure walmartFailure(const HttpAnswer &answer, HttpMethod method, const QString &requestId, const QDateTime &now);

/// A 2xx answer that could not be understood.
[[nodiscard]] ChannelFailure walmartUnreadable(const HttpAnswer &answer, HttpMethod method, const QString &requestId, const QString &words);

/// The body is a web page: something else than this API answered.
[[nodiscard]] bool isWebPage(const HttpAnswer &answer);

} // namespace packbench
