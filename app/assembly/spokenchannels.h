// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packbench {

/// Lists the sales channels that this program speaks; the only place that does. To be called first of all.
void speakChannels();

} // namespace packbench
