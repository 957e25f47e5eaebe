// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/carriermemory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

constexpr size_t othersKept = 6;
constexpr qsizetype longestUrl = 500;

QString setOf(QStringList carriers)
{
    carriers.sort();
    carriers.removeDuplicates();
    return carriers.join(QLatin1Char('|'));
}

} // namespace

QString CarrierMemory::choice(const QStringList &carriers) const
{
    const QString chosen = m_choices.value(setOf(carriers));
    return carriers.contains(chosen) ? chosen : QString();
}

void CarrierMemory::remember(const QStringList &carriers, const QString &chosen)
{
    m_choices.insert(setOf(carriers), chosen);
    Q_EMIT changed();
}

void CarrierMemory::remember(const OtherCarrier &carrier)
{
    std::erase_if(m_others, [&carrier](const OtherCarrier &known) { return known.name.compare(carrier.name, Qt::CaseInsensitive) == 0; });
    m_others.insert(m_others.begin(), carrier);
    m_others.resize(std::min(m_others.size(), othersKept));
    Q_EMIT changed();
}

QByteArray CarrierMemory::saved() const
{
    QJsonObject choices;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        choices.insert(choice.key(), choice.value());
    }
    QJsonArray others;
    for (const OtherCarrier &carrier : m_others) {
        others.append(QJsonObject{{QStringLiteral("name"), carrier.name}, {QStringLiteral("url"), carrier.urlTemplate}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("choices"), choices}, {QStringLiteral("others"), others}})
        .toJson(QJsonDocument::Compact);
}

void CarrierMemory::restore(const QByteArray &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    const QJsonObject choices = object.value(QLatin1String("choices")).toObject();
    m_choices.clear();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        m_choices.insert(choice.key(), choice.value().toString());
    }
    m_others.clear();
    const QJsonArray others = object.value(QLatin1String("others")).toArray();
    for (const QJsonValue &other : others) {
        m_others.push_back(
            {other.toObject().value(QLatin1String("name")).toString(), other.toObject().value(QLatin1String("url")).toString()});
    }
}

Result<QString, QString> otherTrackingUrl(const QString &urlTemplate, const QString &number)
{
    QString address = urlTemplate.trimmed();
    if (!address.contains(QLatin1String("://"))) {
        address.prepend(QLatin1String("https://"));
    }
    address.replace(QLatin1String("{number}"), number);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !url.host().contains(QLatin1Char('.')) || !url.userInfo().isEmpty()
        || address.size() > longestUrl)
    {
        return fail(
            QCoreApplication::translate("CarrierMemory", "\"%1\" is no https address. Example: https://carrier.example/track/{number}")
                .arg(urlTemplate.left(60)));
    }
    return address;
}

} // namespace packbench
