// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpmessage.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace packbench {

/// One request to the practice TikTok Shop, taken apart.
struct PracticeTikTokCall {
    QByteArray origin; ///< scheme, host and port as the client wrote them
    QByteArray path;
    QStringList ids; ///< the parts of the path that are not fixed
    QMap<QByteArray, QByteArray> query;
    QJsonObject body;
    QString requestId;

    [[nodiscard]] QString parameter(const QByteArray &name) const { return QString::fromUtf8(query.value(name)); }
};

/// The parameters of a query, decoded as forms are: %XX, and a plus sign is a blank. The first of a name counts.
[[nodiscard]] QMap<QByteArray, QByteArray> practiceQueryParameters(const QByteArray &query);

} // namespace packbench
