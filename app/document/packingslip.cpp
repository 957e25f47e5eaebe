// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/packingslip.h"

#include "document/pagecanvas.h"

#include <QCoreApplication>

namespace packbench {

namespace {

constexpr double bodySize = 3.8;
constexpr double rowGap = 2.4;
constexpr double quantityWidth = 16;
constexpr double skuWidth = 46;
constexpr double footHeight = 8;
constexpr double barcodeWidth = 78;
constexpr double barcodeHeight = 24;

struct SlipColumns {
    double name;
    double nameWidth;

    explicit SlipColumns(const PageCanvas &canvas)
        : name(quantityWidth + skuWidth + 4)
        , nameWidth(canvas.width() - quantityWidth - skuWidth - 4)
    {
    }
};

QString addressText(const Address &address)
{
    QStringList placeParts{address.city, address.region, address.postalCode};
    placeParts.removeAll(QString());
    const QString place = placeParts.join(QLatin1Char(' '));
    QStringList lines{address.name, address.address1, address.address2, place, address.country};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

PackingSlip::PackingSlip(Order order, const QLocale &locale, std::shared_ptr<const QTranslator> words)
    : m_order(std::move(order))
    , m_locale(locale)
    , m_words(std::move(words))
{
}

QString PackingSlip::say(const char *text) const
{
    if (m_words) {
        const QString translated = m_words->translate("PackingSlip", text);
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    }
    return QCoreApplication::translate("PackingSlip", text);
}

std::vector<PackingSlip::Row> PackingSlip::rows() const
{
    std::vector<Row> rows;
    for (const OrderLine &line : m_order.lines) {
        const int quantity = line.quantity - line.quantityIn(LineState::Cancelled);
        if (quantity > 0) {
            rows.push_back({quantity, line.sku, line.name});
        }
    }
    return rows;
}

double PackingSlip::paintHead(PageCanvas &canvas) const
{
    const double leftWidth = canvas.width() - barcodeWidth - 4;
    double y = 0;
    const auto write = [&](const QString &text, double size, bool bold) {
        const double height = canvas.textHeight(text, size, leftWidth, bold);
        canvas.text({0, y, leftWidth, height}, text, size, bold);
        y += height + 0.8;
    };
    canvas.barcode({canvas.width() - barcodeWidth, 0, barcodeWidth, barcodeHeight}, m_order.key.order.text());
    write(say(QT_TRANSLATE_NOOP("PackingSlip", "Packing slip")), 7, true);
    write(m_order.accountName, 4.6, false);
    y += 2;
    if (!m_order.customerOrderId.isEmpty()) {
        write(say(QT_TRANSLATE_NOOP("PackingSlip", "Your order %1")).arg(m_order.customerOrderId), bodySize, true);
    }
    if (m_order.orderedAt.isValid()) {
        const QString date = m_locale.toString(m_order.orderedAt.toLocalTime().date(), QLocale::LongFormat);
        write(say(QT_TRANSLATE_NOOP("PackingSlip", "Ordered on %1")).arg(date), bodySize, false);
    }
    y = std::max(y, barcodeHeight) + 5;
    write(say(QT_TRANSLATE_NOOP("PackingSlip", "Ship to")), bodySize, true);
    write(addressText(m_order.shipTo), bodySize, false);
    return y + 6;
}

double PackingSlip::paintTableHead(PageCanvas &canvas, double y) const
{
    const SlipColumns columns(canvas);
    const double height = 6;
    canvas.text({0, y, quantityWidth, height}, say(QT_TRANSLATE_NOOP("PackingSlip", "Quantity")), 3.1, true);
    canvas.text({quantityWidth + 2, y, skuWidth, height}, say(QT_TRANSLATE_NOOP("PackingSlip", "SKU")), 3.1, true);
    canvas.text({columns.name, y, columns.nameWidth, height}, say(QT_TRANSLATE_NOOP("PackingSlip", "Item")), 3.1, true);
    canvas.line(y + height - 0.6, 0.4);
    return y + height + 1.5;
}

void PackingSlip::paintFoot(PageCanvas &canvas, int page, int pages) const
{
    const QString text = say(QT_TRANSLATE_NOOP("PackingSlip", "Order %1 · page %2 of %3"))
                             .arg(m_order.key.order.text(), m_locale.toString(page), m_locale.toString(pages));
    canvas.text({0, canvas.height() - footHeight + 3, canvas.width(), footHeight - 3}, text, 3, false, Qt::AlignHCenter);
}

bool PackingSlip::paint(QPagedPaintDevice &device) const
{
    PageCanvas canvas(device);
    if (!canvas.isActive()) {
        return false;
    }
    const SlipColumns columns(canvas);
    const double bottom = canvas.height() - footHeight;
    const std::vector<Row> all = rows();
    std::vector<double> heights;
    for (const Row &row : all) {
        const double text = std::max({canvas.textHeight(row.name, bodySize, columns.nameWidth),
                                      canvas.textHeight(row.sku, bodySize, skuWidth),
                                      canvas.textHeight(QStringLiteral("0"), bodySize + 1, quantityWidth, true)});
        heights.push_back(std::min(text, bottom - 30) + rowGap);
    }
    const double tableHead = paintHead(canvas);
    const double firstRow = paintTableHead(canvas, tableHead);
    const double headOfLater = firstRow - tableHead;

    // The count of pages stands on each of them, so it is found before the rows are painted.
    int pages = 1;
    double y = firstRow;
    for (const double height : heights) {
        if (y + height > bottom) {
            ++pages;
            y = headOfLater;
        }
        y += height;
    }
    int page = 1;
    y = firstRow;
    for (size_t i = 0; i < all.size(); ++i) {
        if (y + heights.at(i) > bottom) {
            paintFoot(canvas, page++, pages);
            if (!canvas.newPage()) {
                return false;
            }
            y = paintTableHead(canvas, 0);
        }
        const double height = heights.at(i);
        canvas.text({0, y, quantityWidth, height}, m_locale.toString(all.at(i).quantity), bodySize + 1, true);
        canvas.text({quantityWidth + 2, y, skuWidth, height}, all.at(i).sku, bodySize);
        canvas.text({columns.name, y, columns.nameWidth, height}, all.at(i).name, bodySize);
        y += height;
        canvas.line(y - rowGap / 2, 0.1);
    }
    paintFoot(canvas, page, pages);
    return true;
}

} // namespace packbench
