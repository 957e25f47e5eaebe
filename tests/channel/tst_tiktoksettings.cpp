// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// An account's entries: which there are, what they are when nothing is said, and what is refused.
#include "channel/kinds.h"
#include "channel/tiktok/tiktokaccount.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

QJsonObject plainAccount()
{
    return {{QStringLiteral("name"), QStringLiteral("Our shop")},      {QStringLiteral("channel"), QStringLiteral("tiktok-shop")},
            {QStringLiteral("market"), QStringLiteral("GB")},          {QStringLiteral("appKey"), QStringLiteral("123abc")},
            {QStringLiteral("appSecret"), QStringLiteral("s-e-cret")}, {QStringLiteral("accessToken"), QStringLiteral("TTP_a")},
            {QStringLiteral("refreshToken"), QStringLiteral("TTP_r")}};
}

TikTokAccount accountWith(const QString &key, const QJsonValue &value)
{
    QJsonObject settings{{QStringLiteral("market"), QStringLiteral("GB")}, {QStringLiteral("appKey"), QStringLiteral("123abc")}};
    settings.insert(key, value);
    const Result<QJsonObject, AccountProblem> valid = validTikTokSettings(settings);
    return valid ? tiktokAccount(AccountId(QStringLiteral("a")), *valid) : TikTokAccount();
}

} // namespace

class TikTokSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsReadWithDefaultsAndItsSecretsApart()
    {
        const Result<AccountDraft, AccountProblem> draft = readAccount(plainAccount());
        QVERIFY(draft);
        const QJsonObject expected{{QStringLiteral("market"), QStringLiteral("GB")},
                                   {QStringLiteral("baseUrl"), QStringLiteral("https://open-api.tiktokglobalshop.com")},
                                   {QStringLiteral("authUrl"), QStringLiteral("https://auth.tiktok-shops.com")},
                                   {QStringLiteral("consentUrl"), QString()},
                                   {QStringLiteral("appKey"), QStringLiteral("123abc")},
                                   {QStringLiteral("serviceId"), QString()},
                                   {QStringLiteral("shopCipher"), QString()},
                                   {QStringLiteral("accessTokenExpiresAt"), 0},
                                   {QStringLiteral("refreshTokenExpiresAt"), 0},
                                   {QStringLiteral("cancelReasonOutOfStock"), QString()},
                                   {QStringLiteral("cancelReasonUndeliverable"), QString()},
                                   {QStringLiteral("splitAllUnits"), true},
                                   {QStringLiteral("markAsShipped"), true},
                                   {QStringLiteral("lookBackDays"), 14},
                                   {QStringLiteral("callSpacing"), 20}};
        QCOMPARE(QJsonDocument(draft->settings).toJson(), QJsonDocument(expected).toJson());
        QStringList secrets;
        for (const AccountSecret &secret : draft->secrets) {
            secrets << secret.field + u'=' + QString::fromLatin1(secret.value.reveal());
        }
        secrets.sort();
        QCOMPARE(secrets, QStringList({QStringLiteral("accessToken=TTP_a"), QStringLiteral("appSecret=s-e-cret"),
                                       QStringLiteral("refreshToken=TTP_r")}));
    }

    void theTokensMayComeLater()
    {
        QJsonObject account = plainAccount();
        account.remove(QStringLiteral("accessToken"));
        account.remove(QStringLiteral("refreshToken"));
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(draft);
        QCOMPARE(draft->secrets.size(), size_t(1));
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
        row("market", QStringLiteral("CA"), Why::NotOneOf);
        row("market", QStringLiteral("United Kingdom"), Why::NotOneOf);
        row("market", QString(), Why::Missing);
        row("market", 44, Why::NotText);
        row("appKey", QString(), Why::Missing);
        row("appSecret", QString(), Why::Missing);
        row("baseUrl", QStringLiteral("http://open-api.tiktokglobalshop.com"), Why::NotAnAddress);
        row("baseUrl", QStringLiteral("open-api"), Why::NotAnAddress);
        row("baseUrl", QStringLiteral("https://a.example?b=c"), Why::NotAnAddress);
        row("authUrl", QStringLiteral("http://auth.tiktok-shops.com"), Why::NotAnAddress);
        row("consentUrl", QStringLiteral("http://services.tiktokshop.com/open/authorize"), Why::NotAnAddress);
        row("lookBackDays", 0, Why::NotANumber);
        row("lookBackDays", 181, Why::NotANumber);
        row("callSpacing", -1, Why::NotANumber);
        row("splitAllUnits", QStringLiteral("perhaps"), Why::NotABoolean);
        row("shopcipher", QStringLiteral("typed wrong"), Why::UnknownField);
    }

    void aProblemNamesTheEntry()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, why);
        QJsonObject account = plainAccount();
        account.insert(field, value);
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(!draft);
        QCOMPARE(draft.error().field, field);
        QCOMPARE(int(draft.error().why), why);
    }

    void anUnknownMarketIsToldWhichThereAre()
    {
        QJsonObject account = plainAccount();
        account.insert(QStringLiteral("market"), QStringLiteral("CA"));
        QCOMPARE(readAccount(account).error().detail, QStringLiteral("US, GB, ES, IE, IT, DE, FR, JP, MX, BR, ID, SG, PH, VN, TH, MY"));
    }

    void aMarketMayBeWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("code");
        QTest::newRow("UK") << QStringLiteral("UK") << QStringLiteral("GB");
        QTest::newRow("uk") << QStringLiteral("uk") << QStringLiteral("GB");
        QTest::newRow("gb") << QStringLiteral(" gb ") << QStringLiteral("GB");
        QTest::newRow("sg") << QStringLiteral("sg") << QStringLiteral("SG");
    }

    void aMarketMayBeWrittenAsPeopleDo()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, code);
        QJsonObject account = plainAccount();
        account.insert(QStringLiteral("market"), given);
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(draft);
        QCOMPARE(draft->settings.value(QStringLiteral("market")).toString(), code);
    }

    void addressesOfThisComputerMayBePlainAndEndSlashesGo()
    {
        QJsonObject account = plainAccount();
        account.insert(QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:8080/"));
        account.insert(QStringLiteral("authUrl"), QStringLiteral("http://localhost:8080//"));
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY(draft);
        QCOMPARE(draft->settings.value(QStringLiteral("baseUrl")).toString(), QStringLiteral("http://127.0.0.1:8080"));
        QCOMPARE(draft->settings.value(QStringLiteral("authUrl")).toString(), QStringLiteral("http://localhost:8080"));
    }

    void settingsThatWereValidatedValidateAgain()
    {
        const QJsonObject settings = readAccount(plainAccount())->settings;
        const auto again = channelKind(QStringLiteral("tiktok-shop"))->validate(settings);
        QVERIFY(again);
        QCOMPARE(*again, settings);
    }

    void whatIsSetArrives()
    {
        QCOMPARE(accountWith(QStringLiteral("shopCipher"), QStringLiteral(" GCP_x ")).shopCipher, QStringLiteral("GCP_x"));
        QCOMPARE(accountWith(QStringLiteral("accessTokenExpiresAt"), 1660556783).accessTokenExpiresAt,
                 QDateTime::fromSecsSinceEpoch(1660556783, Qt::UTC));
        QVERIFY(!accountWith(QStringLiteral("accessTokenExpiresAt"), 0).accessTokenExpiresAt.isValid());
        QCOMPARE(accountWith(QStringLiteral("refreshTokenExpiresAt"), QStringLiteral("1691487031")).refreshTokenExpiresAt,
                 QDateTime::fromSecsSinceEpoch(1691487031, Qt::UTC));
        QCOMPARE(accountWith(QStringLiteral("callSpacing"), 100).callSpacing, std::chrono::milliseconds(100));
        QVERIFY(!accountWith(QStringLiteral("markAsShipped"), false).marksAsShipped);
        QVERIFY(!accountWith(QStringLiteral("splitAllUnits"), QStringLiteral("false")).splitAllUnits);
        const TikTokAccount other = accountWith(QStringLiteral("cancelReasonOutOfStock"), QStringLiteral("no_stock_here"));
        QCOMPARE(other.outOfStock, QStringLiteral("no_stock_here"));
        QCOMPARE(other.undeliverable, QStringLiteral("seller_cancel_paid_reason_address_not_deliver"));
    }

    void aTokensEndBeyond2038Arrives()
    {
        QCOMPARE(accountWith(QStringLiteral("refreshTokenExpiresAt"), 4102444800.0).refreshTokenExpiresAt,
                 QDateTime::fromSecsSinceEpoch(4102444800, Qt::UTC));
    }

    void marketsDifferAsDocumented_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("marks");
        QTest::addColumn<bool>("creates");
        QTest::addColumn<int>("hours");
        const auto row = [](const char *code, bool marks, bool creates, int hours) {
            QTest::addRow("%s", code) << QString::fromLatin1(code) << marks << creates << hours;
        };
        row("US", true, true, 72);
        row("GB", true, false, 72);
        for (const char *code : {"ES", "IE", "IT", "DE", "FR", "JP"}) {
            row(code, true, false, 0);
        }
        for (const char *code : {"MX", "BR"}) {
            row(code, false, false, 0);
        }
        for (const char *code : {"ID", "SG", "PH", "VN", "TH", "MY"}) {
            row(code, false, false, 72);
        }
    }

    void marketsDifferAsDocumented()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, marks);
        QFETCH(const bool, creates);
        QFETCH(const int, hours);
        const TikTokMarket *market = tiktokMarket(code);
        QVERIFY(market != nullptr);
        QCOMPARE(market->code, code);
        QCOMPARE(market->marksAsShipped, marks);
        QCOMPARE(market->createsPackages, creates);
        QCOMPARE(market->correctionHours, hours);
        QVERIFY(tiktokMarketCodes().contains(code));
    }
};

QTEST_GUILESS_MAIN(TikTokSettingsTest)
#include "tst_tiktoksettings.moc"
