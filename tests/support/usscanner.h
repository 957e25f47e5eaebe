// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace packbench::test {

/// What the window system reports for one edge of one key.
struct KeyEdge {
    bool press = true;
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    quint32 scanCode = 0; ///< as X and Wayland number keys
    QString text;
};

/// A scanner with a US keyboard on a computer with another layout: which key events arrive for a code.
class UsScanner
{
public:
    /// \a layout is one of layouts().
    explicit UsScanner(const QString &layout, bool capsLock = false) : m_layout(layout), m_capsLock(capsLock) {}

    [[nodiscard]] static QStringList layouts();
    /// All of ASCII; control characters as Ctrl and a key. Enter is not added.
    [[nodiscard]] QList<KeyEdge> keys(const QString &code) const;
    /// Each character as Alt and four digits of the number pad.
    [[nodiscard]] static QList<KeyEdge> altDigits(const QString &code, bool numLock);
    [[nodiscard]] static QList<KeyEdge> tap(int key, quint32 scanCode, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] static QList<KeyEdge> enter() { return tap(Qt::Key_Return, 36, QStringLiteral("\r")); }

private:
    QString m_layout;
    bool m_capsLock;
};

} // namespace packbench::test
