// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/tiktok/trouble.h"

#include <QHash>
#include <QJsonDocument>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(int code)
{
    static const QHash<int, QString> words{
        {11006014, u"Too many units for one package: split the order"_s},
        {11034002, u"Only TikTok shipping has documents"_s},
        {11034037, u"The document is still being made"_s},
        {21008044, u"An after-sale request is open for this package"_s},
        {21008106, u"Not available in this region"_s},
        {21008111, u"The order is not this seller's"_s},
        {21008116, u"No such delivery option"_s},
        {21011001, u"No such package"_s},
        {21011003, u"The package is not ready to ship"_s},
        {21011004, u"Only for orders that the seller ships"_s},
        {21011005, u"A parameter is not valid"_s},
        {21011007, u"An after-sale request is open for this package"_s},
        {21011022, u"The tracking number or the provider is not valid"_s},
        {21011025, u"The tracking number is in use"_s},
        {21011028, u"The package is another shop's"_s},
        {21011029, u"The package is not combined"_s},
        {21011031, u"These orders cannot be combined"_s},
        {21011035, u"The order cannot be split"_s},
        {21011040, u"The package has left"_s},
        {21011041, u"The order is cancelled"_s},
        {21011042, u"The order is cancelled"_s},
        {21011043, u"The order has not been shipped"_s},
        {21011048, u"The order has several packages: name the lines"_s},
        {21011049, u"The time for changes is over"_s},
        {21011051, u"The tracking number can be changed only once"_s},
        {21023035, u"The package has not been shipped"_s},
    };
    return words.value(code, u"Not possible at present"_s);
}

PracticeReply envelope(int status, int code, const QString &message, const QJsonValue &data, const QString &requestId)
{
    const QJsonObject body{{u"code"_s, code}, {u"message"_s, message}, {u"request_id"_s, requestId}, {u"data"_s, data}};
    return {status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

} // namespace

PracticeTikTokTrouble PracticeTikTokTrouble::of(int code)
{
    return {code, wordsOf(code), 200, code == 21011040, false};
}

PracticeTikTokTrouble PracticeTikTokTrouble::unexpected(const QString &message)
{
    return {36009004, message, 400, false, false};
}

PracticeTikTokTrouble PracticeTikTokTrouble::malformed(const QString &message)
{
    return {36009022, message, 400, false, false};
}

PracticeReply PracticeTikTokTrouble::reply(const QString &requestId) const
{
    return envelope(status, code, message, hasNoData ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject()), requestId);
}

PracticeReply practiceTikTokReply(const QJsonObject &data, const QString &requestId)
{
    return envelope(200, 0, u"Success"_s, data, requestId);
}

} // namespace packbench
