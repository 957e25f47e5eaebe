// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationsettingsdesk.h"

#include "channel/kinds.h"
#include "domain/productcsv.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/wording.h"
#include "store/store.h"
#include "sync/channels.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace packbench {

namespace {

/// A message names this many bad rows; the command line lists all.
constexpr size_t problemsShown = 5;

SettingsDesk::Row::Kind kindOf(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Switch:
        return SettingsDesk::Row::Kind::Switch;
    case SettingKind::Number:
        return SettingsDesk::Row::Kind::Number;
    case SettingKind::Choice:
        return SettingsDesk::Row::Kind::Choice;
    case SettingKind::Text:
        break;
    }
    return SettingsDesk::Row::Kind::Text;
}

} // namespace

StationSettingsDesk::StationSettingsDesk(Settings &settings, AccountKeeper &keeper, Channels &channels, Store &store,
                                         ProductShelf &products, Randomness &randomness, QObject *parent)
    : SettingsDesk(parent)
    , m_settings(settings)
    , m_keeper(keeper)
    , m_channels(channels)
    , m_store(store)
    , m_products(products)
    , m_randomness(randomness)
{
    connect(&settings, &Settings::changed, this, &SettingsDesk::changed);
    connect(&keeper, &AccountKeeper::changed, this, &SettingsDesk::changed);
    connect(&products, &ProductShelf::changed, this, &SettingsDesk::changed);
}

std::vector<SettingsDesk::Row> StationSettingsDesk::rows() const
{
    std::vector<Row> rows;
    for (const SettingRow &setting : settingRows()) {
        Row row;
        row.key = setting.key;
        row.group = setting.group();
        row.label = setting.label();
        row.hint = setting.hint();
        row.kind = kindOf(setting.kind);
        row.value = m_settings.value(setting.key);
        row.minimum = setting.minimum;
        row.maximum = setting.maximum;
        row.unit = setting.unit();
        row.choices = setting.choices;
        for (const QString &choice : setting.choices) {
            row.choiceLabels << setting.choiceLabel(choice);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString StationSettingsDesk::set(const QString &key, const QVariant &value)
{
    const int unfinished = key == keys::databaseUrl && value.toString() != m_settings.text(keys::databaseUrl) && m_unfinished
                               ? m_unfinished()
                               : 0;
    if (unfinished > 0 && m_checkAddress && DatabasePlace::ofAddress(value.toString())) {
        m_checkAddress(value.toString());
        return tr("Shipments are unfinished. Packbench asks that server whether it is the same database…");
    }
    if (unfinished > 0) {
        return words::databaseInUse(unfinished);
    }
    const Result<void, SettingFailure> done = m_settings.set(key, value);
    return done ? QString() : words::failure(done.error());
}

void StationSettingsDesk::addressChecked(const QString &address, bool isSame)
{
    const int unfinished = m_unfinished ? m_unfinished() : 0;
    if (!isSame && unfinished > 0) {
        Q_EMIT message(words::databaseInUse(unfinished), false);
        return;
    }
    const Result<void, SettingFailure> done = m_settings.set(keys::databaseUrl, address);
    Q_EMIT message(done ? tr("The address is changed. It counts from the next start on.") : words::failure(done.error()), done.has_value());
}

std::vector<SettingsDesk::AccountRow> StationSettingsDesk::accounts() const
{
    std::vector<AccountRow> rows;
    for (const AccountRecord &record : m_keeper.records()) {
        const ChannelKind *kind = channelKind(record.channel);
        const State state = m_states.value(record.id, {tr("not asked yet"), false});
        rows.push_back({record.id, record.name, kind == nullptr ? record.channel : kind->name(),
                        record.fields.value(QLatin1String("baseUrl")).toString(), state.words, state.good,
                        words::authorizedUntil(m_authorizedUntil.value(record.id)), needsConsent(record)});
    }
    return rows;
}

void StationSettingsDesk::importAccounts(const QByteArray &json, bool sessionOnly)
{
    doImportAccounts(json, sessionOnly);
}

void StationSettingsDesk::checkAccount(const AccountId &id)
{
    doCheck(id);
}

void StationSettingsDesk::removeAccount(const AccountId &id)
{
    doRemove(id);
}

void StationSettingsDesk::authorizeAccount(const AccountId &id)
{
    const AccountRecord *record = m_keeper.find(id);
    const std::optional<ConsentRequest> request = record == nullptr ? std::nullopt : consentRequest(*record, m_randomness);
    if (request) {
        m_asked.insert(id, {request->state, {}});
        Q_EMIT consentWanted(id, QUrl::fromEncoded(request->url));
    }
}

void StationSettingsDesk::answerConsent(const AccountId &id, const QString &entered)
{
    doAnswerConsent(id, entered);
}

void StationSettingsDesk::takeShop(const AccountId &id, int index)
{
    const std::vector<SellerShop> shops = m_asked.value(id).shops;
    if (index >= 0 && static_cast<size_t>(index) < shops.size()) {
        tell(id, chooseShop(m_keeper, id, shops[static_cast<size_t>(index)]));
    }
}

void StationSettingsDesk::importProducts(const QByteArray &csv)
{
    doImportProducts(csv);
}

void StationSettingsDesk::setAccountState(const AccountId &id, const QString &words, bool good)
{
    m_states.insert(id, {words, good});
    Q_EMIT changed();
}

void StationSettingsDesk::setAuthorization(const AccountId &id, const QDateTime &until)
{
    if (m_authorizedUntil.value(id) != until) {
        m_authorizedUntil.insert(id, until);
        Q_EMIT changed();
    }
}

QCoro::Task<void> StationSettingsDesk::doImportAccounts(QByteArray json, bool sessionOnly)
{
    const QPointer<StationSettingsDesk> alive(this);
    const std::vector<AccountKeeper::Outcome> outcomes = co_await m_keeper.import(json, sessionOnly);
    if (!alive) {
        co_return;
    }
    QStringList lines;
    bool good = true;
    for (const AccountKeeper::Outcome &outcome : outcomes) {
        lines << (outcome.name.isEmpty() ? outcome.text : QStringLiteral("%1: %2").arg(outcome.name, outcome.text));
        good = good && outcome.good;
    }
    Q_EMIT message(lines.join(QLatin1Char('\n')), good);
}

void StationSettingsDesk::tell(const AccountId &id, const AuthorizingStep &step)
{
    if (!step.shops.empty()) {
        m_asked[id].shops = step.shops;
        QStringList names;
        for (const SellerShop &shop : step.shops) {
            names << words::shop(shop);
        }
        Q_EMIT shopWanted(id, step.text, names);
        return;
    }
    if (step.good) {
        m_asked.remove(id);
    }
    const AccountRecord *record = m_keeper.find(id);
    Q_EMIT message(record == nullptr ? step.text : tr("%1: %2").arg(record->name, step.text), step.good);
}

QCoro::Task<void> StationSettingsDesk::doAnswerConsent(AccountId id, QString entered)
{
    const std::shared_ptr<Channel> channel = m_channels.of(id);
    if (channel == nullptr || !m_asked.contains(id)) {
        Q_EMIT message(tr("This account is not at work. Import it again."), false);
        co_return;
    }
    const QPointer<StationSettingsDesk> alive(this);
    const QPointer<AccountKeeper> keeper(&m_keeper);
    const QString state = m_asked.value(id).state;
    const AuthorizingStep step = co_await authorize(keeper, id, channel, state, entered);
    if (alive) {
        tell(id, step);
    }
}

QCoro::Task<bool> StationSettingsDesk::hasShop(AccountId id)
{
    const AccountRecord *record = m_keeper.find(id);
    const std::shared_ptr<Channel> channel = m_channels.of(id);
    if (record == nullptr || channel == nullptr || !lacksShop(*record)) {
        co_return true;
    }
    const QPointer<StationSettingsDesk> alive(this);
    const QPointer<AccountKeeper> keeper(&m_keeper);
    const AuthorizingStep step = co_await findShop(keeper, id, channel);
    if (!alive) {
        co_return false;
    }
    if (!step.good) {
        setAccountState(id, step.text, false);
    }
    if (!step.good || !step.shops.empty()) {
        tell(id, step);
        co_return false;
    }
    co_return true;
}

QCoro::Task<void> StationSettingsDesk::doCheck(AccountId id)
{
    const QPointer<StationSettingsDesk> there(this);
    const bool isKnown = co_await hasShop(id);
    if (!there || !isKnown) {
        co_return;
    }
    const std::shared_ptr<Channel> channel = m_channels.of(id);
    if (channel == nullptr) {
        Q_EMIT message(tr("This account is not at work. Import it again."), false);
        co_return;
    }
    const QPointer<StationSettingsDesk> alive(this);
    const Result<void, ChannelFailure> probed = co_await channel->probe();
    if (!alive) {
        co_return;
    }
    QStringList sentences{probed ? tr("OK: address and keys are right.") : words::failure(probed.error())};
    if (const QStringList gaps = channel->gaps(); probed && !gaps.isEmpty()) {
        sentences << tr("The account is not complete:") << gaps;
    }
    const QString said = sentences.join(QLatin1Char(' '));
    setAccountState(id, said, probed.has_value());
    Q_EMIT message(said, probed.has_value());
}

QCoro::Task<void> StationSettingsDesk::doRemove(AccountId id)
{
    const QPointer<StationSettingsDesk> alive(this);
    const AccountKeeper::Outcome outcome = co_await m_keeper.remove(id);
    if (alive) {
        m_states.remove(id);
        Q_EMIT message(QStringLiteral("%1: %2").arg(outcome.name, outcome.text), outcome.good);
    }
}

QCoro::Task<void> StationSettingsDesk::doImportProducts(QByteArray csv)
{
    const QPointer<StationSettingsDesk> self(this);
    const ProductFile file = co_await QtConcurrent::run(readProducts, csv);
    if (!self) {
        co_return;
    }
    QStringList lines;
    for (size_t i = 0; i < file.problems.size() && i < problemsShown; ++i) {
        lines << words::problem(file.problems[i]);
    }
    if (file.problems.size() > problemsShown) {
        lines << tr("and %1 more.").arg(file.problems.size() - problemsShown);
    }
    if (file.products.empty()) {
        lines.prepend(tr("No product could be taken in. Nothing was changed."));
        Q_EMIT message(lines.join(QLatin1Char('\n')), false);
        co_return;
    }
    const QPointer<StationSettingsDesk> alive(this);
    const Result<void, StoreFailure> kept = co_await m_store.products().add(file.products);
    if (!alive) {
        co_return;
    }
    if (!kept) {
        Q_EMIT message(words::failure(kept.error()), false);
        co_return;
    }
    for (const Product &product : file.products) {
        m_products.add(product);
    }
    lines.prepend(tr("%1 barcodes taken in, %2 rows left out.").arg(file.products.size()).arg(file.problems.size()));
    Q_EMIT message(lines.join(QLatin1Char('\n')), file.problems.empty());
    Q_EMIT changed();
}

} // namespace packbench
