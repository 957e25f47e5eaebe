// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/control.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace packbench {

using namespace Qt::StringLiterals;

QByteArray practiceSummaryLine(const PracticeSummary &summary)
{
    return "practice: " + QByteArray::number(summary.ordersShipped) + " orders shipped, " + QByteArray::number(summary.packages)
           + " packages, " + QByteArray::number(summary.repeats) + " repeats, " + QByteArray::number(summary.doubles) + " doubles";
}

PracticeControl::PracticeControl(PracticeServer &server, QObject *parent) : QObject(parent), m_server(server) {}

void PracticeControl::listen()
{
#ifdef Q_OS_UNIX
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PracticeControl::read);
#endif
}

void PracticeControl::read()
{
#ifdef Q_OS_UNIX
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0)
        m_notifier->setEnabled(false);
    else
        m_buffer.append(bytes, count);
#endif
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray answer = obey(QString::fromUtf8(m_buffer.left(end)).trimmed());
        m_buffer.remove(0, end + 1);
        std::fprintf(stdout, "%s\n", answer.constData());
        std::fflush(stdout);
    }
}

QByteArray PracticeControl::obey(const QString &command)
{
    const QString verb = command.section(u' ', 0, 0);
    const QString what = command.section(u' ', 1);
    if (verb.startsWith(u"tiktok-"_s))
        return obeyForTikTok(verb.mid(7), what.split(u' ', Qt::SkipEmptyParts));
    if (verb.startsWith(u"akinon-"_s))
        return obeyForAkinon(verb.mid(7), what.split(u' ', Qt::SkipEmptyParts));
    PracticeFaults faults = m_server.faults();
    bool isDone = true;
    if (verb == u"summary"_s)
        return practiceSummaryLine(m_server.ledger().summary());
    if (verb == u"fault"_s) {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(what);
        if (!fault)
            return "error: " + fault.error().toUtf8();
        faults.list.push_back(*fault);
    } else if (verb == u"clear"_s) {
        faults = {};
    } else if (verb == u"refuse"_s || verb == u"accept"_s) {
        faults.refusesConnections = verb == u"refuse"_s;
    } else if (verb == u"skew"_s) {
        faults.clockSkew = std::chrono::seconds(what.toInt(&isDone));
    } else if (verb == u"cancel"_s) {
        isDone = m_server.market().cancel(what);
    } else if (verb == u"ask-cancel"_s) {
        isDone = m_server.market().askToCancel(what);
    } else if (verb == u"expire-tokens"_s) {
        m_server.gate().expireTokens();
    } else {
        return "error: unknown command";
    }
    m_server.setFaults(faults);
    return isDone ? "ok" : "error: no such order or number";
}

QByteArray PracticeControl::obeyForTikTok(const QString &verb, const QStringList &words)
{
    PracticeTikTok *const shop = m_server.tiktok();
    if (!shop)
        return "error: there is no TikTok Shop";
    bool isDone = true;
    PracticeFaults faults = m_server.tiktokFaults();
    if (verb == u"fault"_s) {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(words.value(0));
        if (!fault)
            return "error: " + fault.error().toUtf8();
        faults.list.push_back(*fault);
    } else if (verb == u"clear"_s) {
        faults = {};
    } else if (verb == u"cancel"_s) {
        isDone = shop->cancel(words.value(0));
    } else if (verb == u"ask-cancel"_s) {
        isDone = shop->askToCancel(words.value(0));
    } else if (verb == u"release"_s) {
        isDone = shop->release(words.value(0));
    } else if (verb == u"label-polls"_s) {
        const int polls = words.value(0).toInt(&isDone);
        shop->setPollsUntilDocument(isDone ? polls : 1);
    } else if (verb == u"expire-token"_s) {
        isDone = shop->tokens().expireAccess();
    } else if (verb == u"fail"_s) {
        const int code = words.value(1).toInt(&isDone);
        const auto when = words.contains(u"after"_s) ? PracticeTikTok::FailWhen::After : PracticeTikTok::FailWhen::Before;
        if (isDone)
            shop->failNext(words.value(0), code, std::max(1, words.value(2).toInt()), when, !words.contains(u"unnamed"_s));
    } else {
        return "error: unknown command";
    }
    m_server.setTikTokFaults(faults);
    return isDone ? "ok" : "error: no such order or number";
}

QByteArray PracticeControl::obeyForAkinon(const QString &verb, const QStringList &words)
{
    PracticeAkinon *const oms = m_server.akinon();
    if (!oms)
        return "error: there is no Akinon OMS";
    bool isDone = true;
    PracticeFaults faults = m_server.akinonFaults();
    if (verb == u"fault"_s) {
        const Result<PracticeFault, QString> fault = PracticeFault::parse(words.value(0));
        if (!fault)
            return "error: " + fault.error().toUtf8();
        faults.list.push_back(*fault);
    } else if (verb == u"clear"_s) {
        faults = {};
    } else if (verb == u"move"_s) {
        const int state = words.value(1).toInt(&isDone);
        isDone = isDone && oms->move(words.value(0), state);
    } else if (verb == u"revoke-keys"_s) {
        isDone = oms->revokeKeys();
    } else if (verb == u"next"_s) {
        oms->setNextOrigin(words.value(0).toLatin1());
    } else if (verb == u"picture-labels"_s) {
        oms->setPictureLabels(true);
    } else if (verb == u"fail"_s) {
        const auto when = words.contains(u"after"_s) ? PracticeAkinon::FailWhen::After : PracticeAkinon::FailWhen::Before;
        oms->failNext(words.value(0), words.value(1), std::max(1, words.value(2).toInt()), when);
    } else {
        return "error: unknown command";
    }
    m_server.setAkinonFaults(faults);
    return isDone ? "ok" : "error: no such package or state";
}

} // namespace packbench
