// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/faults.h"
#include "sync/dispatchrules.h"

#include <QStringList>
#include <chrono>
#include <vector>

namespace packbench::chaos {

/// The marketplaces of a seed, in the order in which the practice server opens them.
enum class Shop { First, Second, Third };
constexpr int shopCount = 3;

/// One thing that a person, a customer or fate does at its time.
struct Deed {
    enum class What {
        Pack,            ///< an order of the shop, in `boxes`
        SendTogether,    ///< what waits packed leaves
        Correct,         ///< another label on a box that left
        Cancel,          ///< the seller cancels what is left of an order
        TakeBack,        ///< the last finished one, while it may be
        Decide,          ///< somebody looks at what needs attention
        CustomerCancels, ///< an order that was packed, or another one
        CustomerAsks,
        PackageFails, ///< the marketplace's own error for a package that waits to be sent
        Fault,        ///< from now for `lasts`
        Refuse,
        Skew, ///< the marketplace's clock, by `number` seconds
        StationSkew,
        ExpireTokens,
        Reconsent, ///< the seller consents anew elsewhere: no key given before is good any more
        LockKeychain,
        LockDatabase, ///< by another program
        DiskFull,
        DiskNotSyncs,
        CrashNow,
        CrashOnAnswer, ///< the `number`-th request from now whose path has `path` was dealt with
        CrashOnStep,   ///< the `number`-th step of any shipment from now
        CrashOnFinish, ///< the packer has just pressed Finish
        // Where stations share a database.
        CutOff,            ///< the bench loses the database
        ServerGone,        ///< all benches do: the server restarts
        Silence,           ///< the database takes what the bench asks and does not answer
        LoseCommit,        ///< the `number`-th commit of the bench that names `path` loses its connection, done when `isKept`
        Freeze,            ///< the program gets no time (SIGSTOP), and goes on after `lasts`
        FreezeAfterCommit, ///< the same, after the `number`-th commit that names `path` was done and before it is answered
        Leave,             ///< killed, and never started again
    };
    What what = What::Pack;
    std::chrono::milliseconds at{0};
    std::chrono::milliseconds lasts{0};
    Shop shop = Shop::First;
    PracticeFault fault;
    int number = 0; ///< of what the kind says, or which of those that are there
    int boxes = 1;
    bool isShort = false;
    bool waits = false;   ///< to be sent together with others
    bool spans = false;   ///< one unit goes on in a further box
    bool regrets = false; ///< wants it back soon after Finish
    int bench = 0;
    bool takesOver = false; ///< an order that the other bench has
    bool isKept = false;
    std::chrono::milliseconds takes{0}; ///< how long the order is on the bench
    QByteArray path;
};

/// Everything that happens in one seed, derived from nothing else.
struct Plan {
    quint64 seed = 0;
    int stations = 1;          ///< on one database
    QString schema;            ///< of it, where there is one already
    int orders = 18;           ///< of each marketplace
    QString market;            ///< country of the second one
    bool isLegacy = false;     ///< the first one's older way of signing
    bool signsIn = false;      ///< the third one: user name and password instead of a token
    bool acknowledges = false; ///< new orders by themselves
    int pollSeconds = 120;
    DispatchRules rules;
    std::vector<Deed> deeds; ///< by time

    static Plan of(quint64 seed);
    [[nodiscard]] QStringList lines() const;
};

/// What a commit names that is about sending in any way, and the one with which an attempt begins: its state, no reason.
inline constexpr const char *takingOver = "sender changed";
inline constexpr const char *aboutSending = "sending";
inline constexpr const char *beginningOfSending = "'sending', '', ";

/// Whether a POST there changes what a marketplace knows of an order's shipments.
[[nodiscard]] bool isActing(const QByteArray &path);

/// How many stations a seed has.
[[nodiscard]] int stationsOf(quint64 seed);

/// For traces.
[[nodiscard]] QString nameOf(Deed::What what);

} // namespace packbench::chaos
