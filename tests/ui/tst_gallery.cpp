// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "ui/queueview.h"

#include <QDir>
#include <QtTest>

using namespace packbench;
using namespace packbench::test;

/// Shows every state of the window in every size and theme; with PACKBENCH_GALLERY=DIR the pictures are kept.
class GalleryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsPainted_data();
    void everyStateIsPainted();
};

void GalleryTest::everyStateIsPainted_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    const QStringList states{QStringLiteral("next"),     QStringLiteral("idle"),     QStringLiteral("wrong"),    QStringLiteral("early"),
                             QStringLiteral("label"),    QStringLiteral("complete"), QStringLiteral("crowded"),  QStringLiteral("stop"),
                             QStringLiteral("question"), QStringLiteral("text"),     QStringLiteral("queue"),    QStringLiteral("outbox"),
                             QStringLiteral("settings"), QStringLiteral("help"),     QStringLiteral("carriers"), QStringLiteral("history"),
                             QStringLiteral("nothing"),  QStringLiteral("change")};
    for (const QString &state : states) {
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
            for (const bool dark : {false, true}) {
                for (const int percent : {100, 200}) {
                    // The extremes suffice unless somebody wants to look at the pictures.
                    const bool extreme = size.height() == 720 && percent == 200 && dark;
                    if (!extreme && !qEnvironmentVariableIsSet("PACKBENCH_GALLERY"))
                        continue;
                    QTest::addRow("%s-%d-%s-%d", qPrintable(state), size.height(), dark ? "dark" : "light", percent)
                        << state << size << dark << percent;
                }
            }
        }
    }
}

void GalleryTest::everyStateIsPainted()
{
    QFETCH(QString, shown);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    Stage stage;
    stage.fillQueue(60);
    stage.fillOutbox();
    stage.window.theme().setAppearance({dark, percent});
    const QHash<QString, BenchState> states{
        {QStringLiteral("idle"), Stage::idle()},           {QStringLiteral("wrong"), Stage::wrongItem()},
        {QStringLiteral("early"), Stage::labelTooEarly()}, {QStringLiteral("label"), Stage::labelNext()},
        {QStringLiteral("complete"), Stage::complete()},   {QStringLiteral("crowded"), Stage::crowded()},
        {QStringLiteral("stop"), Stage::stopped()},        {QStringLiteral("question"), Stage::asking(false)},
        {QStringLiteral("text"), Stage::asking(true)},     {QStringLiteral("carriers"), Stage::choosingCarrier()},
        {QStringLiteral("change"), Stage::correcting()}};
    stage.bench.setState(states.value(shown, Stage::halfPacked()));
    stage.bench.setStrip(Stage::strip(dark));
    if (shown == QLatin1String("queue"))
        stage.bench.show(View::Queue);
    if (shown == QLatin1String("outbox"))
        stage.bench.show(View::Outbox);
    if (shown == QLatin1String("history")) {
        stage.fillHistory(true);
        stage.bench.show(View::History);
        stage.history.choose(stage.history.rows().item(1).entry.shipment.id);
    }
    if (shown == QLatin1String("nothing")) {
        stage.history.fill(0, false);
        stage.bench.show(View::History);
    }
    if (shown == QLatin1String("settings"))
        stage.bench.show(View::Settings);
    if (shown == QLatin1String("help"))
        Q_EMIT stage.bench.helpWanted();
    stage.window.resize(size);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    QCOMPARE(stage.window.size(), size);
    const QPixmap picture = stage.window.grab();
    QCOMPARE(picture.size(), size);
    const QString folder = qEnvironmentVariable("PACKBENCH_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
