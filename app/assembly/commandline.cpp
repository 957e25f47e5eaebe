// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/commandline.h"

#include "station/wording.h"
#include "store/databaseplace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace packbench {

namespace {

/// The translation context of this file.
struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    QCommandLineOption dataDir{QStringLiteral("data-dir"), CommandLineWords::tr("Keep database, settings and log in this folder."),
                               QStringLiteral("folder")};
    QCommandLineOption database{
        QStringLiteral("database"),
        CommandLineWords::tr("Work on this PostgreSQL server: postgresql://user@host:port/name?sslmode=verify-full"),
        QStringLiteral("address")};
    QCommandLineOption practice{QStringLiteral("practice"),
                                CommandLineWords::tr("Practice on a marketplace of this computer's own; nothing real is shipped.")};
    QCommandLineOption practiceAccounts{QStringLiteral("practice-accounts"),
                                        CommandLineWords::tr("Practice on the marketplaces of a practice-server that runs already."),
                                        QStringLiteral("file")};
    QCommandLineOption autopilot{QStringLiteral("autopilot"), CommandLineWords::tr("Practice mode packs by itself and ends.")};
    QCommandLineOption orders{QStringLiteral("orders"), CommandLineWords::tr("How many orders the autopilot packs."),
                              QStringLiteral("number"), QStringLiteral("5")};
    QCommandLineOption screenshots{QStringLiteral("screenshots"),
                                   CommandLineWords::tr("Where the autopilot leaves pictures of the window."), QStringLiteral("folder")};
    QCommandLineOption format{QStringLiteral("format"), CommandLineWords::tr("csv or json."), QStringLiteral("format"),
                              QStringLiteral("csv")};
    QCommandLineOption output{QStringLiteral("output"), CommandLineWords::tr("The file, or the folder, that a report goes into."),
                              QStringLiteral("file")};
    QCommandLineOption force{
        QStringLiteral("force"),
        CommandLineWords::tr("Remove an account although its shipments are unfinished; write a report over an existing file.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, CommandLineWords::tr("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, CommandLineWords::tr("Show the version.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions(
            {dataDir, database, practice, practiceAccounts, autopilot, orders, screenshots, format, output, force, help, version});
    }
};

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    const qsizetype server = arguments.indexOf(QStringLiteral("practice-server"));
    if (server > 0) {
        // The practice server reads its own options.
        line.command = {QStringLiteral("practice-server")};
        line.practiceArguments = arguments.mid(server + 1);
        return line;
    }
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    if (!parser.parse(arguments)) {
        return fail(CommandLineWords::tr("%1. See packbench --help.").arg(parser.errorText()));
    }
    line.dataFolder = parser.value(options.dataDir);
    line.practice = parser.isSet(options.practice);
    line.practiceAccounts = parser.value(options.practiceAccounts);
    line.autopilot = parser.isSet(options.autopilot);
    line.screenshots = parser.value(options.screenshots);
    line.format = parser.value(options.format);
    line.output = parser.value(options.output);
    line.force = parser.isSet(options.force);
    line.showHelp = parser.isSet(options.help);
    line.showVersion = parser.isSet(options.version);
    line.command = parser.positionalArguments();
    bool isNumber = false;
    line.orders = parser.value(options.orders).toInt(&isNumber);
    if (!isNumber || line.orders < 1) {
        return fail(CommandLineWords::tr("--orders wants a number above 0."));
    }
    if (line.autopilot && !line.practice) {
        return fail(CommandLineWords::tr("--autopilot works with --practice only: it would ship real orders."));
    }
    line.database = parser.value(options.database);
    if (parser.isSet(options.database)) {
        if (line.practice) {
            return fail(CommandLineWords::tr("--database is for real work, --practice keeps its own."));
        }
        if (const auto place = DatabasePlace::ofAddress(line.database); !place) {
            return fail(words::failure(place.error()));
        }
    }
    if (parser.isSet(options.dataDir) && line.dataFolder.isEmpty()) {
        return fail(CommandLineWords::tr("--data-dir wants a folder."));
    }
    return line;
}

QString CommandLine::help()
{
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    parser.setApplicationDescription(
        CommandLineWords::tr("The packing station: scan, pack, ship exactly once.\n\n"
                             "Without a command the window opens. Commands:\n"
                             "  accounts import FILE     take accounts in (- reads standard input)\n"
                             "  accounts list            name, channel and address of each account\n"
                             "  accounts check           a real call per account\n"
                             "  accounts authorize NAME  a seller's consent: link out, answer in\n"
                             "  accounts remove NAME     forget an account and its keys\n"
                             "  products import FILE     take in sku,barcode,quantity,name rows\n"
                             "  export shipments         everything finished, as --format csv or json\n"
                             "  export history [SEARCH]  what left and is found, the newest first\n"
                             "  export inventory         what was cancelled, to correct the inventory (CSV)\n"
                             "  export journal           everything that happened, one JSON object a line\n"
                             "  settings list | get KEY | set KEY VALUE\n"
                             "  settings proxy-password  read from standard input into the keychain\n"
                             "  database password        of the server, read from standard input into the keychain\n"
                             "  database move ADDRESS    everything from this computer's file to a server\n"
                             "  explain                  what scans on standard input mean, one a line\n"
                             "  doctor                   keychain, database, TLS, clock, sound, printers\n"
                             "  report                   one file for support: recorder, log, versions, doctor; no names or numbers\n"
                             "  practice-server --port N --ledger FILE   the practice marketplace alone"));
    return parser.helpText();
}

} // namespace packbench
