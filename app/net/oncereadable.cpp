// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oncereadable.h"

#include <algorithm>
#include <cstring>

namespace packbench {

OnceReadable::OnceReadable(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceReadable::readData(char *data, qint64 most)
{
    if (m_at == 0 && !m_isWithheld && m_mayLeave && !m_mayLeave()) {
        m_isWithheld = true;
        Q_EMIT withheld();
    }
    if (m_isWithheld) {
        return -1;
    }
    const qint64 count = std::min(most, m_bytes.size() - m_at);
    if (count <= 0) {
        return m_bytes.size() == m_at ? -1 : 0;
    }
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

qint64 OnceReadable::writeData(const char *, qint64)
{
    return -1;
}

} // namespace packbench
