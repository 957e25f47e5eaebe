// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/killedwriter.h"

#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace packbench {

namespace {

QString trackingNumber(int order)
{
    return QStringLiteral("T%1").arg(order);
}

void say(const char *what, int order)
{
    std::printf("%s %d\n", what, order);
    std::fflush(stdout);
}

} // namespace

int writeUntilKilled(const DatabasePlace &place)
{
    Store store(place);
    QObject::connect(&store, &Store::troubled, &store, [] { say("troubled", 0); });
    QObject::connect(&store, &Store::recovered, &store, [] { say("recovered", 0); });
    if (!answerOf(store.open())) {
        return 1;
    }
    for (int order = 1; order < 100000; ++order) {
        if (answerOf(store.packing().saveSession(sample::session(order), sample::fact(QStringLiteral("item packed"), order)))) {
            say("packed", order);
        }
        if (order % 2 == 0) {
            if (answerOf(store.outbox().finish(sample::shipment(order, trackingNumber(order)), sample::start(),
                                               sample::fact(QStringLiteral("finished"), order))))
            {
                say("finished", order);
            }
        }
    }
    return 0;
}

Said killedAfter(int answers, const QString &program, const QStringList &arguments)
{
    QProcess writer;
    writer.start(program, arguments);
    Said said;
    QElapsedTimer timer;
    timer.start();
    while (said.count() < answers && timer.elapsed() < 30000 && writer.state() != QProcess::NotRunning) {
        writer.waitForReadyRead(1000);
        while (writer.canReadLine()) {
            said.hear(writer.readLine());
        }
    }
    writer.kill();
    writer.waitForFinished();
    while (writer.canReadLine()) {
        said.hear(writer.readLine());
    }
    return said;
}

void compareWithStore(const Said &said, const DatabasePlace &place)
{
    Store store(place);
    QVERIFY(answerOf(store.open()).has_value());
    QHash<OrderKey, OutboxEntry> duties;
    const auto open = answerOf(store.outbox().open()).value();
    for (const OutboxEntry &entry : open) {
        duties.insert(entry.shipment.order, entry);
    }
    QSet<OrderKey> sessions;
    const auto kept = answerOf(store.packing().sessions(StationId(QStringLiteral("station")))).value();
    for (const PackingSession &session : kept) {
        sessions.insert(session.order);
    }
    for (const int order : said.finished) {
        const OrderKey key = sample::key(order);
        QVERIFY2(duties.contains(key), qPrintable(key.order.text()));
        QVERIFY(duties.value(key).shipment == sample::shipment(order, trackingNumber(order)));
        QVERIFY(!sessions.contains(key));
        QCOMPARE(answerOf(store.outbox().orderWithTrackingNumber(trackingNumber(order))).value(), key);
        QCOMPARE(answerOf(store.packing().journalOf(key)).value().size(), size_t(2));
    }
    for (const int order : said.packed) {
        const OrderKey key = sample::key(order);
        // Either half-packed or finished by a commit whose answer nobody heard any more.
        QVERIFY2(sessions.contains(key) != duties.contains(key), qPrintable(key.order.text()));
    }
}

} // namespace packbench
