// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationoutboxdesk.h"

#include "scan/carriers.h"
#include "station/outboxmodel.h"
#include "station/packers.h"
#include "station/wording.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

StationOutboxDesk::StationOutboxDesk(Dispatcher &dispatcher, Channels &channels, OutboxModel &outbox, Packers &packers, QObject *parent)
    : OutboxDesk(parent)
    , m_dispatcher(dispatcher)
    , m_channels(channels)
    , m_outbox(outbox)
    , m_packers(packers)
{
}

OutboxDesk::Choices StationOutboxDesk::choices(const ShipmentId &id) const
{
    Choices choices;
    const OutboxEntry *found = entry(id);
    if (found == nullptr) {
        return choices;
    }
    const bool attention = found->state == DutyState::NeedsAttention;
    choices.readAgain = attention || found->state == DutyState::Unknown;
    choices.edit = attention
                   && (found->reason == AttentionReason::RefusedByChannel || found->reason == AttentionReason::CheckFailed
                       || found->reason == AttentionReason::PackedElsewhere);
    choices.shippedElsewhere = attention && m_dispatcher.wasReadBack(id);
    choices.giveUp = attention;
    const std::shared_ptr<Channel> channel = channelOf(id);
    choices.cancel = attention && channel != nullptr && channel->capabilities().cancels && found->shipment.purpose == Purpose::Ship;
    if (!attention) {
        choices.why = tr("Nothing to decide: it goes on by itself.");
    } else if (!choices.shippedElsewhere) {
        choices.why = tr("Shipped elsewhere can be chosen after Read again.");
    }
    return choices;
}

void StationOutboxDesk::readAgain(const ShipmentId &id)
{
    tell(m_dispatcher.readAgain(id, m_packers.current()), tr("Read again: the channel's answer is in the list."));
}

void StationOutboxDesk::editAndResend(const ShipmentId &id, int package, const QString &trackingNumber, const QString &carrier,
                                      const QString &method)
{
    const OutboxEntry *found = entry(id);
    if (found == nullptr) {
        return;
    }
    Shipment edited = found->shipment;
    for (ShipmentPackage &box : edited.packages) {
        if (box.number != package) {
            continue;
        }
        box.trackingNumber = comparableTrackingNumber(trackingNumber);
        if (!carrier.isEmpty()) {
            box.carrier = carrier;
            const Carrier *known = carrierOf(carrier);
            box.carrierName = known == nullptr ? carrier : known->name;
        }
        box.trackingUrl = trackingUrl(box.carrier, box.trackingNumber);
    }
    if (!method.isEmpty()) {
        edited.method = method;
    }
    tell(m_dispatcher.editAndResend(edited, m_packers.current()), tr("Corrected; it is sent again."));
}

void StationOutboxDesk::shippedElsewhere(const ShipmentId &id)
{
    tell(m_dispatcher.shippedElsewhere(id, m_packers.current()), tr("Noted as shipped elsewhere."));
}

void StationOutboxDesk::giveUp(const ShipmentId &id, const QString &reason)
{
    tell(m_dispatcher.giveUp(id, reason, m_packers.current()), tr("Given up. Its order can be packed again."));
}

std::vector<std::pair<QString, QString>> StationOutboxDesk::carriers(const ShipmentId &id) const
{
    std::vector<std::pair<QString, QString>> result;
    if (const std::shared_ptr<Channel> channel = channelOf(id)) {
        Order order;
        order.key = entry(id)->shipment.order;
        for (const ChannelCarrier &carrier : channel->carriers(order)) {
            if (!carrier.carrier.isEmpty()) {
                result.emplace_back(carrier.carrier, carrier.name);
            }
        }
    }
    return result;
}

QStringList StationOutboxDesk::methods(const ShipmentId &id) const
{
    const std::shared_ptr<Channel> channel = channelOf(id);
    return channel == nullptr ? QStringList() : channel->capabilities().methods;
}

QCoro::Task<void> StationOutboxDesk::tell(Dispatcher::Decision decision, QString done)
{
    const QPointer<StationOutboxDesk> alive(this);
    const Result<OutboxEntry, DecisionFailure> decided = co_await decision;
    if (!alive) {
        co_return;
    }
    if (decided) {
        Q_EMIT message(done, true);
    } else {
        Q_EMIT message(std::visit([](const auto &why) { return words::failure(why); }, decided.error()), false);
    }
}

const OutboxEntry *StationOutboxDesk::entry(const ShipmentId &id) const
{
    const int row = m_outbox.rowOf(id);
    return row < 0 ? nullptr : &m_outbox.entry(row);
}

std::shared_ptr<Channel> StationOutboxDesk::channelOf(const ShipmentId &id) const
{
    const OutboxEntry *found = entry(id);
    return found == nullptr ? nullptr : m_channels.of(found->shipment.order.account);
}

} // namespace packbench
