// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ringfile.h"
#include "station/benchevent.h"

#include <QObject>

namespace packbench {

class Clock;
class PackingBench;
class Randomness;

/// Writes down what the bench was given and how it answered, so that a complaint can be looked into later: times, kinds,
/// decisions and states, no personal data. Orders appear as a short keyed hash whose key is drawn anew at each start and
/// never kept: lines of one order can be seen together, and nobody can tell which order it was. What cannot be written
/// is lost without a word; the packer has done nothing wrong.
class FlightRecorder final : public QObject
{
    Q_OBJECT

public:
    FlightRecorder(const QString &fileName, const PackingBench &bench, Clock &clock, Randomness &randomness, QObject *parent = nullptr);

    /// The first line of its files: the names of the columns.
    [[nodiscard]] static QByteArray heading();
    /// What stands in the file as a line.
    [[nodiscard]] QByteArray lineOf(const BenchEvent &event) const;
    [[nodiscard]] RingFile &file() { return m_file; }

private:
    void take(const BenchEvent &event);
    [[nodiscard]] QByteArray disguised(const OrderKey &order) const;

    QByteArray m_salt;
    RingFile m_file;
};

} // namespace packbench
