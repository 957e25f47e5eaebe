// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/keystroke.h"

namespace packbench {

/// The number of a key as Linux counts them (input-event-codes.h), from what the window system reports; 0 when it
/// reports none (macOS) or the key has no place on a scanner's keyboard.
[[nodiscard]] quint32 physicalKeyOf(quint32 nativeScanCode);

/// What a scanner that believes in a US keyboard meant by the key: its character with Shift, its control character with
/// Ctrl, whatever layout and Caps Lock the computer has. Empty for keys without a character and for unknown ones.
[[nodiscard]] QString usCharacter(const KeyStroke &stroke);

/// What the computer's layout made of the key, control characters included; empty for keys without a character.
[[nodiscard]] QString computerCharacter(const KeyStroke &stroke);

/// 0 to 9 for a key of the number pad, with NumLock on or off; -1 for any other key.
[[nodiscard]] int keypadDigit(const KeyStroke &stroke);

/// Neither Ctrl nor Alt nor Meta is held; AltGr, which some systems report as Ctrl and Alt, may be.
[[nodiscard]] bool isPlainStroke(const KeyStroke &stroke);

/// Alt alone is held, or with Shift.
[[nodiscard]] bool isAltStroke(const KeyStroke &stroke);

} // namespace packbench
