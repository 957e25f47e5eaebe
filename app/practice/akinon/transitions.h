// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace packbench {

/// A command of the practice installation.
struct PracticeAkinonTransition {
    enum class Kind { Pack, Ship, ShipWithTracking, UpdateShipmentInfo, ProductNotFound, OutOfStock };

    Kind kind = Kind::Pack;
    int id = 0;
    QString slug;
    QString name;    ///< as account files call it
    QList<int> from; ///< states
    int to = 0;      ///< 0 stays

    [[nodiscard]] bool isShipping() const { return kind == Kind::Ship || kind == Kind::ShipWithTracking; }
    [[nodiscard]] bool takesTracking() const { return kind == Kind::ShipWithTracking || kind == Kind::UpdateShipmentInfo; }
};

[[nodiscard]] const std::vector<PracticeAkinonTransition> &practiceAkinonTransitions();

} // namespace packbench
