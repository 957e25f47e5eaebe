// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "domain/issuedlabel.h"
#include "domain/journal.h"
#include "domain/outbox.h"
#include "domain/packingsession.h"
#include "scan/meaning.h"
#include "station/bench.h"
#include "station/benchevent.h"
#include "station/orderbook.h"
#include "station/packers.h"
#include "station/productshelf.h"
#include "station/queuefeed.h"
#include "station/stripfeed.h"
#include "store/storefailure.h"
#include "sync/channels.h"

#include <QCoro/QCoroTask>
#include <deque>
#include <functional>

namespace packbench {

class Acknowledger;
class CarrierMemory;
class Dispatcher;
class LabelFetcher;
class OutboxModel;
struct OtherCarrier;
class Settings;
class Store;
class StationHistoryDesk;
struct Claim;
class ToteRack;

/// What a stop is about; empty where no shipment is.
struct StoppedShipment {
    ShipmentId id;
    OrderKey order;
    Purpose purpose = Purpose::Ship;

    friend bool operator==(const StoppedShipment &, const StoppedShipment &) = default;
};

/// The bench itself: turns scans, keys and answers into packing steps, and finished sessions into shipments.
///
/// A scan is answered from memory within the event that brought it; the disk hears of it afterwards. Only Finish waits
/// for its commit, and scans that come meanwhile are answered after it, in order.
class PackingBench final : public Bench
{
    Q_OBJECT

public:
    /// The collaborators; all outlive the bench.
    struct Parts {
        Clock &clock;
        Randomness &randomness;
        Store &store;
        OrderBook &book;
        ProductShelf &products;
        Channels &channels;
        Dispatcher &dispatcher;
        Acknowledger &acknowledger;
        Settings &settings;
        OutboxModel &outbox;
        QueueFeed &queue;
        StripFeed &strip;
        Packers &packers;
        CarrierMemory &carriers;
        ToteRack &totes;
        LabelFetcher &labels;
        StationHistoryDesk &history;
        StationId station;
    };

    explicit PackingBench(Parts parts, QObject *parent = nullptr);

    /// What was left half-packed here, before the orders are read: an order that is scanned meanwhile goes on with it.
    void remember(const std::vector<PackingSession> &sessions);
    /// The orders are read: takes over what was remembered, and opens \a open again, which was when the program ended, unless
    /// another one was scanned meanwhile.
    void restore(const OrderKey &open);

    [[nodiscard]] const BenchState &state() const override { return m_state; }
    [[nodiscard]] const StripState &strip() const override { return m_parts.strip.state(); }
    [[nodiscard]] View view() const override { return m_view; }
    void scan(const QString &code) override;
    void command(const QString &command) override;
    void show(View view) override;
    void openOrder(const OrderKey &key) override;
    void unreadable(const QString &what) override;
    void selectLine(int by) override;
    void selectLine(const QString &line) override;
    void chooseBox(int box) override;
    void acknowledgeStop() override;
    void answer(int index, const QString &text) override;
    void tell(const QString &headline, const QString &advice) override { answerBand(AnswerKind::Attention, "told", headline, advice); }
    void showAddress(bool show) override;
    void refresh() override;
    void acknowledge(const std::vector<OrderKey> &keys) override;
    void shipTogether(const std::vector<OrderKey> &keys) override;
    void cancelOrder(const OrderKey &key) override;
    void correct(const OrderKey &key, const ShipmentId &shipment) override;
    void release(const OrderKey &key) override;
    void hold(const OrderKey &key, const QString &reason) override;
    [[nodiscard]] QString unfinishedWork() const override;
    void focusChanged(bool focused) override;

    /// Other stations took or let go of these orders.
    void claimsChanged(const QSet<OrderKey> &keys);
    /// The server is back: it may not know that the order is on this bench.
    void claimAgain();
    /// The server says that this station has the order: lets go of it unless it is here.
    void claimFound(const OrderKey &key);
    /// A box of an order that was cancelled or changed after Finish must be pulled.
    void stopFor(const OutboxEntry &entry);
    /// The order that is open, or the one finished last: what PBREPRINT prints.
    [[nodiscard]] const std::optional<Order> &slipOrder() const { return m_slipOrder; }
    /// The label that the channel issued last, with its document: what is printed as a label.
    [[nodiscard]] const std::optional<IssuedLabel> &issuedLabel() const { return m_issued; }
    /// Shows a label that is there already, e.g. one whose order was scanned again.
    void showLabel(const IssuedLabel &label) { labelFetched(label); }
    /// A question from outside the packing; \a then gets the answer's index, -1 without one.
    void askAside(const QString &title, const QString &text, const QStringList &answers, const std::function<void(int)> &then);

Q_SIGNALS:
    /// Something was answered, or decided by itself; for the flight recorder.
    void happened(const packbench::BenchEvent &event);
    /// Somebody asked for all channels' orders at once.
    void refreshWanted();
    /// A stop over this shipment was acknowledged by hand; it is not raised again.
    void stopAcknowledged(const packbench::ShipmentId &shipment);
    /// A label is to be shown again.
    void labelWanted(const packbench::ShipmentId &shipment, int package);

private:
    using Step = PackingSession::Step;
    struct Labelled {
        QString code;
        PackageLabel label;
    };

    /// Notes what happens from its making to its end as one event. Of several at once the outermost one counts; the others
    /// name what it was taken for, if nobody has yet.
    class Recording
    {
    public:
        Recording(PackingBench &bench, StableName what, StableName kind = {});
        Recording(PackingBench &bench, const QString &code, const ScanMeaning &meaning, std::chrono::milliseconds arrived);
        Recording(const Recording &) = delete;
        Recording &operator=(const Recording &) = delete;
        ~Recording();

    private:
        PackingBench &m_bench;
        bool m_isOutermost;
    };
    /// A scan that came while Finish was committing.
    struct Pending {
        QString code;
        std::chrono::milliseconds arrived{0};
    };

    // benchrecording.cpp
    void beginEvent(StableName what, StableName kind, std::chrono::milliseconds arrived);
    void decided(StableName decision, StableName reason);
    void takenFor(StableName kind);
    [[nodiscard]] BenchEvent eventNow(StableName what) const;
    [[nodiscard]] static StableName nameOf(AnswerKind kind);
    [[nodiscard]] static StableName nameOf(PackingRefusal::Why why);
    [[nodiscard]] static StableName nameOfCommand(const QString &text);
    [[nodiscard]] StableName stateName() const;

    // packingbench.cpp
    void takeScan(const QString &code, std::chrono::milliseconds arrived);
    void answerBand(AnswerKind kind, StableName reason, const QString &headline, const QString &detail);
    void refuse(const PackingRefusal &refusal, const QString &itemName);
    void ask(StableName name, const QString &title, const QString &text, const QStringList &answers, bool takesText,
             std::function<void(int, const QString &)> then);
    void ask(StableName name, QuestionState question, std::function<void(int index, const QString &text)> then);
    void raiseStop(StableName reason, const QString &title, const QString &text, const QString &advice,
                   const StoppedShipment &stopped = {});
    bool takeAnswer(const QString &code);
    void orders(BenchCommand command);
    void askMethod();
    void storeWorks();
    void refreshState();
    void tick();
    [[nodiscard]] JournalEntry entry(const QString &kind, const QJsonObject &facts = {}) const;
    void record(const JournalEntry &entry);
    void take(PackingSession next, const QString &kind, const QJsonObject &facts);
    [[nodiscard]] bool isBusy() const { return m_state.stop || m_question || m_finishing; }
    void storeTrouble(const StoreFailure &failure);

    // benchclaims.cpp
    QCoro::Task<void> claim(OrderKey key);
    void askTakeOver(const Claim &claim);
    QCoro::Task<void> takeOver(Claim claim);
    void unclaim(const OrderKey &key);

    // benchorders.cpp
    [[nodiscard]] bool mayOpen(const OrderKey &key);
    void begin(const Order &order, const QString &how);
    void leave();
    void closeOrder();
    void holdOrder();
    QCoro::Task<void> rereadOpened(OrderKey key);
    void judgeReread(const Order &before, const Order &now);
    void bookChanged(const std::vector<OrderKey> &keys);
    void orderLeft(const Order &order);
    bool mayOpenMarked(const OrderKey &key);
    QCoro::Task<void> saveHold(OrderKey key, QString reason, JournalEntry entry);

    // benchscan.cpp
    void takeText(const ScanText &text);
    void takeAtBench(const ScanText &text);
    void takeWithoutOrder(const ScanText &text);
    void takeWithOrder(const ScanText &text);
    [[nodiscard]] std::optional<ProductCatalogue::Match> itemOf(const ScanText &text) const;
    bool takeOrderNumber(const ScanText &text);
    bool takeTote(const ScanText &text);
    void packItem(const ProductCatalogue::Match &item);
    bool takeMoveTarget(const ScanText &text);
    void moveItem(const QString &line, int box);
    void unknownCode(const ScanText &text);
    void teach();
    [[nodiscard]] QString lineFor(const QString &sku) const;
    [[nodiscard]] QString lineName(const QString &line) const;

    // benchlabel.cpp
    [[nodiscard]] bool looksLikeLabel(const ScanText &text) const;
    void takeLabel(const ScanText &text);
    void askProductOrLabel(const ScanText &text);
    void setLabel(const PackageLabel &label);
    QCoro::Task<void> checkLabelUnused(OrderKey order, PackageLabel label);
    void labelOfAnotherOrder(const OrderKey &owner, const QString &number);
    void dropLabel(const QString &number);

    // benchcarrier.cpp
    void putLabel(const TrackingCandidate &candidate);
    void chooseCarrier(const QString &number, const std::vector<TrackingCandidate> &candidates);
    void askCarrier(const QString &number, const std::vector<TrackingCandidate> &candidates);
    void askOtherCarrier(const QString &number);
    void askOtherUrl(const QString &number, const QString &carrier, const QString &objection);
    void putOther(const QString &number, const OtherCarrier &carrier);

    // benchhandover.cpp
    QCoro::Task<void> fetchHandovers(Order order);
    /// The handover is known, or a question was asked and finish() is called again by its answer.
    bool chooseHandover(const Channel &channel);
    void askHandover();
    QCoro::Task<void> runTogether(std::vector<ShipmentId> ids, Handover handover);
    void tellTogether(const OutboxEntry &entry);

    // benchcancel.cpp
    QCoro::Task<void> commitCancel(OrderKey key, QString reason);

    // benchcorrect.cpp
    void beginCorrection();
    bool takeCorrection(const ScanText &text);
    QCoro::Task<void> correctShipment(OrderKey key, ShipmentId shipment);
    QCoro::Task<void> findLeft(QStringList numbers);
    /// Asks the channel what it allows; \a box is 0 when it is not known which one has a new label.
    QCoro::Task<void> offerCorrection(OutboxEntry entry, std::vector<OutboxEntry> ofOrder, int box);
    void askCorrectedBox();
    void takeNewLabel(const ScanText &text);
    void askQueryNumber(ShipmentPackage package);
    QCoro::Task<void> commitCorrection(ShipmentPackage package);
    [[nodiscard]] InstructionState correctionInstruction() const;

    // benchhistory.cpp
    QCoro::Task<void> lookUp(ScanText text);
    [[nodiscard]] bool isForBench(const ScanText &text) const;

    // benchissued.cpp
    bool takeIssuedLabel(const ScanText &text);
    QCoro::Task<void> proveLabel(IssuedLabel label);
    void awaitLabels(const OrderKey &order);
    void labelFetched(const IssuedLabel &label);
    void labelsChanged();
    [[nodiscard]] InstructionState labelInstruction() const;

    // benchfinish.cpp
    void nextBox();
    void goOn();
    void undo();
    void shortLine();
    void finish();
    bool offerLetterMail(const Channel &channel);
    [[nodiscard]] Shipment shipmentOf(const Order &order, const PackingSession::Contents &contents) const;
    QCoro::Task<void> commitFinish(Shipment shipment, PackingSession session, Order order, bool waits);
    QCoro::Task<void> takeBackLast();
    void reopen(const OutboxEntry &taken, const PackingSession &session);
    void takenBackAfterAll(const OutboxEntry &entry);
    void finished(const Shipment &shipment, const Order &order, bool waits);
    [[nodiscard]] static QString finishedHeadline(const Shipment &shipment, bool waits);
    [[nodiscard]] static QString finishedDetail(const Shipment &shipment);
    /// The band does not go on saying that a shipment is kept here once the server has it.
    void keptIsThere(const OutboxEntry &entry);
    void answerPending();
    [[nodiscard]] std::chrono::seconds recallLeft() const;

    Parts m_parts;
    BenchState m_state;
    View m_view = View::Bench;

    std::optional<Order> m_order;
    PackingSession m_session;
    std::vector<PackingSession> m_history; ///< what undo goes back to
    QHash<OrderKey, PackingSession> m_halfPacked;
    QString m_lastLine;
    QString m_selectedLine;
    QString m_unknownCode;
    QString m_doubtfulLabel; ///< a number whose check digit is wrong, scanned once
    QString m_assumedLabel;  ///< a number whose carrier was taken from memory
    bool m_moving = false;
    bool m_showAddress = false;
    bool m_finishing = false;
    std::deque<Pending> m_pending;

    std::optional<BenchEvent> m_event; ///< what is being answered
    std::chrono::milliseconds m_eventArrived{0};
    ResultBandState m_band;
    std::deque<StopState> m_stops;
    std::optional<QuestionState> m_question;
    std::function<void(int, const QString &)> m_then;
    quint64 m_serial = 0;

    std::optional<OutboxEntry> m_lastFinished;           ///< may be taken back while its recall time runs
    std::optional<Shipment> m_unsaved;                   ///< Finish failed on the disk: it may be kept all the same
    PackingSession m_lastFinishedSession;                ///< what taking it back restores
    QHash<ShipmentId, PackingSession> m_unsureTakeBacks; ///< these failed and were perhaps kept
    OrderKey m_heldAsked;                                ///< a held order that was scanned once
    int m_moveTarget = 0;                                ///< box that a move goes to; 0 is the last one
    std::optional<BenchCommand> m_askedBy;               ///< the command that asked the open question
    std::deque<StoppedShipment> m_stopShipments;         ///< of the stops, in the same order; empty where it is none's
    bool m_storeFailed = false;
    std::optional<std::pair<ShipmentId, quint64>> m_keptBand; ///< what the band of that serial says is kept here
    std::optional<HandoverChoices> m_handovers;               ///< of the open order, once the channel has told
    std::optional<Handover> m_handover;                       ///< chosen for the open order
    bool m_asksHandover = false;                              ///< the open question is about it
    bool m_shipLater = false;                                 ///< the open order waits to be shipped together with others
    QHash<AccountId, Handover> m_lastHandover;                ///< what was chosen last
    struct Correction {
        OutboxEntry left; ///< without an id until it is found
        Order order;
        int box = 0;
        QString allowance; ///< how often and how long it may still be done
    };
    std::optional<Correction> m_correction;
    std::optional<IssuedLabel> m_issued; ///< the label that came last, with its document
    std::optional<IssuedLabelState> m_labelState;
    OrderKey m_labelsOf;                                    ///< the finished order whose labels are scanned next; empty when none
    QHash<ShipmentId, std::optional<DutyState>> m_together; ///< shipments of the running batch, and what was told of each
    int m_togetherTotal = 0;
    std::optional<Order> m_slipOrder;
};

} // namespace packbench
