// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What an account of an installation is, what is wrong with one, and what one lacks.
#include "tests/channel/support/akinonoms.h"

#include "channel/kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

/// As an import has it.
const QByteArray imported = QByteArrayLiteral(
    R"({"name":"Depo","channel":"akinon-oms","baseUrl":"https:\/\/shop-oms.akinon.net/api/v1/oms/","token":"abc","tokenHeader":"Authorization",)"
    R"("tokenPrefix":"Token","stockLocation":"369","transitions":{"pack":{"id":21},"ship":{"slug":"ship-it"},"shipWithTracking":{"id":33},)"
    R"("updateShipmentInfo":{"id":31},"outOfStock":{"id":40}},"cargoCompanies":[{"name":"Yurtiçi Kargo","id":695,"carrier":"yurtici"}],)"
    R"("states":{"packed":"500","shipped":"600"}})");

QJsonObject importedWith(const QByteArray &more)
{
    QJsonObject account = QJsonDocument::fromJson(imported).object();
    const QJsonObject changes = QJsonDocument::fromJson(more).object();
    for (auto entry = changes.constBegin(); entry != changes.constEnd(); ++entry) {
        account.insert(entry.key(), entry.value());
        if (entry->isNull()) {
            account.remove(entry.key());
        }
    }
    return account;
}

} // namespace

class AkinonAccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theImportIsTakenApart()
    {
        const Result<AccountDraft, AccountProblem> draft = readAccount(importedWith({}));
        QVERIFY(draft);
        QCOMPARE(draft->secrets.size(), size_t(1));
        QCOMPARE(draft->secrets[0].field, QStringLiteral("token"));
        QVERIFY(!QJsonDocument(draft->settings).toJson().contains("abc"));
        const AkinonAccount account = akinonAccount(AccountId(QStringLiteral("a")), draft->settings);
        QCOMPARE(account.baseUrl, QByteArray("https://shop-oms.akinon.net/api/v1/oms"));
        QCOMPARE(account.tokenHeader, QByteArray("Authorization"));
        QCOMPARE(account.tokenPrefix, QByteArray("Token"));
        QCOMPARE(account.transition(AkinonAction::Pack).id, qint64(21));
        QCOMPARE(account.transition(AkinonAction::Ship).slug, QStringLiteral("ship-it"));
        QVERIFY(!account.transition(AkinonAction::ProductNotFound).isKnown());
        QCOMPARE(account.codeOf(AkinonState::Shipped), QStringLiteral("600"));
        QCOMPARE(account.codeOf(AkinonState::Waiting), QStringLiteral("100"));
        QCOMPARE(account.cargoCompanies.size(), size_t(1));
        QCOMPARE(account.cargoCompanies[0].code, QStringLiteral("695"));
        QCOMPARE(account.listed, QStringList({QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("400")}));
        // Kept settings are valid settings.
        QVERIFY(channelKind(draft->channel)->validate(draft->settings));
    }

    void aPasswordTakesTheTokensPlace()
    {
        const QByteArray signIn =
            R"({"token":null,"username":"depo","password":"p w","loginUrl":"https:\/\/omnitron.akinon.net/api/i1/auth/login/"})";
        const Result<AccountDraft, AccountProblem> draft = readAccount(importedWith(signIn));
        QVERIFY(draft);
        QCOMPARE(draft->secrets.size(), size_t(1));
        QCOMPARE(draft->secrets[0].field, QStringLiteral("password"));
        QCOMPARE(draft->settings.value(QStringLiteral("username")).toString(), QStringLiteral("depo"));
    }

    void whatIsWrongNamesItsEntry_data()
    {
        using Why = AccountProblem::Why;
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const QByteArray &change, const QString &field, Why why) {
            QTest::newRow(name) << change << field << int(why);
        };
        row("no token", R"({"token":null})", QStringLiteral("token"), Why::Missing);
        row("no password", R"({"token":null,"username":"u","loginUrl":"https:\/\/a.example\/"})", QStringLiteral("password"), Why::Missing);
        row("no login", R"({"token":null,"username":"u","password":"p"})", QStringLiteral("loginUrl"), Why::Missing);
        row("a token with a line end", R"({"token":"abc\n"})", QStringLiteral("token"), Why::NotAKey);
        row("no stock location", R"({"stockLocation":null})", QStringLiteral("stockLocation"), Why::Missing);
        row("no encryption", R"({"baseUrl":"http:\/\/shop-oms.akinon.net"})", QStringLiteral("baseUrl"), Why::NotAnAddress);
        row("a login without encryption", R"({"username":"u","password":"p","loginUrl":"http:\/\/a.example"})", QStringLiteral("loginUrl"),
            Why::NotAnAddress);
        row("a transition nobody knows", R"({"transitions":{"paint":{"id":1}}})", QStringLiteral("transitions.paint"), Why::UnknownField);
        row("a transition without an id", R"({"transitions":{"pack":{}}})", QStringLiteral("transitions.pack.id"), Why::Missing);
        row("an id that is no number", R"({"transitions":{"pack":{"id":"x"}}})", QStringLiteral("transitions.pack.id"), Why::NotANumber);
        row("an input that is no table", R"({"transitions":{"pack":{"id":1,"input":[]}}})", QStringLiteral("transitions.pack.input"),
            Why::NotInForm);
        row("transitions as a list", R"({"transitions":[]})", QStringLiteral("transitions"), Why::NotInForm);
        row("a state nobody knows", R"({"states":{"lost":"1"}})", QStringLiteral("states.lost"), Why::UnknownField);
        row("two states with one code", R"({"states":{"delivered":"7","shipped":"7"}})", QStringLiteral("states.shipped"), Why::NotInForm);
        row("a company without an id", R"({"cargoCompanies":[{"name":"Aras"}]})", QStringLiteral("cargoCompanies[0].id"), Why::Missing);
        row("a company without a name", R"({"cargoCompanies":[{"id":1}]})", QStringLiteral("cargoCompanies[0].name"), Why::Missing);
        row("a place nobody knows", R"({"fields":{"colour":"x"}})", QStringLiteral("fields.colour"), Why::UnknownField);
        row("a list without its state", R"({"listQuery":"page_size=5"})", QStringLiteral("listQuery"), Why::NotInForm);
        row("a query number of its own", R"({"queryNumber":"always"})", QStringLiteral("queryNumber"), Why::NotOneOf);
        row("a header with a colon", R"({"tokenHeader":"a:b"})", QStringLiteral("tokenHeader"), Why::NotInForm);
        row("a slip of the pen", R"({"stokLocation":"369"})", QStringLiteral("stokLocation"), Why::UnknownField);
    }

    void whatIsWrongNamesItsEntry()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const QString, field);
        QFETCH(const int, why);
        const Result<AccountDraft, AccountProblem> draft = readAccount(importedWith(change));
        QVERIFY(!draft);
        QCOMPARE(draft.error().field, field);
        QCOMPARE(int(draft.error().why), why);
    }

    void numbersAndTextsAreBothTaken()
    {
        const Result<AccountDraft, AccountProblem> draft = readAccount(importedWith(
            R"({"stockLocation":369,"transitions":{"pack":21,"ship_with_tracking":"advanced"},"states":{"shipped":600},"cargoCompanies":[{"name":"MNG Kargo","id":"697"}]})"));
        QVERIFY(draft);
        const AkinonAccount account = akinonAccount({}, draft->settings);
        QCOMPARE(account.stockLocation, QStringLiteral("369"));
        QCOMPARE(account.transition(AkinonAction::Pack).id, qint64(21));
        QCOMPARE(account.transition(AkinonAction::ShipWithTracking).slug, QStringLiteral("advanced"));
        QCOMPARE(account.cargoCompanies[0].carrier, QStringLiteral("mng"));
    }

    void whatIsMissingSaysWhatToAskFor_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QString>("says");
        QTest::newRow("packing") << QByteArray(R"({"transitions":{"shipWithTracking":33}})") << int(Purpose::Ship)
                                 << QStringLiteral("transitions.pack.");
        QTest::newRow("shipping") << QByteArray(R"({"transitions":{"pack":21,"ship":22}})") << int(Purpose::Ship)
                                  << QStringLiteral("\"Package Advanced Shipment\"");
        QTest::newRow("the code of shipped") << QByteArray(R"({"states":{}})") << int(Purpose::Ship) << QStringLiteral("states.shipped");
        QTest::newRow("companies") << QByteArray(R"({"cargoCompanies":[]})") << int(Purpose::Ship) << QStringLiteral("cargoCompanies");
        QTest::newRow("correcting") << QByteArray(R"({"transitions":{"pack":21,"shipWithTracking":33}})") << int(Purpose::Correct)
                                    << QStringLiteral("\"Update Shipment Info of Package\"");
        QTest::newRow("giving up") << QByteArray(R"({"transitions":{"pack":21,"shipWithTracking":33}})") << int(Purpose::Cancel)
                                   << QStringLiteral("transitions.outOfStock");
    }

    void whatIsMissingSaysWhatToAskFor()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const int, purpose);
        QFETCH(const QString, says);
        QJsonObject settings = importedWith(change);
        for (const QString &other : {QStringLiteral("name"), QStringLiteral("channel"), QStringLiteral("token")}) {
            settings.remove(other);
        }
        AkinonOms oms(settings);
        const QString gap = oms.channel->gapFor(static_cast<Purpose>(purpose));
        QVERIFY2(gap.contains(says), qPrintable(gap));
        QVERIFY2(gap.startsWith(QStringLiteral("Ask Akinon for ")), qPrintable(gap));
        QVERIFY(oms.channel->gaps().contains(gap));
        // The action itself says the same, before anything is sent.
        const Order order = oms.order(akinonPackageJson("136", "100"));
        const auto objection = oms.channel->objection(akinonShipment(order, static_cast<Purpose>(purpose)), order, oms.clock.now());
        QVERIFY(objection && objection->why == ShipmentObjection::Why::NotSetUp);
        QCOMPARE(objection->detail, gap);
        QVERIFY(oms.sent().empty());
    }

    void aCompleteAccountLacksNothing() { QCOMPARE(AkinonOms().channel->gaps(), QStringList()); }
};

QTEST_GUILESS_MAIN(AkinonAccountTest)
#include "tst_akinonaccount.moc"
