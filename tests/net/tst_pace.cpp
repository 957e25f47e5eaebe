// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/pace.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace packbench;
using std::chrono::milliseconds;
using std::chrono::seconds;

class PaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_pace = std::make_unique<Pace>(*m_clock, milliseconds(1000));
        m_done.clear();
    }

    void theFirstCallGoesAtOnceAndTheOthersOneSecondApart()
    {
        startCalls(3);
        QTRY_COMPARE(m_done, (QList<int>{0}));
        passes(milliseconds(999));
        QCOMPARE(m_done, (QList<int>{0}));
        passes(milliseconds(1));
        QTRY_COMPARE(m_done, (QList<int>{0, 1}));
        passes(milliseconds(1000));
        QTRY_COMPARE(m_done, (QList<int>{0, 1, 2}));
    }

    void anAccountThatWasIdleDoesNotWait()
    {
        startCalls(1);
        QTRY_COMPARE(m_done.size(), 1);
        passes(seconds(5));
        startCalls(1);
        QTRY_COMPARE(m_done.size(), 2);
    }

    void holdingOffDelaysWhatWaitsAndKeepsItApart()
    {
        startCalls(3);
        QTRY_COMPARE(m_done.size(), 1);
        m_pace->holdOff(seconds(10));
        passes(milliseconds(9999));
        QCOMPARE(m_done.size(), 1);
        passes(milliseconds(1));
        QTRY_COMPARE(m_done.size(), 2);
        passes(milliseconds(999));
        QCOMPARE(m_done.size(), 2);
        passes(milliseconds(2001));
        QTRY_COMPARE(m_done.size(), 3);
    }

    void theWaitThatAServerAsksForIsRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected");
        const QByteArray retry = "Retry-After";
        const QByteArray next = "X-Next-Replenishment-Time";
        QTest::newRow("seconds") << retry << QByteArray("17") << 17000;
        QTest::newRow("no seconds") << retry << QByteArray("0") << 1000;
        QTest::newRow("too many seconds") << retry << QByteArray("86400") << 300000;
        QTest::newRow("a time") << retry << QByteArray("Sat, 14 Mar 2026 15:00:20 GMT") << 20000;
        QTest::newRow("a time that is over") << retry << QByteArray("Sat, 14 Mar 2026 14:00:00 GMT") << 1000;
        QTest::newRow("ISO with zone") << next << QByteArray("2026-03-14T15:00:30Z") << 30000;
        QTest::newRow("ISO without zone") << next << QByteArray("2026-03-14T15:00:30") << 30000;
        QTest::newRow("epoch seconds") << next << QByteArray("1773500440") << 40000;
        QTest::newRow("epoch milliseconds") << next << QByteArray("1773500440500") << 40500;
        QTest::newRow("the other spelling") << QByteArray("x-next-replenish-time") << QByteArray("1773500440") << 40000;
        QTest::newRow("not understood") << next << QByteArray("soon") << -1;
        QTest::newRow("not asked") << QByteArray("Date") << QByteArray("Sat, 14 Mar 2026 15:00:20 GMT") << -1;
    }

    void theWaitThatAServerAsksForIsRead()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, expected);
        HttpAnswer answer;
        answer.headers = {{name, value}};
        const auto wait = waitAskedFor(answer, m_clock->now());
        QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expected);
    }

private:
    QCoro::Task<void> call(int number)
    {
        co_await m_pace->turn();
        m_done.append(number);
    }

    void startCalls(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_calls.push_back(call(i));
        }
    }

    void passes(milliseconds time)
    {
        // Resumed coroutines may ask the clock again, which must not be ahead of them.
        while (time > milliseconds(0)) {
            const milliseconds step = std::min(time, m_clock->untilNext().value_or(time));
            m_clock->advance(std::max(step, milliseconds(1)));
            time -= std::max(step, milliseconds(1));
            QCoreApplication::sendPostedEvents();
            QTest::qWait(1);
        }
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Pace> m_pace;
    std::vector<QCoro::Task<void>> m_calls;
    QList<int> m_done;
};

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
