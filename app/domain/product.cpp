// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/product.h"

#include <algorithm>

namespace packbench {

namespace {

QString lookupKey(const QString &code)
{
    const QString trimmed = code.trimmed();
    return gtin14(trimmed).value_or(trimmed.toUpper());
}

} // namespace

std::optional<QString> gtin14(const QString &code)
{
    const qsizetype length = code.size();
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!digits || (length != 8 && length != 12 && length != 13 && length != 14)) {
        return std::nullopt;
    }
    int sum = 0;
    for (qsizetype i = 0; i < length; ++i) {
        // Weights 3,1,3,1… from the right, the check digit itself counting once.
        const bool triple = (length - i) % 2 == 0;
        sum += code.at(i).digitValue() * (triple ? 3 : 1);
    }
    if (sum % 10 != 0) {
        return std::nullopt;
    }
    return code.rightJustified(14, QLatin1Char('0'));
}

ProductCatalogue::ProductCatalogue(const std::vector<Product> &products)
{
    m_byCode.reserve(static_cast<qsizetype>(products.size()));
    for (const Product &product : products) {
        add(product);
    }
}

void ProductCatalogue::add(const Product &product)
{
    m_byCode.insert(lookupKey(product.barcode), {product.sku, product.quantity});
    const QString key = product.sku.toUpper();
    const auto known = m_bySku.constFind(key);
    // The barcode shown for a SKU is the one of a single unit where there is one.
    if (known == m_bySku.constEnd() || (known->quantity > 1 && product.quantity == 1)) {
        m_bySku.insert(key, product);
    }
}

std::optional<ProductCatalogue::Match> ProductCatalogue::find(const QString &code) const
{
    const auto found = m_byCode.constFind(lookupKey(code));
    return found == m_byCode.constEnd() ? std::nullopt : std::optional(*found);
}

QString ProductCatalogue::barcodeOf(const QString &sku) const
{
    return m_bySku.value(sku.toUpper()).barcode;
}

QString ProductCatalogue::nameOf(const QString &sku) const
{
    return m_bySku.value(sku.toUpper()).name;
}

} // namespace packbench
