// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/wedgekeyboard.h"

#include <QtCore/qnamespace.h>
#include <array>

namespace packbench {

namespace {

/// One row of keys: the number of its first key and the characters without and with Shift.
struct UsRow {
    quint32 first;
    const char *plain;
    const char *shifted;
};

// Key numbers: include/uapi/linux/input-event-codes.h; the main block has the same numbers in scan code set 1 (Windows).
constexpr std::array usRows{
    UsRow{2, "1234567890-=", "!@#$%^&*()_+"},
    UsRow{16, "qwertyuiop[]", "QWERTYUIOP{}"},
    UsRow{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    UsRow{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    UsRow{57, " ", " "},
};

/// Home, Up, Page Up, Minus, Left and so on, from the key number 71 on; a digit each, blank where there is none.
constexpr quint32 keypadFirst = 71;
constexpr const char *keypadKeys = "789-456+1230.";
constexpr quint32 keyBackspace = 14;
constexpr quint32 keyEscape = 1;
constexpr quint32 keyDelete = 111;

bool isHeld(const KeyStroke &stroke, Qt::KeyboardModifier modifier)
{
    return (stroke.modifiers & static_cast<quint32>(modifier)) != 0;
}

bool isOnlyControl(const KeyStroke &stroke)
{
    return isHeld(stroke, Qt::ControlModifier) && !isHeld(stroke, Qt::AltModifier) && !isHeld(stroke, Qt::MetaModifier);
}

/// NUL when the key has none.
char usKey(quint32 key, bool shift)
{
    for (const UsRow &row : usRows) {
        const size_t count = std::char_traits<char>::length(row.plain);
        if (key >= row.first && key < row.first + count) {
            return (shift ? row.shifted : row.plain)[key - row.first];
        }
    }
    const size_t keypad = std::char_traits<char>::length(keypadKeys);
    return key >= keypadFirst && key < keypadFirst + keypad ? keypadKeys[key - keypadFirst] : '\0';
}

/// The ASCII control character of Ctrl and a character, as terminals have it; nothing for the others.
QString controlOf(QChar character)
{
    const ushort code = character.toUpper().unicode();
    if (code >= '@' && code <= '_') {
        return QString(QChar(code & 0x1f));
    }
    switch (code) {
    case '2':
        return QString(QChar(u'\0'));
    case '6':
        return QString(QChar(0x1e));
    case '-':
        return QString(QChar(0x1f));
    case '?':
        return QString(QChar(0x7f));
    default:
        return {};
    }
}

} // namespace

quint32 physicalKeyOf(quint32 nativeScanCode)
{
#if defined(Q_OS_WIN)
    return nativeScanCode < 0x80 ? nativeScanCode : 0;
#elif defined(Q_OS_MACOS)
    Q_UNUSED(nativeScanCode)
    return 0;
#else
    // X and Wayland both number keys as the kernel does, plus 8.
    return nativeScanCode > 8 && nativeScanCode < 256 ? nativeScanCode - 8 : 0;
#endif
}

QString usCharacter(const KeyStroke &stroke)
{
    switch (stroke.physicalKey) {
    case keyBackspace:
        return QStringLiteral("\b");
    case keyEscape:
        return QStringLiteral("\x1b");
    case keyDelete:
        return QStringLiteral("\x7f");
    default:
        break;
    }
    const char key = usKey(stroke.physicalKey, isHeld(stroke, Qt::ShiftModifier));
    if (key == '\0') {
        return {};
    }
    if (isPlainStroke(stroke)) {
        return QString(QLatin1Char(key));
    }
    return isOnlyControl(stroke) ? controlOf(QLatin1Char(usKey(stroke.physicalKey, isHeld(stroke, Qt::ShiftModifier)))) : QString();
}

QString computerCharacter(const KeyStroke &stroke)
{
    if (isPlainStroke(stroke)) {
        return stroke.text;
    }
    if (isOnlyControl(stroke) && stroke.qtKey >= Qt::Key_At && stroke.qtKey <= Qt::Key_Underscore) {
        return controlOf(QChar(stroke.qtKey));
    }
    return isOnlyControl(stroke) ? stroke.text : QString();
}

int keypadDigit(const KeyStroke &stroke)
{
    if (stroke.physicalKey != 0) {
        const char key = stroke.physicalKey >= keypadFirst ? usKey(stroke.physicalKey, false) : ' ';
        return key >= '0' && key <= '9' ? key - '0' : -1;
    }
    if (!isHeld(stroke, Qt::KeypadModifier)) {
        return -1;
    }
    if (stroke.qtKey >= Qt::Key_0 && stroke.qtKey <= Qt::Key_9) {
        return stroke.qtKey - Qt::Key_0;
    }
    constexpr std::array withoutNumLock{Qt::Key_Insert, Qt::Key_End,   Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Left,
                                        Qt::Key_Clear,  Qt::Key_Right, Qt::Key_Home, Qt::Key_Up,       Qt::Key_PageUp};
    for (size_t digit = 0; digit < withoutNumLock.size(); ++digit) {
        if (withoutNumLock.at(digit) == stroke.qtKey) {
            return static_cast<int>(digit);
        }
    }
    return -1;
}

bool isPlainStroke(const KeyStroke &stroke)
{
    return isHeld(stroke, Qt::ControlModifier) == isHeld(stroke, Qt::AltModifier) && !isHeld(stroke, Qt::MetaModifier);
}

bool isAltStroke(const KeyStroke &stroke)
{
    return isHeld(stroke, Qt::AltModifier) && !isHeld(stroke, Qt::ControlModifier) && !isHeld(stroke, Qt::MetaModifier);
}

} // namespace packbench
