// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/productcsv.h"

#include <QStringConverter>
#include <QTest>

using namespace packbench;
using Why = ProductRowProblem::Why;

class ProductCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualFormOfTheFileGivesTheSameProducts_data();
    void everyUsualFormOfTheFileGivesTheSameProducts();
    void aBadRowIsNamedAndTheOthersAreKept();
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly();
    void aFieldMayHoldSeparatorsQuotesAndLineBreaks();
    void theSameBarcodeTwiceIsSaid();
    void leadingZerosStay();
    void aHeaderWithoutBarcodesIsRefused();
    void bytesThatAreNoTextAreSaid();
    void nothingIsInAnEmptyFile();
};

void ProductCsvTest::everyUsualFormOfTheFileGivesTheSameProducts_data()
{
    const QByteArray plain("MUG-350-B,012345678905,1,Kırmızı kupa é\nMUG-350-B,10012345678902,6,Kırmızı kupa é\n");
    const QByteArray header("sku,barcode,quantity,name\n");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("without header") << plain;
    QTest::newRow("with header") << header + plain;
    QTest::newRow("upper-case header") << header.toUpper() + plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + header + plain;
    QTest::newRow("CR LF") << QByteArray(header + plain).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(header + plain).replace("\n", "\r");
    QTest::newRow("semicolons") << QByteArray(header + plain).replace(",", ";");
    QTest::newRow("tabs") << QByteArray(header + plain).replace(",", "\t");
    QTest::newRow("named separator") << QByteArray("sep=;\r\n") + QByteArray(plain).replace(",", ";");
    QTest::newRow("no last line end") << QByteArray(header + plain).chopped(1);
    QTest::newRow("empty lines") << QByteArray("\n\n") + QByteArray(header + plain).replace("\n", "\n , ,,\n\n");
    QTest::newRow("quoted") << QByteArray(
        "\"MUG-350-B\",\"012345678905\",\"1\",\"Kırmızı kupa é\"\n\"MUG-350-B\" , \"10012345678902\",6,Kırmızı kupa é");
    QTest::newRow("kept from counting") << QByteArray(
        "MUG-350-B,\"=\"\"012345678905\"\"\",,Kırmızı kupa é\nMUG-350-B,'10012345678902,6,Kırmızı kupa é");
    QTest::newRow("other order and more columns") << QByteArray(
        "name,price,barcode,sku,quantity\nKırmızı kupa é,3.50,012345678905,MUG-350-B,\nKırmızı kupa é,,10012345678902,MUG-350-B,6");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(QString::fromUtf8(header + plain)));
}

void ProductCsvTest::everyUsualFormOfTheFileGivesTheSameProducts()
{
    QFETCH(QByteArray, csv);
    const ProductFile file = readProducts(csv);
    const QString name = QStringLiteral("Kırmızı kupa é");
    const std::vector<Product> expected{{QStringLiteral("MUG-350-B"), QStringLiteral("012345678905"), 1, name},
                                        {QStringLiteral("MUG-350-B"), QStringLiteral("10012345678902"), 6, name}};
    QCOMPARE(file.problems.size(), size_t{0});
    QCOMPARE(file.products, expected);
}

void ProductCsvTest::aBadRowIsNamedAndTheOthersAreKept()
{
    const ProductFile file = readProducts("sku,barcode,quantity,name\n"
                                          "A,1111,1,first\n"
                                          ",2222,1,no sku\n"
                                          "C,,1,no barcode\n"
                                          "D,\"6,29104E+12\",1,a spreadsheet was here\n"
                                          "E,6.29E+12\n"
                                          "F,3333,0,none\n"
                                          "G,4444,two,words\n"
                                          "H,5555,1.5,half\n"
                                          "I,6666\n"
                                          "J,7777,100001,too many\n"
                                          "K,12E4,1,a code of letters and digits\n"
                                          "L,8888,2,last\n");
    QStringList skus;
    for (const Product &product : file.products) {
        skus << product.sku;
    }
    QCOMPARE(skus, (QStringList{QStringLiteral("A"), QStringLiteral("I"), QStringLiteral("K"), QStringLiteral("L")}));
    const std::vector<ProductRowProblem> expected{
        {Why::SkuMissing, 3, QStringLiteral("2222 1 no sku")},   {Why::BarcodeMissing, 4, QStringLiteral("C")},
        {Why::BarcodeMangled, 5, QStringLiteral("6,29104E+12")}, {Why::BarcodeMangled, 6, QStringLiteral("6.29E+12")},
        {Why::QuantityNotValid, 7, QStringLiteral("0")},         {Why::QuantityNotValid, 8, QStringLiteral("two")},
        {Why::QuantityNotValid, 9, QStringLiteral("1.5")},       {Why::QuantityNotValid, 11, QStringLiteral("100001")}};
    QCOMPARE(file.problems, expected);
}

void ProductCsvTest::aQuoteThatIsNeverClosedCostsItsOwnLineOnly()
{
    const ProductFile file = readProducts("A,1111,1,first\nB,2222,1,\"19 inch rack\nC,3333,1,third\nD,4444,1,5\" pipe\n");
    QCOMPARE(file.products.size(), size_t{3});
    QCOMPARE(file.products.back().name, QStringLiteral("5\" pipe"));
    QCOMPARE(file.problems, (std::vector<ProductRowProblem>{{Why::QuoteNotClosed, 2, QStringLiteral("B,2222,1,\"19 inch rack")}}));
}

void ProductCsvTest::aFieldMayHoldSeparatorsQuotesAndLineBreaks()
{
    const ProductFile file = readProducts("A,1111,1,\"Mug, \"\"blue\"\",\nlarge\"\nB,,1,\n");
    QCOMPARE(file.products.front().name, QStringLiteral("Mug, \"blue\",\nlarge"));
    QCOMPARE(file.problems.front().line, 3);
}

void ProductCsvTest::theSameBarcodeTwiceIsSaid()
{
    const ProductFile file = readProducts("A,012345678905\na,0012345678905\nB,012345678905\nA,012345678905,6\nA,other\n");
    QCOMPARE(file.products.size(), size_t{2});
    const std::vector<ProductRowProblem> expected{{Why::SameAgain, 2, QStringLiteral("0012345678905")},
                                                  {Why::Contradicts, 3, QStringLiteral("012345678905")},
                                                  {Why::Contradicts, 4, QStringLiteral("012345678905")}};
    QCOMPARE(file.problems, expected);
}

void ProductCsvTest::leadingZerosStay()
{
    QCOMPARE(readProducts("A,00042\n").products.front().barcode, QStringLiteral("00042"));
}

void ProductCsvTest::aHeaderWithoutBarcodesIsRefused()
{
    const ProductFile file = readProducts("sku,name\nA,Mug\n");
    QVERIFY(file.products.empty());
    QCOMPARE(file.problems.front().why, Why::ColumnMissing);
}

void ProductCsvTest::bytesThatAreNoTextAreSaid()
{
    const ProductFile file = readProducts("A,1111,1,caf\xe9\nB,2222,1,tea\n");
    QCOMPARE(file.products.size(), size_t{1});
    QCOMPARE(file.problems.front().why, Why::NotUtf8);
}

void ProductCsvTest::nothingIsInAnEmptyFile()
{
    for (const QByteArray &csv :
         {QByteArray(), QByteArray("\n"), QByteArray("\xEF\xBB\xBF"), QByteArray("sku,barcode,quantity,name\r\n"), QByteArray("sep=;")})
    {
        const ProductFile file = readProducts(csv);
        QVERIFY(file.products.empty());
        QVERIFY(file.problems.empty());
    }
}

QTEST_GUILESS_MAIN(ProductCsvTest)
#include "tst_productcsv.moc"
