// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonpackages.h"

#include "channel/akinon/akinontables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostUnits = 100'000;

QString trimmedAt(const JsonReader &json, const QString &name)
{
    return json.at(name).textOr({}).trimmed();
}

JsonReader walk(JsonReader json, const QString &path)
{
    for (const QString &step : path.split(u'.', Qt::SkipEmptyParts)) {
        json = json.at(step.trimmed());
    }
    return json;
}

/// The first place of a path that holds something; the last one when none does.
JsonReader found(const JsonReader &json, const QString &path)
{
    const QStringList places = path.split(u'|', Qt::SkipEmptyParts);
    JsonReader place = json.at(path);
    for (const QString &candidate : places) {
        place = walk(json, candidate);
        const bool isText = place.value().isString() && !place.value().toString().trimmed().isEmpty();
        if (isText || place.value().isDouble() || place.value().isArray()) {
            return place;
        }
    }
    return places.isEmpty() ? place : walk(json, places.front());
}

/// A text or number at a path; empty when there is neither.
QString textFound(const JsonReader &json, const QString &path)
{
    const JsonReader place = found(json, path);
    return place.value().isString() || place.value().isDouble() ? place.text().trimmed() : QString();
}

LineState lineStateOf(AkinonState state)
{
    switch (state) {
    case AkinonState::Waiting:
    case AkinonState::Preparing:
    case AkinonState::ReadyForPackaging:
    case AkinonState::Packed:
    case AkinonState::CancellationWaiting:
    case AkinonState::Blocked:
    case AkinonState::WaitingRemoteAction:
    case AkinonState::WaitingForTransfer:
        return LineState::Acknowledged;
    case AkinonState::Shipped:
    case AkinonState::AttemptedDelivery:
    case AkinonState::DeliveryFailed:
    case AkinonState::Delivered:
        return LineState::Shipped;
    case AkinonState::OutOfStock:
    case AkinonState::Cancelled:
        return LineState::Cancelled;
    case AkinonState::PackedForRefund:
        return LineState::Refunded;
    case AkinonState::NeedsRescheduling:
    case AkinonState::Unknown:
        break;
    }
    return LineState::Other;
}

/// What the state keeps from being packed for now.
bool isHeldBack(AkinonState state)
{
    return state == AkinonState::CancellationWaiting || state == AkinonState::Blocked || state == AkinonState::WaitingRemoteAction
           || state == AkinonState::WaitingForTransfer;
}

bool waitsForPacking(AkinonState state)
{
    return state == AkinonState::Waiting || state == AkinonState::Preparing || state == AkinonState::ReadyForPackaging;
}

/// Numbers are transition ids, texts are slugs, objects may have both. An empty list says nothing.
std::optional<QStringList> readCommands(const QJsonValue &value)
{
    QStringList commands;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        JsonReader::Note note;
        if (element.isObject()) {
            for (const QString &key : {u"transition"_s, u"transition_id"_s, u"id"_s, u"slug"_s}) {
                const QJsonValue member = element.toObject().value(key);
                commands << (member.isDouble() || member.isString() ? JsonReader(member, note).text().trimmed() : QString());
            }
        } else if (element.isDouble() || element.isString()) {
            commands << JsonReader(element, note).text().trimmed();
        }
    }
    commands.removeAll(QString());
    return commands.isEmpty() ? std::nullopt : std::optional(commands);
}

QString companyName(const QString &id, const AkinonAccount &account)
{
    for (const ChannelCarrier &company : account.cargoCompanies) {
        if (company.code == id) {
            return company.name;
        }
    }
    return id;
}

/// Single items may be out of stock while their package goes on.
LineState itemState(const JsonReader &item, LineState ofPackage, const AkinonAccount &account)
{
    const QString code = trimmedAt(item.at(u"state"_s), u"enum_value"_s);
    const AkinonState state = account.states.value(code, AkinonState::Unknown);
    return state == AkinonState::OutOfStock || state == AkinonState::Cancelled ? LineState::Cancelled : ofPackage;
}

OrderLine readItem(const JsonReader &item, const LinePart &package, const AkinonAccount &account)
{
    OrderLine line;
    line.number = item.at(u"id"_s).text().trimmed();
    line.sku = textFound(item, account.paths.value(u"sku"_s));
    if (line.sku.isEmpty()) {
        line.sku = textFound(item, account.paths.value(u"barcode"_s));
    }
    if (line.sku.isEmpty()) {
        found(item, account.paths.value(u"sku"_s)).refuse(u"text"_s);
    }
    line.name = textFound(item, account.paths.value(u"name"_s));
    line.imageUrl = textFound(item, account.paths.value(u"image"_s));
    line.unit = u"EACH"_s;
    const JsonReader quantity = found(item, account.paths.value(u"quantity"_s));
    line.quantity = static_cast<int>(std::clamp<qint64>(quantity.integerOr(1), 0, mostUnits));
    LinePart part = package;
    part.quantity = line.quantity;
    part.state = itemState(item, package.state, account);
    line.parts = {part};
    return line;
}

QString nameAt(const JsonReader &json, const QString &name)
{
    const JsonReader place = json.at(name);
    return place.value().isObject() ? trimmedAt(place, u"name"_s) : place.value().toString().trimmed();
}

Address readAddress(const JsonReader &json)
{
    Address address;
    const JsonReader given = json.at(u"shipping_address"_s);
    const QStringList names{given.at(u"first_name"_s).value().toString(), given.at(u"last_name"_s).value().toString()};
    address.name = names.join(u' ').trimmed();
    address.address1 = given.at(u"line"_s).value().toString().trimmed();
    address.address2 = nameAt(given, u"township"_s);
    address.city = nameAt(given, u"city"_s);
    if (address.city.isEmpty()) {
        address.city = nameAt(json, u"city"_s);
    }
    address.postalCode = given.at(u"postcode"_s).value().toString().trimmed();
    address.phone = given.at(u"phone_number"_s).value().toString().trimmed();
    address.country = given.at(u"country"_s).at(u"code"_s).value().toString().trimmed().toUpper();
    return address;
}

/// The end of the delivery range, where there is one that can be read.
QDateTime deliverBy(const JsonReader &json)
{
    const QJsonObject range = json.at(u"delivery_range"_s).value().toObject();
    for (const QString &key : {u"upper"_s, u"end"_s, u"to"_s}) {
        JsonReader::Note note;
        const QDateTime time = JsonReader(range.value(key), note).timeOr({});
        if (time.isValid()) {
            return time;
        }
    }
    return {};
}

LinePart readStanding(const JsonReader &json, const AkinonAccount &account)
{
    const JsonReader state = json.at(u"state"_s);
    const QString code = state.at(u"enum_value"_s).text().trimmed();
    LinePart part;
    part.state = lineStateOf(account.states.value(code, AkinonState::Unknown));
    // The code comes first: decisions read it, people read what follows.
    part.stateText = u"%1 %2"_s.arg(code, trimmedAt(state, u"name"_s)).trimmed();
    const QString number = textFound(json, account.paths.value(u"trackingNumber"_s));
    if (!number.isEmpty()) {
        part.trackingNumbers = QStringList{number};
        part.carrier = companyName(textFound(json, account.paths.value(u"cargoCompany"_s)), account);
    }
    part.package = trimmedAt(json, u"number"_s);
    return part;
}

void decideWhetherPacked(AkinonPackage &package, AkinonState state, const AkinonAccount &account)
{
    const auto offers = [&package, &account](AkinonAction action) {
        const AkinonTransition transition = account.transition(action);
        return !transition.isKnown() || akinonOffers(package.commands, transition);
    };
    const bool isRefused = waitsForPacking(state) && !offers(AkinonAction::Pack);
    if (isHeldBack(state) || isRefused) {
        package.order.obstacle = Obstacle::OnHold;
    }
    package.order.boxes.maySplit = false;
    package.order.boxes.words = QCoreApplication::translate(
        "AkinonChannel", "A packaging order is one package. If it does not fit, stop here and hand it to the shift lead: with manual "
                         "planning it becomes two packaging orders, each with its own label.");
}

Result<AkinonPackage, JsonFailure> readPackage(const JsonReader &element, const AkinonAccount &account)
{
    JsonReader::Note note;
    const JsonReader json(element.value(), note, element.path());
    AkinonPackage package;
    Order &order = package.order;
    const JsonReader id = json.at(u"id"_s);
    order.key = {account.id, OrderId(id.text().trimmed())};
    if (order.key.order.isEmpty()) {
        id.refuse(u"text"_s);
    }
    const LinePart standing = readStanding(json, account);
    const AkinonState state = account.states.value(standing.stateText.section(u' ', 0, 0), AkinonState::Unknown);
    order.customerOrderId = textFound(json, account.paths.value(u"orderNumber"_s));
    if (order.customerOrderId.isEmpty()) {
        order.customerOrderId = order.key.order.text();
    }
    order.accountName = account.name;
    order.orderedAt = json.at(u"date_placed"_s).timeOr({});
    order.deliverBy = deliverBy(json);
    order.shipTo = readAddress(json);
    const JsonReader items = walk(json, account.paths.value(u"items"_s));
    for (const JsonReader &item : items.elements()) {
        OrderLine line = readItem(item, standing, account);
        line.cancelRequested = state == AkinonState::CancellationWaiting;
        if (line.quantity > 0) {
            order.lines.push_back(std::move(line));
        }
    }
    if (order.lines.empty()) {
        items.refuse(u"array"_s);
    }
    package.commands = readCommands(json.at(u"commands"_s).value());
    package.labelUrl = textFound(json, account.paths.value(u"label"_s));
    decideWhetherPacked(package, state, account);
    if (note.failure) {
        return fail(*note.failure);
    }
    return package;
}

} // namespace

Result<AkinonPage, JsonFailure> readAkinonPage(const QByteArray &body, const AkinonAccount &account)
{
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(body);
    if (!document) {
        return fail(document.error());
    }
    JsonReader::Note note;
    const JsonReader root(*document, note);
    const JsonReader results = root.at(u"results"_s);
    if (!results.value().isArray()) {
        return fail(JsonFailure{results.path(), u"array"_s});
    }
    AkinonPage page;
    page.next = root.at(u"next"_s).textOr({}).trimmed();
    for (const JsonReader &element : results.elements()) {
        JsonReader::Note own;
        const QString id = JsonReader(element.at(u"id"_s).value(), own).textOr({});
        if (!id.isEmpty() && walk(element, account.paths.value(u"items"_s)).isAbsent()) {
            page.incomplete << id;
            continue;
        }
        Result<AkinonPackage, JsonFailure> package = readPackage(element, account);
        if (package) {
            page.packages.push_back(std::move(*package));
        } else {
            page.setAside.push_back({account.id, id, package.error().path, package.error().expected,
                                     QJsonDocument(element.value().toObject()).toJson(QJsonDocument::Compact)});
        }
    }
    return page;
}

Result<AkinonPackage, JsonFailure> readAkinonPackage(const QByteArray &body, const AkinonAccount &account)
{
    const Result<QJsonValue, JsonFailure> document = JsonReader::parse(body);
    if (!document) {
        return fail(document.error());
    }
    JsonReader::Note note;
    return readPackage(JsonReader(*document, note), account);
}

QString akinonStateText(const Order &order)
{
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (!part.stateText.isEmpty()) {
                return part.stateText;
            }
        }
    }
    return {};
}

AkinonState akinonStateOf(const Order &order, const AkinonAccount &account)
{
    return account.states.value(akinonStateText(order).section(u' ', 0, 0), AkinonState::Unknown);
}

QString akinonTrackingNumber(const Order &order)
{
    for (const OrderLine &line : order.lines) {
        for (const LinePart &part : line.parts) {
            if (!part.trackingNumbers.isEmpty()) {
                return part.trackingNumbers.front();
            }
        }
    }
    return {};
}

bool akinonOffers(const std::optional<QStringList> &commands, const AkinonTransition &transition)
{
    return !commands || (transition.id > 0 && commands->contains(QString::number(transition.id)))
           || (!transition.slug.isEmpty() && commands->contains(transition.slug));
}

} // namespace packbench
