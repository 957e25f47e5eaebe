// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <vector>

namespace packbench {

/// A named value or group of values in its written order, for bodies that exist as JSON and as XML.
struct WireElement {
    QString name;
    QJsonValue value; ///< of a leaf
    std::vector<WireElement> children;
    bool isListed = false; ///< may stand several times beside itself: an array in JSON

    /// As a JSON member's value.
    [[nodiscard]] QJsonValue toJson() const;
    /// A whole document; the namespace is the default one, so that it is on every element.
    [[nodiscard]] QByteArray toXml(const QString &xmlNamespace) const;
};

} // namespace packbench
