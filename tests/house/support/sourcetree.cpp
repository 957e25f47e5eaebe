// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/house/support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <optional>

namespace packbench {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString place(const QString &path, qsizetype index, const QString &line)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(index + 1).arg(line.trimmed());
}

/// What a line includes: the text between the quotes or angle brackets.
std::optional<QString> included(const QString &line, bool &quoted)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    quoted = match.captured(1) == QLatin1String("\"");
    return match.captured(2);
}

/// Names as they are included: QWidget, qwidget.h, QtWidgets.
QSet<QString> headersOf(const QString &qtModule)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + qtModule);
    const QStringList names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

} // namespace

SourceTree::SourceTree(const QString &root) : m_root(root)
{
    readDeclarations(QStringLiteral("app/CMakeLists.txt"));
    readDeclarations(QStringLiteral("ui/CMakeLists.txt"));
    m_sources = sourcesIn(QStringLiteral("app"));
    for (Source &source : sourcesIn(QStringLiteral("ui"))) {
        m_sources.push_back(std::move(source));
    }
    m_tests = sourcesIn(QStringLiteral("tests"));
}

void SourceTree::readDeclarations(const QString &file)
{
    static const QRegularExpression declaration(QStringLiteral(R"(^packbench_module\(\s*(\w+)([^)]*)\))"),
                                                QRegularExpression::MultilineOption);
    const QString text = textOf(m_root + QLatin1Char('/') + file);
    for (auto matches = declaration.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QSet<QString> uses;
        const QStringList words = match.captured(2).simplified().split(QLatin1Char(' '));
        for (const QString &word : words.mid(words.indexOf(QStringLiteral("USES")) + 1)) {
            static const QRegularExpression moduleName(QStringLiteral("^[a-z]+$"));
            if (!moduleName.match(word).hasMatch()) {
                continue;
            }
            uses.insert(word);
            if (!m_uses.contains(word)) {
                m_laterUses.append(QStringLiteral("%1 uses %2").arg(name, word));
            }
        }
        m_uses.insert(name, uses);
    }
}

std::vector<SourceTree::Source> SourceTree::sourcesIn(const QString &folder) const
{
    std::vector<Source> sources;
    QDirIterator files(m_root + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        Source source;
        source.path = QDir(m_root).relativeFilePath(files.next());
        source.lines = textOf(files.filePath()).split(QLatin1Char('\n'));
        const QStringList parts = source.path.split(QLatin1Char('/'));
        if (folder == QLatin1String("ui")) {
            source.module = folder;
        } else if (parts.size() > 2 && parts.at(1) != QLatin1String("program")) {
            source.module = parts.at(1);
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

QStringList SourceTree::includesOfUnnamedModules() const
{
    QStringList found;
    for (const Source &source : m_sources) {
        if (source.module.isEmpty()) {
            continue;
        }
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            bool quoted = false;
            const std::optional<QString> header = included(source.lines.at(i), quoted);
            if (!header || header->endsWith(QLatin1String(".moc")) || (!quoted && !declares(header->section(QLatin1Char('/'), 0, 0)))) {
                continue;
            }
            const QString module = header->section(QLatin1Char('/'), 0, 0);
            if (module != source.module && !m_uses.value(source.module).contains(module)) {
                found.append(place(source.path, i, source.lines.at(i)));
            }
        }
    }
    return found;
}

QStringList SourceTree::includesBetween(const QString &one, const QString &other) const
{
    QStringList found;
    for (const Source &source : m_sources) {
        const QString stranger = source.module == one ? other : source.module == other ? one : QString();
        for (qsizetype i = 0; !stranger.isEmpty() && i < source.lines.size(); ++i) {
            bool quoted = false;
            const std::optional<QString> header = included(source.lines.at(i), quoted);
            if (header && header->contains(stranger + QLatin1Char('/'))) {
                found.append(place(source.path, i, source.lines.at(i)));
            }
        }
    }
    return found;
}

QStringList SourceTree::widgetIncludes() const
{
    static const QSet<QString> forbidden = headersOf(QStringLiteral("QtWidgets")) + headersOf(QStringLiteral("QtPrintSupport"));
    QStringList found;
    for (const Source &source : m_sources) {
        if (source.module.isEmpty() || source.module == QLatin1String("ui")) {
            continue;
        }
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            bool quoted = false;
            const std::optional<QString> header = included(source.lines.at(i), quoted);
            if (header && (forbidden.contains(header->section(QLatin1Char('/'), -1)) || header->startsWith(QLatin1String("ui/")))) {
                found.append(place(source.path, i, source.lines.at(i)));
            }
        }
    }
    return found;
}

QStringList SourceTree::marketplaceNames() const
{
    static const QRegularExpression mayName(QStringLiteral("^app/(channel/(walmart|tiktok|akinon)/|practice/|assembly/)"));
    static const QRegularExpression name(QStringLiteral("walmart|tiktok|akinon"), QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const Source &source : m_sources) {
        const bool allowed = mayName.match(source.path).hasMatch();
        for (qsizetype i = 0; !allowed && i < source.lines.size(); ++i) {
            if (name.match(source.lines.at(i)).hasMatch()) {
                found.append(place(source.path, i, source.lines.at(i)));
            }
        }
    }
    return found;
}

QStringList SourceTree::forbiddenWords() const
{
    static const QRegularExpression words(QStringLiteral("\\b(VerifyNone|QueryPeer|ignoreSslErrors|QSKIP)\\b"));
    QStringList found;
    for (const std::vector<Source> *sources : {&m_sources, &m_tests}) {
        for (const Source &source : *sources) {
            // The rule itself has to name them.
            const bool allowed = source.path.startsWith(QLatin1String("tests/house/"));
            for (qsizetype i = 0; !allowed && i < source.lines.size(); ++i) {
                if (words.match(source.lines.at(i)).hasMatch()) {
                    found.append(place(source.path, i, source.lines.at(i)));
                }
            }
        }
    }
    return found;
}

QStringList SourceTree::withoutLicenceHeader() const
{
    QStringList found;
    for (const Source &source : m_sources) {
        if (source.lines.value(0) != QLatin1String("// SPDX-FileCopyrightText: The Packbench authors")
            || source.lines.value(1) != QLatin1String("// SPDX-License-Identifier: Apache-2.0"))
        {
            found.append(source.path);
        }
    }
    return found;
}

QStringList SourceTree::longerThan(int lines) const
{
    QStringList found;
    for (const Source &source : m_sources) {
        if (source.lines.size() - 1 > lines) {
            found.append(QStringLiteral("%1: %2 lines").arg(source.path).arg(source.lines.size() - 1));
        }
    }
    return found;
}

} // namespace packbench
