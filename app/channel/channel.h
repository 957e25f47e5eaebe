// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "domain/order.h"
#include "domain/shipment.h"

#include <QCoro/QCoroTask>
#include <QString>
#include <chrono>
#include <optional>
#include <vector>

namespace packbench {

/// Why a call to a channel brought no answer that can be used.
enum class ChannelTrouble {
    NeverArrived,    ///< name look-up, connection or TLS handshake failed: nothing left this computer
    Certificate,     ///< the server's certificate was refused; nothing was sent
    Throttled,       ///< 429: not done, wait
    NoCredentials,   ///< the keychain is locked, absent or has nothing for this account; nothing was sent
    Unauthorized,    ///< 401 after the one renewal: not done; the account pauses
    Forbidden,       ///< 403: not done; the account pauses
    WrongAddress,    ///< the base URL does not lead to this API
    NotFound,        ///< the channel does not know the order
    Refused,         ///< a definite no with the channel's words; nothing changed there
    Unknown,         ///< it may have been done: time-out, connection lost after the request left, 5xx, unreadable 2xx
    UnreadableAnswer ///< a reading call answered something that could not be understood
};

/// Who has to do something about a failed call.
enum class Actor {
    Nobody,    ///< it is tried again, or read back, by itself
    Packer,    ///< at the bench: scan or pack again
    ShiftLead, ///< decides about the order, in the seller centre where necessary
    It         ///< keys, permissions, settings
};

/// What a channel's error code means for people.
struct CodeWords {
    QString meaning;                ///< what happened
    QString advice;                 ///< what the actor does now
    Actor actor = Actor::ShiftLead; ///< who that is
    bool mayCancel = false;         ///< the channel's advice is to cancel, which the shift lead may do

    friend bool operator==(const CodeWords &, const CodeWords &) = default;
};

/// A failed call, with the facts that decisions and sentences need. Never holds secrets or personal data.
struct ChannelFailure {
    ChannelTrouble trouble = ChannelTrouble::Unknown;
    int httpStatus = 0;                                  ///< 0 when there was no answer
    QString code;                                        ///< the channel's error code
    QString words;                                       ///< the channel's own words, else what the network said; plain text
    QString field;                                       ///< the field that the channel complained about
    QString requestId;                                   ///< the correlation id that was sent
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the channel asked to wait
    std::optional<std::chrono::seconds> clockSkew;       ///< server time minus ours, when it differs by more than 2 minutes

    /// Nothing can have been done by this call, so it may be made again.
    [[nodiscard]] bool certainlyNotDone() const;
};

/// A carrier as one channel knows it.
struct ChannelCarrier {
    QString carrier;     ///< Packbench's carrier key, e.g. `canada-post`; empty when only this channel knows it
    QString code;        ///< the channel's code
    QString name;        ///< for people
    QString trackingUrl; ///< template with `%1` for the number; may be empty
    bool needsTrackingNumber = true;
};

/// What a channel can and demands; the rest of the program asks these, never for a channel's name.
struct Capabilities {
    bool acknowledges = false;           ///< orders are acknowledged before shipping
    bool oneCarrierPerLine = false;      ///< all packages of a line: same carrier, same ship-from country
    bool unitMaySpanPackages = false;    ///< one unit may travel in several packages
    bool singleQuantityPerSplit = false; ///< several packages only for a quantity of one
    bool shipsInParts = false;           ///< an order may ship several times
    QStringList methods;                 ///< shipping method codes that may be chosen
};

/// Why a shipment can not be sent as it is. Found before anything is sent.
struct ShipmentObjection {
    enum class Why {
        NothingToShip,
        QuantityTooHigh,   ///< more than the order has left; line
        QuantityTooLow,    ///< less than ordered and not declared short; line
        TrackingMissing,   ///< package
        TrackingMalformed, ///< characters that the channel refuses; package
        CarrierMissing,    ///< package
        CarrierUrlMissing, ///< a carrier off the channel's list needs a tracking URL; package
        CarriersDiffer,    ///< packages of one line have different carriers; line
        SplitQuantity,     ///< several packages for more than one unit; line
        MethodUnknown,     ///< detail names it
        ShipTimeInFuture,
        CountryMissing,
        UnknownLine, ///< the order has no such line any more; line
    };
    Why why = Why::NothingToShip;
    QString line;
    int package = 0;
    QString detail;

    friend bool operator==(const ShipmentObjection &, const ShipmentObjection &) = default;
};

/// Orders created in [from, to].
struct OrderWindow {
    QDateTime from;
    QDateTime to;
};

/// One page of a listing.
struct OrderPage {
    std::vector<Order> orders;
    std::vector<SetAsideOrder> setAside;
    QString nextCursor; ///< opaque; empty on the last page
};

/// One account on one sales channel. Every call is one exchange (plus at most one token renewal); nothing is repeated
/// here that could act twice. Calls pace themselves to the channel's limits. Arguments are copied: they live across
/// suspension.
class Channel
{
public:
    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    virtual ~Channel() = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual const std::vector<ChannelCarrier> &carriers() const = 0;
    [[nodiscard]] virtual QString shipFromCountry() const = 0; ///< ISO 3166-1 alpha-2
    /// The method code to ship with when the packer chooses none.
    [[nodiscard]] virtual QString methodFor(const Order &order) const = 0;

    /// A page of orders; an empty cursor asks for the first one.
    virtual QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) = 0;
    virtual QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) = 0;
    /// Acknowledges the whole order and gives it back as the channel shows it then.
    virtual QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) = 0;
    /// Objections to sending \a shipment for \a order at \a now; empty when there is none.
    [[nodiscard]] virtual std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                                     const QDateTime &now) const = 0;
    /// Ships: exactly one acting request leaves. The answer is the channel's order as it stands after.
    virtual QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, QString requestId) = 0;
    /// A harmless real call that proves address and credentials.
    virtual QCoro::Task<Result<void, ChannelFailure>> probe() = 0;
};

} // namespace packbench
