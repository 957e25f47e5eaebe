// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scannerrules.h"

#include <QHash>

namespace packbench {

namespace {

WedgeRules::End endOf(const QString &value)
{
    static const QHash<QString, WedgeRules::End> ends{{QStringLiteral("enter"), WedgeRules::End::Enter},
                                                      {QStringLiteral("tab"), WedgeRules::End::Tab},
                                                      {QStringLiteral("idle"), WedgeRules::End::Idle}};
    return ends.value(value, WedgeRules::End::Any);
}

} // namespace

WedgeRules scannerRules(const std::vector<SettingsDesk::Row> &rows)
{
    WedgeRules rules;
    const QHash<QString, int *> numbers{{QStringLiteral("scanner.maxMeanGap"), &rules.maxMeanGapMs},
                                        {QStringLiteral("scanner.maxGap"), &rules.maxGapMs},
                                        {QStringLiteral("scanner.idle"), &rules.idleMs},
                                        {QStringLiteral("scanner.minLength"), &rules.minLength},
                                        {QStringLiteral("scanner.maxLength"), &rules.maxLength},
                                        {QStringLiteral("scanner.secondTerminator"), &rules.secondTerminatorMs},
                                        {QStringLiteral("scanner.doubleRead"), &rules.doubleReadMs},
                                        {QStringLiteral("scanner.typistMeanGap"), &rules.typistMeanGapMs},
                                        {QStringLiteral("scanner.typistMaxLength"), &rules.typistMaxLength}};
    const QHash<QString, QString *> texts{{QStringLiteral("scanner.prefix"), &rules.prefix},
                                          {QStringLiteral("scanner.suffix"), &rules.suffix},
                                          {QStringLiteral("scanner.fnc1"), &rules.fnc1}};
    for (const SettingsDesk::Row &row : rows) {
        if (int *number = numbers.value(row.key))
            *number = row.value.toInt();
        else if (QString *text = texts.value(row.key))
            *text = row.value.toString();
        else if (row.key == QLatin1String("scanner.end"))
            rules.end = endOf(row.value.toString());
        else if (row.key == QLatin1String("scanner.swapCase"))
            rules.swapCase = row.value.toBool();
        else if (row.key == QLatin1String("scanner.keyboard"))
            rules.keyboard = row.value.toString() == QLatin1String("computer") ? WedgeRules::Keyboard::Computer
                                                                               : WedgeRules::Keyboard::Physical;
    }
#ifdef Q_OS_WIN
    rules.composesAlt = true;
#endif
    return rules;
}

} // namespace packbench
