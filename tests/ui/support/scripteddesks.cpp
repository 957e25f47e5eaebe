// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/scripteddesks.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace packbench::test {

namespace {

using Row = SettingsDesk::Row;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

ScriptedSettings::ScriptedSettings()
{
    m_rows = {
        {.key = u("appearance.theme"),
         .group = u("Appearance"),
         .label = u("Colours"),
         .kind = Row::Kind::Choice,
         .value = u("light"),
         .choices = {u("light"), u("dark")},
         .choiceLabels = {u("Light"), u("Dark")}},
        {.key = u("appearance.textSize"),
         .group = u("Appearance"),
         .label = u("Text size"),
         .kind = Row::Kind::Number,
         .value = 100,
         .minimum = 100,
         .maximum = 200,
         .unit = u("%")},
        {.key = u("appearance.kiosk"),
         .group = u("Appearance"),
         .label = u("Full screen from the start"),
         .kind = Row::Kind::Switch,
         .value = false},
        {.key = u("recall.seconds"),
         .group = u("Shipping"),
         .label = u("Time to take a finished order back"),
         .hint = u("0 sends at once."),
         .kind = Row::Kind::Number,
         .value = 15,
         .minimum = 0,
         .maximum = 120,
         .unit = u("s")},
        {.key = u("poll.seconds"),
         .group = u("Shipping"),
         .label = u("Ask for new orders every"),
         .kind = Row::Kind::Number,
         .value = 120,
         .minimum = 30,
         .maximum = 3600,
         .unit = u("s")},
        {.key = u("acknowledge.auto"),
         .group = u("Shipping"),
         .label = u("Acknowledge orders when they arrive"),
         .kind = Row::Kind::Switch,
         .value = false},
        {.key = u("station.name"),
         .group = u("Station"),
         .label = u("Name of this station"),
         .kind = Row::Kind::Text,
         .value = u("Bench 4")},
    };
    accountRows = {
        {AccountId(u("a1")), u("Walmart CA"), u("Walmart Canada (legacy)"), u("https://marketplace.walmartapis.com"),
         u("Signed in · 12 s ago"), true},
        {AccountId(u("a2")), u("Walmart CA 2"), u("Walmart Canada (global)"), u("https://marketplace.walmartapis.com"),
         u("Signed out: the keychain is locked"), false},
    };
}

QString ScriptedSettings::set(const QString &key, const QVariant &value)
{
    for (Row &row : m_rows) {
        if (row.key != key)
            continue;
        if (row.kind == Row::Kind::Text && value.toString().isEmpty())
            return u("It must not be empty.");
        row.value = value;
        Q_EMIT changed();
    }
    return {};
}

void ScriptedSettings::importAccounts(const QByteArray &json, bool sessionOnly)
{
    imported.append(json);
    lastSessionOnly = sessionOnly;
    Q_EMIT message(u("Two accounts imported."), true);
}

void ScriptedOutboxDesk::editAndResend(const ShipmentId &id, int package, const QString &trackingNumber, const QString &carrier,
                                       const QString &method)
{
    decisions.append(QStringLiteral("edit %1 box %2: %3 %4 %5").arg(id.text()).arg(package).arg(trackingNumber, carrier, method));
}

std::vector<std::pair<QString, QString>> ScriptedOutboxDesk::carriers(const ShipmentId &) const
{
    return {{u("canada-post"), u("Canada Post")}, {u("purolator"), u("Purolator")}, {u("ups"), u("UPS")}};
}

QStringList ScriptedOutboxDesk::methods(const ShipmentId &) const
{
    return {u("Standard"), u("Express")};
}

bool ScriptedPaper::paint(Paper paper, QPagedPaintDevice &device)
{
    if (nothing)
        return false;
    painted.append(paper);
    QPainter painter(&device);
    painter.drawText(200, 200, u("paper"));
    return true;
}

} // namespace packbench::test
