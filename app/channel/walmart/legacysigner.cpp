// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/walmart/legacysigner.h"

#include <QCoreApplication>

namespace packbench {

namespace {

ChannelFailure badKey(RsaFailure why)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NoCredentials;
    failure.field = QStringLiteral("privateKey");
    failure.words = why == RsaFailure::NotRsa ? QCoreApplication::translate("WalmartChannel", "not an RSA key")
                                              : QCoreApplication::translate("WalmartChannel", "not a PKCS#8 key");
    return failure;
}

} // namespace

Result<HttpRequest, RsaFailure> legacySigned(HttpRequest request, const WalmartAccount &account, const RsaKey &key, const QDateTime &at)
{
    const QByteArray consumer = account.consumerId.toUtf8();
    const QByteArray timestamp = QByteArray::number(at.toMSecsSinceEpoch());
    const QByteArray message = consumer + '\n' + request.url + '\n' + httpWord(request.method) + '\n' + timestamp + '\n';
    const Result<QByteArray, RsaFailure> signature = key.sign(message);
    if (!signature) {
        return fail(signature.error());
    }
    request.setHeader(QByteArrayLiteral("WM_SEC.TIMESTAMP"), timestamp);
    request.setHeader(QByteArrayLiteral("WM_SEC.AUTH_SIGNATURE"), signature->toBase64());
    request.setHeader(QByteArrayLiteral("WM_CONSUMER.ID"), consumer);
    request.setHeader(QByteArrayLiteral("WM_CONSUMER.CHANNEL.TYPE"), account.channelType.toUtf8());
    return request;
}

LegacySigner::LegacySigner(WalmartAccount account, ChannelTools tools) : m_account(std::move(account)), m_tools(std::move(tools)) {}

QCoro::Task<Result<HttpRequest, ChannelFailure>> LegacySigner::authorized(HttpRequest request)
{
    if (!m_key) {
        const Result<Secret, ChannelFailure> secret = co_await m_tools.secrets(QStringLiteral("privateKey"));
        if (!secret) {
            co_return fail(secret.error());
        }
        const Result<RsaKey, RsaFailure> key = RsaKey::fromBase64(*secret);
        if (!key) {
            co_return fail(badKey(key.error()));
        }
        m_key = *key;
    }
    const Result<HttpRequest, RsaFailure> done = legacySigned(request, m_account, *m_key, m_tools.clock.now());
    if (!done) {
        co_return fail(badKey(done.error()));
    }
    co_return *done;
}

bool LegacySigner::renew(const HttpRequest &)
{
    m_key.reset();
    return false;
}

} // namespace packbench
