// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/porttext.h"

#include <QStringDecoder>

namespace packbench {

namespace {

/// Scanners send UTF-8 or, from older codes, Latin-1.
QString portTextOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

QList<PortText::Scan> PortText::take(const QByteArray &bytes)
{
    QList<Scan> scans;
    for (const char byte : bytes) {
        if (byte == '\r' || byte == '\n') {
            scans += flush();
        } else if (m_bytes.size() < maxLength) {
            m_bytes += byte;
        } else {
            m_cut = true;
        }
    }
    return scans;
}

QList<PortText::Scan> PortText::flush()
{
    QList<Scan> scans;
    if (!m_bytes.isEmpty()) {
        scans.append({portTextOf(m_bytes), m_cut});
    }
    clear();
    return scans;
}

void PortText::clear()
{
    m_bytes.clear();
    m_cut = false;
}

} // namespace packbench
