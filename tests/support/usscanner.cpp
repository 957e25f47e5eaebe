// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/usscanner.h"

#include <QMap>
#include <array>
#include <utility>

namespace packbench::test {

namespace {

/// Rows of keys from the digits down (X key codes 10, 24, 38, 51): without Shift, then with; dead keys as their accents.
using Rows = std::array<const char *, 8>;

const Rows usRows{"1234567890-=", "qwertyuiop[]", "asdfghjkl;'`",  "\\zxcvbnm,./",
                  "!@#$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:\"~", "|ZXCVBNM<>?"};
constexpr std::array<quint32, 4> firstCodes{10, 24, 38, 51};

const QMap<QString, Rows> &hostRows()
{
    // What xkeyboard-config 2.35 has for them.
    static const QMap<QString, Rows> rows{
        {QStringLiteral("us"), usRows},
        {QStringLiteral("tr"),
         {"1234567890*-", "qwertyuıopğü", "asdfghjklşi\"", ",zxcvbnmöç.", "!'^+%&/()=?_", "QWERTYUIOPĞÜ", "ASDFGHJKLŞİé", ";ZXCVBNMÖÇ:"}},
        {QStringLiteral("tr-f"),
         {"1234567890/-", "fgğıodrnhpqw", "uieaütkmlyş+", "xjövcçzsb.,", "!\"^$%&'()=?_", "FGĞIODRNHPQW", "UİEAÜTKMLYŞ*", "XJÖVCÇZSB:;"}},
        {QStringLiteral("fr"),
         {"&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù²", "*wxcvbn,;:!", "1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%~", "µWXCVBN?./§"}},
        {QStringLiteral("de"),
         {"1234567890ß´", "qwertzuiopü+", "asdfghjklöä^", "#yxcvbnm,.-", "!\"§$%&/()=?`", "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ°", "'YXCVBNM;:_"}},
        {QStringLiteral("ca-fr"),
         {"1234567890-=", "qwertyuiop^¸", "asdfghjkl;`#", "<zxcvbnm,.é", "!\"/$%?&*()_+", "QWERTYUIOP^¨", "ASDFGHJKL:`|", ">ZXCVBNM'.É"}},
        {QStringLiteral("gb"),
         {"1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "#zxcvbnm,./", "!\"£$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:@¬", "~ZXCVBNM<>?"}},
    };
    return rows;
}

bool isDead(const QString &layout, QChar c)
{
    static const QMap<QString, QString> dead{{QStringLiteral("fr"), QString::fromUtf8("^¨")},
                                             {QStringLiteral("de"), QString::fromUtf8("´`^")},
                                             {QStringLiteral("ca-fr"), QString::fromUtf8("^¸`¨")}};
    return dead.value(layout).contains(c);
}

struct Place {
    size_t row = 0;
    qsizetype column = 0;
};

Place placeOf(QChar character)
{
    for (size_t row = 0; row < usRows.size(); ++row) {
        const qsizetype column = QString::fromUtf8(usRows.at(row)).indexOf(character);
        if (column >= 0) {
            return {row, column};
        }
    }
    return {};
}

} // namespace

QStringList UsScanner::layouts()
{
    return hostRows().keys();
}

QList<KeyEdge> UsScanner::tap(int key, quint32 scanCode, const QString &text, Qt::KeyboardModifiers modifiers)
{
    return {{true, key, modifiers, scanCode, text}, {false, key, modifiers, scanCode, text}};
}

QList<KeyEdge> UsScanner::keys(const QString &code) const
{
    QList<KeyEdge> edges;
    for (QChar character : code) {
        const bool control = character < u' ' || character == u'\x7f';
        if (character == u' ') {
            edges += tap(Qt::Key_Space, 65, QStringLiteral(" "));
            continue;
        }
        if (control) {
            character = character == u'\x7f' ? u'?' : QChar(character.unicode() + u'@').toLower();
        }
        const Place place = placeOf(character);
        const bool shift = place.row >= firstCodes.size();
        QChar here = QString::fromUtf8(hostRows().value(m_layout).at(place.row)).at(place.column);
        const bool dead = isDead(m_layout, here);
        const int key = dead ? int(Qt::Key_Dead_Circumflex) : int(here.toUpper().unicode());
        if (m_capsLock && here.isLetter()) {
            here = here.isUpper() ? here.toLower() : here.toUpper();
        }
        QString text = dead ? QString() : QString(here);
        if (control && key >= Qt::Key_At && key <= Qt::Key_Underscore) {
            text = QString(QChar(key & 0x1f));
        }
        const Qt::KeyboardModifiers modifiers = (shift ? Qt::ShiftModifier : Qt::NoModifier)
                                                | (control ? Qt::ControlModifier : Qt::NoModifier);
        const quint32 modifierCode = control ? 37 : 50;
        const int modifierKey = control ? Qt::Key_Control : Qt::Key_Shift;
        if (modifiers != Qt::NoModifier) {
            edges.append({true, modifierKey, Qt::NoModifier, modifierCode, {}});
        }
        edges += tap(key, firstCodes.at(place.row % firstCodes.size()) + static_cast<quint32>(place.column), text, modifiers);
        if (modifiers != Qt::NoModifier) {
            edges.append({false, modifierKey, modifiers, modifierCode, {}});
        }
    }
    return edges;
}

QList<KeyEdge> UsScanner::altDigits(const QString &code, bool numLock)
{
    constexpr std::array<quint32, 10> codes{90, 87, 88, 89, 83, 84, 85, 79, 80, 81};
    constexpr std::array cursor{Qt::Key_Insert, Qt::Key_End,   Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Left,
                                Qt::Key_Clear,  Qt::Key_Right, Qt::Key_Home, Qt::Key_Up,       Qt::Key_PageUp};
    QList<KeyEdge> edges;
    for (const QChar character : code) {
        edges.append({true, Qt::Key_Alt, Qt::NoModifier, 64, {}});
        const QString number = QStringLiteral("%1").arg(character.unicode(), 4, 10, QLatin1Char('0'));
        for (const QChar c : number) {
            const auto digit = static_cast<size_t>(c.digitValue());
            edges += tap(numLock ? static_cast<int>(c.unicode()) : int(cursor.at(digit)), codes.at(digit), numLock ? QString(c) : QString(),
                         Qt::AltModifier | Qt::KeypadModifier);
        }
        edges.append({false, Qt::Key_Alt, Qt::AltModifier, 64, {}});
    }
    return edges;
}

} // namespace packbench::test
