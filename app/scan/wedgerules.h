// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace packbench {

/// What tells a scanner from a typist, per station; times in milliseconds.
struct WedgeRules {
    int maxMeanGapMs = 60;       ///< mean time between the characters of a scan
    int maxGapMs = 150;          ///< longest time between two characters of a scan
    int minLength = 4;           ///< characters; anything shorter is typed
    int idleMs = 150;            ///< a scan without terminator ends after this
    int maxLength = 512;         ///< characters kept of one scan
    int secondTerminatorMs = 50; ///< CR LF: the second one is swallowed when it follows within this
    int doubleReadMs = 0;        ///< the same code again within this is dropped; 0 keeps all
    int typistMeanGapMs = 30;    ///< in a text field, short runs slower than this are typed
    int typistMaxLength = 7;     ///< characters; longest run that a fast typist manages at a scanner's pace
    /// Whose keyboard the scanner believes in. Physical: a US one, as they leave the factory, whatever layout the computer
    /// has; Computer: the scanner was set to the computer's layout, whose characters are taken as they come.
    enum class Keyboard { Physical, Computer };
    Keyboard keyboard = Keyboard::Physical;
    /// What ends a scan; Idle: only silence, so that Enter and Tab may be part of a code.
    enum class End { Any, Enter, Tab, Idle };
    End end = End::Any;
    bool swapCase = false;    ///< the scanner turns a and A around (it makes up for a Caps Lock that is ignored here)
    bool composesAlt = false; ///< the system itself makes a character of Alt and digits (Windows)
    QString prefix;           ///< that the scanner puts before each code, removed
    QString suffix;           ///< that the scanner puts after each code, removed
    QString fnc1;             ///< what the scanner sends for FNC1 instead of GS; becomes GS

    friend bool operator==(const WedgeRules &, const WedgeRules &) = default;
};

} // namespace packbench
