// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packbench {

/// So many times from now a database thread of this program cannot make durable what it wrote. What was written stays
/// there. A commit takes one; closing the file afterwards takes one more, and else it takes away what the commit wrote.
void failSyncs(int count);
/// How many of them are still to come.
[[nodiscard]] int syncsToFail();

} // namespace packbench
