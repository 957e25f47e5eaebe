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
    };

    /// Signed by itself.
    static TestCertificate authority();
    static TestCertificate selfSigned(const Terms &terms);
    /// Signed by \a authority.
    static TestCertificate signedBy(const TestCertificate &authority, const Terms &terms);

    TestCertificate(TestCertificate &&other) noexcept;
    TestCertificate &operator=(TestCertificate &&) = delete;
    ~TestCertificate();

    [[nodiscard]] QByteArray pem() const;
    /// For a server that shows this certificate.
    [[nodiscard]] QSslConfiguration server() const;

private:
    TestCertificate(const Terms &terms, const TestCertificate *authority, bool isAuthority);

    EVP_PKEY *m_key = nullptr;
    X509 *m_certificate = nullptr;
};

} // namespace packbench
