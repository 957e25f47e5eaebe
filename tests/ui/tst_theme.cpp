// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "ui/autopilot.h"
#include "ui/textlabel.h"
#include "ui/tokens.h"

#include <QAbstractButton>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextPairHasSevenToOne_data();
    void everyTextPairHasSevenToOne();
    void blackOnWhiteIsTwentyOneToOne();
    void typeFollowsTextSizeAndWindow();
    void nothingIsClippedAtAnySize_data();
    void nothingIsClippedAtAnySize();
    void textThatDoesNotFitIsElided();
    void autopilotLabelsHaveTheirCheckDigit();
};

void ThemeTest::everyTextPairHasSevenToOne_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Tokens &t = tokens(dark);
        const char *theme = dark ? "dark" : "light";
        const std::pair<const char *, QColor> texts[] = {{"ink", t.ink}, {"ink2", t.ink2}};
        const std::pair<const char *, QColor> grounds[] = {
            {"ground", t.ground}, {"card", t.card}, {"nextSoft", t.nextSoft}, {"attentionSoft", t.attentionSoft}, {"chip", t.chip}};
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s %s on %s", theme, textName, groundName) << text << ground;
        }
        const std::pair<const char *, QColor> meanings[] = {{"next", t.next}, {"good", t.good}, {"bad", t.bad}, {"attention", t.attention}};
        for (const auto &[name, text] : meanings) {
            QTest::addRow("%s %s on card", theme, name) << text << t.card;
            QTest::addRow("%s %s on nextSoft", theme, name) << text << t.nextSoft;
        }
        QTest::addRow("%s attention on attentionSoft", theme) << t.attention << t.attentionSoft;
        const std::pair<const char *, QColor> bands[] = {
            {"idle", t.idleBand}, {"good", t.goodBand}, {"bad", t.badBand}, {"attention", t.attentionBand}, {"primary", t.primary}};
        for (const auto &[name, band] : bands)
            QTest::addRow("%s onBand on %s", theme, name) << t.onBand << band;
        QTest::addRow("%s onPractice on practice", theme) << t.onPractice << t.practice;
    }
}

void ThemeTest::everyTextPairHasSevenToOne()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 7.0, qPrintable(QString::number(contrast(text, ground))));
}

void ThemeTest::blackOnWhiteIsTwentyOneToOne()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void ThemeTest::typeFollowsTextSizeAndWindow()
{
    Theme theme;
    theme.setWindowSize({1920, 1080});
    QCOMPARE(theme.font(Theme::Type::Next).pixelSize(), 38);
    theme.setAppearance({false, 200});
    QCOMPARE(theme.font(Theme::Type::Next).pixelSize(), 76);
    QCOMPARE(theme.px(16), 16);
    theme.setWindowSize({1280, 720});
    QVERIFY(theme.font(Theme::Type::Next).pixelSize() <= 51);
    QVERIFY(theme.font(Theme::Type::Small).pixelSize() >= 11);
}

void ThemeTest::nothingIsClippedAtAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<View>("view");
    const std::pair<View, const char *> views[] = {
        {View::Queue, "queue"}, {View::Bench, "bench"}, {View::Outbox, "outbox"}, {View::History, "history"}, {View::Settings, "settings"}};
    for (const auto &[view, name] : views) {
        QTest::addRow("%s 1080 100", name) << QSize(1920, 1080) << 100 << view;
        QTest::addRow("%s 1080 200", name) << QSize(1920, 1080) << 200 << view;
        QTest::addRow("%s 720 100", name) << QSize(1280, 720) << 100 << view;
        QTest::addRow("%s 720 200", name) << QSize(1280, 720) << 200 << view;
    }
}

void ThemeTest::nothingIsClippedAtAnySize()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(View, view);
    Stage stage;
    stage.fillQueue(30);
    stage.fillOutbox();
    stage.window.theme().setAppearance({false, percent});
    stage.bench.setState(Stage::crowded());
    stage.bench.show(view);
    stage.window.resize(size);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    QCOMPARE(stage.window.size(), size);
    for (const TextLabel *label : stage.window.findChildren<TextLabel *>()) {
        if (!label->isVisible())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        QVERIFY2(
            label->height() >= needed,
            qPrintable(QStringLiteral("%1 \"%2\": %3 of %4").arg(label->objectName(), label->text()).arg(label->height()).arg(needed)));
    }
    for (const QAbstractButton *button : stage.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->height() >= button->sizeHint().height(),
                     qPrintable(
                         QStringLiteral("%1: %2 of %3").arg(button->objectName()).arg(button->height()).arg(button->sizeHint().height())));
    }
}

void ThemeTest::textThatDoesNotFitIsElided()
{
    const QFont font = Theme().font(Theme::Type::Line);
    const QString text = QString::fromUtf8("Ustensiles de cuisine antiadhésifs, ensemble de vingt-quatre pièces");
    const QStringList lines = wrapped(text, font, 200, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(QChar(0x2026)));
    QCOMPARE(wrapped(text, font, 5000, 2), QStringList{text});
}

void ThemeTest::autopilotLabelsHaveTheirCheckDigit()
{
    // 703511447713847 and its digit: 3 × (7+8+1+7+4+1+3+7) + (4+3+7+4+1+5+0) = 138, so 2 lifts it to 140.
    const QString number = canadaPostNumber(11447, 713847);
    QCOMPARE(number.size(), 16);
    QVERIFY(number.startsWith(QStringLiteral("703511447713847")));
    QCOMPARE(number.back(), QLatin1Char('2'));
    QVERIFY(canadaPostNumber(1, 1) != canadaPostNumber(1, 2));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
