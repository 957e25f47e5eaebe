// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Which program is a station: the server remembers it, as long as it remembers anything.
#include "sync/stationlease.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20'000;

/// A station's lease on a server of which somebody else changes the memory.
struct LeasedStation {
    LeasedStation()
        : store(DatabasePlace::ofAddress(PostgresCluster::shared().address(u"leased"_s)).value())
        , lease(*store, clock, StationId(u"one"_s))
        , renewed(&lease, &StationLease::renewed)
        , doubled(&lease, &StationLease::doubled)
    {
        lease.start();
    }
    /// The time of the next renewal has come.
    void renews() { clock.advance(30s); }
    static QString sql(const QString &statement) { return PostgresCluster::shared().sql(statement); }

    ManualClock clock;
    OpenStore store;
    StationLease lease;
    QSignalSpy renewed;
    QSignalSpy doubled;
};

} // namespace

class StationLeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatForgotTheProgramIsToldAgainAndASecondProgramIsStillNoticed()
    {
        LeasedStation s;
        QTRY_COMPARE_WITH_TIMEOUT(s.renewed.size(), 1, patienceMs);
        s.renews();
        QTRY_COMPARE_WITH_TIMEOUT(s.renewed.size(), 2, patienceMs);
        const QString name = LeasedStation::sql(u"SELECT value FROM leased.preferences WHERE name = 'station.program.one'"_s);
        QVERIFY(!name.isEmpty());
        // Restored from a backup that was made before this station was.
        LeasedStation::sql(u"DELETE FROM leased.preferences"_s);
        s.renews();
        QTRY_VERIFY_WITH_TIMEOUT(s.renewed.size() == 3 || !s.doubled.isEmpty(), patienceMs);
        QVERIFY(s.doubled.isEmpty());
        QVERIFY(s.lease.isHeld());
        QCOMPARE(LeasedStation::sql(u"SELECT value FROM leased.preferences WHERE name = 'station.program.one'"_s), name);
        LeasedStation::sql(u"UPDATE leased.preferences SET value = 'another' WHERE name = 'station.program.one'"_s);
        s.renews();
        QTRY_COMPARE_WITH_TIMEOUT(s.doubled.size(), 1, patienceMs);
        QVERIFY(!s.lease.isHeld());
    }
};

QTEST_GUILESS_MAIN(StationLeaseTest)
#include "tst_stationlease.moc"
