// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/house/support/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;

namespace {

const QString licence = QStringLiteral("// SPDX-FileCopyrightText: The Packbench authors\n// SPDX-License-Identifier: Apache-2.0\n");

void put(const QTemporaryDir &root, const QString &path, const QString &text)
{
    const QString file = root.filePath(path);
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

/// A tree that keeps every rule.
void putHouse(const QTemporaryDir &root)
{
    put(root, QStringLiteral("app/CMakeLists.txt"),
        QStringLiteral("packbench_module(base USES Qt6::Core)\npackbench_module(channel USES base)\n"
                       "packbench_module(practice USES base)\npackbench_module(station USES channel)\n"));
    put(root, QStringLiteral("ui/CMakeLists.txt"), QStringLiteral("packbench_module(ui FOLDER here USES station Qt6::Widgets)\n"));
    put(root, QStringLiteral("app/channel/walmart/session.cpp"), licence + QStringLiteral("#include \"base/clock.h\"\n// Walmart\n"));
    put(root, QStringLiteral("ui/window.cpp"), licence + QStringLiteral("#include \"station/bench.h\"\n#include <QWidget>\n"));
    put(root, QStringLiteral("app/main.cpp"), licence + QStringLiteral("#include \"ui/window.h\"\n#include <QApplication>\n"));
}

#define COMPARE_NONE(list) QVERIFY2((list).isEmpty(), qPrintable(QStringLiteral("\n") + (list).join(QLatin1Char('\n'))))

} // namespace

/// Holds the sources against the picture in ARCHITECTURE.md, and each rule against a tree that breaks it.
class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeepsEveryRule();
    void aHouseInOrderIsNotBlamed();
    void aRuleThatIsBrokenIsNamedWithItsPlace_data();
    void aRuleThatIsBrokenIsNamedWithItsPlace();
    void aModuleThatUsesALaterOneIsNamed();
    void configuringRefusesAModuleThatLinksWidgets_data();
    void configuringRefusesAModuleThatLinksWidgets();
};

void TestModules::thisTreeKeepsEveryRule()
{
    const SourceTree tree(QStringLiteral(PACKBENCH_SOURCE_DIR));
    QVERIFY(tree.size() > 20);
    QVERIFY(tree.declares(QStringLiteral("domain")));
    QVERIFY(tree.declares(QStringLiteral("ui")));
    COMPARE_NONE(tree.usesOfLaterModules());
    COMPARE_NONE(tree.includesOfUnnamedModules());
    COMPARE_NONE(tree.includesBetween(QStringLiteral("channel"), QStringLiteral("practice")));
    COMPARE_NONE(tree.widgetIncludes());
    COMPARE_NONE(tree.marketplaceNames());
    COMPARE_NONE(tree.forbiddenWords());
    COMPARE_NONE(tree.withoutLicenceHeader());
    COMPARE_NONE(tree.longerThan(400));
}

void TestModules::aHouseInOrderIsNotBlamed()
{
    const QTemporaryDir root;
    putHouse(root);
    const SourceTree tree(root.path());
    QCOMPARE(tree.size(), 3);
    COMPARE_NONE(tree.usesOfLaterModules());
    COMPARE_NONE(tree.includesOfUnnamedModules());
    COMPARE_NONE(tree.includesBetween(QStringLiteral("channel"), QStringLiteral("practice")));
    COMPARE_NONE(tree.widgetIncludes());
    COMPARE_NONE(tree.marketplaceNames());
    COMPARE_NONE(tree.forbiddenWords());
    COMPARE_NONE(tree.withoutLicenceHeader());
    COMPARE_NONE(tree.longerThan(400));
}

void TestModules::aRuleThatIsBrokenIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &place) {
        QTest::newRow(name) << path << text << place;
    };
    row("upward include", QStringLiteral("app/base/clock.cpp"), licence + QStringLiteral("#include \"station/bench.h\"\n"),
        QStringLiteral("app/base/clock.cpp:3: #include \"station/bench.h\""));
    row("upward include in angle brackets", QStringLiteral("app/base/clock.cpp"), licence + QStringLiteral("#include <station/bench.h>\n"),
        QStringLiteral("app/base/clock.cpp:3: #include <station/bench.h>"));
    row("not named, though linked through another", QStringLiteral("ui/queue.cpp"),
        licence + QStringLiteral("#include \"channel/channel.h\"\n"), QStringLiteral("ui/queue.cpp:3: #include \"channel/channel.h\""));
    row("practice knows the channel", QStringLiteral("app/practice/server.cpp"),
        licence + QStringLiteral("#include \"app/channel/wire.h\"\n"),
        QStringLiteral("app/practice/server.cpp:3: #include \"app/channel/wire.h\""));
    row("the channel knows practice", QStringLiteral("app/channel/wire.cpp"), licence + QStringLiteral("#include \"practice/server.h\"\n"),
        QStringLiteral("app/channel/wire.cpp:3: #include \"practice/server.h\""));
    row("a widget below the line", QStringLiteral("app/station/bench.cpp"), licence + QStringLiteral("#include <QLabel>\n"),
        QStringLiteral("app/station/bench.cpp:3: #include <QLabel>"));
    row("a printer below the line", QStringLiteral("app/base/paper.h"), licence + QStringLiteral("#include <QtPrintSupport/QPrinter>\n"),
        QStringLiteral("app/base/paper.h:3: #include <QtPrintSupport/QPrinter>"));
    row("a marketplace outside its folder", QStringLiteral("ui/queue.cpp"), licence + QStringLiteral("// as WALMART wants\n"),
        QStringLiteral("ui/queue.cpp:3: // as WALMART wants"));
    row("certificates unchecked", QStringLiteral("app/net/client.cpp"),
        licence + QStringLiteral("tls.setPeerVerifyMode(QSslSocket::VerifyNone);\n"),
        QStringLiteral("app/net/client.cpp:3: tls.setPeerVerifyMode(QSslSocket::VerifyNone);"));
    row("certificates unchecked in a test", QStringLiteral("tests/net/tst_tls.cpp"),
        licence + QStringLiteral("    reply->ignoreSslErrors();\n"), QStringLiteral("tests/net/tst_tls.cpp:3: reply->ignoreSslErrors();"));
    row("a skipped test", QStringLiteral("tests/net/tst_tls.cpp"), licence + QStringLiteral("    QSKIP(\"no tool\");\n"),
        QStringLiteral("tests/net/tst_tls.cpp:3: QSKIP(\"no tool\");"));
    row("no licence", QStringLiteral("ui/queue.cpp"), QStringLiteral("#pragma once\n"), QStringLiteral("ui/queue.cpp"));
    row("too long", QStringLiteral("ui/queue.cpp"), licence + QStringLiteral("\n").repeated(399),
        QStringLiteral("ui/queue.cpp: 401 lines"));
}

void TestModules::aRuleThatIsBrokenIsNamedWithItsPlace()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, place);
    const QTemporaryDir root;
    putHouse(root);
    put(root, path, text);
    const SourceTree tree(root.path());
    const QStringList found = tree.includesOfUnnamedModules() + tree.includesBetween(QStringLiteral("channel"), QStringLiteral("practice"))
                              + tree.widgetIncludes() + tree.marketplaceNames() + tree.forbiddenWords() + tree.withoutLicenceHeader()
                              + tree.longerThan(400);
    QVERIFY2(found.contains(place), qPrintable(found.join(QLatin1Char('\n'))));
    for (const QString &other : found) {
        QVERIFY2(other == place, qPrintable(other));
    }
}

void TestModules::aModuleThatUsesALaterOneIsNamed()
{
    const QTemporaryDir root;
    put(root, QStringLiteral("app/CMakeLists.txt"),
        QStringLiteral("packbench_module(base USES station)\npackbench_module(station USES base)\n"));
    QCOMPARE(SourceTree(root.path()).usesOfLaterModules(), QStringList{QStringLiteral("base uses station")});
}

void TestModules::configuringRefusesAModuleThatLinksWidgets_data()
{
    QTest::addColumn<QString>("declaration");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("neither") << QStringLiteral("station USES base)") << true;
    QTest::newRow("widgets") << QStringLiteral("station USES base Qt6::Widgets)") << false;
    QTest::newRow("printers") << QStringLiteral("station USES Qt6::PrintSupport base)") << false;
    QTest::newRow("hidden") << QStringLiteral("station USES base PRIVATE Qt6::Widgets)") << false;
    QTest::newRow("the ui may") << QStringLiteral("ui USES base Qt6::Widgets)") << true;
}

void TestModules::configuringRefusesAModuleThatLinksWidgets()
{
    QFETCH(const QString, declaration);
    QFETCH(const bool, accepted);
    const QTemporaryDir root;
    put(root, QStringLiteral("CMakeLists.txt"),
        QStringLiteral("cmake_minimum_required(VERSION 3.25)\nproject(house LANGUAGES NONE)\nset(CMAKE_CXX_COMPILE_FEATURES cxx_std_20)\n"
                       "add_library(Qt6::Widgets INTERFACE IMPORTED)\nadd_library(Qt6::PrintSupport INTERFACE IMPORTED)\n"
                       "include(\"%1/app/module.cmake\")\npackbench_module(base)\npackbench_module(%2\n")
            .arg(QStringLiteral(PACKBENCH_SOURCE_DIR), declaration));
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral("cmake"), {QStringLiteral("-S"), root.path(), QStringLiteral("-B"), root.filePath(QStringLiteral("build"))});
    QVERIFY(cmake.waitForFinished());
    const QByteArray output = cmake.readAll();
    QVERIFY2((cmake.exitCode() == 0) == accepted, output.constData());
    QCOMPARE(output.contains("widgets live in ui/"), !accepted);
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
