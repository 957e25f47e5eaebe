// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/soundoutput.h"

#include <memory>

namespace packbench {

/// The computer's default sound device, driven by a thread of its own so that a slow or absent sound server is never
/// felt at the bench. Silent where the program was built without Qt Multimedia.
[[nodiscard]] std::unique_ptr<SoundOutput> systemSound();

/// No sound at all: for practice without a person, and for tests.
[[nodiscard]] std::unique_ptr<SoundOutput> silentSound();

} // namespace packbench
