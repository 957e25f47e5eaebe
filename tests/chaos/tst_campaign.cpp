// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/run.h"
#include "tests/chaos/support/verdict.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace packbench::chaos;
using namespace Qt::StringLiterals;

/// The campaign itself: a few seeds of it, and that it finds what must not be.
class CampaignTest : public QObject
{
    Q_OBJECT

private:
    /// One box that left as it was packed, and everybody agrees.
    static Evidence goodEvidence()
    {
        Evidence evidence;
        Shipment shipment;
        shipment.id = ShipmentId(u"s1"_s);
        shipment.order = {AccountId(u"a"_s), OrderId(u"o1"_s)};
        shipment.packages = {{1, u"N1"_s, u"canada-post"_s, {}, {}}};
        shipment.parts = {{u"1"_s, 2, u"EACH"_s, {1}}};
        evidence.claims[u"s1"_s] = chaos::Claim{shipment, Shop::First, true, false};
        evidence.touched = {u"o1"_s};
        OutboxEntry entry;
        entry.shipment = shipment;
        entry.state = DutyState::Confirmed;
        entry.attempts = 1;
        evidence.outbox = {entry};
        const QStringList story{u"finished"_s, u"sending"_s, u"confirmed"_s};
        for (const QString &kind : story) {
            JournalRow row;
            row.entry.kind = kind;
            row.entry.shipment = shipment.id;
            evidence.journal.push_back(row);
        }
        evidence.ledger = {leaving(u"o1"_s, u"N1"_s, 2)};
        return evidence;
    }

    static PracticeEntry leaving(const QString &order, const QString &number, int quantity)
    {
        PracticeEntry entry;
        entry.order = order;
        entry.flavour = u"global"_s;
        entry.shipped = {{u"1"_s, quantity, u"CA"_s, {{number, u"CPC"_s}}}};
        return entry;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"packbench.*=false"_s); }

    void aFewSeedsKeepThePromise()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const QTemporaryDir folder;
            const SeedResult result = playSeed(seed, folder.path());
            QVERIFY2(result.violations.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(result.violations.join(u'\n'))));
            QVERIFY(result.figures.at(u"confirmed"_s) > 0);
        }
    }

    void theSameSeedHasTheSamePlan()
    {
        QCOMPARE(Plan::of(77).lines(), Plan::of(77).lines());
        QVERIFY(Plan::of(77).lines() != Plan::of(78).lines());
    }

    void whatAProgramSaidWasPackedIsHeldAgainstTheLabelsInTheOutbox()
    {
        std::vector<OutboxEntry> outbox = goodEvidence().outbox;
        QVERIFY(isKeptAsSaid(u"o1: N1"_s, outbox));
        QVERIFY(!isKeptAsSaid(u"o2: N1"_s, outbox));
        QVERIFY(!isKeptAsSaid(u"o1: N2"_s, outbox));
        QVERIFY(!isKeptAsSaid(u"o1: N1 N2"_s, outbox));
        QVERIFY(!isKeptAsSaid(u"o1:"_s, outbox));
        outbox.front().shipment.packages.push_back({2, u"N2"_s, u"canada-post"_s, {}, {}});
        QVERIFY(isKeptAsSaid(u"o1: N2 N1"_s, outbox));
        // The channel's own label is nothing that the packer scanned while packing.
        outbox.front().shipment.packages.back().isLabelIssued = true;
        QVERIFY(isKeptAsSaid(u"o1: N1"_s, outbox));
        // A correction is not what was packed.
        outbox.front().shipment.purpose = Purpose::Correct;
        QVERIFY(!isKeptAsSaid(u"o1: N1"_s, outbox));
    }

    void whatIsAsItShouldBeIsNoViolation()
    {
        const QStringList found = violationsIn(goodEvidence());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aShipmentThatIsNotThereIsFound()
    {
        Evidence evidence = goodEvidence();
        evidence.ledger.clear();
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"LOST"_s));
    }

    void aShipmentThatIsThereTwiceIsFound()
    {
        Evidence evidence = goodEvidence();
        evidence.ledger.push_back(evidence.ledger.front());
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"TOO MUCH"_s));
        evidence.ledger.back().event = PracticeEntry::Event::Repeated;
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"TWICE"_s));
    }

    void anotherNumberAnotherQuantityAndAnotherOrderAreFound()
    {
        Evidence evidence = goodEvidence();
        evidence.ledger = {leaving(u"o1"_s, u"N2"_s, 2)};
        QCOMPARE(violationsIn(evidence).size(), 2);
        evidence.ledger = {leaving(u"o1"_s, u"N1"_s, 1)};
        QCOMPARE(violationsIn(evidence).size(), 1);
        evidence = goodEvidence();
        evidence.ledger.push_back(leaving(u"o2"_s, u"N9"_s, 1));
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"nobody had in hand"_s));
    }

    void whatWasFinishedAndIsNotInTheOutboxIsFound()
    {
        Evidence evidence = goodEvidence();
        evidence.outbox.clear();
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"finished and not in the outbox"_s));
    }

    void attentionNeedsAReasonAndAStory()
    {
        Evidence evidence = goodEvidence();
        evidence.ledger.clear();
        evidence.outbox.front().state = DutyState::NeedsAttention;
        evidence.outbox.front().reason = AttentionReason::RefusedByChannel;
        evidence.journal.back().entry.kind = u"needs attention"_s;
        QVERIFY(violationsIn(evidence).isEmpty());
        evidence.outbox.front().reason = AttentionReason::None;
        QCOMPARE(violationsIn(evidence).size(), 1);
        evidence = goodEvidence();
        evidence.journal.pop_back();
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"confirmation"_s));
        evidence = goodEvidence();
        evidence.outbox.front().state = DutyState::Unknown;
        QVERIFY(violationsIn(evidence).join(u' ').contains(u"still under way"_s));
    }
};

QTEST_GUILESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
