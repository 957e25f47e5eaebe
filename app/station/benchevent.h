// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"

#include <QDateTime>
#include <chrono>
#include <string_view>

namespace packbench {

/// A word that stands in the program's text and stays the same in every language. It can only be made of a literal, so
/// that nothing that was scanned, typed or read from outside can ever get into it.
class StableName
{
public:
    constexpr StableName() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is one
    consteval StableName(const char *literal) : m_text(literal) {}

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_text.empty(); }
    friend constexpr bool operator==(const StableName &, const StableName &) = default;

private:
    std::string_view m_text;
};

/// One thing that happened at the bench, as far as it may be kept without knowing whose order it was: never the text of
/// a scan, only its length and kind.
struct BenchEvent {
    QDateTime at;      ///< when it arrived
    StableName what;   ///< `scan`, `command`, `answer`, `stop`, `later` (an answer that came after its scan), ...
    StableName kind;   ///< what it was taken for: `item`, `order`, `label`, the name of a command, ...
    int length = 0;    ///< characters of a scan
    QString symbology; ///< AIM identifier as `]C1`, where the scanner sends one
    StableName shape;  ///< `digits`, `letters`, `mixed` or `other`: which characters a scan had
    StableName state;  ///< of the bench before it
    int box = 0;       ///< box at work before it, 0 for none
    OrderKey order;    ///< open before it; whoever writes it down hashes it
    StableName decision;
    StableName reason;
    std::chrono::milliseconds took{0}; ///< from its arrival to its answer
};

} // namespace packbench
