// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/channel/support/freshkey.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace packbench {

namespace {

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write a test file");
    }
}

} // namespace

FreshKey freshKey()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    unsigned char *der = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info, &der);
    FreshKey fresh;
    fresh.privateKey = QByteArray(reinterpret_cast<char *>(der), size).toBase64();
    OPENSSL_free(der);
    PKCS8_PRIV_KEY_INFO_free(info);
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(memory, key);
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory, &text);
    fresh.publicPem = QByteArray(text, length);
    BIO_free(memory);
    EVP_PKEY_free(key);
    return fresh;
}

bool opensslAccepts(const QByteArray &publicPem, const QByteArray &message, const QByteArray &signature)
{
    const QTemporaryDir folder;
    writeTo(folder.filePath(QStringLiteral("public.pem")), publicPem);
    writeTo(folder.filePath(QStringLiteral("message")), message);
    writeTo(folder.filePath(QStringLiteral("signature")), QByteArray::fromBase64(signature));
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"), QStringLiteral("public.pem"),
                   QStringLiteral("-signature"), QStringLiteral("signature"), QStringLiteral("message")});
    openssl.waitForFinished();
    return openssl.exitCode() == 0 && openssl.readAllStandardOutput().trimmed() == "Verified OK";
}

} // namespace packbench
