// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <memory>

namespace packbench {

/// The answer of a task; the test's event loop runs meanwhile.
template <typename T>
T answerOf(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// A store on a file of its own, which can be closed and opened again.
class OpenStore
{
public:
    OpenStore() { reopen(); }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("packbench.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(file());
        const auto opened = answerOf(m_store->open());
        if (!opened) {
            qFatal("the store did not open: %s", qPrintable(opened.error().words));
        }
    }
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace packbench
