// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/authorizing.h"
#include "station/outboxmodel.h"
#include "station/packers.h"
#include "station/stripfeed.h"
#include "station/wording.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedmarket.h"
#include "vault/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

const SellerShop mugs{u"7001"_s, u"Mug House"_s, u"GB"_s, u"GCP_mugs"_s};
const SellerShop bowls{u"7002"_s, u"Bowls"_s, u"DE"_s, u"GCP_bowls"_s};

/// An account whose seller consents to several shops, to one, or to none.
struct Consenting {
    explicit Consenting(const QByteArray &cipher = {})
    {
        static_cast<void>(keeper.load());
        answerOf(keeper.import(R"([{"name":"Mugs","channel":"tiktok-shop","market":"GB","appKey":"k","appSecret":"s","shopCipher":")"
                                   + cipher + "\"}]",
                               true));
        id = keeper.findByName(u"Mugs"_s)->id;
    }
    AuthorizingStep find() { return answerOf(findShop(&keeper, id, market)); }
    [[nodiscard]] QString cipher() const { return keeper.find(id)->fields.value(u"shopCipher"_s).toString(); }

    ManualClock clock;
    std::shared_ptr<ScriptedMarket> market = std::make_shared<ScriptedMarket>(clock);
    QTemporaryDir folder;
    MemoryVault memory;
    SessionVault vault{memory};
    Accounts accounts{folder.path(), AccountKeeper::secretFieldNames()};
    AccountKeeper keeper{accounts, vault, clock};
    AccountId id;
};

} // namespace

class AuthorizingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOnlyShopIsTaken()
    {
        Consenting t;
        t.market->sellerShops = {mugs};
        QVERIFY(lacksShop(*t.keeper.find(t.id)));
        QSignalSpy changed(&t.keeper, &AccountKeeper::changed);
        const AuthorizingStep step = t.find();
        QVERIFY(step.good && step.changed && step.shops.empty());
        QVERIFY(step.text.contains(u"Mug House"_s));
        QCOMPARE(t.cipher(), mugs.key);
        QCOMPARE(changed.size(), 1);
    }

    void ofSeveralShopsAPersonChooses()
    {
        Consenting t;
        t.market->sellerShops = {mugs, bowls};
        const AuthorizingStep step = t.find();
        QCOMPARE(step.shops.size(), size_t(2));
        QCOMPARE(t.cipher(), QString());
        QVERIFY(chooseShop(t.keeper, t.id, step.shops.at(1)).good);
        QCOMPARE(t.cipher(), bowls.key);
    }

    void noShopIsSaid()
    {
        Consenting t;
        const AuthorizingStep step = t.find();
        QVERIFY(!step.good);
        QVERIFY(step.text.contains(u"no shop"_s));
    }

    void aShopThatIsKnownStays()
    {
        Consenting t("GCP_bowls");
        t.market->sellerShops = {mugs, bowls};
        const AuthorizingStep step = t.find();
        QVERIFY(step.good && !step.changed && step.shops.empty());
        QCOMPARE(t.cipher(), bowls.key);
    }

    void anotherShopIsNotTakenUnasked()
    {
        Consenting t("GCP_bowls");
        t.market->sellerShops = {mugs};
        QCOMPARE(t.find().shops.size(), size_t(1));
        QCOMPARE(t.cipher(), bowls.key);
    }

    void aCodeIsRedeemedAndTheKeysAreAnnounced()
    {
        Consenting t("GCP_mugs");
        t.market->sellerShops = {mugs};
        t.market->consentEnd = QDateTime(QDate(2027, 3, 12), QTime(18, 0), Qt::UTC);
        QSignalSpy changed(&t.keeper, &AccountKeeper::changed);
        const AuthorizingStep step = answerOf(
            authorize(&t.keeper, t.id, t.market, u"st"_s, u"https://x.example/?code=ROW_12345&state=st"_s));
        QVERIFY(step.good);
        QVERIFY2(step.text.contains(u"authorized until 12 March 2027"_s), qPrintable(step.text));
        QCOMPARE(t.market->calls, QStringList{u"redeem ROW_12345"_s});
        QCOMPARE(changed.size(), 1);
    }

    void anAnswerToAnotherRequestIsNotRedeemed()
    {
        Consenting t;
        const AuthorizingStep step = answerOf(
            authorize(&t.keeper, t.id, t.market, u"st"_s, u"https://x.example/?code=ROW_12345&state=no"_s));
        QVERIFY(!step.good && !step.changed);
        QVERIFY(step.text.contains(u"another request"_s));
        QVERIFY(t.market->calls.isEmpty());
    }

    void newKeysOfWhoSignedInForTheSessionStayInMemory()
    {
        Consenting t;
        const SecretSink sink = t.keeper.sinkOf(t.id);
        QVERIFY(answerOf(sink(u"refreshToken"_s, Secret("r"))));
        QVERIFY(t.vault.isKeptForSession(u"account/%1/refreshToken"_s.arg(t.id.text())));
    }

    void theEndOfAConsentIsWarnedOfTwoWeeksBefore_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("far") << qint64(15) << QString();
        QTest::newRow("near")
            << qint64(9)
            << u"Account Mug House: the seller must authorize it again within %1: packbench accounts authorize \"Mug House\""_s.arg(
                   words::duration(std::chrono::hours(9 * 24)));
        QTest::newRow("over")
            << qint64(-1)
            << u"Account Mug House: the seller's consent is over. It must be authorized again: packbench accounts authorize "
               "\"Mug House\""_s;
    }

    void theEndOfAConsentIsWarnedOfTwoWeeksBefore()
    {
        QFETCH(qint64, days);
        QFETCH(QString, words);
        ManualClock clock;
        OutboxModel outbox(clock);
        Packers packers(clock);
        StripFeed strip(clock, outbox, packers);
        const AccountId id(u"a"_s);
        strip.setAuthorization(id, u"Mug House"_s, clock.now().addDays(days));
        const auto warning = [&strip] {
            for (const StripItem &item : strip.state().items) {
                if (item.id == u"authorization:a"_s) {
                    return item.text;
                }
            }
            return QString();
        };
        QCOMPARE(warning(), words);
        strip.removeAccount(id);
        QCOMPARE(warning(), QString());
    }

    void whoMustActForTheAccountIsSaid()
    {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::Unauthorized;
        failure.code = u"36009004"_s;
        failure.needs = ChannelFailure::Needs::Consent;
        QVERIFY(words::failure(failure).contains(u"Authorize the account again"_s));
        failure.needs = ChannelFailure::Needs::Shop;
        QVERIFY(words::failure(failure).contains(u"Which shop"_s));
    }
};

QTEST_GUILESS_MAIN(AuthorizingTest)
#include "tst_authorizing.moc"
