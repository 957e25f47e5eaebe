// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace packbench {

namespace {

/// The translation context of this file.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString plain(const QString &stationName)
{
    constexpr qsizetype longest = 40;
    QString text;
    const QString name = stationName.simplified();
    for (const QChar c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        text += isPlain ? c : QChar(u'-');
    }
    return text.isEmpty() ? QStringLiteral("station") : text.left(longest);
}

QString notWritten(const QString &file, const QString &why)
{
    return ReportWords::tr("The report cannot be written to %1: %2. Name another place with --output.").arg(file, why);
}

} // namespace

QString freeReportFile(const QString &folder, const QString &stationName, const QDate &date)
{
    const QString stem = QDir(folder).absoluteFilePath(
        QStringLiteral("packbench-report-%1-%2").arg(plain(stationName), date.toString(Qt::ISODate)));
    QString name = stem + QStringLiteral(".zip");
    for (int i = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++i) {
        name = QStringLiteral("%1-%2.zip").arg(stem).arg(i);
    }
    return name;
}

Result<void, QString> writeReport(const QString &file, const QByteArray &bytes, bool overwrites)
{
    const QString shown = QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath());
    if (!overwrites && (QFileInfo::exists(file) || QFileInfo(file).isSymLink())) {
        return fail(ReportWords::tr("%1 is there already. Name another file, or add --force to replace it.").arg(shown));
    }
    if (overwrites) {
        QSaveFile replacement(file);
        if (!replacement.open(QIODevice::WriteOnly)) {
            return fail(notWritten(shown, replacement.errorString()));
        }
        replacement.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (replacement.write(bytes) != bytes.size() || !replacement.commit()) {
            return fail(notWritten(shown, replacement.errorString()));
        }
        return {};
    }
    QFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(notWritten(shown, fresh.errorString()));
    }
    fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (fresh.write(bytes) != bytes.size() || !fresh.flush()) {
        const QString why = fresh.errorString();
        fresh.remove();
        return fail(notWritten(shown, why));
    }
    return {};
}

} // namespace packbench
