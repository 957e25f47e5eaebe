// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "practice/akinon/package.h"
#include "practice/ledger.h"

#include <QHash>

namespace packbench {

/// The packages of the practice OMS. They change only through entries of the ledger, so that a restarted one shows the
/// same.
class PracticeAkinonBooks
{
public:
    /// Both references must outlive the books; what the ledger already holds is done again.
    PracticeAkinonBooks(std::vector<PracticeAkinonPackage> packages, PracticeLedger &ledger, Clock &clock);

    [[nodiscard]] const std::vector<PracticeAkinonPackage> &packages() const { return m_packages; }
    [[nodiscard]] const PracticeAkinonPackage *package(const QString &id) const;
    /// Whether a package other than \a id has that tracking number.
    [[nodiscard]] bool isTrackingUsed(const QString &awb, qint64 id) const;

    /// Writes it down, then does it. False when the disk does not take it; then nothing is changed.
    [[nodiscard]] bool record(const PracticeEntry &entry);

    /// Reads of that package show the present state until \a duration has passed.
    void freeze(const QString &id, std::chrono::milliseconds duration);
    [[nodiscard]] const PracticeAkinonPackage &shown(const PracticeAkinonPackage &package) const;

private:
    struct Frozen {
        PracticeAkinonPackage package;
        std::chrono::milliseconds until;
    };

    void apply(const PracticeEntry &entry);
    static void takeShipment(PracticeAkinonPackage &package, const QJsonObject &details);
    static void takeOut(PracticeAkinonPackage &package, const QJsonObject &details);

    std::vector<PracticeAkinonPackage> m_packages;
    QHash<QString, size_t> m_places;
    QHash<QString, Frozen> m_frozen;
    PracticeLedger &m_ledger;
    Clock &m_clock;
};

} // namespace packbench
