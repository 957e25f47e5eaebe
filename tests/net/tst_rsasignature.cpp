// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/rsasignature.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;

namespace {

/// Runs openssl in the folder and gives its standard output; fails the test run when it fails.
QByteArray openssl(const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl failed: %s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write a test file");
    }
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class RsaSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        openssl(m_folder, words("genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out key.pem"));
        openssl(m_folder, words("pkey -in key.pem -pubout -out public.pem"));
        m_pem = openssl(m_folder, words("pkcs8 -topk8 -nocrypt -in key.pem"));
        m_der = openssl(m_folder, words("pkcs8 -topk8 -nocrypt -outform DER -in key.pem"));
    }

    void opensslAcceptsTheSignature_data()
    {
        QTest::addColumn<QByteArray>("key");
        const QByteArray base64 = m_der.toBase64();
        QTest::newRow("one line") << base64;
        QTest::newRow("several lines") << QByteArray(base64).insert(64, "\r\n").insert(200, " \n\t");
        QTest::newRow("with armour") << m_pem;
    }

    void opensslAcceptsTheSignature()
    {
        QFETCH(const QByteArray, key);
        const Result<RsaKey, RsaFailure> read = RsaKey::fromBase64(Secret(key));
        QVERIFY(read);
        const QByteArray message = "consumer\nhttps://example.com/a?b=05%3A00%3A00Z\nGET\n1443748249449\n";
        const Result<QByteArray, RsaFailure> signature = read->sign(message);
        QVERIFY(signature);
        put(m_folder, QStringLiteral("message"), message);
        put(m_folder, QStringLiteral("signature"), *signature);
        QCOMPARE(openssl(m_folder, words("dgst -sha256 -verify public.pem -signature signature message")), QByteArray("Verified OK\n"));
    }

    void aKeyThatCannotSignIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("why");
        QTest::newRow("empty") << QByteArray() << int(RsaFailure::NotBase64);
        QTest::newRow("words") << QByteArray("my private key!") << int(RsaFailure::NotBase64);
        QTest::newRow("base64 of something else") << QByteArray("aGVsbG8=") << int(RsaFailure::NotPkcs8);
        QTest::newRow("public") << openssl(m_folder, words("pkey -in key.pem -pubout -outform DER")).toBase64()
                                << int(RsaFailure::NotPkcs8);
        QTest::newRow("PKCS#1") << openssl(m_folder, words("rsa -in key.pem -traditional -outform DER")).toBase64()
                                << int(RsaFailure::NotPkcs8);
        openssl(m_folder, words("genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem"));
        QTest::newRow("elliptic curve") << openssl(m_folder, words("pkcs8 -topk8 -nocrypt -in ec.pem")) << int(RsaFailure::NotRsa);
        QTest::newRow("cut off") << m_der.left(600).toBase64() << int(RsaFailure::NotPkcs8);
    }

    void aKeyThatCannotSignIsRefused()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const int, why);
        const Result<RsaKey, RsaFailure> read = RsaKey::fromBase64(Secret(key));
        QVERIFY(!read);
        QCOMPARE(int(read.error()), why);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_pem;
    QByteArray m_der;
};

QTEST_GUILESS_MAIN(RsaSignatureTest)
#include "tst_rsasignature.moc"
