// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/wording.h"

#include "channel/kinds.h"
#include "sync/transitions.h"

#include <QCoreApplication>

namespace packbench::words {

namespace {

/// The translation context of this file.
struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

QString boxNumbers(const Shipment &shipment)
{
    QStringList numbers;
    for (const ShipmentPackage &package : shipment.packages) {
        numbers << QString::number(package.number);
    }
    return numbers.join(QStringLiteral(", "));
}

/// What the channel's code means, with the code; its own words when nobody knows the code.
QString meaningOf(const QString &code, const QString &words)
{
    const std::optional<CodeWords> known = codeWords(code);
    if (!known) {
        return words;
    }
    const QString meaning = QStringLiteral("%1 (%2)").arg(known->meaning, code);
    return known->needsWords && !words.isEmpty() ? QStringLiteral("%1 %2").arg(meaning, words) : meaning;
}

/// Words of a channel, ended as a sentence: advice follows them.
QString sentence(const QString &words)
{
    const bool isEnded = words.isEmpty() || QStringLiteral(".!?…)").contains(words.back());
    return isEnded ? words : words + QLatin1Char('.');
}

/// The objection as it was noted with the entry, in words.
QString checkWords(const OutboxEntry &entry)
{
    const std::optional<ShipmentObjection::Why> why = objectionNamed(entry.code);
    return why ? objection(ShipmentObjection{*why, entry.field, entry.field.toInt(), entry.words}) : entry.words;
}

} // namespace

QString correction(const CorrectionRule &rule, const QDateTime &now)
{
    using Why = CorrectionRule::Why;
    switch (rule.why) {
    case Why::Allowed: {
        const QString often = rule.times > 0 ? OutboxWords::tr("Can be changed %n time(s)", nullptr, rule.times)
                                             : OutboxWords::tr("Can be changed");
        const QString known = rule.until.isValid()
                                  ? OutboxWords::tr("%1, %2 left.").arg(often, duration(std::chrono::seconds(now.secsTo(rule.until))))
                                  : often + QLatin1Char('.');
        return rule.words.isEmpty() ? known : QStringLiteral("%1 %2").arg(known, rule.words);
    }
    case Why::NotShipped:
        return OutboxWords::tr("The channel does not show it as shipped yet.");
    case Why::OwnLabel:
        return OutboxWords::tr("The channel made this label itself; its number is right.");
    case Why::Used:
        return OutboxWords::tr("The channel allows no further correction of this order.");
    case Why::TooLate:
        return OutboxWords::tr("The channel's time for corrections is over.");
    case Why::SplitOrder:
        return OutboxWords::tr("The channel allows no correction of orders in several packages.");
    case Why::Unsupported:
        return rule.words.isEmpty() ? OutboxWords::tr("Packbench cannot correct shipments of this channel.") : rule.words;
    }
    return {};
}

QString cancelReason(const QString &name)
{
    if (name == QLatin1String("out-of-stock")) {
        return OutboxWords::tr("Out of stock");
    }
    if (name == QLatin1String("undeliverable")) {
        return OutboxWords::tr("Cannot be delivered to this address");
    }
    if (name == QLatin1String("product-not-found")) {
        return OutboxWords::tr("Not found, or the wrong product");
    }
    if (name == QLatin1String("by-seller")) {
        return OutboxWords::tr("We cannot send it");
    }
    if (name == QLatin1String("by-customer")) {
        return OutboxWords::tr("The customer asked for it");
    }
    return name;
}

QString actor(Actor who)
{
    switch (who) {
    case Actor::Nobody:
        return OutboxWords::tr("Nobody");
    case Actor::Packer:
        return OutboxWords::tr("Packer");
    case Actor::ShiftLead:
        return OutboxWords::tr("Shift lead");
    case Actor::It:
        return OutboxWords::tr("IT");
    }
    return {};
}

QString dutyState(DutyState state)
{
    switch (state) {
    case DutyState::Packed:
        return OutboxWords::tr("packed");
    case DutyState::Queued:
        return OutboxWords::tr("waiting");
    case DutyState::Sending:
        return OutboxWords::tr("sending");
    case DutyState::Unknown:
        return OutboxWords::tr("unknown");
    case DutyState::Confirmed:
        return OutboxWords::tr("shipped");
    case DutyState::NeedsAttention:
        return OutboxWords::tr("needs attention");
    case DutyState::TakenBack:
        return OutboxWords::tr("taken back");
    case DutyState::ShippedElsewhere:
        return OutboxWords::tr("shipped elsewhere");
    case DutyState::GivenUp:
        return OutboxWords::tr("given up");
    }
    return {};
}

QString packagesOf(const Shipment &shipment)
{
    QStringList lines;
    for (const ShipmentPackage &package : shipment.packages) {
        lines << QStringLiteral("%1: %2 %3").arg(package.number).arg(package.carrierName, grouped(package.trackingNumber));
    }
    return lines.join(QLatin1Char('\n'));
}

QString whatHappened(const OutboxEntry &entry)
{
    switch (entry.state) {
    case DutyState::Packed:
        return OutboxWords::tr("Packed; nobody has chosen yet how it leaves.");
    case DutyState::Queued:
        if (!entry.words.isEmpty()) {
            return entry.words;
        }
        if (entry.shipment.purpose == Purpose::Correct) {
            return OutboxWords::tr("The new tracking number is to be told to the channel.");
        }
        if (entry.shipment.purpose == Purpose::Cancel) {
            return OutboxWords::tr("To be cancelled at the channel.");
        }
        return entry.attempts == 0 ? OutboxWords::tr("Packed, not sent yet.")
                                   : OutboxWords::tr("The channel has nothing of it; it is sent again.");
    case DutyState::Sending:
        return OutboxWords::tr("Being sent now.");
    case DutyState::Unknown:
        return OutboxWords::tr("The answer was lost. It may have arrived.");
    case DutyState::NeedsAttention:
        break;
    default:
        return dutyState(entry.state);
    }
    const QString sent = !entry.code.isEmpty() && codeWords(entry.code) ? OutboxWords::tr("The channel refused it: nothing was sent.")
                         : entry.attempts > 0                           ? OutboxWords::tr("An attempt was made; it may have arrived.")
                                                                        : OutboxWords::tr("Nothing was sent.");
    switch (entry.reason) {
    case AttentionReason::RefusedByChannel:
        return entry.field.isEmpty() ? OutboxWords::tr("Refused by the channel: %1").arg(sentence(meaningOf(entry.code, entry.words)))
                                     : OutboxWords::tr("Refused by the channel: %1 (%2)").arg(entry.words, entry.field);
    case AttentionReason::OrderCancelled:
        return OutboxWords::tr("The order was cancelled after it was packed. %1").arg(sent);
    case AttentionReason::CancelRequested:
        return OutboxWords::tr("The customer asked to cancel after it was packed. %1").arg(sent);
    case AttentionReason::OrderChanged:
        return OutboxWords::tr("The order changed after it was packed. %1").arg(sent);
    case AttentionReason::ShippedDifferently:
        return OutboxWords::tr("The channel shows this order shipped in another way. %1").arg(entry.words).trimmed();
    case AttentionReason::OrderNotFound:
        return OutboxWords::tr("The channel does not know this order any more. %1").arg(sent);
    case AttentionReason::CheckFailed:
        return OutboxWords::tr("It cannot be sent as it is. %1").arg(checkWords(entry)).trimmed();
    case AttentionReason::PackedElsewhere:
        return OutboxWords::tr("%1 took this order as well, while this station had no connection. %2")
            .arg(entry.words, entry.attempts > 0 ? sent : OutboxWords::tr("Nothing was sent from here."));
    case AttentionReason::None:
        break;
    }
    return entry.words;
}

QString advice(const OutboxEntry &entry)
{
    switch (entry.state) {
    case DutyState::Packed:
        return OutboxWords::tr("Choose it in the queue and ship it, alone or together with others.");
    case DutyState::Queued:
        return OutboxWords::tr("Nothing to do: it goes out by itself.");
    case DutyState::Sending:
        return OutboxWords::tr("Nothing to do.");
    case DutyState::Unknown:
        return OutboxWords::tr("Nothing to do: the order is read back before anything is sent again.");
    case DutyState::NeedsAttention:
        break;
    default:
        return {};
    }
    const QString boxes = boxNumbers(entry.shipment);
    const QString order = entry.shipment.order.order.text();
    switch (entry.reason) {
    case AttentionReason::RefusedByChannel:
        if (const std::optional<CodeWords> known = codeWords(entry.code)) {
            return QStringLiteral("%1: %2").arg(actor(known->actor), known->advice);
        }
        [[fallthrough]];
    case AttentionReason::CheckFailed:
        return OutboxWords::tr("Correct the tracking number or the method and send again, or give up with a reason.");
    case AttentionReason::OrderCancelled:
        return OutboxWords::tr("Pull box %1 of order %2 from the outgoing parcels and put the goods back.").arg(boxes, order);
    case AttentionReason::CancelRequested:
        return OutboxWords::tr(
                   "Pull box %1 of order %2 and ask the shift lead: give it up, or read again when the customer changed their mind.")
            .arg(boxes, order);
    case AttentionReason::OrderChanged:
        return OutboxWords::tr("Pull box %1 of order %2 and pack the order again.").arg(boxes, order);
    case AttentionReason::ShippedDifferently:
        return OutboxWords::tr("Pull box %1 of order %2. If the other shipment is right, choose Shipped elsewhere.").arg(boxes, order);
    case AttentionReason::OrderNotFound:
        return OutboxWords::tr("Pull box %1 of order %2 and look the order up in the seller centre.").arg(boxes, order);
    case AttentionReason::PackedElsewhere:
        return OutboxWords::
            tr("Pull box %1 and put it aside: it must not leave. Ask at %2 which box is right, then decide in the outbox: give this one "
               "up, or send it when both may leave.")
                .arg(boxes, entry.words);
    case AttentionReason::None:
        break;
    }
    return OutboxWords::tr("Read again, or ask the shift lead.");
}

QString failure(const ChannelFailure &failure)
{
    if (failure.clockSkew) {
        return OutboxWords::tr("This computer's clock is off by %1. Correct it, then try again.")
            .arg(duration(std::chrono::seconds(std::abs(failure.clockSkew->count()))));
    }
    if (failure.needs == ChannelFailure::Needs::Shop) {
        return OutboxWords::tr(
            "Which shop this account is, is not known. Check the account in Settings, or with packbench accounts check.");
    }
    if (failure.needs == ChannelFailure::Needs::Consent) {
        return failure.isAbsent
                   ? OutboxWords::tr("The seller has not authorized this account. Authorize it in Settings, or with packbench "
                                     "accounts authorize.")
                   : OutboxWords::tr("The seller's consent is not good any more (%1). Authorize the account again in Settings, or "
                                     "with packbench accounts authorize.")
                         .arg(failure.words);
    }
    if (const std::optional<CodeWords> known = codeWords(failure.code)) {
        return QStringLiteral("%1 %2").arg(meaningOf(failure.code, failure.words), known->advice);
    }
    switch (failure.trouble) {
    case ChannelTrouble::NeverArrived:
        return OutboxWords::tr("No connection (%1). Check the network; it is tried again by itself.").arg(failure.words);
    case ChannelTrouble::Certificate:
        return OutboxWords::tr("The server's certificate is refused: %1. Ask IT; nothing was sent.").arg(failure.words);
    case ChannelTrouble::Throttled:
        return OutboxWords::tr("The channel asks to wait. It goes on by itself.");
    case ChannelTrouble::NoCredentials:
        return OutboxWords::tr("The keys of this account cannot be read: %1").arg(failure.words);
    case ChannelTrouble::Unauthorized:
        return OutboxWords::tr("The channel does not accept the keys of this account (%1). Import them again.").arg(failure.words);
    case ChannelTrouble::Forbidden:
        return OutboxWords::tr("The keys of this account may not do this (%1). Ask for orders access in the seller centre.")
            .arg(failure.words);
    case ChannelTrouble::WrongAddress:
        return OutboxWords::tr("The base URL does not lead to this channel's service. Correct it in the account.");
    case ChannelTrouble::NotFound:
        return OutboxWords::tr("The channel does not know this order.");
    case ChannelTrouble::Refused:
        return OutboxWords::tr("Refused by the channel: %1").arg(sentence(failure.words));
    case ChannelTrouble::OrderStopped:
        return OutboxWords::tr("The customer asked to cancel or to give it back. %1").arg(failure.words).trimmed();
    case ChannelTrouble::OrderCancelled:
        return OutboxWords::tr("The order is cancelled. %1").arg(failure.words).trimmed();
    case ChannelTrouble::NotReady:
        return OutboxWords::tr("It is not ready yet; it is asked for again by itself.");
    case ChannelTrouble::Unknown:
        return OutboxWords::tr("No usable answer (%1). It is tried again by itself.").arg(failure.words);
    case ChannelTrouble::UnreadableAnswer:
        return OutboxWords::tr("The answer could not be understood (%1). It is tried again by itself.").arg(failure.words);
    }
    return {};
}

} // namespace packbench::words
