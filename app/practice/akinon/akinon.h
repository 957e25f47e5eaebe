// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/akinon/commands.h"
#include "practice/akinon/keys.h"
#include "practice/akinon/listing.h"
#include "practice/catalogue.h"
#include "practice/marketplace.h"

namespace packbench {

/// The practice order management system: packages of a warehouse, and the commands that move them.
class PracticeAkinon final : public PracticeMarketplace
{
public:
    /// What an OMS is made from; the ledger keeps it.
    struct Opening {
        int orders = 0;
        quint32 seed = 1;
        QDateTime at;
        PracticeAkinonCredentials credentials;

        /// What the ledger says; else a new one, which is written down. No value when the disk does not take it.
        static std::optional<Opening> of(PracticeLedger &ledger, int orders, Clock &clock, Randomness &randomness);
    };

    using FailWhen = PracticeAkinonFailures::When;

    /// All references must outlive the OMS; what the ledger already holds is done again on the packages.
    PracticeAkinon(const Opening &opening, const PracticeCatalogue &catalogue, PracticeLedger &ledger, Clock &clock,
                   Randomness &randomness);

    PracticeReply answer(const PracticeRequest &request) override;
    Result<Deed, PracticeReply> admitForLater(const PracticeRequest &request) override;
    void freeze(const PracticeRequest &request, std::chrono::milliseconds duration) override;
    [[nodiscard]] PracticeReply tooManyCalls() const override;

    [[nodiscard]] const PracticeAkinonCredentials &credentials() const { return m_keys.credentials(); }
    [[nodiscard]] const std::vector<PracticeAkinonPackage> &packages() const { return m_books.packages(); }
    [[nodiscard]] const PracticeAkinonPackage *package(const QString &id) const { return m_books.package(id); }

    /// Every key given so far is good no more; signing in gives another.
    bool revokeKeys() { return m_keys.revoke(); }
    /// Somebody else moves the package; false when there is no such package or state.
    bool move(const QString &package, int state);
    /// The next commands for that package answer 406 with \a code; After: they are carried out all the same.
    void failNext(const QString &package, const QString &code, int times = 1, FailWhen when = FailWhen::Before);
    /// Links to further pages lead to another server.
    void setNextOrigin(const QByteArray &origin) { m_listing.setNextOrigin(origin); }
    /// Labels are PNG files from now on, or PDF again.
    void setPictureLabels(bool isPicture) { m_labels.setPictures(isPicture); }

private:
    enum class Resource { Unknown, Login, List, Detail, Command, Label };
    struct Visit {
        Resource resource = Resource::Unknown;
        PracticeAkinonCall call;
    };

    static Visit visitOf(const PracticeRequest &request);
    Result<Visit, PracticeAkinonTrouble> admit(const PracticeRequest &request);
    PracticeReply perform(const Visit &visit);

    Clock &m_clock;
    Randomness &m_randomness;
    PracticeAkinonKeys m_keys;
    PracticeAkinonBooks m_books;
    PracticeAkinonLabels m_labels;
    PracticeAkinonListing m_listing;
    PracticeAkinonCommands m_commands;
};

} // namespace packbench
