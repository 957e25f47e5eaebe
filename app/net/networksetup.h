// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace packbench {

/// How this computer reaches the outside.
struct NetworkSetup {
    enum class Proxy {
        System, ///< as the desktop says
        None,
        Set, ///< the one below
    };

    QString caFile; ///< PEM or DER certificates that are trusted besides the system's; empty for none
    Proxy proxy = Proxy::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString proxyUser;
    Secret proxyPassword;

    friend bool operator==(const NetworkSetup &, const NetworkSetup &) = default;
};

/// The certificates of a file, PEM or DER; the failure is in words.
[[nodiscard]] Result<QList<QSslCertificate>, QString> readCertificates(const QString &file);

} // namespace packbench
