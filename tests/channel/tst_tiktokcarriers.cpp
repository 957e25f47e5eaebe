// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Shipping providers: which of our carriers each of them is, and which of them a box goes with.
#include "channel/tiktok/tiktokcarriers.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

namespace {

std::vector<ChannelCarrier> providersOf(const QByteArray &list)
{
    return readTikTokProviders(QJsonDocument::fromJson(R"({"shipping_providers":[)" + list + "]}").object());
}

ShipmentPackage boxBy(const char *carrier, const char *name)
{
    ShipmentPackage box;
    box.carrier = QString::fromLatin1(carrier);
    box.carrierName = QString::fromLatin1(name);
    return box;
}

} // namespace

class TikTokCarriersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownNameIsOneOfOurCarriers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("carrier");
        QTest::newRow("Royal Mail") << QByteArray("Royal Mail") << QStringLiteral("royal-mail");
        QTest::newRow("in capitals") << QByteArray("ROYAL MAIL") << QStringLiteral("royal-mail");
        QTest::newRow("with blanks") << QByteArray(" Royal  Mail ") << QStringLiteral("royal-mail");
        QTest::newRow("old name") << QByteArray("Hermes") << QStringLiteral("evri");
        QTest::newRow("of a country") << QByteArray("DPD UK") << QStringLiteral("dpd");
        QTest::newRow("with signs") << QByteArray("J&T Express") << QStringLiteral("jt-express");
        QTest::newRow("another service of the same house") << QByteArray("DHL eCommerce") << QStringLiteral("dhl-ecommerce");
        // One that nobody knows is a carrier of its own and can be chosen by hand.
        QTest::newRow("unknown") << QByteArray("Corner Bikes Ltd.") << QStringLiteral("cornerbikesltd");
    }

    void aKnownNameIsOneOfOurCarriers()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, carrier);
        const std::vector<ChannelCarrier> providers = providersOf("{\"id\":\"7117858858072016686\",\"name\":\"" + name + "\"}");
        QCOMPARE(providers.size(), size_t(1));
        QCOMPARE(providers[0].carrier, carrier);
        QCOMPARE(providers[0].code, QStringLiteral("7117858858072016686"));
        QCOMPARE(providers[0].name, QString::fromLatin1(name).trimmed());
    }

    void aProviderWithoutAnIdIsNone()
    {
        QVERIFY(providersOf(R"({"name":"Royal Mail"},{"id":" ","name":"Evri"})").empty());
        QVERIFY(readTikTokProviders(QJsonValue()).empty());
    }

    void aBoxGoesWithItsCarriersProvider_data()
    {
        QTest::addColumn<QByteArray>("carrier");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("by carrier") << QByteArray("royal-mail") << QByteArray("Royal Mail") << QStringLiteral("1");
        QTest::newRow("by carrier, whatever we call it") << QByteArray("evri") << QByteArray("Evri (UK)") << QStringLiteral("4");
        QTest::newRow("the first of two") << QByteArray("dpd") << QByteArray("DPD Group") << QStringLiteral("2");
        QTest::newRow("the named one of two") << QByteArray("dpd") << QByteArray("DPD Local") << QStringLiteral("3");
        QTest::newRow("by name alone") << QByteArray() << QByteArray("corner bikes") << QStringLiteral("5");
        QTest::newRow("carrier before name") << QByteArray("evri") << QByteArray("Royal Mail") << QStringLiteral("4");
        QTest::newRow("not listed") << QByteArray("yodel") << QByteArray("Yodel") << QString();
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << QString();
    }

    void aBoxGoesWithItsCarriersProvider()
    {
        QFETCH(const QByteArray, carrier);
        QFETCH(const QByteArray, name);
        QFETCH(const QString, id);
        const std::vector<ChannelCarrier> providers = providersOf(
            R"({"id":"1","name":"Royal Mail"},{"id":"2","name":"DPD"},{"id":"3","name":"DPD Local"},)"
            R"({"id":"4","name":"Hermes"},{"id":"5","name":"Corner Bikes"})");
        const ChannelCarrier *provider = tiktokProvider(boxBy(carrier.constData(), name.constData()), providers);
        QCOMPARE(provider == nullptr ? QString() : provider->code, id);
    }
};

QTEST_GUILESS_MAIN(TikTokCarriersTest)
#include "tst_tiktokcarriers.moc"
