// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/ledger.h"

#include "practice/ledgerline.h"

#include <QJsonDocument>
#include <QSet>

namespace packbench {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<PracticeLedger>, QString> PracticeLedger::open(const QString &path, const Beginning &beginning)
{
    std::unique_ptr<PracticeLedger> ledger(new PracticeLedger);
    ledger->m_beginning = beginning;
    if (path.isEmpty())
        return ledger;
    ledger->m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    ledger->m_lock->setStaleLockTime(0); // only a dead process gives its ledger up
    if (!ledger->m_lock->tryLock())
        return fail(path + u": another process keeps this ledger"_s);
    ledger->m_file = std::make_unique<QFile>(path);
    // It holds the practice credentials, so only the owner reads it.
    if (!ledger->m_file->open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(path + u": "_s + ledger->m_file->errorString());
    const Result<void, QString> loaded = ledger->load();
    if (!loaded)
        return fail(path + u": "_s + loaded.error());
    if (ledger->m_file->size() == 0 && !ledger->write(beginningLine(beginning)))
        return fail(path + u": "_s + ledger->m_file->errorString());
    return ledger;
}

Result<void, QString> PracticeLedger::load()
{
    qint64 good = 0;
    for (int number = 1; !m_file->atEnd(); ++number) {
        const QByteArray text = m_file->readLine();
        if (!text.endsWith('\n'))
            break; // the process was killed while it wrote
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const std::optional<PracticeEntry> entry = entryFromLine(line);
        if (number == 1 && isBeginningLine(line))
            m_beginning = beginningFromLine(line);
        else if (number > 1 && entry)
            m_entries.push_back(*entry);
        else
            return fail(u"line %1 is no ledger line"_s.arg(number));
        good = m_file->pos();
    }
    if (!m_file->resize(good) || !m_file->seek(good))
        return fail(m_file->errorString());
    return {};
}

Result<std::vector<PracticeEntry>, QString> PracticeLedger::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(path + u": "_s + file.errorString());
    std::vector<PracticeEntry> entries;
    while (!file.atEnd()) {
        if (const std::optional<PracticeEntry> entry = entryFromLine(QJsonDocument::fromJson(file.readLine()).object()))
            entries.push_back(*entry);
    }
    return entries;
}

bool PracticeLedger::write(const QJsonObject &line)
{
    if (!m_file)
        return true;
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return m_file->write(text) == text.size() && m_file->flush();
}

bool PracticeLedger::append(const PracticeEntry &entry)
{
    if (!write(lineOf(entry)))
        return false;
    m_entries.push_back(entry);
    return true;
}

PracticeSummary PracticeLedger::summarize(const std::vector<PracticeEntry> &entries)
{
    PracticeSummary sum;
    QSet<QString> orders;
    QSet<QString> packages;
    QSet<QString> acknowledged;
    QSet<QString> onLines;
    for (const PracticeEntry &entry : entries) {
        if (entry.event == PracticeEntry::Event::Acknowledged)
            acknowledged.insert(entry.order);
        sum.repeats += entry.event == PracticeEntry::Event::Repeated ? 1 : 0;
        if (entry.event != PracticeEntry::Event::Shipped)
            continue;
        ++sum.shipments;
        orders.insert(entry.order);
        QSet<QString> now;
        for (const PracticeShipped &shipped : entry.shipped) {
            for (const PracticePackage &package : shipped.packages) {
                packages.insert(entry.order + u'/' + package.carrierName() + u'/' + package.tracking);
                now.insert(entry.order + u'/' + shipped.line + u'/' + package.tracking);
            }
        }
        sum.doubles += onLines.intersects(now) ? 1 : 0;
        onLines.unite(now);
    }
    sum.ordersShipped = static_cast<int>(orders.size());
    sum.packages = static_cast<int>(packages.size());
    sum.acknowledged = static_cast<int>(acknowledged.size());
    return sum;
}

} // namespace packbench
