// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPagedPaintDevice>

namespace packbench {

/// PDF labels can be painted here; where they can not, channels are asked for pictures.
[[nodiscard]] bool paintsPdfLabels();

/// The label's first page as it is, nothing cropped, at \a dpi dots per inch; null when it can not be read.
[[nodiscard]] QImage labelPicture(const QByteArray &document, bool isPicture, int dpi);

/// Paints the label on the device's page as large as it was made, smaller only when the page is; false when it can not be
/// read or the device does not paint.
[[nodiscard]] bool paintLabel(const QByteArray &document, bool isPicture, QPagedPaintDevice &device);

} // namespace packbench
