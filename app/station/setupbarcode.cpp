// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/setupbarcode.h"

#include "document/barcode.h"
#include "scan/scannercalibration.h"

namespace packbench {

bool paintSetupBarcode(QPainter &painter, const QRectF &area)
{
    static const std::optional<Barcode> barcode = Barcode::gs1128(ScannerCalibration::setupCode());
    return barcode && barcode->paint(painter, area, area.width());
}

} // namespace packbench
