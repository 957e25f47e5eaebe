// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/akinon/akinonaccount.h"

#include "channel/akinon/akinontables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;
using Why = AccountProblem::Why;

QString withoutEndSlash(QString url)
{
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

std::optional<AccountProblem> badAddress(const QString &key, const QByteArray &url)
{
    if (const QString objection = urlObjection(url); !objection.isEmpty()) {
        return AccountProblem{key, Why::NotAnAddress, objection};
    }
    if (QUrl::fromEncoded(url).hasQuery()) {
        return AccountProblem{key, Why::NotAnAddress, QCoreApplication::translate("AkinonChannel", "no query is expected")};
    }
    return std::nullopt;
}

std::optional<AccountProblem> badAddresses(const QJsonObject &settings)
{
    if (auto problem = badAddress(u"baseUrl"_s, settings.value(u"baseUrl"_s).toString().toUtf8() + '/')) {
        return problem;
    }
    const QByteArray login = settings.value(u"loginUrl"_s).toString().toUtf8();
    return login.isEmpty() ? std::nullopt : badAddress(u"loginUrl"_s, login);
}

/// Letters, digits and what else a header's name may have.
bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || u"-_!#$%&'*+.^`|~"_s.contains(c));
    });
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

std::optional<AccountProblem> badTables(const QJsonObject &settings)
{
    if (const auto read = readAkinonTransitions(settings.value(u"transitions"_s).toObject()); !read) {
        return read.error();
    }
    if (const auto read = readAkinonStates(settings.value(u"states"_s).toObject()); !read) {
        return read.error();
    }
    if (const auto read = readAkinonCargoCompanies(settings.value(u"cargoCompanies"_s).toArray()); !read) {
        return read.error();
    }
    if (const auto read = readAkinonPaths(settings.value(u"fields"_s).toObject()); !read) {
        return read.error();
    }
    return std::nullopt;
}

std::optional<AccountProblem> badValue(const QJsonObject &settings)
{
    const auto text = [&settings](const QString &key) { return settings.value(key).toString(); };
    if (!isHeaderName(text(u"tokenHeader"_s))) {
        return AccountProblem{u"tokenHeader"_s, Why::NotInForm, u"Authorization"_s};
    }
    if (!isPlainText(text(u"tokenPrefix"_s))) {
        return AccountProblem{u"tokenPrefix"_s, Why::NotInForm, u"Token"_s};
    }
    if (const QStringList allowed{u"off"_s, u"ask"_s, u"same"_s}; !allowed.contains(text(u"queryNumber"_s))) {
        return AccountProblem{u"queryNumber"_s, Why::NotOneOf, allowed.join(u", "_s)};
    }
    if (!text(u"listQuery"_s).contains(u"{state}"_s)) {
        return AccountProblem{u"listQuery"_s, Why::NotInForm, u"state__enum_value={state}&stock_location={stockLocation}"_s};
    }
    if (const QString country = text(u"shipFromCountry"_s); country.size() != 2 || !isPlainText(country)) {
        return AccountProblem{u"shipFromCountry"_s, Why::NotOneOf, u"TR, …"_s};
    }
    const int days = settings.value(u"lookBackDays"_s).toInt();
    if (days < 1 || days > 180) {
        return AccountProblem{u"lookBackDays"_s, Why::NotANumber, u"1–180"_s};
    }
    const int pages = settings.value(u"mostPages"_s).toInt();
    if (pages < 1 || pages > 5000) {
        return AccountProblem{u"mostPages"_s, Why::NotANumber, u"1–5000"_s};
    }
    return badTables(settings);
}

/// Ids may be numbers in the file.
void takeAsText(QJsonObject &settings, const QString &key)
{
    if (const QJsonValue value = settings.value(key); value.isDouble()) {
        settings.insert(key, QString::number(value.toInteger()));
    }
}

} // namespace

QString AkinonAccount::codeOf(AkinonState state) const
{
    return states.key(state);
}

std::vector<AccountField> akinonFields(const QJsonObject &settings)
{
    const bool signsIn = !settings.value(u"username"_s).toString().trimmed().isEmpty();
    return {
        {u"baseUrl"_s, true, false, {}},
        {u"token"_s, !signsIn, true, {}},
        {u"username"_s, false, false, QString()},
        {u"password"_s, signsIn, true, {}},
        {u"loginUrl"_s, signsIn, false, QString()},
        {u"tokenHeader"_s, false, false, u"Authorization"_s},
        {u"tokenPrefix"_s, false, false, u"Token"_s},
        {u"stockLocation"_s, true, false, {}},
        {u"transitions"_s, false, false, QJsonObject()},
        {u"cargoCompanies"_s, false, false, QJsonArray()},
        {u"states"_s, false, false, QJsonObject()},
        {u"fields"_s, false, false, QJsonObject()},
        {u"listedStates"_s, false, false, u"waiting, preparing, ready_for_packaging, cancellation_waiting, blocked"_s},
        {u"listQuery"_s, false, false, u"state__enum_value={state}&stock_location={stockLocation}&page_size=100"_s},
        {u"mostPages"_s, false, false, 500},
        {u"queryNumber"_s, false, false, u"off"_s},
        {u"shipFromCountry"_s, false, false, u"TR"_s},
        {u"lookBackDays"_s, false, false, 14},
        {u"callSpacing"_s, false, false, 100},
    };
}

Result<QJsonObject, AccountProblem> validAkinonSettings(const QJsonObject &settings)
{
    QJsonObject given = settings;
    takeAsText(given, u"stockLocation"_s);
    Result<QJsonObject, AccountProblem> result = withDefaults(given, akinonFields(given));
    if (!result) {
        return result;
    }
    // A header that carries the bare key has no prefix.
    if (const QJsonValue prefix = settings.value(u"tokenPrefix"_s); prefix.isString() && prefix.toString().trimmed().isEmpty()) {
        result->insert(u"tokenPrefix"_s, QString());
    }
    result->insert(u"baseUrl"_s, withoutEndSlash(result->value(u"baseUrl"_s).toString()));
    result->insert(u"shipFromCountry"_s, result->value(u"shipFromCountry"_s).toString().toUpper());
    if (auto problem = badAddresses(*result)) {
        return fail(*problem);
    }
    if (auto problem = badValue(*result)) {
        return fail(*problem);
    }
    return result;
}

AkinonAccount akinonAccount(const AccountId &id, const QJsonObject &settings)
{
    const auto text = [&settings](const QString &key) { return settings.value(key).toString(); };
    AkinonAccount account;
    account.id = id;
    account.name = id.text();
    account.baseUrl = text(u"baseUrl"_s).toUtf8();
    account.loginUrl = text(u"loginUrl"_s).toUtf8();
    account.username = text(u"username"_s);
    account.tokenHeader = text(u"tokenHeader"_s).toLatin1();
    account.tokenPrefix = text(u"tokenPrefix"_s).toLatin1();
    account.stockLocation = text(u"stockLocation"_s);
    account.transitions = readAkinonTransitions(settings.value(u"transitions"_s).toObject()).value_or(account.transitions);
    account.states = readAkinonStates(settings.value(u"states"_s).toObject()).value_or(account.states);
    account.cargoCompanies = readAkinonCargoCompanies(settings.value(u"cargoCompanies"_s).toArray()).value_or(account.cargoCompanies);
    account.paths = readAkinonPaths(settings.value(u"fields"_s).toObject()).value_or(account.paths);
    account.listed = readAkinonListed(text(u"listedStates"_s), account.states);
    account.listQuery = text(u"listQuery"_s);
    const QString query = text(u"queryNumber"_s);
    account.queryNumber = query == u"off"_s   ? AkinonAccount::QueryNumber::Off
                          : query == u"ask"_s ? AkinonAccount::QueryNumber::Ask
                                              : AkinonAccount::QueryNumber::Same;
    account.shipFromCountry = text(u"shipFromCountry"_s);
    account.mostPages = settings.value(u"mostPages"_s).toInt(account.mostPages);
    account.callSpacing = std::chrono::milliseconds(settings.value(u"callSpacing"_s).toInt(100));
    return account;
}

QString akinonGap(const AkinonAccount &account, AkinonAction action)
{
    if (account.transition(action).isKnown()) {
        return {};
    }
    const AkinonActionRow &row = akinonActionRow(action);
    return QCoreApplication::translate("AkinonChannel",
                                       "Ask Akinon for the transition id or slug of \"%1\" and enter it in the account as transitions.%2.")
        .arg(QString::fromLatin1(row.title), QString::fromLatin1(row.name));
}

QString akinonGapFor(const AkinonAccount &account, Purpose purpose)
{
    const auto knows = [&account](AkinonAction action) { return account.transition(action).isKnown(); };
    switch (purpose) {
    case Purpose::Cancel:
        return knows(AkinonAction::ProductNotFound) ? QString() : akinonGap(account, AkinonAction::OutOfStock);
    case Purpose::Correct:
        return akinonGap(account, AkinonAction::UpdateShipmentInfo);
    case Purpose::Ship:
        break;
    }
    if (!knows(AkinonAction::Pack)) {
        return akinonGap(account, AkinonAction::Pack);
    }
    const bool shipsInTwo = knows(AkinonAction::Ship) && knows(AkinonAction::UpdateShipmentInfo);
    if (!knows(AkinonAction::ShipWithTracking) && !shipsInTwo) {
        return akinonGap(account, AkinonAction::ShipWithTracking);
    }
    if (account.codeOf(AkinonState::Shipped).isEmpty()) {
        return QCoreApplication::translate(
            "AkinonChannel",
            "Ask Akinon for the code (enum_value) of the package state Shipped and enter it in the account as states.shipped.");
    }
    if (account.cargoCompanies.empty()) {
        return QCoreApplication::translate(
            "AkinonChannel", "Ask Akinon for the OMS ids of the cargo companies and enter them in the account as cargoCompanies.");
    }
    return {};
}

QStringList akinonGaps(const AkinonAccount &account)
{
    QStringList gaps;
    for (const Purpose purpose : {Purpose::Ship, Purpose::Correct, Purpose::Cancel}) {
        gaps << akinonGapFor(account, purpose);
    }
    const auto add = [&gaps, &account](AkinonState state, const char *name) {
        if (account.codeOf(state).isEmpty()) {
            gaps << QCoreApplication::translate("AkinonChannel",
                                                "Ask Akinon for the code (enum_value) of the package state %1 and enter it in the account "
                                                "as states.%1; until then such packages are shown as unknown.")
                        .arg(QString::fromLatin1(name));
        }
    };
    add(AkinonState::Cancelled, "cancelled");
    add(AkinonState::CancellationWaiting, "cancellation_waiting");
    add(AkinonState::AttemptedDelivery, "attempted_delivery");
    add(AkinonState::DeliveryFailed, "delivery_failed");
    add(AkinonState::Delivered, "delivered");
    gaps.removeAll(QString());
    gaps.removeDuplicates();
    return gaps;
}

} // namespace packbench
