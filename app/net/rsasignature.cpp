// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/rsasignature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace packbench {

struct RsaKey::Key {
    EVP_PKEY *handle = nullptr;

    explicit Key(EVP_PKEY *taken) : handle(taken) {}
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() { EVP_PKEY_free(handle); }
};

namespace {

/// The text between the armour lines, without white space.
QByteArray withoutArmour(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    bool inArmour = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, 5) == "-----") {
            inArmour = !inArmour;
            i += 4;
        } else if (!inArmour && !QChar::isSpace(static_cast<uchar>(text.at(i)))) {
            result.append(text.at(i));
        }
    }
    return result;
}

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

RsaKey::RsaKey(std::shared_ptr<const Key> key) : m_key(std::move(key)) {}

Result<RsaKey, RsaFailure> RsaKey::fromBase64(const Secret &text)
{
    QByteArray base64 = withoutArmour(text.reveal());
    QByteArray::FromBase64Result decoded = QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding
                                                                                      | QByteArray::AbortOnBase64DecodingErrors);
    wipe(base64);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty()) {
        return fail(RsaFailure::NotBase64);
    }
    const auto *at = reinterpret_cast<const unsigned char *>(decoded.decoded.constData());
    PKCS8_PRIV_KEY_INFO *info = d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, decoded.decoded.size());
    wipe(decoded.decoded);
    if (info == nullptr) {
        return fail(RsaFailure::NotPkcs8);
    }
    auto key = std::make_shared<const Key>(EVP_PKCS82PKEY(info));
    PKCS8_PRIV_KEY_INFO_free(info);
    if (key->handle == nullptr) {
        return fail(RsaFailure::NotPkcs8);
    }
    if (EVP_PKEY_get_base_id(key->handle) != EVP_PKEY_RSA) {
        return fail(RsaFailure::NotRsa);
    }
    return RsaKey(std::move(key));
}

Result<QByteArray, RsaFailure> RsaKey::sign(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = static_cast<size_t>(message.size());
    size_t length = 0;
    // PKCS#1 v1.5 is the padding that EVP_DigestSign takes for RSA keys.
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->handle) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
    {
        return fail(RsaFailure::SigningFailed);
    }
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size) != 1) {
        return fail(RsaFailure::SigningFailed);
    }
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace packbench
