// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/virtualtime.h"

#include <QDir>
#include <QFileInfo>

namespace packbench {

Store::Store(const DatabasePlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_thread(m_place, m_place.isServer() ? QString() : finishedLogOf(m_place.file))
    , m_orders(m_thread)
    , m_outbox(m_thread)
    , m_packing(m_thread)
    , m_products(m_thread)
    , m_labels(m_thread)
    , m_privacy(m_thread)
    , m_history(m_thread)
    , m_claims(m_thread)
{
    connect(&m_thread, &DatabaseThread::troubled, this, &Store::troubled);
    connect(&m_thread, &DatabaseThread::recovered, this, &Store::recovered);
    connect(&m_thread, &DatabaseThread::finishedLogFailed, this, &Store::finishedLogFailed);
}

QString Store::finishedLogOf(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral("-finished.log"));
}

Store::~Store()
{
    close();
}

void Store::setStation(const StationId &station)
{
    m_station = station;
    if (isShared()) {
        m_products.setStation(station);
    }
}

QCoro::Task<Result<void, StoreFailure>> Store::open(Secret password)
{
    if (isShared() && !virtualtime::isOn() && (!m_listener || !(m_place.password == password))) {
        m_place.password = password;
        m_listener = std::make_unique<ChangeListener>(m_place, m_thread.teller());
        connect(m_listener.get(), &ChangeListener::changed, this, &Store::changedElsewhere);
    }
    return m_thread.openDatabase(std::move(password));
}

void Store::close()
{
    m_listener.reset();
    m_thread.finish();
}

} // namespace packbench
