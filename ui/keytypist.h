// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <deque>

namespace packbench {

/// Types real key events into whatever has the focus, at a scanner's pace or a person's; one event per turn of the loop.
class KeyTypist final : public QObject
{
    Q_OBJECT

public:
    explicit KeyTypist(QWidget &window, QObject *parent = nullptr);

    /// Like a wedge scanner: 1-4 ms between the characters, Enter at the end.
    void scan(const QString &code);
    /// One key of a person.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

Q_SIGNALS:
    /// Everything asked for was typed.
    void idle();

private:
    struct Stroke {
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        QString text;
        int gapMs = 0; ///< since the stroke before
    };
    void next();
    void send(const Stroke &stroke, QEvent::Type type);

    QWidget &m_window;
    std::deque<Stroke> m_strokes;
    QTimer m_timer;
    QElapsedTimer m_clock;
    quint64 m_stamp = 0; ///< the last event's; runs ahead of the clock where a person would have been slower
    unsigned m_typed = 0;
};

} // namespace packbench
