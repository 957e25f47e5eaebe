// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/campaign.h"
#include "tests/chaos/support/hall.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTextStream>

using namespace packbench::chaos;
using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Packs, kills and spoils by seeds, then holds the marketplaces' ledger against what was packed."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seeds"_s, u"How many seeds are played."_s, u"number"_s, u"200"_s},
                       {u"seed"_s, u"Plays this one seed and keeps its folder when it fails."_s, u"seed"_s},
                       {u"from"_s, u"The first seed."_s, u"seed"_s, u"1"_s},
                       {u"jobs"_s, u"Processes at once."_s, u"number"_s, u"2"_s},
                       {u"real"_s, u"The real program in real time, killed with SIGKILL."_s},
                       {u"resume"_s, u"Goes on with the last campaign of the same seeds."_s},
                       {u"first"_s, u"Ends with the first violation."_s},
                       {u"seconds"_s, u"Begins nothing more after this time."_s, u"number"_s, u"0"_s},
                       {u"folder"_s, u"Where the state and failing seeds are kept."_s, u"folder"_s, u"chaos"_s},
                       {u"virtual"_s, u"Virtual time; this is the standard."_s},
                       {u"worker"_s, u"Plays the seeds in this process."_s}});
}

/// The driver of PostgreSQL tells of every statement that a lost connection cannot free or take.
void tellMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(u"Unable to free statement") && text != u"QSqlQuery::exec: database not open"_s)
        QTextStream(stderr) << qFormatLogMessage(type, context, text) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    // Which of several equals comes first must not depend on the day.
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(tellMessage);
    QLoggingCategory::setFilterRules(u"packbench.*=false"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    CampaignOrder order;
    bool isSeed = true;
    bool isCount = true;
    order.from = parser.value(parser.isSet(u"seed"_s) ? u"seed"_s : u"from"_s).toULongLong(&isSeed);
    order.seeds = parser.isSet(u"seed"_s) ? 1 : parser.value(u"seeds"_s).toULongLong(&isCount);
    order.jobs = parser.value(u"jobs"_s).toInt();
    order.seconds = parser.value(u"seconds"_s).toInt();
    order.real = parser.isSet(u"real"_s);
    order.resumes = parser.isSet(u"resume"_s);
    order.endsAtFirst = parser.isSet(u"first"_s);
    order.folder = parser.value(u"folder"_s);
    if (!isSeed || !isCount || order.from == 0 || order.seeds == 0) {
        QTextStream(stderr) << u"--seed, --from and --seeds take numbers above 0"_s << Qt::endl;
        return 2;
    }
    if (!parser.isSet(u"worker"_s) && !parser.isSet(u"seed"_s)) {
        Hall::share();
        Campaign campaign(order);
        return campaign.run();
    }
    bool isGood = true;
    for (quint64 seed = order.from; seed < order.from + order.seeds; ++seed)
        isGood = playAndTell(seed, order.real, order.folder) && isGood;
    return isGood ? 0 : 1;
}
