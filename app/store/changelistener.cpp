// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/changelistener.h"

#include "store/changehearing.h"
#include "store/postgresdialect.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace packbench {

namespace {

constexpr int lookMilliseconds = 2000;
constexpr int togetherMilliseconds = 50;
/// More orders than these are not named one by one.
constexpr qsizetype mostOrders = 200;

} // namespace

ChangeHearing::ChangeHearing(DatabasePlace place, QString teller)
    : m_place(std::move(place))
    , m_teller(std::move(teller))
    , m_name(QStringLiteral("packbench-listener-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_look(this)
    , m_tell(this)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(togetherMilliseconds);
    connect(&m_tell, &QTimer::timeout, this, &ChangeHearing::tell);
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ChangeHearing::look);
}

ChangeHearing::~ChangeHearing()
{
    disconnectNow();
}

void ChangeHearing::begin()
{
    m_isConnected = connectNow();
    m_look.start();
}

bool ChangeHearing::connectNow()
{
    disconnectNow();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    PostgresDialect(m_place).address(database);
    if (!database.open()) {
        return false;
    }
    connect(database.driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { take(payload.toString()); });
    // The channel has the schema's name: stations of one schema hear each other.
    return database.driver()->subscribeToNotification(m_place.schema);
}

void ChangeHearing::disconnectNow()
{
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

void ChangeHearing::look()
{
    if (m_isConnected) {
        m_isConnected = QSqlQuery(QSqlDatabase::database(m_name, false)).exec(QStringLiteral("SELECT 1"));
    }
    if (m_isConnected) {
        return;
    }
    m_isConnected = connectNow();
    if (m_isConnected) {
        // Nobody knows what was said meanwhile.
        m_changes.everything = true;
        m_tell.start();
    }
}

void ChangeHearing::take(const QString &payload)
{
    const QStringList parts = payload.split(QLatin1Char('\t'));
    if (parts.value(0) == m_teller) {
        return;
    }
    m_changes.tables.insert(parts.value(1));
    if (parts.size() > 3) {
        m_changes.orders.insert({AccountId(parts.at(2)), OrderId(parts.at(3))});
    }
    if (m_changes.orders.size() > mostOrders) {
        m_changes.everything = true;
    }
    if (!m_tell.isActive()) {
        m_tell.start();
    }
}

void ChangeHearing::tell()
{
    Q_EMIT heard(std::exchange(m_changes, {}));
}

ChangeListener::ChangeListener(DatabasePlace place, const QString &teller)
{
    qRegisterMetaType<Changes>();
    auto *hearing = new ChangeHearing(std::move(place), teller);
    hearing->moveToThread(&m_thread);
    connect(hearing, &ChangeHearing::heard, this, &ChangeListener::changed);
    connect(&m_thread, &QThread::started, hearing, &ChangeHearing::begin);
    // Told within the thread itself: its connection must be closed where it was opened, also when the program is at its very end.
    connect(
        &m_thread, &QThread::finished, hearing, [hearing] { delete hearing; }, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("changes"));
    m_thread.start();
}

ChangeListener::~ChangeListener()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace packbench
