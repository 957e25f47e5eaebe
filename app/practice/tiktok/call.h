// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpmessage.h"
#include "practice/parameters.h"

#include <QJsonObject>
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

} // namespace packbench
