// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Every row of the table of layouts: its examples, generated numbers, every wrong digit and every swap its algorithm notices.
#include "scan/carriers.h"
#include "scan/meaning.h"
#include "scan/trackingformats.h"
#include "scan/trackingnumber.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

std::vector<TrackingCandidate> all(const QString &code)
{
    std::vector<TrackingCandidate> found = recognise(code);
    const std::vector<TrackingCandidate> weak = weakly(code);
    found.insert(found.end(), weak.begin(), weak.end());
    return found;
}

const TrackingCandidate *of(const std::vector<TrackingCandidate> &found, const QString &carrier)
{
    const auto at = std::find_if(found.begin(), found.end(), [&carrier](const TrackingCandidate &c) { return c.carrierKey == carrier; });
    return at == found.end() ? nullptr : &*at;
}

/// A family of numbers: fixed text and random digits (#), the check digit last (or where ! stands).
struct Family {
    const char *name;
    const char *form;
    CheckRule rule;
    bool noticesEveryDigit;
};

constexpr Family families[] = {
    // Doubling maps two digits on one: UPS and OnTrac miss some, S10 where its remainder has two meanings.
    {"UPS", "1Z############001!", CheckRule::Ups, false},      {"Canada Post", "###############!", CheckRule::Gs1, true},
    {"FedEx Ground", "##############!", CheckRule::Gs1, true}, {"USPS", "94###################!", CheckRule::Gs1, true},
    {"SSCC", "#################!", CheckRule::Gs1, true},      {"Purolator", "###########!", CheckRule::Luhn, true},
    {"DHL Express", "#########!", CheckRule::Mod7, false},     {"FedEx Express", "###########!", CheckRule::Fedex, false},
    {"S10", "RB########!CA", CheckRule::S10, false},           {"DPD", "##############!", CheckRule::Mod37, true},
    {"OnTrac C", "C#############!", CheckRule::OnTrac, false}, {"OnTrac D", "D#############!", CheckRule::OnTrac, false},
};

/// Whether the algorithm notices that two neighbours changed places.
bool noticesSwap(CheckRule rule, int a, int b)
{
    return (rule == CheckRule::Gs1 && std::abs(a - b) != 5) || (rule == CheckRule::Luhn && std::abs(a - b) != 9);
}

QString generated(const Family &family, QRandomGenerator &random)
{
    QString code = QString::fromLatin1(family.form);
    for (QChar &c : code) {
        c = c == u'#' ? QChar(u'0' + random.bounded(10)) : c;
    }
    const qsizetype at = code.indexOf(u'!');
    for (int digit = 0; digit < 10; ++digit) {
        code[at] = QChar(u'0' + digit);
        if (checkDigitOf(code, family.rule) == CheckDigit::Proved) {
            return code;
        }
    }
    return {}; // no digit holds (mod 11 has gaps)
}

} // namespace

class TrackingFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedNumberIsRecognisedAsItsCarriers()
    {
        for (const TrackingFormat &format : trackingFormats()) {
            QVERIFY2(carrierOf(QString::fromLatin1(format.carrier)) != nullptr, format.carrier);
            const QStringList examples = QString::fromLatin1(format.examples).split(u' ', Qt::SkipEmptyParts);
            for (const QString &example : examples) {
                const std::vector<TrackingCandidate> found = all(example);
                const TrackingCandidate *mine = of(found, QString::fromLatin1(format.carrier));
                QVERIFY2(mine != nullptr, qPrintable(example));
                QVERIFY2(mine->check != CheckDigit::Failed, qPrintable(example));
                QCOMPARE(mine->check == CheckDigit::Absent, format.rule == CheckRule::None);
                if (format.claim == Claim::Unique || format.claim == Claim::WhenProved) {
                    QVERIFY2(mine->certain && found.front() == *mine, qPrintable(example));
                } else {
                    QVERIFY2(!mine->certain, qPrintable(example));
                }
            }
        }
    }

    void aFormThatSaysNothingIsNeverOfferedToTheBench()
    {
        for (const char *code : {"8000716049029", "60120172242323", "2575193093772", "6291041500213"}) {
            QVERIFY2(recognise(QString::fromLatin1(code)).empty(), code);
            QVERIFY2(!weakly(QString::fromLatin1(code)).empty(), code);
        }
    }

    void wrongDigitsAndSwapsAreNoticed_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(families)); ++i) {
            QTest::newRow(families[i].name) << i;
        }
    }
    void wrongDigitsAndSwapsAreNoticed()
    {
        QFETCH(int, row);
        const Family &family = families[row];
        QRandomGenerator random(20260314);
        int wrong = 0;
        int missed = 0;
        for (int round = 0; round < 200; ++round) {
            const QString code = generated(family, random);
            if (code.isEmpty()) {
                continue;
            }
            for (qsizetype at = 0; at < code.size(); ++at) {
                if (!code.at(at).isDigit() || (family.rule == CheckRule::Ups && at < 2)) {
                    continue;
                }
                for (int digit = 0; digit < 10; ++digit) {
                    QString other = code;
                    other[at] = QChar(u'0' + digit);
                    if (other == code) {
                        continue;
                    }
                    ++wrong;
                    const bool noticed = checkDigitOf(other, family.rule) == CheckDigit::Failed;
                    missed += noticed ? 0 : 1;
                    QVERIFY2(noticed || !family.noticesEveryDigit, qPrintable(code + u" "_s + other));
                }
                const int next = at + 1 < code.size() ? code.at(at + 1).digitValue() : -1;
                if (next >= 0 && next != code.at(at).digitValue() && noticesSwap(family.rule, code.at(at).digitValue(), next)) {
                    QString swapped = code;
                    std::swap(swapped[at], swapped[at + 1]);
                    QVERIFY2(checkDigitOf(swapped, family.rule) == CheckDigit::Failed, qPrintable(code + u" "_s + swapped));
                }
            }
        }
        QVERIFY(wrong > 1000);
        QVERIFY2(missed * 100 <= wrong * 15, qPrintable(QString::number(missed)));
    }

    void clashesAreReportedAsPossibilities_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("carriers");
        QTest::newRow("Purolator and FedEx") << u"287809468872"_s << QStringList{u"fedex"_s, u"purolator"_s};
        QTest::newRow("Purolator and FedEx again") << u"320610804900"_s << QStringList{u"fedex"_s, u"purolator"_s};
        QTest::newRow("DHL and Old Dominion") << u"78045768393"_s << QStringList{u"dhl"_s, u"old-dominion"_s};
        QTest::newRow("Purolator and DHL piece") << u"JFV247545960"_s << QStringList{u"dhl"_s, u"purolator"_s};
    }
    void clashesAreReportedAsPossibilities()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, carriers);
        QStringList found;
        for (const TrackingCandidate &candidate : recognise(code)) {
            QVERIFY(!candidate.certain);
            if (candidate.check != CheckDigit::Failed) {
                found << candidate.carrierKey;
            }
        }
        found.removeDuplicates();
        found.sort();
        QCOMPARE(found, carriers);
    }

    void aPostOfAnUnknownCountryIsNotCertain()
    {
        QVERIFY(recognise(u"RB123456785DE"_s).front().certain);
        QVERIFY(!recognise(u"RB123456785YP"_s).front().certain);
        QCOMPARE(recognise(u"RB123456785DE"_s).front().service, u"registered"_s);
    }

    void aTornNumberIsNoticed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("torn");
        QTest::newRow("UPS, one short") << u"1Z999AA1012345678"_s << true;
        QTest::newRow("UPS, one more") << u"1Z999AA101234567844"_s << true;
        QTest::newRow("UPS whole") << u"1Z999AA10123456784"_s << false;
        QTest::newRow("USPS, one short") << u"940011120620640626078"_s << true;
        QTest::newRow("S10, one short") << u"RB12345678GB"_s << true;
        QTest::newRow("Amazon, one short") << u"TBA01000000000"_s << true;
        QTest::newRow("a SKU") << u"MUG-350-B"_s << false;
    }
    void aTornNumberIsNoticed()
    {
        QFETCH(QString, code);
        QFETCH(bool, torn);
        QCOMPARE(looksTorn(code), torn);
    }

    void noInputCrashesHangsOrMakesACommand()
    {
        QRandomGenerator random(7);
        const QStringList seeds{u"[)>\x1e"
                                u"01\x1d"
                                u"96"_s,
                                u"]C1"_s,
                                u"01"_s,
                                u"(01)"_s,
                                u"https://a.b/01/"_s,
                                u"V01~"_s,
                                u"1Z"_s,
                                u"{"_s,
                                u"PB"_s,
                                u"%"_s};
        for (int round = 0; round < 3000; ++round) {
            QString text = random.bounded(2) == 0 ? seeds.at(random.bounded(static_cast<int>(seeds.size()))) : QString();
            const int length = random.bounded(10) == 0 ? 4096 : random.bounded(80);
            const int kind = random.bounded(3);
            while (text.size() < length) {
                text += kind == 0   ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                        : kind == 1 ? QChar(static_cast<char16_t>(random.bounded(0x80)))
                                    : QChar(static_cast<char16_t>(u'0' + random.bounded(10)));
            }
            const ScanMeaning meaning = interpret(text);
            if (const auto *command = std::get_if<BenchCommand>(&meaning)) {
                QVERIFY(text.contains(commandRow(*command).code, Qt::CaseInsensitive));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TrackingFormatsTest)
#include "tst_trackingformats.moc"
