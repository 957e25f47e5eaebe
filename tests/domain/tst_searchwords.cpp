// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/searchwords.h"
#include "tests/support/samplevalues.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAccentsAndTheTwoTurkishLettersDoNotMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("dotted capital") << u"İzmir"_s << u"izmir"_s;
        QTest::newRow("dotless capital") << u"ISPARTA"_s << u"isparta"_s;
        QTest::newRow("dotless small") << u"ısparta"_s << u"isparta"_s;
        QTest::newRow("Turkish letters") << u"Şükrü Çağlar"_s << u"sukrucaglar"_s;
        QTest::newRow("French letters") << u"Zoë Bélanger"_s << u"zoebelanger"_s;
        QTest::newRow("grouped number") << u"7035 1144-7713 8472"_s << u"7035114477138472"_s;
        QTest::newRow("signs only") << u"-- / <>"_s << QString();
    }

    void caseAccentsAndTheTwoTurkishLettersDoNotMatter()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(searchWord(text), word);
    }

    void daysAreWrittenInSeveralWays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("ISO") << u"2026-03-14"_s << QStringList{u"@2026-03-14"_s};
        QTest::newRow("month") << u"2026-03"_s << QStringList{u"@2026-03"_s};
        QTest::newRow("on the way") << u"2026-0"_s << QStringList{u"@2026-0"_s};
        QTest::newRow("points") << u"14.03.2026"_s << QStringList{u"@2026-03-14"_s};
        QTest::newRow("slashes") << u"14/3/2026"_s << QStringList{u"@2026-03-14"_s};
        QTest::newRow("this year") << u"14.03."_s << QStringList{u"@2026-03-14"_s};
        QTest::newRow("last year") << u"24.12."_s << QStringList{u"@2025-12-24"_s};
        QTest::newRow("no such day") << u"31.02.2026"_s << QStringList{u"31022026"_s};
        QTest::newRow("a number") << u"2026"_s << QStringList{u"2026"_s};
        QTest::newRow("with a name") << u" Ayşe   2026-03-14 "_s << QStringList{u"ayse"_s, u"@2026-03-14"_s};
    }

    void daysAreWrittenInSeveralWays()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, terms);
        QCOMPARE(searchTerms(typed, QDate(2026, 7, 1)), terms);
    }

    void aShipmentHasTheWordsOfItsNumbersItemsPackerAndDay()
    {
        Shipment shipment = sample::shipment(7, u"7035 1144"_s);
        shipment.packer = PackerId(u"Ayşe Yılmaz"_s);
        const QStringList words = searchWords(shipment, sample::order(7), QDate(2026, 3, 14));
        for (const QString &word : {u"7"_s, u"<7"_s, u"c7"_s, u"70351144"_s, u"<44115307"_s, u"mug7"_s, u"ayse"_s, u"yilmaz"_s,
                                    u"ayseyilmaz"_s, u"@2026-03-14"_s})
        {
            QVERIFY2(words.contains(word), qPrintable(word));
        }
        QVERIFY2(!words.contains(u"<7gum"_s), "only numbers stand reversed");
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
