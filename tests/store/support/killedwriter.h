// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/databaseplace.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QTest>

namespace packbench {

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

/// The writing end, a process of its own: packs and finishes order after order and says each thing only when it was answered.
int writeUntilKilled(const DatabasePlace &place);

/// Runs the writer until it said so much, then kills it in the midst of its work.
[[nodiscard]] Said killedAfter(int answers, const QString &program, const QStringList &arguments);

/// Verifies that what was said is kept.
void compareWithStore(const Said &said, const DatabasePlace &place);

/// main() of a test whose program is the writer, too: `--write PLACE`.
template <typename Test>
int testOrWrite(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const QString place = QString::fromLocal8Bit(argv[2]);
        return writeUntilKilled(DatabasePlace::ofAddress(place).value_or(DatabasePlace::ofFile(place)));
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace packbench
