// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

namespace packbench {

/// The parameters of a query, decoded as forms are: %XX, and a plus sign is a blank. The first of a name counts.
[[nodiscard]] QMap<QByteArray, QByteArray> practiceQueryParameters(const QByteArray &query);

} // namespace packbench
