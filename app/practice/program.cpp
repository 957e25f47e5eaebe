// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/program.h"

#include "practice/commandline.h"
#include "practice/control.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &line)
{
    std::fprintf(stream, "%s\n", line.constData());
    std::fflush(stream);
}

bool writePrivate(const QString &path, const QByteArray &content)
{
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    const bool isWritten = path.isEmpty()
                           || (file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly) && file.setPermissions(ownerOnly)
                               && file.write(content) == content.size() && file.flush());
    if (!isWritten)
        print(stderr, "practice: " + path.toUtf8() + ": " + file.errorString().toUtf8());
    return isWritten;
}

#ifdef Q_OS_UNIX
int wakeUp[2] = {-1, -1};

/// Only what is allowed in a signal: one byte tells the event loop.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[0], &byte, 1);
}

void quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0)
        return;
    auto *const notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    for (const int number : {SIGTERM, SIGINT})
        ::sigaction(number, &action, nullptr);
}
#endif

} // namespace

int runPracticeServer(const QStringList &arguments)
{
    const Result<PracticeCommandLine, QString> line = PracticeCommandLine::parse(arguments);
    if (!line) {
        print(stderr, line.error().toUtf8());
        return arguments.contains(u"--help"_s) ? 0 : 2;
    }
    SystemClock clock;
    SystemRandomness chance;
    SeededRandomness repeatable(line->chanceSeed.value_or(0));
    Randomness &randomness = line->chanceSeed ? static_cast<Randomness &>(repeatable) : chance;
    PracticeServer server(clock, randomness);
    const Result<void, QString> started = server.start(line->options);
    if (!started) {
        print(stderr, "practice: " + started.error().toUtf8());
        return 1;
    }
    server.setFaults(line->faults);
    server.setTikTokFaults(line->tiktokFaults);
    server.setAkinonFaults(line->akinonFaults);
    if (!writePrivate(line->accountsOut, server.accountsJson(line->flavour)) || !writePrivate(line->productsOut, server.catalogue().csv())
        || !writePrivate(line->certificateOut, server.certificate()) || !writePrivate(line->tiktokAccountsOut, server.tiktokAccountsJson())
        || !writePrivate(line->akinonAccountsOut, server.akinonAccountsJson(line->doesAkinonSignIn)))
        return 1;
#ifdef Q_OS_UNIX
    quitOnSignals();
#endif
    PracticeControl control(server);
    if (line->isControlled)
        control.listen();
    print(stdout, "practice: listening on " + server.baseUrl().toUtf8());
    if (server.tiktok())
        print(stdout, "practice: TikTok Shop on " + server.tiktokBaseUrl().toUtf8());
    if (server.akinon())
        print(stdout, "practice: Akinon OMS on " + server.akinonBaseUrl().toUtf8());
    const int status = QCoreApplication::exec();
    print(stdout, practiceSummaryLine(server.ledger().summary()));
    return status;
}

} // namespace packbench
