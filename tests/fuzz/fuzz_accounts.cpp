// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: the accounts import of every channel. What is taken has valid settings, and no secret is among them.
#include "base/jsonreader.h"
#include "channel/account.h"
#include "channel/kinds.h"
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

} // namespace

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
            fuzz::demand(kind->validate(draft->settings).has_value());
        }
    }
    return 0;
}
