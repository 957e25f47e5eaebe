// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/packers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packbench {

namespace {

constexpr qint64 shiftSeconds = 12 * 3600;
constexpr qsizetype namesKept = 8;

} // namespace

Packers::Packers(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

PackerId Packers::current() const
{
    const bool stillHere = m_since.isValid() && m_since.secsTo(m_clock.now()) < shiftSeconds;
    return PackerId(stillHere ? m_current : QString());
}

void Packers::signIn(const QString &name)
{
    const QString said = name.simplified().left(40);
    if (said.isEmpty()) {
        return;
    }
    m_current = said;
    m_since = m_clock.now();
    m_known.removeAll(said);
    m_known.prepend(said);
    m_known = m_known.mid(0, namesKept);
    Q_EMIT changed();
}

QByteArray Packers::saved() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("current"), m_current},
                                     {QStringLiteral("since"), m_since.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("known"), QJsonArray::fromStringList(m_known)}})
        .toJson(QJsonDocument::Compact);
}

void Packers::restore(const QByteArray &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    m_current = object.value(QLatin1String("current")).toString();
    m_since = QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
    m_known.clear();
    const QJsonArray known = object.value(QLatin1String("known")).toArray();
    for (const QJsonValue &name : known) {
        m_known << name.toString();
    }
    Q_EMIT changed();
}

} // namespace packbench
