// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>

namespace packbench {

/// The label that a channel issued for one box. It is fetched after the shipment was confirmed, printed, and scanned once
/// to prove that it sits on the right box.
struct IssuedLabel {
    ShipmentId shipment;
    int package = 0; ///< ShipmentPackage::number
    OrderKey order;
    QString number;         ///< tracking number; empty until it is fetched
    bool isPicture = false; ///< PNG; else PDF
    QByteArray document;    ///< empty until it is fetched
    QDateTime fetchedAt;    ///< invalid before
    QDateTime checkedAt;    ///< when its scan proved the box; invalid before

    [[nodiscard]] bool isFetched() const { return fetchedAt.isValid(); }
    [[nodiscard]] bool isChecked() const { return checkedAt.isValid(); }

    friend bool operator==(const IssuedLabel &, const IssuedLabel &) = default;
};

} // namespace packbench
