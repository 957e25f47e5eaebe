// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/shipment.h"

#include <QDate>
#include <QStringList>

namespace packbench {

/// Text as searches compare it: letters and digits only, without case and accents; İ, I, ı and i are one letter.
[[nodiscard]] QString searchWord(const QString &text);

/// How a day stands among the words; a part of it (`@2026-03`) is a prefix of its days.
[[nodiscard]] QString dayWord(const QDate &day);
/// How the end of a number stands among the words, so that its last digits find it. Only numbers have it.
[[nodiscard]] QString reversedWord(const QString &word);

/// The words under which something with this number is found.
[[nodiscard]] QStringList numberWords(const QString &number);
/// The words under which a shipment is found: order numbers, tracking numbers, SKUs of \a order, who packed, the day.
[[nodiscard]] QStringList searchWords(const Shipment &shipment, const Order &order, const QDate &day);

/// What a person typed as words that must all be found (as beginnings). A day may be written `2026-03-14`, `2026-03`,
/// `14.03.2026`, `14/3/2026` or `14.03.` (the last such day before \a today).
[[nodiscard]] QStringList searchTerms(const QString &typed, const QDate &today);

} // namespace packbench
