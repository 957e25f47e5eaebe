// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/keystroke.h"
#include "scan/wedgerules.h"

#include <optional>
#include <vector>

namespace packbench {

/// A text that a scanner typed.
struct WedgeScan {
    QString text;
    quint64 endedAtMs = 0;
    bool tooLong = false;  ///< cut at WedgeRules::maxLength: not to be believed
    bool tooShort = false; ///< at a machine's pace, but under WedgeRules::minLength: most likely a part of a code
    QString physical;      ///< as from a US keyboard, with prefix and suffix; empty where keys have no numbers
    QString computer;      ///< as the computer's layout has it, with prefix and suffix

    [[nodiscard]] bool isReadable() const { return !tooLong && !tooShort; }
    friend bool operator==(const WedgeScan &, const WedgeScan &) = default;
};

/// One character of a scan in both readings.
struct WedgeCharacter {
    QString physical;
    QString computer;
};

/// What happens to a stroke.
struct WedgeAnswer {
    bool swallow = false;          ///< the stroke must not reach any widget (now)
    std::vector<KeyStroke> replay; ///< held-back strokes of a typist, to be given to the focused widget first
    std::vector<WedgeScan> scans;  ///< finished scans, in order
};

/// Tells a scanner that types from a person who types, by timing alone, and reads what it meant.
///
/// Each key is read by its place on a US keyboard and as the computer's layout has it; WedgeRules::keyboard says which
/// holds. Alt held over digits of the number pad is the character of that number.
/// The first characters are held back until it is clear who writes; a typist gets them back as a replay, within
/// WedgeRules::maxMeanGapMs of the last one when a text field has the focus. Nothing of a scan reaches a widget.
class WedgeDecoder
{
public:
    enum class Focus { TextField, Elsewhere };

    explicit WedgeDecoder(WedgeRules rules = {}) : m_rules(std::move(rules)) {}

    void setRules(const WedgeRules &rules) { m_rules = rules; }
    [[nodiscard]] const WedgeRules &rules() const { return m_rules; }

    [[nodiscard]] WedgeAnswer take(const KeyStroke &stroke, Focus focus);
    /// Ends what has waited long enough at \a nowMs (same clock as the strokes). Call it when deadline() has passed
    /// and no stroke is left in the event queue.
    [[nodiscard]] WedgeAnswer tick(quint64 nowMs);
    /// Whether take() would keep the stroke from the widgets; decides about shortcuts, changes nothing.
    [[nodiscard]] bool wouldSwallow(const KeyStroke &stroke, Focus focus) const;
    /// When tick() has something to do; nothing while idle.
    [[nodiscard]] std::optional<quint64> deadline() const;
    /// A scan is being received.
    [[nodiscard]] bool isScanning() const { return m_state == State::Scanning; }
    /// Drops what was received so far (the window lost the focus).
    void forget();

private:
    enum class State { Idle, Held, Scanning };

    void takePress(const KeyStroke &stroke, WedgeAnswer &answer);
    void takeRelease(const KeyStroke &stroke, WedgeAnswer &answer);
    void takeTerminator(const KeyStroke &stroke, WedgeAnswer &answer);
    void begin(const KeyStroke &stroke);
    void append(const KeyStroke &stroke, const WedgeCharacter &character);
    void collectAlt(int digit);
    [[nodiscard]] std::optional<WedgeCharacter> composeAlt();
    void decide(WedgeAnswer &answer);
    [[nodiscard]] const QString &characterOf(const WedgeCharacter &character) const;
    [[nodiscard]] bool isEnd(const KeyStroke &stroke, const WedgeCharacter &character) const;
    [[nodiscard]] bool isEndText(const QString &text) const;
    [[nodiscard]] QString trimmed(QString text) const;
    void keepFromWidgets(const KeyStroke &stroke, WedgeAnswer &answer);
    void giveBack(WedgeAnswer &answer);
    void finish(WedgeAnswer &answer);
    [[nodiscard]] bool isLateAt(quint64 nowMs) const;
    [[nodiscard]] bool looksLikeScanner() const;
    [[nodiscard]] bool looksLikeTypist() const;
    [[nodiscard]] bool looksLikeShortScan(quint64 terminatorMs) const;
    [[nodiscard]] quint64 patienceMs() const;
    [[nodiscard]] double meanGapMs() const;

    WedgeRules m_rules;
    State m_state = State::Idle;
    Focus m_focus = Focus::Elsewhere;
    QString m_physical;
    QString m_computer;
    int m_count = 0;   ///< characters, also those beyond the cap
    int m_strokes = 0; ///< keys that made them: one each, or Alt and its digits
    QString m_altDigits;
    bool m_cut = false;
    quint64 m_firstMs = 0;
    quint64 m_lastMs = 0;
    std::vector<KeyStroke> m_held;
    std::vector<quint64> m_downUnseen; ///< keys whose press no widget has seen
    quint64 m_terminatorUntilMs = 0;   ///< a terminator up to then belongs to the last scan
    std::optional<WedgeScan> m_previous;
};

} // namespace packbench
