// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: the accounts import of every channel. What is taken has valid settings, and no secret is among them.
#include "assembly/spokenchannels.h"
#include "base/jsonreader.h"
#include "channel/account.h"
#include "channel/akinon/akinonaccount.h"
#include "channel/kinds.h"
#include "channel/tiktok/tiktokaccount.h"
#include "channel/walmart/walmartaccount.h"
#include "tests/fuzz/foreignbytes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace packbench;

namespace {

void demandNoSecretIn(const AccountDraft &draft)
{
    for (const AccountSecret &secret : draft.secrets) {
        fuzz::demand(!draft.settings.contains(secret.field));
    }
}

/// What the channel makes of valid settings.
void take(const QString &channel, const QJsonObject &settings)
{
    const AccountId id(QStringLiteral("a"));
    if (channel.startsWith(QLatin1String("akinon"))) {
        static_cast<void>(akinonGaps(akinonAccount(id, settings)));
    } else if (channel.startsWith(QLatin1String("tiktok"))) {
        static_cast<void>(tiktokConsentUrl(tiktokAccount(id, settings), QStringLiteral("s")));
    } else {
        static_cast<void>(walmartAccount(id, settings));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    speakChannels();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = JsonReader::parse(bytes);
    if (!document) {
        return 0;
    }
    const QJsonValue list = document->isArray() ? *document : document->toObject().value(QLatin1String("accounts"));
    const QJsonArray accounts = list.toArray();
    for (const QJsonValue &account : accounts) {
        if (const auto draft = readAccount(account.toObject())) {
            demandNoSecretIn(*draft);
            const ChannelKind *kind = channelKind(draft->channel);
            fuzz::demand(kind != nullptr);
            // What was taken is taken again as it stands.
            const auto again = kind->validate(draft->settings);
            fuzz::demand(again.has_value() && *again == draft->settings);
            take(draft->channel, *again);
        }
    }
    return 0;
}
