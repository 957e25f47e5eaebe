// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Stations share a sign-in: a renewed key that could not be kept at once is kept in a turn, and never over a newer one.
// So do programs of one computer: who is refused looks for a newer key before a person is asked.
#include "channel/tiktok/tiktoktokens.h"
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 week = 7 * 24 * 3600;

ChannelFailure notNow()
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::NeverArrived;
    return failure;
}

} // namespace

class TikTokSharedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seller = std::make_unique<TikTokSeller>();
        m_seller->account.accessTokenExpiresAt = m_seller->clock.now();
        m_isOthersTurn = false;
        m_doesOtherAnswer = true;
        ChannelTools tools = m_seller->tools();
        tools.renewal = SharedRenewal{[this] { return begin(); }, [this] { m_seller->history << u"turn ends"_s; },
                                      [this](const QString &) { return nothingElse(); }};
        m_tokens = std::make_unique<TikTokTokens>(m_seller->account, tools);
    }

    void aRenewedKeyIsKeptLateInATurn()
    {
        renewUnkept();
        m_isOthersTurn = true;
        QVERIFY(!token());
        QCOMPARE(kept("refreshToken"), QByteArray("refresh-1"));
        m_isOthersTurn = false;
        m_seller->history.clear();
        QCOMPARE(token()->reveal(), QByteArray("access-2"));
        QCOMPARE(m_seller->history, QStringList({u"turn"_s, u"kept refreshToken"_s, u"kept accessToken"_s, u"turn ends"_s}));
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }

    void whatAnotherStationRenewedMeanwhileStays()
    {
        renewUnkept();
        keepAsOther("refreshToken", "refresh-3");
        keepAsOther("accessToken", "access-3");
        QCOMPARE(token()->reveal(), QByteArray("access-3"));
        QVERIFY(kept("refreshToken").contains("refresh-3"));
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }

    void whatAPersonImportedMeanwhileStaysAndIsRenewedNext()
    {
        renewUnkept();
        m_seller->keychain.insert(u"refreshToken"_s, "imported");
        m_seller->keychain.remove(u"accessToken"_s);
        m_seller->answerTokens("access-4", "refresh-4", m_seller->now() + week);
        QCOMPARE(token()->reveal(), QByteArray("access-4"));
        QCOMPARE(queryValue(m_seller->server.last(), "refresh_token"), QByteArray("imported"));
    }

    void theOtherHalfIsKeptLateToo()
    {
        m_seller->unkeepable = QStringList{u"accessToken"_s};
        renew();
        QVERIFY(kept("refreshToken").contains("refresh-2"));
        m_seller->unkeepable.clear();
        QCOMPARE(token()->reveal(), QByteArray("access-2"));
        QVERIFY(kept("accessToken").contains("access-2"));
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }

    void itIsTriedAsLongAsItIsKeptNowhere()
    {
        renewUnkept();
        m_seller->unkeepable = QStringList{u"refreshToken"_s};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!token());
        }
        m_seller->unkeepable.clear();
        QCOMPARE(token()->reveal(), QByteArray("access-2"));
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }

    void onlyWhereNoOtherKeyIsThereTheSellerMustConsent()
    {
        refuseKey();
        QCOMPARE(token().error().needs, ChannelFailure::Needs::Consent);
        m_doesOtherAnswer = false;
        refuseKey();
        const ChannelFailure failure = token().error();
        QVERIFY(failure.needs != ChannelFailure::Needs::Consent);
        QCOMPARE(failure.trouble, ChannelTrouble::NeverArrived);
    }

    void aKeyThatAnotherProgramRenewedIsFound()
    {
        beginAlone();
        keepAsOther("refreshToken", "refresh-2");
        m_seller->answerTokens("access-3", "refresh-3", m_seller->now() + week);
        QCOMPARE(token()->reveal(), QByteArray("access-3"));
        QCOMPARE(sentKey(0), QByteArray("refresh-1"));
        QCOMPARE(sentKey(1), QByteArray("refresh-2"));
        QVERIFY(kept("refreshToken").contains("refresh-3"));
    }

    void theOtherKeyIsTriedOnce()
    {
        beginAlone();
        keepAsOther("refreshToken", "refresh-2");
        refuseKey();
        QCOMPARE(token().error().needs, ChannelFailure::Needs::Consent);
        QCOMPARE(m_seller->server.requests().size(), size_t(2));
    }

    void theRefusedKeyIsNotTriedAgain()
    {
        beginAlone();
        QCOMPARE(token().error().needs, ChannelFailure::Needs::Consent);
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }

    void aKeychainThatDoesNotAnswerIsNoReasonForConsent()
    {
        beginAlone();
        m_seller->keychain.remove(u"refreshToken"_s);
        QVERIFY(token().error().needs != ChannelFailure::Needs::Consent);
    }

private:
    QCoro::Task<Result<std::function<bool()>, ChannelFailure>> begin()
    {
        if (m_isOthersTurn) {
            co_return fail(notNow());
        }
        m_seller->history << u"turn"_s;
        const std::function<bool()> mayLeave = [] { return true; };
        co_return mayLeave;
    }
    QCoro::Task<Result<Secret, ChannelFailure>> nothingElse()
    {
        ChannelFailure failure = notNow();
        failure.isAbsent = m_doesOtherAnswer;
        co_return fail(failure);
    }
    /// A program that is alone on its computer has read the keychain; its refresh token is refused.
    void beginAlone()
    {
        m_tokens = std::make_unique<TikTokTokens>(m_seller->account, m_seller->tools());
        m_seller->wait(m_tokens->recall());
        refuseKey();
    }
    void refuseKey() { m_seller->refuse(36004004, "refresh token is invalid"); }
    [[nodiscard]] QByteArray sentKey(size_t at) const { return queryValue(m_seller->server.requests().at(at), "refresh_token"); }
    Result<Secret, ChannelFailure> token() { return m_seller->wait(m_tokens->accessToken()); }
    void renew()
    {
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + week);
        QVERIFY(!token());
        QCOMPARE(m_seller->server.requests().size(), size_t(1));
    }
    /// The marketplace gave new keys, and none of them is kept.
    void renewUnkept()
    {
        m_seller->unkeepable = QStringList{u"refreshToken"_s};
        renew();
        m_seller->unkeepable.clear();
    }
    [[nodiscard]] QByteArray kept(const char *field) const { return m_seller->keychain.value(QString::fromLatin1(field)); }
    void keepAsOther(const char *field, const QByteArray &token)
    {
        m_seller->keychain.insert(QString::fromLatin1(field),
                                  R"({"token":")" + token + R"(","expiresAt":)" + QByteArray::number(m_seller->now() + week) + '}');
    }

    std::unique_ptr<TikTokSeller> m_seller;
    std::unique_ptr<TikTokTokens> m_tokens;
    bool m_isOthersTurn = false;
    bool m_doesOtherAnswer = true;
};

QTEST_GUILESS_MAIN(TikTokSharedTest)
#include "tst_tiktokshared.moc"
