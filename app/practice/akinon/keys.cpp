// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/keys.h"

#include <QJsonArray>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

QString freshKey(Randomness &randomness)
{
    return randomness.uuid().toString(QUuid::Id128) + randomness.uuid().toString(QUuid::Id128).left(8);
}

} // namespace

PracticeAkinonCredentials PracticeAkinonCredentials::generate(Randomness &randomness)
{
    return {freshKey(randomness), u"depo369"_s, freshKey(randomness).left(16)};
}

QJsonObject PracticeAkinonCredentials::json() const
{
    return {{u"token"_s, token}, {u"username"_s, username}, {u"password"_s, password}};
}

PracticeAkinonCredentials PracticeAkinonCredentials::fromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &name) { return object.value(name).toString(); };
    return {text(u"token"_s), text(u"username"_s), text(u"password"_s)};
}

PracticeAkinonKeys::PracticeAkinonKeys(PracticeAkinonCredentials credentials, PracticeLedger &ledger, Clock &clock, Randomness &randomness)
    : m_credentials(std::move(credentials))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_good{m_credentials.token}
{
    for (const PracticeEntry &entry : m_ledger.entries())
        apply(entry);
}

void PracticeAkinonKeys::apply(const PracticeEntry &entry)
{
    if (!entry.isAkinon())
        return;
    if (entry.event == PracticeEntry::Event::TokenIssued)
        m_good.insert(entry.details.value(u"key"_s).toString());
    if (entry.event == PracticeEntry::Event::TokensExpired)
        m_good.clear();
}

std::optional<PracticeAkinonTrouble> PracticeAkinonKeys::check(const PracticeRequest &request) const
{
    const QByteArray said = request.header("Authorization");
    if (said.startsWith("Token ") && m_good.contains(QString::fromLatin1(said.mid(6))))
        return {};
    return PracticeAkinonTrouble::detail(401, u"Invalid token."_s);
}

PracticeAkinonAnswer PracticeAkinonKeys::login(const PracticeAkinonCall &call)
{
    QJsonObject missing;
    for (const QString &name : {u"username"_s, u"password"_s}) {
        if (call.body.value(name).toString().isEmpty())
            missing.insert(name, QJsonArray{u"This field is required."_s});
    }
    if (!missing.isEmpty())
        return fail(PracticeAkinonTrouble{400, missing});
    if (call.body.value(u"username"_s) != m_credentials.username || call.body.value(u"password"_s) != m_credentials.password) {
        const QJsonArray texts{u"Verilen bilgilerle giriş yapılamıyor."_s};
        return fail(PracticeAkinonTrouble{400, {{u"non_field_errors"_s, texts}}});
    }
    const QJsonObject answer{{u"key"_s, freshKey(m_randomness)}};
    const PracticeEntry entry{PracticeEntry::Event::TokenIssued, {}, m_clock.now(), call.requestId, u"akinon"_s, false, {}, answer};
    if (!m_ledger.append(entry))
        return fail(PracticeAkinonTrouble::unwritten());
    apply(entry);
    return practiceAkinonReply(answer);
}

bool PracticeAkinonKeys::revoke()
{
    const PracticeEntry entry{PracticeEntry::Event::TokensExpired, {}, m_clock.now(), {}, u"akinon-customer"_s, false, {}, {}};
    if (!m_ledger.append(entry))
        return false;
    apply(entry);
    return true;
}

} // namespace packbench
