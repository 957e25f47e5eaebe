// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/benchcomposer.h"

#include "station/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace packbench {

namespace {

/// The translation context of this file.
struct BenchWords {
    Q_DECLARE_TR_FUNCTIONS(BenchWords)
};

std::vector<BenchLineState> lineStates(const BenchFacts &facts)
{
    const PackingSession &session = *facts.session;
    const QString current = facts.isFinishing || session.isShort ? QString() : nextLine(session, facts.lastLine);
    std::vector<BenchLineState> lines;
    for (const WantedLine &wanted : session.wanted) {
        BenchLineState line;
        line.line = wanted.line;
        line.name = wanted.name;
        line.sku = wanted.sku;
        line.barcode = facts.products == nullptr ? QString() : readableBarcode(facts.products->barcodeOf(wanted.sku));
        line.packed = session.packedOf(wanted.line);
        line.wanted = wanted.quantity;
        line.isDone = line.packed >= line.wanted;
        line.isShort = session.isShort && !line.isDone;
        line.isSelected = wanted.line == facts.selectedLine;
        line.isCurrent = wanted.line == current && session.boxAwaitingLabel() == nullptr;
        lines.push_back(std::move(line));
    }
    // What is finished steps back; what is left keeps the order's own sequence.
    std::stable_partition(lines.begin(), lines.end(), [](const BenchLineState &line) { return !line.isDone; });
    return lines;
}

QStringList itemsIn(const PackingSession &session, int box)
{
    QStringList items;
    for (const WantedLine &wanted : session.wanted) {
        int whole = 0;
        int shared = 0;
        for (const PackedUnit &unit : session.units) {
            if (unit.line == wanted.line && std::find(unit.boxes.begin(), unit.boxes.end(), box) != unit.boxes.end()) {
                ++(unit.boxes.size() == 1 ? whole : shared);
            }
        }
        if (whole > 0) {
            items << QStringLiteral("%1 × %2").arg(whole).arg(wanted.name);
        }
        if (shared > 0) {
            items << BenchWords::tr("part of %1").arg(wanted.name);
        }
    }
    return items;
}

std::vector<BenchBoxState> boxStates(const PackingSession &session)
{
    const Box *waiting = session.boxAwaitingLabel();
    const Box *open = session.openBox();
    std::vector<BenchBoxState> boxes;
    for (const Box &box : session.boxes) {
        BenchBoxState state;
        state.number = box.number;
        state.items = itemsIn(session, box.number);
        state.isOpen = open != nullptr && open->number == box.number;
        state.awaitsLabel = waiting != nullptr && waiting->number == box.number;
        state.isLabelled = box.label.has_value();
        if (box.label) {
            state.trackingNumber = words::grouped(box.label->trackingNumber);
            state.carrier = box.label->checkProved ? BenchWords::tr("%1 · check digit proved").arg(box.label->carrierName)
                                                   : box.label->carrierName;
        }
        if (state.isLabelled) {
            state.status = BenchWords::tr("labelled");
        } else if (state.awaitsLabel) {
            state.status = BenchWords::tr("label next");
        } else {
            state.status = BenchWords::tr("open");
        }
        boxes.push_back(std::move(state));
    }
    return boxes;
}

InstructionState itemInstruction(const BenchFacts &facts)
{
    const PackingSession &session = *facts.session;
    InstructionState next;
    if (facts.isMoving) {
        next.caption = BenchWords::tr("MOVE");
        next.text =
            BenchWords::tr("Scan the item to move into box %1").arg(facts.moveTarget > 0 ? facts.moveTarget : session.boxes.back().number);
        next.hint = BenchWords::tr("another box: scan its label first; F4 again ends moving");
        return next;
    }
    const QString line = nextLine(session, facts.lastLine);
    const auto wanted = std::find_if(session.wanted.begin(), session.wanted.end(), [&line](const WantedLine &w) { return w.line == line; });
    next.caption = BenchWords::tr("SCAN NEXT");
    if (wanted != session.wanted.end()) {
        next.text = QStringLiteral("%1 × %2").arg(session.remainingOf(line)).arg(wanted->name);
    }
    if (!facts.unknownCode.isEmpty()) {
        next.hint = BenchWords::tr("Code %1 is unknown. To teach it: choose its line with ↑ ↓, then F11.").arg(facts.unknownCode);
    }
    return next;
}

InstructionState instruction(const BenchFacts &facts)
{
    InstructionState next;
    next.caption = BenchWords::tr("SCAN NEXT");
    if (facts.needsPacker) {
        next.text = BenchWords::tr("Your badge");
        next.hint = BenchWords::tr("No badge? Press F12 and choose your name.");
        return next;
    }
    if (facts.session == nullptr) {
        next.text = BenchWords::tr("An order");
        next.hint = BenchWords::tr("its number, its packing slip, or any item of it");
        return next;
    }
    if (facts.isFinishing) {
        next.caption = BenchWords::tr("SAVING");
        next.text = BenchWords::tr("One moment …");
        return next;
    }
    if (const Box *waiting = facts.session->boxAwaitingLabel()) {
        next.wantsLabel = true;
        next.text = BenchWords::tr("Tracking label of box %1").arg(waiting->number);
        next.hint = facts.letterMailAllowed ? BenchWords::tr("the long barcode on the carrier's label; F10: it goes as letter mail")
                                            : BenchWords::tr("the long barcode on the carrier's label");
        return next;
    }
    if (facts.session->everythingPacked()) {
        const Box *open = facts.session->openBox();
        if (open != nullptr && facts.session->unitsIn(open->number) == 0) {
            next.text = BenchWords::tr("Box %1 is empty").arg(open->number);
            next.hint = BenchWords::tr("F3: the last item goes on in it. F10: finish without it.");
            return next;
        }
        next.caption = BenchWords::tr("READY");
        next.text = BenchWords::tr("Finish: F10 or scan PBFINISH");
        return next;
    }
    return itemInstruction(facts);
}

} // namespace

BenchState composeBench(const BenchFacts &facts, const QDateTime &now)
{
    BenchState state;
    state.next = instruction(facts);
    state.canUndo = facts.canUndo;
    if (facts.order == nullptr || facts.session == nullptr) {
        return state;
    }
    const PackingSession &session = *facts.session;
    state.order = facts.order->key;
    state.orderNumber = facts.order->key.order.text();
    state.channel = facts.order->accountName;
    state.summary = words::orderSummary(*facts.order, now);
    state.fullAddress = facts.showAddress ? words::fullAddress(facts.order->shipTo) : QString();
    state.unitsPacked = BenchWords::tr("%1 of %2").arg(session.unitsPacked()).arg(words::units(session.unitsWanted()));
    state.lines = lineStates(facts);
    state.boxes = boxStates(session);
    state.isMoving = facts.isMoving;
    const bool free = !facts.isFinishing;
    const Box *open = session.openBox();
    const bool closedWaits = session.boxAwaitingLabel() != nullptr && session.boxAwaitingLabel()->closed;
    state.canNextBox = free && !closedWaits && open != nullptr && session.unitsIn(open->number) > 0;
    state.canContinue = free && !session.units.empty() && !closedWaits;
    state.canMove = free && session.boxes.size() > 1;
    state.canShort = free && !session.units.empty() && !session.everythingPacked();
    state.canHold = free;
    const auto contents = session.contents();
    const bool onlyLabelMissing = !contents && contents.error().why == PackingRefusal::Why::LabelMissing;
    state.canFinish = free && (contents.has_value() || (onlyLabelMissing && facts.letterMailAllowed));
    state.canClose = free;
    state.canTeach = free && !facts.unknownCode.isEmpty();
    return state;
}

QString nextLine(const PackingSession &session, const QString &lastLine)
{
    if (session.remainingOf(lastLine) > 0) {
        return lastLine;
    }
    const auto found = std::find_if(session.wanted.begin(), session.wanted.end(),
                                    [&session](const WantedLine &w) { return session.remainingOf(w.line) > 0; });
    return found == session.wanted.end() ? QString() : found->line;
}

QString readableBarcode(const QString &barcode)
{
    const std::optional<QString> gtin = gtin14(barcode);
    if (!gtin || barcode.size() < 12) {
        return barcode;
    }
    // Head, five, five, check digit: close to what stands under the bars, and easy to compare by eye.
    const QString digits = gtin->startsWith(QLatin1Char('0')) ? gtin->mid(1) : *gtin;
    const qsizetype head = digits.size() - 11;
    return QStringLiteral("%1 %2 %3 %4").arg(digits.left(head), digits.mid(head, 5), digits.mid(head + 5, 5), digits.right(1));
}

} // namespace packbench
