// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/wedgedecoder.h"

#include "scan/wedgekeyboard.h"

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

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

QString withSwappedCase(QString text)
{
    for (QChar &c : text) {
        if (isAsciiLetter(c)) {
            c = c.isUpper() ? c.toLower() : c.toUpper();
        }
    }
    return text;
}

/// Keys without a place of their own in the table (keyboards of other countries, remote desktops) are read as they come.
WedgeCharacter charactersOf(const KeyStroke &stroke)
{
    if (isModifierKey(stroke.qtKey)) {
        return {};
    }
    WedgeCharacter character{usCharacter(stroke), computerCharacter(stroke)};
    if (character.physical.isEmpty() && !isAltStroke(stroke)) {
        character.physical = character.computer;
    }
    return character;
}

/// Only what writes a visible character can start a scan; shortcuts and editing keys of a person are never delayed.
bool canBegin(const KeyStroke &stroke, const QString &character)
{
    if (isAltStroke(stroke)) {
        return keypadDigit(stroke) >= 0;
    }
    // A US key that moves the cursor here (the number pad without NumLock) is a person's.
    const bool moves = stroke.text.isEmpty() && keypadDigit(stroke) >= 0;
    return isPlainStroke(stroke) && !moves && !character.isEmpty() && character.front().isPrint();
}

} // namespace

WedgeAnswer WedgeDecoder::take(const KeyStroke &stroke, Focus focus)
{
    WedgeAnswer answer;
    if (!stroke.press) {
        takeRelease(stroke, answer);
        return answer;
    }
    if (m_state != State::Idle && isLateAt(stroke.timestampMs)) {
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
    // A key repeats itself only after a pause that ends any scan. Qt takes a scanner's doubled character for a repetition when
    // both arrive in the same millisecond.
    if (stroke.autoRepeat && m_state == State::Idle) {
        return;
    }
    const WedgeCharacter character = charactersOf(stroke);
    if (isEnd(stroke, character)) {
        takeTerminator(stroke, answer);
        return;
    }
    if (m_state == State::Idle) {
        if (!canBegin(stroke, characterOf(character))) {
            return;
        }
        begin(stroke);
    }
    const int digit = isAltStroke(stroke) ? keypadDigit(stroke) : -1;
    if (digit >= 0) {
        ++m_strokes;
        m_lastMs = std::max(m_lastMs, stroke.timestampMs);
        collectAlt(digit);
    } else if (!characterOf(character).isEmpty()) {
        append(stroke, character);
    }
    keepFromWidgets(stroke, answer);
    decide(answer);
}

void WedgeDecoder::decide(WedgeAnswer &answer)
{
    if (m_state == State::Held && looksLikeScanner()) {
        m_state = State::Scanning;
        m_held.clear();
    } else if (m_state == State::Held && looksLikeTypist()) {
        giveBack(answer);
    }
}

void WedgeDecoder::takeRelease(const KeyStroke &stroke, WedgeAnswer &answer)
{
    if ((stroke.qtKey == Qt::Key_Alt || stroke.qtKey == Qt::Key_Meta) && !m_altDigits.isEmpty() && !stroke.autoRepeat) {
        if (isLateAt(stroke.timestampMs)) {
            answer = tick(stroke.timestampMs);
        } else if (const std::optional<WedgeCharacter> composed = composeAlt()) {
            if (m_state == State::Scanning && isEndText(composed->physical)) {
                takeTerminator(stroke, answer);
            } else {
                append(stroke, *composed);
                decide(answer);
            }
        }
        answer.swallow = false;
    }
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

void WedgeDecoder::begin(const KeyStroke &stroke)
{
    m_state = State::Held;
    m_physical.clear();
    m_computer.clear();
    m_altDigits.clear();
    m_count = 0;
    m_strokes = 0;
    m_cut = false;
    m_firstMs = stroke.timestampMs;
    m_lastMs = stroke.timestampMs;
    m_held.clear();
}

void WedgeDecoder::append(const KeyStroke &stroke, const WedgeCharacter &character)
{
    ++m_count;
    ++m_strokes;
    m_lastMs = std::max(m_lastMs, stroke.timestampMs);
    const qsizetype longest = std::max(m_physical.size() + character.physical.size(), m_computer.size() + character.computer.size());
    if (longest > m_rules.maxLength) {
        m_cut = true;
        return;
    }
    m_physical += character.physical;
    m_computer += character.computer;
}

void WedgeDecoder::collectAlt(int digit)
{
    constexpr qsizetype longestNumber = 6;
    if (!m_rules.composesAlt && m_altDigits.size() < longestNumber) {
        m_altDigits += QChar(u'0' + digit);
    }
}

std::optional<WedgeCharacter> WedgeDecoder::composeAlt()
{
    const uint code = m_altDigits.toUInt();
    m_altDigits.clear();
    // The code pages of old and new agree on ASCII; a scanner sends nothing else this way but Latin-1 with a leading 0.
    if (m_state == State::Idle || code > 0xff) {
        return std::nullopt;
    }
    const QString text{QChar(static_cast<char16_t>(code))};
    return WedgeCharacter{text, text};
}

const QString &WedgeDecoder::characterOf(const WedgeCharacter &character) const
{
    return m_rules.keyboard == WedgeRules::Keyboard::Physical ? character.physical : character.computer;
}

bool WedgeDecoder::isEnd(const KeyStroke &stroke, const WedgeCharacter &character) const
{
    const bool enter = stroke.qtKey == Qt::Key_Return || stroke.qtKey == Qt::Key_Enter;
    const bool tab = stroke.qtKey == Qt::Key_Tab || stroke.qtKey == Qt::Key_Backtab;
    if (!enter && !tab) {
        return !isPlainStroke(stroke) && isEndText(characterOf(character));
    }
    return isEndText(enter ? QStringLiteral("\r") : QStringLiteral("\t"));
}

bool WedgeDecoder::isEndText(const QString &text) const
{
    if (text == QLatin1String("\t")) {
        return m_rules.end == WedgeRules::End::Any || m_rules.end == WedgeRules::End::Tab;
    }
    const bool line = text == QLatin1String("\r") || text == QLatin1String("\n");
    return line && (m_rules.end == WedgeRules::End::Any || m_rules.end == WedgeRules::End::Enter);
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
    m_altDigits.clear();
    m_state = State::Idle;
}

QString WedgeDecoder::trimmed(QString text) const
{
    while (m_rules.end != WedgeRules::End::Any && !text.isEmpty() && QStringLiteral("\r\n\t").contains(text.back())) {
        text.chop(1);
    }
    if (!m_rules.prefix.isEmpty() && text.startsWith(m_rules.prefix)) {
        text.remove(0, m_rules.prefix.size());
    }
    if (!m_rules.suffix.isEmpty() && text.endsWith(m_rules.suffix)) {
        text.chop(m_rules.suffix.size());
    }
    if (!m_rules.fnc1.isEmpty()) {
        text.replace(m_rules.fnc1, QStringLiteral("\x1d"));
    }
    return m_rules.swapCase ? withSwappedCase(text) : text;
}

void WedgeDecoder::finish(WedgeAnswer &answer)
{
    const bool physical = m_rules.keyboard == WedgeRules::Keyboard::Physical;
    WedgeScan scan{trimmed(physical ? m_physical : m_computer), m_lastMs, m_cut, m_count < m_rules.minLength, m_physical, m_computer};
    m_state = State::Idle;
    m_altDigits.clear();
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
    m_altDigits.clear();
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
    return m_strokes < 2 ? 0.0 : static_cast<double>(m_lastMs - m_firstMs) / (m_strokes - 1);
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
