// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/complaint.h"

#include <QJsonObject>

namespace packbench {

/// The XML form of an answer that is `{"list":…}` or `{"order":…}`: names prefixed, times in ISO 8601, nulls left out.
[[nodiscard]] QByteArray practiceXml(const QJsonObject &document);

/// A shipping or cancel body in XML as the same document in JSON. The namespace must stand on the elements and they must come
/// in the order of the published schema.
[[nodiscard]] Result<QJsonObject, PracticeComplaint> shipmentFromXml(const QByteArray &xml);

} // namespace packbench
