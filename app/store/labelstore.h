// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/issuedlabel.h"
#include "domain/journal.h"
#include "store/databasethread.h"

#include <vector>

namespace packbench {

/// Labels that channels issued. A row is made in the commit that confirms the shipment.
class LabelStore
{
public:
    using Answers = QCoro::Task<Result<std::vector<IssuedLabel>, StoreFailure>>;

    explicit LabelStore(DatabaseThread &thread) : m_thread(thread) {}

    /// Those of boxes that \a station packed or has to send, which are not fetched or not checked yet; oldest first, without
    /// their documents.
    Answers pending(StationId station);
    /// Keeps a fetched label.
    QCoro::Task<Result<void, StoreFailure>> keep(IssuedLabel label);
    /// A label that was to be made again and never came is not waited for any longer.
    QCoro::Task<Result<void, StoreFailure>> giveUp(ShipmentId shipment, int package);
    /// With its document.
    QCoro::Task<Result<IssuedLabel, StoreFailure>> label(ShipmentId shipment, int package);
    /// Its scan proved the box.
    QCoro::Task<Result<void, StoreFailure>> check(ShipmentId shipment, int package, JournalEntry fact);

private:
    DatabaseThread &m_thread;
};

} // namespace packbench
