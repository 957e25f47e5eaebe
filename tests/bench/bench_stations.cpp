// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Stations at one PostgreSQL server that syncs every commit: each claims and finishes orders that the others want, too.
#include "store/store.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/samplevalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>
#include <set>

using namespace packbench;

namespace {

using Times = std::vector<double>; ///< milliseconds

void figure(const QString &name, double value, const char *unit)
{
    std::printf("{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"}\n", qPrintable(name), value, unit);
    std::fflush(stdout);
}

double at(Times times, double place)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[static_cast<size_t>(static_cast<double>(times.size() - 1) * place)];
}

template <typename T>
T must(QCoro::Task<Result<T, StoreFailure>> task, Times *times = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    auto result = QCoro::waitFor(std::move(task));
    if (!result) {
        qFatal("%s", qPrintable(result.error().words));
    }
    if (times != nullptr) {
        times->push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// What one station did.
struct Shift {
    Times claims;
    Times finishes;
    std::vector<int> packed;
    int lost = 0; ///< claims that another station had won
};

/// Walks over all orders in an order of its own until it packed its share.
Shift work(const DatabasePlace &place, int number, int share, int orders)
{
    const StationId station(QStringLiteral("station-%1").arg(number));
    Store store(place);
    must(store.open());
    std::vector<int> list(static_cast<size_t>(orders));
    std::generate(list.begin(), list.end(), [next = 0]() mutable { return ++next; });
    std::shuffle(list.begin(), list.end(), std::mt19937(static_cast<unsigned>(number)));
    Shift shift;
    for (const int order : list) {
        if (shift.packed.size() == static_cast<size_t>(share)) {
            break;
        }
        // The bench does not show what others have packed; between this look and the claim another one may come.
        if (!must(store.outbox().ofOrder(sample::key(order))).empty()) {
            continue;
        }
        const Claim claim = must(store.claims().claim(sample::key(order), station, PackerId(QStringLiteral("Ada"))), &shift.claims);
        const bool isMine = claim.station == station;
        if (!isMine || !must(store.outbox().ofOrder(sample::key(order))).empty()) {
            if (isMine) {
                // Packed by another one, whose claim went with it.
                must(store.claims().release(sample::key(order), station));
            }
            ++shift.lost;
            continue;
        }
        Shipment shipment = sample::shipment(order, QStringLiteral("T%1").arg(order));
        shipment.id = ShipmentId(QStringLiteral("%1-%2").arg(order).arg(number));
        shipment.station = station;
        must(store.outbox().finish(shipment, sample::start(), sample::fact(QStringLiteral("finished"), order)), &shift.finishes);
        shift.packed.push_back(order);
    }
    return shift;
}

/// All stations at once on a schema of their own; gives finished orders a second.
double run(PostgresCluster &cluster, int stations, int share)
{
    const DatabasePlace place = DatabasePlace::ofAddress(cluster.address(QStringLiteral("stations%1").arg(stations))).value();
    {
        Store store(place);
        must(store.open());
    }
    std::vector<Shift> shifts(static_cast<size_t>(stations));
    std::vector<std::unique_ptr<QThread>> threads;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < stations; ++i) {
        threads.emplace_back(QThread::create(
            [&place, &shifts, i, share, stations] { shifts[static_cast<size_t>(i)] = work(place, i, share, share * stations); }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
    Times claims;
    Times finishes;
    std::set<int> packed;
    size_t sum = 0;
    int lost = 0;
    for (const Shift &shift : shifts) {
        claims.insert(claims.end(), shift.claims.begin(), shift.claims.end());
        finishes.insert(finishes.end(), shift.finishes.begin(), shift.finishes.end());
        packed.insert(shift.packed.begin(), shift.packed.end());
        sum += shift.packed.size();
        lost += shift.lost;
    }
    const QString who = QStringLiteral("%1 station(s)").arg(stations);
    figure(who + QStringLiteral(", orders finished"), static_cast<double>(sum), "orders");
    figure(who + QStringLiteral(", finished twice"), static_cast<double>(sum - packed.size()), "orders");
    figure(who + QStringLiteral(", claims"), static_cast<double>(claims.size()) / seconds, "1/s");
    figure(who + QStringLiteral(", claims that another station had won"), lost, "claims");
    figure(who + QStringLiteral(", claim p50"), at(claims, 0.5), "ms");
    figure(who + QStringLiteral(", claim p99"), at(claims, 0.99), "ms");
    figure(who + QStringLiteral(", finish p50"), at(finishes, 0.5), "ms");
    figure(who + QStringLiteral(", finish p99"), at(finishes, 0.99), "ms");
    const double rate = static_cast<double>(sum) / seconds;
    figure(who + QStringLiteral(", orders claimed and finished"), rate, "1/s");
    return rate;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr int stations = 8;
    const int share = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    PostgresCluster cluster({QStringLiteral("fsync=on"), QStringLiteral("full_page_writes=on")});
    const double one = run(cluster, 1, share);
    const double eight = run(cluster, stations, share);
    figure(QStringLiteral("throughput of 8 stations to that of 1"), eight / one, "");
    return 0;
}
