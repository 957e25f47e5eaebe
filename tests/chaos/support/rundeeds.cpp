// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The deeds of a plan: what people, customers and fate do.
#include "tests/chaos/support/runner.h"

#include "practice/akinon/akinon.h"
#include "practice/tiktok/tiktok.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Does = Deed::What;

void Run::act(const Deed &deed)
{
    m_world.say(nameOf(deed.what) + u" shop %1"_s.arg(static_cast<int>(deed.shop)));
    switch (deed.what) {
    case Does::Pack:
        packer(deed).pack(deed);
        break;
    case Does::SendTogether:
        packer(deed).sendTogether();
        break;
    case Does::Correct:
        packer(deed).correct(deed);
        break;
    case Does::Cancel:
        packer(deed).cancel(deed);
        break;
    case Does::TakeBack:
        packer(deed).takeBack();
        break;
    case Does::Decide:
        packer(deed).decide(false);
        break;
    case Does::CustomerCancels:
    case Does::CustomerAsks:
        customerActs(deed);
        break;
    case Does::PackageFails:
        failPackage(deed);
        break;
    case Does::Fault:
    case Does::Refuse:
    case Does::Skew:
        bringFault(deed);
        break;
    case Does::StationSkew:
        m_world.bench(deed.bench).clock.setSkew(std::chrono::seconds(deed.number));
        after(deed.lasts, [this, bench = deed.bench] { m_world.bench(bench).clock.setSkew(0s); });
        break;
    case Does::ExpireTokens:
        m_world.server().gate().expireTokens();
        m_world.server().tiktok()->tokens().expireAccess();
        if (m_plan.signsIn) // the others would need a person who fetches a new key
            m_world.server().akinon()->revokeKeys();
        break;
    case Does::Reconsent:
        m_world.server().tiktok()->tokens().consentAnew();
        break;
    case Does::LockKeychain:
        m_world.bench(deed.bench).vault.setLocked(true);
        after(deed.lasts, [this, bench = deed.bench] { m_world.bench(bench).vault.setLocked(false); });
        break;
    case Does::LockDatabase:
        lockDatabase(deed);
        break;
    case Does::DiskFull:
    case Does::DiskNotSyncs:
        setDisk(deed.what == Does::DiskFull ? Disk::Full : Disk::NotSyncs);
        after(deed.lasts, [] { setDisk(Disk::Good); });
        break;
    case Does::CrashNow:
        m_world.kill(deed.bench);
        break;
    case Does::CrashOnAnswer:
        m_fates.at(static_cast<size_t>(deed.bench)).killAtAnswer = deed.number;
        m_fates.at(static_cast<size_t>(deed.bench)).killPath = deed.path;
        m_fates.at(static_cast<size_t>(deed.bench)).deadFor = deed.lasts;
        break;
    case Does::CrashOnStep:
        m_fates.at(static_cast<size_t>(deed.bench)).killAtStep = deed.number;
        break;
    case Does::CrashOnFinish:
        packer(deed).killAtFinish();
        break;
    default:
        actAtBench(deed);
        break;
    }
}

void Run::actAtBench(const Deed &deed)
{
    const int bench = deed.bench;
    switch (deed.what) {
    case Does::CutOff:
        m_world.cutOff(bench, true);
        after(deed.lasts, [this, bench] { m_world.cutOff(bench, false); });
        break;
    case Does::ServerGone:
        for (int i = 0; i < m_plan.stations; ++i) {
            m_world.cutOff(i, true);
            after(deed.lasts, [this, i] { m_world.cutOff(i, false); });
        }
        break;
    case Does::Silence:
        m_world.silence(bench, true);
        after(deed.lasts, [this, bench] { m_world.silence(bench, false); });
        break;
    case Does::LoseCommit:
        m_world.bench(bench).cable().loseCommit(deed.number, deed.isKept, deed.path);
        break;
    case Does::Freeze:
        m_world.freeze(bench);
        after(deed.lasts, [this, bench] { m_world.thaw(bench); });
        break;
    case Does::FreezeAfterCommit:
        m_fates.at(static_cast<size_t>(bench)).frozenFor = deed.lasts;
        m_world.freezeAfterCommit(bench, deed.number, deed.path);
        break;
    case Does::Leave:
        m_world.bench(bench).isGone = true;
        m_world.kill(bench);
        break;
    default:
        break;
    }
}

void Run::bringFault(const Deed &deed)
{
    const Shop shop = deed.shop;
    PracticeFaults faults = m_world.faults(shop);
    if (deed.what == Does::Fault)
        faults.list.push_back(deed.fault);
    else if (deed.what == Does::Refuse)
        faults.refusesConnections = true;
    else
        faults.clockSkew = std::chrono::seconds(deed.number);
    m_world.setFaults(shop, faults);
    after(deed.lasts, [this, shop, what = deed.what, ending = deed.fault] {
        PracticeFaults left = m_world.faults(shop);
        const auto isIt = [&ending](PracticeFault fault) {
            fault.times = ending.times; // some are used up
            return fault == ending;
        };
        const auto found = std::find_if(left.list.begin(), left.list.end(), isIt);
        if (what == Does::Fault && found != left.list.end())
            left.list.erase(found);
        else if (what == Does::Refuse)
            left.refusesConnections = false;
        else if (what == Does::Skew)
            left.clockSkew = 0s;
        m_world.setFaults(shop, left);
    });
}

void Run::lockDatabase(const Deed &deed)
{
    const QString name = u"outsider"_s;
    if (QSqlDatabase::contains(name))
        return;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(m_world.bench(0).folder + u"/packbench.db"_s);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=100"_s);
    if (database.open())
        QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    after(deed.lasts, [name] {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    });
}

void Run::customerActs(const Deed &deed)
{
    const QString order = packer(deed).packedOrder(deed.shop, deed.number).order.text();
    if (order.isEmpty())
        return;
    const bool cancels = deed.what == Does::CustomerCancels;
    constexpr int cancelled = 1000;
    constexpr int cancellationWaiting = 450;
    bool isDone = false;
    if (deed.shop == Shop::First)
        isDone = cancels ? m_world.server().market().cancel(order) : m_world.server().market().askToCancel(order);
    else if (deed.shop == Shop::Second)
        isDone = cancels ? m_world.server().tiktok()->cancel(order) : m_world.server().tiktok()->askToCancel(order);
    else
        isDone = m_world.server().akinon()->move(order, cancels ? cancelled : cancellationWaiting);
    m_world.say(u"  order %1: %2"_s.arg(order, isDone ? u"done"_s : u"not possible"_s));
}

void Run::failPackage(const Deed &deed)
{
    const QString order = packer(deed).waitingOrder(deed.shop, deed.number).order.text();
    if (order.isEmpty())
        return;
    const bool isDone = m_dice.chance(50);
    m_world.say(u"  order %1, %2"_s.arg(order, isDone ? u"after it was done"_s : u"before"_s));
    if (deed.shop == Shop::Third) {
        const auto when = isDone ? PracticeAkinon::FailWhen::After : PracticeAkinon::FailWhen::Before;
        m_world.server().akinon()->failNext(order, u"package_100_5"_s, 1, when);
        return;
    }
    // A process error says nothing about what was done; one that names no package concerns any of its batch.
    constexpr int processError = 21001011;
    constexpr int unnamed = 21001002;
    const bool isNamed = m_dice.chance(40);
    const auto when = isDone ? PracticeTikTok::FailWhen::After : PracticeTikTok::FailWhen::Before;
    m_world.server().tiktok()->failNext(order, isNamed ? processError : unnamed, 1, when, isNamed);
}

} // namespace packbench::chaos
