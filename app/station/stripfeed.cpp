// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stripfeed.h"

#include "station/authorizing.h"
#include "station/outboxmodel.h"
#include "station/packers.h"
#include "station/wording.h"

namespace packbench {

StripFeed::StripFeed(Clock &clock, OutboxModel &outbox, Packers &packers, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_outbox(outbox)
    , m_packers(packers)
{
    connect(&outbox, &OutboxModel::countsChanged, this, &StripFeed::tick);
    connect(&packers, &Packers::changed, this, &StripFeed::tick);
}

void StripFeed::setStation(const QString &name, bool practice)
{
    m_station = name;
    m_practice = practice;
    tick();
}

void StripFeed::setAccount(const AccountId &id, const QString &name, const QDateTime &lastGood,
                           const std::optional<ChannelFailure> &failure)
{
    forget(id);
    m_accounts.insert(name, {id, {name, lastGood, failure}});
    tick();
}

void StripFeed::setAuthorization(const AccountId &id, const QString &name, const QDateTime &until)
{
    m_authorizations.insert(id.text(), {name, until});
    tick();
}

void StripFeed::removeAccount(const AccountId &id)
{
    forget(id);
    m_authorizations.remove(id.text());
    tick();
}

void StripFeed::forget(const AccountId &id)
{
    for (auto account = m_accounts.begin(); account != m_accounts.end();) {
        account = account->first == id ? m_accounts.erase(account) : std::next(account);
    }
}

void StripFeed::setTrouble(const QString &id, const QString &text)
{
    if (m_troubles.value(id) == text) {
        return; // each shipment that gets on takes back what is mostly not there
    }
    if (text.isEmpty()) {
        m_troubles.remove(id);
    } else {
        m_troubles.insert(id, text);
    }
    tick();
}

void StripFeed::setScanner(bool focused)
{
    m_focused = focused;
    tick();
}

void StripFeed::setLabels(int count)
{
    m_labels = count;
    tick();
}

void StripFeed::setSerialScanner(const QString &port, bool heard)
{
    m_serialPort = port;
    m_serialHeard = heard;
    tick();
}

StripItem StripFeed::scannerItem() const
{
    const QString id = QStringLiteral("scanner");
    if (!m_serialPort.isEmpty() && m_serialHeard) {
        return {id, StripItem::Light::Good, {}, tr("Scanner ready on %1").arg(m_serialPort)};
    }
    if (!m_serialPort.isEmpty()) {
        return {id, m_focused ? StripItem::Light::Attention : StripItem::Light::Bad, tr("No scanner on %1").arg(m_serialPort),
                tr("plug it in, or choose another port in Settings")};
    }
    return m_focused ? StripItem{id, StripItem::Light::Good, {}, tr("Scanner ready")}
                     : StripItem{id, StripItem::Light::Bad, tr("Scans go to another window"), tr("click into Packbench")};
}

void StripFeed::tick()
{
    StripState next;
    next.practice = m_practice;
    next.station = m_station;
    const QString packer = m_packers.current().text();
    next.packer = packer.isEmpty() ? tr("nobody signed in") : packer;
    for (const auto &[id, account] : std::as_const(m_accounts)) {
        next.items.push_back(accountItem(id, account));
    }
    // Without its store nothing is known of accounts.
    if (m_accounts.isEmpty() && !m_troubles.contains(QStringLiteral("store"))) {
        next.items.push_back({QStringLiteral("accounts"), StripItem::Light::Attention, tr("No account"), tr("import one in Settings")});
    }
    for (auto account = m_authorizations.cbegin(); account != m_authorizations.cend(); ++account) {
        const QString warning = words::consentEnds(account->name, account->until, m_clock.now());
        if (!warning.isEmpty()) {
            const bool isOver = account->until <= m_clock.now();
            next.items.push_back({QStringLiteral("authorization:") + account.key(),
                                  isOver ? StripItem::Light::Bad : StripItem::Light::Attention,
                                  {},
                                  warning});
        }
    }
    next.items.push_back(outboxItem());
    if (m_labels > 0) {
        next.items.push_back(
            {QStringLiteral("labels"), StripItem::Light::Attention, tr("%n label(s)", nullptr, m_labels), tr("not proved by a scan yet")});
    }
    for (auto trouble = m_troubles.cbegin(); trouble != m_troubles.cend(); ++trouble) {
        next.items.push_back({trouble.key(), StripItem::Light::Bad, {}, trouble.value()});
    }
    next.items.push_back(scannerItem());
    if (!(next == m_state)) {
        m_state = std::move(next);
        Q_EMIT changed();
    }
}

StripItem StripFeed::accountItem(const AccountId &id, const Account &account) const
{
    StripItem item{QStringLiteral("account:") + id.text(), StripItem::Light::Good, account.name, {}};
    const QString ago = words::since(account.lastGood, m_clock.now());
    if (account.failure) {
        item.light = account.failure->trouble == ChannelTrouble::Throttled ? StripItem::Light::Attention : StripItem::Light::Bad;
        item.text = words::failure(*account.failure);
        if (!ago.isEmpty()) {
            item.text = tr("%1 Last good answer %2 ago.").arg(item.text, ago);
        }
        return item;
    }
    if (ago.isEmpty()) {
        item.light = StripItem::Light::Attention;
        item.text = tr("first answer awaited");
    } else {
        item.text = tr("%1 ago").arg(ago);
    }
    return item;
}

StripItem StripFeed::outboxItem() const
{
    StripItem item{QStringLiteral("outbox"), StripItem::Light::None, {}, {}};
    item.strong = tr("Outbox");
    item.text = tr("%1 waiting · %2 unknown · %3 need attention").arg(m_outbox.waiting()).arg(m_outbox.unknown()).arg(m_outbox.attention());
    const QDateTime oldest = m_outbox.oldest();
    if (oldest.isValid() && oldest.secsTo(m_clock.now()) >= 60) {
        item.text = tr("%1 · oldest %2").arg(item.text, words::since(oldest, m_clock.now()));
    }
    if (m_outbox.attention() > 0) {
        item.light = StripItem::Light::Bad;
    } else if (m_outbox.unknown() > 0) {
        item.light = StripItem::Light::Attention;
    }
    return item;
}

} // namespace packbench
