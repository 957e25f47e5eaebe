// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace packbench {

/// The tracking number that a label's two-dimensional code holds among other fields: MaxiCode, ISO 15434 (FedEx PDF417 and
/// others), Purolator PDF417, Amazon's QR code; also with their control characters lost. Nothing for any other text.
[[nodiscard]] std::optional<QString> numberInLabelData(const QString &text);

/// The text is a barcode of a label that carries routing, not the tracking number (DHL `2L`, postal codes of AI 420 and 421).
[[nodiscard]] bool isRoutingBarcode(const QString &text);

} // namespace packbench
