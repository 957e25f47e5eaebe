// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>
#include <QString>
#include <vector>

namespace packbench {

/// What a practice marketplace prints for one package: a label, a packing slip, or both.
struct PracticeLabel {
    QString tracking;
    QString provider;
    QString initials; ///< of the recipient
    QStringList orders;
    std::vector<std::pair<QString, int>> items; ///< SKU and quantity, for the slip

    enum class Sheets { Label, Slip, Both };
    /// A PDF of vector bars and Helvetica; \a page is in points.
    [[nodiscard]] QByteArray pdf(Sheets sheets, QSizeF page) const;
    /// A PNG of an A6 label at 203 dots per inch, bars only.
    [[nodiscard]] QByteArray png() const;
};

} // namespace packbench
