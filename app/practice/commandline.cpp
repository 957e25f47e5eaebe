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
         u"what[-before|-after|-late][,times=n][,percent=p][,method=m][,path=p][,delay=s][,stale=s][,retryAfter=s] with what one of "
         "drop 503 429 hang slow truncate malformed html404 wrongtype 406 415. May be repeated."_s,
         u"fault"_s},
        {u"accounts-out"_s, u"Writes the document for accounts import."_s, u"file"_s},
        {u"products-out"_s, u"Writes the products with their barcodes as CSV."_s, u"file"_s},
        {u"certificate-out"_s, u"Writes the certificate that clients must trust."_s, u"file"_s},
        {u"control"_s,
         u"Takes commands on standard input: fault F, clear, refuse, accept, cancel ID, ask-cancel ID, expire-tokens, summary."_s},
    });
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
    if (!parser.positionalArguments().isEmpty())
        return fail(u"Unexpected argument: "_s + parser.positionalArguments().first());
    PracticeCommandLine read;
    quint32 port = 0;
    quint32 orders = static_cast<quint32>(read.options.orders);
    if (!readNumber(parser, u"port"_s, 65'535, port) || !readNumber(parser, u"orders"_s, 1'000'000, orders)
        || !readNumber(parser, u"seed"_s, 0xffff'ffff, read.options.seed))
        return fail(u"--port, --orders and --seed take numbers"_s);
    read.options.port = static_cast<quint16>(port);
    read.options.orders = static_cast<int>(orders);
    read.options.ledgerPath = parser.value(u"ledger"_s);
    read.options.isSecure = parser.isSet(u"tls"_s);
    if (!readFile(parser.value(u"certificate"_s), read.options.certificate)
        || !readFile(parser.value(u"key"_s), read.options.certificateKey))
        return fail(u"--certificate or --key cannot be read"_s);
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString &text : faults) {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(text);
        if (!fault)
            return fail(fault.error());
        read.faults.list.push_back(*fault);
    }
    read.accountsOut = parser.value(u"accounts-out"_s);
    read.productsOut = parser.value(u"products-out"_s);
    read.certificateOut = parser.value(u"certificate-out"_s);
    read.isControlled = parser.isSet(u"control"_s);
    return read;
}

} // namespace packbench
