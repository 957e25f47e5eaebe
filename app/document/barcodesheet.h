// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/printable.h"

#include <QString>
#include <vector>

namespace packbench {

/// A sheet of cards with a barcode each: the bench's commands, packers' badges, practice goods.
class BarcodeSheet final : public Printable
{
public:
    struct Card {
        QString title;
        QString text; ///< one sentence; may be empty
        QString code; ///< what the barcode says
        QString key;  ///< the key that does the same; may be empty

        friend bool operator==(const Card &, const Card &) = default;
    };

    BarcodeSheet(QString title, std::vector<Card> cards) : m_title(std::move(title)), m_cards(std::move(cards)) {}

    [[nodiscard]] bool paint(QPagedPaintDevice &device) const override;

private:
    QString m_title;
    std::vector<Card> m_cards;
};

} // namespace packbench
