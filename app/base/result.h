// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>
#include <utility>

namespace packbench {

/// A value or the reason why there is none. Becomes std::expected with C++23.
template <typename T, typename E>
using Result = tl::expected<T, E>;

/// Wraps a reason so that it converts to any Result with that reason type: `return fail(Refusal{...});`
template <typename E>
[[nodiscard]] auto fail(E &&reason)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(reason));
}

} // namespace packbench
