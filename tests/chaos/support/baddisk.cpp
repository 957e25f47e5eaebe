// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// These stand before the C library's own: the program is linked with --export-dynamic, so that the database finds them.
#include "tests/chaos/support/baddisk.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace packbench::chaos {

namespace {

std::atomic<Disk> present = Disk::Good;
std::atomic<int> failures = 0;

bool fails(Disk how)
{
    if (present.load() != how)
        return false;
    char name[16] = {};
    ::prctl(PR_GET_NAME, name);
    const bool isDatabase = std::strcmp(name, "database") == 0;
    failures += isDatabase ? 1 : 0;
    return isDatabase;
}

} // namespace

void setDisk(Disk disk)
{
    present = disk;
}

int diskFailures()
{
    return failures;
}

} // namespace packbench::chaos

using packbench::chaos::Disk;
using packbench::chaos::fails;

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    if (fails(Disk::Full)) {
        errno = ENOSPC;
        return -1;
    }
    return ::syscall(SYS_pwrite64, file, bytes, count, at);
}

extern "C" int fsync(int file)
{
    if (fails(Disk::NotSyncs)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    if (fails(Disk::NotSyncs)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}
