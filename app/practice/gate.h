// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/randomness.h"
#include "base/result.h"
#include "practice/complaint.h"
#include "practice/key.h"

#include <QJsonObject>
#include <QSet>

namespace packbench {

/// What a practice seller signs in with, for both flavours of the API.
struct PracticeCredentials {
    QString consumerId;
    QString channelType;
    PracticeKey key;
    QString clientId;
    QString clientSecret;

    static PracticeCredentials generate(Randomness &randomness);
    [[nodiscard]] QJsonObject json() const;
    static PracticeCredentials fromJson(const QJsonObject &object);
};

/// Which of the two Canadian APIs a request speaks.
enum class PracticeFlavour { Legacy, Global };

/// A request that was let in.
struct PracticeCaller {
    PracticeFlavour flavour = PracticeFlavour::Legacy;
    QString requestId; ///< the correlation id
    bool wantsXml = false;

    /// How a complaint about the request itself is told.
    [[nodiscard]] PracticeErrorShape shape() const;
};

/// Lets in requests whose headers, signature or token are as the marketplace documents them.
class PracticeGate
{
public:
    /// Both references must outlive the gate.
    PracticeGate(PracticeCredentials credentials, Clock &clock, Randomness &randomness);

    [[nodiscard]] const PracticeCredentials &credentials() const { return m_credentials; }
    [[nodiscard]] static bool isTokenRequest(const PracticeRequest &request) { return request.path() == "/v3/token"; }

    Result<PracticeCaller, PracticeReply> admit(const PracticeRequest &request);
    /// Answers `POST /v3/token`.
    PracticeReply token(const PracticeRequest &request);
    /// Answers `GET /v3/token/detail`; the request has been admitted.
    [[nodiscard]] PracticeReply tokenDetail(const PracticeRequest &request) const;
    /// Makes every token given so far expire.
    void expireTokens() { m_tokens.clear(); }

private:
    using Refusal = std::optional<PracticeComplaint>;
    Refusal checkCommon(const PracticeRequest &request, const QList<QByteArray> &required);
    Refusal checkSignature(const PracticeRequest &request) const;
    Refusal checkToken(const PracticeRequest &request) const;
    [[nodiscard]] bool knowsBasic(const QByteArray &authorization) const;

    PracticeCredentials m_credentials;
    Clock &m_clock;
    Randomness &m_randomness;
    QSet<QByteArray> m_seen;                               ///< correlation ids, which must be new each time
    QHash<QByteArray, std::chrono::milliseconds> m_tokens; ///< when each expires, in uptime
};

} // namespace packbench
