// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/gate.h"
#include "practice/order.h"

namespace packbench {

/// The query of an order list, checked against the documented parameters.
class PracticeOrderQuery
{
public:
    /// Reads the raw bytes after the `?`; a cursor must come back exactly as it was given.
    static Result<PracticeOrderQuery, PracticeComplaint> read(const QByteArray &raw, PracticeFlavour flavour);

    [[nodiscard]] bool matches(const PracticeOrder &order) const;
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int offset() const { return m_offset; }
    [[nodiscard]] bool withProduct() const { return m_withProduct; }
    /// What the client appends to the address to read on. Every other one lacks the `?` and has a stray `&`.
    [[nodiscard]] QByteArray cursorAfter(int offset, const QString &lastId) const;

private:
    Result<void, PracticeComplaint> take(const QString &name, const QString &value, PracticeFlavour flavour);
    Result<void, PracticeComplaint> takeTime(QDateTime &at, const QString &name, const QString &value, bool isEnd);

    QByteArray m_filters; ///< the raw parameters but limit and cursor, for the next cursor
    int m_limit = 10;
    int m_offset = 0;
    bool m_withProduct = false;
    QDateTime m_from;
    QDateTime m_to;
    QDateTime m_shipFrom;
    QDateTime m_shipTo;
    QString m_sku;
    QString m_customerOrder;
    QString m_id;
    QStringList m_statuses;
};

} // namespace packbench
