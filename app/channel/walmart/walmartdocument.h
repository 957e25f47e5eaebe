// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonreader.h"

#include <QByteArray>
#include <QJsonValue>

namespace packbench {

/// A body as JSON, whether it came as JSON or XML: elements become members by their local names, repeated ones arrays,
/// empty ones null. Namespaces and attributes carry nothing here.
[[nodiscard]] Result<QJsonValue, JsonFailure> walmartDocument(const QByteArray &body);

} // namespace packbench
