// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationpaperdesk.h"

#include "document/barcodesheet.h"
#include "document/packingslip.h"
#include "scan/command.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/packingbench.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace packbench {

bool StationPaperDesk::paint(Paper paper, QPagedPaintDevice &device)
{
    if (paper == Paper::PackingSlip) {
        const std::optional<Order> &order = m_bench.slipOrder();
        return order && PackingSlip(*order).paint(device);
    }
    std::vector<BarcodeSheet::Card> cards;
    for (const CommandRow &row : benchCommands()) {
        cards.push_back(
            {commandName(row.command), commandPurpose(row.command), row.code, QKeySequence(row.key).toString(QKeySequence::NativeText)});
    }
    return BarcodeSheet(QCoreApplication::translate("StationPaperDesk", "Packbench commands"), std::move(cards)).paint(device);
}

QString StationPaperDesk::printer(Paper paper) const
{
    return m_settings.text(paper == Paper::PackingSlip ? keys::printerSlip : keys::printerCommands);
}

} // namespace packbench
