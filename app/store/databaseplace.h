// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace packbench {

/// Why an address of a database is not used.
struct PlaceRefusal {
    enum class Why {
        NotAnAddress,    ///< not of the form postgresql://user@host:port/name
        CarriesPassword, ///< it would stand in settings, histories and process lists
        UnknownOption,   ///< detail names it
        NotVerified,     ///< another computer needs sslmode=verify-full; detail names the host
    };
    Why why = Why::NotAnAddress;
    QString detail;

    friend bool operator==(const PlaceRefusal &, const PlaceRefusal &) = default;
};

/// Where the database is: a file of this computer, or a PostgreSQL server that stations share.
struct DatabasePlace {
    enum class Tls {
        IfOffered, ///< within this computer only
        Verified,  ///< certificate and name are checked
    };
    QString file; ///< empty for a server
    QString host; ///< a name, an address, or the folder of a Unix socket
    int port = 5432;
    QString name;
    QString user;
    QString schema = QStringLiteral("packbench");
    Tls tls = Tls::IfOffered;
    QString rootCertificate; ///< file of the authority that the server's certificate must come from; empty: the system's
    Secret password;         ///< from the keychain; never part of an address

    [[nodiscard]] static DatabasePlace ofFile(const QString &file);
    /// Reads postgresql://user@host:port/name?sslmode=verify-full&sslrootcert=FILE&schema=NAME; a Unix socket is
    /// postgresql://user@/name?host=FOLDER. Nothing is connected to.
    [[nodiscard]] static Result<DatabasePlace, PlaceRefusal> ofAddress(const QString &address);

    [[nodiscard]] bool isServer() const { return file.isEmpty(); }
    /// What leaves for it does not leave this computer.
    [[nodiscard]] bool isLocal() const;
    /// The address, or the file; without the password.
    [[nodiscard]] QString text() const;
};

} // namespace packbench
