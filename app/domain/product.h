// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace packbench {

/// A barcode that stands for a number of units of a SKU; a SKU may have several (each, case, old and new).
struct Product {
    QString sku;
    QString barcode;  ///< GTIN-8/12/13/14 or any other code, as imported
    int quantity = 1; ///< units that one scan counts
    QString name;

    friend bool operator==(const Product &, const Product &) = default;
};

/// The GTIN on 14 digits (GS1 General Specifications 7.9: left zeros, mod-10 check digit), or nothing when \a code is
/// no GTIN.
[[nodiscard]] std::optional<QString> gtin14(const QString &code);

/// Finds products by what was scanned: GTINs on 14 digits, other codes and SKUs without letter case.
class ProductCatalogue
{
public:
    /// What a scanned code counts.
    struct Match {
        QString sku;
        int quantity = 1;

        friend bool operator==(const Match &, const Match &) = default;
    };

    ProductCatalogue() = default;
    explicit ProductCatalogue(const std::vector<Product> &products);

    /// Adds, or replaces what the barcode meant.
    void add(const Product &product);
    /// What \a code counts as a barcode; SKUs are matched against the order, not here.
    [[nodiscard]] std::optional<Match> find(const QString &code) const;
    /// The first barcode of a SKU, for showing; empty when none is known.
    [[nodiscard]] QString barcodeOf(const QString &sku) const;
    [[nodiscard]] QString nameOf(const QString &sku) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_byCode.size()); }

private:
    QHash<QString, Match> m_byCode;
    QHash<QString, Product> m_bySku; ///< key: SKU in upper case; the first product of the SKU
};

} // namespace packbench
