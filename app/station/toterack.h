// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QObject>

namespace packbench {

/// Which order's goods lie in which tote. A tote is known by the prefix of its barcode, and free again once its order is packed.
class ToteRack : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether \a code is a tote's, given what tote barcodes begin with; nothing is one when that is empty.
    [[nodiscard]] static bool isTote(const QString &code, const QString &prefix);

    /// The order in a tote; an empty key when it is free. Letter case does not count.
    [[nodiscard]] OrderKey orderIn(const QString &tote) const { return m_orders.value(tote.toUpper()); }
    void put(const QString &tote, const OrderKey &order);
    /// Frees every tote of an order.
    void free(const OrderKey &order);

    /// For the store's preferences.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    QHash<QString, OrderKey> m_orders;
};

} // namespace packbench
