// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// How packed boxes leave with the marketplace's own carriers: slots and labels.
#include "channel/tiktok/tiktokchannel.h"

#include <QUrl>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

QString whereItBroke(const JsonFailure &failure)
{
    return u"%1: %2"_s.arg(failure.path, failure.expected);
}

TikTokCall reading(const QByteArray &path)
{
    TikTokCall call;
    call.path = path;
    return call;
}

QByteArray packagePath(const QString &id, const QByteArray &what = {})
{
    return "/fulfillment/202309/packages/" + QUrl::toPercentEncoding(id) + what;
}

} // namespace

QCoro::Task<Result<HandoverChoices, ChannelFailure>> TikTokChannel::handovers(Order order)
{
    QString packageId;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            const bool isToShip = part.state == LineState::New || part.state == LineState::Acknowledged;
            packageId = packageId.isEmpty() && isToShip ? part.package : packageId;
        }
    }
    if (!m_account.market.choosesHandover || packageId.isEmpty()) {
        co_return HandoverChoices();
    }
    const TikTokCall call = reading(packagePath(packageId, "/handover_time_slots"));
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    JsonReader::Note note;
    const JsonReader data(answer->data, note, u"$.data"_s);
    HandoverChoices choices;
    choices.pickUp = data.at(u"can_pickup"_s).booleanOr(false);
    choices.dropOff = data.at(u"can_drop_off"_s).booleanOr(false);
    for (const JsonReader &slot : data.at(u"pickup_slots"_s).elements()) {
        // The API's pages spell it both ways.
        const bool isFree = slot.at(u"avaliable"_s).booleanOr(slot.at(u"available"_s).booleanOr(true));
        const qint64 from = slot.at(u"start_time"_s).integerOr(0);
        const qint64 to = slot.at(u"end_time"_s).integerOr(0);
        if (isFree && from > 0 && to >= from && to > m_clock.now().toSecsSinceEpoch()) {
            choices.pickUps.push_back({QDateTime::fromSecsSinceEpoch(from, Qt::UTC), QDateTime::fromSecsSinceEpoch(to, Qt::UTC)});
        }
    }
    std::sort(choices.pickUps.begin(), choices.pickUps.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    co_return choices;
}

QCoro::Task<Result<LabelDocument, ChannelFailure>> TikTokChannel::label(Shipment shipment, int box, Order order, bool asPicture)
{
    const QStringList units = tiktokUnitsIn(shipment, box);
    QString packageId;
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (!units.isEmpty() && part.unitIds.contains(units.front())) {
                packageId = part.package;
            }
        }
    }
    if (packageId.isEmpty()) {
        ChannelFailure failure;
        failure.trouble = ChannelTrouble::NotReady;
        co_return fail(failure);
    }
    TikTokCall call = reading(packagePath(packageId, "/shipping_documents"));
    call.query = {{"document_type", asPicture ? "SHIPPING_LABEL_PICTURE" : "SHIPPING_LABEL"}, {"document_size", "A6"}};
    if (!asPicture) {
        call.query.emplace_back("document_format", "PDF");
    }
    const Result<TikTokAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    JsonReader::Note note;
    const JsonReader data(answer->data, note, u"$.data"_s);
    LabelDocument document;
    document.trackingNumber = data.at(u"tracking_number"_s).textOr({}).trimmed();
    const QString url = data.at(u"doc_url"_s).text().trimmed();
    if (note.failure) {
        co_return fail(tiktokUnreadable(whereItBroke(*note.failure), HttpMethod::Get, answer->requestId, answer->answerId));
    }
    const QByteArray address = sendableUrl(url.toUtf8());
    const Result<QByteArray, ChannelFailure> bytes = co_await m_wire.download(address);
    if (!bytes) {
        co_return fail(bytes.error());
    }
    document.bytes = *bytes;
    document.form = bytes->startsWith("%PDF") ? LabelDocument::Form::Pdf : LabelDocument::Form::Picture;
    co_return document;
}

} // namespace packbench
