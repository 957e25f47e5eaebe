// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace packbench {

/// Cuts the bytes of a scanner on a port into scans: CR, LF or both end one, control characters such as GS stay.
class PortText
{
public:
    static constexpr qsizetype maxLength = 4096; ///< bytes kept of one scan

    /// One scan; \a tooLong when it was cut and is not to be believed.
    struct Scan {
        QString text;
        bool tooLong = false;

        friend bool operator==(const Scan &, const Scan &) = default;
    };

    /// The scans that \a bytes complete; chunks may be of any size.
    [[nodiscard]] QList<Scan> take(const QByteArray &bytes);
    /// What has come without an end, as a scan; nothing when there is nothing.
    [[nodiscard]] QList<Scan> flush();
    [[nodiscard]] bool isPending() const { return !m_bytes.isEmpty(); }
    void clear();

private:
    QByteArray m_bytes;
    bool m_cut = false;
};

} // namespace packbench
