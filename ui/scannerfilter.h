// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/wedgedecoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
#include <functional>

namespace packbench {

class Bench;

/// Hears a scanner that types, whatever view is shown and whatever has the focus: its characters and its Enter reach no
/// widget and no shortcut. What a person types goes on to the widget that has the focus.
class ScannerFilter final : public QObject
{
    Q_OBJECT

public:
    /// Installs itself on the application.
    ScannerFilter(Bench &bench, QObject *parent);

    void setRules(const WedgeRules &rules) { m_decoder.setRules(rules); }
    /// \a first sees each scan before the bench and returns true when that was all.
    void setFirst(std::function<bool(const QString &)> first) { m_first = std::move(first); }

    /// What tries a scanner out: while set, it alone gets the scans, readable or not, and sees every key press.
    struct Trial {
        std::function<void(const WedgeScan &)> scan;
        std::function<void(const KeyStroke &)> press;
    };
    void setTrial(Trial trial) { m_trial = std::move(trial); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isPropagation(const QObject *watched, const QKeyEvent &event) const;
    [[nodiscard]] KeyStroke stroke(const QKeyEvent &event) const;
    [[nodiscard]] quint64 now() const;
    bool takeKey(QWidget *widget, QKeyEvent &event);
    void deliver(const WedgeAnswer &answer);
    void wait();

    Bench &m_bench;
    std::function<bool(const QString &)> m_first;
    Trial m_trial;
    WedgeDecoder m_decoder;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStroke;
    quint64 m_lastStamp = 0;
    bool m_replaying = false;
    const QKeyEvent *m_lastEvent = nullptr; ///< compared only, never read
    QPointer<QWidget> m_lastReceiver;
    int m_lastKey = 0;
    int m_lastType = 0;
};

} // namespace packbench
