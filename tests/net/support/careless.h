// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/net/support/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace packbench {

/// A TLS server that takes what ours would refuse to offer: weak keys and signatures, old protocols. Another program,
/// because this one's library would not load such a certificate.
class CarelessServer
{
public:
    /// \a protocol is an option of `openssl s_server`, e.g. `-tls1_1`; empty for what is usual.
    CarelessServer(const TestCertificate &certificate, const QString &protocol);
    ~CarelessServer();

    [[nodiscard]] QByteArray url() const { return "https://localhost:" + QByteArray::number(m_port); }
    /// What it has been told so far, decrypted, among its own words.
    [[nodiscard]] QByteArray heard();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_heard;
    int m_port = 0;
};

} // namespace packbench
