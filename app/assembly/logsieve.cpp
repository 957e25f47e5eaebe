// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/logsieve.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace packbench {

namespace {

const QString star = QStringLiteral("*");

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// What our log messages, the databases, TLS and the operating system say when something fails.
const QSet<QString> &knownWords()
{
    static const QSet<QString> words = setOf(
        "ready reports a abort aborted accepting access accessdenied accessible account active address after again already an and answer "
        "any are "
        "argument "
        "as at attempt authentication authorities authority authorized available bad bear became because before begins being beside big "
        "blob broken busy by bytes call came can cancelled cannot certificate certificates chain changed check checked client clock close "
        "closed code column commit complete connect connected connection connections constraint context corrupt corrupted could count "
        "created credentials cursor damaged data database datatype date days dbus deadline deadlock default delayed denied device did "
        "different directory disconnected disk does done driver during elapsed empty encoding encrypted end ended ends entry error errors "
        "exceeded exclusive exec execute exist existing exists expired failed failure fatal fetch file files first for format found free "
        "from full gives given got had handshake has have header host http i/o id idle image in incomplete input/output integrity "
        "interrupted into invalid io is issuer it journal key keychain keyring known large last late left length library limit line list "
        "local lock locked log long lost malformed many matching memory message messages mismatch misuse missing more name names network "
        "new newer no not nothing number of off offline old on once only open opened opening operation or other out outcome over own page "
        "parameter part password path peer permission permitted please port posted process processing program prompt protocol proxy query "
        "quota read read-only reached readonly received record refused reload remote removed renamed reply request requested required "
        "reset resolved resource result retry returned returning return returns root row running safe same says schema second seconds "
        "secret secrets self-signed "
        "sent server service session shutting shut sign-in signature signed size socket some sound space spent ssl started starting "
        "state statement stays step still stopped storage store stored stream string such support supported syntax system table taken "
        "tcp/ip "
        "temporarily temporary terminated terminating than that the their there these they this time timed timeout times to token too "
        "transaction "
        "transfer tried tries trouble trusted try trying unable unavailable unexpected unexpectedly unique unknown unlock unreachable "
        "unreadable until "
        "untrusted up usable use used user valid value verification verify version wal was were while with within without words would "
        "write writing written wrong xml yet ca ok");
    return words;
}

/// Of the channels' addresses.
const QSet<QString> &knownSegments()
{
    static const QSet<QString> segments = setOf(
        "v1 v2 v3 ca api 202309 oms orders order search token get refresh oauth open authorize authorization shops cancel acknowledge "
        "fulfillment split_attributes packages ship shipping shipping_info update shipping_providers shipping_documents "
        "handover_time_slots logistics delivery_options return_refund cancellations split auth rest-auth login multiPackageShipping "
        "refund");
    return segments;
}

/// Words after which a small figure is one of ours.
const QSet<QString> &takesFigure()
{
    static const QSet<QString> words = setOf("code error keychain line result status version");
    return words;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    return shape.match(text).hasMatch();
}

bool isNumber(const QString &text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString pathOf(const QString &path)
{
    QStringList segments = path.split(QLatin1Char('/'));
    for (QString &segment : segments) {
        if (!segment.isEmpty() && !knownSegments().contains(segment)) {
            segment = star;
        }
    }
    return segments.join(QLatin1Char('/'));
}

} // namespace

QString LogSieve::words(const QString &text)
{
    constexpr qsizetype longestFigure = 4;
    constexpr qsizetype longestCode = 9;
    static const QRegularExpression around(QStringLiteral("^[\"'(\\[:;,.]+|[\"')\\]:;,.!?]+$"));
    QStringList kept;
    QString before;
    for (const QString &token : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString bare = token;
        bare.remove(around);
        const bool isCode = before == QLatin1String("code") && isNumber(bare, longestCode);
        // Figures in a row are a telephone number as likely as anything.
        const bool isFigure = takesFigure().contains(before) && isNumber(bare, longestFigure);
        const bool isKnown = bare.isEmpty() ? token.size() == 1 : knownWords().contains(bare.toLower());
        if (isKnown || isCode || isUuid(bare) || isFigure || token == QLatin1String("->")) {
            kept << token;
        } else if (kept.isEmpty() || kept.last() != star) {
            kept << star;
        }
        before = bare.toLower();
    }
    return kept.join(QLatin1Char(' '));
}

QString LogSieve::exchange(const QString &message)
{
    static const QRegularExpression shape(
        QStringLiteral("^(GET|POST|PUT|PATCH|DELETE|HEAD) //([^/\\s]*)(/\\S*)? (.*) (\\d{1,7} ms) ?(\\S*)$"));
    const QRegularExpressionMatch match = shape.match(message);
    if (!match.hasMatch()) {
        return star;
    }
    const QString host = match.captured(2);
    if (!m_hosts.contains(host)) {
        m_hosts.insert(host, static_cast<int>(m_hosts.size()) + 1);
    }
    const QString result = match.captured(4);
    const QString request = match.captured(6);
    return QStringLiteral("%1 //host%2%3 %4 %5 %6")
        .arg(match.captured(1), QString::number(m_hosts.value(host)), pathOf(match.captured(3)),
             isNumber(result, 3) ? result : words(result), match.captured(5), isUuid(request) ? request : star);
}

QString LogSieve::line(const QString &line)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,3})?Z (?:debug|info|warning|critical|fatal)) ([a-z0-9.]{1,60}): (.*)$"));
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    const QString category = match.captured(2);
    QString said = star;
    if (category == QLatin1String("packbench.http")) {
        said = exchange(match.captured(3));
    } else if (category.startsWith(QLatin1String("packbench."))) {
        said = words(match.captured(3));
    } else if (!category.startsWith(QLatin1String("qt.")) && category != QLatin1String("default")) {
        return {};
    }
    return QStringLiteral("%1 %2: %3").arg(match.captured(1), category, said);
}

QByteArray LogSieve::sieved(const QByteArray &log)
{
    QByteArray kept;
    int leftOut = 0;
    for (const QByteArray &raw : log.split('\n')) {
        const QString passed = raw.isEmpty() ? QString() : line(QString::fromUtf8(raw));
        if (!passed.isEmpty()) {
            kept += passed.toUtf8() + '\n';
        } else if (!raw.isEmpty()) {
            ++leftOut;
        }
    }
    if (leftOut > 0) {
        kept += "(" + QByteArray::number(leftOut) + " lines of another form are left out)\n";
    }
    return kept;
}

} // namespace packbench
