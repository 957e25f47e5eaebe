// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: no sequence of keys crashes the wedge decoder, makes it hold strokes for ever or give back more than it took.
#include "scan/wedgedecoder.h"

#include <QtCore/qnamespace.h>
#include <cstdint>
#include <cstdlib>

using namespace packbench;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    WedgeDecoder decoder;
    quint64 now = 1000;
    size_t taken = 0;
    size_t given = 0;
    qsizetype scanned = 0;
    const auto count = [&](const WedgeAnswer &answer) {
        given += answer.replay.size();
        for (const WedgeScan &scan : answer.scans) {
            scanned += scan.text.size();
            if (scan.text.size() > decoder.rules().maxLength) {
                std::abort();
            }
        }
    };
    // Four bytes a stroke: what, character or key, modifiers, gap.
    for (size_t i = 0; i + 3 < size; i += 4) {
        KeyStroke stroke;
        now += data[i + 3];
        stroke.timestampMs = now;
        stroke.press = (data[i] & 1) != 0;
        stroke.autoRepeat = (data[i] & 2) != 0;
        stroke.nativeScanCode = (data[i] & 4) != 0 ? data[i + 1] : 0;
        stroke.qtKey = (data[i] & 8) != 0 ? Qt::Key_Return : (data[i] & 16) != 0 ? Qt::Key_F1 + data[i + 1] % 12 : data[i + 1];
        stroke.text = (data[i] & 32) != 0 ? QString() : QString(QChar(data[i + 1]));
        stroke.modifiers = (data[i + 2] & 1 ? static_cast<quint32>(Qt::ShiftModifier) : 0U)
                           | (data[i + 2] & 2 ? static_cast<quint32>(Qt::ControlModifier) : 0U)
                           | (data[i + 2] & 4 ? static_cast<quint32>(Qt::AltModifier) : 0U)
                           | (data[i + 2] & 8 ? static_cast<quint32>(Qt::KeypadModifier) : 0U);
        const auto focus = (data[i + 2] & 16) != 0 ? WedgeDecoder::Focus::TextField : WedgeDecoder::Focus::Elsewhere;
        decoder.wouldSwallow(stroke, focus);
        ++taken;
        count(decoder.take(stroke, focus));
        if ((data[i + 2] & 32) != 0) {
            count(decoder.tick(now));
        }
    }
    count(decoder.tick(now + 1'000'000));
    if (given > taken || scanned > static_cast<qsizetype>(4 * taken) || decoder.deadline().has_value()) {
        std::abort();
    }
    return 0;
}
