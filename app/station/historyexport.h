// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"

#include <QByteArray>

namespace packbench {

/// Writes found shipments page by page, so that long histories need no long pause. The CSV has a row per line and box,
/// RFC 4180 with a heading, UTF-8, formula-safe; the JSON one object per shipment.
class HistoryExport
{
public:
    explicit HistoryExport(HistoryDesk::Format format);

    void add(const std::vector<HistoryItem> &items);
    /// Everything that was added, complete.
    [[nodiscard]] QByteArray finish() const;
    [[nodiscard]] int shipments() const { return m_shipments; }

private:
    void addRows(const HistoryItem &item);
    void addObject(const HistoryItem &item);

    HistoryDesk::Format m_format;
    QByteArray m_content;
    int m_shipments = 0;
};

} // namespace packbench
