// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokcodes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace packbench;

namespace {

using Class = TikTokCode::Class;
using Codes = std::vector<int>;

/// What the channel documents for shipping several packages at once.
const Codes batchShip = {11001001, 11006013, 11006014, 11021009, 11021010, 11021011, 11021012, 11021013, 11021014, 11021015, 11021017,
                         11021018, 11021019, 11021020, 11021021, 11021022, 11021023, 11021024, 11021025, 11028006, 21001002, 21001003,
                         21001005, 21001010, 21001011, 21001201, 21004006, 21008044, 21011001, 21011003, 21011007, 21011008, 21011022,
                         21011025, 21011027, 21011028, 21011040, 21011041, 21011500, 21014009, 99999999};

/// What any call may answer.
const Codes gateway = {101000,   105002,   105005,   106001,   106013,   36009002, 36009003, 36009004,
                       36009007, 36009009, 36009010, 36009021, 36009022, 36009023, 36009033};

/// What the other calls may answer.
const Codes otherCalls = {10002014, 10002015, 10006402, 10007014, 10037002, 10037003, 10037004, 11001027, 11001031, 11006021,
                          11021016, 11034002, 11034023, 11034037, 21001008, 21004012, 21004015, 21004016, 21004019, 21004020,
                          21008017, 21008099, 21008106, 21008111, 21008116, 21008117, 21011004, 21011005, 21011006, 21011020,
                          21011029, 21011030, 21011031, 21011035, 21011036, 21011042, 21011043, 21011048, 21011049, 21011050,
                          21011051, 21011052, 21011053, 21011054, 21023035, 21034012, 21042102, 21042104};

/// Where the channel's advice is to cancel the order.
const Codes cancelAdvised = {11021010, 11021011, 11021012, 11021013, 11021014, 11021015, 11021017, 11021018,
                             11021019, 11021020, 11021021, 11021022, 11021023, 11021024, 11021025, 21014009};

Codes allOf(const std::vector<Codes> &lists)
{
    Codes all;
    for (const Codes &list : lists) {
        all.insert(all.end(), list.begin(), list.end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

QByteArray named(int code)
{
    return QByteArray::number(code);
}

/// Every text that the sources of the table mark for translation.
QSet<QString> markedTexts()
{
    QFile file(QStringLiteral(PACKBENCH_SOURCE_DIR "/app/channel/tiktok/tiktokcodes.cpp"));
    QSet<QString> result;
    if (file.open(QIODevice::ReadOnly)) {
        static const QRegularExpression mark(
            QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"TikTokCodes\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)"));
        QRegularExpressionMatchIterator found = mark.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            result.insert(found.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
        }
    }
    return result;
}

/// Says of each text in which context it was asked for.
class EchoTranslator : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*disambiguation*/, int /*n*/) const override
    {
        return QString::fromLatin1(context) + u'|' + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

/// The table of error codes: complete, in order, and every row says who does what.
class TestTikTokCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCodeAndNoOtherIsKnown();
    void theTableIsAscendingWithoutDuplicates();
    void everyCodeSaysShortlyWhatHappenedAndWhatToDo();
    void everyTextIsMarkedForTranslation();
    void aCodeFallsIntoItsClassAndHasItsActor_data();
    void aCodeFallsIntoItsClassAndHasItsActor();
    void whatIsTriedAgainByItselfNeedsNobody();
    void onlyCallsThatWereNotDoneAreCalledSo();
    void cancellingIsOfferedExactlyWhereTheChannelAdvisesIt();
    void wordsComeInTheLanguageOfTheProgram();
    void anUnknownCodeHasNoWords_data();
    void anUnknownCodeHasNoWords();
};

void TestTikTokCodes::everyDocumentedCodeAndNoOtherIsKnown()
{
    QCOMPARE(batchShip.size(), std::size_t(41));
    Codes known;
    for (const TikTokCode &row : tiktokCodes()) {
        known.push_back(row.code);
    }
    const Codes documented = allOf({batchShip, gateway, otherCalls});
    for (const int code : documented) {
        QVERIFY2(tiktokCode(code) != nullptr, named(code).constData());
        QCOMPARE(tiktokCode(code)->code, code);
    }
    QCOMPARE(known, documented);
}

void TestTikTokCodes::theTableIsAscendingWithoutDuplicates()
{
    const std::vector<TikTokCode> &rows = tiktokCodes();
    const auto wrong = std::adjacent_find(rows.begin(), rows.end(),
                                          [](const TikTokCode &a, const TikTokCode &b) { return a.code >= b.code; });
    QVERIFY2(wrong == rows.end(), wrong == rows.end() ? "" : named(wrong->code).constData());
}

void TestTikTokCodes::everyCodeSaysShortlyWhatHappenedAndWhatToDo()
{
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    for (const TikTokCode &row : tiktokCodes()) {
        const QString meaning = QString::fromUtf8(row.meaning);
        const QString advice = QString::fromUtf8(row.advice);
        QVERIFY2(meaning.size() >= 15 && meaning.size() <= 75, row.meaning);
        QVERIFY2(advice.size() >= 15 && advice.size() <= 95, row.advice);
        for (const QString &text : {meaning, advice}) {
            QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(digit), qPrintable(text)); // the screen adds the code
        }
    }
}

void TestTikTokCodes::everyTextIsMarkedForTranslation()
{
    const QSet<QString> marked = markedTexts();
    QSet<QString> used;
    for (const TikTokCode &row : tiktokCodes()) {
        used << QString::fromUtf8(row.meaning) << QString::fromUtf8(row.advice);
    }
    QCOMPARE((used - marked).values(), QList<QString>());
    QCOMPARE((marked - used).values(), QList<QString>());
}

void TestTikTokCodes::aCodeFallsIntoItsClassAndHasItsActor_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<TikTokCode::Class>("kind");
    QTest::addColumn<Actor>("actor");
    const auto rows = [](Class kind, Actor actor, const Codes &codes) {
        for (const int code : codes) {
            QTest::newRow(named(code).constData()) << code << kind << actor;
        }
    };
    rows(Class::Unknown, Actor::Nobody,
         {11001001, 21001002, 21001003, 21001005, 21001010, 21001011, 21001201, 21011500, 99999999, 36009003, 36009007, 11001027, 11001031,
          21001008, 10037002, 10037003, 10037004});
    rows(Class::NeverArrived, Actor::Nobody, {36009002});
    rows(Class::AlreadyShipped, Actor::Nobody, {11006021, 21008099, 21011006, 21011020, 21011040, 21011027});
    rows(Class::TokenExpired, Actor::Nobody, {105002});
    rows(Class::LabelNotReady, Actor::Nobody, {11034037, 11034023, 21023035, 21042104});
    rows(Class::Unauthorized, Actor::It, {101000, 106001, 106013, 36009004});
    rows(Class::Forbidden, Actor::It, {105005, 10006402, 36009033});
    rows(Class::WrongAddress, Actor::It, {36009009});
    rows(Class::WrongRequest, Actor::It, {36009010, 36009021, 36009022, 36009023});
    rows(Class::WrongRequest, Actor::ShiftLead, {21011005});
    rows(Class::Refused, Actor::It, {21008106});
    rows(Class::NotFound, Actor::ShiftLead, {21011001, 21011028, 21008111});
    rows(Class::Refused, Actor::Packer, {11006013, 11006014});                                                   // more boxes
    rows(Class::Refused, Actor::Packer, {21011022, 21011025, 11028006, 21034012, 21004012, 21004015, 21004016}); // tracking, carrier
    rows(Class::Refused, Actor::Packer, {21011029, 21011031, 21011035, 21011036, 21011048, 11034002, 21008017}); // boxes, label
    rows(Class::OrderStopped, Actor::ShiftLead, {21008044, 21011007});
    rows(Class::OrderCancelled, Actor::ShiftLead, {21011041, 21011042});    // pull the box
    rows(Class::Refused, Actor::ShiftLead, {21004006, 21004019, 21004020}); // invoice
    rows(Class::Refused, Actor::ShiftLead,
         {10002014, 10002015, 10007014, 11021009, 11021016, 21011003, 21011008, 21011053, 21011054, 21008116, 21008117, 21042102});
    rows(Class::Refused, Actor::ShiftLead, {21011004, 21011030, 21011043, 21011049, 21011050, 21011051, 21011052}); // new tracking number
    rows(Class::Refused, Actor::ShiftLead, cancelAdvised);
}

void TestTikTokCodes::aCodeFallsIntoItsClassAndHasItsActor()
{
    QFETCH(const int, code);
    QFETCH(const TikTokCode::Class, kind);
    QFETCH(const Actor, actor);
    const TikTokCode *row = tiktokCode(code);
    QVERIFY(row != nullptr);
    QCOMPARE(row->kind, kind);
    QCOMPARE(row->actor, actor);
}

void TestTikTokCodes::whatIsTriedAgainByItselfNeedsNobody()
{
    const std::vector<Class> byItself = {Class::Unknown, Class::NeverArrived, Class::AlreadyShipped, Class::TokenExpired,
                                         Class::LabelNotReady};
    for (const TikTokCode &row : tiktokCodes()) {
        const bool expected = std::find(byItself.begin(), byItself.end(), row.kind) != byItself.end();
        QVERIFY2((row.actor == Actor::Nobody) == expected, named(row.code).constData());
    }
}

void TestTikTokCodes::onlyCallsThatWereNotDoneAreCalledSo()
{
    for (const TikTokCode &row : tiktokCodes()) {
        QVERIFY2((row.kind == Class::NeverArrived) == (row.code == 36009002), named(row.code).constData());
        QVERIFY2((row.kind == Class::TokenExpired) == (row.code == 105002), named(row.code).constData());
    }
}

void TestTikTokCodes::cancellingIsOfferedExactlyWhereTheChannelAdvisesIt()
{
    Codes found;
    for (const TikTokCode &row : tiktokCodes()) {
        const bool saysSo = QString::fromUtf8(row.advice).contains(QStringLiteral("\"Unable to deliver to buyer address\""));
        QVERIFY2(row.mayCancel == saysSo, named(row.code).constData());
        if (row.mayCancel) {
            QCOMPARE(row.actor, Actor::ShiftLead);
            found.push_back(row.code);
        }
    }
    QCOMPARE(found, cancelAdvised);
}

void TestTikTokCodes::wordsComeInTheLanguageOfTheProgram()
{
    const TikTokCode *row = tiktokCode(11021010);
    QVERIFY(row != nullptr);
    const QString meaning = QString::fromUtf8(row->meaning);
    const QString advice = QString::fromUtf8(row->advice);
    QCOMPARE(tiktokCodeWords(QStringLiteral("11021010")), std::optional(CodeWords{meaning, advice, Actor::ShiftLead, true}));

    EchoTranslator echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    const std::optional<CodeWords> translated = tiktokCodeWords(QStringLiteral("11021010"));
    QVERIFY(QCoreApplication::removeTranslator(&echo));
    QVERIFY(translated.has_value());
    QCOMPARE(translated->meaning, QStringLiteral("TikTokCodes|") + meaning);
    QCOMPARE(translated->advice, QStringLiteral("TikTokCodes|") + advice);
}

void TestTikTokCodes::anUnknownCodeHasNoWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString();
    QTest::newRow("success") << QStringLiteral("0");
    QTest::newRow("new") << QStringLiteral("21011026");
    QTest::newRow("beyond the last") << QStringLiteral("100000000");
    QTest::newRow("beyond an int") << QStringLiteral("99999999999999999999");
    QTest::newRow("negative") << QStringLiteral("-21011022");
    QTest::newRow("a word") << QStringLiteral("TOO_MANY_REQUESTS");
    QTest::newRow("a number and more") << QStringLiteral("21011022x");
}

void TestTikTokCodes::anUnknownCodeHasNoWords()
{
    QFETCH(const QString, code);
    QVERIFY(!tiktokCodeWords(code).has_value());
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    QVERIFY(!isNumber || tiktokCode(number) == nullptr);
}

QTEST_GUILESS_MAIN(TestTikTokCodes)
#include "tst_tiktokcodes.moc"
