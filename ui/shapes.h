// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace packbench {

/// The shapes that carry a meaning besides its colour; painted, so that no font can lack or colour them.
enum class Shape { None, Check, Cross, Triangle, Diamond, Pause, Play, Dot, Square, Exclamation, Barcode, Label, Stop };

/// Paints \a shape inside \a box in \a colour.
void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &colour);

} // namespace packbench
