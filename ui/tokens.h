// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace packbench {

/// The colours of one theme by meaning; every text pair that the window paints has a contrast of at least 7:1.
struct Tokens {
    QColor ground; ///< behind the cards
    QColor card;
    QColor line;          ///< hairlines
    QColor ink;           ///< text
    QColor ink2;          ///< secondary text
    QColor faint;         ///< what cannot be pressed now (WCAG asks nothing of it; still readable)
    QColor next;          ///< what to do now
    QColor nextSoft;      ///< the ground of the one highlighted thing
    QColor good;          ///< text
    QColor bad;           ///< text
    QColor attention;     ///< text
    QColor attentionSoft; ///< the ground of what is on hold
    QColor primary;       ///< the main button; text on it is onBand
    QColor idleBand;
    QColor goodBand;
    QColor badBand;
    QColor attentionBand;
    QColor onBand;     ///< text on every band
    QColor chip;       ///< the ground of the channel's name
    QColor practice;   ///< the practice frame
    QColor onPractice; ///< text on the practice frame
    QColor lightGood;  ///< lamps of the strip: shapes, never text
    QColor lightAttention;
    QColor lightBad;
};

/// The colours of the light or the dark theme.
[[nodiscard]] const Tokens &tokens(bool dark);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace packbench
