// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server.h"

#include "practice/sampleorders.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

PracticeServer::PracticeServer(Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_trueClock(clock)
{
}

PracticeServer::~PracticeServer() = default;

Result<void, QString> PracticeServer::start(const Options &options)
{
    PracticeLedger::Beginning beginning{options.seed, options.orders, m_clock.now(), {}};
    beginning.credentials = (options.credentials ? *options.credentials : PracticeCredentials::generate(m_randomness)).json();
    Result<std::unique_ptr<PracticeLedger>, QString> ledger = PracticeLedger::open(options.ledgerPath, beginning);
    if (!ledger)
        return fail(ledger.error());
    m_ledger = std::move(*ledger);
    beginning = m_ledger->beginning();
    const PracticeCredentials credentials = PracticeCredentials::fromJson(beginning.credentials);
    if (!credentials.key.isValid())
        return fail(u"no usable private key"_s);
    m_gate = std::make_unique<PracticeGate>(credentials, m_clock, m_randomness);
    m_market = std::make_unique<PracticeMarket>(makeSampleOrders(beginning.orders, beginning.seed, beginning.at, m_catalogue), *m_gate,
                                                *m_ledger, m_clock);
    m_front = std::make_unique<PracticeFront>(*m_market, m_clock, m_randomness);
    connect(m_front.get(), &PracticeFront::answered, this, [this] { m_servedAs = m_front->servedAs(); });
    connect(m_front.get(), &PracticeFront::answered, this, &PracticeServer::answered);
    const Result<std::optional<QSslConfiguration>, QString> tls = tlsOf(options);
    if (!tls)
        return fail(tls.error());
    const Result<quint16, QString> port = m_front->listen(options.port, *tls);
    if (!port)
        return fail(port.error());
    m_port = *port;
    const Result<void, QString> opened = options.tiktokOrders > 0 ? openTikTok(options, *tls) : Result<void, QString>();
    return opened && options.akinonOrders > 0 ? openAkinon(options, *tls) : opened;
}

Result<void, QString> PracticeServer::openTikTok(const Options &options, const std::optional<QSslConfiguration> &tls)
{
    const auto opening = PracticeTikTok::Opening::of(*m_ledger, options.tiktokOrders, options.tiktokMarket, m_trueClock, m_randomness);
    if (!opening)
        return fail(u"the ledger cannot be written"_s);
    m_tiktok = std::make_unique<PracticeTikTokShop>(*opening, m_catalogue, *m_ledger, m_trueClock, m_randomness);
    connect(m_tiktok.get(), &PracticeTikTokShop::answered, this, [this] { m_servedAs = m_tiktok->servedAs(); });
    connect(m_tiktok.get(), &PracticeTikTokShop::answered, this, &PracticeServer::answered);
    return m_tiktok->listen(options.port == 0 ? quint16(0) : static_cast<quint16>(options.port + 1), tls);
}

Result<void, QString> PracticeServer::openAkinon(const Options &options, const std::optional<QSslConfiguration> &tls)
{
    const auto opening = PracticeAkinon::Opening::of(*m_ledger, options.akinonOrders, m_trueClock, m_randomness);
    if (!opening)
        return fail(u"the ledger cannot be written"_s);
    m_akinon = std::make_unique<PracticeAkinonShop>(*opening, m_catalogue, *m_ledger, m_trueClock, m_randomness);
    connect(m_akinon.get(), &PracticeAkinonShop::answered, this, [this] { m_servedAs = m_akinon->servedAs(); });
    connect(m_akinon.get(), &PracticeAkinonShop::answered, this, &PracticeServer::answered);
    return m_akinon->listen(options.port == 0 ? quint16(0) : static_cast<quint16>(options.port + 2), tls);
}

void PracticeServer::setOneByOne(bool oneByOne)
{
    m_front->setOneByOne(oneByOne);
    if (m_tiktok)
        m_tiktok->setOneByOne(oneByOne);
    if (m_akinon)
        m_akinon->setOneByOne(oneByOne);
}

bool PracticeServer::serveNext()
{
    return m_front->serveNext() || (m_tiktok && m_tiktok->serveNext()) || (m_akinon && m_akinon->serveNext());
}

int PracticeServer::keptWaiting(const QByteArray &name) const
{
    return m_front->keptWaiting(name) + (m_tiktok ? m_tiktok->keptWaiting(name) : 0) + (m_akinon ? m_akinon->keptWaiting(name) : 0);
}

void PracticeServer::setAkinonFaults(const PracticeFaults &faults)
{
    if (m_akinon)
        m_akinon->setFaults(faults);
}

void PracticeServer::setTikTokFaults(const PracticeFaults &faults)
{
    if (m_tiktok)
        m_tiktok->setFaults(faults);
}

Result<std::optional<QSslConfiguration>, QString> PracticeServer::tlsOf(const Options &options)
{
    if (!options.isSecure)
        return std::optional<QSslConfiguration>();
    const bool isOwn = options.certificate.isEmpty();
    const PracticeKey key = isOwn ? PracticeKey::generate() : PracticeKey();
    m_certificate = isOwn ? key.selfSignedCertificate() : options.certificate;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(m_certificate, QSsl::Pem);
    const QSslKey secret(isOwn ? key.privatePem() : options.certificateKey, QSsl::Rsa, QSsl::Pem);
    if (chain.isEmpty() || secret.isNull())
        return fail(u"no usable certificate or key"_s);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(secret);
    return std::optional<QSslConfiguration>(tls);
}

QString PracticeServer::baseUrl() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_certificate.isEmpty() ? u"http"_s : u"https"_s).arg(m_port);
}

void PracticeServer::setFaults(const PracticeFaults &faults)
{
    m_clock.setSkew(faults.clockSkew);
    m_front->setFaults(faults);
}

QByteArray PracticeServer::accountsJson(std::optional<PracticeFlavour> only) const
{
    const QJsonObject common{{u"channel"_s, u"walmart-ca"_s}, {u"baseUrl"_s, baseUrl()}, {u"shipFromCountry"_s, u"CA"_s}};
    QJsonObject legacy = common;
    legacy.insert(u"name"_s, u"Walmart CA"_s);
    legacy.insert(u"flavour"_s, u"legacy"_s);
    legacy.insert(u"consumerId"_s, credentials().consumerId);
    legacy.insert(u"channelType"_s, credentials().channelType);
    legacy.insert(u"privateKey"_s, QString::fromLatin1(credentials().key.privateBase64()));
    QJsonObject global = common;
    global.insert(u"name"_s, u"Walmart CA 2"_s);
    global.insert(u"flavour"_s, u"global"_s);
    global.insert(u"clientId"_s, credentials().clientId);
    global.insert(u"clientSecret"_s, credentials().clientSecret);
    QJsonArray accounts;
    if (only != PracticeFlavour::Global)
        accounts.append(legacy);
    if (only != PracticeFlavour::Legacy)
        accounts.append(global);
    return QJsonDocument(QJsonObject{{u"accounts"_s, accounts}}).toJson();
}

} // namespace packbench
