// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/cancellationreader.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

PracticeComplaint wrong(const QString &field, const QString &words)
{
    return {400, u"INVALID_REQUEST_CONTENT"_s, field, words, false};
}

bool hasOnly(const QJsonObject &object, const QStringList &members)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [&members](const QString &key) { return members.contains(key); });
}

Result<int, PracticeComplaint> readQuantity(const QJsonObject &quantity)
{
    const int count = quantity.value(u"amount"_s).toString().toInt();
    if (quantity.value(u"unitOfMeasurement"_s).toString().isEmpty() || count < 1)
        return fail(wrong(u"statusQuantity"_s, u"statusQuantity needs a unit and a positive amount"_s));
    return count;
}

Result<void, PracticeComplaint> readLine(const QJsonObject &line, PracticeCancellation &read)
{
    const QString number = line.value(u"lineNumber"_s).toString();
    const QJsonArray statuses = line.value(u"orderLineStatuses"_s).toObject().value(u"orderLineStatus"_s).toArray();
    if (number.isEmpty() || statuses.isEmpty() || !hasOnly(line, {u"lineNumber"_s, u"orderLineStatuses"_s}))
        return fail(wrong(u"orderLine"_s, u"orderLine needs lineNumber and orderLineStatuses only"_s));
    static const QStringList reasons{u"CANCEL_BY_SELLER"_s, u"CUSTOMER_REQUESTED_SELLER_TO_CANCEL"_s};
    for (const QJsonValue &each : statuses) {
        const QJsonObject status = each.toObject();
        if (!hasOnly(status, {u"status"_s, u"cancellationReason"_s, u"statusQuantity"_s}))
            return fail(wrong(u"orderLineStatus"_s, u"Unexpected field of orderLineStatus"_s));
        if (status.value(u"status"_s).toString() != u"Cancelled"_s)
            return fail(wrong(u"status"_s, u"status must be Cancelled"_s));
        read.reason = status.value(u"cancellationReason"_s).toString();
        if (!reasons.contains(read.reason))
            return fail(wrong(u"cancellationReason"_s, u"cancellationReason is not supported"_s));
        const Result<int, PracticeComplaint> quantity = readQuantity(status.value(u"statusQuantity"_s).toObject());
        if (!quantity)
            return fail(quantity.error());
        read.cancelled.push_back({number, *quantity, {}, {}});
    }
    return {};
}

} // namespace

Result<PracticeCancellation, PracticeComplaint> readCancellation(const QJsonObject &root)
{
    const QJsonObject content = root.value(u"orderCancellation"_s).toObject();
    const QJsonArray lines = content.value(u"orderLines"_s).toObject().value(u"orderLine"_s).toArray();
    if (lines.isEmpty() || !hasOnly(root, {u"orderCancellation"_s}) || !hasOnly(content, {u"orderLines"_s}))
        return fail(wrong(u"orderCancellation"_s, u"orderCancellation needs orderLines"_s));
    PracticeCancellation read;
    for (const QJsonValue &line : lines) {
        const Result<void, PracticeComplaint> taken = readLine(line.toObject(), read);
        if (!taken)
            return fail(taken.error());
    }
    return read;
}

std::optional<PracticeComplaint> checkAgainst(PracticeOrder order, const PracticeCancellation &cancellation)
{
    for (const PracticeShipped &each : cancellation.cancelled) {
        PracticeLine *const line = order.line(each.line);
        if (!line)
            return wrong(u"lineNumber"_s, u"The order has no line number "_s + each.line);
        if (each.quantity > line->quantityIn(u"Created"_s) + line->quantityIn(u"Acknowledged"_s)) {
            PracticeComplaint complaint = wrong(u"statusQuantity"_s, u"Quantity is more than what is left in line number "_s + each.line);
            complaint.isRepeat = line->quantityIn(u"Cancelled"_s) > 0;
            return complaint;
        }
        order.cancel({each}, cancellation.reason, {});
    }
    return {};
}

} // namespace packbench
