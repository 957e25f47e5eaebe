// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"

#include <QObject>
#include <QStringList>
#include <functional>

class QPrinter;
class QPrinterInfo;
class QWidget;

namespace packbench {

/// Puts the station's paper on printers and into PDF files. No dialog blocks the bench.
class Papers final : public QObject
{
    Q_OBJECT

public:
    Papers(PaperDesk &desk, QWidget &window);

    /// Prints on the chosen printer, or the system's default, without asking.
    void print(PaperDesk::Paper paper);
    /// Prints what \a paint paints, on the printer of this paper.
    void print(PaperDesk::Paper paper, const std::function<bool(QPagedPaintDevice &)> &paint);
    /// Asks for a file name and writes a PDF.
    void savePdf(PaperDesk::Paper paper);
    /// Writes a PDF to \a file; false when there is nothing to paint or the file cannot be written.
    bool writePdf(PaperDesk::Paper paper, const QString &file);
    void preview(PaperDesk::Paper paper);
    /// Prints the packing slips of these orders of the queue.
    void printSlips(const std::vector<OrderKey> &orders);
    [[nodiscard]] bool printsLabels() const { return m_desk.printsLabels(); }
    [[nodiscard]] bool has(PaperDesk::Paper paper) const { return m_desk.has(paper); }

Q_SIGNALS:
    void message(const QString &text, bool good);

private:
    /// A null one, after a message, when it is not there.
    QPrinterInfo printerFor(PaperDesk::Paper paper);

    PaperDesk &m_desk;
    QWidget &m_window;
};

/// What the system can print on, one line each, for `doctor`.
[[nodiscard]] QStringList printersSummary();

} // namespace packbench
