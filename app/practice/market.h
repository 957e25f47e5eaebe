// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/gate.h"
#include "practice/ledger.h"
#include "practice/marketplace.h"
#include "practice/shipmentreader.h"

namespace packbench {

/// The stateful marketplace: orders that are listed, read, acknowledged and shipped under the documented rules.
class PracticeMarket final : public PracticeMarketplace
{
public:
    /// All references must outlive the market; what the ledger already holds is done again on the orders.
    PracticeMarket(std::vector<PracticeOrder> orders, PracticeGate &gate, PracticeLedger &ledger, Clock &clock);

    /// Answers one request.
    PracticeReply answer(const PracticeRequest &request) override;
    /// The two halves of answer(): who asks, and what is done.
    Result<PracticeCaller, PracticeReply> admit(const PracticeRequest &request) { return m_gate.admit(request); }
    PracticeReply perform(const PracticeRequest &request, const PracticeCaller &caller);
    Result<Deed, PracticeReply> admitForLater(const PracticeRequest &request) override;
    [[nodiscard]] PracticeReply tooManyCalls() const override;

    /// Reads of the order that \a request names show its present state until \a duration has passed.
    void freeze(const PracticeRequest &request, std::chrono::milliseconds duration) override;

    [[nodiscard]] const std::vector<PracticeOrder> &orders() const { return m_orders; }
    [[nodiscard]] const PracticeOrder *order(const QString &id) const;
    /// What customers do meanwhile; false when there is no such order.
    bool cancel(const QString &id);
    bool askToCancel(const QString &id);
    /// multiPackageShipping takes only bodies in an `orderShipment`, as one reading of the documents has it.
    void setMultiPackageWrapped(bool isWrapped) { m_isMultiPackageWrapped = isWrapped; }

private:
    using Answer = Result<QJsonObject, PracticeComplaint>;
    Answer route(const PracticeRequest &request, const PracticeCaller &caller);
    Answer acknowledge(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller);
    Answer ship(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller, bool isMultiPackage);
    Answer cancel(PracticeOrder &order, const PracticeRequest &request, const PracticeCaller &caller);
    Answer list(const PracticeRequest &request, const PracticeCaller &caller, bool onlyCreated);
    Result<QJsonObject, PracticeComplaint> shipmentBody(const PracticeRequest &request, bool isMultiPackage) const;
    void replay(const PracticeEntry &entry);
    bool customerDoes(PracticeEntry::Event event, const QString &id);
    PracticeOrder *find(const QString &id);
    /// The order as reads see it at present.
    [[nodiscard]] const PracticeOrder &shown(const PracticeOrder &order) const;

    struct Frozen {
        PracticeOrder order;
        std::chrono::milliseconds until;
    };

    std::vector<PracticeOrder> m_orders; ///< newest first
    QHash<QString, size_t> m_places;
    QHash<QString, Frozen> m_frozen;
    PracticeGate &m_gate;
    PracticeLedger &m_ledger;
    Clock &m_clock;
    bool m_isMultiPackageWrapped = false;
};

} // namespace packbench
