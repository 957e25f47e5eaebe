// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/packingsession.h"

#include <QTest>

using namespace packbench;

namespace {

OrderLine orderLine(const QString &number, const QString &sku, int quantity)
{
    OrderLine line;
    line.number = number;
    line.sku = sku;
    line.name = sku;
    line.unit = QStringLiteral("EACH");
    line.quantity = quantity;
    line.parts = {LinePart{LineState::Acknowledged, quantity, {}, {}, {}}};
    return line;
}

Order orderOf(std::vector<OrderLine> lines)
{
    Order order;
    order.key = {AccountId(QStringLiteral("a")), OrderId(QStringLiteral("2575193093772"))};
    order.lines = std::move(lines);
    return order;
}

PackageLabel label(const QString &number)
{
    return {number, QStringLiteral("canada-post"), QStringLiteral("Canada Post"), {}, true};
}

/// Takes steps one after the other and fails the test where one is refused.
class Packing
{
public:
    explicit Packing(const Order &order) : session(PackingSession::start(order, QDateTime())) {}

    Packing &item(const QString &line, int quantity = 1) { return take(session.withPacked(line, quantity)); }
    Packing &nextBox() { return take(session.withNextBox()); }
    Packing &goOn() { return take(session.withContinued()); }
    Packing &labelled(const QString &number) { return take(session.withLabel(label(number))); }

    PackingSession session;

private:
    Packing &take(const PackingSession::Step &step)
    {
        if (!step) {
            qFatal("step refused: %d", static_cast<int>(step.error().why));
        }
        session = *step;
        return *this;
    }
};

const QString one = QStringLiteral("1");
const QString two = QStringLiteral("2");

} // namespace

class PackingSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineOfThreeOverTwoBoxesIsTwoStatuses()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 3)}));
        p.item(one, 2).nextBox().labelled(QStringLiteral("T1")).item(one).labelled(QStringLiteral("T2"));
        QVERIFY(p.session.isComplete());
        const auto contents = p.session.contents();
        QVERIFY(contents.has_value());
        QCOMPARE(contents->parts.size(), size_t(2));
        QCOMPARE(contents->parts[0], (ShipmentPart{one, 2, QStringLiteral("EACH"), {1}}));
        QCOMPARE(contents->parts[1], (ShipmentPart{one, 1, QStringLiteral("EACH"), {2}}));
    }

    void oneUnitInTwoBoxesIsOneStatusOfOneWithBothPackages()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("WARDROBE"), 1)}));
        p.item(one).goOn().labelled(QStringLiteral("T1")).labelled(QStringLiteral("T2"));
        const auto contents = p.session.contents();
        QVERIFY(contents.has_value());
        QCOMPARE(contents->parts.size(), size_t(1));
        QCOMPARE(contents->parts[0], (ShipmentPart{one, 1, QStringLiteral("EACH"), {1, 2}}));
    }

    void threeUnitsOfWhichOneSpansBoxesAreTwoStatuses()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("SHELF"), 3)}));
        p.item(one).goOn().labelled(QStringLiteral("T1")).item(one, 2).labelled(QStringLiteral("T2"));
        const auto contents = p.session.contents();
        QVERIFY(contents.has_value());
        QCOMPARE(contents->parts.size(), size_t(2));
        QCOMPARE(contents->parts[0], (ShipmentPart{one, 1, QStringLiteral("EACH"), {1, 2}}));
        QCOMPARE(contents->parts[1], (ShipmentPart{one, 2, QStringLiteral("EACH"), {2}}));
    }

    void aLabelWhileUnitsRemainAndTheBoxIsOpenIsTooEarly()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 2)}));
        p.item(one);
        const auto step = p.session.withLabel(label(QStringLiteral("T1")));
        QVERIFY(!step.has_value());
        QCOMPARE(step.error().why, PackingRefusal::Why::LabelTooEarly);
        QCOMPARE(step.error().quantity, 1);
    }

    void aClosedBoxAsksForItsLabelBeforeAnythingElse()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 2)}));
        p.item(one).nextBox();
        QCOMPARE(p.session.boxAwaitingLabel()->number, 1);
        QCOMPARE(p.session.withPacked(one).error().why, PackingRefusal::Why::LabelFirst);
        QCOMPARE(p.session.withNextBox().error().why, PackingRefusal::Why::LabelFirst);
        p.labelled(QStringLiteral("T1")).item(one);
        QCOMPARE(p.session.boxes[0].label->trackingNumber, QStringLiteral("T1"));
        QVERIFY(!p.session.boxes[1].label);
    }

    void theSameLabelOnTwoBoxesIsRefused()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 2)}));
        p.item(one).nextBox().labelled(QStringLiteral("7035 1144")).item(one);
        const auto step = p.session.withLabel(label(QStringLiteral("70351144")));
        QCOMPARE(step.error(), (PackingRefusal{PackingRefusal::Why::LabelUsed, {}, 1, 0}));
    }

    void oneUnitTooManyChangesNothing()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 1), orderLine(two, QStringLiteral("CUP"), 1)}));
        p.item(one);
        QCOMPARE(p.session.withPacked(one).error().why, PackingRefusal::Why::TooMany);
        QCOMPARE(p.session.withPacked(two, 2).error().quantity, 1);
        QCOMPARE(p.session.withPacked(QStringLiteral("9")).error().why, PackingRefusal::Why::NotInOrder);
    }

    void shortShipsWhatIsThere()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 3)}));
        p.item(one);
        p.session = *p.session.withShort();
        p.labelled(QStringLiteral("T1"));
        QVERIFY(p.session.isComplete());
        QVERIFY(p.session.contents()->isShort);
        QCOMPARE(p.session.contents()->parts[0].quantity, 1);
    }

    void aMoveThatEmptiesALabelledBoxIsRefused()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("MUG"), 2)}));
        p.item(one).nextBox().labelled(QStringLiteral("T1")).item(one);
        QCOMPARE(p.session.withMoved(one, 2).error().why, PackingRefusal::Why::WouldEmptyBox);
        const auto moved = p.session.withMoved(one, 1);
        QVERIFY(moved.has_value());
        QCOMPARE(moved->unitsIn(1), 2);
        QCOMPARE(moved->contents()->packages.size(), size_t(1));
    }

    void anEmptyBoxOpenedOnPurposeKeepsTheOrderFromFinishingByItself()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("WARDROBE"), 1)}));
        p.item(one).nextBox().labelled(QStringLiteral("T1"));
        QVERIFY(!p.session.isComplete());
        QVERIFY(p.session.contents().has_value());
        p.goOn().labelled(QStringLiteral("T2"));
        QVERIFY(p.session.isComplete());
    }

    void whatShowsComesOffBitByBitUntilNothingIsPacked()
    {
        Packing p(orderOf({orderLine(one, QStringLiteral("WARDROBE"), 2), orderLine(two, QStringLiteral("LAMP"), 1)}));
        p.item(one).nextBox().labelled(QStringLiteral("T1")).goOn().item(two);
        p.session = *p.session.withShort();
        p.labelled(QStringLiteral("T2"));
        p.session = p.session.withoutLast().value();
        QVERIFY(!p.session.boxes[1].label.has_value());
        QVERIFY(p.session.isShort);
        p.session = p.session.withoutLast().value();
        QVERIFY(!p.session.isShort);
        int steps = 0;
        for (auto before = p.session.withoutLast(); before; before = p.session.withoutLast()) {
            p.session = *before;
            QVERIFY(++steps < 10);
        }
        QCOMPARE(p.session.withoutLast().error().why, PackingRefusal::Why::NothingPacked);
        QVERIFY(p.session.units.empty());
    }
};

QTEST_APPLESS_MAIN(PackingSessionTest)
#include "tst_packingsession.moc"
