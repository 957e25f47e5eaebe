// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/flightrecorder.h"

#include "base/clock.h"
#include "base/randomness.h"
#include "station/packingbench.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace packbench {

namespace {

QByteArray timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray textOf(StableName name)
{
    return QByteArray(name.text().data(), static_cast<qsizetype>(name.text().size()));
}

QByteArray orNone(const QByteArray &text)
{
    return text.isEmpty() ? QByteArrayLiteral("-") : text;
}

/// An AIM identifier is three characters; anything else is not kept.
QByteArray aimIdentifier(const QString &symbology)
{
    const QByteArray text = symbology.toLatin1();
    const auto isLetterOrDigit = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return text.size() == 3 && text[0] == ']' && isLetterOrDigit(text[1]) && isLetterOrDigit(text[2]) ? text : QByteArray();
}

} // namespace

FlightRecorder::FlightRecorder(const QString &fileName, const PackingBench &bench, Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_salt(randomness.uuid().toRfc4122() + randomness.uuid().toRfc4122())
    , m_file(fileName, heading())
{
    connect(&bench, &PackingBench::happened, this, &FlightRecorder::take);
    BenchEvent start;
    start.at = clock.now();
    start.what = "start";
    take(start);
}

QByteArray FlightRecorder::heading()
{
    return QByteArrayLiteral(
        "packbench flight recorder 1\twhat\tkind\tcharacters\tsymbology\tshape\tstate\tbox\torder\tdecision\treason\tms");
}

QByteArray FlightRecorder::lineOf(const BenchEvent &event) const
{
    const auto number = [](qint64 value) { return value == 0 ? QByteArrayLiteral("-") : QByteArray::number(value); };
    const QByteArrayList columns{timeText(event.at),
                                 orNone(textOf(event.what)),
                                 orNone(textOf(event.kind)),
                                 number(event.length),
                                 orNone(aimIdentifier(event.symbology)),
                                 orNone(textOf(event.shape)),
                                 orNone(textOf(event.state)),
                                 number(event.box),
                                 orNone(disguised(event.order)),
                                 orNone(textOf(event.decision)),
                                 orNone(textOf(event.reason)),
                                 QByteArray::number(static_cast<qint64>(event.took.count()))};
    return columns.join('\t');
}

void FlightRecorder::take(const BenchEvent &event)
{
    m_file.add(lineOf(event));
}

QByteArray FlightRecorder::disguised(const OrderKey &order) const
{
    constexpr qsizetype shown = 8;
    if (order.order.isEmpty()) {
        return {};
    }
    const QByteArray key = order.account.text().toUtf8() + '\n' + order.order.text().toUtf8();
    return QMessageAuthenticationCode::hash(key, m_salt, QCryptographicHash::Sha256).toHex().left(shown);
}

} // namespace packbench
