// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace packbench;

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

/// Packs and finishes order after order and says each thing only when it was answered.
int write(const DatabasePlace &place)
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

/// What was said to be kept.
struct Said {
    QList<int> packed;
    QList<int> finished;
    int troubles = 0;
    int recoveries = 0;

    void hear(const QByteArray &line)
    {
        const int order = line.mid(line.indexOf(' ') + 1).trimmed().toInt();
        if (line.startsWith("packed ")) {
            packed.append(order);
        } else if (line.startsWith("finished ")) {
            finished.append(order);
        } else if (line.startsWith("troubled ")) {
            ++troubles;
        } else if (line.startsWith("recovered ")) {
            ++recoveries;
        }
    }
    [[nodiscard]] qsizetype count() const { return packed.size() + finished.size(); }
};

/// Runs the writer until it said so much, then kills it in the midst of its work.
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

void compare(const Said &said, const DatabasePlace &place)
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

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLosesNothingThatWasAnswered()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        for (int round = 0; round < 8; ++round) {
            const DatabasePlace place = testsServer() ? freshServerPlace()
                                                      : DatabasePlace::ofFile(folder.filePath(QStringLiteral("%1.sqlite").arg(round)));
            const Said said = killedAfter(static_cast<int>(1 + random.bounded(150U)), QCoreApplication::applicationFilePath(),
                                          {QStringLiteral("--write"), place.text()});
            QVERIFY(said.count() > 0);
            compare(said, place);
        }
    }

    void aFailedSyncIsHeardOfAndNothingUnsureIsAnswered()
    {
        if (testsServer()) {
            QSKIP("the server has its own disk");
        }
        const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty()) {
            QSKIP("strace is not installed");
        }
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sync.sqlite"));
        const QString log = folder.filePath(QStringLiteral("strace.log"));
        const Said said = killedAfter(60, strace,
                                      {QStringLiteral("-f"), QStringLiteral("-o"), log, QStringLiteral("-e"),
                                       QStringLiteral("trace=fdatasync"), QStringLiteral("-e"),
                                       QStringLiteral("inject=fdatasync:error=EIO:when=20"), QCoreApplication::applicationFilePath(),
                                       QStringLiteral("--write"), file});
        if (said.count() == 0) {
            QSKIP("strace may not trace here");
        }
        QFile trace(log);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        QCOMPARE(trace.readAll().count("INJECTED"), 1);
        QCOMPARE(said.troubles, 1);
        QCOMPARE(said.recoveries, 1);
        compare(said, DatabasePlace::ofFile(file));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const QString place = QString::fromLocal8Bit(argv[2]);
        return write(DatabasePlace::ofAddress(place).value_or(DatabasePlace::ofFile(place)));
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
