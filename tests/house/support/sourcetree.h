// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace packbench {

/// The sources of the program as text, and what ARCHITECTURE.md forbids in them. Each rule answers with the places that break it.
class SourceTree
{
public:
    /// \a root holds app/, ui/ and tests/.
    explicit SourceTree(const QString &root);

    /// How many sources there are, so that a rule is not kept by finding nothing to look at.
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sources.size()); }
    [[nodiscard]] bool declares(const QString &module) const { return m_uses.contains(module); }

    /// Modules that use one which is declared below them, in app/CMakeLists.txt.
    [[nodiscard]] QStringList usesOfLaterModules() const { return m_laterUses; }
    /// #includes of modules that the including module does not name in its USES.
    [[nodiscard]] QStringList includesOfUnnamedModules() const;
    /// Between the two sides of the wire.
    [[nodiscard]] QStringList includesBetween(const QString &one, const QString &other) const;
    /// Headers of Widgets and PrintSupport outside ui/ and the program.
    [[nodiscard]] QStringList widgetIncludes() const;
    /// Channels named outside the folders that may.
    [[nodiscard]] QStringList marketplaceNames() const;
    /// Where certificates would go unchecked, or a test be skipped; in the tests, too.
    [[nodiscard]] QStringList forbiddenWords() const;
    [[nodiscard]] QStringList withoutLicenceHeader() const;
    [[nodiscard]] QStringList longerThan(int lines) const;

private:
    struct Source {
        QString path;   ///< relative to the root
        QString module; ///< empty for main.cpp and app/program
        QStringList lines;
    };

    void readDeclarations(const QString &file);
    [[nodiscard]] std::vector<Source> sourcesIn(const QString &folder) const;

    QString m_root;
    std::vector<Source> m_sources; ///< of the program
    std::vector<Source> m_tests;
    QHash<QString, QSet<QString>> m_uses;
    QStringList m_laterUses;
};

} // namespace packbench
