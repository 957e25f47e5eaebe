// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The channel against the practice marketplace, which was written from the same documents by other eyes.
#include "base/randomness.h"
#include "channel/kinds.h"
#include "practice/server.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

class WalmartPracticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsFoundAcknowledgedAndShipped_data() { eachWay(); }
    void anOrderIsFoundAcknowledgedAndShipped()
    {
        open();
        QVERIFY(wait(m_channel->probe()));
        const Order order = take(openOrder());
        const Result<Order, ChannelFailure> acknowledged = wait(m_channel->acknowledge(order.key.order, uuid()));
        QVERIFY2(acknowledged, words(acknowledged));
        QVERIFY(!acknowledged->isNew());
        const Shipment shipment = shipmentOf(*acknowledged, false);
        QCOMPARE(m_channel->objection(shipment, *acknowledged, m_clock.now()), std::optional<ShipmentObjection>());
        const Result<Order, ChannelFailure> shipped = wait(m_channel->ship(shipment, {}, uuid()));
        QVERIFY2(shipped, words(shipped));
        QCOMPARE(standingOf(shipment, *shipped), Standing::Present);
        QCOMPARE(m_server->ledger().summary().ordersShipped, 1);
        QCOMPARE(m_server->ledger().summary().packages, 1);
    }

    void aUnitInTwoBoxesIsShippedByTheOtherCall_data() { eachWay(); }
    void aUnitInTwoBoxesIsShippedByTheOtherCall()
    {
        open();
        const Order order = take(wait(m_channel->acknowledge(take(openOrder()).key.order, uuid())));
        const Shipment shipment = shipmentOf(order, true);
        const Result<Order, ChannelFailure> shipped = wait(m_channel->ship(shipment, {}, uuid()));
        QVERIFY2(shipped, words(shipped));
        QCOMPARE(standingOf(shipment, *shipped), Standing::Present);
        QCOMPARE(m_server->ledger().summary().packages, 2);
    }

    void aLostAnswerLeavesOneShipmentThatCanBeReadBack_data() { eachWay(); }
    void aLostAnswerLeavesOneShipmentThatCanBeReadBack()
    {
        open();
        for (const char *fault : {"drop-after,path=shipping$", "503-after,path=shipping$", "truncate-after,path=shipping$",
                                  "malformed-after,path=shipping$", "html404-after,path=shipping$"})
        {
            const Order order = take(wait(m_channel->acknowledge(take(openOrder()).key.order, uuid())));
            const Shipment shipment = shipmentOf(order, false);
            const int before = m_server->ledger().summary().shipments;
            m_server->setFaults({false, {*PracticeFault::parse(QString::fromLatin1(fault))}, {}});
            const Result<Order, ChannelFailure> lost = wait(m_channel->ship(shipment, {}, uuid()));
            QVERIFY2(!lost, fault);
            QVERIFY2(lost.error().trouble == ChannelTrouble::Unknown, fault);
            QCOMPARE(m_server->ledger().summary().shipments, before + 1);
            QCOMPARE(standingOf(shipment, take(wait(m_channel->order(shipment.order.order)))), Standing::Present);
        }
        QCOMPARE(m_server->ledger().summary().doubles, 0);
        QCOMPARE(m_server->ledger().summary().repeats, 0);
    }

    void theLegacyApiIsSpokenToInXmlWhereItRefusesJson()
    {
        start(PracticeFlavour::Legacy, false);
        const Order order = take(wait(m_channel->acknowledge(take(openOrder()).key.order, uuid())));
        m_server->setFaults({false, {*PracticeFault::parse(u"415,path=shipping$"_s), *PracticeFault::parse(u"406,method=GET"_s)}, {}});
        const Shipment shipment = shipmentOf(order, false);
        const Result<Order, ChannelFailure> shipped = wait(m_channel->ship(shipment, {}, uuid()));
        QVERIFY2(shipped, words(shipped));
        QCOMPARE(standingOf(shipment, *shipped), Standing::Present);
        QCOMPARE(standingOf(shipment, take(wait(m_channel->order(shipment.order.order)))), Standing::Present);
    }

    void tokensThatExpireAreRenewed()
    {
        start(PracticeFlavour::Global, false);
        const Order order = take(openOrder());
        m_server->gate().expireTokens();
        QVERIFY(wait(m_channel->acknowledge(order.key.order, uuid())));
    }

private:
    static void eachWay()
    {
        QTest::addColumn<int>("flavour");
        QTest::addColumn<bool>("isSecure");
        for (const bool isSecure : {false, true}) {
            const char *scheme = isSecure ? "https" : "http";
            QTest::addRow("legacy over %s", scheme) << int(PracticeFlavour::Legacy) << isSecure;
            QTest::addRow("global over %s", scheme) << int(PracticeFlavour::Global) << isSecure;
        }
    }

    void open()
    {
        QFETCH(const int, flavour);
        QFETCH(const bool, isSecure);
        start(static_cast<PracticeFlavour>(flavour), isSecure);
    }

    void start(PracticeFlavour flavour, bool isSecure)
    {
        m_channel.reset();
        m_http = std::make_unique<HttpClient>(m_clock);
        m_server = std::make_unique<PracticeServer>(m_clock, m_randomness);
        PracticeServer::Options options;
        options.isSecure = isSecure;
        QVERIFY(m_server->start(options));
        if (isSecure) {
            QFile file(m_folder.filePath(u"ca.pem"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_server->certificate());
            file.close();
            NetworkSetup setup;
            setup.caFile = file.fileName();
            QVERIFY(m_http->apply(setup));
        }
        const QJsonArray accounts = QJsonDocument::fromJson(m_server->accountsJson(flavour)).object().value(u"accounts"_s).toArray();
        QJsonObject account = accounts.at(0).toObject();
        account.insert(u"callSpacing"_s, 0);
        const Result<AccountDraft, AccountProblem> draft = readAccount(account);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().field));
        const std::vector<AccountSecret> secrets = draft->secrets;
        m_channel = channelKind(draft->channel)
                        ->create(AccountId(draft->name), draft->name, draft->settings,
                                 {*m_http, m_clock, m_randomness, [secrets](const QString &field) { return secretOf(secrets, field); }});
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

    /// An order with one line of one unit that may still be packed, from any page.
    Result<Order, ChannelFailure> openOrder()
    {
        QString cursor;
        do {
            const auto page = wait(m_channel->orders({m_clock.now().addDays(-14), m_clock.now()}, cursor));
            if (!page) {
                return fail(page.error());
            }
            for (const Order &order : page->orders) {
                if (order.lines.size() == 1 && order.remaining() == 1 && order.mayBeAcknowledged() && !order.cancelRequested()) {
                    return order;
                }
            }
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        ChannelFailure none;
        none.words = u"no open order"_s;
        return fail(none);
    }

    Shipment shipmentOf(const Order &order, bool isSplit)
    {
        Shipment shipment;
        shipment.order = order.key;
        shipment.shippedAt = m_clock.now();
        shipment.method = m_channel->methodFor(order);
        shipment.shipFromCountry = m_channel->shipFromCountry();
        const auto package = [this](int number) {
            return ShipmentPackage{number, u"40021234%1"_s.arg(++m_numbers, 8, 10, QChar(u'0')), u"canada-post"_s, u"Canada Post"_s, {}};
        };
        shipment.packages = {package(1)};
        shipment.parts = {{order.lines[0].number, 1, order.lines[0].unit, {1}}};
        if (isSplit) {
            shipment.packages.push_back(package(2));
            shipment.parts[0].packages.push_back(2);
        }
        return shipment;
    }

    template <typename T>
    static Result<T, ChannelFailure> wait(QCoro::Task<Result<T, ChannelFailure>> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }

    static Order take(const Result<Order, ChannelFailure> &order)
    {
        if (!order) {
            qFatal("no order: %s", qPrintable(order.error().words));
        }
        return *order;
    }

    static const char *words(const Result<Order, ChannelFailure> &order)
    {
        static QByteArray text;
        text = order ? QByteArray() : order.error().words.toUtf8();
        return text.constData();
    }

    QString uuid() { return m_randomness.uuid().toString(QUuid::WithoutBraces); }

    SystemClock m_clock;
    SystemRandomness m_randomness;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Channel> m_channel;
    int m_numbers = 0;
};

QTEST_GUILESS_MAIN(WalmartPracticeTest)
#include "tst_walmartpractice.moc"
