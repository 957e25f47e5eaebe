// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packbench::chaos {

/// How the disk under the database fails at present.
enum class Disk {
    Good,
    Full,     ///< nothing more can be written
    NotSyncs, ///< what was written can not be made durable
};

/// For the thread of the database only; everything else of this process writes as before.
void setDisk(Disk disk);
/// How often it failed since the process began.
[[nodiscard]] int diskFailures();

} // namespace packbench::chaos
