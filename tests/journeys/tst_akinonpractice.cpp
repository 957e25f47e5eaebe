// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The channel against the practice order management system, which was written from the same documents by other eyes.
#include "base/randomness.h"
#include "channel/kinds.h"
#include "practice/server.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

class AkinonPracticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageIsFoundPackedShippedAndCorrected_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::addColumn<bool>("tellsApart");
        QTest::newRow("with a token") << false << false;
        QTest::newRow("with user name and password") << true << false;
        QTest::newRow("the number told by a command of its own") << false << true;
    }

    void aPackageIsFoundPackedShippedAndCorrected()
    {
        QFETCH(const bool, signsIn);
        QFETCH(const bool, tellsApart);
        start(signsIn, tellsApart);
        QVERIFY(wait(m_channel->probe()));
        QCOMPARE(m_channel->gaps(), QStringList());
        Order order = openOrder();
        Shipment shipment = shipmentOf(order);
        int done = 0;
        while (standingOf(shipment, order) != Standing::Present) {
            QCOMPARE(m_channel->objection(shipment, order, m_clock.now()), std::optional<ShipmentObjection>());
            const Result<Order, ChannelFailure> next = wait(m_channel->ship(shipment, order, uuid()));
            QVERIFY2(next, words(next));
            order = *next;
            QVERIFY(m_channel->progress(shipment, order).done > done);
            done = m_channel->progress(shipment, order).done;
        }
        QCOMPARE(done, tellsApart ? 3 : 2);
        QVERIFY(m_channel->correctionRule(order, m_clock.now(), 0, m_clock.now()).why == CorrectionRule::Why::Allowed);
        shipment.purpose = Purpose::Correct;
        shipment.packages.front().trackingNumber = u"7339999999999"_s;
        QVERIFY(standingOf(shipment, order) == Standing::Absent);
        const Result<Order, ChannelFailure> corrected = wait(m_channel->ship(shipment, order, uuid()));
        QVERIFY2(corrected, words(corrected));
        QVERIFY(standingOf(shipment, *corrected) == Standing::Present);
        const Result<LabelDocument, ChannelFailure> label = wait(m_channel->label(shipment, 1, *corrected, false));
        QVERIFY2(label, label ? "" : qPrintable(label.error().words));
        QCOMPARE(label->trackingNumber, u"7339999999999"_s);
        QCOMPARE(m_server->ledger().summary().ordersShipped, 1);
        QCOMPARE(m_server->ledger().summary().doubles, 0);
    }

    void theWholeListIsRead()
    {
        start(false, false);
        QString cursor;
        size_t orders = 0;
        do {
            const Result<OrderPage, ChannelFailure> page = wait(m_channel->orders({}, cursor));
            QVERIFY2(page, page ? "" : qPrintable(page.error().words));
            QVERIFY(page->setAside.empty());
            orders += page->orders.size();
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        QVERIFY(orders > 0);
    }

    void aPackageThatCannotBeSuppliedIsReported_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("not found") << u"productNotFound"_s;
        QTest::newRow("out of stock") << u"outOfStock"_s;
    }

    void aPackageThatCannotBeSuppliedIsReported()
    {
        QFETCH(const QString, reason);
        start(false, false);
        const Order order = openOrder();
        Shipment cancellation = shipmentOf(order);
        cancellation.purpose = Purpose::Cancel;
        cancellation.words = reason;
        cancellation.packages.clear();
        QCOMPARE(m_channel->objection(cancellation, order, m_clock.now()), std::optional<ShipmentObjection>());
        const Result<Order, ChannelFailure> answer = wait(m_channel->ship(cancellation, order, uuid()));
        QVERIFY2(answer, words(answer));
        QVERIFY(standingOf(cancellation, *answer) == Standing::Present);
    }

    void aKeyThatIsNotGoodAnyMoreIsRenewedByPassword()
    {
        start(true, false);
        const Order order = openOrder();
        QVERIFY(m_server->akinon()->revokeKeys());
        QVERIFY(wait(m_channel->order(order.key.order)));
    }

    void aListThatGoesOnElsewhereIsNotFollowed()
    {
        start(false, false);
        m_server->akinon()->setNextOrigin("http://127.0.0.2:9");
        QString cursor;
        Result<OrderPage, ChannelFailure> page;
        do {
            page = wait(m_channel->orders({}, cursor));
            cursor = page ? page->nextCursor : QString();
        } while (page && !cursor.isEmpty());
        // Whether any state has a second page is the sample's matter.
        QVERIFY(page || page.error().trouble == ChannelTrouble::UnreadableAnswer);
    }

    void aLostAnswerLeavesOneStepThatCanBeReadBack()
    {
        start(false, false);
        Order order = openOrder();
        const Shipment shipment = shipmentOf(order);
        for (const int done : {1, 2}) {
            m_server->setAkinonFaults({false, {*PracticeFault::parse(u"drop-after,path=command"_s)}, {}});
            const Result<Order, ChannelFailure> lost = wait(m_channel->ship(shipment, order, uuid()));
            QVERIFY(!lost);
            QCOMPARE(lost.error().trouble, ChannelTrouble::Unknown);
            const Result<Order, ChannelFailure> shown = wait(m_channel->order(order.key.order));
            QVERIFY2(shown, words(shown));
            order = *shown;
            QCOMPARE(m_channel->progress(shipment, order).done, done);
        }
        QVERIFY(standingOf(shipment, order) == Standing::Present);
        QCOMPARE(m_server->ledger().summary().doubles, 0);
    }

private:
    template <typename T>
    static T wait(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }
    static const char *words(const Result<Order, ChannelFailure> &answer)
    {
        static QByteArray kept;
        kept = answer ? QByteArray() : answer.error().words.toUtf8() + ' ' + answer.error().code.toUtf8();
        return kept.constData();
    }
    QString uuid() { return m_randomness.uuid().toString(QUuid::WithoutBraces); }

    void start(bool signsIn, bool tellsApart)
    {
        m_channel.reset();
        m_server = std::make_unique<PracticeServer>(m_clock, m_randomness);
        PracticeServer::Options options;
        options.akinonOrders = 14;
        const auto opened = m_server->start(options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
        const QJsonObject document = QJsonDocument::fromJson(m_server->akinonAccountsJson(signsIn)).object();
        QJsonObject json = document.value(u"accounts"_s).toArray().at(0).toObject();
        json.insert(u"callSpacing"_s, 0);
        if (tellsApart) {
            QJsonObject transitions = json.value(u"transitions"_s).toObject();
            transitions.remove(u"shipWithTracking"_s);
            json.insert(u"transitions"_s, transitions);
        }
        const Result<AccountDraft, AccountProblem> draft = readAccount(json);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().field));
        const std::vector<AccountSecret> secrets = draft->secrets;
        m_channel = channelKind(draft->channel)
                        ->create(AccountId(u"a"_s), draft->name, draft->settings,
                                 {m_http, m_clock, m_randomness, [secrets](const QString &field) { return secretOf(secrets, field); }, {}});
    }

    static QCoro::Task<Result<Secret, ChannelFailure>> secretOf(std::vector<AccountSecret> secrets, QString field)
    {
        for (const AccountSecret &secret : secrets) {
            if (secret.field == field) {
                co_return secret.value;
            }
        }
        co_return fail(ChannelFailure{ChannelTrouble::NoCredentials});
    }

    /// A package that waits, read by itself.
    Order openOrder()
    {
        QString cursor;
        do {
            const Result<OrderPage, ChannelFailure> page = wait(m_channel->orders({}, cursor));
            if (!page) {
                qWarning() << page.error().words;
                return {};
            }
            for (const Order &order : page->orders) {
                if (order.obstacle == Obstacle::None && order.lines.size() > 1) {
                    const Result<Order, ChannelFailure> shown = wait(m_channel->order(order.key.order));
                    return shown ? *shown : Order();
                }
            }
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        return {};
    }

    Shipment shipmentOf(const Order &order)
    {
        Shipment shipment;
        shipment.id = ShipmentId(u"s"_s);
        shipment.order = order.key;
        shipment.customerOrderId = order.customerOrderId;
        shipment.shippedAt = m_clock.now();
        shipment.packages = {{1, u"7330012345678"_s, u"yurtici"_s, u"Yurtiçi Kargo"_s, {}}};
        for (const OrderLine &line : order.lines) {
            shipment.parts.push_back({line.number, line.remaining(), line.unit, {1}, {}});
        }
        return shipment;
    }

    SystemClock m_clock;
    SystemRandomness m_randomness;
    HttpClient m_http{m_clock};
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Channel> m_channel;
};

QTEST_GUILESS_MAIN(AkinonPracticeTest)
#include "tst_akinonpractice.moc"
