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
    OrderStopped,    ///< a definite no: somebody asked to cancel the order or to give it back
    OrderCancelled,  ///< a definite no: the order is cancelled
    NotReady,        ///< what was asked for is not made yet (a label): ask again
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
    bool needsWords = false;        ///< the channel's own words say more and belong beside the meaning

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
    QString answerId;                                    ///< the channel's own id of its answer; empty when it gives none
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the channel asked to wait
    std::optional<std::chrono::seconds> clockSkew;       ///< server time minus ours, when it differs by more than 2 minutes
    /// What a person must do for the account before it can work.
    enum class Needs {
        Nothing,
        Consent, ///< the seller's, for the first time or again
        Shop     ///< which of the seller's shops it is
    };
    Needs needs = Needs::Nothing;
    bool isAbsent = false;   ///< NoCredentials: the keychain answered, and holds no such secret
    bool orderMoved = false; ///< the order stands elsewhere than was thought: it should be read again

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
    int batchSize = 0;                   ///< most shipments in one call; 0 when each has its own
    bool cancels = false;                ///< the seller may cancel units that can not be sent
    bool renewsLabel = false;            ///< it makes its label again when a tracking number is corrected
    bool asksQueryNumber = false;        ///< a correction may say a query number beside; the account wants it asked
};

/// How packed boxes of an order may leave, where the channel's carriers fetch them.
struct HandoverChoices {
    struct Slot {
        QDateTime from; ///< UTC
        QDateTime to;

        friend bool operator==(const Slot &, const Slot &) = default;
    };
    bool pickUp = false;
    bool dropOff = false;
    std::vector<Slot> pickUps; ///< only those that can still be had, earliest first
};

/// A label that the channel made.
struct LabelDocument {
    enum class Form { Pdf, Picture };
    QString trackingNumber;
    Form form = Form::Pdf;
    QByteArray bytes;
};

/// What a channel allows to be corrected after shipping.
struct CorrectionRule {
    enum class Why { Allowed, NotShipped, OwnLabel, Used, TooLate, SplitOrder, Unsupported };
    Why why = Why::Unsupported;
    int times = 0;   ///< how often it may be done; 0 when the channel names no number
    QDateTime until; ///< invalid when the channel names no end
    QString words;   ///< what is to be known besides; empty when nothing is
};

/// A shop that a seller's consent covers.
struct SellerShop {
    QString id;
    QString name;
    QString region; ///< ISO 3166-1 alpha-2
    QString key;    ///< what the account keeps of it

    friend bool operator==(const SellerShop &, const SellerShop &) = default;
};

/// A shipment and its order as last read.
struct ShipmentOfOrder {
    Shipment shipment;
    Order order;
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
        UnknownLine,        ///< the order has no such line any more; line
        UnitInSeveralBoxes, ///< one unit can not travel in several packages here; line
        BundleSplit,        ///< single products of a bundle only go together; line
        BoxTooFull,         ///< detail says how many units a package may hold; package
        SplitForbidden,     ///< the order goes in one package; detail has the channel's reason
        CarrierUnlisted,    ///< the channel takes no carrier that it does not list for the order; package, detail names it
        NoPackage,          ///< the channel has made no package of the order yet
        NotSetUp,           ///< the account lacks what this takes; detail says what
        NotOffered,         ///< the channel does not do this with the order as it stands; detail has the channel's reason
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
    /// The carriers that may be named for the order.
    [[nodiscard]] virtual const std::vector<ChannelCarrier> &carriers(const Order &order) const = 0;
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
    /// Does the next step of the shipment, whose order was read as \a order: exactly one acting request leaves. The answer
    /// is the channel's order as it stands after.
    virtual QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) = 0;
    /// How many of the calls that a shipment takes are done.
    [[nodiscard]] virtual Progress progress(const Shipment &shipment, const Order &order) const;
    /// The shipment's next step can be sent together with others of this account.
    [[nodiscard]] virtual bool mayGoTogether(const Shipment &shipment, const Order &order) const;
    /// Sends several in exactly one acting request; the answers are in the same order.
    virtual QCoro::Task<std::vector<Result<Order, ChannelFailure>>> shipTogether(std::vector<ShipmentOfOrder> shipments, QString requestId);
    /// How the order's boxes may be handed over; only for orders whose label the channel issues.
    virtual QCoro::Task<Result<HandoverChoices, ChannelFailure>> handovers(Order order);
    /// The label that the channel issued for a package of a shipment that it has; NotReady while it is made.
    virtual QCoro::Task<Result<LabelDocument, ChannelFailure>> label(Shipment shipment, int package, Order order, bool asPicture);
    /// Whether the tracking numbers of a shipment that left at \a leftAt and was corrected \a corrected times may change.
    [[nodiscard]] virtual CorrectionRule correctionRule(const Order &order, const QDateTime &leftAt, int corrected,
                                                        const QDateTime &now) const;
    /// The channel's codes of reasons to cancel, and what they say.
    [[nodiscard]] virtual std::vector<std::pair<QString, QString>> cancelReasons() const;
    /// When a person must authorize the account again; invalid when never or unknown.
    [[nodiscard]] virtual QDateTime authorizedUntil() const;
    /// Asks the keychain, not the channel, for what authorizedUntil() says.
    virtual QCoro::Task<void> recallAuthorization();
    /// Exchanges the code of the seller's consent for keys, and keeps them.
    virtual QCoro::Task<Result<void, ChannelFailure>> redeem(QString code);
    /// The shops that the seller's consent covers; none where an account has no choice.
    virtual QCoro::Task<Result<std::vector<SellerShop>, ChannelFailure>> shops();
    /// What the account still lacks, each a sentence for people with what to ask for; empty when it is complete.
    [[nodiscard]] virtual QStringList gaps() const;
    /// The one of gaps() that keeps the account from doing this; empty when nothing does.
    [[nodiscard]] virtual QString gapFor(Purpose purpose) const;
    /// A harmless real call that proves address and credentials.
    virtual QCoro::Task<Result<void, ChannelFailure>> probe() = 0;
};

} // namespace packbench
