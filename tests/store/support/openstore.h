// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>
#include <memory>

namespace packbench {

/// The answer of a task; the test's event loop runs meanwhile.
template <typename T>
T answerOf(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// Whether this run of a test is for stations that share a server; tests/CMakeLists.txt runs it both ways.
inline bool testsServer()
{
    return qEnvironmentVariable("PACKBENCH_TEST_DATABASE") == QLatin1String("postgresql");
}

/// An empty database on a server of the test's own.
inline DatabasePlace freshServerPlace()
{
    static int count = 0;
    return DatabasePlace::ofAddress(PostgresCluster::shared().address(QStringLiteral("test%1").arg(++count))).value();
}

/// A store on a database of its own, which can be closed and opened again.
class OpenStore
{
public:
    OpenStore() { reopen(); }
    explicit OpenStore(DatabasePlace place) : m_place(std::move(place)) { reopen(); }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    [[nodiscard]] const DatabasePlace &place() const { return m_place; }
    /// For tests of the file alone.
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("packbench.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_place);
        const auto opened = answerOf(m_store->open());
        if (!opened) {
            qFatal("the store did not open: %s", qPrintable(opened.error().words));
        }
    }
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    DatabasePlace m_place = testsServer() ? freshServerPlace() : DatabasePlace::ofFile(file());
    std::unique_ptr<Store> m_store;
};

} // namespace packbench
