// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: the product list. Every row is taken or named as refused, and what is taken answers to its barcode.
#include "domain/productcsv.h"
#include "tests/fuzz/foreignbytes.h"

using namespace packbench;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ProductFile file = readProducts(bytes);
    for (const Product &product : file.products) {
        fuzz::demand(!product.sku.isEmpty() && !product.barcode.isEmpty());
        fuzz::demand(product.quantity >= 1);
    }
    return 0;
}
