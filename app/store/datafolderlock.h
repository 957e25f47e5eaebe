// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace packbench {

/// Keeps a second program off a data folder for as long as it lives. The lock of a program that died is taken over.
class DataFolderLock
{
public:
    /// Why the folder could not be had.
    struct Refusal {
        bool heldByOther = false; ///< another Packbench runs on it; else the folder cannot be written to
        qint64 processId = 0;     ///< of the other one, 0 when unknown
        QString hostName;         ///< of the other one

        friend bool operator==(const Refusal &, const Refusal &) = default;
    };

    /// Takes the folder, which must exist.
    static Result<DataFolderLock, Refusal> take(const QString &folder);

private:
    explicit DataFolderLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file;
};

} // namespace packbench
