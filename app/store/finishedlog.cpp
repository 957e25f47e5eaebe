// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/finishedlog.h"

#include "domain/json.h"
#include "domain/stablenames.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sumLength = 16;

QByteArray sumOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(sumLength);
}

qint64 stampOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(const QJsonValue &stamp)
{
    const qint64 value = stamp.toInteger();
    return value == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

QByteArray lineOf(const OutboxEntry &entry)
{
    const QJsonObject object{{u"shipment"_s, toJson(entry.shipment)},
                             {u"state"_s, stableName(entry.state)},
                             {u"reason"_s, stableName(entry.reason)},
                             {u"code"_s, entry.code},
                             {u"field"_s, entry.field},
                             {u"attempts"_s, entry.attempts},
                             {u"steps"_s, entry.stepsDone},
                             {u"request"_s, entry.requestId},
                             {u"created"_s, stampOf(entry.createdAt)},
                             {u"notBefore"_s, stampOf(entry.notBefore)},
                             {u"sent"_s, stampOf(entry.sentAt)},
                             {u"settled"_s, stampOf(entry.settledAt)}};
    const QByteArray text = toBytes(object);
    return sumOf(text) + ' ' + text + '\n';
}

std::optional<OutboxEntry> entryIn(const QByteArray &line)
{
    const QByteArray text = line.mid(sumLength + 1);
    if (line.size() <= sumLength || line.at(sumLength) != ' ' || line.first(sumLength) != sumOf(text)) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto shipment = shipmentFromJson(toBytes(object.value("shipment"_L1).toObject()));
    const auto state = dutyStateNamed(object.value("state"_L1).toString());
    const auto reason = attentionReasonNamed(object.value("reason"_L1).toString());
    if (!shipment || !state || !reason) {
        return {};
    }
    OutboxEntry entry;
    entry.shipment = *shipment;
    entry.sender = shipment->station;
    entry.state = *state;
    entry.reason = *reason;
    entry.code = object.value("code"_L1).toString();
    entry.field = object.value("field"_L1).toString();
    entry.attempts = object.value("attempts"_L1).toInt();
    entry.stepsDone = object.value("steps"_L1).toInt();
    entry.requestId = object.value("request"_L1).toString();
    entry.createdAt = timeOf(object.value("created"_L1));
    entry.notBefore = timeOf(object.value("notBefore"_L1));
    entry.sentAt = timeOf(object.value("sent"_L1));
    entry.settledAt = timeOf(object.value("settled"_L1));
    return entry;
}

bool isOnDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

QString FinishedLog::append(const std::vector<OutboxEntry> &entries)
{
    if (m_file.fileName().isEmpty() || entries.empty()) {
        return {};
    }
    const bool isNew = !m_file.exists();
    // Opened each time: somebody may have moved the file away meanwhile.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        return m_file.errorString();
    }
    if (isNew) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QByteArray lines;
    // A line that a power cut tore must not take the next one with it.
    if (m_file.size() > 0 && m_file.seek(m_file.size() - 1) && m_file.read(1) != "\n") {
        lines = "\n";
    }
    for (const OutboxEntry &entry : entries) {
        lines += lineOf(entry);
    }
    const bool isKept = m_file.write(lines) == lines.size() && m_file.flush() && isOnDisk(m_file);
    const QString trouble = isKept ? QString() : m_file.errorString();
    m_file.close();
    return trouble;
}

FinishedLog::Content FinishedLog::read(const QString &path)
{
    Content content;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return content;
    }
    QHash<ShipmentId, size_t> places;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            continue;
        }
        const std::optional<OutboxEntry> entry = entryIn(line);
        if (!entry) {
            ++content.unreadable;
            continue;
        }
        const auto known = places.constFind(entry->shipment.id);
        if (known == places.constEnd()) {
            places.insert(entry->shipment.id, content.entries.size());
            content.entries.push_back(*entry);
        } else {
            content.entries[*known] = *entry;
        }
    }
    return content;
}

QString FinishedLog::compact(const QDateTime &time)
{
    if (m_file.fileName().isEmpty() || !m_file.exists()) {
        return {};
    }
    QSaveFile file(m_file.fileName());
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const Content content = read(m_file.fileName());
    for (const OutboxEntry &entry : content.entries) {
        if (!entry.isSettled() || entry.settledAt > time) {
            file.write(lineOf(entry));
        }
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace packbench
