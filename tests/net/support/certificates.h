// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <ctime>

using EVP_PKEY = struct evp_pkey_st;
using X509 = struct x509_st;

namespace packbench {

/// A certificate made for one test, with its key.
class TestCertificate
{
public:
    struct Terms {
        QByteArray host = QByteArrayLiteral("localhost");
        time_t from = -3600; ///< seconds from now
        time_t to = 3600;
        int bits = 2048;     ///< of the RSA key
        bool isSha1 = false; ///< instead of SHA-256, in the signature
    };

    /// Signed by itself.
    static TestCertificate authority();
    static TestCertificate authority(const Terms &terms);
    static TestCertificate selfSigned(const Terms &terms);
    /// Signed by \a authority.
    static TestCertificate signedBy(const TestCertificate &authority, const Terms &terms);

    TestCertificate(TestCertificate &&other) noexcept;
    TestCertificate &operator=(TestCertificate &&) = delete;
    ~TestCertificate();

    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QByteArray keyPem() const;
    /// For a server that shows this certificate.
    [[nodiscard]] QSslConfiguration server() const;

private:
    TestCertificate(const Terms &terms, const TestCertificate *authority, bool isAuthority);

    EVP_PKEY *m_key = nullptr;
    X509 *m_certificate = nullptr;
};

} // namespace packbench
