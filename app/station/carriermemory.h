// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <vector>

namespace packbench {

/// A carrier that no list knows, as a packer entered it.
struct OtherCarrier {
    QString name;
    QString urlTemplate; ///< https; `{number}` stands for the tracking number

    friend bool operator==(const OtherCarrier &, const OtherCarrier &) = default;
};

/// What this station was told about carriers: which one a number of several possible carriers was, and carriers of its own.
class CarrierMemory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The carrier chosen last among these; empty when it was never asked.
    [[nodiscard]] QString choice(const QStringList &carriers) const;
    void remember(const QStringList &carriers, const QString &chosen);

    /// The last one first; at most six.
    [[nodiscard]] const std::vector<OtherCarrier> &others() const { return m_others; }
    void remember(const OtherCarrier &carrier);

    /// For the station's preferences.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    QHash<QString, QString> m_choices;
    std::vector<OtherCarrier> m_others;
};

/// The page where \a number can be followed; the failure says in words what is wrong with the template.
[[nodiscard]] Result<QString, QString> otherTrackingUrl(const QString &urlTemplate, const QString &number);

} // namespace packbench
