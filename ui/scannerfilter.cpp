// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scannerfilter.h"

#include "scan/wedgekeyboard.h"
#include "station/bench.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace packbench {

namespace {

WedgeDecoder::Focus focusOf(const QWidget *widget)
{
    return widget != nullptr && widget->testAttribute(Qt::WA_InputMethodEnabled) ? WedgeDecoder::Focus::TextField
                                                                                 : WedgeDecoder::Focus::Elsewhere;
}

} // namespace

ScannerFilter::ScannerFilter(Bench &bench, QObject *parent) : QObject(parent), m_bench(bench)
{
    m_sinceStart.start();
    m_sinceStroke.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        // Strokes that wait in the event queue come first.
        QTimer::singleShot(0, this, [this] {
            deliver(m_decoder.tick(now()));
            wait();
        });
    });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window == nullptr)
            m_decoder.forget();
        m_bench.focusChanged(window != nullptr);
    });
    qApp->installEventFilter(this);
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::ShortcutOverride)
        return false;
    if (m_replaying || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (type == QEvent::ShortcutOverride) {
        if (!m_decoder.wouldSwallow(stroke(key), focusOf(widget)))
            return false;
        event->accept();
        return true;
    }
    if (isPropagation(watched, key))
        return false;
    return takeKey(widget, key);
}

bool ScannerFilter::takeKey(QWidget *widget, QKeyEvent &event)
{
    m_lastEvent = &event;
    m_lastReceiver = widget;
    m_lastKey = event.key();
    m_lastType = event.type();
    const KeyStroke taken = stroke(event);
    const WedgeAnswer answer = m_decoder.take(taken, focusOf(widget));
    m_lastStamp = taken.timestampMs;
    if (m_trial.press && taken.press)
        m_trial.press(taken);
    m_sinceStroke.restart();
    deliver(answer);
    wait();
    if (answer.swallow)
        event.accept();
    return answer.swallow;
}

bool ScannerFilter::isPropagation(const QObject *watched, const QKeyEvent &event) const
{
    // An event that its widget ignored comes by once more for each parent.
    const auto *widget = static_cast<const QWidget *>(watched);
    return &event == m_lastEvent && event.key() == m_lastKey && event.type() == m_lastType && m_lastReceiver != nullptr
           && widget != m_lastReceiver && widget->isAncestorOf(m_lastReceiver);
}

KeyStroke ScannerFilter::stroke(const QKeyEvent &event) const
{
    KeyStroke made;
    made.timestampMs = event.timestamp() != 0 ? event.timestamp() : static_cast<quint64>(m_sinceStart.elapsed()) + 1;
    made.text = event.text();
    made.qtKey = event.key();
    made.modifiers = static_cast<quint32>(event.modifiers().toInt());
    made.nativeScanCode = event.nativeScanCode();
    made.physicalKey = physicalKeyOf(event.nativeScanCode());
    made.press = event.type() != QEvent::KeyRelease;
    made.autoRepeat = event.isAutoRepeat();
    return made;
}

quint64 ScannerFilter::now() const
{
    return m_lastStamp + static_cast<quint64>(m_sinceStroke.elapsed());
}

void ScannerFilter::deliver(const WedgeAnswer &answer)
{
    m_replaying = true;
    for (const KeyStroke &held : answer.replay) {
        QWidget *receiver = QApplication::focusWidget();
        if (receiver == nullptr)
            receiver = QApplication::activeWindow();
        if (receiver == nullptr)
            break;
        QKeyEvent event(held.press ? QEvent::KeyPress : QEvent::KeyRelease, held.qtKey,
                        Qt::KeyboardModifiers::fromInt(static_cast<int>(held.modifiers)), held.nativeScanCode, 0, 0, held.text,
                        held.autoRepeat);
        event.setTimestamp(held.timestampMs);
        QCoreApplication::sendEvent(receiver, &event);
    }
    m_replaying = false;
    for (const WedgeScan &scan : answer.scans) {
        if (m_trial.scan)
            m_trial.scan(scan);
        else if (!scan.isReadable())
            m_bench.unreadable(scan.text.left(20));
        else if (!m_first || !m_first(scan.text))
            m_bench.scan(scan.text);
    }
}

void ScannerFilter::wait()
{
    const std::optional<quint64> deadline = m_decoder.deadline();
    if (!deadline) {
        m_deadline.stop();
        return;
    }
    const quint64 at = now();
    m_deadline.start(*deadline > at ? static_cast<int>(*deadline - at) : 0);
}

} // namespace packbench
