// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QRectF;

namespace packbench {

/// Paints the setup barcode of scanners; false when \a area is too narrow for it.
bool paintSetupBarcode(QPainter &painter, const QRectF &area);

} // namespace packbench
