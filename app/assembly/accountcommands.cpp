// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// `packbench accounts list | check | authorize`.
#include "assembly/commands.h"
#include "channel/kinds.h"
#include "station/authorizing.h"
#include "station/wording.h"

#include <iostream>
#include <string>

namespace packbench {

namespace {

/// A line as a person ends it; waiting for it is all that the program does meanwhile.
QString enteredLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

QString ofAccount(const QString &account, const QString &text)
{
    return QStringLiteral("%1: %2").arg(account, text);
}

} // namespace

std::shared_ptr<Channel> Commands::channelOf(const AccountRecord &record)
{
    const ChannelKind *kind = channelKind(record.channel);
    if (kind == nullptr) {
        return nullptr;
    }
    const ChannelTools tools{m_http, m_clock, m_randomness, m_keys.sourceOf(record), m_keys.sinkOf(record), {}, m_keys.renewalOf(record)};
    return kind->create(record.id, record.name, record.fields, tools);
}

QCoro::Task<int> Commands::accountsList()
{
    const std::vector<AccountRecord> records = m_keeper.records();
    for (const AccountRecord &record : records) {
        QStringList columns{record.name, record.channel, record.fields.value(QLatin1String("baseUrl")).toString()};
        const std::shared_ptr<Channel> channel = needsConsent(record) ? channelOf(record) : nullptr;
        if (channel != nullptr) {
            co_await channel->recallAuthorization();
            columns << words::authorizedUntil(channel->authorizedUntil());
            columns.removeAll(QString());
        }
        say(columns.join(QLatin1Char('\t')));
    }
    co_return 0;
}

QCoro::Task<int> Commands::accountsCheck()
{
    const bool reachable = co_await applyNetwork();
    if (!reachable) {
        co_return 1;
    }
    const bool mayRenew = co_await openSharedStore();
    if (!mayRenew) {
        co_return 1;
    }
    bool good = !m_keeper.records().empty();
    if (!good) {
        complain(tr("There is no account. Take one in: packbench accounts import FILE"));
    }
    const std::vector<AccountRecord> records = m_keeper.records();
    for (const AccountRecord &record : records) {
        const bool isGood = co_await checkAccount(record);
        good = good && isGood;
    }
    co_return good ? 0 : 1;
}

QCoro::Task<bool> Commands::checkAccount(AccountRecord record)
{
    std::shared_ptr<Channel> channel = channelOf(record);
    if (channel == nullptr) {
        complain(tr("%1: the channel %2 is not known to this version.").arg(record.name, record.channel));
        co_return false;
    }
    if (lacksShop(record)) {
        const QPointer<AccountKeeper> keeper(&m_keeper);
        const AuthorizingStep step = co_await findShop(keeper, record.id, channel);
        if (!step.shops.empty()) {
            complain(tr("%1: %2 Choose one: packbench accounts authorize %1").arg(record.name, step.text));
            for (const SellerShop &shop : step.shops) {
                complain(QStringLiteral("  %1").arg(words::shop(shop)));
            }
            co_return false;
        }
        if (!step.good) {
            complain(ofAccount(record.name, step.text));
            co_return false;
        }
        say(ofAccount(record.name, step.text));
        tellRunning("accounts");
        const AccountRecord *found = m_keeper.find(record.id);
        channel = found == nullptr ? channel : channelOf(*found);
    }
    const Result<void, ChannelFailure> probed = co_await channel->probe();
    const QStringList gaps = channel->gaps();
    if (!probed) {
        complain(ofAccount(record.name, words::failure(probed.error())));
    } else if (gaps.isEmpty()) {
        say(tr("%1: OK").arg(record.name));
    } else {
        say(tr("%1: OK, but it is not complete:").arg(record.name));
    }
    for (const QString &gap : gaps) {
        complain(ofAccount(record.name, gap));
    }
    if (const QString warning = words::consentEnds(record.name, channel->authorizedUntil(), m_clock.now()); !warning.isEmpty()) {
        complain(warning);
    }
    co_return probed.has_value() && channel->gapFor(Purpose::Ship).isEmpty();
}

QCoro::Task<int> Commands::accountsAuthorize(QString name)
{
    const bool mayRenew = co_await openSharedStore();
    if (!mayRenew) {
        co_return 1;
    }
    const AccountRecord *known = accountNamed(name);
    if (known == nullptr) {
        co_return 1;
    }
    const AccountRecord record = *known;
    const std::optional<ConsentRequest> request = consentRequest(record, m_randomness);
    const std::shared_ptr<Channel> channel = channelOf(record);
    if (!request || channel == nullptr) {
        complain(tr("%1: no seller has to authorize such an account.").arg(record.name));
        co_return 1;
    }
    const bool reachable = co_await applyNetwork();
    if (!reachable) {
        co_return 1;
    }
    say(tr("The seller of %1 opens this link in a browser and agrees:").arg(record.name));
    say(QString::fromUtf8(request->url));
    say(tr("Then paste the address that the browser shows at the end, or only the code in it, and press Enter:"));
    const QString entered = enteredLine();
    const QPointer<AccountKeeper> keeper(&m_keeper);
    const QString state = request->state;
    const AuthorizingStep step = co_await authorize(keeper, record.id, channel, state, entered);
    if (!step.good) {
        complain(ofAccount(record.name, step.text));
    } else {
        say(ofAccount(record.name, step.text));
    }
    bool good = step.good;
    if (!step.shops.empty()) {
        good = askForShop(record, step.shops);
    }
    if (step.changed) {
        tellRunning("accounts");
    }
    co_return good ? 0 : 1;
}

bool Commands::askForShop(const AccountRecord &record, const std::vector<SellerShop> &shops)
{
    for (size_t i = 0; i < shops.size(); ++i) {
        say(QStringLiteral("  %1  %2").arg(i + 1).arg(words::shop(shops[i])));
    }
    say(tr("Enter the number of the shop that this account is:"));
    bool isNumber = false;
    const uint number = enteredLine().toUInt(&isNumber);
    if (!isNumber || number < 1 || number > shops.size()) {
        complain(tr("%1: no shop was chosen. Authorize the account again to choose one.").arg(record.name));
        return false;
    }
    const AuthorizingStep chosen = chooseShop(m_keeper, record.id, shops[number - 1]);
    if (chosen.good) {
        say(ofAccount(record.name, chosen.text));
    } else {
        complain(ofAccount(record.name, chosen.text));
    }
    return chosen.good;
}

} // namespace packbench
