// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/chaos/support/bench.h"

#include "store/virtualtime.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace packbench::chaos {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 otherDice = 1'000'003;

} // namespace

Bench::Bench(int number_, const Plan &plan, const QString &folder_, Clock &clock_)
    : number(number_)
    , folder(folder_)
    , clock(clock_)
    , dice(plan.seed * 3 + 2 + static_cast<quint64>(number_) * otherDice)
{
}

QString Bench::id() const
{
    return u"bench%1"_s.arg(number + 1);
}

QByteArray Bench::calls() const
{
    return isWired() ? "127.0.0." + QByteArray::number(number + 2) + ':' : QByteArray();
}

void Bench::wire(const Hall &hall, const std::array<int, shopCount> &ports)
{
    const QByteArray host = "127.0.0." + QByteArray::number(number + 2);
    m_database = std::make_unique<Relay>(host, Hall::socket());
    m_ports = ports;
    for (size_t i = 0; i < shopCount; ++i)
        m_shops.at(i) = std::make_unique<Relay>(host, QString::number(ports.at(i)));
    m_address = u"postgresql://packbench@%1/packbench?schema=%2"_s.arg(QString::fromLatin1(m_database->address()), hall.schema());
    m_database->setFlow(Relay::Flow::Shut);
    QFile id(folder + u"/station-id"_s);
    if (!id.open(QIODevice::WriteOnly) || id.write(this->id().toUtf8()) < 0)
        qFatal("the station's id cannot be written");
    id.close();
    const DataFolder data = DataFolder::open(folder).value();
    m_kept = data.keptWork(DatabasePlace::ofAddress(m_address).value().text());
    // The same database, by another cable.
    const QStringList before = data.keptWorks();
    for (const QString &file : before) {
        for (const QString &end : {QString(), u"-wal"_s})
            QFile::rename(file + end, m_kept + end);
    }
}

QByteArray Bench::accounts(QByteArray accounts) const
{
    for (size_t i = 0; isWired() && i < shopCount; ++i)
        accounts.replace("127.0.0.1:" + QByteArray::number(m_ports.at(i)), m_shops.at(i)->address());
    return accounts;
}

void Bench::freeze()
{
    clock.freeze();
    for (const auto &shop : m_shops)
        shop->setFlow(Relay::Flow::AnswersHeld);
}

void Bench::thaw()
{
    for (const auto &shop : m_shops)
        shop->setFlow(Relay::Flow::Open);
    m_database->release();
    clock.thaw();
}

void Bench::setRefused(Shop shop, bool isRefused)
{
    if (isWired())
        m_shops.at(static_cast<size_t>(shop))->setRefusing(isRefused);
}

void Bench::cutAll()
{
    m_database->forget();
    m_database->setFlow(Relay::Flow::Cut);
    for (const auto &shop : m_shops)
        shop->setFlow(Relay::Flow::Cut);
    clock.forget();
}

void Bench::mendAll()
{
    m_database->setFlow(isCutOff ? Relay::Flow::Cut : Relay::Flow::Shut);
    for (const auto &shop : m_shops)
        shop->setFlow(Relay::Flow::Open);
}

void Bench::letDatabaseWork()
{
    if (!station || clock.isFrozen() || isSilenced)
        return;
    constexpr auto look = 2ms;
    const QString place = station->store().place().text();
    if (!isCutOff)
        m_database->setFlow(Relay::Flow::Open);
    while (!virtualtime::waitFor(place, look)) {
        if (m_database->isHolding())
            break;
    }
    if (!isCutOff)
        m_database->setFlow(Relay::Flow::Shut);
    for (const QString &file : files()) {
        while (!virtualtime::waitFor(file, look)) {
        }
    }
}

QStringList Bench::files() const
{
    return {isWired() ? m_kept : folder + u"/packbench.db"_s};
}

bool Bench::hasKeptWork() const
{
    bool has = false;
    if (isWired() && QFile::exists(files().constFirst())) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(files().constFirst());
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        has = query.exec(u"SELECT COUNT(*) FROM outbox"_s) && query.next() && query.value(0).toInt() > 0;
    }
    if (QSqlDatabase::contains(u"look"_s))
        QSqlDatabase::removeDatabase(u"look"_s);
    return has;
}

void Bench::keepFiles() const
{
    const QString file = files().constFirst();
    const QStringList all{file, file + u"-wal"_s};
    for (const QString &each : all)
        QFile::remove(each + u".kept"_s);
    if (!QFile::exists(file))
        return;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"kill"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        // Nobody commits while the files are copied: what is in them is what a kill at this moment leaves.
        const bool isHeld = query.exec(u"BEGIN IMMEDIATE"_s);
        for (const QString &each : all)
            QFile::copy(each, each + u".kept"_s);
        if (isHeld)
            query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"kill"_s);
}

void Bench::restoreFiles() const
{
    const QString file = files().constFirst();
    for (const QString &each : {file, file + u"-wal"_s}) {
        QFile::remove(each);
        if (QFile::exists(each + u".kept"_s))
            QFile::rename(each + u".kept"_s, each);
    }
    QFile::remove(file + u"-shm"_s);
}

} // namespace packbench::chaos
