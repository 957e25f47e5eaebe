// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/finishedlog.h"
#include "tests/store/support/openstore.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entryOf(int number, DutyState state)
{
    OutboxEntry entry;
    entry.shipment = sample::shipment(number, u"T%1"_s.arg(number));
    entry.sender = entry.shipment.station;
    entry.state = state;
    entry.createdAt = sample::start();
    entry.attempts = number;
    entry.stepsDone = 1;
    entry.requestId = u"r%1"_s.arg(number);
    entry.settledAt = entry.isSettled() ? sample::start().addSecs(number) : QDateTime();
    return entry;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The file beside the database.
class FinishedLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"finished.log"_s);
    }

    void theLastStateOfEachShipmentIsTold()
    {
        FinishedLog log(m_path);
        QCOMPARE(log.append({entryOf(1, DutyState::Queued), entryOf(2, DutyState::Queued)}), QString());
        QCOMPARE(log.append({entryOf(1, DutyState::Confirmed)}), QString());
        const FinishedLog::Content content = FinishedLog::read(m_path);
        QCOMPARE(content.unreadable, 0);
        QCOMPARE(content.entries.size(), size_t(2));
        QVERIFY(content.entries[0] == entryOf(1, DutyState::Confirmed));
        QVERIFY(content.entries[1] == entryOf(2, DutyState::Queued));
    }

    void aTornLastLineTakesNothingElseWithIt()
    {
        FinishedLog log(m_path);
        QCOMPARE(log.append({entryOf(1, DutyState::Queued), entryOf(2, DutyState::Queued)}), QString());
        const QByteArray whole = bytesOf(m_path);
        for (qsizetype cut = 1; cut < 60; ++cut) {
            put(m_path, whole.chopped(cut));
            QCOMPARE(log.append({entryOf(3, DutyState::Queued)}), QString());
            const FinishedLog::Content content = FinishedLog::read(m_path);
            QCOMPARE(content.unreadable, cut == 1 ? 0 : 1);
            QCOMPARE(content.entries.size(), size_t(cut == 1 ? 3 : 2));
            QVERIFY(content.entries.back() == entryOf(3, DutyState::Queued));
        }
    }

    void aLineWithAnyChangedByteIsNotBelieved()
    {
        FinishedLog log(m_path);
        QCOMPARE(log.append({entryOf(1, DutyState::Queued), entryOf(2, DutyState::Queued)}), QString());
        const QByteArray whole = bytesOf(m_path);
        for (qsizetype at = 0; at < whole.indexOf('\n'); ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            put(m_path, changed);
            const FinishedLog::Content content = FinishedLog::read(m_path);
            QVERIFY2(content.unreadable >= 1, qPrintable(QString::number(at)));
            QVERIFY(content.entries.back() == entryOf(2, DutyState::Queued));
        }
    }

    void whatIsSettledLongAgoIsDroppedAndNothingElse()
    {
        FinishedLog log(m_path);
        QCOMPARE(log.append({entryOf(1, DutyState::Confirmed), entryOf(2, DutyState::Unknown), entryOf(30, DutyState::Confirmed)}),
                 QString());
        QCOMPARE(log.compact(sample::start().addSecs(10)), QString());
        const FinishedLog::Content content = FinishedLog::read(m_path);
        QCOMPARE(content.entries.size(), size_t(2));
        QVERIFY(content.entries[0] == entryOf(2, DutyState::Unknown));
        QVERIFY(content.entries[1] == entryOf(30, DutyState::Confirmed));
    }

    void onlyThisUserMayReadIt()
    {
        FinishedLog log(m_path);
        QCOMPARE(log.append({entryOf(1, DutyState::Queued)}), QString());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        FinishedLog log(m_folder->filePath(u"absent/finished.log"_s));
        QVERIFY(!log.append({entryOf(1, DutyState::Queued)}).isEmpty());
    }

    void everyStepOfAShipmentIsInItOnceItIsAnswered()
    {
        OpenStore store;
        const QString file = Store::finishedLogOf(store.file());
        const Shipment shipment = sample::shipment(1, u"T1"_s);
        QVERIFY(answerOf(store->outbox().finish(shipment, sample::start(), sample::fact(u"finished"_s, 1))));
        QCOMPARE(FinishedLog::read(file).entries.front().state, DutyState::Queued);
        OutboxEntry entry = *answerOf(store->outbox().beginSending(shipment.id, u"r"_s, sample::fact(u"sending"_s, 1)));
        QCOMPARE(FinishedLog::read(file).entries.front().state, DutyState::Sending);
        entry.state = DutyState::Confirmed;
        entry.settledAt = sample::start();
        QVERIFY(answerOf(store->outbox().settle(entry, DutyState::Sending, sample::fact(u"confirmed"_s, 1))));
        QVERIFY(FinishedLog::read(file).entries.front() == entry);
        // What was refused leaves nothing there.
        QVERIFY(!answerOf(store->outbox().finish(sample::shipment(2, u"T1"_s), sample::start(), sample::fact(u"finished"_s, 2))));
        QCOMPARE(FinishedLog::read(file).entries.size(), size_t(1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(FinishedLogTest)
#include "tst_finishedlog.moc"
