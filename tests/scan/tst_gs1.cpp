// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/gs1.h"
#include "scan/meaning.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);
const QString gs(QChar(0x1d));

ScanText textOf(const QString &scanned)
{
    return std::get<ScanText>(interpret(scanned));
}

} // namespace

class Gs1Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementStringsAreReadHoweverTheSeparatorIsSent_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("GS") << gs;
        QTest::newRow("in words") << u"<GS>"_s;
        QTest::newRow("in braces") << u"{GS}"_s;
        QTest::newRow("caret") << u"^]"_s;
        QTest::newRow("symbol for GS") << QString(QChar(0x241d));
    }
    void elementStringsAreReadHoweverTheSeparatorIsSent()
    {
        QFETCH(QString, separator);
        const auto data = gs1Elements(u"0106291041500213"_s + u"10LOT-7"_s + separator + u"21S1"_s + separator + u"17270100"_s + u"3012"_s);
        QVERIFY(data.has_value());
        const ProductFacts facts = productFacts(*data, today);
        QCOMPARE(facts.gtin, u"06291041500213"_s);
        QCOMPARE(facts.lot, u"LOT-7"_s);
        QCOMPARE(facts.serial, u"S1"_s);
        QCOMPARE(facts.expiry, QDate(2027, 1, 31));
        QCOMPARE(facts.quantity, 12);
        QVERIFY(!data->separatorLost);
    }

    void theContainedItemAndItsCountComeFromALogisticLabel()
    {
        const ProductFacts facts = productFacts(*gs1Elements(u"0206291041500213"_s + u"3748"_s), today);
        QCOMPARE(facts.gtin, u"06291041500213"_s);
        QCOMPARE(facts.quantity, 48);
    }

    void aLostSeparatorIsSaidAndNothingIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("lost");
        QTest::newRow("a lot that swallowed the date") << u"0106291041500213"_s + u"10LOT717270131"_s << true;
        QTest::newRow("a lot that swallowed the serial") << u"0106291041500213"_s + u"10AB21SERIAL9"_s << true;
        QTest::newRow("a plain lot") << u"0106291041500213"_s + u"10LOT7"_s << false;
        QTest::newRow("with separator") << u"0106291041500213"_s + u"10LOT7"_s + gs + u"17270131"_s << false;
    }
    void aLostSeparatorIsSaidAndNothingIsGuessed()
    {
        QFETCH(QString, text);
        QFETCH(bool, lost);
        const auto data = gs1Elements(text);
        QVERIFY(data.has_value());
        QCOMPARE(data->separatorLost, lost);
        if (lost) {
            QCOMPARE(data->elements.size(), size_t{2});
        }
    }

    void textThatIsNoElementStringIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"BLUE MUG"_s;
        QTest::newRow("an identifier alone") << u"01"_s;
        QTest::newRow("a short GTIN") << u"01062910"_s;
        QTest::newRow("letters in a number") << u"0106291A41500213"_s;
        QTest::newRow("an unknown identifier") << u"05123456"_s;
        QTest::newRow("open bracket") << u"(01)06291041500213(10"_s;
        QTest::newRow("an unknown identifier in brackets") << u"(77)1"_s;
        QTest::newRow("longer than any symbol") << u"10"_s + QString(600, u'9');
    }
    void textThatIsNoElementStringIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!gs1Elements(text));
        QVERIFY(!digitalLink(text));
    }

    void aDigitalLinkIsReadOnAnyHost_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("gtin");
        QTest::addColumn<QString>("lot");
        QTest::newRow("plain") << u"https://id.gs1.org/01/06291041500213"_s << u"06291041500213"_s << QString();
        QTest::newRow("stem, lot, serial") << u"https://brand.example/a/b/01/06291041500213/10/L%2F1/21/S?17=270131"_s
                                           << u"06291041500213"_s << u"L/1"_s;
        QTest::newRow("a GTIN-13") << u"http://brand.example/01/6291041500213"_s << u"06291041500213"_s << QString();
        QTest::newRow("upper case scheme") << u"HTTPS://BRAND.EXAMPLE/01/06291041500213"_s << u"06291041500213"_s << QString();
        QTest::newRow("a wrong check digit") << u"https://id.gs1.org/01/06291041500214"_s << QString() << QString();
    }
    void aDigitalLinkIsReadOnAnyHost()
    {
        QFETCH(QString, link);
        QFETCH(QString, gtin);
        QFETCH(QString, lot);
        const auto data = digitalLink(link);
        QVERIFY(data.has_value());
        QCOMPARE(productFacts(*data, today).gtin, gtin);
        QCOMPARE(productFacts(*data, today).lot, lot);
        QCOMPARE(textOf(link).gtin, gtin);
    }

    void anOrdinaryAddressIsNoDigitalLink()
    {
        QVERIFY(!digitalLink(u"https://example.com/gtin/06291041500213"_s));
        QVERIFY(!digitalLink(u"https://example.com/"_s));
        QVERIFY(!digitalLink(u"ftp://example.com/01/06291041500213"_s));
    }

    void datesHaveTheSlidingCenturyAndTheLastDayForZero_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("next year") << u"270131"_s << QDate(2027, 1, 31);
        QTest::newRow("day 00 of a leap February") << u"280200"_s << QDate(2028, 2, 29);
        QTest::newRow("fifty years ahead") << u"760101"_s << QDate(2076, 1, 1);
        QTest::newRow("fifty-one years ahead is past") << u"770101"_s << QDate(1977, 1, 1);
        QTest::newRow("month 13") << u"271301"_s << QDate();
        QTest::newRow("the 31st of April") << u"270431"_s << QDate();
        QTest::newRow("letters") << u"27A101"_s << QDate();
    }
    void datesHaveTheSlidingCenturyAndTheLastDayForZero()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(gs1Date(text, today), date);
    }

    void aShortUpcIsExpanded_data()
    {
        QTest::addColumn<QString>("short_");
        QTest::addColumn<QString>("whole");
        // One of each rule; the check digit is that of the expanded number.
        QTest::newRow("0") << u"01234505"_s << u"012000003455"_s;
        QTest::newRow("ends in 5") << u"01234565"_s << u"012345000065"_s;
        QTest::newRow("six digits") << u"123456"_s << u"012345000065"_s;
        QTest::newRow("ends in 3") << u"0425263"_s << u"042500000265"_s;
        QTest::newRow("illegal: 3 after 0 to 2") << u"0120453"_s << u""_s;
        QTest::newRow("illegal: 4 after 0") << u"0123044"_s << u""_s;
        QTest::newRow("another number system") << u"21234565"_s << u""_s;
        QTest::newRow("wrong check digit") << u"01234566"_s << u""_s;
    }
    void aShortUpcIsExpanded()
    {
        QFETCH(QString, short_);
        QFETCH(QString, whole);
        const std::optional<QString> found = upcA(short_);
        QCOMPARE(found.value_or(QString()), whole);
        if (found) {
            QVERIFY(textOf(short_).candidates.contains(whole));
        }
    }

    void aCaseNamesItsItem()
    {
        QCOMPARE(itemOfCase(u"16291041500210"_s), u"06291041500213"_s);
        QCOMPARE(itemOfCase(u"06291041500213"_s), QString());
        QCOMPARE(itemOfCase(u"96291041500216"_s), QString());
        QCOMPARE(textOf(u"16291041500210"_s).product.caseOf, u"06291041500213"_s);
    }
};

QTEST_APPLESS_MAIN(Gs1Test)
#include "tst_gs1.moc"
