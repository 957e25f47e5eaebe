// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace packbench {

/// Something that the practice sellers sell.
struct PracticeProduct {
    QString sku;
    QString name;
    int cents = 0; ///< price of one unit

    friend bool operator==(const PracticeProduct &, const PracticeProduct &) = default;
};

/// A barcode as a product import has it: GTIN-13 or GTIN-12 for one unit, GTIN-14 for a case.
struct PracticeBarcode {
    QString sku;
    QString barcode;
    int quantity = 1;
    QString name;

    friend bool operator==(const PracticeBarcode &, const PracticeBarcode &) = default;
};

/// The products of the practice marketplace, whose own API tells no barcodes.
class PracticeCatalogue
{
public:
    PracticeCatalogue();

    [[nodiscard]] const std::vector<PracticeProduct> &products() const { return m_products; }
    [[nodiscard]] const std::vector<PracticeBarcode> &barcodes() const { return m_barcodes; }
    /// The product of that SKU; an empty one when unknown.
    [[nodiscard]] PracticeProduct product(const QString &sku) const;
    /// The barcode of one unit; empty when unknown.
    [[nodiscard]] QString barcodeOf(const QString &sku) const;
    /// `sku,barcode,quantity,name` with a heading, quoted where needed, UTF-8.
    [[nodiscard]] QByteArray csv() const;

private:
    std::vector<PracticeProduct> m_products;
    std::vector<PracticeBarcode> m_barcodes;
};

} // namespace packbench
