// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/net/support/certificates.h"

#include <QSslCertificate>
#include <QSslKey>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <utility>

namespace packbench {

namespace {

QByteArray taken(BIO *memory)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory, &text);
    const QByteArray bytes(text, length);
    BIO_free(memory);
    return bytes;
}

void extend(X509 *certificate, int what, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate::TestCertificate(const Terms &terms, const TestCertificate *authority, bool isAuthority)
    : m_key(EVP_RSA_gen(static_cast<unsigned int>(terms.bits)))
    , m_certificate(X509_new())
{
    static long serial = 1;
    X509_set_version(m_certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(m_certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(m_certificate), terms.from);
    X509_gmtime_adj(X509_getm_notAfter(m_certificate), terms.to);
    X509_set_pubkey(m_certificate, m_key);
    X509_NAME *name = X509_get_subject_name(m_certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(terms.host.constData()), -1, -1, 0);
    X509_set_issuer_name(m_certificate, authority != nullptr ? X509_get_subject_name(authority->m_certificate) : name);
    if (isAuthority) {
        extend(m_certificate, NID_basic_constraints, "critical,CA:TRUE");
        extend(m_certificate, NID_key_usage, "critical,keyCertSign");
    } else {
        extend(m_certificate, NID_subject_alt_name, "DNS:" + terms.host);
    }
    X509_sign(m_certificate, authority != nullptr ? authority->m_key : m_key, terms.isSha1 ? EVP_sha1() : EVP_sha256());
}

TestCertificate::TestCertificate(TestCertificate &&other) noexcept
    : m_key(std::exchange(other.m_key, nullptr))
    , m_certificate(std::exchange(other.m_certificate, nullptr))
{
}

TestCertificate::~TestCertificate()
{
    X509_free(m_certificate);
    EVP_PKEY_free(m_key);
}

TestCertificate TestCertificate::authority()
{
    return {Terms{"Packbench test authority"}, nullptr, true};
}

TestCertificate TestCertificate::authority(const Terms &terms)
{
    return {terms, nullptr, true};
}

TestCertificate TestCertificate::selfSigned(const Terms &terms)
{
    return {terms, nullptr, false};
}

TestCertificate TestCertificate::signedBy(const TestCertificate &authority, const Terms &terms)
{
    return {terms, &authority, false};
}

QByteArray TestCertificate::pem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, m_certificate);
    return taken(memory);
}

QByteArray TestCertificate::keyPem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, m_key, nullptr, nullptr, 0, nullptr, nullptr);
    return taken(memory);
}

QSslConfiguration TestCertificate::server() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem()));
    tls.setPrivateKey(QSslKey(keyPem(), QSsl::Rsa));
    return tls;
}

} // namespace packbench
