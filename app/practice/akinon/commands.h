// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/books.h"
#include "practice/akinon/call.h"
#include "practice/akinon/failures.h"
#include "practice/akinon/inputs.h"
#include "practice/akinon/transitions.h"

namespace packbench {

/// Carries out commands on packages, under the documented rules.
class PracticeAkinonCommands
{
public:
    /// Both references must outlive this.
    PracticeAkinonCommands(PracticeAkinonBooks &books, Clock &clock) : m_books(books), m_clock(clock) {}

    PracticeAkinonAnswer run(const PracticeAkinonCall &call);
    [[nodiscard]] PracticeAkinonFailures &failures() { return m_failures; }

private:
    using Refusal = std::optional<PracticeAkinonTrouble>;
    /// What a command brings along.
    struct Inputs {
        QString awb;
        qint64 company = 0;
        QString query;
        QList<qint64> out; ///< items
    };

    static Result<PracticeAkinonTransition, PracticeAkinonTrouble> transitionOf(const PracticeAkinonCall &call);
    static void readTracking(PracticeAkinonInputs &fields, Inputs &inputs);
    [[nodiscard]] Result<Inputs, PracticeAkinonTrouble> inputsOf(const PracticeAkinonTransition &transition,
                                                                 const PracticeAkinonPackage &package,
                                                                 const PracticeAkinonCall &call) const;
    /// Whether the package stands where the command begins; a second shipping call is written down.
    Refusal checkState(const PracticeAkinonTransition &transition, const PracticeAkinonPackage &package, const PracticeAkinonCall &call);
    /// Told in words; an ordered refusal has the words that belong to its code.
    [[nodiscard]] static PracticeAkinonTrouble refused(const QString &code, const PracticeAkinonTransition &transition,
                                                       const PracticeAkinonPackage &package);
    [[nodiscard]] PracticeEntry entryFor(const PracticeAkinonTransition &transition, const PracticeAkinonPackage &package,
                                         const Inputs &inputs, const PracticeAkinonCall &call) const;

    PracticeAkinonBooks &m_books;
    Clock &m_clock;
    PracticeAkinonFailures m_failures;
};

} // namespace packbench
