// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/campaign.h"

#include "tests/chaos/support/realrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 chunkSize = 10;

/// In memory where there is such a place: what is to be killed here is the program, not the disk.
QString workPlace()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

void keep(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        QFile::copy(from + u'/' + file, to + u'/' + file);
}

} // namespace

bool playAndTell(quint64 seed, bool real, const QString &keptIn)
{
    QTextStream out(stdout);
    out << u"begin %1"_s.arg(seed) << Qt::endl;
    QTemporaryDir folder(workPlace() + u"/packbench-chaos-XXXXXX"_s);
    const SeedResult result = real ? playForReal(seed, folder.path()) : playSeed(seed, folder.path());
    const bool isGood = result.violations.isEmpty();
    out << u"seed %1 %2"_s.arg(seed).arg(isGood ? u"ok"_s : u"BAD"_s);
    for (const auto &[name, value] : result.figures)
        out << u" %1=%2"_s.arg(QString(name).replace(u' ', u'-')).arg(value);
    out << Qt::endl;
    for (const QString &violation : result.violations)
        out << u"  "_s << violation << Qt::endl;
    if (!isGood || qEnvironmentVariableIsSet("PACKBENCH_CHAOS_KEEP")) {
        QFile trace(folder.filePath(u"trace.txt"_s));
        if (trace.open(QIODevice::WriteOnly))
            trace.write(result.trace.join(u'\n').toUtf8() + '\n');
        trace.close();
        const QString kept = u"%1/seed-%2"_s.arg(keptIn).arg(seed);
        keep(folder.path(), kept);
        out << u"  kept in %1; again: ./dev chaos %2--seed %3"_s.arg(kept, real ? u"--real "_s : QString()).arg(seed) << Qt::endl;
    }
    return isGood;
}

Campaign::Campaign(CampaignOrder order)
    : m_order(std::move(order))
    , m_stateFile(m_order.folder + (m_order.real ? u"/real.json"_s : u"/virtual.json"_s))
    , m_next(m_order.from)
{
    QDir().mkpath(m_order.folder);
    m_workers.resize(static_cast<size_t>(std::max(m_order.jobs, 1)));
}

int Campaign::run()
{
    if (m_order.resumes)
        load();
    m_clock.start();
    for (;;) {
        bool isBusy = false;
        for (Worker &worker : m_workers) {
            if (m_order.endsAtFirst && m_isTold && worker.process)
                worker.process->kill();
            if (!worker.process && !startOne(worker))
                continue;
            isBusy = true;
            worker.process->waitForReadyRead(50);
            read(worker);
            if (worker.process->state() == QProcess::NotRunning)
                finishOne(worker);
        }
        if (!isBusy)
            break;
    }
    return report();
}

bool Campaign::startOne(Worker &worker)
{
    const quint64 end = m_order.from + m_order.seeds;
    while (m_next < end && m_doneChunks.contains(m_next))
        m_next += chunkSize;
    const bool isLate = m_order.seconds > 0 && m_clock.elapsed() > m_order.seconds * 1000LL;
    const bool isFound = m_order.endsAtFirst && !m_bad.isEmpty();
    if (m_next >= end || isLate || isFound) {
        m_isEnded = m_isEnded || (m_next < end && !isFound);
        return false;
    }
    worker = Worker();
    worker.from = m_next;
    worker.seeds = std::min(chunkSize, end - m_next);
    m_next += worker.seeds;
    worker.process = std::make_unique<QProcess>();
    worker.process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--worker"_s, u"--from"_s,   QString::number(worker.from), u"--seeds"_s, QString::number(worker.seeds),
                          u"--folder"_s, m_order.folder};
    if (m_order.real)
        arguments << u"--real"_s;
    worker.process->start(QCoreApplication::applicationFilePath(), arguments);
    return worker.process->waitForStarted();
}

void Campaign::read(Worker &worker)
{
    while (worker.process->canReadLine())
        take(worker, QString::fromUtf8(worker.process->readLine()).trimmed());
}

void Campaign::take(Worker &worker, const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.value(0) == u"begin"_s) {
        worker.begun = words.value(1).toULongLong();
        return;
    }
    if (words.value(0) != u"seed"_s) {
        m_isTold = m_isTold || line.startsWith(u"kept in"_s); // the last line about a violation
        QTextStream(stdout) << u"  "_s << line << Qt::endl;
        return;
    }
    worker.ended = worker.begun;
    ++m_played;
    for (const QString &figure : words.mid(3)) {
        const QStringList parts = figure.split(u'=');
        m_figures[parts.value(0)] += parts.value(1).toLongLong();
    }
    if (words.value(2) != u"ok"_s) {
        m_bad << words.value(1);
        QTextStream(stdout) << u"seed %1: VIOLATIONS"_s.arg(words.value(1)) << Qt::endl;
    }
}

void Campaign::finishOne(Worker &worker)
{
    read(worker);
    const bool isWhole = worker.ended == worker.from + worker.seeds - 1 || (m_order.endsAtFirst && !m_bad.isEmpty());
    if (!isWhole) {
        const quint64 guilty = std::max(worker.begun, worker.from);
        m_bad << QString::number(guilty);
        m_isTold = true;
        ++m_played;
        QTextStream(stdout) << u"seed %1: VIOLATION: it brought its process down; again: ./dev chaos %2--seed %1"_s.arg(guilty).arg(
            m_order.real ? u"--real "_s : QString())
                            << Qt::endl;
        // The rest of the chunk goes on without it.
        const quint64 rest = worker.from + worker.seeds - guilty - 1;
        if (rest > 0) {
            const quint64 chunk = worker.from;
            worker.process->start(QCoreApplication::applicationFilePath(),
                                  {u"--worker"_s, u"--from"_s, QString::number(guilty + 1), u"--seeds"_s, QString::number(rest),
                                   u"--folder"_s, m_order.folder, m_order.real ? u"--real"_s : u"--virtual"_s});
            worker.from = guilty + 1;
            worker.seeds = rest;
            worker.begun = worker.ended = 0;
            Q_UNUSED(chunk)
            return;
        }
    }
    const quint64 offset = (worker.from - m_order.from) / chunkSize * chunkSize;
    m_doneChunks.insert(m_order.from + offset);
    worker.process.reset();
    save();
    QTextStream(stdout) << u"%1 of %2 seeds, %3 with violations, %4 seeds/s"_s.arg(m_played)
                               .arg(m_order.seeds)
                               .arg(m_bad.size())
                               .arg(static_cast<double>(m_played) * 1000 / static_cast<double>(std::max<qint64>(m_clock.elapsed(), 1)), 0,
                                    'f', 2)
                        << Qt::endl;
}

void Campaign::load()
{
    QFile file(m_stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    if (state.value(u"from"_s).toInteger() != static_cast<qint64>(m_order.from)
        || state.value(u"seeds"_s).toInteger() != static_cast<qint64>(m_order.seeds))
        return;
    const QJsonArray chunks = state.value(u"chunks"_s).toArray();
    for (const QJsonValue &chunk : chunks)
        m_doneChunks.insert(static_cast<quint64>(chunk.toInteger()));
    const QJsonArray bad = state.value(u"bad"_s).toArray();
    for (const QJsonValue &seed : bad)
        m_bad << seed.toString();
    const QJsonObject figures = state.value(u"figures"_s).toObject();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        m_figures[figure.key()] = figure.value().toInteger();
}

void Campaign::save() const
{
    QJsonArray chunks;
    for (const quint64 chunk : m_doneChunks)
        chunks.append(static_cast<qint64>(chunk));
    QJsonObject figures;
    for (const auto &[name, value] : m_figures)
        figures.insert(name, value);
    const QJsonObject state{{u"from"_s, static_cast<qint64>(m_order.from)},
                            {u"seeds"_s, static_cast<qint64>(m_order.seeds)},
                            {u"chunks"_s, chunks},
                            {u"bad"_s, QJsonArray::fromStringList(m_bad)},
                            {u"figures"_s, figures}};
    QFile file(m_stateFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(state).toJson());
}

int Campaign::report() const
{
    QTextStream out(stdout);
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    out << u"chaos%1: %2 seeds from %3, %4 played now in %5 s (%6 seeds/s), %7 with violations"_s
               .arg(m_order.real ? u" (real)"_s : QString())
               .arg(m_order.seeds)
               .arg(m_order.from)
               .arg(m_played)
               .arg(seconds, 0, 'f', 0)
               .arg(static_cast<double>(m_played) / std::max(seconds, 0.001), 0, 'f', 2)
               .arg(m_bad.size())
        << Qt::endl;
    for (const auto &[name, value] : m_figures)
        out << u"  %1: %2"_s.arg(name).arg(value) << Qt::endl;
    if (!m_bad.isEmpty())
        out << u"  violations in seeds %1; each again with ./dev chaos %2--seed K"_s.arg(m_bad.join(u", "_s),
                                                                                         m_order.real ? u"--real "_s : QString())
            << Qt::endl;
    if (m_isEnded)
        out << u"  not finished; --resume goes on"_s << Qt::endl;
    return !m_bad.isEmpty() ? 1 : m_isEnded ? 3 : 0;
}

} // namespace packbench::chaos
