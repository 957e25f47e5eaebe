// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokcarriers.h"

#include "base/jsonreader.h"

#include <QFile>
#include <QHash>

// Q_INIT_RESOURCE declares a function, which must be outside any namespace.
static void initTikTokResource()
{
    Q_INIT_RESOURCE(tiktok);
}

namespace packbench {

namespace {

/// Names compare by their letters and digits.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber()) {
            plain.append(character.toLower());
        }
    }
    return plain;
}

QHash<QString, QString> readKeys()
{
    initTikTokResource();
    QHash<QString, QString> keys;
    QFile file(QStringLiteral(":/tiktok/carriers.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return keys;
    }
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(file.readAll());
    JsonReader::Note note;
    for (const JsonReader &entry : JsonReader(document.value_or(QJsonValue()), note).at(QStringLiteral("carriers")).elements()) {
        for (const JsonReader &name : entry.at(QStringLiteral("names")).elements()) {
            keys.insert(plainName(name.text()), entry.at(QStringLiteral("carrier")).text());
        }
    }
    return keys;
}

QString keyOf(const QString &providerName)
{
    static const QHash<QString, QString> keys = readKeys();
    return keys.value(plainName(providerName));
}

} // namespace

std::vector<ChannelCarrier> readTikTokProviders(const QJsonValue &data)
{
    std::vector<ChannelCarrier> providers;
    JsonReader::Note note;
    for (const JsonReader &entry : JsonReader(data, note).at(QStringLiteral("shipping_providers")).elements()) {
        ChannelCarrier provider;
        provider.code = entry.at(QStringLiteral("id")).textOr({}).trimmed();
        provider.name = entry.at(QStringLiteral("name")).textOr({}).trimmed();
        provider.carrier = keyOf(provider.name);
        if (provider.carrier.isEmpty()) {
            // Chosen by hand, such a provider needs a key that is its own.
            provider.carrier = plainName(provider.name);
        }
        if (!provider.code.isEmpty()) {
            providers.push_back(provider);
        }
    }
    return providers;
}

const ChannelCarrier *tiktokProvider(const ShipmentPackage &package, const std::vector<ChannelCarrier> &providers)
{
    // One carrier may be several providers: of those, the one that was chosen by name.
    const QString name = plainName(package.carrierName);
    const ChannelCarrier *ofCarrier = nullptr;
    const ChannelCarrier *ofName = nullptr;
    for (const ChannelCarrier &provider : providers) {
        const bool isCarrier = !package.carrier.isEmpty() && provider.carrier == package.carrier;
        const bool isName = !name.isEmpty() && plainName(provider.name) == name;
        if (isCarrier && isName) {
            return &provider;
        }
        ofCarrier = isCarrier && ofCarrier == nullptr ? &provider : ofCarrier;
        ofName = isName && ofName == nullptr ? &provider : ofName;
    }
    return ofCarrier != nullptr ? ofCarrier : ofName;
}

} // namespace packbench
