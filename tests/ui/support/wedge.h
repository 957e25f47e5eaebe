// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace packbench::test {

/// A keyboard whose events carry the time that a test gives them.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window);

    /// Like a wedge scanner: 2 ms between the characters, Enter at the end.
    void scan(const QString &code);
    /// Like a person: 180 ms between the characters.
    void type(const QString &text);
    /// One key of a person.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    void stroke(int key, Qt::KeyboardModifiers modifiers, const QString &text, int gapMs);

    QWidget &m_window;
    quint64 m_stampMs = 1'000'000;
};

} // namespace packbench::test
