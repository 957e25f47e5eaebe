// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/kinds.h"
#include "tests/channel/support/freshkey.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

QJsonObject legacyAccount()
{
    static const QByteArray key = freshKey().privateKey;
    return {{QStringLiteral("name"), QStringLiteral("Walmart CA")},
            {QStringLiteral("channel"), QStringLiteral("walmart-ca")},
            {QStringLiteral("flavour"), QStringLiteral("legacy")},
            {QStringLiteral("baseUrl"), QStringLiteral("https://marketplace.walmartapis.com/")},
            {QStringLiteral("consumerId"), QStringLiteral("c")},
            {QStringLiteral("channelType"), QStringLiteral("t")},
            {QStringLiteral("privateKey"), QString::fromLatin1(key)},
            {QStringLiteral("shipFromCountry"), QStringLiteral("ca")}};
}

QJsonObject globalAccount()
{
    return {{QStringLiteral("name"), QStringLiteral("Walmart CA 2")},
            {QStringLiteral("channel"), QStringLiteral("walmart-ca")},
            {QStringLiteral("flavour"), QStringLiteral("global")},
            {QStringLiteral("clientId"), QStringLiteral("i")},
            {QStringLiteral("clientSecret"), QStringLiteral("s-e-cret")}};
}

} // namespace

class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsReadWithDefaultsAndItsSecretApart()
    {
        const Result<AccountDraft, AccountProblem> draft = readAccount(legacyAccount());
        QVERIFY(draft);
        QCOMPARE(draft->name, QStringLiteral("Walmart CA"));
        QCOMPARE(draft->channel, QStringLiteral("walmart-ca"));
        const QJsonObject expected{
            {QStringLiteral("flavour"), QStringLiteral("legacy")},
            {QStringLiteral("baseUrl"), QStringLiteral("https://marketplace.walmartapis.com")},
            {QStringLiteral("consumerId"), QStringLiteral("c")},
            {QStringLiteral("channelType"), QStringLiteral("t")},
            {QStringLiteral("shipFromCountry"), QStringLiteral("CA")},
            {QStringLiteral("serviceName"), QStringLiteral("Walmart Marketplace")},
            {QStringLiteral("lookBackDays"), 14},
            {QStringLiteral("autoAcknowledge"), false},
            {QStringLiteral("multiPackageWrapper"), false},
            {QStringLiteral("multiPackagePath"), QStringLiteral("/v3/ca/orders/{purchaseOrderId}/multiPackageShipping")},
            {QStringLiteral("shipDateForm"), QStringLiteral("epoch")},
            {QStringLiteral("processMode"), QStringLiteral("PARTIAL_UPDATE")},
            {QStringLiteral("processModePlace"), QStringLiteral("body")},
            {QStringLiteral("lettermailWithoutNumber"), true},
            {QStringLiteral("callSpacing"), 1000}};
        QCOMPARE(QJsonDocument(draft->settings).toJson(), QJsonDocument(expected).toJson());
        QCOMPARE(draft->secrets.size(), size_t(1));
        QCOMPARE(draft->secrets[0].field, QStringLiteral("privateKey"));
        QVERIFY(!QJsonDocument(draft->settings).toJson().contains("privateKey"));
    }

    void theOtherFlavourHasEntriesOfItsOwn()
    {
        const Result<AccountDraft, AccountProblem> draft = readAccount(globalAccount());
        QVERIFY(draft);
        QCOMPARE(draft->settings.value(QStringLiteral("multiPackagePath")).toString(),
                 QStringLiteral("/v3/orders/{purchaseOrderId}/multiPackageShipping"));
        QCOMPARE(draft->secrets[0].field, QStringLiteral("clientSecret"));
        QCOMPARE(draft->secrets[0].value.reveal(), QByteArray("s-e-cret"));
    }

    void aProblemNamesTheEntry_data()
    {
        using Why = AccountProblem::Why;
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("why");
        const auto row = [](const char *field, const QJsonValue &value, Why why) {
            QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString())) << QString::fromLatin1(field) << value << int(why);
        };
        row("name", QStringLiteral(" "), Why::Missing);
        row("channel", QStringLiteral("corner-shop"), Why::UnknownChannel);
        row("flavour", QStringLiteral("vanilla"), Why::NotOneOf);
        row("consumerId", QJsonValue(), Why::Missing);
        row("consumerId", 5, Why::NotText);
        row("channelType", QString(), Why::Missing);
        row("privateKey", QString(), Why::Missing);
        row("privateKey", QStringLiteral("aGVsbG8="), Why::NotAKey);
        row("baseUrl", QStringLiteral("http://marketplace.walmartapis.com"), Why::NotAnAddress);
        row("baseUrl", QStringLiteral("marketplace"), Why::NotAnAddress);
        row("baseUrl", QStringLiteral("https://a.example?b=c"), Why::NotAnAddress);
        row("shipFromCountry", QStringLiteral("Canada"), Why::NotOneOf);
        row("lookBackDays", 0, Why::NotANumber);
        row("lookBackDays", 181, Why::NotANumber);
        row("lookBackDays", QStringLiteral("many"), Why::NotANumber);
        row("autoAcknowledge", QStringLiteral("perhaps"), Why::NotABoolean);
        row("multiPackagePath", QStringLiteral("/v3/ca/orders"), Why::NotOneOf);
        row("shipDateForm", QStringLiteral("stardate"), Why::NotOneOf);
        row("processModePlace", QStringLiteral("header"), Why::NotOneOf);
        row("consumerID", QStringLiteral("typed wrong"), Why::UnknownField);
        row("clientSecret", QStringLiteral("of the other flavour"), Why::UnknownField);
    }

    void aProblemNamesTheEntry()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, why);
        QJsonObject account = legacyAccount();
        account.insert(field, value);
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(!draft);
        QCOMPARE(draft.error().field, field);
        QCOMPARE(int(draft.error().why), why);
    }

    void numbersAndSwitchesMayBeText()
    {
        QJsonObject account = legacyAccount();
        account.insert(QStringLiteral("lookBackDays"), QStringLiteral("30"));
        account.insert(QStringLiteral("autoAcknowledge"), QStringLiteral("TRUE"));
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(draft);
        QCOMPARE(draft->settings.value(QStringLiteral("lookBackDays")), QJsonValue(30));
        QCOMPARE(draft->settings.value(QStringLiteral("autoAcknowledge")), QJsonValue(true));
    }

    void settingsThatWereValidatedValidateAgain()
    {
        for (const QJsonObject &account : {legacyAccount(), globalAccount()}) {
            const QJsonObject settings = readAccount(account)->settings;
            const auto again = channelKind(QStringLiteral("walmart-ca"))->validate(settings);
            QVERIFY(again);
            QCOMPARE(*again, settings);
        }
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
