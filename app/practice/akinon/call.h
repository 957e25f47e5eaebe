// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/httpmessage.h"
#include "practice/parameters.h"

#include <QJsonObject>
#include <QString>

namespace packbench {

/// One request to the practice OMS, taken apart.
struct PracticeAkinonCall {
    QByteArray origin; ///< scheme, host and port as the client wrote them
    QByteArray path;
    QString id;   ///< of the package that the path names
    QString file; ///< of its label
    QMap<QByteArray, QByteArray> query;
    QJsonObject body;
    QString requestId;

    [[nodiscard]] QString parameter(const QByteArray &name) const { return QString::fromUtf8(query.value(name)); }
};

} // namespace packbench
