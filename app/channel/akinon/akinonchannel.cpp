// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonchannel.h"

#include "channel/akinon/akinoncodes.h"
#include "channel/akinon/akinonfailure.h"
#include "channel/akinon/akinonshipping.h"
#include "channel/akinon/akinontables.h"

#include <QCoreApplication>
#include <QUrl>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

LabelDocument::Form formOf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") ? LabelDocument::Form::Pdf : LabelDocument::Form::Picture;
}

bool isDocument(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8");
}

} // namespace

AkinonChannel::AkinonChannel(AkinonAccount account, ChannelTools tools) : m_account(std::move(account)), m_wire(m_account, std::move(tools))
{
}

Capabilities AkinonChannel::capabilities() const
{
    Capabilities capabilities;
    capabilities.cancels = gapFor(Purpose::Cancel).isEmpty();
    capabilities.renewsLabel = true;
    capabilities.asksQueryNumber = m_account.queryNumber == AkinonAccount::QueryNumber::Ask;
    return capabilities;
}

QByteArray AkinonChannel::packageUrl(const OrderId &id, const QByteArray &what) const
{
    return m_account.baseUrl + "/packages/" + QUrl::toPercentEncoding(id.text()) + '/' + what;
}

void AkinonChannel::remember(const AkinonPackage &package)
{
    if (package.commands) {
        m_commands.insert(package.order.key.order, *package.commands);
    } else {
        m_commands.remove(package.order.key.order);
    }
}

AkinonChannel::Package AkinonChannel::package(OrderId id)
{
    AkinonCall call;
    call.url = packageUrl(id);
    const Result<AkinonAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer) {
        co_return fail(answer.error());
    }
    Result<AkinonPackage, JsonFailure> package = readAkinonPackage(answer->http.body, m_account);
    if (!package) {
        const QString words = u"%1: %2"_s.arg(package.error().path, package.error().expected);
        co_return fail(akinonUnreadable(answer->http, words, answer->requestId));
    }
    if (package->order.key.order != id) {
        const QString words = QCoreApplication::translate("AkinonChannel", "the answer is about another order");
        co_return fail(akinonUnreadable(answer->http, words, answer->requestId));
    }
    remember(*package);
    co_return *package;
}

QCoro::Task<Result<Order, ChannelFailure>> AkinonChannel::order(OrderId id)
{
    const Result<AkinonPackage, ChannelFailure> shown = co_await package(id);
    if (!shown) {
        co_return fail(shown.error());
    }
    co_return shown->order;
}

QCoro::Task<Result<Order, ChannelFailure>> AkinonChannel::acknowledge(OrderId id, QString)
{
    // Packaging orders need no promise.
    const Result<Order, ChannelFailure> shown = co_await order(id);
    co_return shown;
}

std::optional<ShipmentObjection> AkinonChannel::objection(const Shipment &shipment, const Order &order, const QDateTime &now) const
{
    const auto told = m_commands.constFind(order.key.order);
    const std::optional<QStringList> commands = told == m_commands.constEnd() ? std::nullopt : std::optional(*told);
    return akinonObjection(shipment, order, commands, m_account, now);
}

QCoro::Task<Result<Order, ChannelFailure>> AkinonChannel::ship(Shipment shipment, Order order, QString requestId)
{
    const OrderId id = shipment.order.order;
    const AkinonStep step = akinonNextStep(shipment, order, m_account);
    if (step.kind != AkinonStep::Kind::Act) {
        const Result<Order, ChannelFailure> shown = co_await this->order(id);
        co_return shown;
    }
    AkinonCall call;
    call.method = HttpMethod::Post;
    call.url = packageUrl(id, "command/");
    call.body = akinonCommandBody(step.action, shipment, m_account);
    call.requestId = requestId;
    const Result<AkinonAnswer, ChannelFailure> answer = co_await m_wire.exchange(call);
    if (!answer && answer.error().code == akinonMovedCode()) {
        const ChannelFailure &refusal = answer.error();
        const Result<Order, ChannelFailure> moved = co_await afterMove(shipment, order, refusal);
        co_return moved;
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    // "Done" is believed when the package shows it.
    const Result<Order, ChannelFailure> shown = co_await this->order(id);
    if (!shown) {
        ChannelFailure failure = shown.error();
        failure.trouble = ChannelTrouble::Unknown;
        failure.requestId = requestId;
        co_return fail(failure);
    }
    co_return shown;
}

QCoro::Task<Result<Order, ChannelFailure>> AkinonChannel::afterMove(Shipment shipment, Order before, ChannelFailure refusal)
{
    const OrderId id = shipment.order.order;
    const Result<Order, ChannelFailure> shown = co_await order(id);
    refusal.orderMoved = true;
    if (!shown) {
        co_return fail(refusal);
    }
    // Somebody did this step already, or an earlier attempt of ours arrived after all.
    if (akinonProgress(shipment, *shown, m_account).done > akinonProgress(shipment, before, m_account).done) {
        co_return shown;
    }
    const bool hasBox = shipment.purpose == Purpose::Ship;
    if (hasBox && shown->isCancelled()) {
        refusal.trouble = ChannelTrouble::OrderCancelled;
    } else if (hasBox && shown->cancelRequested()) {
        refusal.trouble = ChannelTrouble::OrderStopped;
    }
    co_return fail(refusal);
}

Progress AkinonChannel::progress(const Shipment &shipment, const Order &order) const
{
    return akinonProgress(shipment, order, m_account);
}

QCoro::Task<Result<LabelDocument, ChannelFailure>> AkinonChannel::label(Shipment shipment, int, Order, bool)
{
    const OrderId id = shipment.order.order;
    // The label changes with the tracking number: it is never had from what was read before.
    const Result<AkinonPackage, ChannelFailure> shown = co_await package(id);
    if (!shown) {
        co_return fail(shown.error());
    }
    ChannelFailure failure;
    if (shown->labelUrl.isEmpty()) {
        failure.trouble = ChannelTrouble::NotReady;
        co_return fail(failure);
    }
    const QUrl base = QUrl::fromEncoded(m_account.baseUrl + '/');
    const QByteArray url = base.resolved(QUrl(shown->labelUrl)).toEncoded();
    const Result<QByteArray, ChannelFailure> bytes = co_await m_wire.download(url);
    if (!bytes) {
        co_return fail(bytes.error());
    }
    if (!isDocument(*bytes)) {
        failure.trouble = ChannelTrouble::UnreadableAnswer;
        failure.words = QCoreApplication::translate("AkinonChannel", "the label is neither a PDF nor a picture");
        co_return fail(failure);
    }
    LabelDocument document;
    document.trackingNumber = akinonTrackingNumber(shown->order);
    document.form = formOf(*bytes);
    document.bytes = *bytes;
    co_return document;
}

CorrectionRule AkinonChannel::correctionRule(const Order &order, const QDateTime &, int, const QDateTime &) const
{
    return akinonCorrectionRule(order, m_account);
}

std::vector<std::pair<QString, QString>> AkinonChannel::cancelReasons() const
{
    std::vector<std::pair<QString, QString>> reasons;
    const auto add = [this, &reasons](AkinonAction action, const QString &meaning) {
        if (m_account.transition(action).isKnown()) {
            reasons.emplace_back(QString::fromLatin1(akinonActionRow(action).name), meaning);
        }
    };
    add(AkinonAction::OutOfStock, u"out-of-stock"_s);
    add(AkinonAction::ProductNotFound, u"product-not-found"_s);
    return reasons;
}

QStringList AkinonChannel::gaps() const
{
    return akinonGaps(m_account);
}

QString AkinonChannel::gapFor(Purpose purpose) const
{
    return akinonGapFor(m_account, purpose);
}

} // namespace packbench
