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
    QString prefix;              ///< that the scanner puts before each code, removed
    QString suffix;              ///< that the scanner puts after each code, removed

    friend bool operator==(const WedgeRules &, const WedgeRules &) = default;
};

} // namespace packbench
