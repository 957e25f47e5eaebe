// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "domain/order.h"
#include "domain/shipment.h"

#include <optional>
#include <vector>

namespace packbench {

/// A label that was scanned onto a package.
struct PackageLabel {
    QString trackingNumber; ///< without spaces, upper case; empty for untracked letter mail
    QString carrier;        ///< Packbench's carrier key
    QString carrierName;
    QString trackingUrl;
    bool checkProved = false; ///< the number's check digit is right (not every carrier has one)

    friend bool operator==(const PackageLabel &, const PackageLabel &) = default;
};

/// A box on the bench.
struct Box {
    int number = 1;
    bool closed = false; ///< nothing more goes in
    std::optional<PackageLabel> label;

    friend bool operator==(const Box &, const Box &) = default;
};

/// One unit that was scanned, and the box or boxes that it travels in.
struct PackedUnit {
    QString line;           ///< OrderLine::number
    std::vector<int> boxes; ///< Box::number, ascending, at least one

    friend bool operator==(const PackedUnit &, const PackedUnit &) = default;
};

/// What a line of the order asks of this session.
struct WantedLine {
    QString line; ///< OrderLine::number
    QString sku;
    QString name;
    QString unit;
    int quantity = 0; ///< units to pack

    friend bool operator==(const WantedLine &, const WantedLine &) = default;
};

/// Why a packing step was not taken; the session is unchanged.
struct PackingRefusal {
    enum class Why {
        NotInOrder,    ///< no line wants this
        TooMany,       ///< the line is complete, or this many would be too many
        LabelFirst,    ///< a closed box waits for its label
        LabelTooEarly, ///< units remain and the box is open
        BoxEmpty,      ///< the open box has nothing in it
        NothingPacked, ///< no unit has been packed yet
        LabelUsed,     ///< another box of this session has this label
        NoSuchBox,
        AlreadyThere,  ///< the unit is in that box already
        NotComplete,   ///< units remain that were not declared short
        LabelMissing,  ///< a box has no label
        WouldEmptyBox, ///< the move would leave a labelled box empty
        AllLabelled,   ///< every box has its label already
    };
    Why why = Why::NotInOrder;
    QString line;     ///< the line concerned, when there is one
    int box = 0;      ///< the box concerned, when there is one
    int quantity = 0; ///< units left (TooMany, NotComplete, LabelTooEarly)

    friend bool operator==(const PackingRefusal &, const PackingRefusal &) = default;
};

/// The packing of one order as a value: a step returns the changed copy or the reason why not.
class PackingSession
{
public:
    using Step = Result<PackingSession, PackingRefusal>;

    PackingSession() = default;
    /// Starts on what \a order still wants, with one open, empty box.
    static PackingSession start(const Order &order, const QDateTime &at);

    OrderKey order;
    QDateTime startedAt;
    std::vector<WantedLine> wanted;
    std::vector<PackedUnit> units; ///< in the order of scanning
    std::vector<Box> boxes;        ///< the last one is the open one unless it is closed
    bool isShort = false;          ///< what remains was declared missing
    QString method;                ///< shipping method that replaces the order's; empty keeps it
    bool labelsIssued = false;     ///< the channel issues the labels after Finish: none is scanned before

    [[nodiscard]] Step withPacked(const QString &line, int quantity = 1) const;
    /// Closes the open box; its label is asked next. A new box opens.
    [[nodiscard]] Step withNextBox() const;
    /// The last unit goes on in the open box; when it is there already, in a new one.
    [[nodiscard]] Step withContinued() const;
    /// Moves one unit of \a line to \a box, from the box that got one last.
    [[nodiscard]] Step withMoved(const QString &line, int box) const;
    /// Labels the box that waits for it (the closed one without a label, else the open one when nothing remains).
    [[nodiscard]] Step withLabel(const PackageLabel &label) const;
    /// Takes the last label off, else opens the last box again, else takes the last unit out: for when the steps that
    /// led here are not known any more.
    [[nodiscard]] Step withoutLast() const;
    /// Ships what is there; the rest is not expected any more.
    [[nodiscard]] Step withShort() const;

    [[nodiscard]] int packedOf(const QString &line) const;
    [[nodiscard]] int remainingOf(const QString &line) const;
    [[nodiscard]] int unitsWanted() const;
    [[nodiscard]] int unitsPacked() const { return static_cast<int>(units.size()); }
    [[nodiscard]] int unitsIn(int box) const;
    [[nodiscard]] bool everythingPacked() const;
    [[nodiscard]] const Box *openBox() const;
    /// The box whose label is asked now: a closed one without a label, else the last filled one when all is packed.
    [[nodiscard]] const Box *boxAwaitingLabel() const;
    /// Every unit packed (or declared short), every filled box labelled, and no empty box was opened on purpose.
    [[nodiscard]] bool isComplete() const;

    /// The shipment's packages and parts; units of a line that share their boxes become one part. An empty last box is
    /// left out. Refused while units remain or labels are missing.
    struct Contents {
        std::vector<ShipmentPackage> packages;
        std::vector<ShipmentPart> parts;
        bool isShort = false;
    };
    [[nodiscard]] Result<Contents, PackingRefusal> contents() const;

    friend bool operator==(const PackingSession &, const PackingSession &) = default;

private:
    [[nodiscard]] const WantedLine *wantedLine(const QString &line) const;
};

} // namespace packbench
