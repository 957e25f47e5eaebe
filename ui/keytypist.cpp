// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keytypist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <algorithm>

namespace packbench {

namespace {

/// Longer than any pause within a scan, so that what follows is never taken for its end.
constexpr int personGapMs = 400;

} // namespace

KeyTypist::KeyTypist(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { next(); });
}

void KeyTypist::scan(const QString &code)
{
    bool first = true;
    for (const QChar character : code) {
        const bool capital = character.isUpper();
        m_strokes.push_back({character.toUpper().unicode(), capital ? Qt::ShiftModifier : Qt::NoModifier, QString(character),
                             first ? personGapMs : 1 + static_cast<int>(m_typed++ % 4)});
        first = false;
    }
    m_strokes.push_back({Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), 2});
    m_timer.start();
}

void KeyTypist::press(int key, Qt::KeyboardModifiers modifiers)
{
    const bool writes = key > Qt::Key_Space && key < Qt::Key_AsciiTilde && modifiers == Qt::NoModifier;
    const QString text = key == Qt::Key_Return   ? QStringLiteral("\r")
                         : key == Qt::Key_Escape ? QStringLiteral("\x1b")
                         : writes                ? QString(QChar(key).toLower())
                                                 : QString();
    m_strokes.push_back({key, modifiers, text, personGapMs});
    m_timer.start();
}

void KeyTypist::next()
{
    if (m_strokes.empty()) {
        Q_EMIT idle();
        return;
    }
    const Stroke stroke = m_strokes.front();
    m_strokes.pop_front();
    m_stamp = std::max(m_stamp + static_cast<quint64>(stroke.gapMs),
                       static_cast<quint64>(stroke.gapMs >= personGapMs ? m_clock.elapsed() : 0));
    send(stroke, QEvent::KeyPress);
    send(stroke, QEvent::KeyRelease);
    m_timer.start();
}

void KeyTypist::send(const Stroke &stroke, QEvent::Type type)
{
    QWidget *receiver = m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window;
    auto *event = new QKeyEvent(type, stroke.key, stroke.modifiers, stroke.text);
    event->setTimestamp(m_stamp);
    QCoreApplication::postEvent(receiver, event);
}

} // namespace packbench
