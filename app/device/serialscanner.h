// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/porttext.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace packbench {

class ScannerPort;

/// A scanner on a serial port (or USB in its serial mode): no keyboard layout stands between it and the bench.
/// It may be unplugged and plugged in again at any time.
class SerialScanner : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,         ///< no port is chosen
        Open,        ///< scans are heard
        Away,        ///< the port is not there or not ours; tried again by itself
        Unsupported, ///< this program was built without Qt's serial port
    };

    explicit SerialScanner(QObject *parent = nullptr);
    ~SerialScanner() override;

    /// A port's name or any path; empty closes. The same port again changes nothing.
    void setPort(const QString &name, int baud);
    [[nodiscard]] const QString &portName() const { return m_name; }
    [[nodiscard]] State state() const { return m_state; }
    /// How often the port has failed since it was chosen.
    [[nodiscard]] int failures() const { return m_failures; }

Q_SIGNALS:
    void scanned(const QString &text);
    /// More came in one go than any barcode holds.
    void unreadable(const QString &beginning);
    void stateChanged();

private:
    void open();
    void lose();
    void shut();
    void read();
    void deliver(const QList<PortText::Scan> &scans);
    void setState(State state);

    QString m_name;
    int m_baud = 0;
    State m_state = State::Off;
    int m_failures = 0;
    bool m_busy = false; ///< we open or close: what the port says of it is no loss
    PortText m_text;
    QTimer m_idle;
    QTimer m_retry;
    std::unique_ptr<ScannerPort> m_port;
};

} // namespace packbench
