// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/catalogue.h"
#include "practice/marketplace.h"
#include "practice/tiktok/changes.h"
#include "practice/tiktok/documents.h"
#include "practice/tiktok/gate.h"
#include "practice/tiktok/listing.h"
#include "practice/tiktok/splitting.h"

namespace packbench {

/// The practice TikTok Shop: signed calls for orders, packages and what belongs to them, under the documented rules.
class PracticeTikTok final : public PracticeMarketplace
{
public:
    /// What a shop is made from; the ledger keeps it.
    struct Opening {
        int orders = 0;
        quint32 seed = 1;
        QString market = QStringLiteral("GB");
        QDateTime at;
        PracticeTikTokCredentials credentials;
        PracticeTikTokGrant grant;

        /// What the ledger says; else a new one, which is written down. No value when the disk does not take it.
        static std::optional<Opening> of(PracticeLedger &ledger, int orders, const QString &market, Clock &clock, Randomness &randomness);
    };

    using FailWhen = PracticeTikTokFailures::When;

    /// All references must outlive the shop; what the ledger already holds is done again on the orders.
    PracticeTikTok(const Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                   Randomness &randomness);

    PracticeReply answer(const PracticeRequest &request) override;
    Result<Deed, PracticeReply> admitForLater(const PracticeRequest &request) override;
    void freeze(const PracticeRequest &request, std::chrono::milliseconds duration) override;
    [[nodiscard]] PracticeReply tooManyCalls() const override;

    [[nodiscard]] const PracticeTikTokCredentials &credentials() const { return m_tokens.credentials(); }
    [[nodiscard]] PracticeTikTokTokens &tokens() { return m_tokens; }
    [[nodiscard]] const PracticeTikTokTokens &tokens() const { return m_tokens; }
    [[nodiscard]] const PracticeTikTokLogistics &logistics() const { return m_logistics; }
    [[nodiscard]] const std::vector<PracticeTikTokOrder> &orders() const { return m_books.orders(); }
    [[nodiscard]] const PracticeTikTokOrder *order(const QString &id) const { return m_books.order(id); }
    [[nodiscard]] const PracticeTikTokPackage *package(const QString &id) const { return m_books.package(id); }
    /// The id of a package that exists, but in another shop.
    [[nodiscard]] static QString strangePackage() { return PracticeTikTokShipping::strangePackage(); }

    /// An authorization code as the seller's consent gives it.
    QString issueCode() { return m_tokens.issueCode(); }
    /// What buyers do meanwhile; false when there is no such order.
    bool cancel(const QString &order);
    bool askToCancel(const QString &order);
    /// The buyer's time to think is over: an order on hold waits for shipment.
    bool release(const QString &order);
    /// The next ship calls for that package or order answer \a code; After: the package leaves all the same. In a batch
    /// it is an error entry, without its package where it is not \a isNamed.
    void failNext(const QString &packageOrOrder, int code, int times = 1, FailWhen when = FailWhen::Before, bool isNamed = true);
    /// How often a document is "not ready" after shipping; once unless told otherwise.
    void setPollsUntilDocument(int polls) { m_documents.setPollsUntilReady(polls); }

private:
    struct Route {
        QByteArray method;
        QList<QByteArray> parts; ///< `*` stands for an id
        bool isOpen = false;     ///< needs no signature
        std::function<PracticeReply(const PracticeTikTokCall &)> perform;
    };
    struct Visit {
        const Route *route = nullptr;
        PracticeTikTokCall call;
    };

    void addRoutes();
    void add(const char *method, const char *path, bool isOpen, std::function<PracticeTikTokAnswer(const PracticeTikTokCall &)> perform);
    Result<Visit, PracticeTikTokTrouble> find(const PracticeRequest &request, PracticeTikTokCall &call) const;
    Result<Visit, PracticeReply> admit(const PracticeRequest &request);
    [[nodiscard]] QString newRequestId() const;
    [[nodiscard]] PracticeTikTokAnswer shops() const;
    bool buyerDoes(PracticeEntry::Event event, const QString &order);

    Clock &m_clock;
    Randomness &m_randomness;
    PracticeTikTokLogistics m_logistics;
    PracticeTikTokTokens m_tokens;
    PracticeTikTokGate m_gate;
    PracticeTikTokBooks m_books;
    PracticeTikTokListing m_listing;
    PracticeTikTokShipping m_shipping;
    PracticeTikTokChanges m_changes;
    PracticeTikTokSplitting m_splitting;
    PracticeTikTokDocuments m_documents;
    std::vector<Route> m_routes;
};

} // namespace packbench
