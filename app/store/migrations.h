// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packbench {

class Connection;

/// Runs the numbered migrations (app/store/migrations) that the database has not had yet, within the current
/// transaction. A database of a newer program is refused.
void bringUpToDate(Connection &db);

} // namespace packbench
