// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/virtualtime.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>

namespace packbench::virtualtime {

namespace {

struct Worker {
    QString place;
    int open = 0;
};

std::mutex guard;
std::condition_variable changed;
std::function<qint64()> present;
std::map<const void *, Worker> workers;
quint64 allDone = 0;

} // namespace

void begin(std::function<qint64()> now)
{
    const std::lock_guard lock(guard);
    present = std::move(now);
}

void end()
{
    const std::lock_guard lock(guard);
    present = {};
}

bool isOn()
{
    const std::lock_guard lock(guard);
    return static_cast<bool>(present);
}

qint64 now()
{
    const std::lock_guard lock(guard);
    return present ? present() : 0;
}

void appeared(const void *thread, const QString &place)
{
    const std::lock_guard lock(guard);
    if (present) {
        workers[thread] = Worker{place, 0};
    }
}

void disappeared(const void *thread)
{
    const std::lock_guard lock(guard);
    workers.erase(thread);
    changed.notify_all();
}

void posted(const void *thread)
{
    const std::lock_guard lock(guard);
    if (const auto found = workers.find(thread); found != workers.end()) {
        ++found->second.open;
    }
}

void done(const void *thread)
{
    const std::lock_guard lock(guard);
    if (const auto found = workers.find(thread); found != workers.end()) {
        --found->second.open;
        ++allDone;
        changed.notify_all();
    }
}

bool waitFor(const QString &place, std::chrono::milliseconds patience)
{
    std::unique_lock lock(guard);
    return changed.wait_for(lock, patience, [&place] {
        for (const auto &[thread, worker] : workers) {
            if (worker.place == place && worker.open > 0) {
                return false;
            }
        }
        return true;
    });
}

quint64 countDone()
{
    const std::lock_guard lock(guard);
    return allDone;
}

} // namespace packbench::virtualtime
