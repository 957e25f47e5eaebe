// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/packingsession.h"
#include "domain/product.h"
#include "station/benchstate.h"

#include <QDateTime>

namespace packbench {

/// What the bench knows, before it is put into words.
struct BenchFacts {
    const Order *order = nullptr;            ///< nothing is open without it
    const PackingSession *session = nullptr; ///< goes with the order
    const ProductCatalogue *products = nullptr;
    QString lastLine;     ///< the line that was scanned last
    QString selectedLine; ///< chosen by arrow key
    bool isMoving = false;
    int moveTarget = 0; ///< box that a move goes to; 0 is the last one
    bool canUndo = false;
    bool isFinishing = false; ///< the commit is under way
    bool showAddress = false;
    bool letterMailAllowed = false; ///< a box may go without a label
    bool needsPacker = false;       ///< nobody has said who packs
    QString unknownCode;            ///< the last code that nothing fitted, while it can be taught
};

/// Puts the facts of the bench into the one value that the window shows; band, stop and question are the caller's.
[[nodiscard]] BenchState composeBench(const BenchFacts &facts, const QDateTime &now);

/// The line whose item is asked next: the one scanned last while it is unfinished, else the first unfinished one.
[[nodiscard]] QString nextLine(const PackingSession &session, const QString &lastLine);

/// `06 28915 27204 1`: a GTIN as it stands under its bars; other codes as they are.
[[nodiscard]] QString readableBarcode(const QString &barcode);

} // namespace packbench
