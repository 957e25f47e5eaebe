// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/package.h"

#include <QJsonObject>

namespace packbench {

/// A package as list and detail give it; an empty \a label is null.
[[nodiscard]] QJsonObject practiceAkinonJson(const PracticeAkinonPackage &package, const QString &label);
/// The id of a stock location, which is not its ERP code.
[[nodiscard]] int practiceAkinonLocationId(const QString &erpCode);

} // namespace packbench
