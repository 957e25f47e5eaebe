// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networksetup.h"

#include <QCoreApplication>
#include <QFile>

namespace packbench {

Result<QList<QSslCertificate>, QString> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.errorString());
    }
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty()) {
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    }
    if (certificates.isEmpty()) {
        return fail(QCoreApplication::translate("NetworkSetup", "no certificate in the file"));
    }
    return certificates;
}

} // namespace packbench
