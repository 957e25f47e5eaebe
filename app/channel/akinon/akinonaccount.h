// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"

#include <QHash>
#include <QJsonObject>

namespace packbench {

/// Where a packaging order stands, as far as this program tells states apart.
enum class AkinonState {
    Unknown, ///< a code that no table names
    Waiting,
    Preparing,
    ReadyForPackaging,
    Packed,
    Shipped,
    AttemptedDelivery,
    DeliveryFailed,
    Delivered,
    OutOfStock,
    PackedForRefund,
    Cancelled,
    CancellationWaiting,
    Blocked,
    WaitingRemoteAction,
    WaitingForTransfer,
    NeedsRescheduling,
};

/// What an installation does by one of its own transitions.
enum class AkinonAction { Pack, Ship, ShipWithTracking, UpdateShipmentInfo, ProductNotFound, OutOfStock };

/// How an installation calls an action.
struct AkinonTransition {
    qint64 id = 0; ///< 0 when only the slug is known
    QString slug;
    QJsonObject input; ///< input_parameters with placeholders

    [[nodiscard]] bool isKnown() const { return id > 0 || !slug.isEmpty(); }
};

/// One warehouse at an installation of the order management system, without its secrets.
struct AkinonAccount {
    /// What is told as the query number of a shipment.
    enum class QueryNumber { Off, Ask, Same };

    AccountId id;
    QString name;        ///< for people
    QByteArray baseUrl;  ///< without a slash at the end
    QByteArray loginUrl; ///< empty for accounts with a token
    QString username;    ///< likewise
    QByteArray tokenHeader;
    QByteArray tokenPrefix; ///< may be empty
    QString stockLocation;
    QHash<AkinonAction, AkinonTransition> transitions;
    std::vector<ChannelCarrier> cargoCompanies;
    QHash<QString, AkinonState> states; ///< by enum_value
    QStringList listed;                 ///< enum_values that are listed
    QHash<QString, QString> paths;      ///< where a package keeps what, by name
    QString listQuery;                  ///< with {state} and {stockLocation}
    QueryNumber queryNumber = QueryNumber::Off;
    QString shipFromCountry; ///< ISO 3166-1 alpha-2
    int mostPages = 500;     ///< of one state
    std::chrono::milliseconds callSpacing{100};

    [[nodiscard]] AkinonTransition transition(AkinonAction action) const { return transitions.value(action); }
    /// The enum_value of a state; empty when no table names it.
    [[nodiscard]] QString codeOf(AkinonState state) const;
};

/// The entries of an account with these settings: a user name takes a password, else there is a token.
[[nodiscard]] std::vector<AccountField> akinonFields(const QJsonObject &settings);
/// Checks the settings and fills in defaults.
[[nodiscard]] Result<QJsonObject, AccountProblem> validAkinonSettings(const QJsonObject &settings);
/// From settings that are valid.
[[nodiscard]] AkinonAccount akinonAccount(const AccountId &id, const QJsonObject &settings);

/// What keeps an account from an action, in a sentence with what to ask for; empty when it is known.
[[nodiscard]] QString akinonGap(const AkinonAccount &account, AkinonAction action);
/// What keeps an account from a purpose; empty when nothing does.
[[nodiscard]] QString akinonGapFor(const AkinonAccount &account, Purpose purpose);
/// Everything that an account lacks.
[[nodiscard]] QStringList akinonGaps(const AkinonAccount &account);

} // namespace packbench
