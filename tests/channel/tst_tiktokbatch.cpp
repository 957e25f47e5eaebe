// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Several shipments in one call: what each of them learns from an answer that lists only failures.
#include "tests/channel/support/tiktokseller.h"

#include <QTest>

using namespace packbench;

namespace {

using Answers = std::vector<Result<Order, ChannelFailure>>;

QByteArray number(int i)
{
    return QByteArray::number(i);
}

/// Order i with unit i1 in package 10i; shipped when it has a tracking number.
QByteArray orderJson(int i, const QByteArray &tracking = {})
{
    const QByteArray state = tracking.isEmpty() ? "TO_FULFILL" : "PROCESSING";
    return tiktokOrderJson(number(i), {{number(i) + "1", "10" + number(i), "KETTLE", state, tracking}});
}

QByteArray errorOf(int code, const QByteArray &package)
{
    const QByteArray detail = package.isEmpty() ? QByteArray() : ",\"detail\":{\"package_id\":\"" + package + "\"}";
    return R"({"code":)" + number(code) + R"(,"message":"Words of theirs")" + detail + '}';
}

QByteArray errors(const QList<QByteArray> &list)
{
    return R"({"errors":[)" + list.join(',') + "]}";
}

ChannelTrouble troubleOf(const Result<Order, ChannelFailure> &answer)
{
    return answer ? ChannelTrouble::NotReady : answer.error().trouble;
}

} // namespace

class TikTokBatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seller = std::make_unique<TikTokSeller>(QStringLiteral("SG"));
        m_seller->learnProviders();
    }

    void allGoThrough()
    {
        m_seller->answer("{}");
        m_seller->answer(tiktokOrders({orderJson(2, "JX12345"), orderJson(1, "JX12345"), orderJson(3, "JX12345")}));
        const Answers answers = ship(3);
        for (size_t i = 0; i < 3; ++i) {
            QVERIFY(answers[i]);
            QCOMPARE(answers[i]->key.order, OrderId(QString::number(i + 1)));
            QCOMPARE(answers[i]->answerId, QStringLiteral("their-id"));
            QCOMPARE(standingOf(m_together[i].shipment, *answers[i]), Standing::Present);
        }
        QCOMPARE(m_seller->acts().size(), size_t(1));
        QCOMPARE(m_seller->sent().size(), size_t(2));
        QCOMPARE(queryValue(m_seller->server.last(), "ids"), QByteArray("1,2,3"));
    }

    void whatIsNamedFailedAndTheOthersWentThrough()
    {
        m_seller->answer(errors({errorOf(21011022, "102"), errorOf(21008044, "103"), errorOf(21011040, "104"), errorOf(77777777, "105")}));
        m_seller->answer(tiktokOrders({orderJson(1, "JX12345")}));
        const Answers answers = ship(5);
        QVERIFY(answers[0]);
        QCOMPARE(troubleOf(answers[1]), ChannelTrouble::Refused);
        QCOMPARE(answers[1].error().code, QStringLiteral("21011022"));
        QCOMPARE(answers[1].error().words, QStringLiteral("Words of theirs"));
        QCOMPARE(answers[1].error().requestId, QStringLiteral("id-1"));
        QCOMPARE(answers[1].error().answerId, QStringLiteral("their-id"));
        QCOMPARE(troubleOf(answers[2]), ChannelTrouble::OrderStopped);
        // Shipped before: by whom, only a read-back says.
        QCOMPARE(troubleOf(answers[3]), ChannelTrouble::Unknown);
        QCOMPARE(troubleOf(answers[4]), ChannelTrouble::Refused);
        QCOMPARE(queryValue(m_seller->server.last(), "ids"), QByteArray("1"));
    }

    void anErrorThatNamesNobodyLeavesTheUnnamedInDoubt()
    {
        m_seller->answer(errors({errorOf(21011022, {}), errorOf(21011041, "103")}));
        m_seller->answer(tiktokOrders({orderJson(1, "JX12345"), orderJson(2)}));
        const Answers answers = ship(3);
        // What the order shows is believed; what it does not show yet is not called refused.
        QVERIFY(answers[0]);
        QCOMPARE(troubleOf(answers[1]), ChannelTrouble::Unknown);
        QCOMPARE(answers[1].error().code, QStringLiteral("21011022"));
        QCOMPARE(answers[1].error().requestId, QStringLiteral("id-1"));
        QCOMPARE(troubleOf(answers[2]), ChannelTrouble::OrderCancelled);
    }

    void anErrorThatCannotBeReadIsNoDefiniteNo()
    {
        m_seller->answer(errors({R"({"code":"tomorrow","detail":{"package_id":"101"}})", R"({"detail":{"package_id":"102"}})"}));
        for (const auto &answer : ship(2)) {
            QCOMPARE(troubleOf(answer), ChannelTrouble::Unknown);
            QVERIFY(!answer.error().words.isEmpty());
        }
    }

    void errorsThatCannotBeReadLeaveInDoubtWhatTheOrderDoesNotShow()
    {
        m_seller->answer(R"({"errors":"some"})");
        m_seller->answer(tiktokOrders({orderJson(1, "JX12345"), orderJson(2)}));
        const Answers answers = ship(2);
        QVERIFY(answers[0]);
        QCOMPARE(troubleOf(answers[1]), ChannelTrouble::Unknown);
    }

    void withoutErrorsAnOrderThatDoesNotShowItYetIsStillHandedOn()
    {
        m_seller->answer(R"({"errors":[]})");
        m_seller->answer(tiktokOrders({orderJson(1)}));
        const Answers answers = ship(1);
        QVERIFY(answers[0]);
        QCOMPARE(standingOf(m_together[0].shipment, *answers[0]), Standing::Absent);
    }

    void whatTheReadBackDoesNotHaveIsInDoubt()
    {
        m_seller->answer("{}");
        m_seller->answer(tiktokOrders({orderJson(1, "JX12345")}));
        const Answers answers = ship(2);
        QVERIFY(answers[0]);
        QCOMPARE(troubleOf(answers[1]), ChannelTrouble::Unknown);
        QCOMPARE(answers[1].error().requestId, QStringLiteral("id-1"));
    }

    void aReadBackThatFailsLeavesAllInDoubt()
    {
        m_seller->answer("{}");
        m_seller->server.answer(500, "<html></html>");
        for (const auto &answer : ship(2)) {
            QCOMPARE(troubleOf(answer), ChannelTrouble::Unknown);
        }
        QCOMPARE(m_seller->acts().size(), size_t(1));
    }

    void allLearnOfTheFailureOfTheWholeCall_data()
    {
        using T = ChannelTrouble;
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<ChannelTrouble>("trouble");
        QTest::newRow("too many") << 429 << 36009002 << T::Throttled;
        QTest::newRow("signature") << 401 << 106001 << T::Unauthorized;
        QTest::newRow("scope") << 403 << 105005 << T::Forbidden;
        QTest::newRow("system timeout") << 200 << 21001003 << T::Unknown;
        QTest::newRow("overload") << 503 << 36009003 << T::Unknown;
        QTest::newRow("a code of tomorrow") << 200 << 77777777 << T::Refused;
        QTest::newRow("no answer") << 0 << 0 << T::Unknown;
    }

    void allLearnOfTheFailureOfTheWholeCall()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const ChannelTrouble, trouble);
        if (status == 0) {
            m_seller->server.hangUp();
        } else {
            m_seller->refuse(code, "Words of theirs", status);
        }
        const Answers answers = ship(3);
        QCOMPARE(answers.size(), size_t(3));
        for (const auto &answer : answers) {
            QCOMPARE(troubleOf(answer), trouble);
            QCOMPARE(answer.error().requestId, QStringLiteral("id-1"));
        }
        QCOMPARE(m_seller->sent().size(), size_t(1));
    }

    void anExpiredTokenIsRenewedAndTheSameBytesLeaveAgain()
    {
        m_seller->refuse(105002, "Expired credentials", 401);
        m_seller->answerTokens("access-2", "refresh-2", m_seller->now() + 604800);
        m_seller->answer("{}");
        m_seller->answer(tiktokOrders({orderJson(1, "JX12345"), orderJson(2, "JX12345")}));
        const Answers answers = ship(2);
        QVERIFY(answers[0]);
        QVERIFY(answers[1]);
        QCOMPARE(m_seller->acts().size(), size_t(2));
        QCOMPARE(m_seller->acts()[0].body, m_seller->acts()[1].body);
    }

    void manyAreReadBackFiftyAtATime()
    {
        m_seller->answer("{}");
        QList<QByteArray> shown;
        for (int i = 1; i <= 50; ++i) {
            shown << orderJson(i, "JX12345");
        }
        m_seller->answer(tiktokOrders(shown));
        m_seller->answer(tiktokOrders({orderJson(51, "JX12345")}));
        const Answers answers = ship(51);
        QVERIFY(std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); }));
        QCOMPARE(m_seller->acts().size(), size_t(1));
        QCOMPARE(m_seller->sent().size(), size_t(3));
        QCOMPARE(queryValue(m_seller->server.last(), "ids"), QByteArray("51"));
    }

    void onlyWhatIsShippedByItsPackageGoesTogether()
    {
        const Order order = tiktokOrder(orderJson(1), m_seller->account);
        const Shipment shipment = tiktokShipment(order, {{QStringLiteral("11")}});
        QVERIFY(m_seller->channel->mayGoTogether(shipment, order));
        Shipment other = shipment;
        other.purpose = Purpose::Cancel;
        QVERIFY(!m_seller->channel->mayGoTogether(other, order));
        other.purpose = Purpose::Correct;
        QVERIFY(!m_seller->channel->mayGoTogether(other, order));
        const Order shipped = tiktokOrder(orderJson(1, "JX12345"), m_seller->account);
        QVERIFY(!m_seller->channel->mayGoTogether(shipment, shipped));
        const Order two = tiktokOrder(tiktokOrderJson("1", {{"11", "101"}, {"12", "101"}}), m_seller->account);
        QVERIFY(!m_seller->channel->mayGoTogether(tiktokShipment(two, {{QStringLiteral("11")}, {QStringLiteral("12")}}), two));
        const TikTokSeller britain;
        QVERIFY(!britain.channel->mayGoTogether(shipment, order));
        QVERIFY(m_seller->channel->capabilities().batchSize > 1);
    }

private:
    Answers ship(int count)
    {
        m_together.clear();
        for (int i = 1; i <= count; ++i) {
            const Order order = tiktokOrder(orderJson(i), m_seller->account);
            const QStringList units{QString::number(i) + u'1'};
            m_together.push_back({tiktokShipment(order, {units}), order});
        }
        const std::vector<ShipmentOfOrder> together = m_together;
        return m_seller->wait(m_seller->channel->shipTogether(together, QStringLiteral("id-1")));
    }

    std::unique_ptr<TikTokSeller> m_seller;
    std::vector<ShipmentOfOrder> m_together;
};

QTEST_GUILESS_MAIN(TikTokBatchTest)
#include "tst_tiktokbatch.moc"
