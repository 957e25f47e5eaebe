// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/consent.h"
#include "channel/kinds.h"
#include "tests/channel/support/tiktokseller.h"

#include <QUrlQuery>

using namespace packbench;
using namespace Qt::StringLiterals;

/// The seller's consent: its link, its answer, and the shops that it covers.
class TikTokConsentTest final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QByteArray link(const QJsonObject &more)
    {
        QJsonObject settings{{u"market"_s, u"GB"_s}, {u"appKey"_s, u"key 1"_s}};
        for (auto each = more.begin(); each != more.end(); ++each) {
            settings.insert(each.key(), each.value());
        }
        const ChannelKind *kind = channelKind(u"tiktok-shop"_s);
        const Result<QJsonObject, AccountProblem> valid = kind->validate(settings);
        return valid ? kind->consentUrl(*valid, u"st&1"_s).value_or(QByteArray()) : QByteArray();
    }

private Q_SLOTS:
    void theLinkIsTheMarkets_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QByteArray>("wanted");
        const QString service = u"serviceId"_s;
        const QString url = u"consentUrl"_s;
        QTest::newRow("United States") << QJsonObject{{u"market"_s, u"US"_s}, {service, u"77"_s}}
                                       << QByteArray("https://services.tiktokshops.us/open/authorize?service_id=77&state=st%261");
        QTest::newRow("elsewhere") << QJsonObject{{service, u"77"_s}}
                                   << QByteArray("https://services.tiktokshop.com/open/authorize?service_id=77&state=st%261");
        QTest::newRow("own base") << QJsonObject{{service, u"77"_s}, {url, u"https://services.us.tiktokshop.com/"_s}}
                                  << QByteArray("https://services.us.tiktokshop.com/open/authorize?service_id=77&state=st%261");
        QTest::newRow("own page") << QJsonObject{{service, u"77"_s}, {url, u"https://example.com/agree"_s}}
                                  << QByteArray("https://example.com/agree?service_id=77&state=st%261");
        QTest::newRow("no service") << QJsonObject{}
                                    << QByteArray("https://auth.tiktok-shops.com/oauth/authorize?app_key=key%201&state=st%261");
    }

    void theLinkIsTheMarkets()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QByteArray, wanted);
        QCOMPARE(link(settings), wanted);
    }

    void whatCameBackGivesTheCodeOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QString &entered, const QString &code, ConsentRefusal why = ConsentRefusal::NoCode) {
            QTest::newRow(name) << entered << code << int(why);
        };
        const QString none;
        row("address", u"https://s.example/back?code=ROW_abc-12345&state=mine"_s, u"ROW_abc-12345"_s);
        row("encoded", u" https://s.example/back?locale=en&state=mine&code=TTP%2Babcdef%3D%3D#x \n"_s, u"TTP+abcdef=="_s);
        row("query only", u"code=ROW_abc12345&state=mine"_s, u"ROW_abc12345"_s);
        row("bare", u"ROW_abc12345"_s, u"ROW_abc12345"_s);
        row("bare, encoded", u"TTP%2Babcdef%3D"_s, u"TTP+abcdef="_s);
        row("empty", u"  "_s, none, ConsentRefusal::Empty);
        row("denied", u"https://s.example/back?code=null&error=auth_denied&state=mine"_s, none, ConsentRefusal::SaidNo);
        row("denied without state", u"https://s.example/back?error=auth_denied"_s, none, ConsentRefusal::SaidNo);
        row("null", u"null"_s, none, ConsentRefusal::SaidNo);
        row("other state", u"https://s.example/back?code=ROW_abc12345&state=other"_s, none, ConsentRefusal::OtherRequest);
        row("state missing", u"https://s.example/back?code=ROW_abc12345"_s, none, ConsentRefusal::OtherRequest);
        row("denied elsewhere", u"https://s.example/back?code=null&error=auth_denied&state=other"_s, none, ConsentRefusal::OtherRequest);
        row("address without code", u"https://s.example/back?state=mine"_s, none);
        row("the link itself", u"https://services.tiktokshop.com/open/authorize?service_id=7&state=mine"_s, none);
        row("words", u"it did not work"_s, none);
        row("a word", u"yes"_s, none);
    }

    void whatCameBackGivesTheCodeOrSaysWhyNot()
    {
        QFETCH(QString, entered);
        QFETCH(QString, code);
        QFETCH(int, refusal);
        const Result<QString, ConsentRefusal> read = consentCode(entered, u"mine"_s);
        QCOMPARE(read.value_or(QString()), code);
        if (!read) {
            QCOMPARE(int(read.error()), refusal);
        }
    }

    void theShopsOfTheConsentAreListed()
    {
        TikTokSeller seller;
        seller.answer(R"({"shops":[{"id":"7000714532876273420","name":"Mug House ","region":"GB","cipher":"GCP_1"},
            {"id":"7000714532876273421","name":"Bowls","region":"DE","cipher":"GCP_2"}]})");
        const auto shops = seller.wait(seller.channel->shops());
        QVERIFY(shops);
        QCOMPARE(shops->size(), size_t(2));
        QVERIFY(shops->at(0) == (SellerShop{u"7000714532876273420"_s, u"Mug House"_s, u"GB"_s, u"GCP_1"_s}));
        QCOMPARE(shops->at(1).key, u"GCP_2"_s);
    }

    void withoutAShopNoShopIsCalled()
    {
        TikTokSeller seller(u"GB"_s, QJsonObject{{u"shopCipher"_s, QString()}});
        const auto probed = seller.wait(seller.channel->probe());
        QVERIFY(!probed);
        QCOMPARE(probed.error().trouble, ChannelTrouble::NoCredentials);
        QVERIFY(probed.error().needs == ChannelFailure::Needs::Shop);
        QVERIFY(seller.server.requests().empty());
    }

    void aRefusedRefreshTokenNeedsTheSeller_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("needsSeller");
        QTest::newRow("token") << QByteArray("Invalid refresh_token") << true;
        QTest::newRow("app") << QByteArray("Invalid credentials: app_secret") << false;
    }

    void aRefusedRefreshTokenNeedsTheSeller()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, needsSeller);
        TikTokSeller seller;
        seller.keychain.remove(u"accessToken"_s);
        seller.restart();
        seller.refuse(36009004, message);
        const auto probed = seller.wait(seller.channel->probe());
        QCOMPARE(probed.error().needs == ChannelFailure::Needs::Consent, needsSeller);
    }

    void aRefusedCodeChangesNothingAndIsNotQuoted()
    {
        TikTokSeller seller;
        const QHash<QString, QByteArray> before = seller.keychain;
        seller.refuse(36009004, "no code ROW_abc12345 for " + tiktokTestSecret);
        const auto redeemed = seller.wait(seller.channel->redeem(u"ROW_abc12345"_s));
        QVERIFY(!redeemed);
        QVERIFY(!redeemed.error().words.contains(u"ROW_abc"_s));
        QVERIFY(!redeemed.error().words.contains(QString::fromUtf8(tiktokTestSecret)));
        QCOMPARE(seller.keychain, before);
    }

    void theEndOfTheConsentIsKnownWithoutACall()
    {
        TikTokSeller seller;
        const qint64 until = seller.now() + 7'000'000;
        seller.answerTokens("access-2", "refresh-2", until);
        QVERIFY(seller.wait(seller.channel->redeem(u"ROW_abc12345"_s)));
        seller.restart();
        QVERIFY(!seller.channel->authorizedUntil().isValid());
        const size_t calls = seller.server.requests().size();
        QCoro::waitFor(seller.channel->recallAuthorization());
        QCOMPARE(seller.channel->authorizedUntil().toSecsSinceEpoch(), until);
        QCOMPARE(seller.server.requests().size(), calls);
    }
};

QTEST_GUILESS_MAIN(TikTokConsentTest)
#include "tst_tiktokconsent.moc"
