// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace packbench {

/// One file of an archive; the name is plain ASCII.
struct ZipMember {
    QString name;
    QByteArray content;
};

/// The members as the bytes of a zip archive; the failure is in words of the library.
[[nodiscard]] Result<QByteArray, QString> zipOf(const std::vector<ZipMember> &members, const QDateTime &at);

} // namespace packbench
