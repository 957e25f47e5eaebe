// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

namespace packbench {

/// `packbench explain`: reads scans, one a line, `\xNN` for what cannot be typed, and writes one JSON object a line. Needs no
/// data folder. Returns 1 when a line could not be read; the others are answered all the same.
int explainScans(FILE *input, FILE *output);

} // namespace packbench
