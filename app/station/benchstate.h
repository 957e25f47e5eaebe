// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QImage>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace packbench {

/// How a scan or a command was answered; each has one colour, one shape and one sound.
enum class AnswerKind {
    Idle,      ///< nothing was answered yet
    Accepted,  ///< taken
    Attention, ///< not now, too early, late, short, on hold: amber
    Wrong,     ///< wrong item, too many, unknown code: red
    Complete,  ///< the order is finished: green full band, rising third
};

/// The result band: what the last scan did. Words are translated, plain text.
struct ResultBandState {
    AnswerKind kind = AnswerKind::Idle;
    QString headline;   ///< e.g. `Blue mug 350 ml  2 of 2`
    QString detail;     ///< e.g. `into box 2`, or what was expected
    quint64 serial = 0; ///< grows with every answer, so that equal answers are shown and sounded again

    friend bool operator==(const ResultBandState &, const ResultBandState &) = default;
};

/// The one next step, in big letters.
struct InstructionState {
    QString caption;         ///< e.g. `SCAN NEXT`
    QString text;            ///< e.g. `1 × Stainless kettle 1.7 L`
    QString hint;            ///< one smaller line, may be empty
    bool wantsLabel = false; ///< a label is asked for rather than an item

    friend bool operator==(const InstructionState &, const InstructionState &) = default;
};

/// A line of the order being packed.
struct BenchLineState {
    QString line;
    QString name;
    QString sku;
    QString barcode; ///< grouped for reading; empty when none is known
    int packed = 0;
    int wanted = 0;
    bool isCurrent = false; ///< the one highlighted line
    bool isDone = false;
    bool isShort = false;    ///< the rest was declared missing
    bool isSelected = false; ///< chosen with the arrow keys, for moving and teaching

    friend bool operator==(const BenchLineState &, const BenchLineState &) = default;
};

/// A box of the order being packed.
struct BenchBoxState {
    int number = 1;
    bool isOpen = false;
    bool awaitsLabel = false;
    bool isLabelled = false;
    QStringList items;      ///< e.g. `1 × Blue mug 350 ml`
    QString trackingNumber; ///< grouped in fours
    QString carrier;        ///< e.g. `Canada Post · check digit proved`
    QString status;         ///< one word: open, label next, labelled

    friend bool operator==(const BenchBoxState &, const BenchBoxState &) = default;
};

/// What a full-screen stop says; it stays until it is acknowledged by hand.
struct StopState {
    QString title; ///< e.g. `STOP · order cancelled`
    QString text;
    QString advice; ///< what to do with which box
    quint64 serial = 0;

    friend bool operator==(const StopState &, const StopState &) = default;
};

/// A question with few answers, each a digit key, a button and its row.
/// How one order of several came out.
enum class OrderOutcome {
    Good,
    Refused,
    Unknown, ///< sent, no certain answer: it is read back, and a later result replaces this one
};

/// A number that is to take the place of another.
struct NumberChange {
    QString beforeCaption;
    QString before;
    QString afterCaption;
    QString after;

    friend bool operator==(const NumberChange &, const NumberChange &) = default;
};

struct QuestionState {
    QString title;
    QString text;
    QStringList answers;     ///< answered by index; Esc answers nothing
    bool takesText = false;  ///< a line of text is asked instead
    bool mustAnswer = false; ///< nothing else works before: Esc does nothing
    quint64 serial = 0;
    std::optional<NumberChange> change; ///< shown one below the other, what differs marked

    friend bool operator==(const QuestionState &, const QuestionState &) = default;
};

/// A label that a channel issued, as it is printed.
struct IssuedLabelState {
    QString title; ///< e.g. `Order 5764… · box 1 of 2`
    QImage picture;

    friend bool operator==(const IssuedLabelState &, const IssuedLabelState &) = default;
};

/// Everything the bench shows: one value, replaced whole.
struct BenchState {
    std::optional<OrderKey> order; ///< nothing is open without it
    QString orderNumber;           ///< the channel's order id, whole
    QString channel;               ///< the account's name
    QString summary;               ///< city, initials, method, ship-by: one line
    QString fullAddress;           ///< only while asked for
    QString unitsPacked;           ///< e.g. `2 of 4 units packed`
    InstructionState next;
    ResultBandState band;
    QString bandRight; ///< right end of the band: the most urgent deadline, or the seconds left to take back
    std::vector<BenchLineState> lines;
    std::vector<BenchBoxState> boxes;
    bool canNextBox = false;
    bool canContinue = false;
    bool canMove = false;
    bool canUndo = false;
    bool canShort = false;
    bool canHold = false;
    bool canFinish = false;
    bool canClose = false;
    bool canTeach = false;                 ///< an unknown code was scanned
    bool isMoving = false;                 ///< waiting for the item or the box to move
    bool awaitsIssuedLabel = false;        ///< the finished order's label is being made, or is scanned next
    std::optional<IssuedLabelState> label; ///< shown until its scan has proved the box
    std::optional<StopState> stop;
    std::optional<QuestionState> question;

    friend bool operator==(const BenchState &, const BenchState &) = default;
};

/// One word in the status strip.
struct StripItem {
    enum class Light { None, Good, Attention, Bad };
    QString id; ///< stable, for tests: `account:<id>`, `outbox`, `scanner`, `keychain`, `store`
    Light light = Light::None;
    QString strong; ///< e.g. the account's name
    QString text;   ///< e.g. `12 s ago`

    friend bool operator==(const StripItem &, const StripItem &) = default;
};

/// The status strip at the foot of the window.
struct StripState {
    std::vector<StripItem> items;
    QString packer;
    QString station;
    bool practice = false;

    friend bool operator==(const StripState &, const StripState &) = default;
};

/// The views of the window.
enum class View { Queue, Bench, Outbox, History, Settings };

} // namespace packbench
