// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/commandline.h"

#include <QCommandLineParser>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

bool readNumber(const QCommandLineParser &parser, const QString &name, quint32 highest, quint32 &number)
{
    bool isNumber = true;
    if (parser.isSet(name))
        number = parser.value(name).toUInt(&isNumber);
    return isNumber && number <= highest;
}

bool readFile(const QString &path, QByteArray &content)
{
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        return false;
    content = path.isEmpty() ? QByteArray() : file.readAll();
    return true;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"help"_s, u"Shows this text."_s},
        {u"port"_s, u"Listens on this port of 127.0.0.1; 0 takes a free one."_s, u"number"_s},
        {u"ledger"_s, u"Keeps the truth in this file and goes on where it ends."_s, u"file"_s},
        {u"seed"_s, u"Seed of the orders of a new ledger."_s, u"number"_s},
        {u"orders"_s, u"How many orders a new ledger has."_s, u"number"_s},
        {u"tls"_s, u"Speaks https, with a certificate of its own unless one is given."_s},
        {u"certificate"_s, u"PEM certificate for --tls."_s, u"file"_s},
        {u"key"_s, u"PEM key of that certificate."_s, u"file"_s},
        {u"fault"_s,
         u"what[-before|-after|-late][,times=n][,percent=p][,method=m][,path=p][,delay=s][,stale=s][,retryAfter=s][,replenish=s] with what "
         u"one of "
         "drop 503 429 hang slow truncate malformed html404 wrongtype 400 406 415. May be repeated."_s,
         u"fault"_s},
        {u"chance-seed"_s, u"Makes the chances of the faults repeatable."_s, u"number"_s},
        {u"skew"_s, u"Sets the marketplace's clock wrong by that much."_s, u"seconds"_s},
        {u"flavour"_s, u"legacy or global: writes only that account."_s, u"flavour"_s},
        {u"accounts-out"_s, u"Writes the document for accounts import."_s, u"file"_s},
        {u"products-out"_s, u"Writes the products with their barcodes as CSV."_s, u"file"_s},
        {u"certificate-out"_s, u"Writes the certificate that clients must trust."_s, u"file"_s},
        {u"tiktok-orders"_s, u"Opens a TikTok Shop on the next port; so many orders when it is new."_s, u"number"_s},
        {u"tiktok-market"_s, u"Country of a new TikTok Shop, like GB."_s, u"country"_s},
        {u"tiktok-accounts-out"_s, u"Writes the TikTok Shop's document for accounts import."_s, u"file"_s},
        {u"tiktok-fault"_s, u"As --fault, for the TikTok Shop. May be repeated."_s, u"fault"_s},
        {u"akinon-orders"_s, u"Opens an Akinon OMS two ports further; so many packages when it is new."_s, u"number"_s},
        {u"akinon-accounts-out"_s, u"Writes the Akinon OMS's document for accounts import."_s, u"file"_s},
        {u"akinon-login"_s, u"That account signs in with user name and password."_s},
        {u"akinon-fault"_s, u"As --fault, for the Akinon OMS. May be repeated."_s, u"fault"_s},
        {u"control"_s,
         u"Takes commands on standard input: fault F, clear, refuse, accept, skew SECONDS, cancel ID, ask-cancel ID, expire-tokens, "
         "summary; tiktok-fault F, tiktok-clear, tiktok-cancel ID, tiktok-ask-cancel ID, tiktok-release ID, tiktok-label-polls N, "
         "tiktok-expire-token, "
         "tiktok-fail ID CODE [TIMES] [after] [unnamed]; akinon-fault F, akinon-clear, akinon-move ID STATE, akinon-revoke-keys, "
         "akinon-next ORIGIN, akinon-picture-labels, akinon-fail ID CODE [TIMES] [after]."_s},
    });
}

QString readFaults(const QStringList &texts, PracticeFaults &faults)
{
    for (const QString &text : texts) {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(text);
        if (!fault)
            return fault.error();
        faults.list.push_back(*fault);
    }
    return {};
}

/// Everything that is a number or a name from a list; gives what is wrong, or nothing.
QString readNumbers(const QCommandLineParser &parser, PracticeCommandLine &read)
{
    quint32 port = 0;
    quint32 orders = static_cast<quint32>(read.options.orders);
    if (!readNumber(parser, u"port"_s, 65'535, port) || !readNumber(parser, u"orders"_s, 1'000'000, orders)
        || !readNumber(parser, u"seed"_s, 0xffff'ffff, read.options.seed))
        return u"--port, --orders and --seed take numbers"_s;
    quint32 tiktokOrders = 0;
    if (!readNumber(parser, u"tiktok-orders"_s, 1'000'000, tiktokOrders))
        return u"--tiktok-orders takes a number"_s;
    read.options.tiktokOrders = static_cast<int>(tiktokOrders);
    quint32 akinonOrders = 0;
    if (!readNumber(parser, u"akinon-orders"_s, 1'000'000, akinonOrders))
        return u"--akinon-orders takes a number"_s;
    read.options.akinonOrders = static_cast<int>(akinonOrders);
    quint32 chance = 0;
    bool isSkew = true;
    const int skew = parser.value(u"skew"_s).isEmpty() ? 0 : parser.value(u"skew"_s).toInt(&isSkew);
    if (!readNumber(parser, u"chance-seed"_s, 0xffff'ffff, chance) || !isSkew)
        return u"--chance-seed and --skew take numbers"_s;
    if (parser.isSet(u"chance-seed"_s))
        read.chanceSeed = chance;
    read.faults.clockSkew = std::chrono::seconds(skew);
    const QString flavour = parser.value(u"flavour"_s);
    if (!flavour.isEmpty() && flavour != u"legacy"_s && flavour != u"global"_s)
        return u"--flavour is legacy or global"_s;
    if (!flavour.isEmpty())
        read.flavour = flavour == u"legacy"_s ? PracticeFlavour::Legacy : PracticeFlavour::Global;
    read.options.port = static_cast<quint16>(port);
    read.options.orders = static_cast<int>(orders);
    return {};
}

} // namespace

Result<PracticeCommandLine, QString> PracticeCommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"packbench practice-server"_s} + arguments))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s))
        return fail(parser.helpText());
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty())
        return fail(u"Unexpected argument: "_s + words.first());
    PracticeCommandLine read;
    if (const QString error = readNumbers(parser, read); !error.isEmpty())
        return fail(error);
    read.options.ledgerPath = parser.value(u"ledger"_s);
    read.options.isSecure = parser.isSet(u"tls"_s);
    if (!readFile(parser.value(u"certificate"_s), read.options.certificate)
        || !readFile(parser.value(u"key"_s), read.options.certificateKey))
        return fail(u"--certificate or --key cannot be read"_s);
    for (const QString &error :
         {readFaults(parser.values(u"fault"_s), read.faults), readFaults(parser.values(u"tiktok-fault"_s), read.tiktokFaults),
          readFaults(parser.values(u"akinon-fault"_s), read.akinonFaults)})
    {
        if (!error.isEmpty())
            return fail(error);
    }
    if (parser.isSet(u"tiktok-market"_s))
        read.options.tiktokMarket = parser.value(u"tiktok-market"_s).toUpper();
    if (read.options.tiktokMarket.size() != 2)
        return fail(u"--tiktok-market takes a country's two letters"_s);
    read.akinonAccountsOut = parser.value(u"akinon-accounts-out"_s);
    read.doesAkinonSignIn = parser.isSet(u"akinon-login"_s);
    read.tiktokAccountsOut = parser.value(u"tiktok-accounts-out"_s);
    read.accountsOut = parser.value(u"accounts-out"_s);
    read.productsOut = parser.value(u"products-out"_s);
    read.certificateOut = parser.value(u"certificate-out"_s);
    read.isControlled = parser.isSet(u"control"_s);
    return read;
}

} // namespace packbench
