// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/verdict.h"

#include "domain/stablenames.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench::chaos {

using namespace Qt::StringLiterals;

namespace {

using Event = PracticeEntry::Event;

/// Units of one line (or one unit) under one set of tracking numbers, and how many of them.
using Tally = std::map<std::pair<QString, QString>, int>;

const QString allLines = QStringLiteral("all");
const QString anyNumber = QStringLiteral("*");

QString numbersText(QStringList numbers)
{
    for (QString &number : numbers)
        number = comparableTrackingNumber(number);
    numbers.sort();
    numbers.removeDuplicates();
    return numbers.join(u'+');
}

/// Marketplaces that name each unit are counted by units, the others by lines.
QString placeOf(const QString &order, const QString &line, bool isUnit)
{
    return isUnit ? line : order + u'/' + line;
}

/// What a shipment was meant to tell its channel.
Tally meant(const Shipment &shipment, Shop shop)
{
    Tally tally;
    if (shop == Shop::Third && shipment.purpose == Purpose::Cancel) {
        tally[{placeOf(shipment.order.order.text(), allLines, false), QString()}] = 1;
        return tally;
    }
    QSet<QString> seen; // the single products of a bundle share their units
    for (const ShipmentPart &part : shipment.parts) {
        const bool isIssued = std::any_of(part.packages.begin(), part.packages.end(), [&shipment](int number) {
            const ShipmentPackage *package = shipment.package(number);
            return package != nullptr && package->isLabelIssued;
        });
        const QString numbers = shipment.purpose == Purpose::Cancel ? QString()
                                : isIssued                          ? anyNumber
                                                                    : numbersText(shipment.trackingNumbersOf(part));
        if (shop == Shop::Second) {
            for (const QString &unit : part.unitIds) {
                if (!seen.contains(unit))
                    ++tally[{placeOf({}, unit, true), numbers}];
                seen.insert(unit);
            }
        } else {
            tally[{placeOf(shipment.order.order.text(), part.line, false), numbers}] += part.quantity;
        }
    }
    return tally;
}

/// What an entry of the ledger says that a seller told.
Tally told(const PracticeEntry &entry)
{
    Tally tally;
    for (const PracticeShipped &shipped : entry.shipped) {
        QStringList numbers;
        for (const PracticePackage &package : shipped.packages)
            numbers << package.tracking;
        tally[{placeOf(entry.order, shipped.line, entry.isTikTok()), numbersText(numbers)}] += shipped.quantity;
    }
    const QJsonArray lines = entry.details.value(u"lines"_s).toArray();
    for (const QJsonValue &line : lines) {
        if (entry.event == Event::Cancelled)
            ++tally[{line.toString(), QString()}];
    }
    if (entry.event == Event::Moved)
        ++tally[{placeOf(entry.order, allLines, false), QString()}];
    return tally;
}

bool isCustomers(const PracticeEntry &entry)
{
    return entry.flavour.endsWith(u"customer"_s);
}

/// Everything of one purpose: what the ledger has, what it must have, and what it may have besides.
struct Account {
    Tally ledger;
    Tally must;
    Tally may;
};

class Judge
{
public:
    explicit Judge(const Evidence &evidence) : m_evidence(evidence) {}

    QStringList judge()
    {
        collectOutbox();
        collectLedger();
        compare(Purpose::Ship, u"shipped"_s);
        compare(Purpose::Correct, u"corrected"_s);
        compare(Purpose::Cancel, u"cancelled"_s);
        readJournal();
        checkLabels();
        return m_found;
    }

    QStringList judgeReasons()
    {
        collectLedger();
        m_found.clear();
        for (const OutboxEntry &entry : m_evidence.outbox) {
            if (entry.state == DutyState::NeedsAttention)
                checkReason(entry);
        }
        return m_found;
    }

private:
    void checkReason(const OutboxEntry &entry)
    {
        switch (entry.reason) {
        case AttentionReason::PackedElsewhere: {
            const StationId &own = entry.shipment.station;
            const auto openers = m_evidence.openedAt.find(entry.shipment.order);
            const bool isOpened = openers != m_evidence.openedAt.end()
                                  && std::any_of(openers->second.begin(), openers->second.end(),
                                                 [&own](const StationId &station) { return station != own; });
            if (!isOpened)
                m_found << u"no other station had it in hand: "_s + about(entry);
            break;
        }
        case AttentionReason::RefusedByChannel:
        case AttentionReason::CheckFailed:
        case AttentionReason::OrderNotFound:
            if (isWholeInLedger(entry))
                m_found << u"the marketplace has it, and a person is told that it was refused: "_s + about(entry);
            break;
        default:
            break;
        }
    }

    /// Each of its own tracking numbers is there, with all units.
    bool isWholeInLedger(const OutboxEntry &entry)
    {
        const auto claim = m_evidence.claims.find(entry.shipment.id.text());
        if (claim == m_evidence.claims.end() || entry.shipment.purpose == Purpose::Cancel)
            return false;
        const Tally whole = meant(entry.shipment, claim->second.shop);
        const Tally &ledger = m_accounts[entry.shipment.purpose].ledger;
        return std::all_of(whole.begin(), whole.end(), [&ledger](const auto &part) {
            return part.first.second != anyNumber && valueOf(ledger, part.first) >= part.second;
        });
    }

    void collectOutbox()
    {
        QSet<QString> known;
        for (const OutboxEntry &entry : m_evidence.outbox) {
            const QString id = entry.shipment.id.text();
            known.insert(id);
            const auto claim = m_evidence.claims.find(id);
            if (claim == m_evidence.claims.end()) {
                m_found << u"the outbox has a shipment that nobody finished: "_s + about(entry);
                continue;
            }
            if (claim->second.shipment.parts != entry.shipment.parts || claim->second.shipment.packages != entry.shipment.packages)
                m_found << u"the outbox has other boxes than were finished: "_s + about(entry);
            checkState(entry, claim->second);
            Account &account = m_accounts[entry.shipment.purpose];
            const bool isDone = entry.state == DutyState::Confirmed;
            const bool isNever = entry.state == DutyState::TakenBack || claim->second.isTakenBack;
            for (const auto &[place, quantity] : meant(entry.shipment, claim->second.shop)) {
                if (isDone)
                    account.must[place] += quantity;
                else if (!isNever)
                    account.may[place] += quantity;
            }
        }
        for (const auto &[id, claim] : m_evidence.claims) {
            // What was taken back before the shared database heard of it is nowhere.
            if (claim.isSeen && !claim.isTakenBack && !m_evidence.takenBack.contains(id) && !known.contains(id))
                m_found << u"LOST: finished and not in the outbox: %1 %2"_s.arg(claim.shipment.order.order.text(), id);
        }
    }

    void checkState(const OutboxEntry &entry, const Claim &claim)
    {
        const bool hasReason = entry.reason != AttentionReason::None;
        if (!entry.isSettled() && entry.state != DutyState::NeedsAttention)
            m_found << u"still under way when everything was well again: "_s + about(entry);
        if (entry.state == DutyState::NeedsAttention && !hasReason)
            m_found << u"needs attention without a reason: "_s + about(entry);
        if (claim.isTakenBack && entry.state != DutyState::TakenBack)
            m_found << u"was taken back, and yet stands as: "_s + about(entry);
        const QString id = entry.shipment.id.text();
        const bool isAsked = entry.state == DutyState::TakenBack ? m_evidence.takenBack.contains(id)
                             : entry.state == DutyState::GivenUp ? m_evidence.givenUp.contains(id)
                                                                 : entry.state != DutyState::ShippedElsewhere;
        if (!isAsked)
            m_found << u"LOST: it ended without being sent, and nobody asked for that: "_s + about(entry);
    }

    void collectLedger()
    {
        for (const PracticeEntry &entry : m_evidence.ledger) {
            if (isCustomers(entry) || entry.event == Event::ShopOpened || entry.event == Event::TokenIssued)
                continue;
            if (!m_evidence.touched.contains(entry.order) && entry.event != Event::Acknowledged)
                m_found << u"something happened to order %1 that nobody had in hand"_s.arg(entry.order);
            if (entry.event == Event::Repeated)
                m_found << u"TWICE: shipping was told again for order %1, request %2"_s.arg(entry.order, entry.request);
            const std::optional<Purpose> purpose = purposeOf(entry);
            if (!purpose)
                continue;
            for (const auto &[place, quantity] : told(entry))
                m_accounts[*purpose].ledger[place] += quantity;
        }
    }

    static std::optional<Purpose> purposeOf(const PracticeEntry &entry)
    {
        switch (entry.event) {
        case Event::Shipped:
            return Purpose::Ship;
        case Event::Corrected:
            return Purpose::Correct;
        case Event::Cancelled:
            return Purpose::Cancel;
        case Event::Moved:
            return Purpose::Cancel; // the third marketplace's way
        default:
            return std::nullopt;
        }
    }

    /// Where the marketplace chose the number, any number is the right one.
    static void forgetIssued(Account &account)
    {
        Tally plain;
        for (const auto &[place, quantity] : account.ledger) {
            const std::pair<QString, QString> issued{place.first, anyNumber};
            plain[account.must.contains(issued) || account.may.contains(issued) ? issued : place] += quantity;
        }
        account.ledger = plain;
    }

    void compare(Purpose purpose, const QString &word)
    {
        Account &account = m_accounts[purpose];
        forgetIssued(account);
        Tally all = account.ledger;
        all.insert(account.must.begin(), account.must.end());
        for (const auto &[place, ignored] : all) {
            const int has = valueOf(account.ledger, place);
            const int least = valueOf(account.must, place);
            const int most = least + valueOf(account.may, place);
            const QString where = u"%1 %2 with \"%3\""_s.arg(word, place.first, place.second);
            if (has < least)
                m_found << u"LOST: %1: %2 confirmed, the marketplace has %3"_s.arg(where).arg(least).arg(has);
            if (has > most)
                m_found << u"TOO MUCH: %1: at most %2 packed, the marketplace has %3"_s.arg(where).arg(most).arg(has);
        }
    }

    static int valueOf(const Tally &tally, const std::pair<QString, QString> &place)
    {
        const auto found = tally.find(place);
        return found == tally.end() ? 0 : found->second;
    }

    /// The journal must tell how each shipment came to where it stands.
    void readJournal()
    {
        std::map<QString, QStringList> stories;
        for (const JournalRow &row : m_evidence.journal) {
            if (row.entry.kind == u"label proved"_s || row.entry.kind == u"sender changed"_s)
                continue;
            stories[row.entry.shipment.text()] << row.entry.kind;
            // Finished while the database was away, and in the way of another station's work.
            if (row.entry.kind == u"finished"_s && row.entry.facts.contains(u"reason"_s))
                stories[row.entry.shipment.text()] << u"needs attention"_s;
        }
        for (const OutboxEntry &entry : m_evidence.outbox) {
            const QStringList &story = stories[entry.shipment.id.text()];
            const auto count = [&story](const QString &kind) { return static_cast<int>(story.count(kind)); };
            if (count(u"finished"_s) != 1 || story.first() != u"finished"_s)
                m_found << u"its story does not begin with one Finish: "_s + about(entry) + u": "_s + story.join(u", "_s);
            if (count(u"sending"_s) != entry.attempts)
                m_found << u"the journal has not each attempt: "_s + about(entry) + u": "_s + story.join(u", "_s);
            const bool isDone = entry.state == DutyState::Confirmed;
            if (count(u"confirmed"_s) != (isDone ? 1 : 0) || (isDone && story.last() != u"confirmed"_s))
                m_found << u"the journal does not tell one confirmation at the end: "_s + about(entry) + u": "_s + story.join(u", "_s);
            if (entry.state == DutyState::NeedsAttention && count(u"needs attention"_s) < 1)
                m_found << u"the journal does not tell why it needs attention: "_s + about(entry);
        }
    }

    /// A label that the marketplace issued is the one of its own box.
    void checkLabels()
    {
        for (const OutboxEntry &entry : m_evidence.outbox) {
            if (entry.state != DutyState::Confirmed || entry.shipment.purpose != Purpose::Ship)
                continue;
            for (const ShipmentPackage &package : entry.shipment.packages) {
                if (package.isLabelIssued)
                    checkLabel(entry, package.number);
            }
        }
    }

    void checkLabel(const OutboxEntry &entry, int number)
    {
        const auto label = std::find_if(m_evidence.labels.begin(), m_evidence.labels.end(), [&](const IssuedLabel &each) {
            return each.shipment == entry.shipment.id && each.package == number;
        });
        if (label == m_evidence.labels.end() || !label->isFetched()) {
            m_found << u"box %1 has no label: %2"_s.arg(number).arg(about(entry));
            return;
        }
        for (const ShipmentPart &part : entry.shipment.parts) {
            if (std::find(part.packages.begin(), part.packages.end(), number) == part.packages.end())
                continue;
            for (const QString &unit : part.unitIds) {
                if (numberIn(unit) != comparableTrackingNumber(label->number))
                    m_found << u"the label of box %1 is of another one: %2"_s.arg(number).arg(about(entry));
            }
        }
    }

    QString numberIn(const QString &unit) const
    {
        QString number;
        for (const PracticeEntry &entry : m_evidence.ledger) {
            for (const PracticeShipped &shipped : entry.shipped) {
                if (entry.isTikTok() && shipped.line == unit && !shipped.packages.empty())
                    number = comparableTrackingNumber(shipped.packages.front().tracking);
            }
        }
        return number;
    }

    static QString about(const OutboxEntry &entry)
    {
        return u"order %1, shipment %2, %3, %4 (%5)"_s.arg(entry.shipment.order.order.text(), entry.shipment.id.text(),
                                                           stableName(entry.shipment.purpose), stableName(entry.state),
                                                           stableName(entry.reason));
    }

    const Evidence &m_evidence;
    std::map<Purpose, Account> m_accounts;
    QStringList m_found;
};

} // namespace

bool isKeptAsSaid(const QString &packed, const std::vector<OutboxEntry> &outbox)
{
    const QString order = packed.section(u':', 0, 0);
    const QString numbers = numbersText(packed.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
    return std::any_of(outbox.begin(), outbox.end(), [&order, &numbers](const OutboxEntry &entry) {
        QStringList own;
        for (const ShipmentPackage &package : entry.shipment.packages) {
            if (!package.isLabelIssued && !package.trackingNumber.isEmpty())
                own << package.trackingNumber;
        }
        return entry.shipment.order.order.text() == order && entry.shipment.purpose == Purpose::Ship && numbersText(own) == numbers;
    });
}

QStringList violationsIn(const Evidence &evidence)
{
    return Judge(evidence).judge();
}

QStringList wrongReasonsIn(const Evidence &evidence)
{
    return Judge(evidence).judgeReasons();
}

} // namespace packbench::chaos
