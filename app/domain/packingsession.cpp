// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/packingsession.h"

#include <algorithm>

namespace packbench {

namespace {

using Why = PackingRefusal::Why;

bool isIn(const PackedUnit &unit, int box)
{
    return std::find(unit.boxes.begin(), unit.boxes.end(), box) != unit.boxes.end();
}

} // namespace

PackingSession PackingSession::start(const Order &order, const QDateTime &at)
{
    PackingSession session;
    session.order = order.key;
    session.startedAt = at;
    session.labelsIssued = order.labels == LabelSource::Channel;
    for (const OrderLine &line : order.lines) {
        if (line.remaining() > 0) {
            session.wanted.push_back({line.number, line.sku, line.name, line.unit, line.remaining()});
        }
    }
    session.boxes.push_back(Box{});
    return session;
}

PackingSession::Step PackingSession::withPacked(const QString &line, int quantity) const
{
    if (wantedLine(line) == nullptr) {
        return fail(PackingRefusal{Why::NotInOrder, line});
    }
    const int left = remainingOf(line);
    if (quantity < 1 || quantity > left || isShort) {
        return fail(PackingRefusal{Why::TooMany, line, 0, isShort ? 0 : left});
    }
    if (const Box *waiting = boxAwaitingLabel()) {
        return fail(PackingRefusal{Why::LabelFirst, line, waiting->number});
    }
    const Box *open = openBox();
    PackingSession next = *this;
    if (open == nullptr) {
        next.boxes.push_back(Box{static_cast<int>(boxes.size()) + 1, false, {}});
        open = &next.boxes.back();
    }
    next.units.insert(next.units.end(), static_cast<size_t>(quantity), PackedUnit{line, {open->number}});
    return next;
}

PackingSession::Step PackingSession::withNextBox() const
{
    if (const Box *waiting = boxAwaitingLabel(); waiting != nullptr && waiting->closed) {
        return fail(PackingRefusal{Why::LabelFirst, {}, waiting->number});
    }
    const Box *open = openBox();
    if (open != nullptr && unitsIn(open->number) == 0) {
        return fail(PackingRefusal{Why::BoxEmpty, {}, open->number});
    }
    PackingSession next = *this;
    if (open != nullptr) {
        next.boxes.back().closed = true;
    }
    next.boxes.push_back(Box{static_cast<int>(boxes.size()) + 1, false, {}});
    return next;
}

PackingSession::Step PackingSession::withContinued() const
{
    if (units.empty()) {
        return fail(PackingRefusal{Why::NothingPacked});
    }
    const Box *open = openBox();
    PackingSession next = *this;
    if (open == nullptr || isIn(units.back(), open->number)) {
        const Step stepped = withNextBox();
        if (!stepped) {
            return stepped;
        }
        next = *stepped;
        open = next.openBox();
    }
    next.units.back().boxes.push_back(open->number);
    return next;
}

PackingSession::Step PackingSession::withMoved(const QString &line, int box) const
{
    const auto target = std::find_if(boxes.begin(), boxes.end(), [box](const Box &b) { return b.number == box; });
    if (target == boxes.end()) {
        return fail(PackingRefusal{Why::NoSuchBox, line, box});
    }
    PackingSession next = *this;
    bool found = false;
    for (auto unit = next.units.rbegin(); unit != next.units.rend(); ++unit) {
        if (unit->line != line) {
            continue;
        }
        found = true;
        if (isIn(*unit, box)) {
            continue;
        }
        const std::vector<int> left = std::exchange(unit->boxes, {box});
        for (const int number : left) {
            const auto source = std::find_if(boxes.begin(), boxes.end(), [number](const Box &b) { return b.number == number; });
            if (source != boxes.end() && (source->label || source->closed) && next.unitsIn(number) == 0) {
                return fail(PackingRefusal{Why::WouldEmptyBox, line, number});
            }
        }
        return next;
    }
    return fail(PackingRefusal{found ? Why::AlreadyThere : Why::NothingPacked, line, box});
}

PackingSession::Step PackingSession::withLabel(const PackageLabel &label) const
{
    const Box *waiting = boxAwaitingLabel();
    if (waiting == nullptr) {
        if (units.empty()) {
            return fail(PackingRefusal{Why::NothingPacked, {}, 0, unitsWanted()});
        }
        if (everythingPacked() && openBox() == nullptr) {
            return fail(PackingRefusal{Why::AllLabelled});
        }
        return fail(PackingRefusal{everythingPacked() ? Why::BoxEmpty : Why::LabelTooEarly,
                                   {},
                                   openBox() != nullptr ? openBox()->number : 0,
                                   unitsWanted() - unitsPacked()});
    }
    const QString number = comparableTrackingNumber(label.trackingNumber);
    for (const Box &box : boxes) {
        if (box.label && !number.isEmpty() && comparableTrackingNumber(box.label->trackingNumber) == number) {
            return fail(PackingRefusal{Why::LabelUsed, {}, box.number});
        }
    }
    PackingSession next = *this;
    for (Box &box : next.boxes) {
        if (box.number == waiting->number) {
            box.label = label;
            box.closed = true;
        }
    }
    return next;
}

PackingSession::Step PackingSession::withoutLast() const
{
    PackingSession next = *this;
    const bool hasEmptyBox = openBox() != nullptr && boxes.size() > 1 && unitsIn(boxes.back().number) == 0;
    if (hasEmptyBox) {
        next.boxes.pop_back();
        return next;
    }
    const auto labelled = std::find_if(next.boxes.rbegin(), next.boxes.rend(), [](const Box &box) { return box.label.has_value(); });
    if (labelled != next.boxes.rend() && next.boxes.back().closed) {
        labelled->label.reset();
        // The last box is open again; one before it waits for another label.
        labelled->closed = labelled->number != next.boxes.back().number;
        return next;
    }
    if (isShort) {
        next.isShort = false;
        return next;
    }
    if (next.boxes.back().closed) {
        next.boxes.back().closed = false;
        return next;
    }
    if (units.empty()) {
        return fail(PackingRefusal{Why::NothingPacked});
    }
    next.units.pop_back();
    return next;
}

PackingSession::Step PackingSession::withShort() const
{
    if (units.empty()) {
        return fail(PackingRefusal{Why::NothingPacked, {}, 0, unitsWanted()});
    }
    PackingSession next = *this;
    next.isShort = unitsPacked() < unitsWanted();
    return next;
}

int PackingSession::packedOf(const QString &line) const
{
    return static_cast<int>(std::count_if(units.begin(), units.end(), [&line](const PackedUnit &unit) { return unit.line == line; }));
}

int PackingSession::remainingOf(const QString &line) const
{
    const WantedLine *wantedHere = wantedLine(line);
    return wantedHere == nullptr ? 0 : wantedHere->quantity - packedOf(line);
}

int PackingSession::unitsWanted() const
{
    int sum = 0;
    for (const WantedLine &line : wanted) {
        sum += line.quantity;
    }
    return sum;
}

int PackingSession::unitsIn(int box) const
{
    return static_cast<int>(std::count_if(units.begin(), units.end(), [box](const PackedUnit &unit) { return isIn(unit, box); }));
}

bool PackingSession::everythingPacked() const
{
    return !units.empty() && (isShort || unitsPacked() == unitsWanted());
}

const Box *PackingSession::openBox() const
{
    return boxes.empty() || boxes.back().closed ? nullptr : &boxes.back();
}

const Box *PackingSession::boxAwaitingLabel() const
{
    if (labelsIssued) {
        return nullptr;
    }
    for (const Box &box : boxes) {
        if (box.closed && !box.label) {
            return &box;
        }
    }
    if (everythingPacked()) {
        const Box *open = openBox();
        if (open != nullptr && unitsIn(open->number) > 0) {
            return open;
        }
    }
    return nullptr;
}

bool PackingSession::isComplete() const
{
    // An empty open box was asked for by the packer: somebody means to put something in it.
    if (labelsIssued) {
        return everythingPacked() && openBox() != nullptr && unitsIn(openBox()->number) > 0;
    }
    return everythingPacked() && openBox() == nullptr && boxAwaitingLabel() == nullptr;
}

Result<PackingSession::Contents, PackingRefusal> PackingSession::contents() const
{
    if (units.empty()) {
        return fail(PackingRefusal{Why::NothingPacked, {}, 0, unitsWanted()});
    }
    if (!everythingPacked()) {
        return fail(PackingRefusal{Why::NotComplete, {}, 0, unitsWanted() - unitsPacked()});
    }
    Contents result;
    result.isShort = isShort;
    for (const Box &box : boxes) {
        if (unitsIn(box.number) == 0) {
            continue;
        }
        if (labelsIssued) {
            ShipmentPackage package;
            package.number = box.number;
            package.isLabelIssued = true;
            result.packages.push_back(package);
            continue;
        }
        if (!box.label) {
            return fail(PackingRefusal{Why::LabelMissing, {}, box.number});
        }
        result.packages.push_back(
            {box.number, box.label->trackingNumber, box.label->carrier, box.label->carrierName, box.label->trackingUrl});
    }
    for (const WantedLine &line : wanted) {
        for (const PackedUnit &unit : units) {
            if (unit.line != line.line) {
                continue;
            }
            // A channel takes several packages only for a single unit, so such units are never added up.
            const auto same = std::find_if(result.parts.begin(), result.parts.end(), [&unit](const ShipmentPart &part) {
                return part.line == unit.line && part.packages == unit.boxes && unit.boxes.size() == 1;
            });
            if (same != result.parts.end()) {
                ++same->quantity;
            } else {
                result.parts.push_back({unit.line, 1, line.unit, unit.boxes});
            }
        }
    }
    return result;
}

const WantedLine *PackingSession::wantedLine(const QString &line) const
{
    const auto found = std::find_if(wanted.begin(), wanted.end(), [&line](const WantedLine &w) { return w.line == line; });
    return found == wanted.end() ? nullptr : &*found;
}

} // namespace packbench
