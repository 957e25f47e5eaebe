// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "device/serialscanner.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace packbench;

namespace {

/// Two joined ports made by socat: what is written to `far` arrives at `near`.
class PortPair
{
public:
    PortPair() { plug(); }
    ~PortPair() { unplug(); }

    [[nodiscard]] QString near() const { return m_folder.filePath(QStringLiteral("near")); }
    void plug()
    {
        m_socat.start(QStringLiteral("socat"), {QStringLiteral("pty,raw,echo=0,link=") + m_folder.filePath(QStringLiteral("far")),
                                                QStringLiteral("pty,raw,echo=0,link=") + near()});
        QVERIFY(m_socat.waitForStarted());
        m_far.setFileName(m_folder.filePath(QStringLiteral("far")));
        QTRY_VERIFY(QFile::exists(m_far.fileName()) && QFile::exists(near()));
        QVERIFY(m_far.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    }
    void unplug()
    {
        m_far.close();
        m_socat.kill();
        m_socat.waitForFinished();
        QFile::remove(near());
        QFile::remove(m_folder.filePath(QStringLiteral("far")));
    }
    void send(const QByteArray &bytes) { QCOMPARE(m_far.write(bytes), bytes.size()); }

private:
    QTemporaryDir m_folder;
    QProcess m_socat;
    QFile m_far;
};

QStringList textsOf(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QList<QVariant> &call : spy) {
        texts << call.first().toString();
    }
    return texts;
}

} // namespace

class SerialScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEndOfLineEndsAScan();
    void chunksOfAnySizeBecomeTheSameScans();
    void controlCharactersAndOldCodePagesStay();
    void whatIsTooLongIsCutAndSaidToBe();
    void aScanArrivesByteByByteWithGsIntact();
    void aScanWithoutAnEndIsTakenAfterAPause();
    void anUnpluggedScannerIsHeardAgainWhenItIsBack();
    void aPortThatIsNotThereIsWaitedFor();
    void noPortMeansOff();
};

void SerialScannerTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("socat")).isEmpty(), "needs socat");
}

void SerialScannerTest::everyEndOfLineEndsAScan()
{
    PortText text;
    const QList<PortText::Scan> expected{{QStringLiteral("A1"), false}, {QStringLiteral("B2"), false}, {QStringLiteral("C3"), false}};
    QCOMPARE(text.take("A1\rB2\nC3\r\n"), expected);
    QVERIFY(!text.isPending());
}

void SerialScannerTest::chunksOfAnySizeBecomeTheSameScans()
{
    const QByteArray sent = "]C1420787459\x1d"
                            "4001\r\n1Z5R89390357567127\r\n";
    PortText atOnce;
    const QList<PortText::Scan> expected = atOnce.take(sent);
    for (qsizetype size = 1; size < sent.size(); ++size) {
        PortText text;
        QList<PortText::Scan> scans;
        for (qsizetype at = 0; at < sent.size(); at += size) {
            scans += text.take(sent.mid(at, size));
        }
        QCOMPARE(scans, expected);
    }
}

void SerialScannerTest::controlCharactersAndOldCodePagesStay()
{
    PortText text;
    QCOMPARE(text.take("a\x1d"
                       "b\x1e\x04"
                       "c\td\r")
                 .value(0)
                 .text,
             QStringLiteral("a\x1d"
                            "b\x1e\x04"
                            "c\td"));
    QCOMPARE(text.take("\xc3\x87"
                       "ay\r")
                 .value(0)
                 .text,
             QString::fromUtf8("Çay"));
    QCOMPARE(text.take("\xc7"
                       "ay\r")
                 .value(0)
                 .text,
             QString::fromUtf8("Çay"));
}

void SerialScannerTest::whatIsTooLongIsCutAndSaidToBe()
{
    PortText text;
    QVERIFY(text.take(QByteArray(100'000, '7')).isEmpty());
    const QList<PortText::Scan> scans = text.take("\rNEXT\r");
    QCOMPARE(scans.size(), 2);
    QVERIFY(scans.first().tooLong);
    QCOMPARE(scans.first().text.size(), PortText::maxLength);
    QCOMPARE(scans.last(), (PortText::Scan{QStringLiteral("NEXT"), false}));
}

void SerialScannerTest::aScanArrivesByteByByteWithGsIntact()
{
    PortPair ports;
    SerialScanner scanner;
    const QSignalSpy scans(&scanner, &SerialScanner::scanned);
    scanner.setPort(ports.near(), 9600);
    QCOMPARE(scanner.state(), SerialScanner::State::Open);
    const QByteArray code = "]C1420787459\x1d"
                            "400111206206406260787";
    for (const char byte : code) {
        ports.send(QByteArray(1, byte));
    }
    ports.send("\r\n");
    QTRY_COMPARE(textsOf(scans), QStringList{QString::fromLatin1(code)});
}

void SerialScannerTest::aScanWithoutAnEndIsTakenAfterAPause()
{
    PortPair ports;
    SerialScanner scanner;
    const QSignalSpy scans(&scanner, &SerialScanner::scanned);
    scanner.setPort(ports.near(), 115200);
    ports.send("PBNEXTBOX");
    QTRY_COMPARE(textsOf(scans), QStringList{QStringLiteral("PBNEXTBOX")});
}

void SerialScannerTest::anUnpluggedScannerIsHeardAgainWhenItIsBack()
{
    PortPair ports;
    SerialScanner scanner;
    const QSignalSpy scans(&scanner, &SerialScanner::scanned);
    scanner.setPort(ports.near(), 9600);
    for (int round = 1; round <= 3; ++round) {
        ports.send("HALF");
        ports.unplug();
        QTRY_COMPARE(scanner.state(), SerialScanner::State::Away);
        const std::clock_t before = std::clock();
        QTest::qWait(200);
        // One failure each, not the hundred thousand a second of a port that is left open.
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC / 10);
        QCOMPARE(scanner.failures(), round);
        ports.plug();
        QTRY_COMPARE(scanner.state(), SerialScanner::State::Open);
        const QString code = QStringLiteral("ROUND%1").arg(round);
        ports.send(code.toLatin1() + '\r');
        QTRY_COMPARE(textsOf(scans).value(scans.size() - 1), code);
    }
}

void SerialScannerTest::aPortThatIsNotThereIsWaitedFor()
{
    PortPair ports;
    ports.unplug();
    SerialScanner scanner;
    const QSignalSpy scans(&scanner, &SerialScanner::scanned);
    scanner.setPort(ports.near(), 9600);
    QCOMPARE(scanner.state(), SerialScanner::State::Away);
    ports.plug();
    QTRY_COMPARE(scanner.state(), SerialScanner::State::Open);
    ports.send("MUG350\n");
    QTRY_COMPARE(textsOf(scans), QStringList{QStringLiteral("MUG350")});
}

void SerialScannerTest::noPortMeansOff()
{
    PortPair ports;
    SerialScanner scanner;
    scanner.setPort(ports.near(), 9600);
    QCOMPARE(scanner.state(), SerialScanner::State::Open);
    scanner.setPort(QString(), 9600);
    QCOMPARE(scanner.state(), SerialScanner::State::Off);
}

QTEST_GUILESS_MAIN(SerialScannerTest)
#include "tst_serialscanner.moc"
