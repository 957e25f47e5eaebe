// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonreader.h"
#include "domain/order.h"
#include "domain/packingsession.h"
#include "domain/shipment.h"

#include <QJsonObject>

namespace packbench {

/// Domain values as JSON, the form in which the store keeps them. Empty members are left out; times are milliseconds
/// since 1970 UTC. Readers ignore members that they do not know, so that an older file always reads.
[[nodiscard]] QJsonObject toJson(const Order &order);
[[nodiscard]] QJsonObject toJson(const Shipment &shipment);
[[nodiscard]] QJsonObject toJson(const PackingSession &session);

[[nodiscard]] Order readOrder(const JsonReader &json);
[[nodiscard]] Shipment readShipment(const JsonReader &json);
[[nodiscard]] PackingSession readSession(const JsonReader &json);

[[nodiscard]] Result<Order, JsonFailure> orderFromJson(const QByteArray &json);
[[nodiscard]] Result<Shipment, JsonFailure> shipmentFromJson(const QByteArray &json);
[[nodiscard]] Result<PackingSession, JsonFailure> sessionFromJson(const QByteArray &json);

/// The compact text of an object.
[[nodiscard]] QByteArray toBytes(const QJsonObject &object);

} // namespace packbench
