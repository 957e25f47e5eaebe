// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/printable.h"
#include "domain/order.h"

#include <QLocale>
#include <QTranslator>
#include <memory>

namespace packbench {

class PageCanvas;

/// The paper that goes into the box and opens the order when its barcode is scanned.
class PackingSlip final : public Printable
{
public:
    /// Lists what the customer gets: every line without its cancelled units. \a words, when given, replaces the
    /// program's language.
    explicit PackingSlip(Order order, const QLocale &locale = {}, std::shared_ptr<const QTranslator> words = {});

    [[nodiscard]] bool paint(QPagedPaintDevice &device) const override;

private:
    struct Row {
        int quantity = 0;
        QString sku;
        QString name;
    };

    [[nodiscard]] QString say(const char *text) const;
    [[nodiscard]] std::vector<Row> rows() const;
    /// Paints what stands above the table on the first page and gives the height it took.
    double paintHead(PageCanvas &canvas) const;
    double paintTableHead(PageCanvas &canvas, double y) const;
    void paintFoot(PageCanvas &canvas, int page, int pages) const;

    Order m_order;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace packbench
