// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/sealedsecret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace packbench {

namespace {

constexpr char version = '\1';
constexpr int nonceLength = 12;
constexpr int tagLength = 16;
constexpr int headLength = 1 + nonceLength;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Secret keyFor(const Secret &key, const QByteArray &context)
{
    return Secret(QMessageAuthenticationCode::hash("packbench sealed secret 1\n" + context, key.reveal(), QCryptographicHash::Sha256));
}

} // namespace

QByteArray sealed(const Secret &plain, const Secret &key, const QByteArray &context)
{
    const QByteArray &text = plain.reveal();
    const Secret own = keyFor(key, context);
    const Context cipher(EVP_CIPHER_CTX_new());
    QByteArray result(headLength + text.size() + tagLength, '\0');
    result[0] = version;
    unsigned char *nonce = bytesOf(result) + 1;
    unsigned char *body = bytesOf(result) + headLength;
    int length = 0;
    const bool good = cipher != nullptr && RAND_bytes(nonce, nonceLength) == 1
                      && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(own.reveal()), nonce) == 1
                      && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), static_cast<int>(context.size())) == 1
                      && EVP_EncryptUpdate(cipher.get(), body, &length, bytesOf(text), static_cast<int>(text.size())) == 1
                      && EVP_EncryptFinal_ex(cipher.get(), body + length, &length) == 1
                      && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagLength, body + text.size()) == 1;
    return good ? result : QByteArray();
}

std::optional<Secret> unsealed(const QByteArray &bytes, const Secret &key, const QByteArray &context)
{
    const auto size = static_cast<int>(bytes.size()) - headLength - tagLength;
    if (size < 0 || bytes.at(0) != version) {
        return {};
    }
    const Secret own = keyFor(key, context);
    const Context cipher(EVP_CIPHER_CTX_new());
    const unsigned char *nonce = bytesOf(bytes) + 1;
    const unsigned char *body = bytesOf(bytes) + headLength;
    QByteArray tag = bytes.last(tagLength);
    QByteArray text(size, '\0');
    int length = 0;
    const bool good = cipher != nullptr && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(own.reveal()), nonce) == 1
                      && EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytesOf(context), static_cast<int>(context.size())) == 1
                      && EVP_DecryptUpdate(cipher.get(), bytesOf(text), &length, body, size) == 1
                      && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagLength, tag.data()) == 1
                      && EVP_DecryptFinal_ex(cipher.get(), bytesOf(text) + length, &length) == 1;
    std::optional<Secret> plain;
    if (good) {
        plain.emplace(text);
    }
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()));
    return plain;
}

} // namespace packbench
