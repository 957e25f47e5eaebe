// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// These stand before the C library's own.
#include "tests/support/failingsync.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace packbench {

namespace {

std::atomic<int> left = 0;

bool failsNow()
{
    constexpr size_t longestName = 16;
    char name[longestName] = {};
    ::prctl(PR_GET_NAME, name);
    if (left.load() <= 0 || std::strcmp(name, "database") != 0) {
        return false;
    }
    --left;
    errno = EIO;
    return true;
}

} // namespace

void failSyncs(int count)
{
    left = count;
}

int syncsToFail()
{
    return left;
}

} // namespace packbench

extern "C" int fsync(int file)
{
    return packbench::failsNow() ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    return packbench::failsNow() ? -1 : static_cast<int>(::syscall(SYS_fdatasync, file));
}
