// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// In every test program that knows channels: it speaks them before its main(), as the program does.
#include "assembly/spokenchannels.h"

namespace {

[[maybe_unused]] const bool areSpoken = (packbench::speakChannels(), true);

} // namespace
