// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/product.h"

#include <QByteArray>
#include <vector>

namespace packbench {

/// Why a row of a product file was left out.
struct ProductRowProblem {
    enum class Why {
        SkuMissing,
        BarcodeMissing,
        BarcodeMangled,   ///< a spreadsheet turned it into a number such as 6,29E+12: its digits are lost
        QuantityNotValid, ///< not a whole number from 1 to 100 000
        ColumnMissing,    ///< the header names no `sku` or no `barcode`
        QuoteNotClosed,
        NotUtf8,
        SameAgain,   ///< the barcode stands above with the same meaning
        Contradicts, ///< the barcode stands above with another SKU or quantity; that one is kept
    };
    Why why = Why::SkuMissing;
    int line = 0;   ///< 1-based line of the file where the row begins
    QString detail; ///< the text concerned

    friend bool operator==(const ProductRowProblem &, const ProductRowProblem &) = default;
};

/// What a product file gave.
struct ProductFile {
    std::vector<Product> products;
    std::vector<ProductRowProblem> problems; ///< in the order of the file; a bad row never loses a good one
};

/// Reads `sku,barcode,quantity,name` (RFC 4180; also with `;` or tabs, with or without a header, which may change the
/// order of columns). UTF-8 with or without a byte order mark, or UTF-16 with one. No quantity means 1.
[[nodiscard]] ProductFile readProducts(const QByteArray &csv);

} // namespace packbench
