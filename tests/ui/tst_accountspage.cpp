// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"
#include "ui/questionpanel.h"
#include "ui/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace packbench;
using namespace packbench::test;
using namespace Qt::StringLiterals;

/// A browser that opens what the program tells it to.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"packbenchtest"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"packbenchtest"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class AccountsPageTest final : public QObject
{
    Q_OBJECT

    static void furnish(Stage &stage)
    {
        SettingsDesk::AccountRow plain;
        plain.id = AccountId(u"a"_s);
        plain.name = u"Plain"_s;
        SettingsDesk::AccountRow asking;
        asking.id = AccountId(u"b"_s);
        asking.name = u"Mugs"_s;
        asking.authorization = u"authorized until 12 March 2027"_s;
        asking.asksSeller = true;
        stage.settings.accountRows = {plain, asking};
        stage.settings.consentPage = QUrl(u"packbenchtest://agree?state=1"_s);
        Q_EMIT stage.settings.changed();
    }
    /// The question that is asked now.
    static QuestionPanel *question(Stage &stage)
    {
        const auto panels = stage.window.findChildren<QuestionPanel *>();
        const auto shown = std::find_if(panels.begin(), panels.end(), [](const QuestionPanel *panel) { return !panel->isHidden(); });
        return shown == panels.end() ? nullptr : *shown;
    }
    static CommandButton *button(Stage &stage, const QString &name) { return stage.window.findChild<CommandButton *>(name); }

private Q_SLOTS:
    void onlyAccountsWithASellersConsentCanBeAuthorized()
    {
        Stage stage;
        furnish(stage);
        QVERIFY(button(stage, u"authorize:a"_s) == nullptr);
        QVERIFY(button(stage, u"authorize:b"_s) != nullptr);
        const auto labels = stage.window.findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const TextLabel *label) { return label->text().contains(u"authorized until 12 March 2027"_s); }));
    }

    void thePageOpensAndTheAnswerIsTaken()
    {
        Stage stage;
        furnish(stage);
        const Browser browser;
        button(stage, u"authorize:b"_s)->click();
        QCOMPARE(browser.opened, QList<QUrl>{stage.settings.consentPage});
        QVERIFY(question(stage) != nullptr);
        auto *edit = question(stage)->findChild<QLineEdit *>(u"questionEdit"_s);
        edit->setText(u" https://s.example/?code=ROW_12345678&state=1 "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stage.settings.answered, QStringList{u"b https://s.example/?code=ROW_12345678&state=1"_s});
    }

    void withoutABrowserTheLinkIsInTheClipboard()
    {
        Stage stage;
        furnish(stage);
        stage.settings.consentPage = QUrl(u"packbenchnobrowser://agree?state=1"_s);
        button(stage, u"authorize:b"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"packbenchnobrowser://agree?state=1"_s);
        QVERIFY(question(stage) != nullptr);
        QVERIFY(question(stage)->question().text.contains(u"clipboard"_s));
        QTest::keyClick(question(stage), Qt::Key_Escape);
        QVERIFY(question(stage) == nullptr);
        QVERIFY(stage.settings.answered.isEmpty());
    }

    void ofSeveralShopsOneIsChosen()
    {
        Stage stage;
        furnish(stage);
        Q_EMIT stage.settings.shopWanted(AccountId(u"b"_s), u"several"_s, {u"Mug House"_s, u"Bowls"_s});
        QuestionPanel *panel = question(stage);
        QVERIFY(panel != nullptr && panel->question().title.contains(u"Mugs"_s));
        QVERIFY(panel->choose(1));
        QCOMPARE(stage.settings.shops, QStringList{u"b 1"_s});
    }
};

QTEST_MAIN(AccountsPageTest)
#include "tst_accountspage.moc"
