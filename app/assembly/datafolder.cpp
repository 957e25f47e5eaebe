// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/datafolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace packbench {

namespace {

constexpr qsizetype keptNameLength = 12;

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

const QString noteEnd = QStringLiteral(".note");

/// Which database an address leads to, and the file that holds what is kept for it.
struct DatabaseNote {
    QString identity;
    QString file;
};

DatabaseNote noteIn(const QString &fileName)
{
    QFile note(fileName);
    constexpr qint64 longest = 256;
    const QString text = note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.read(longest)) : QString();
    const QStringList lines = text.split(QLatin1Char('\n'));
    static const QRegularExpression form(QStringLiteral("\\Akept-[0-9a-f]+\\.db\\z"));
    return {lines.value(0), form.match(lines.value(1)).hasMatch() ? lines.value(1) : QString()};
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

QString DataFolder::keptBase(const QString &address) const
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().first(keptNameLength);
    return QStringLiteral("%1/kept-%2").arg(m_path, QString::fromLatin1(hash));
}

QString DataFolder::keptWork(const QString &address) const
{
    const QString base = keptBase(address);
    const QString named = noteIn(base + noteEnd).file;
    return named.isEmpty() ? base + QStringLiteral(".db") : m_path + QLatin1Char('/') + named;
}

QString DataFolder::databaseIdentity(const QString &address) const
{
    return noteIn(keptBase(address) + noteEnd).identity;
}

bool DataFolder::noteDatabase(const QString &address, const QString &identity, const QString &kept) const
{
    const QByteArray text = (identity + QLatin1Char('\n') + QFileInfo(kept).fileName() + QLatin1Char('\n')).toUtf8();
    QSaveFile note(keptBase(address) + noteEnd);
    return note.open(QIODevice::WriteOnly) && note.write(text) == text.size() && note.commit();
}

QStringList DataFolder::keptWorks() const
{
    QStringList files;
    const QFileInfoList found = QDir(m_path).entryInfoList({QStringLiteral("kept-*.db")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : found) {
        files << file.filePath();
    }
    return files;
}

} // namespace packbench
