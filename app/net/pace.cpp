// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/pace.h"

#include <algorithm>

namespace packbench {

namespace {

/// Numbers above this are milliseconds since 1970, below it seconds.
constexpr qint64 smallestEpochMilliseconds = 100'000'000'000;

QDateTime pointInTime(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        return number > smallestEpochMilliseconds ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                                  : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.isValid() ? time : httpTime(text);
}

} // namespace

Pace::Pace(Clock &clock, std::chrono::milliseconds spacing, QObject *within)
    : m_clock(clock)
    , m_within(within == nullptr ? &m_context : within)
    , m_spacing(spacing)
{
}

std::chrono::milliseconds Pace::wait() const
{
    const std::chrono::milliseconds now = m_clock.uptime();
    return std::max({m_next, m_heldUntil, now}) - now;
}

QCoro::Task<void> Pace::turn()
{
    std::chrono::milliseconds slot = m_clock.uptime() + wait();
    m_next = slot + m_spacing;
    for (;;) {
        if (slot < m_heldUntil) {
            // Held meanwhile: queue again, so that not all start at once.
            slot = std::max(m_next, m_heldUntil);
            m_next = slot + m_spacing;
        }
        const std::chrono::milliseconds now = m_clock.uptime();
        if (now >= slot) {
            co_return;
        }
        co_await m_clock.sleep(slot - now, m_within);
    }
}

void Pace::holdOff(std::chrono::milliseconds wait)
{
    m_heldUntil = std::max(m_heldUntil, m_clock.uptime() + wait);
}

std::optional<std::chrono::milliseconds> waitAskedFor(const HttpAnswer &answer, const QDateTime &now)
{
    std::optional<std::chrono::milliseconds> wait;
    const QByteArray retryAfter = answer.header(QByteArrayLiteral("Retry-After")).trimmed();
    bool isNumber = false;
    const qint64 seconds = retryAfter.toLongLong(&isNumber);
    if (isNumber) {
        wait = std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    } else if (const QDateTime until = httpTime(retryAfter); until.isValid()) {
        wait = std::chrono::milliseconds(now.msecsTo(until));
    }
    for (const char *name : {"X-Next-Replenishment-Time", "X-Next-Replenish-Time"}) {
        if (!wait) {
            if (const QDateTime until = pointInTime(answer.header(QByteArray(name)).trimmed()); until.isValid()) {
                wait = std::chrono::milliseconds(now.msecsTo(until));
            }
        }
    }
    if (wait) {
        wait = std::clamp<std::chrono::milliseconds>(*wait, std::chrono::seconds(1), std::chrono::seconds(300));
    }
    return wait;
}

} // namespace packbench
