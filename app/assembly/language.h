// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace packbench {

/// Installs the translations of the program and of Qt for `system`, `en`, `tr` or `fr_CA`, and takes that language's
/// way of writing dates and numbers. To be called once, before any text is shown.
void speak(const QString &language);

} // namespace packbench
