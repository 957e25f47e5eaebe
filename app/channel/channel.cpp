// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/channel.h"

namespace packbench {

namespace {

ChannelFailure unsupported(const QString &requestId)
{
    ChannelFailure failure;
    failure.trouble = ChannelTrouble::Refused;
    failure.requestId = requestId;
    return failure;
}

} // namespace

bool ChannelFailure::certainlyNotDone() const
{
    switch (trouble) {
    case ChannelTrouble::NeverArrived:
    case ChannelTrouble::Certificate:
    case ChannelTrouble::Throttled:
    case ChannelTrouble::NoCredentials:
    case ChannelTrouble::Unauthorized:
    case ChannelTrouble::Forbidden:
    case ChannelTrouble::WrongAddress:
    case ChannelTrouble::NotFound:
    case ChannelTrouble::Refused:
    case ChannelTrouble::OrderStopped:
    case ChannelTrouble::OrderCancelled:
    case ChannelTrouble::NotReady:
        return true;
    case ChannelTrouble::Unknown:
    case ChannelTrouble::UnreadableAnswer:
        return false;
    }
    return false;
}

Progress Channel::progress(const Shipment &shipment, const Order &order) const
{
    return {standingOf(shipment, order) == Standing::Present ? 1 : 0, 1};
}

bool Channel::mayGoTogether(const Shipment &, const Order &) const
{
    return false;
}

QCoro::Task<std::vector<Result<Order, ChannelFailure>>> Channel::shipTogether(std::vector<ShipmentOfOrder> shipments, QString requestId)
{
    // Channels that can do this say so; any other sends nothing.
    std::vector<Result<Order, ChannelFailure>> answers;
    for (size_t i = 0; i < shipments.size(); ++i) {
        answers.emplace_back(fail(unsupported(requestId)));
    }
    co_return answers;
}

QCoro::Task<Result<HandoverChoices, ChannelFailure>> Channel::handovers(Order)
{
    co_return HandoverChoices();
}

QCoro::Task<Result<LabelDocument, ChannelFailure>> Channel::label(Shipment, int, Order, bool)
{
    co_return fail(unsupported({}));
}

CorrectionRule Channel::correctionRule(const Order &, const QDateTime &, int, const QDateTime &) const
{
    return {};
}

std::vector<std::pair<QString, QString>> Channel::cancelReasons() const
{
    return {};
}

QDateTime Channel::authorizedUntil() const
{
    return {};
}

QCoro::Task<void> Channel::recallAuthorization()
{
    co_return;
}

QCoro::Task<Result<void, ChannelFailure>> Channel::redeem(QString)
{
    co_return fail(unsupported({}));
}

QCoro::Task<Result<std::vector<SellerShop>, ChannelFailure>> Channel::shops()
{
    co_return std::vector<SellerShop>();
}

QStringList Channel::gaps() const
{
    return {};
}

QString Channel::gapFor(Purpose) const
{
    return {};
}

} // namespace packbench
