// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Update Shipment Info of Package: the page's body, answers, states and transitions, held against the bytes that
// arrived; every literal is written here.
#include "tests/channel/support/akinonoms.h"

#include "channel/akinon/akinoncodes.h"

#include <QJsonDocument>
#include <QTest>

using namespace packbench;

#define HAS_LINE(request, line) QVERIFY2((request).bytes.contains("\r\n" line "\r\n"), (request).bytes.constData())

class AkinonSeed004Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandIsPostedToThePathOfThePackage()
    {
        const RawRequest request = corrected();
        QVERIFY2(request.bytes.startsWith("POST /api/v1/oms/packages/136/command/ HTTP/1.1\r\n"), request.bytes.constData());
    }

    void theKeyStandsInTheHeader() { HAS_LINE(corrected(), "Authorization: Token f532e0c0ffee"); }

    void theHeaderNamedTokenCarriesTheBareKeyWhereTheInstallationWantsThat()
    {
        const RawRequest request = corrected(
            {{QStringLiteral("tokenHeader"), QStringLiteral("token")}, {QStringLiteral("tokenPrefix"), QStringLiteral("")}});
        HAS_LINE(request, "token: f532e0c0ffee");
        QVERIFY(!request.bytes.toLower().contains("\r\nauthorization:"));
    }

    void theBodyIsJson()
    {
        const RawRequest request = corrected();
        HAS_LINE(request, "Content-Type: application/json");
        QCOMPARE(request.body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                                          R"("package":136,"transition":31})"));
    }

    void theQueryNumberIsToldWhereTheAccountSaysSo()
    {
        const RawRequest request = corrected({{QStringLiteral("queryNumber"), QStringLiteral("same")}});
        QCOMPARE(request.body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695,)"
                                          R"("query_number":"7330012345678"},"package":136,"transition":31})"));
    }

    void whatThePackerWasAskedForIsToldAndNothingInItsPlace()
    {
        const QJsonObject asks{{QStringLiteral("queryNumber"), QStringLiteral("ask")}};
        QCOMPARE(corrected(asks).body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                                                  R"("package":136,"transition":31})"));
        m_queryNumber = QStringLiteral("Q-991");
        QCOMPARE(corrected(asks).body, QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695,)"
                                                  R"("query_number":"Q-991"},"package":136,"transition":31})"));
        m_queryNumber.clear();
    }

    void everyFieldOfThePageHasItsType()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(corrected({{QStringLiteral("queryNumber"), QStringLiteral("same")}}).body).object();
        QCOMPARE(body.keys(), QStringList({QStringLiteral("input_parameters"), QStringLiteral("package"), QStringLiteral("transition")}));
        QVERIFY(body.value(QStringLiteral("transition")).isDouble());
        QVERIFY(body.value(QStringLiteral("package")).isDouble());
        const QJsonObject input = body.value(QStringLiteral("input_parameters")).toObject();
        QVERIFY(input.value(QStringLiteral("awb_number")).isString());
        QVERIFY(input.value(QStringLiteral("cargo_company")).isDouble());
        QVERIFY(input.value(QStringLiteral("query_number")).isString());
    }

    void aSlugGoesInPlaceOfTheTransitionOrBesideIt()
    {
        const QString slug = QStringLiteral("update-shipment-info");
        const auto table = [](const QJsonObject &entry) {
            return QJsonObject{{QStringLiteral("transitions"), QJsonObject{{QStringLiteral("updateShipmentInfo"), entry}}}};
        };
        QCOMPARE(corrected(table({{QStringLiteral("slug"), slug}})).body,
                 QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                            R"("package":136,"slug":"update-shipment-info"})"));
        QCOMPARE(corrected(table({{QStringLiteral("id"), 31}, {QStringLiteral("slug"), slug}})).body,
                 QByteArray(R"({"input_parameters":{"awb_number":"7330012345678","cargo_company":695},)"
                            R"("package":136,"slug":"update-shipment-info","transition":31})"));
    }

    void noContentIsSuccessOnceThePackageShowsTheNumber()
    {
        const Result<Order, ChannelFailure> answer = correct(QStringLiteral("600"), [](AkinonOms &oms) {
            oms.done();
            oms.server.answer(200, akinonPackageJson("136", "600", akinonShipmentJson("7330012345678")));
        });
        QVERIFY(answer);
        QCOMPARE(m_oms->sent().size(), size_t(2));
        QCOMPARE(m_oms->sent()[1].method, QByteArray("GET"));
        QCOMPARE(m_oms->sent()[1].target, QByteArray("/api/v1/oms/packages/136/"));
        QVERIFY(standingOf(m_shipment, *answer) == Standing::Present);
    }

    void theValidationErrorIsShownPerField()
    {
        const ChannelFailure failure = refused(400, R"({ "error": { "awb_number": [ "This field is required." ] }, "status_code": 400 })");
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.httpStatus, 400);
        QCOMPARE(failure.words, QStringLiteral("Tracking number: This field is required."));
        QCOMPARE(failure.field, QStringLiteral("awb_number"));
        QCOMPARE(failure.code, QString());
        QVERIFY(!failure.orderMoved);
    }

    void severalFieldsAreAllShown()
    {
        const ChannelFailure failure = refused(400, R"({"error":{"awb_number":["This field is required.","No blanks."],)"
                                                    R"("cargo_company":["A valid integer is required."]},"status_code":400})");
        QCOMPARE(failure.words, QStringLiteral("Tracking number: This field is required. No blanks. · "
                                               "Cargo company: A valid integer is required."));
        QCOMPARE(failure.field, QStringLiteral("awb_number, cargo_company"));
    }

    void theCommandErrorIsAPlainText()
    {
        const ChannelFailure failure = refused(
            406, R"({ "error": { "non_field_errors": "Shipment information could not be updated for package: 000136, due to an error: x", )"
                 R"("error_code": "package_commands_100_13" }, "status_code": 406 })");
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.httpStatus, 406);
        QCOMPARE(failure.code, QStringLiteral("package_commands_100_13"));
        QCOMPARE(failure.words, QStringLiteral("Shipment information could not be updated for package: 000136, due to an error: x"));
        QCOMPARE(failure.field, QString());
        const std::optional<CodeWords> words = akinonCodeWords(failure.code);
        QVERIFY(words);
        QVERIFY(words->needsWords);
        QCOMPARE(m_oms->sent().size(), size_t(1));
    }

    void anInvalidTransitionHasThePackageReadAgain()
    {
        const Result<Order, ChannelFailure> answer = correct(QStringLiteral("600"), [](AkinonOms &oms) {
            oms.server.answer(
                406, R"({ "error": { "non_field_errors": "Invalid state transition (shipped -> shipped) for (cancelled) package.", )"
                     R"("error_code": "package_100_5" }, "status_code": 406 })");
            oms.server.answer(200, akinonPackageJson("136", "1000"));
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().trouble, ChannelTrouble::Refused);
        QCOMPARE(answer.error().code, QStringLiteral("package_100_5"));
        QCOMPARE(answer.error().words, QStringLiteral("Invalid state transition (shipped -> shipped) for (cancelled) package."));
        QVERIFY(answer.error().orderMoved);
        QCOMPARE(m_oms->sent().size(), size_t(2));
    }

    void anUnknownCodeKeepsTheServersText()
    {
        const ChannelFailure failure = refused(406, R"({"error":{"non_field_errors":"Olmadı <b>bu</b>","error_code":"package_7_7"},)"
                                                    R"("status_code":406})");
        QCOMPARE(failure.trouble, ChannelTrouble::Refused);
        QCOMPARE(failure.words, QStringLiteral("Olmadı <b>bu</b>"));
        QVERIFY(!akinonCodeWords(failure.code));
    }

    void theSourceStatesOfThePageAllowIt_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("packed") << QByteArray("500");
        QTest::newRow("shipped") << QByteArray("600");
        QTest::newRow("attempted_delivery") << QByteArray("650");
        QTest::newRow("delivery_failed") << QByteArray("690");
    }

    void theSourceStatesOfThePageAllowIt()
    {
        QFETCH(const QByteArray, state);
        AkinonOms oms;
        const Order order = oms.order(akinonPackageJson("136", state, akinonShipmentJson("OLD1")));
        const CorrectionRule rule = oms.channel->correctionRule(order, {}, 7, oms.clock.now());
        QVERIFY(rule.why == CorrectionRule::Why::Allowed);
        QCOMPARE(rule.times, 0);
        QVERIFY(!rule.until.isValid());
        QCOMPARE(rule.words, QString());
        QVERIFY(!oms.channel->objection(akinonShipment(order, Purpose::Correct), order, oms.clock.now()));
        QVERIFY(standingOf(akinonShipment(order, Purpose::Correct), order) == Standing::Absent);
    }

    void deliveredIsOfferedWithANote()
    {
        AkinonOms oms;
        const Order order = oms.order(akinonPackageJson("136", "700", akinonShipmentJson("OLD1")));
        const CorrectionRule rule = oms.channel->correctionRule(order, {}, 0, oms.clock.now());
        QVERIFY(rule.why == CorrectionRule::Why::Allowed);
        QVERIFY(rule.words.contains(QStringLiteral("delivered")));
        QVERIFY(!oms.channel->objection(akinonShipment(order, Purpose::Correct), order, oms.clock.now()));
    }

    void beforePackedItIsRefusedWithoutACall_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("waiting") << QByteArray("100");
        QTest::newRow("preparing") << QByteArray("200");
        QTest::newRow("ready for packaging") << QByteArray("400");
    }

    void beforePackedItIsRefusedWithoutACall()
    {
        QFETCH(const QByteArray, state);
        AkinonOms oms;
        const Order order = oms.order(akinonPackageJson("136", state));
        QVERIFY(oms.channel->correctionRule(order, {}, 0, oms.clock.now()).why == CorrectionRule::Why::NotShipped);
        const auto objection = oms.channel->objection(akinonShipment(order, Purpose::Correct), order, oms.clock.now());
        QVERIFY(objection);
        QVERIFY(objection->why == ShipmentObjection::Why::NotOffered);
        QVERIFY(objection->detail.contains(QStringLiteral("packed")));
        QVERIFY(oms.sent().empty());
    }

private:
    template <typename Prepare>
    Result<Order, ChannelFailure> correct(const QString &state, Prepare prepare, const QJsonObject &more = {})
    {
        m_oms = std::make_unique<AkinonOms>(more);
        const Order order = m_oms->order(akinonPackageJson("136", state.toLatin1(), akinonShipmentJson("OLD1")));
        m_shipment = akinonShipment(order, Purpose::Correct);
        m_shipment.packages.front().queryNumber = m_queryNumber;
        prepare(*m_oms);
        return m_oms->wait(m_oms->channel->ship(m_shipment, order, QStringLiteral("id-1")));
    }

    RawRequest corrected(const QJsonObject &more = {})
    {
        correct(
            QStringLiteral("500"),
            [](AkinonOms &oms) {
                oms.done();
                oms.server.answer(200, akinonPackageJson("136", "500", akinonShipmentJson("7330012345678")));
            },
            more);
        return m_oms->acts().front();
    }

    ChannelFailure refused(int status, const QByteArray &body)
    {
        const Result<Order, ChannelFailure> answer = correct(QStringLiteral("500"),
                                                             [&](AkinonOms &oms) { oms.server.answer(status, body); });
        return answer ? ChannelFailure() : answer.error();
    }

    std::unique_ptr<AkinonOms> m_oms;
    Shipment m_shipment;
    QString m_queryNumber; ///< that a packer gave
};

QTEST_GUILESS_MAIN(AkinonSeed004Test)
#include "tst_akinonseed004.moc"
