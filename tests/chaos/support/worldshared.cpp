// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What is different in a world whose stations share a database.
#include "tests/chaos/support/world.h"

#include "store/virtualtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void World::openHall()
{
    virtualtime::begin([this] { return m_databaseTime.load(); });
    m_databaseTime = m_clock.now().toMSecsSinceEpoch();
    m_hall = m_plan.schema.isEmpty() ? std::make_unique<Hall>(u"chaos_%1_%2"_s.arg(m_plan.seed).arg(QCoreApplication::applicationPid()))
                                     : std::make_unique<Hall>(m_plan.schema, false);
    const std::array<int, shopCount> ports{QUrl(m_server.baseUrl()).port(), QUrl(m_server.tiktokBaseUrl()).port(),
                                           QUrl(m_server.akinonBaseUrl()).port()};
    for (const auto &bench : m_benches)
        bench->wire(*m_hall, ports);
}

void World::letDatabasesWork()
{
    m_databaseTime = m_clock.now().toMSecsSinceEpoch();
    for (const auto &working : m_benches) {
        working->letDatabaseWork();
        // One bench works at a time, so that all that is told now was done there.
        const Changes changes = m_hall->heard();
        const bool isNews = !changes.tables.isEmpty();
        for (const auto &other : m_benches) {
            if (isNews && other != working && other->station)
                tell(*other, changes);
        }
        if (working->station && !working->clock.isFrozen() && working->cable().isHolding()) {
            freeze(working->number);
            Q_EMIT frozen(working->number);
        }
    }
}

void World::tell(Bench &bench, const Changes &changes)
{
    if (bench.isCutOff) {
        bench.missedNews = true;
        return;
    }
    // Mostly at once, and within a second.
    const std::chrono::milliseconds later(m_newsDice.chance(70) ? m_newsDice.between(1, 60) : m_newsDice.between(60, 1000));
    Station *station = bench.station.get();
    bench.clock.callAfter(later, station, [station, changes] { station->hear(changes); });
}

void World::watchRenewals()
{
    // A key that changes with each renewal is good for one station's.
    int renewing = 0;
    for (const auto &bench : m_benches)
        renewing += bench->working() != nullptr && m_server.keptWaiting(bench->calls(), "token/refresh") > 0 ? 1 : 0;
    if (renewing > 1 && m_violations.isEmpty()) {
        say(u"TWO RENEWALS"_s);
        m_violations << u"two stations renew one key that changes by itself at once"_s;
    }
}

void World::watchSending(const Bench &bench, const QByteArray &method, const QByteArray &path)
{
    if (method != "POST" || !isActing(path) || !m_violations.isEmpty() || m_hall->maySend(bench.id(), path, m_databaseTime))
        return;
    say(nameOf(bench) + u"SENDS WITHOUT ITS RIGHT"_s);
    m_violations << u"a station sends what another may have by now: %1"_s.arg(QString::fromLatin1(path));
}

void World::freeze(int number)
{
    Bench &bench = this->bench(number);
    if (!isShared() || bench.working() == nullptr)
        return;
    say(nameOf(bench) + u"STOPPED"_s);
    ++m_freezes;
    bench.freeze();
}

void World::thaw(int number)
{
    Bench &bench = this->bench(number);
    if (!isShared() || !bench.clock.isFrozen())
        return;
    say(nameOf(bench) + u"goes on"_s);
    bench.thaw();
}

void World::freezeAfterCommit(int number, int count, const QByteArray &word)
{
    if (isShared() && bench(number).working() != nullptr)
        bench(number).cable().holdCommit(count, word);
}

void World::cutOff(int number, bool isCut)
{
    Bench &bench = this->bench(number);
    if (!isShared() || bench.isCutOff == isCut)
        return;
    say(nameOf(bench) + (isCut ? u"CUT OFF from the database"_s : u"reaches the database again"_s));
    bench.isCutOff = isCut;
    if (bench.isDying)
        return;
    bench.cable().setFlow(isCut ? Relay::Flow::Cut : Relay::Flow::Shut);
    if (isCut || !bench.station)
        return;
    // The program looks for the server by itself, and does not know what it has not heard.
    Station *station = bench.station.get();
    bench.clock.callAfter(std::chrono::milliseconds(m_newsDice.between(10, 2000)), station, [this, station, &bench] {
        station->store().compactFinishedLog({});
        if (std::exchange(bench.missedNews, false)) {
            Changes all;
            all.everything = true;
            station->hear(all);
        }
    });
}

void World::silence(int number, bool isSilent)
{
    if (!isShared())
        return;
    say(nameOf(bench(number)) + (isSilent ? u"the database is silent"_s : u"the database speaks again"_s));
    bench(number).isSilenced = isSilent;
}

} // namespace packbench::chaos
