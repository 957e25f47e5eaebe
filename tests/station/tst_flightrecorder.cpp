// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/flightrecorder.h"
#include "tests/station/support/benchfloor.h"

#include <QSemaphore>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

enum class Disk { Good, Full, Stuck };
std::atomic<Disk> recorderDisk = Disk::Good;
std::atomic<size_t> lastBytes = 0;
QSemaphore unstuck;
QSemaphore reached;

/// Whether the file is the recorder's: everything else keeps its good disk.
bool isRecorder(int file)
{
    char name[512] = {};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    return ::readlink(link.constData(), name, sizeof name - 1) > 0 && QByteArrayView(name).endsWith("/flightrecorder.txt");
}

} // namespace

/// Stands before the C library's own, as Qt calls it.
extern "C" ssize_t write(int file, const void *bytes, size_t count)
{
    if (recorderDisk != Disk::Good && isRecorder(file)) {
        if (recorderDisk == Disk::Full) {
            // The last bytes of a disk still go.
            if (const size_t some = std::min(count, lastBytes.exchange(0)); some > 0) {
                return ::syscall(SYS_write, file, bytes, some);
            }
            errno = ENOSPC;
            return -1;
        }
        reached.release();
        unstuck.acquire();
    }
    return ::syscall(SYS_write, file, bytes, count);
}

namespace {

/// A floor with an order of two mugs and a kettle, and its recorder.
struct RecordedFloor : BenchFloor {
    RecordedFloor()
    {
        put(u"100001"_s, {{u"MUG"_s, 2}, {u"KETTLE"_s}});
        put(u"100002"_s, {{u"LAMP"_s}});
        open();
    }
    void open() { recorder = std::make_unique<FlightRecorder>(name(), *bench, clock, randomness); }
    [[nodiscard]] QString name() const { return store.folder() + u"/flightrecorder.txt"_s; }

    /// The columns from `what` on, without the order's hash, of what was written so far.
    QStringList rows()
    {
        recorder->file().flush();
        QStringList rows;
        const QByteArrayList lines = RingFile::linesOf(name(), FlightRecorder::heading(), {});
        for (const QByteArray &line : lines) {
            QByteArrayList columns = line.split('\t');
            if (columns.size() > 8) {
                columns.removeAt(8);
            }
            rows << QString::fromLatin1(columns.mid(1).join(' '));
        }
        return rows;
    }
    QStringList orders()
    {
        recorder->file().flush();
        QStringList hashes;
        const QByteArrayList lines = RingFile::linesOf(name(), FlightRecorder::heading(), {});
        for (const QByteArray &line : lines) {
            hashes << QString::fromLatin1(line.split('\t').value(8));
        }
        return hashes;
    }
    void pack() { scan({u"100001"_s, barcodes::mug, barcodes::mug, barcodes::kettle, labels::canadaPost}); }

    std::unique_ptr<FlightRecorder> recorder;
};

} // namespace

/// What support sees of a day at the bench, and what nobody sees.
class FlightRecorderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        recorderDisk = Disk::Good;
        unstuck.release(1000);
        unstuck.acquire(unstuck.available());
    }

    void everyScanIsARowWithItsKindStateAndDecision()
    {
        RecordedFloor floor;
        floor.scan({u"100001"_s, barcodes::mug, barcodes::lamp, u"NO-SUCH-1"_s, barcodes::mug, labels::canadaPost, u"PBNEXTBOX"_s,
                    labels::canadaPost});
        QCOMPARE(floor.rows(), (QStringList{
                                   u"start - - - - - - - - 0"_s,
                                   u"scan order 6 - digits no-order - accepted order-opened 0"_s,
                                   u"scan item 13 - digits packing 1 accepted item-packed 0"_s,
                                   u"scan item 7 - other packing 1 wrong not-in-this-order 0"_s,
                                   u"scan unknown 9 - other packing 1 wrong unknown-code 0"_s,
                                   u"scan item 13 - digits packing 1 accepted item-packed 0"_s,
                                   u"scan label 16 - digits packing 1 attention label-too-early 0"_s,
                                   u"scan next-box 9 - - packing 1 accepted box-closed 0"_s,
                                   u"scan label 16 - digits label-wanted 1 accepted box-labelled 0"_s,
                               }));
    }

    void keysQuestionsStopsAndLateAnswersAreRowsToo()
    {
        RecordedFloor floor;
        floor.scan({u"PB-BADGE-ZOE"_s, u"100002"_s});
        floor.bench->command(u"PBHOLD"_s);
        floor.bench->unreadable(u"half a scan of Zebedee"_s);
        floor.bench->answer(0, {});
        floor.bench->focusChanged(false);
        floor.pack();
        floor.settle();
        const QStringList rows = floor.rows();
        const auto has = [&rows](const QString &row) { return rows.contains(row); };
        QVERIFY2(has(u"command hold - - - packing 1 asked hold-reason 0"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(has(u"unreadable torn - - - question 1 attention not-read-scan-again 0"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(has(u"answer choice - - - question 1 accepted held 0"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(has(u"keyboard elsewhere - - - no-order - - - 0"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(has(u"later - - - - no-order - complete finished 0"_s), qPrintable(rows.join(u'\n')));
    }

    void aScanThatWaitedForFinishSaysSo()
    {
        RecordedFloor floor;
        floor.pack();
        QVERIFY2(!floor.state().order || floor.state().band.kind == AnswerKind::Accepted, "Finish is committing");
        floor.scan(u"100002"_s);
        floor.clock.advance(std::chrono::milliseconds(340));
        floor.settle();
        const QStringList rows = floor.rows();
        QVERIFY2(rows.contains(u"scan order 6 - digits no-order - accepted order-opened 340"_s), qPrintable(rows.join(u'\n')));
    }

    void rowsOfOneOrderBelongTogetherAndNobodyCanTellWhichOrderItWas()
    {
        RecordedFloor floor;
        floor.scan({u"100001"_s, barcodes::mug, barcodes::mug});
        floor.bench->command(u"PBCLOSE"_s);
        floor.scan({u"100002"_s, barcodes::lamp});
        const QStringList first = floor.orders();
        QCOMPARE(first.at(2).size(), 8);
        QCOMPARE(first.at(2), first.at(3));
        QVERIFY(first.at(2) != first.last());
        floor.bench->command(u"PBCLOSE"_s);
        // Another start, another key.
        floor.open();
        floor.scan({u"100001"_s, barcodes::kettle});
        const QStringList second = floor.orders();
        QVERIFY(!first.contains(second.last()));
    }

    void nothingThatWasScannedTypedOrReadIsInTheFile()
    {
        RecordedFloor floor;
        floor.packers->signIn(u"Wilhelmina"_s);
        const QString name = u"Zebedee Quillfeather 77 Planted Lane +15550177077"_s;
        floor.scan({u"ZEBEDEE1"_s, name, u"]C1"_s + name, u"PB-ZEBEDEE"_s, u"PBANSWER7"_s, u"PBZEBEDEE"_s});
        floor.bench->command(u"PBZEBEDEE"_s);
        floor.bench->unreadable(name);
        floor.bench->tell(name, name);
        floor.pack();
        floor.settle();
        floor.bench->command(u"PBPACKER"_s);
        floor.bench->answer(-1, u"Zebedee"_s);
        floor.bench->hold(BenchFloor::key(u"100002"_s), name);
        floor.recorder->file().flush();
        QFile file(floor.name());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().toLower();
        QVERIFY(content.count('\n') > 15);
        for (const QString &text : {u"zebedee"_s, u"quill"_s, u"planted"_s, u"0177"_s, u"100001"_s, u"100002"_s, labels::canadaPost,
                                    barcodes::mug, u"mug"_s, u"lamp"_s, u"wilhelmina"_s, u"account"_s, u"c100001"_s})
        {
            QVERIFY2(!content.contains(text.toLower().toUtf8()), qPrintable(text));
        }
    }

    void aFullDiskNeverDisturbsAScan()
    {
        RecordedFloor floor;
        QCOMPARE(floor.rows().size(), 1);
        lastBytes = 7;
        recorderDisk = Disk::Full;
        floor.pack();
        floor.settle();
        QCOMPARE(int(floor.band().kind), int(AnswerKind::Complete));
        floor.recorder->file().flush();
        const int lost = floor.recorder->file().lost();
        QVERIFY(lost >= 5);
        QCOMPARE(floor.strip->state().items.size(), RecordedFloor().strip->state().items.size());
        // There is room again: the rows go on, say how many are missing, and nothing is torn.
        recorderDisk = Disk::Good;
        floor.scan(u"100002"_s);
        const QStringList rows = floor.rows();
        QCOMPARE(rows.size(), 3); // the start, what is missing, the scan
        QCOMPARE(rows.last(), u"scan order 6 - digits no-order - accepted order-opened 0"_s);
        QFile file(floor.name());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nlost\t" + QByteArray::number(lost) + '\n'));
    }

    void aDiskThatHangsNeverDisturbsAScan()
    {
        RecordedFloor floor;
        QCOMPARE(floor.rows().size(), 1);
        recorderDisk = Disk::Stuck;
        floor.bench->refresh();
        floor.scan(u"100001"_s);
        reached.acquire();
        // The writing thread hangs in the disk now. All of this is answered all the same, also when nothing more fits.
        for (int i = 0; i < 700; ++i) {
            floor.scan(u"NO-SUCH-1"_s);
        }
        floor.scan({barcodes::mug, barcodes::mug, barcodes::kettle, labels::canadaPost});
        floor.settle();
        QCOMPARE(int(floor.band().kind), int(AnswerKind::Complete));
        recorderDisk = Disk::Good;
        unstuck.release(1000);
        floor.recorder->file().flush();
        QVERIFY(floor.recorder->file().lost() > 100);
        QVERIFY(floor.rows().size() >= 512);
    }
};

QTEST_GUILESS_MAIN(FlightRecorderTest)
#include "tst_flightrecorder.moc"
