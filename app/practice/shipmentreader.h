// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/complaint.h"
#include "practice/order.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace packbench {

/// The carriers that the marketplace takes by code (CA order specification 2025).
[[nodiscard]] const QStringList &practiceCarriers();

/// What one shipping call says.
struct PracticeShipment {
    std::vector<PracticeShipped> shipped;
    bool isCorrection = false; ///< processMode PARTIAL_UPDATE in the body or the query
};

/// Reads the body of `shipping` or `multiPackageShipping` field by field and says what is wrong first.
class PracticeShipmentReader
{
public:
    PracticeShipmentReader(bool isMultiPackage, QDateTime now);

    /// The query said that this is a correction.
    void setCorrects(bool corrects) { m_shipment.isCorrection = corrects; }
    /// \a root has the `orderShipment` wrapper, except for multiPackageShipping.
    Result<PracticeShipment, PracticeComplaint> read(const QJsonObject &root);

private:
    void readLine(const QJsonObject &line);
    void readStatus(const QJsonObject &status, const QString &country);
    PracticePackage readPackage(const QJsonObject &package);
    void readCarrier(const QJsonValue &value, PracticePackage &package);
    void readTime(const QJsonValue &value, PracticePackage &package);
    int readQuantity(const QJsonValue &value);
    QJsonObject object(const QJsonValue &value, const QString &name, const QStringList &members);
    QJsonArray array(const QJsonObject &parent, const QString &outer, const QString &inner);
    QString text(const QJsonObject &parent, const QString &name, bool isRequired = true);
    void complain(const QString &field, const QString &words);

    bool m_isMultiPackage;
    QDateTime m_now;
    QString m_line;
    PracticeShipment m_shipment;
    std::optional<PracticeComplaint> m_complaint;
};

/// What in \a shipment the \a order does not allow; several statuses of a line add up.
[[nodiscard]] std::optional<PracticeComplaint> checkAgainst(PracticeOrder order, const PracticeShipment &shipment);

} // namespace packbench
