// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/chaos/support/run.h"

namespace packbench::chaos {

/// Plays one seed with the real program and the marketplaces in a process of their own, in real time; SIGKILL is SIGKILL.
[[nodiscard]] SeedResult playForReal(quint64 seed, const QString &folder);

} // namespace packbench::chaos
