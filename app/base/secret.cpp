// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <utility>

namespace packbench {

namespace {

void wipe(QByteArray &bytes)
{
    if (bytes.isEmpty() || !bytes.isDetached()) {
        return;
    }
    // volatile: the compiler must not drop stores to memory that nobody reads again.
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        at[i] = 0;
    }
}

} // namespace

// Deep copies, so that wiping one never depends on who else shares the buffer.
Secret::Secret(const QByteArray &bytes) : m_bytes(bytes.constData(), bytes.size()) {}

Secret::Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, QByteArray())) {}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_bytes.size() != b.m_bytes.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_bytes.size(); ++i) {
        difference |= static_cast<unsigned char>(a.m_bytes.at(i) ^ b.m_bytes.at(i));
    }
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret(empty)" : "Secret(hidden)");
    return debug;
}

} // namespace packbench
