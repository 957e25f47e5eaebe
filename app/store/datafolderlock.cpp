// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "store/datafolderlock.h"

#include <QDir>

namespace packbench {

Result<DataFolderLock, DataFolderLock::Refusal> DataFolderLock::take(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("packbench.lock")));
    // Never stale by age: a station runs for weeks. A lock whose process is gone from this computer is still taken over.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        return DataFolderLock(std::move(file));
    }
    Refusal refusal;
    refusal.heldByOther = file->error() == QLockFile::LockFailedError;
    QString program;
    file->getLockInfo(&refusal.processId, &refusal.hostName, &program);
    return fail(refusal);
}

} // namespace packbench
