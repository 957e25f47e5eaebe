// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/plan.h"

#include "tests/chaos/support/dice.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int stormSeconds = 28 * 60;
/// Every so many seeds have two stations.
constexpr quint64 sharedEvery = 3;

using What = PracticeFault::What;
using When = PracticeFault::When;
using Does = Deed::What;

/// Makes the deeds of one seed.
class Planner
{
public:
    explicit Planner(quint64 seed) : m_dice(seed * 0x2545f4914f6cdd1dULL + 1) { m_plan.seed = seed; }

    Plan make()
    {
        static const QStringList markets{u"GB"_s, u"GB"_s, u"SG"_s, u"US"_s};
        m_plan.market = markets.at(m_dice.between(0, 3));
        m_plan.isLegacy = m_dice.chance(30);
        m_plan.signsIn = m_dice.chance(40);
        m_plan.acknowledges = m_dice.chance(40);
        m_plan.pollSeconds = m_dice.chance(30) ? 120 : 600;
        m_plan.rules.recall = m_dice.chance(50) ? 15s : 0s;
        addWork();
        addTrouble();
        addCrashes();
        if (stationsOf(m_plan.seed) > 1)
            share();
        std::stable_sort(m_plan.deeds.begin(), m_plan.deeds.end(), [](const Deed &a, const Deed &b) { return a.at < b.at; });
        return std::move(m_plan);
    }

private:
    std::chrono::milliseconds moment(int from, int to) { return std::chrono::milliseconds(m_dice.between(from * 1000, to * 1000)); }
    std::chrono::milliseconds moment() { return moment(20, stormSeconds); }
    Shop shop() { return static_cast<Shop>(m_dice.between(0, shopCount - 1)); }

    Deed &add(Does what, std::chrono::milliseconds at)
    {
        Deed deed;
        deed.what = what;
        deed.at = at;
        deed.shop = shop();
        deed.number = m_dice.between(0, 1000);
        m_plan.deeds.push_back(deed);
        return m_plan.deeds.back();
    }

    void addWork()
    {
        const int orders = m_dice.between(4, 9);
        for (int i = 0; i < orders; ++i) {
            Deed &deed = add(Does::Pack, moment(10, stormSeconds * 3 / 4));
            deed.boxes = m_dice.chance(30) ? 2 : 1;
            deed.isShort = m_dice.chance(12);
            deed.spans = m_dice.chance(8);
            deed.regrets = m_dice.chance(12);
        }
        if (m_dice.chance(45)) {
            // A heap that leaves together, mostly where the channel takes several at once.
            const auto from = moment(10, stormSeconds / 2);
            const int heap = m_dice.between(2, 6);
            for (int i = 0; i < heap; ++i) {
                Deed &deed = add(Does::Pack, from + std::chrono::seconds(i * 5));
                deed.shop = Shop::Second;
                deed.boxes = m_dice.chance(15) ? 2 : 1;
                deed.waits = true;
            }
            const auto leaving = from + std::chrono::seconds(m_dice.between(30, 300));
            for (int i = m_dice.between(0, 2); i > 0; --i)
                add(Does::PackageFails, leaving - 1s).shop = Shop::Second;
            add(Does::SendTogether, leaving);
            add(Does::SendTogether, from + std::chrono::seconds(m_dice.between(400, 900)));
        }
        for (int i = m_dice.between(0, 2); i > 0; --i)
            add(Does::Correct, moment(200, stormSeconds));
        for (int i = m_dice.between(0, 1); i > 0; --i)
            add(Does::Cancel, moment());
        if (m_dice.chance(15))
            add(Does::PackageFails, moment()).shop = m_dice.chance(50) ? Shop::Second : Shop::Third;
        if (m_dice.chance(25))
            add(Does::TakeBack, moment());
        for (int i = m_dice.between(0, 2); i > 0; --i)
            add(Does::Decide, moment());
        for (int i = m_dice.between(0, 2); i > 0; --i)
            add(m_dice.chance(50) ? Does::CustomerCancels : Does::CustomerAsks, moment());
    }

    PracticeFault anyFault()
    {
        PracticeFault fault;
        static constexpr What kinds[] = {What::Drop,      What::Drop,    What::Unavailable, What::Unavailable, What::TooMany,
                                         What::Hang,      What::Slow,    What::Drip,        What::Truncate,    What::Malformed,
                                         What::WrongType, What::Shuffle, What::Again,       What::HtmlNotFound};
        static constexpr int statuses[] = {500, 502, 503, 503, 504};
        fault.what = kinds[m_dice.below(std::size(kinds))];
        fault.status = statuses[m_dice.below(std::size(statuses))];
        fault.when = m_dice.chance(50) ? When::After : When::Before;
        const bool mayBeLate = fault.what == What::Unavailable || fault.what == What::Drop || fault.what == What::Hang;
        if (mayBeLate && m_dice.chance(30)) {
            fault.when = When::Late;
            fault.delay = std::chrono::seconds(m_dice.between(1, 120));
        }
        if (fault.what == What::Slow || fault.what == What::Drip)
            fault.delay = std::chrono::seconds(m_dice.between(1, 50)); // longer than a request may take, sometimes
        if (m_dice.chance(50))
            fault.stale = std::chrono::seconds(m_dice.between(5, 120));
        if (fault.what == What::TooMany && m_dice.chance(60))
            fault.retryAfter = m_dice.between(1, 90);
        fault.method = m_dice.chance(60) ? "POST" : "";
        // 429 and html are told before anything is done; afterwards they would be lies of the marketplace.
        if (fault.what == What::TooMany || fault.what == What::HtmlNotFound)
            fault.when = When::Before;
        fault.times = m_dice.chance(60) ? m_dice.between(1, 3) : -1;
        fault.percent = m_dice.chance(50) ? 100 : m_dice.between(20, 90);
        return fault;
    }

    void addTrouble()
    {
        const int faults = m_dice.between(3, 10);
        for (int i = 0; i < faults; ++i) {
            Deed &deed = add(Does::Fault, moment());
            deed.fault = anyFault();
            deed.lasts = std::chrono::seconds(deed.fault.times < 0 ? m_dice.between(10, 240) : 900);
        }
        // The calls that act are what it is about: each seed spoils some of them.
        static constexpr What sharp[] = {What::Drop, What::Unavailable, What::Hang, What::Truncate, What::Malformed};
        for (int i = m_dice.between(1, 3); i > 0; --i) {
            Deed &deed = add(Does::Fault, moment());
            deed.fault.what = sharp[m_dice.below(std::size(sharp))];
            deed.fault.when = m_dice.chance(70) ? When::After : When::Before;
            deed.fault.method = "POST";
            deed.fault.path = m_dice.chance(50) ? "ship" : "";
            deed.fault.times = m_dice.between(1, 4);
            deed.lasts = 900s;
        }
        if (m_dice.chance(40))
            addDeathWhileSending();
        for (int i = m_dice.between(0, 2); i > 0; --i)
            add(Does::Refuse, moment()).lasts = moment(5, 200);
        if (m_dice.chance(30)) {
            Deed &deed = add(m_dice.chance(50) ? Does::Skew : Does::StationSkew, moment());
            deed.number = m_dice.between(-600, 600);
            deed.lasts = moment(60, 1200);
        }
        if (m_dice.chance(35))
            add(Does::ExpireTokens, moment());
        if (m_dice.chance(6))
            add(Does::Reconsent, moment());
        if (m_dice.chance(3)) // each try to write waits in earnest for seconds
            add(Does::LockDatabase, moment()).lasts = moment(1, 4);
        if (m_dice.chance(15))
            add(m_dice.chance(50) ? Does::DiskFull : Does::DiskNotSyncs, moment()).lasts = moment(2, 90);
        if (m_dice.chance(20))
            add(Does::LockKeychain, moment()).lasts = moment(20, 400);
    }

    /// Parts of the paths of the calls that act, by shop.
    static const QByteArrayList &actingPaths()
    {
        static const QByteArrayList paths{"hipping", "/fulfillment/", "command"}; // shipping, multiPackageShipping
        return paths;
    }

    /// Killed after an acting call left, which is done late or not shown for a while: the next start must wait for it.
    void addDeathWhileSending()
    {
        static constexpr What kinds[] = {What::Unavailable, What::Drop, What::Hang};
        const QByteArrayList &paths = actingPaths();
        const Shop where = shop();
        const auto at = moment(20, stormSeconds / 2);
        Deed &deed = add(Does::Fault, at);
        deed.shop = where;
        deed.fault.what = kinds[m_dice.below(std::size(kinds))];
        deed.fault.when = m_dice.chance(50) ? When::Late : When::After;
        deed.fault.delay = std::chrono::seconds(m_dice.between(60, 120));
        deed.fault.stale = std::chrono::seconds(m_dice.between(60, 120));
        deed.fault.method = "POST";
        deed.fault.path = paths.at(static_cast<int>(where));
        deed.lasts = 900s;
        Deed &pack = add(Does::Pack, at + 1s);
        pack.shop = where;
        Deed &death = add(Does::CrashOnAnswer, at + 2s);
        death.number = 1;
        death.path = paths.at(static_cast<int>(where));
    }

    void addCrashes()
    {
        const int crashes = m_dice.chance(70) ? m_dice.between(1, 3) : 0;
        for (int i = 0; i < crashes; ++i) {
            static constexpr Does kinds[] = {Does::CrashNow,    Does::CrashOnAnswer, Does::CrashOnAnswer,
                                             Does::CrashOnStep, Does::CrashOnStep,   Does::CrashOnFinish};
            Deed &deed = add(kinds[m_dice.below(std::size(kinds))], moment());
            deed.number = m_dice.between(1, 4);
            if (deed.what == Does::CrashOnAnswer && m_dice.chance(60))
                deed.path = m_dice.chance(75) ? "ship" : "token";
        }
    }

    /// The same work at two benches, and what only happens there.
    void share()
    {
        m_plan.stations = stationsOf(m_plan.seed);
        std::optional<Deed> disk;
        for (Deed &deed : m_plan.deeds) {
            deed.bench = m_dice.between(0, 1);
            if (deed.what == Does::Pack) {
                // Both draw from the same heap, and often the same order.
                deed.number = m_dice.chance(60) ? m_dice.between(0, 2) : deed.number;
                deed.takes = deed.waits ? 0ms : moment(0, 90);
                deed.takesOver = m_dice.chance(40);
            }
            if (deed.what == Does::LockDatabase || deed.what == Does::DiskFull || deed.what == Does::DiskNotSyncs) {
                disk = deed;
                deed.what = Does::ServerGone;
                deed.lasts = moment(2, 120);
            }
        }
        // The stations' own disks have work to do while the server is away.
        if (disk) {
            const bool isFull = m_dice.chance(50);
            Deed &bad = add(isFull ? Does::DiskFull : Does::DiskNotSyncs, disk->at);
            bad.lasts = moment(2, 90);
            Deed &pack = add(Does::Pack, disk->at + 1s);
            pack.bench = m_dice.between(0, 1);
            pack.regrets = m_dice.chance(50);
        }
        const int more = m_dice.between(2, 5);
        for (int i = 0; i < more; ++i) {
            Deed &deed = add(Does::Pack, moment(10, stormSeconds * 3 / 4));
            deed.takes = moment(0, 90);
            deed.bench = m_dice.between(0, 1);
        }
        // Within reach of the work, which is where it hurts.
        const std::vector<Deed> work = m_plan.deeds;
        for (int i = m_dice.between(1, 4); i > 0; --i) {
            const Deed &near = work[m_dice.below(static_cast<quint32>(work.size()))];
            addForBenches(near.at + moment(0, 30));
        }
        if (m_dice.chance(40))
            addEndWhileSending();
        if (m_dice.chance(60))
            addStopWhileSending();
        if (m_dice.chance(35))
            addSlowRenewal();
        for (int i = m_dice.between(0, 2); i > 0; --i)
            addLostAnswer(work[m_dice.below(static_cast<quint32>(work.size()))].at);
        // Keys that one renews while the other needs them.
        for (int i = m_dice.between(0, 2); i > 0; --i)
            add(Does::ExpireTokens, work[m_dice.below(static_cast<quint32>(work.size()))].at);
    }

    /// An acting call left, is done, and is not shown for minutes; its station is gone for longer than a lease meanwhile.
    void addEndWhileSending()
    {
        static constexpr What kinds[] = {What::Unavailable, What::Drop, What::Hang};
        const int bench = m_dice.between(0, 1);
        const Shop where = shop();
        const auto at = moment(20, stormSeconds / 2);
        Deed &deed = add(Does::Fault, at);
        deed.shop = where;
        deed.fault.what = kinds[m_dice.below(std::size(kinds))];
        deed.fault.when = When::After;
        deed.fault.stale = std::chrono::seconds(m_dice.between(120, 550));
        deed.fault.method = "POST";
        deed.fault.path = actingPaths().at(static_cast<int>(where));
        deed.lasts = 900s;
        Deed &pack = add(Does::Pack, at + 1s);
        pack.shop = where;
        pack.bench = bench;
        Deed &end = add(Does::CrashOnAnswer, at + 2s);
        end.number = 1;
        end.path = actingPaths().at(static_cast<int>(where));
        end.bench = bench;
        end.lasts = moment(200, 1500);
        if (m_dice.chance(40)) {
            Deed &lost = add(Does::LoseCommit, at);
            lost.number = 1;
            lost.path = takingOver;
            lost.isKept = m_dice.chance(70);
            lost.bench = 1 - bench;
        }
    }

    /// The database did what it was asked at a turning point of a shipment, or not, and its answer is lost.
    void addLostAnswer(std::chrono::milliseconds at)
    {
        static constexpr const char *points[] = {"finished", "taken back", beginningOfSending, "confirmed", takingOver};
        Deed &deed = add(Does::LoseCommit, at);
        deed.number = 1;
        deed.path = points[m_dice.below(std::size(points))];
        deed.isKept = m_dice.chance(60);
        deed.bench = m_dice.between(0, 1);
    }

    /// Stopped between the commit that it sends and the sending, and going on when others have done its work.
    void addStopWhileSending()
    {
        const int bench = m_dice.between(0, 1);
        const auto at = moment(20, stormSeconds / 2);
        Deed &stop = add(Does::FreezeAfterCommit, at);
        stop.number = 1;
        stop.bench = bench;
        stop.path = beginningOfSending;
        // Mostly until it was taken over after 210 s, read back for ten minutes and sent.
        stop.lasts = m_dice.chance(70) ? moment(900, 1800) : moment(200, 900);
        add(Does::Pack, at + 1s).bench = bench;
    }

    /// Both need a new key, and whoever renews it first waits for it.
    void addSlowRenewal()
    {
        const auto at = moment(20, stormSeconds * 3 / 4);
        Deed &deed = add(Does::Fault, at);
        deed.shop = Shop::Second;
        deed.fault.what = What::Slow;
        deed.fault.delay = std::chrono::seconds(m_dice.between(5, 40));
        deed.fault.path = "token/refresh";
        deed.fault.times = -1;
        deed.lasts = 120s;
        add(Does::ExpireTokens, at);
        for (int bench = 0; bench < 2; ++bench) {
            Deed &pack = add(Does::Pack, at + moment(1, 10));
            pack.shop = Shop::Second;
            pack.bench = bench;
        }
    }

    void addForBenches(std::chrono::milliseconds at)
    {
        static constexpr Does kinds[] = {Does::CutOff,     Does::CutOff, Does::ServerGone,        Does::Silence,
                                         Does::LoseCommit, Does::Freeze, Does::FreezeAfterCommit, Does::FreezeAfterCommit,
                                         Does::Leave};
        Deed &deed = add(kinds[m_dice.below(std::size(kinds))], at);
        deed.bench = m_dice.between(0, 1);
        deed.number = m_dice.between(1, 4);
        deed.isKept = m_dice.chance(50);
        deed.path = deed.what == Does::LoseCommit ? "" : aboutSending;
        deed.lasts = moment(5, 600);
        // Long enough for others to have taken its work over, read it back and sent it.
        if ((deed.what == Does::Freeze || deed.what == Does::FreezeAfterCommit) && m_dice.chance(70))
            deed.lasts = moment(200, 1800);
        // One of the two stays.
        const bool isSecond = deed.what == Does::Leave && std::exchange(m_hasLeft, true);
        deed.what = isSecond ? Does::CutOff : deed.what;
    }

    bool m_hasLeft = false;
    Dice m_dice;
    Plan m_plan;
};

} // namespace

QString nameOf(Deed::What what)
{
    static const QStringList names{u"pack"_s,
                                   u"send together"_s,
                                   u"correct"_s,
                                   u"cancel"_s,
                                   u"take back"_s,
                                   u"decide"_s,
                                   u"customer cancels"_s,
                                   u"customer asks"_s,
                                   u"package fails"_s,
                                   u"fault"_s,
                                   u"refuse"_s,
                                   u"skew"_s,
                                   u"station skew"_s,
                                   u"expire tokens"_s,
                                   u"consent anew"_s,
                                   u"lock keychain"_s,
                                   u"lock database"_s,
                                   u"disk full"_s,
                                   u"disk does not sync"_s,
                                   u"crash now"_s,
                                   u"crash on answer"_s,
                                   u"crash on step"_s,
                                   u"crash on finish"_s,
                                   u"cut off"_s,
                                   u"server gone"_s,
                                   u"silence"_s,
                                   u"lose commit"_s,
                                   u"freeze"_s,
                                   u"freeze after commit"_s,
                                   u"leave"_s};
    return names.at(static_cast<int>(what));
}

bool isActing(const QByteArray &path)
{
    static const QByteArrayList parts{"shipping", "/cancel", "/fulfillment/", "/command"};
    const QByteArray lower = path.toLower();
    return std::any_of(parts.begin(), parts.end(), [&lower](const QByteArray &part) { return lower.contains(part); });
}

int stationsOf(quint64 seed)
{
    return seed % sharedEvery == 0 ? 2 : 1;
}

Plan Plan::of(quint64 seed)
{
    return Planner(seed).make();
}

QStringList Plan::lines() const
{
    QStringList all;
    for (const Deed &deed : deeds) {
        QString text = u"%1 s %2 shop %3 number %4"_s.arg(deed.at.count() / 1000)
                           .arg(nameOf(deed.what))
                           .arg(static_cast<int>(deed.shop))
                           .arg(deed.number);
        if (deed.what == Deed::What::Pack)
            text += u" boxes %1%2%3%4"_s.arg(deed.boxes)
                        .arg(deed.isShort ? u" short"_s : QString(), deed.waits ? u" waits"_s : QString(),
                             deed.spans ? u" spans"_s : QString());
        if (deed.what == Deed::What::Fault)
            text += u" what %1 when %2 method %3 path %4 times %5 percent %6 delay %7 stale %8"_s.arg(static_cast<int>(deed.fault.what))
                        .arg(static_cast<int>(deed.fault.when))
                        .arg(QString::fromLatin1(deed.fault.method), QString::fromLatin1(deed.fault.path))
                        .arg(deed.fault.times)
                        .arg(deed.fault.percent)
                        .arg(deed.fault.delay.count() / 1000)
                        .arg(deed.fault.stale.count() / 1000);
        if (stations > 1)
            text += u" bench %1"_s.arg(deed.bench + 1);
        all << text + u" lasts %1"_s.arg(deed.lasts.count() / 1000);
    }
    return all;
}

} // namespace packbench::chaos
