// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/serialscanner.h"

#include <chrono>

#if __has_include(<QSerialPort>)
#include <QSerialPort>
#define PACKBENCH_HAS_SERIAL_PORT
#endif

namespace packbench {

namespace {

/// Longer than any pause within a scan at 9600 baud (1 ms a character), shorter than anyone notices.
constexpr std::chrono::milliseconds idleFlush(80);
/// An unplugged scanner is heard again within a second.
constexpr std::chrono::milliseconds retryPause(400);

} // namespace

/// Keeps Qt's port out of the header, which is there without it too.
class ScannerPort
{
#ifdef PACKBENCH_HAS_SERIAL_PORT
public:
    QSerialPort port;
#endif
};

SerialScanner::SerialScanner(QObject *parent) : QObject(parent), m_port(std::make_unique<ScannerPort>())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleFlush);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_idle, &QTimer::timeout, this, [this] { deliver(m_text.flush()); });
    connect(&m_retry, &QTimer::timeout, this, &SerialScanner::open);
#ifdef PACKBENCH_HAS_SERIAL_PORT
    connect(&m_port->port, &QSerialPort::readyRead, this, &SerialScanner::read);
    connect(&m_port->port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError && !m_busy) {
            lose();
        }
    });
#endif
}

SerialScanner::~SerialScanner()
{
#ifdef PACKBENCH_HAS_SERIAL_PORT
    m_port->port.disconnect(this);
#endif
}

void SerialScanner::setPort(const QString &name, int baud)
{
    if (name == m_name && baud == m_baud) {
        return;
    }
    m_name = name;
    m_baud = baud;
    m_failures = 0;
    m_retry.stop();
    m_idle.stop();
    m_text.clear();
    shut();
    if (name.isEmpty()) {
        setState(State::Off);
    } else {
        m_state = State::Off; // so that whoever shows it hears of the new port, whatever becomes of it
        open();
    }
}

#ifdef PACKBENCH_HAS_SERIAL_PORT

void SerialScanner::open()
{
    QSerialPort &port = m_port->port;
    shut();
    port.setPortName(m_name);
    port.setBaudRate(m_baud);
    // A port that cannot be opened says so through errorOccurred too.
    m_busy = true;
    const bool opened = port.open(QIODevice::ReadOnly);
    m_busy = false;
    if (opened) {
        setState(State::Open);
        return;
    }
    setState(State::Away);
    m_retry.start();
}

void SerialScanner::lose()
{
    // Left open, QSerialPort 6.4 repeats the error of a vanished device for ever and takes the whole processor for it.
    shut();
    ++m_failures;
    m_idle.stop();
    m_text.clear();
    setState(State::Away);
    m_retry.start();
}

void SerialScanner::shut()
{
    // Closing a port that is not open is an error, which is announced, which closes...
    if (m_port->port.isOpen()) {
        m_busy = true;
        m_port->port.close();
        m_busy = false;
    }
}

void SerialScanner::read()
{
    deliver(m_text.take(m_port->port.readAll()));
    if (m_text.isPending()) {
        m_idle.start();
    } else {
        m_idle.stop();
    }
}

#else

void SerialScanner::open()
{
    setState(State::Unsupported);
}

void SerialScanner::lose() {}

void SerialScanner::shut() {}

void SerialScanner::read() {}

#endif

void SerialScanner::deliver(const QList<PortText::Scan> &scans)
{
    for (const PortText::Scan &scan : scans) {
        if (scan.tooLong) {
            constexpr qsizetype shown = 20;
            Q_EMIT unreadable(scan.text.left(shown));
        } else {
            Q_EMIT scanned(scan.text);
        }
    }
}

void SerialScanner::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace packbench
