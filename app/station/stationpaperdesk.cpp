// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationpaperdesk.h"

#include "document/labelpicture.h"
#include "document/packingslip.h"
#include "scan/command.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/orderbook.h"
#include "station/packingbench.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace packbench {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StationPaperDesk", text);
}

/// What can be scanned besides the commands that have a button each.
std::vector<BarcodeSheet::Card> moreCards()
{
    std::vector<BarcodeSheet::Card> cards{
        {say(QT_TRANSLATE_NOOP("StationPaperDesk", "Teach")),
         say(QT_TRANSLATE_NOOP("StationPaperDesk", "The unknown code scanned last belongs to the chosen line.")), QStringLiteral("PBTEACH"),
         QStringLiteral("F11")},
        {say(QT_TRANSLATE_NOOP("StationPaperDesk", "Who packs")),
         say(QT_TRANSLATE_NOOP("StationPaperDesk", "Asks for a name; a badge says it too.")), QStringLiteral("PBPACKER"),
         QStringLiteral("F12")},
        {say(QT_TRANSLATE_NOOP("StationPaperDesk", "Shipping method")),
         say(QT_TRANSLATE_NOOP("StationPaperDesk", "Ships this order by another method.")), QStringLiteral("PBMETHOD"),
         QStringLiteral("Ctrl+M")},
        {say(QT_TRANSLATE_NOOP("StationPaperDesk", "Correct tracking")),
         say(QT_TRANSLATE_NOOP("StationPaperDesk", "A box that left has another label than the channel was told.")),
         QStringLiteral("PBCORRECT"), QStringLiteral("Ctrl+T")},
        {say(QT_TRANSLATE_NOOP("StationPaperDesk", "History")),
         say(QT_TRANSLATE_NOOP("StationPaperDesk", "What left: a box's label or an order's number finds it.")), QStringLiteral("PBHISTORY"),
         QStringLiteral("Ctrl+4")}};
    for (int number = 1; number <= 4; ++number) {
        cards.push_back({say(QT_TRANSLATE_NOOP("StationPaperDesk", "Answer %1")).arg(number),
                         say(QT_TRANSLATE_NOOP("StationPaperDesk", "Gives the answer with this number.")),
                         QStringLiteral("PBANSWER%1").arg(number), QString::number(number)});
    }
    for (int number = 1; number <= 3; ++number) {
        cards.push_back({say(QT_TRANSLATE_NOOP("StationPaperDesk", "Box %1")).arg(number),
                         say(QT_TRANSLATE_NOOP("StationPaperDesk", "After Move: the item goes into this box.")),
                         QStringLiteral("PBBOX%1").arg(number), QString()});
    }
    return cards;
}

} // namespace

bool StationPaperDesk::paint(Paper paper, QPagedPaintDevice &device)
{
    if (paper == Paper::PackingSlip) {
        const std::optional<Order> &order = m_bench.slipOrder();
        return order && PackingSlip(*order).paint(device);
    }
    if (paper == Paper::Label) {
        const std::optional<IssuedLabel> &label = m_bench.issuedLabel();
        return label && paintLabel(label->document, label->isPicture, device);
    }
    if (paper == Paper::PracticeSheet) {
        return has(paper)
               && BarcodeSheet(say(QT_TRANSLATE_NOOP("StationPaperDesk", "Packbench practice: items and labels")), m_practiceCards)
                      .paint(device);
    }
    std::vector<BarcodeSheet::Card> cards;
    for (const CommandRow &row : benchCommands()) {
        cards.push_back(
            {commandName(row.command), commandPurpose(row.command), row.code, QKeySequence(row.key).toString(QKeySequence::NativeText)});
    }
    const std::vector<BarcodeSheet::Card> more = moreCards();
    cards.insert(cards.end(), more.begin(), more.end());
    return BarcodeSheet(say(QT_TRANSLATE_NOOP("StationPaperDesk", "Packbench commands")), std::move(cards)).paint(device);
}

bool StationPaperDesk::paintSlip(const OrderKey &order, QPagedPaintDevice &device)
{
    const Order *known = m_book.find(order);
    return known != nullptr && PackingSlip(*known).paint(device);
}

QPageSize StationPaperDesk::pageSize(Paper paper) const
{
    if (paper == Paper::Label) {
        return QPageSize(QPageSize::A6);
    }
    return QPageSize(m_settings.text(keys::paperSize) == QLatin1String("a4") ? QPageSize::A4 : QPageSize::Letter);
}

QString StationPaperDesk::printer(Paper paper) const
{
    if (paper == Paper::Label) {
        return m_settings.text(keys::printerLabel);
    }
    return m_settings.text(paper == Paper::PackingSlip ? keys::printerSlip : keys::printerCommands);
}

bool StationPaperDesk::printsLabels() const
{
    // Practice shows its labels; no paper is spent on them.
    return m_settings.isOn(keys::printLabels) && !has(Paper::PracticeSheet);
}

} // namespace packbench
