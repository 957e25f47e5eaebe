// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Barcodes drawn by zint, read back by an image decoder, and understood: the texts that other tests feed are what symbols hold.
#include "scan/explain.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zint.h>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr float moduleScale = 3;
constexpr int quietModules = 10;

bool draw(int symbology, bool gs1, const QByteArray &text, const QString &file)
{
    zint_symbol *symbol = ZBarcode_Create();
    symbol->symbology = symbology;
    symbol->input_mode = (gs1 ? GS1_MODE : UNICODE_MODE) | ESCAPE_MODE;
    symbol->scale = moduleScale;
    symbol->whitespace_width = quietModules;
    symbol->whitespace_height = quietModules;
    qstrncpy(symbol->outfile, QFile::encodeName(file).constData(), sizeof symbol->outfile);
    QByteArray bytes = text;
    const int failed = ZBarcode_Encode_and_Print(symbol, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()),
                                                 0);
    if (failed >= ZINT_ERROR) {
        qWarning("%s", symbol->errtxt);
    }
    ZBarcode_Delete(symbol);
    return failed < ZINT_ERROR;
}

/// As a scanner sends it: the AIM identifier, then the bytes.
QString readBack(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("ZXingReader"), {file});
    if (!reader.waitForFinished()) {
        return {};
    }
    QString identifier;
    QByteArray bytes;
    const QList<QByteArray> lines = reader.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Identifier:")) {
            identifier = QString::fromLatin1(line.mid(11).trimmed());
        } else if (line.startsWith("Bytes:")) {
            bytes = QByteArray::fromHex(line.mid(6));
        }
    }
    return identifier + QString::fromLatin1(bytes);
}

} // namespace

class SymbolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbologyInUseIsReadAndUnderstood_data()
    {
        QTest::addColumn<int>("symbology");
        QTest::addColumn<bool>("gs1");
        QTest::addColumn<QByteArray>("drawn");
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, int symbology, bool gs1, const char *drawn, const QString &scanned, const char *type,
                            const char *key, const char *value) {
            QTest::newRow(name) << symbology << gs1 << QByteArray(drawn) << scanned << QString::fromLatin1(type) << QString::fromLatin1(key)
                                << QString::fromLatin1(value);
        };
        const QString gs(QChar(0x1d));
        row("Code 128: a UPS label", BARCODE_CODE128, false, "1Z999AA10123456784", u"]C01Z999AA10123456784"_s, "tracking", "trackingNumber",
            "1Z999AA10123456784");
        row("Code 128: a command", BARCODE_CODE128, false, "PBNEXTBOX", u"]C0PBNEXTBOX"_s, "command", "carrier", "");
        row("GS1-128: USPS with postal code", BARCODE_GS1_128, true, "[420]78745[94]00111206206406260787",
            u"]C142078745"_s + gs + u"9400111206206406260787"_s, "tracking", "trackingNumber", "9400111206206406260787");
        row("GS1-128: goods", BARCODE_GS1_128, true, "[01]06291041500213[10]LOT7[17]270131",
            u"]C1010629104150021310LOT7"_s + gs + u"17270131"_s, "product", "expiry", "2027-01-31");
        row("EAN-13", BARCODE_EANX, false, "6291041500213", u"]E06291041500213"_s, "product", "gtin", "06291041500213");
        row("ITF: a case", BARCODE_C25INTER, false, "16291041500210", QString(), "product", "gtin", "16291041500210");
        row("Code 39", BARCODE_CODE39, false, "MUG-350-B", u"]A0MUG-350-B"_s, "unknown", "gtin", "");
        row("GS1 DataMatrix", BARCODE_DATAMATRIX, true, "[01]06291041500213[21]S1", u"]d2010629104150021321S1"_s, "product", "serial",
            "S1");
        row("QR: a Digital Link", BARCODE_QRCODE, false, "https://id.gs1.org/01/06291041500213",
            u"]Q1https://id.gs1.org/01/06291041500213"_s, "product", "gtin", "06291041500213");
        row("PDF417: Purolator", BARCODE_PDF417, false, "V01~1|R01~NAME|S01~331426749957|S02~1|",
            u"]L2V01~1|R01~NAME|S01~331426749957|S02~1|"_s, "tracking", "trackingNumber", "331426749957");
        row("MaxiCode: UPS", BARCODE_MAXICODE, false,
            "[)>\\R01\\G96902101234\\G840\\G001\\G1Z12345675\\GUPSN\\G12345E\\G089\\G\\G1/1\\G10\\GN\\G\\GNEW YORK\\GNY\\R\\E", QString(),
            "tracking", "trackingNumber", "1Z12345E0112345675");
    }
    void everySymbologyInUseIsReadAndUnderstood()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"ZXingReader"_s).isEmpty(), "install zxing-cpp-tools");
        QFETCH(int, symbology);
        QFETCH(bool, gs1);
        QFETCH(QByteArray, drawn);
        QFETCH(QString, scanned);
        QFETCH(QString, type);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"symbol.png"_s);
        QVERIFY(draw(symbology, gs1, drawn, file));
        const QString read = readBack(file);
        if (!scanned.isNull()) {
            QCOMPARE(read, scanned);
        }
        const QJsonObject meaning = explainedScan(read);
        QCOMPARE(meaning.value(u"type"_s).toString(), type);
        QCOMPARE(meaning.value(key).toString(), value);
    }
};

QTEST_GUILESS_MAIN(SymbolsTest)
#include "tst_symbols.moc"
