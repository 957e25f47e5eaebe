// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinontables.h"

#include "base/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Why = AccountProblem::Why;

constexpr const char *trackingInput = R"({"awb_number":"{awb_number}","cargo_company":"{cargo_company}","query_number":"{query_number}"})";

/// A text, or a whole number as its digits; empty for anything else.
QString textOrDigits(const QJsonValue &value)
{
    JsonReader::Note note;
    const QString text = JsonReader(value, note).textOr({}).trimmed();
    return note.failure ? QString() : text;
}

Result<AkinonTransition, AccountProblem> readTransition(const QString &place, const QJsonValue &value, const AkinonActionRow &row)
{
    AkinonTransition transition;
    QJsonObject entry = value.toObject();
    // A bare number or text is an id or a slug.
    if (value.isDouble()) {
        entry = {{u"id"_s, value}};
    } else if (value.isString()) {
        entry = {{u"slug"_s, value}};
    } else if (!value.isObject()) {
        return fail(AccountProblem{place, Why::NotInForm, uR"({ "id": 21 })"_s});
    }
    if (const QString digits = textOrDigits(entry.value(u"id"_s)); !digits.isEmpty()) {
        bool isNumber = false;
        transition.id = digits.toLongLong(&isNumber);
        if (!isNumber || transition.id <= 0) {
            return fail(AccountProblem{place + u".id"_s, Why::NotANumber, {}});
        }
    }
    transition.slug = entry.value(u"slug"_s).toString().trimmed();
    const QJsonValue input = entry.value(u"input"_s);
    if (!input.isUndefined() && !input.isObject()) {
        return fail(AccountProblem{place + u".input"_s, Why::NotInForm, u"{ … }"_s});
    }
    transition.input = input.isObject() ? input.toObject() : QJsonDocument::fromJson(row.parameters).object();
    if (!transition.isKnown()) {
        return fail(AccountProblem{place + u".id"_s, Why::Missing, {}});
    }
    return transition;
}

QString carrierKeyFor(const QString &name)
{
    static const std::vector<std::pair<QString, QString>> known{
        {u"yurtici"_s, u"yurtici"_s}, {u"aras"_s, u"aras"_s},
        {u"mng"_s, u"mng"_s},         {u"ptt"_s, u"ptt"_s},
        {u"surat"_s, u"surat"_s},     {u"hepsijet"_s, u"hepsijet"_s},
        {u"ups"_s, u"ups"_s},         {u"dhlexpress"_s, u"dhl"_s},
        {u"fedex"_s, u"fedex"_s},     {u"trendyolexpress"_s, u"trendyol-express"_s}};
    const QString plain = akinonPlainName(name);
    for (const auto &[start, key] : known) {
        if (plain.startsWith(start)) {
            return key;
        }
    }
    // Chosen by hand, such a company needs a key that is its own.
    return plain;
}

} // namespace

const std::vector<AkinonStateRow> &akinonStates()
{
    static const std::vector<AkinonStateRow> rows{
        {AkinonState::Waiting, "waiting", "100"},
        {AkinonState::Preparing, "preparing", "200"},
        {AkinonState::ReadyForPackaging, "ready_for_packaging", "400"},
        {AkinonState::Packed, "packed", "500"},
        {AkinonState::Shipped, "shipped", nullptr},
        {AkinonState::AttemptedDelivery, "attempted_delivery", nullptr},
        {AkinonState::DeliveryFailed, "delivery_failed", nullptr},
        {AkinonState::Delivered, "delivered", nullptr},
        {AkinonState::OutOfStock, "out_of_stock", "920"},
        {AkinonState::PackedForRefund, "packed_for_refund", "1100"},
        {AkinonState::Cancelled, "cancelled", nullptr},
        {AkinonState::CancellationWaiting, "cancellation_waiting", nullptr},
        {AkinonState::Blocked, "blocked", nullptr},
        {AkinonState::WaitingRemoteAction, "waiting_remote_action", nullptr},
        {AkinonState::WaitingForTransfer, "waiting_for_transfer", nullptr},
        {AkinonState::NeedsRescheduling, "needs_rescheduling", nullptr},
    };
    return rows;
}

AkinonState akinonStateNamed(const QString &name)
{
    const QString plain = akinonPlainName(name);
    for (const AkinonStateRow &row : akinonStates()) {
        if (akinonPlainName(QString::fromLatin1(row.name)) == plain) {
            return row.state;
        }
    }
    return AkinonState::Unknown;
}

const std::vector<AkinonActionRow> &akinonActions()
{
    static const std::vector<AkinonActionRow> rows{
        {AkinonAction::Pack, "pack", "Complete Packaging Without Shipment", "{}"},
        {AkinonAction::Ship, "ship", "Ship The Package Without Shipment Integration", "{}"},
        {AkinonAction::ShipWithTracking, "shipWithTracking", "Package Advanced Shipment", trackingInput},
        {AkinonAction::UpdateShipmentInfo, "updateShipmentInfo", "Update Shipment Info of Package", trackingInput},
        {AkinonAction::ProductNotFound, "productNotFound", "Product Not Found & Wrong Product", "{}"},
        {AkinonAction::OutOfStock, "outOfStock", "Detected Out of Stock Item", R"({"package_items":"{package_items}"})"},
    };
    return rows;
}

const AkinonActionRow &akinonActionRow(AkinonAction action)
{
    const std::vector<AkinonActionRow> &rows = akinonActions();
    return *std::find_if(rows.begin(), rows.end(), [action](const AkinonActionRow &row) { return row.action == action; });
}

const QHash<QString, QString> &akinonDefaultPaths()
{
    static const QHash<QString, QString> paths{
        {u"items"_s, u"packageitem_set"_s},
        {u"quantity"_s, u"quantity"_s},
        {u"sku"_s, u"order_item.product.sku|order_item.sku|product.sku|sku"_s},
        {u"barcode"_s, u"order_item.product.barcode|order_item.barcode|product.barcode|barcode"_s},
        {u"name"_s, u"order_item.product.name|order_item.name|product.name|name"_s},
        {u"image"_s, u"order_item.product.image|product.image"_s},
        {u"trackingNumber"_s, u"shipment.awb_number"_s},
        {u"cargoCompany"_s, u"shipment.cargo_company.id|shipment.cargo_company"_s},
        {u"label"_s, u"shipping_label"_s},
        {u"orderNumber"_s, u"order_number"_s},
    };
    return paths;
}

QString akinonPlainName(const QString &name)
{
    QString plain;
    // Taken apart, a letter comes before its marks; the Turkish i without a dot has no other form.
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    for (const QChar character : apart) {
        if (character == QChar(0x0131)) {
            plain.append(u'i');
        } else if (character.isLetterOrNumber()) {
            plain.append(character.toLower());
        }
    }
    return plain;
}

Result<QHash<AkinonAction, AkinonTransition>, AccountProblem> readAkinonTransitions(const QJsonObject &table)
{
    QHash<AkinonAction, AkinonTransition> transitions;
    const std::vector<AkinonActionRow> &rows = akinonActions();
    for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry) {
        const QString place = u"transitions."_s + entry.key();
        const auto row = std::find_if(rows.begin(), rows.end(), [&entry](const AkinonActionRow &known) {
            return akinonPlainName(QString::fromLatin1(known.name)) == akinonPlainName(entry.key());
        });
        if (row == rows.end()) {
            return fail(AccountProblem{place, Why::UnknownField, {}});
        }
        if (entry->isNull()) {
            continue;
        }
        const Result<AkinonTransition, AccountProblem> transition = readTransition(place, *entry, *row);
        if (!transition) {
            return fail(transition.error());
        }
        transitions.insert(row->action, *transition);
    }
    return transitions;
}

Result<QHash<QString, AkinonState>, AccountProblem> readAkinonStates(const QJsonObject &table)
{
    QHash<QString, AkinonState> states;
    QList<AkinonState> told;
    for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry) {
        const QString place = u"states."_s + entry.key();
        const AkinonState state = akinonStateNamed(entry.key());
        if (state == AkinonState::Unknown) {
            return fail(AccountProblem{place, Why::UnknownField, {}});
        }
        const QString code = textOrDigits(*entry);
        if (code.isEmpty()) {
            return fail(AccountProblem{place, Why::Missing, {}});
        }
        if (states.contains(code)) {
            const QString words = QCoreApplication::translate("AkinonChannel", "another state has the code %1 too").arg(code);
            return fail(AccountProblem{place, Why::NotInForm, words});
        }
        states.insert(code, state);
        told << state;
    }
    // What the account says goes before what is only usual.
    for (const AkinonStateRow &row : akinonStates()) {
        const QString code = QString::fromLatin1(row.code);
        if (!code.isEmpty() && !told.contains(row.state) && !states.contains(code)) {
            states.insert(code, row.state);
        }
    }
    return states;
}

Result<std::vector<ChannelCarrier>, AccountProblem> readAkinonCargoCompanies(const QJsonArray &table)
{
    std::vector<ChannelCarrier> companies;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QString place = u"cargoCompanies[%1]"_s.arg(i);
        const QJsonObject entry = table.at(i).toObject();
        ChannelCarrier company;
        company.name = entry.value(u"name"_s).toString().trimmed();
        company.code = textOrDigits(entry.value(u"id"_s));
        company.trackingUrl = entry.value(u"trackingUrl"_s).toString().trimmed();
        company.carrier = entry.value(u"carrier"_s).toString().trimmed();
        if (company.name.isEmpty()) {
            return fail(AccountProblem{place + u".name"_s, Why::Missing, {}});
        }
        if (company.code.isEmpty()) {
            return fail(AccountProblem{place + u".id"_s, Why::Missing, {}});
        }
        if (company.carrier.isEmpty()) {
            company.carrier = carrierKeyFor(company.name);
        }
        companies.push_back(company);
    }
    return companies;
}

Result<QHash<QString, QString>, AccountProblem> readAkinonPaths(const QJsonObject &table)
{
    QHash<QString, QString> paths = akinonDefaultPaths();
    for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry) {
        const QString place = u"fields."_s + entry.key();
        if (!paths.contains(entry.key())) {
            return fail(AccountProblem{place, Why::UnknownField, {}});
        }
        if (!entry->isString()) {
            return fail(AccountProblem{place, Why::NotText, {}});
        }
        paths.insert(entry.key(), entry->toString().trimmed());
    }
    return paths;
}

QStringList readAkinonListed(const QString &list, const QHash<QString, AkinonState> &states)
{
    QStringList codes;
    for (const QString &entry : list.split(u',', Qt::SkipEmptyParts)) {
        const QString name = entry.trimmed();
        const AkinonState state = akinonStateNamed(name);
        const QString code = state == AkinonState::Unknown ? name : states.key(state);
        if (!code.isEmpty() && !codes.contains(code)) {
            codes << code;
        }
    }
    return codes;
}

} // namespace packbench
