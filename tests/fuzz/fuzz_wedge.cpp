// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Whatever keys arrive at whatever times: the decoder neither fails nor grows, and gives back to widgets only what it kept.
#include "scan/wedgedecoder.h"
#include "scan/wedgekeyboard.h"

#include <QtCore/qnamespace.h>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace packbench;

namespace {

constexpr size_t strokeBytes = 6;
constexpr std::array specialKeys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,     Qt::Key_Alt, Qt::Key_Shift,  Qt::Key_Control,
                                 Qt::Key_F4,     Qt::Key_Meta,  Qt::Key_Backtab, Qt::Key_J,   Qt::Key_Insert, Qt::Key_CapsLock};

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

WedgeRules rulesOf(const uint8_t *data)
{
    WedgeRules rules;
    rules.keyboard = (data[0] & 1) != 0 ? WedgeRules::Keyboard::Computer : WedgeRules::Keyboard::Physical;
    rules.end = static_cast<WedgeRules::End>((data[0] >> 1) & 3);
    rules.swapCase = (data[0] & 8) != 0;
    rules.composesAlt = (data[0] & 16) != 0;
    rules.prefix = (data[0] & 32) != 0 ? QStringLiteral("a") : QString();
    rules.suffix = (data[0] & 64) != 0 ? QStringLiteral("a") : QString();
    rules.fnc1 = (data[0] & 128) != 0 ? QStringLiteral("~1") : QString();
    rules.maxLength = 32 + data[1];
    rules.doubleReadMs = data[2] * 4;
    rules.minLength = 2 + data[3] % 8;
    return rules;
}

KeyStroke strokeOf(const uint8_t *data, quint64 &now)
{
    now += data[0] < 200 ? data[0] / 8 : data[0] * 4;
    KeyStroke stroke;
    stroke.timestampMs = now;
    stroke.press = (data[1] & 1) != 0;
    stroke.autoRepeat = (data[1] & 0xc0) == 0xc0;
    stroke.modifiers = ((data[1] & 2) != 0 ? quint32{Qt::ShiftModifier} : 0) | ((data[1] & 4) != 0 ? quint32{Qt::ControlModifier} : 0)
                       | ((data[1] & 8) != 0 ? quint32{Qt::AltModifier} : 0) | ((data[1] & 16) != 0 ? quint32{Qt::KeypadModifier} : 0);
    stroke.nativeScanCode = data[2];
    stroke.physicalKey = physicalKeyOf(data[2]);
    const bool special = (data[3] & 0x80) != 0;
    stroke.qtKey = special ? int{specialKeys.at(data[3] % specialKeys.size())} : int{data[3]};
    if (data[4] != 0) {
        stroke.text = QString(QChar(static_cast<char16_t>(data[4] | (data[5] << 8))));
    }
    return stroke;
}

void check(const WedgeAnswer &answer, const WedgeRules &rules)
{
    for (const WedgeScan &scan : answer.scans) {
        demand(scan.physical.size() <= rules.maxLength && scan.computer.size() <= rules.maxLength);
        demand(scan.text.size() <= rules.maxLength);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 4) {
        return 0;
    }
    const WedgeRules rules = rulesOf(data);
    WedgeDecoder decoder(rules);
    quint64 now = 1000;
    size_t kept = 0;
    size_t returned = 0;
    for (size_t at = 4; at + strokeBytes <= size; at += strokeBytes) {
        const KeyStroke stroke = strokeOf(data + at, now);
        const auto focus = (data[at + 1] & 32) != 0 ? WedgeDecoder::Focus::TextField : WedgeDecoder::Focus::Elsewhere;
        const bool announced = decoder.wouldSwallow(stroke, focus);
        const WedgeAnswer answer = decoder.take(stroke, focus);
        demand(answer.swallow == announced);
        check(answer, rules);
        kept += answer.swallow ? 1 : 0;
        returned += answer.replay.size();
        demand(returned <= kept);
        if (data[at] == 255 && decoder.deadline()) {
            const WedgeAnswer late = decoder.tick(*decoder.deadline());
            check(late, rules);
            returned += late.replay.size();
        }
    }
    const WedgeAnswer last = decoder.tick(now + 1'000'000);
    check(last, rules);
    demand(returned + last.replay.size() <= kept && !decoder.deadline().has_value());
    return 0;
}
