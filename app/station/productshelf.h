// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/product.h"

#include <QObject>

namespace packbench {

/// The product catalogue in memory: scans are matched here, never on the disk.
class ProductShelf : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const ProductCatalogue &catalogue() const { return m_catalogue; }
    /// Takes what the store has.
    void fill(const std::vector<Product> &products)
    {
        m_catalogue = ProductCatalogue(products);
        Q_EMIT changed();
    }
    void add(const Product &product) { m_catalogue.add(product); }

Q_SIGNALS:
    void changed();

private:
    ProductCatalogue m_catalogue;
};

} // namespace packbench
