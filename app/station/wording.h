// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/account.h"
#include "channel/channel.h"
#include "domain/outbox.h"
#include "domain/packingsession.h"
#include "domain/productcsv.h"
#include "settings/registry.h"
#include "station/queuemodel.h"
#include "store/databasemove.h"
#include "store/databaseplace.h"
#include "store/storefailure.h"
#include "sync/acknowledger.h"
#include "vault/vault.h"

#include <QString>

/// Every sentence that people read about states and failures: one text, one translation, one advice each. Foreign text
/// (names, the channel's words) is put in as it is; labels show it as plain text.
namespace packbench::words {

/// Two lines of the result band.
struct Answer {
    QString headline;
    QString detail;
};

[[nodiscard]] QString units(int count);
[[nodiscard]] QString boxes(int count);
/// `7035 1144 7713 8472`: groups of four.
[[nodiscard]] QString grouped(const QString &number);
/// `M. T.`
[[nodiscard]] QString initials(const QString &name);
/// The long form `Montréal QC · M. T. · Standard · ship by today 17:00` of an order's head.
[[nodiscard]] QString orderSummary(const Order &order, const QDateTime &now);
[[nodiscard]] QString fullAddress(const Address &address);

/// Why the database cannot be changed for another one now.
[[nodiscard]] QString databaseInUse(int unfinished);
/// `0:42`, `-0:10` (late) or a weekday; empty without a deadline.
[[nodiscard]] QString dueIn(qint64 dueAtMs, const QDateTime &now);
/// `42 min`, `3 h 10 min`, `2 days`.
[[nodiscard]] QString duration(std::chrono::seconds length);
[[nodiscard]] QString since(const QDateTime &then, const QDateTime &now);
[[nodiscard]] QString onHold();
/// Why an order must not be packed now; empty for none.
[[nodiscard]] QString obstacle(Obstacle obstacle);
/// What must be known of an order's boxes before packing starts; empty when nothing.
[[nodiscard]] QString boxRule(const BoxRule &rule);
[[nodiscard]] QString queueDetail(const QueueRow &row);
/// The same for a narrow column: what sets it apart comes first, the end may be cut off.
[[nodiscard]] QString queueBrief(const QueueRow &row);

/// Why a packing step was not taken and what was expected instead.
[[nodiscard]] Answer refusal(const PackingRefusal &refusal, const PackingSession &session, const QString &itemName);
[[nodiscard]] Answer objection(const ShipmentObjection &objection, const PackingSession &session);
[[nodiscard]] QString objection(const ShipmentObjection &objection);

/// `Drop-off`, `Pick-up today 14:00–16:00`.
[[nodiscard]] QString handover(const Handover &handover, const QDateTime &now);
/// What a channel allows to be corrected: how often, how long, or why not.
[[nodiscard]] QString correction(const CorrectionRule &rule, const QDateTime &now);
/// A channel's reason to cancel, by its neutral name.
[[nodiscard]] QString cancelReason(const QString &name);
/// Who has to do something.
[[nodiscard]] QString actor(Actor who);
[[nodiscard]] QString dutyState(DutyState state);
[[nodiscard]] QString packagesOf(const Shipment &shipment);
[[nodiscard]] QString whatHappened(const OutboxEntry &entry);
[[nodiscard]] QString advice(const OutboxEntry &entry);

[[nodiscard]] QString acknowledged(const AcknowledgeResult &result);
[[nodiscard]] bool isGood(const AcknowledgeResult &result);

/// One sentence on what is wrong and what to do about it, for the strip, `accounts check` and messages.
[[nodiscard]] QString failure(const ChannelFailure &failure);
[[nodiscard]] QString failure(const StoreFailure &failure);
/// For the strip on the bench: the library's words stay in the log.
[[nodiscard]] QString inStrip(const StoreFailure &failure);
[[nodiscard]] QString failure(const PlaceRefusal &refusal);
/// Why a database was not moved.
[[nodiscard]] QString refusal(const MoveRefusal &refusal);
[[nodiscard]] QString failure(const VaultFailure &failure);
[[nodiscard]] QString failure(const SettingFailure &failure);
[[nodiscard]] QString problem(const AccountProblem &problem);
[[nodiscard]] QString problem(const ProductRowProblem &problem);

} // namespace packbench::words
