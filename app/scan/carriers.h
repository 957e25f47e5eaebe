// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace packbench {

/// A parcel carrier as Packbench knows it; channels map the key to their own codes.
struct Carrier {
    QString key;         ///< stable, e.g. `canada-post`
    QString name;        ///< for people; a trade name, never translated
    QString urlTemplate; ///< where the recipient follows a parcel; %1 is the number

    friend bool operator==(const Carrier &, const Carrier &) = default;
};

/// Every carrier that can be recognised, in the order in which they are offered for choosing.
[[nodiscard]] const std::vector<Carrier> &carriers();
/// Nothing for an unknown key.
[[nodiscard]] const Carrier *carrierOf(const QString &key);
/// The carrier's page for a number; empty for an unknown key.
[[nodiscard]] QString trackingUrl(const QString &carrierKey, const QString &number);

} // namespace packbench
