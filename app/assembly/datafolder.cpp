// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/datafolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace packbench {

namespace {

QString fingerprint(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

bool writeStation(const QString &fileName, const QString &id)
{
    QSaveFile made(fileName);
    return made.open(QIODevice::WriteOnly) && made.write(id.toLatin1()) == id.size() && made.commit();
}

Result<StationId, QString> stationOf(const QString &fileName)
{
    QFile known(fileName);
    if (known.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(known.readAll()).trimmed();
        if (!id.isEmpty()) {
            return StationId(id);
        }
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    if (!writeStation(fileName, id)) {
        return fail(QCoreApplication::translate("DataFolder", "%1 cannot be written. Check the disk and its permissions.").arg(fileName));
    }
    return StationId(id);
}

} // namespace

Result<DataFolder, QString> DataFolder::open(const QString &path)
{
    const QString absolute = QDir(path.isEmpty() ? standardPath() : path).absolutePath();
    if (!QDir().mkpath(absolute)) {
        return fail(QCoreApplication::translate("DataFolder", "The data folder %1 cannot be made. Choose another one with --data-dir.")
                        .arg(absolute));
    }
    const QFileInfo info(absolute);
    if (!info.isWritable()) {
        return fail(
            QCoreApplication::translate("DataFolder", "The data folder %1 cannot be written to. Check its permissions.").arg(absolute));
    }
    QFile::setPermissions(absolute, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Result<StationId, QString> station = stationOf(info.canonicalFilePath() + QStringLiteral("/station-id"));
    if (!station) {
        return fail(station.error());
    }
    return DataFolder(info.canonicalFilePath(), *station);
}

DataFolder DataFolder::asItIs(const QString &path)
{
    const QString absolute = QDir(path.isEmpty() ? standardPath() : path).absolutePath();
    // Names of the keychain's entries come from the canonical path.
    const QString canonical = QFileInfo(absolute).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? absolute : canonical;
    QFile known(folder + QStringLiteral("/station-id"));
    constexpr qint64 longest = 64;
    const QString id = known.open(QIODevice::ReadOnly) ? QString::fromLatin1(known.read(longest)).trimmed() : QString();
    return DataFolder(folder, StationId(id));
}

void DataFolder::restoreStation(const StationId &id) const
{
    writeStation(m_path + QStringLiteral("/station-id"), id.text());
}

QString DataFolder::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString DataFolder::socketName() const
{
    return QStringLiteral("packbench-") + fingerprint(m_path);
}

QString DataFolder::keychainService() const
{
    return QStringLiteral("Packbench ") + fingerprint(m_path);
}

} // namespace packbench
