// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/barcodesheet.h"

#include "document/pagecanvas.h"

namespace packbench {

namespace {

constexpr double headHeight = 12;
constexpr double cardHeight = 38;
constexpr double cardGap = 3;
constexpr int cardColumns = 2;

void paintCard(PageCanvas &canvas, const QRectF &card, const BarcodeSheet::Card &content)
{
    const QRectF inner = card.adjusted(3, 2, -3, -2);
    const double keyWidth = content.key.isEmpty() ? 0 : 14;
    canvas.frame(card, 0.25);
    canvas.text({inner.x(), inner.y(), inner.width() - keyWidth, 7}, content.title, 5, true);
    if (!content.key.isEmpty()) {
        const QRectF key(inner.right() - keyWidth, inner.y(), keyWidth, 7);
        canvas.frame(key, 0.25);
        canvas.text(key, content.key, 4.2, true, Qt::AlignCenter);
    }
    canvas.text({inner.x(), inner.y() + 7.5, inner.width(), 8}, content.text, 2.9);
    canvas.barcode({inner.x(), inner.y() + 15.5, inner.width(), inner.height() - 15.5}, content.code);
}

} // namespace

bool BarcodeSheet::paint(QPagedPaintDevice &device) const
{
    PageCanvas canvas(device);
    if (!canvas.isActive()) {
        return false;
    }
    const double cardWidth = (canvas.width() - cardGap) / cardColumns;
    const int rows = std::max(1, static_cast<int>((canvas.height() - headHeight + cardGap) / (cardHeight + cardGap)));
    const size_t perPage = static_cast<size_t>(rows) * cardColumns;
    for (size_t i = 0; i < m_cards.size() || i == 0; ++i) {
        const size_t place = i % perPage;
        if (i > 0 && place == 0 && !canvas.newPage()) {
            return false;
        }
        if (place == 0) {
            canvas.text({0, 0, canvas.width(), headHeight}, m_title, 6, true);
        }
        if (m_cards.empty()) {
            break;
        }
        const auto column = static_cast<double>(place % cardColumns);
        const size_t above = place / cardColumns;
        const auto row = static_cast<double>(above);
        const QRectF card(column * (cardWidth + cardGap), headHeight + row * (cardHeight + cardGap), cardWidth, cardHeight);
        paintCard(canvas, card, m_cards.at(i));
    }
    return true;
}

} // namespace packbench
