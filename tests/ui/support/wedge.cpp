// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/wedge.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace packbench::test {

Keyboard::Keyboard(QWidget &window) : m_window(window) {}

void Keyboard::stroke(int key, Qt::KeyboardModifiers modifiers, const QString &text, int gapMs)
{
    m_stampMs += static_cast<quint64>(gapMs);
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget *receiver = m_window.focusWidget() == nullptr ? &m_window : m_window.focusWidget();
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(m_stampMs);
        event.ignore();
        QCoreApplication::sendEvent(receiver, &event);
    }
}

void Keyboard::scan(const QString &code)
{
    int gap = 1000;
    for (const QChar character : code) {
        stroke(character.toUpper().unicode(), character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(character), gap);
        gap = 2;
    }
    stroke(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), 2);
}

void Keyboard::type(const QString &text)
{
    for (const QChar character : text)
        stroke(character.toUpper().unicode(), Qt::NoModifier, QString(character), 180);
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool letter = key >= Qt::Key_0 && key <= Qt::Key_Z && modifiers == Qt::NoModifier;
    stroke(key, modifiers,
           enter                  ? QStringLiteral("\r")
           : key == Qt::Key_Space ? QStringLiteral(" ")
           : letter               ? QString(QChar(key).toLower())
                                  : QString(),
           1000);
}

} // namespace packbench::test
