// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens.h"

#include <algorithm>
#include <cmath>

namespace packbench {

namespace {

Tokens lightTokens()
{
    return {
        .ground = QColor(0xF4F6F8),
        .card = QColor(0xFFFFFF),
        .line = QColor(0xD5DBE1),
        .ink = QColor(0x12202E),
        .ink2 = QColor(0x3D4C5C),
        .faint = QColor(0x6B7785),
        .next = QColor(0x0A459E),
        .nextSoft = QColor(0xE3EDFB),
        .good = QColor(0x08522F),
        .bad = QColor(0x9C1420),
        .attention = QColor(0x6B4300),
        .attentionSoft = QColor(0xFFF0CC),
        .primary = QColor(0x0A459E),
        .idleBand = QColor(0x2A3B4D),
        .goodBand = QColor(0x0A5C36),
        .badBand = QColor(0x9C1420),
        .attentionBand = QColor(0x7A4A00),
        .onBand = QColor(0xFFFFFF),
        .chip = QColor(0xE6EAEE),
        .practice = QColor(0x5B2A86),
        .onPractice = QColor(0xFFFFFF),
        .lightGood = QColor(0x15803D),
        .lightAttention = QColor(0xC67B00),
        .lightBad = QColor(0xB3202C),
    };
}

Tokens darkTokens()
{
    return {
        .ground = QColor(0x0E1620),
        .card = QColor(0x16212D),
        .line = QColor(0x2B3B4B),
        .ink = QColor(0xF2F6FA),
        .ink2 = QColor(0xB9C6D3),
        .faint = QColor(0x8494A4),
        .next = QColor(0x9CC7FF),
        .nextSoft = QColor(0x17304F),
        .good = QColor(0x8FE3B4),
        .bad = QColor(0xFFB3B3),
        .attention = QColor(0xFFD584),
        .attentionSoft = QColor(0x3B2C0A),
        .primary = QColor(0x0A459E),
        .idleBand = QColor(0x223244),
        .goodBand = QColor(0x0A5C36),
        .badBand = QColor(0x9C1420),
        .attentionBand = QColor(0x7A4A00),
        .onBand = QColor(0xFFFFFF),
        .chip = QColor(0x24313F),
        .practice = QColor(0xB892E0),
        .onPractice = QColor(0x0E1620),
        .lightGood = QColor(0x2FB36B),
        .lightAttention = QColor(0xE09A1F),
        .lightBad = QColor(0xFF6B6B),
    };
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Tokens &tokens(bool dark)
{
    static const Tokens light = lightTokens();
    static const Tokens night = darkTokens();
    return dark ? night : light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace packbench
