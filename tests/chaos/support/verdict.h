// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/issuedlabel.h"
#include "domain/outbox.h"
#include "practice/ledger.h"
#include "store/packingstore.h"
#include "tests/chaos/support/packer.h"

namespace packbench::chaos {

/// Everything that is known after a seed.
struct Evidence {
    std::map<QString, Claim> claims;              ///< what the people remember, by shipment id
    QSet<QString> touched;                        ///< numbers of the orders that somebody had in hand
    QSet<QString> takenBack;                      ///< shipments that somebody wanted back
    QSet<QString> givenUp;                        ///< shipments that somebody gave up
    std::map<OrderKey, QSet<StationId>> openedAt; ///< the stations that asked for an order
    std::vector<OutboxEntry> outbox;
    std::vector<JournalRow> journal;
    std::vector<IssuedLabel> labels;
    std::vector<PracticeEntry> ledger;
};

/// Holds the marketplaces' ledger against what was packed; each sentence is something that must not be. Empty when all
/// is as promised.
[[nodiscard]] QStringList violationsIn(const Evidence &evidence);

/// A program said \a packed, `ORDER: NUMBER NUMBER` with the packer's own labels, and one shipment of the outbox is that.
[[nodiscard]] bool isKeptAsSaid(const QString &packed, const std::vector<OutboxEntry> &outbox);

/// What is wrong with the reasons for which shipments wait for a person, before a person reads them again.
[[nodiscard]] QStringList wrongReasonsIn(const Evidence &evidence);

} // namespace packbench::chaos
