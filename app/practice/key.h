// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <memory>
#include <utility>

struct evp_pkey_st;

namespace packbench {

/// An RSA key pair of the practice marketplace: the seller signs with it, the marketplace verifies.
class PracticeKey
{
public:
    PracticeKey() = default;
    /// A fresh 2048-bit key; invalid when the crypto library has no entropy.
    static PracticeKey generate();
    /// From what privateBase64() gave; invalid when it is no RSA key.
    static PracticeKey fromBase64(const QByteArray &pkcs8);

    [[nodiscard]] bool isValid() const { return m_key != nullptr; }
    /// Base64 of the unencrypted PKCS#8 DER on one line, the form in which sellers get theirs.
    [[nodiscard]] QByteArray privateBase64() const;
    [[nodiscard]] QByteArray privatePem() const;
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature) const;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// A certificate (PEM) for 127.0.0.1 and localhost, signed by this key itself, valid for 30 days.
    [[nodiscard]] QByteArray selfSignedCertificate() const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace packbench
