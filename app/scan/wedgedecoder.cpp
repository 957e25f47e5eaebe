// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/wedgedecoder.h"

#include <QtCore/qnamespace.h>
#include <algorithm>

namespace packbench {

namespace {

quint64 keyId(const KeyStroke &stroke)
{
    return stroke.nativeScanCode != 0 ? stroke.nativeScanCode : (quint64{1} << 40) + static_cast<quint64>(stroke.qtKey);
}

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
           || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool holds(quint32 modifiers, Qt::KeyboardModifier modifier)
{
    return (modifiers & static_cast<quint32>(modifier)) != 0;
}

bool isPlain(const KeyStroke &stroke)
{
    const bool control = holds(stroke.modifiers, Qt::ControlModifier);
    const bool alt = holds(stroke.modifiers, Qt::AltModifier);
    // Both together are AltGr on Windows.
    return control == alt && !holds(stroke.modifiers, Qt::MetaModifier);
}

/// The character that a stroke adds to a scan; empty for keys without one (F4, arrows, Alt combinations).
QString characterOf(const KeyStroke &stroke)
{
    if (isPlain(stroke)) {
        return stroke.text;
    }
    const bool onlyControl = holds(stroke.modifiers, Qt::ControlModifier) && !holds(stroke.modifiers, Qt::AltModifier);
    if (onlyControl && stroke.qtKey >= Qt::Key_At && stroke.qtKey <= Qt::Key_Underscore) {
        return QString(QChar(stroke.qtKey & 0x1f));
    }
    return onlyControl ? stroke.text : QString();
}

bool isTerminator(const KeyStroke &stroke)
{
    return stroke.qtKey == Qt::Key_Return || stroke.qtKey == Qt::Key_Enter || stroke.qtKey == Qt::Key_Tab
           || characterOf(stroke) == QLatin1String("\n");
}

/// Only what writes a visible character can start a scan; shortcuts and editing keys of a person are never delayed.
bool canBegin(const KeyStroke &stroke)
{
    return isPlain(stroke) && !stroke.text.isEmpty() && stroke.text.front().isPrint();
}

} // namespace

WedgeAnswer WedgeDecoder::take(const KeyStroke &stroke, Focus focus)
{
    WedgeAnswer answer;
    if (!stroke.press) {
        takeRelease(stroke, answer);
        return answer;
    }
    if (m_state != State::Idle && !stroke.autoRepeat && isLateAt(stroke.timestampMs)) {
        answer = tick(stroke.timestampMs);
    }
    if (m_state == State::Idle) {
        m_focus = focus;
    }
    takePress(stroke, answer);
    if (!answer.swallow) {
        std::erase(m_downUnseen, keyId(stroke));
    }
    return answer;
}

void WedgeDecoder::takePress(const KeyStroke &stroke, WedgeAnswer &answer)
{
    if (stroke.autoRepeat) {
        // No scanner holds a key down; during a scan it is noise all the same.
        if (m_state == State::Held) {
            giveBack(answer);
        }
        answer.swallow = m_state == State::Scanning;
        return;
    }
    if (isTerminator(stroke)) {
        takeTerminator(stroke, answer);
        return;
    }
    const QString character = isModifierKey(stroke.qtKey) ? QString() : characterOf(stroke);
    if (m_state == State::Idle) {
        if (canBegin(stroke)) {
            begin(stroke, character);
            keepFromWidgets(stroke, answer);
        }
        return;
    }
    if (!character.isEmpty()) {
        append(stroke, character);
    }
    keepFromWidgets(stroke, answer);
    if (m_state == State::Held && looksLikeScanner()) {
        m_state = State::Scanning;
        m_held.clear();
    } else if (m_state == State::Held && looksLikeTypist()) {
        giveBack(answer);
    }
}

void WedgeDecoder::takeRelease(const KeyStroke &stroke, WedgeAnswer &answer)
{
    const auto unseen = std::find(m_downUnseen.begin(), m_downUnseen.end(), keyId(stroke));
    if (unseen == m_downUnseen.end()) {
        return;
    }
    answer.swallow = true;
    if (stroke.autoRepeat) {
        return;
    }
    m_downUnseen.erase(unseen);
    if (m_state == State::Held) {
        m_held.push_back(stroke);
    }
}

void WedgeDecoder::takeTerminator(const KeyStroke &stroke, WedgeAnswer &answer)
{
    if (m_state == State::Scanning || (m_state == State::Held && looksLikeShortScan(stroke.timestampMs))) {
        m_lastMs = stroke.timestampMs;
        finish(answer);
        m_terminatorUntilMs = stroke.timestampMs + static_cast<quint64>(m_rules.secondTerminatorMs);
        keepFromWidgets(stroke, answer);
        return;
    }
    if (m_state == State::Held) {
        giveBack(answer);
    } else if (stroke.timestampMs <= m_terminatorUntilMs) {
        keepFromWidgets(stroke, answer);
    }
}

void WedgeDecoder::begin(const KeyStroke &stroke, const QString &character)
{
    m_state = State::Held;
    m_text = character;
    m_count = 1;
    m_cut = false;
    m_firstMs = stroke.timestampMs;
    m_lastMs = stroke.timestampMs;
    m_held.clear();
}

void WedgeDecoder::append(const KeyStroke &stroke, const QString &character)
{
    ++m_count;
    if (m_text.size() + character.size() <= m_rules.maxLength) {
        m_text += character;
    } else {
        m_cut = true;
    }
    m_lastMs = std::max(m_lastMs, stroke.timestampMs);
}

void WedgeDecoder::keepFromWidgets(const KeyStroke &stroke, WedgeAnswer &answer)
{
    answer.swallow = true;
    if (std::find(m_downUnseen.begin(), m_downUnseen.end(), keyId(stroke)) == m_downUnseen.end()) {
        m_downUnseen.push_back(keyId(stroke));
    }
    if (m_state == State::Held) {
        m_held.push_back(stroke);
    }
}

void WedgeDecoder::giveBack(WedgeAnswer &answer)
{
    for (KeyStroke &stroke : m_held) {
        if (stroke.press) {
            // Its release, when it is still to come, belongs to the widget too.
            std::erase(m_downUnseen, keyId(stroke));
        }
        answer.replay.push_back(std::move(stroke));
    }
    m_held.clear();
    m_state = State::Idle;
}

void WedgeDecoder::finish(WedgeAnswer &answer)
{
    WedgeScan scan{m_text, m_lastMs, m_cut, m_count < m_rules.minLength};
    if (!m_rules.prefix.isEmpty() && scan.text.startsWith(m_rules.prefix)) {
        scan.text.remove(0, m_rules.prefix.size());
    }
    if (!m_rules.suffix.isEmpty() && scan.text.endsWith(m_rules.suffix)) {
        scan.text.chop(m_rules.suffix.size());
    }
    m_state = State::Idle;
    m_held.clear();
    const bool again = m_rules.doubleReadMs > 0 && m_previous && m_previous->text == scan.text
                       && scan.endedAtMs - m_previous->endedAtMs <= static_cast<quint64>(m_rules.doubleReadMs);
    m_previous = scan;
    if (!again) {
        answer.scans.push_back(std::move(scan));
    }
}

WedgeAnswer WedgeDecoder::tick(quint64 nowMs)
{
    WedgeAnswer answer;
    if (m_state == State::Idle || !isLateAt(nowMs)) {
        return answer;
    }
    if (m_state == State::Held) {
        giveBack(answer);
    } else {
        const quint64 last = m_lastMs;
        finish(answer);
        // A terminator that comes late must still press nothing.
        m_terminatorUntilMs = last + 2 * static_cast<quint64>(std::max(m_rules.idleMs, m_rules.maxGapMs));
    }
    return answer;
}

bool WedgeDecoder::wouldSwallow(const KeyStroke &stroke, Focus focus) const
{
    WedgeDecoder copy = *this;
    return copy.take(stroke, focus).swallow;
}

std::optional<quint64> WedgeDecoder::deadline() const
{
    return m_state == State::Idle ? std::nullopt : std::optional(m_lastMs + patienceMs() + 1);
}

void WedgeDecoder::forget()
{
    m_state = State::Idle;
    m_held.clear();
    m_downUnseen.clear();
    m_terminatorUntilMs = 0;
}

bool WedgeDecoder::isLateAt(quint64 nowMs) const
{
    return nowMs > m_lastMs + patienceMs();
}

quint64 WedgeDecoder::patienceMs() const
{
    if (m_state == State::Scanning) {
        return static_cast<quint64>(std::max(m_rules.maxGapMs, m_rules.idleMs));
    }
    // A person who types into a field waits for the letters; anywhere else nobody does.
    return static_cast<quint64>(m_focus == Focus::TextField ? m_rules.maxMeanGapMs : m_rules.maxGapMs);
}

double WedgeDecoder::meanGapMs() const
{
    return m_count < 2 ? 0.0 : static_cast<double>(m_lastMs - m_firstMs) / (m_count - 1);
}

bool WedgeDecoder::looksLikeScanner() const
{
    if (m_count < m_rules.minLength || meanGapMs() > m_rules.maxMeanGapMs) {
        return false;
    }
    const bool beyondTypists = m_count > m_rules.typistMaxLength || meanGapMs() <= m_rules.typistMeanGapMs;
    return m_focus == Focus::Elsewhere || beyondTypists;
}

bool WedgeDecoder::looksLikeShortScan(quint64 terminatorMs) const
{
    // Letters and Enter as fast as this come from no hand; half of it where somebody may be typing.
    const double pace = m_focus == Focus::Elsewhere ? m_rules.typistMeanGapMs : m_rules.typistMeanGapMs / 2.0;
    return m_count >= 2 && m_count < m_rules.minLength && meanGapMs() <= pace && static_cast<double>(terminatorMs - m_lastMs) <= pace;
}

bool WedgeDecoder::looksLikeTypist() const
{
    return m_count >= m_rules.minLength && meanGapMs() > m_rules.maxMeanGapMs;
}

} // namespace packbench
