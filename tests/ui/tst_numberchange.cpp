// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/numberchangeview.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// What differs between the number that was told and the one on the new label.
class NumberChangeTest final : public QObject
{
    Q_OBJECT

private:
    static QString marked(const QString &number, const QString &other)
    {
        QString shown;
        const QList<bool> marks = NumberChangeView::differing(number, other);
        for (const bool mark : marks)
            shown += mark ? u'^' : u'.';
        return shown;
    }

private Q_SLOTS:
    void numbersOfTheSameLengthAreComparedPlaceByPlace()
    {
        QCOMPARE(marked(u"7023000253692069"_s, u"7023000263692077"_s), u"........^.....^^"_s);
        QCOMPARE(marked(u"123"_s, u"123"_s), u"..."_s);
    }

    void ofOthersWhatStandsBetweenTheSameBeginningAndEndIsMarked()
    {
        QCOMPARE(marked(u"AB1234CD"_s, u"AB19934CD"_s), u"...^...."_s);
        QCOMPARE(marked(u"AB19934CD"_s, u"AB1234CD"_s), u"...^^...."_s);
        QCOMPARE(marked(u"111"_s, u"1111"_s), u"..."_s);
        QCOMPARE(marked(u""_s, u"1"_s), QString());
    }

    void bothNumbersAreReadAloud()
    {
        Theme theme;
        NumberChangeView view(theme);
        view.setChange({u"Told so far"_s, u"%1"_s, u"New label"_s, u"<b>2</b>"_s});
        QCOMPARE(view.accessibleName(), u"Told so far %1. New label <b>2</b>"_s);
    }
};

QTEST_MAIN(NumberChangeTest)
#include "tst_numberchange.moc"
