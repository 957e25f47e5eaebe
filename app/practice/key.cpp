// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/key.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace packbench {

namespace {

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray contentOf(BIO *memory)
{
    BUF_MEM *content = nullptr;
    BIO_get_mem_ptr(memory, &content);
    return content ? QByteArray(content->data, static_cast<qsizetype>(content->length)) : QByteArray();
}

void extend(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

} // namespace

PracticeKey PracticeKey::generate()
{
    PracticeKey key;
    if (EVP_PKEY *const made = EVP_RSA_gen(2048))
        key.m_key = std::shared_ptr<EVP_PKEY>(made, &EVP_PKEY_free);
    return key;
}

PracticeKey PracticeKey::fromBase64(const QByteArray &pkcs8)
{
    const QByteArray der = QByteArray::fromBase64(pkcs8);
    const unsigned char *at = octets(der);
    PracticeKey key;
    if (EVP_PKEY *const read = d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())))
        key.m_key = std::shared_ptr<EVP_PKEY>(read, &EVP_PKEY_free);
    return key;
}

QByteArray PracticeKey::privateBase64() const
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    if (i2d_PKCS8PrivateKey_bio(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return contentOf(memory.get()).toBase64();
}

QByteArray PracticeKey::privatePem() const
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    if (PEM_write_bio_PKCS8PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return contentOf(memory.get());
}

bool PracticeKey::verify(const QByteArray &message, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
           && EVP_DigestVerify(context.get(), octets(signature), static_cast<size_t>(signature.size()), octets(message),
                               static_cast<size_t>(message.size()))
                  == 1;
}

QByteArray PracticeKey::sign(const QByteArray &message) const
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, octets(message), static_cast<size_t>(message.size())) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, octets(message),
                       static_cast<size_t>(message.size()))
        != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

QByteArray PracticeKey::selfSignedCertificate() const
{
    const Certificate certificate(X509_new(), &X509_free);
    X509 *const x509 = certificate.get();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509), 30L * 24 * 3600);
    X509_set_pubkey(x509, m_key.get());
    X509_NAME *const name = X509_get_subject_name(x509);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Packbench practice"), -1, -1, 0);
    X509_set_issuer_name(x509, name);
    extend(x509, NID_basic_constraints, "critical,CA:TRUE");
    extend(x509, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    if (X509_sign(x509, m_key.get(), EVP_sha256()) == 0 || PEM_write_bio_X509(memory.get(), x509) != 1)
        return {};
    return contentOf(memory.get());
}

} // namespace packbench
