// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "practice/akinon/call.h"
#include "practice/akinon/trouble.h"
#include "practice/ledger.h"

#include <QSet>
#include <optional>

namespace packbench {

/// What the practice OMS is signed in to with; made once per ledger.
struct PracticeAkinonCredentials {
    QString token; ///< good from the beginning
    QString username;
    QString password;

    static PracticeAkinonCredentials generate(Randomness &randomness);
    [[nodiscard]] QJsonObject json() const;
    static PracticeAkinonCredentials fromJson(const QJsonObject &object);
};

/// Gives keys to whoever signs in, and knows which are good.
class PracticeAkinonKeys
{
public:
    /// All references must outlive this.
    PracticeAkinonKeys(PracticeAkinonCredentials credentials, PracticeLedger &ledger, Clock &clock, Randomness &randomness);

    [[nodiscard]] const PracticeAkinonCredentials &credentials() const { return m_credentials; }
    /// Refuses a request without a good key.
    [[nodiscard]] std::optional<PracticeAkinonTrouble> check(const PracticeRequest &request) const;
    PracticeAkinonAnswer login(const PracticeAkinonCall &call);
    /// Every key given so far is good no more. False when it cannot be written down.
    bool revoke();

private:
    void apply(const PracticeEntry &entry);

    PracticeAkinonCredentials m_credentials;
    PracticeLedger &m_ledger;
    Clock &m_clock;
    Randomness &m_randomness;
    QSet<QString> m_good;
};

} // namespace packbench
