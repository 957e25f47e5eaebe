// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/practicelabels.h"

#include "base/randomness.h"
#include "scan/checkdigit.h"

#include <QSet>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

/// Falls where it is told to.
class ToldRandomness final : public Randomness
{
public:
    explicit ToldRandomness(quint32 told) : m_told(told) {}
    quint32 below(quint32 bound) override { return m_told % bound; }
    QUuid uuid() override { return {}; }

private:
    quint32 m_told;
};

} // namespace

/// The tracking numbers that practice puts on its boxes.
class TestPracticeLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberIsGivenOnceAlsoWhereTheCountBeginsAgain()
    {
        ToldRandomness nearTheEnd(99'999'990);
        PracticeLabels labels(nearTheEnd);
        QSet<QString> given;
        for (int i = 0; i < 100; ++i) {
            given.insert(labels.postal(u"TR"_s));
            given.insert(labels.canadaPost());
        }
        QCOMPARE(given.size(), 200);
    }

    void theNumbersCarryTheirCheckDigits()
    {
        ToldRandomness small(7);
        PracticeLabels labels(small);
        for (int i = 0; i < 100; ++i) {
            const QString postal = labels.postal(u"GB"_s);
            QCOMPARE(postal.size(), 13);
            QCOMPARE(checkDigitOf(postal, CheckRule::S10), CheckDigit::Proved);
            const QString canadian = labels.canadaPost();
            QCOMPARE(canadian.size(), 16);
            QCOMPARE(checkDigitOf(canadian, CheckRule::Gs1), CheckDigit::Proved);
        }
    }

    /// Two stations may begin in the same second, and again after each restart: what they draw sets them apart.
    void twoStationsBeginAtDifferentNumbers()
    {
        ToldRandomness one(41'000'000);
        ToldRandomness two(86'000'000);
        PracticeLabels labelsOfOne(one);
        PracticeLabels labelsOfTwo(two);
        QSet<QString> given;
        for (int i = 0; i < 100; ++i) {
            given.insert(labelsOfOne.postal(u"TR"_s));
            given.insert(labelsOfTwo.postal(u"TR"_s));
        }
        QCOMPARE(given.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestPracticeLabels)
#include "tst_practicelabels.moc"
