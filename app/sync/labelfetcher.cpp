// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/labelfetcher.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

constexpr std::chrono::milliseconds shortestWait = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(2);
/// How often a label that is made again is asked for: about eight minutes. The old one is on the box or in the history.
constexpr int renewalTries = 10;

QString placeOf(const IssuedLabel &label)
{
    return QStringLiteral("%1/%2").arg(label.shipment.text()).arg(label.package);
}

bool isSame(const IssuedLabel &a, const IssuedLabel &b)
{
    return a.shipment == b.shipment && a.package == b.package;
}

} // namespace

LabelFetcher::LabelFetcher(Store &store, Channels &channels, Clock &clock, Randomness &randomness, StationId station, bool asPicture,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_channels(channels)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_station(std::move(station))
    , m_asPicture(asPicture)
{
}

QCoro::Task<void> LabelFetcher::start()
{
    m_running = true;
    co_await reload();
}

bool LabelFetcher::isOurs(const OutboxEntry &entry) const
{
    // The box may stand at a station that is gone: whoever took its work over sees to its label, and nobody else.
    return entry.sender == m_station;
}

void LabelFetcher::confirmed(const OutboxEntry &entry)
{
    const bool hasLabels = std::any_of(entry.shipment.packages.begin(), entry.shipment.packages.end(),
                                       [](const ShipmentPackage &package) { return package.isLabelIssued || package.isLabelRenewed; });
    if (m_running && entry.state == DutyState::Confirmed && isOurs(entry) && hasLabels) {
        reload();
    }
}

QCoro::Task<void> LabelFetcher::reload()
{
    const QPointer<LabelFetcher> alive(this);
    const auto pending = co_await m_store.labels().pending();
    if (!alive || !pending) {
        co_return;
    }
    m_pending.clear();
    std::copy_if(pending->begin(), pending->end(), std::back_inserter(m_pending),
                 [](const IssuedLabel &label) { return !label.isChecked(); });
    Q_EMIT pendingChanged();
    for (const IssuedLabel &label : *pending) {
        if (!label.isFetched() && !m_underWay.contains(placeOf(label))) {
            m_underWay.insert(placeOf(label));
            fetch(label);
        }
    }
}

QCoro::Task<void> LabelFetcher::fetch(IssuedLabel label)
{
    const QPointer<LabelFetcher> alive(this);
    Backoff backoff(shortestWait, longestWait);
    for (int tries = 1;; ++tries) {
        const bool done = co_await fetchOnce(label);
        if (!alive) {
            co_return;
        }
        if (!done && label.isChecked() && tries == renewalTries) {
            m_underWay.remove(placeOf(label));
            co_await m_store.labels().giveUp(label.shipment, label.package);
            co_return;
        }
        if (done || !m_running) {
            m_underWay.remove(placeOf(label));
            co_return;
        }
        const std::chrono::milliseconds wait = backoff.next(m_randomness);
        co_await m_clock.sleep(wait, this);
        if (!alive) {
            co_return;
        }
    }
}

QCoro::Task<bool> LabelFetcher::fetchOnce(IssuedLabel label)
{
    const QPointer<LabelFetcher> alive(this);
    const std::shared_ptr<Channel> channel = m_channels.of(label.order.account);
    const auto entry = co_await m_store.outbox().entry(label.shipment);
    if (!alive || !entry || channel == nullptr) {
        co_return false;
    }
    if (!isOurs(*entry)) {
        co_return true;
    }
    const OrderId orderId = label.order.order;
    const auto order = co_await channel->order(orderId);
    if (!alive) {
        co_return false;
    }
    if (!order) {
        Q_EMIT troubled(label.order, order.error());
        co_return false;
    }
    const Shipment shipment = entry->shipment;
    const Order &shown = *order;
    const auto document = co_await channel->label(shipment, label.package, shown, m_asPicture);
    if (!alive) {
        co_return false;
    }
    if (!document) {
        if (document.error().trouble != ChannelTrouble::NotReady) {
            Q_EMIT troubled(label.order, document.error());
        }
        co_return false;
    }
    label.number = comparableTrackingNumber(document->trackingNumber);
    label.isPicture = document->form == LabelDocument::Form::Picture;
    label.document = document->bytes;
    label.fetchedAt = m_clock.now();
    const auto kept = co_await m_store.labels().keep(label);
    if (!alive || !kept) {
        co_return false;
    }
    for (IssuedLabel &known : m_pending) {
        if (isSame(known, label)) {
            known = label;
            known.document.clear();
        }
    }
    Q_EMIT pendingChanged();
    Q_EMIT fetched(label);
    co_return true;
}

std::vector<IssuedLabel> LabelFetcher::pendingOf(const OrderKey &order) const
{
    std::vector<IssuedLabel> labels;
    std::copy_if(m_pending.begin(), m_pending.end(), std::back_inserter(labels),
                 [&order](const IssuedLabel &label) { return label.order == order; });
    return labels;
}

const IssuedLabel *LabelFetcher::withNumber(const QString &number) const
{
    const QString wanted = comparableTrackingNumber(number);
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [&wanted](const IssuedLabel &label) { return label.isFetched() && label.number == wanted; });
    return wanted.isEmpty() || found == m_pending.end() ? nullptr : &*found;
}

QCoro::Task<Result<void, StoreFailure>> LabelFetcher::check(IssuedLabel label, JournalEntry fact)
{
    const QPointer<LabelFetcher> alive(this);
    const auto kept = co_await m_store.labels().check(label.shipment, label.package, fact);
    if (alive && kept) {
        m_pending.erase(
            std::remove_if(m_pending.begin(), m_pending.end(), [&label](const IssuedLabel &known) { return isSame(known, label); }),
            m_pending.end());
        Q_EMIT pendingChanged();
    }
    co_return kept;
}

} // namespace packbench
