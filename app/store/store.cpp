// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

namespace packbench {

Store::Store(DatabasePlace place, QObject *parent)
    : QObject(parent)
    , m_thread(std::move(place))
    , m_orders(m_thread)
    , m_outbox(m_thread)
    , m_packing(m_thread)
    , m_products(m_thread)
    , m_labels(m_thread)
    , m_privacy(m_thread)
    , m_history(m_thread)
{
    connect(&m_thread, &DatabaseThread::troubled, this, &Store::troubled);
    connect(&m_thread, &DatabaseThread::recovered, this, &Store::recovered);
}

Store::~Store()
{
    close();
}

QCoro::Task<Result<void, StoreFailure>> Store::open(Secret password)
{
    return m_thread.openDatabase(std::move(password));
}

void Store::close()
{
    m_thread.finish();
}

} // namespace packbench
