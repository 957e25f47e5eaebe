// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// How many scans are understood in a second, on one core: what a packer scans, and what costs most.
#include "scan/meaning.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace packbench;

namespace {

void measure(const char *name, const QStringList &scans)
{
    constexpr int rounds = 2000;
    QElapsedTimer timer;
    for (const QString &scan : scans) {
        static_cast<void>(interpret(scan)); // compiles the patterns
    }
    timer.start();
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &scan : scans) {
            found += static_cast<qsizetype>(interpret(scan).index());
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("{\"name\":\"scan.%s\",\"value\":%.0f,\"unit\":\"1/s\"}\n", name, static_cast<double>(rounds * scans.size()) / seconds);
    std::fprintf(stderr, "%lld\n", static_cast<long long>(found));
}

} // namespace

int main()
{
    measure("mixed", {QStringLiteral("2575193093772"), QStringLiteral("6291041500213"), QStringLiteral("7035114477138472"),
                      QStringLiteral("1Z999AA10123456784"), QStringLiteral("PBNEXTBOX"), QStringLiteral("MUG-350-B"),
                      QStringLiteral("]C1420787459400111206206406260787"), QStringLiteral("986578788855")});
    measure("digits", {QStringLiteral("986578788855"), QStringLiteral("1099255990"), QStringLiteral("03071790000523483741")});
    measure("longest", {QString(512, QLatin1Char('9')), QStringLiteral("[)>") + QString(509, QLatin1Char('1'))});
    return 0;
}
