// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace packbench {

/// A name in \a folder that no file has yet: packbench-report-STATION-DATE.zip, or with -2, -3, ... behind.
[[nodiscard]] QString freeReportFile(const QString &folder, const QString &stationName, const QDate &date);

/// Writes a file that only its owner may read; one that is there already is left alone unless \a overwrites. The
/// failure is in words.
[[nodiscard]] Result<void, QString> writeReport(const QString &file, const QByteArray &bytes, bool overwrites);

} // namespace packbench
