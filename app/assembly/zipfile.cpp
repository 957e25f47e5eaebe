// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/zipfile.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace packbench {

namespace {

la_ssize_t takeBytes(archive *, void *target, const void *bytes, size_t count)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(count));
    return static_cast<la_ssize_t>(count);
}

bool addMember(archive *zip, const ZipMember &member, const QDateTime &at)
{
    constexpr int ownerOnly = 0600;
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), member.name.toLatin1().constData());
    archive_entry_set_size(entry.get(), member.content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), ownerOnly);
    archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
           && archive_write_data(zip, member.content.constData(), static_cast<size_t>(member.content.size())) == member.content.size();
}

} // namespace

Result<QByteArray, QString> zipOf(const std::vector<ZipMember> &members, const QDateTime &at)
{
    QByteArray bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(), &archive_write_free);
    bool good = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK && archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK
                && archive_write_open(zip.get(), &bytes, nullptr, takeBytes, nullptr) == ARCHIVE_OK;
    for (const ZipMember &member : members) {
        good = good && addMember(zip.get(), member, at);
    }
    if (!good || archive_write_close(zip.get()) != ARCHIVE_OK) {
        const char *words = archive_error_string(zip.get());
        return fail(words == nullptr ? QStringLiteral("?") : QString::fromUtf8(words));
    }
    return bytes;
}

} // namespace packbench
