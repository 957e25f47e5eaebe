// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ringfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray heading = "a heading";
constexpr RingFile::Limits small{.lines = 10, .lineLength = 20, .waitingLines = 1000};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Writes lines until it is killed, and says which ones it saw written.
int writeForEver(const QString &name)
{
    QTextStream out(stdout);
    RingFile ring(name, heading, small);
    for (int i = 1;; ++i) {
        ring.add("line " + QByteArray::number(i));
        ring.flush();
        out << i << Qt::endl;
    }
}

} // namespace

/// What is kept of something that goes on for years.
class RingFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshName() { return m_folder.filePath(u"ring%1.txt"_s.arg(++m_count)); }

private Q_SLOTS:
    void theNewestLinesStayAndTheFilesDoNotGrow()
    {
        const QString name = freshName();
        RingFile ring(name, heading, small);
        QVERIFY2(!QFile::exists(name), "nothing is touched before the first line");
        for (int i = 1; i <= 1234; ++i) {
            ring.add("line " + QByteArray::number(i));
            if (i % 7 == 0) {
                ring.flush();
            }
        }
        ring.flush();
        const QByteArrayList lines = RingFile::linesOf(name, heading, small);
        QCOMPARE(lines.back(), QByteArray("line 1234"));
        QVERIFY(lines.size() >= small.lines && lines.size() <= 2 * small.lines);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines.at(i), "line " + QByteArray::number(1234 - lines.size() + 1 + i));
        }
        for (const QString &file : RingFile::filesOf(name)) {
            QVERIFY(QFileInfo(file).size() <= heading.size() + 1 + small.lines * (small.lineLength + 1));
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
        QCOMPARE(ring.lost(), 0);
    }

    void theNextStartGoesOn()
    {
        const QString name = freshName();
        for (int i = 1; i <= 4; ++i) {
            RingFile ring(name, heading, small);
            ring.add("line " + QByteArray::number(i));
        }
        QCOMPARE(RingFile::linesOf(name, heading, small), (QByteArrayList{"line 1", "line 2", "line 3", "line 4"}));
    }

    void aLineCanNeverBeTwoOrBeginLikeTheHeading()
    {
        const QString name = freshName();
        {
            RingFile ring(name, heading, small);
            ring.add("a\nb\r\0c\x1b\xc3\xa9");
            ring.add(QByteArray(500, 'x'));
        }
        QCOMPARE(RingFile::linesOf(name, heading, small), (QByteArrayList{"a?b?", QByteArray(20, 'x')}));
    }

    void aTornEndIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a line without its end") << QByteArray("line 3 tor");
        QTest::newRow("nulls of a power cut") << QByteArray(512, '\0');
        QTest::newRow("nulls and then lines") << QByteArray(9, '\0') + "\nline 9\n";
        QTest::newRow("a line that is too long") << QByteArray(21, 'x') + "\n";
        QTest::newRow("bytes that no line has") << QByteArray("line \xc3\xa9\n");
    }

    void aTornEndIsCutOff()
    {
        QFETCH(const QByteArray, damage);
        const QString name = freshName();
        put(name, heading + "\nline 1\nline 2\n" + damage);
        QCOMPARE(RingFile::linesOf(name, heading, small), (QByteArrayList{"line 1", "line 2"}));
        {
            RingFile ring(name, heading, small);
            ring.add("line 3");
        }
        QCOMPARE(contentOf(name), heading + "\nline 1\nline 2\nline 3\n");
    }

    void aForeignFileIsStartedAnew_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text of somebody else") << QByteArray("name,address\nZebedee,77 Planted Lane\n");
        QTest::newRow("binary") << QByteArray(300, '\x7f');
        QTest::newRow("half a heading") << heading.left(4);
        QTest::newRow("another version") << heading + " 2\nline 1\n";
        QTest::newRow("far too large") << heading + '\n' + QByteArray("line 1\n").repeated(20000);
    }

    void aForeignFileIsStartedAnew()
    {
        QFETCH(const QByteArray, foreign);
        const QString name = freshName();
        put(name, foreign);
        {
            RingFile ring(name, heading, small);
            ring.add("line 1");
        }
        QCOMPARE(contentOf(name), heading + "\nline 1\n");
    }

    void whatALinkPointsToIsLeftAlone()
    {
        const QString name = freshName();
        const QString elsewhere = freshName();
        put(elsewhere, heading + "\nprecious\n");
        QVERIFY(QFile::link(elsewhere, name));
        {
            RingFile ring(name, heading, small);
            ring.add("line 1");
        }
        QCOMPARE(contentOf(elsewhere), heading + "\nprecious\n");
        QCOMPARE(RingFile::linesOf(name, heading, small), QByteArrayList{"line 1"});
    }

    void aPlaceThatCannotBeWrittenLosesLinesAndNothingElse()
    {
        const QString name = freshName();
        QVERIFY(QDir().mkpath(name + u"/folder"_s));
        RingFile ring(name, heading, small);
        for (int i = 0; i < 5; ++i) {
            ring.add("line");
            ring.flush();
        }
        QCOMPARE(ring.lost(), 5);
        QVERIFY(QDir(name).removeRecursively());
        ring.add("line 6");
        ring.flush();
        QCOMPARE(RingFile::linesOf(name, heading, small), (QByteArrayList{"lost\t5", "line 6"}));
    }

    void aFileThatIsTidiedAwayIsMadeAgain()
    {
        const QString name = freshName();
        RingFile ring(name, heading, small);
        ring.add("line 1");
        ring.flush();
        QVERIFY(QFile::remove(name));
        ring.add("line 2");
        ring.flush();
        QCOMPARE(RingFile::linesOf(name, heading, small), QByteArrayList{"line 2"});
    }

    void whatWasWrittenOutlivesTheProgram()
    {
        const QString name = freshName();
        for (int kill = 1; kill <= 5; ++kill) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, name});
            QVERIFY(writer.waitForStarted());
            QByteArray said;
            while (said.count('\n') < 17 * kill) {
                QVERIFY(writer.waitForReadyRead(20'000));
                said += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            const int last = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
            const QByteArrayList lines = RingFile::linesOf(name, heading, small);
            // It may have written one more than it could say.
            QVERIFY2(lines.mid(lines.size() - 2).contains("line " + QByteArray::number(last)), lines.join(' ').constData());
            QVERIFY(lines.size() >= small.lines);
        }
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s) {
        return writeForEver(arguments.value(2));
    }
    RingFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ringfile.moc"
