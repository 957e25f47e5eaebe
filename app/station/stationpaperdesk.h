// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/barcodesheet.h"
#include "station/desks.h"

namespace packbench {

class OrderBook;
class PackingBench;
class Settings;

/// Paints what the station has to print: the slip of the order at hand, the sheet of commands.
class StationPaperDesk final : public PaperDesk
{
public:
    StationPaperDesk(PackingBench &bench, OrderBook &book, Settings &settings) : m_bench(bench), m_book(book), m_settings(settings) {}

    /// The barcodes of practice mode: items and labels; none elsewhere.
    void setPracticeCards(std::vector<BarcodeSheet::Card> cards) { m_practiceCards = std::move(cards); }

    [[nodiscard]] bool has(Paper paper) const override { return paper != Paper::PracticeSheet || !m_practiceCards.empty(); }
    bool paintSlip(const OrderKey &order, QPagedPaintDevice &device) override;
    [[nodiscard]] QPageSize pageSize(Paper paper) const override;
    [[nodiscard]] bool printsLabels() const override;
    bool paint(Paper paper, QPagedPaintDevice &device) override;
    [[nodiscard]] QString printer(Paper paper) const override;

private:
    PackingBench &m_bench;
    OrderBook &m_book;
    Settings &m_settings;
    std::vector<BarcodeSheet::Card> m_practiceCards;
};

} // namespace packbench
