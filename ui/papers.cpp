// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <memory>

namespace packbench {

namespace {

QString nameOf(const QPrinterInfo &printer)
{
    return printer.description().isEmpty() ? printer.printerName() : printer.description();
}

} // namespace

Papers::Papers(PaperDesk &desk, QWidget &window) : QObject(&window), m_desk(desk), m_window(window) {}

QPrinterInfo Papers::printerFor(PaperDesk::Paper paper)
{
    const QString chosen = m_desk.printer(paper);
    const QPrinterInfo info = chosen.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(chosen);
    if (info.isNull()) {
        Q_EMIT message(chosen.isEmpty()
                           ? tr("This computer has no default printer. Save a PDF instead, or choose a printer in the settings.")
                           : tr("The printer %1 is not there. Choose another one in the settings.").arg(chosen),
                       false);
    }
    return info;
}

void Papers::print(PaperDesk::Paper paper)
{
    print(paper, [this, paper](QPagedPaintDevice &device) { return m_desk.paint(paper, device); });
}

void Papers::print(PaperDesk::Paper paper, const std::function<bool(QPagedPaintDevice &)> &paint)
{
    const QPrinterInfo info = printerFor(paper);
    if (info.isNull())
        return;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(m_desk.pageSize(paper));
    if (paper == PaperDesk::Paper::Label)
        printer.setFullPage(true);
    if (!paint(printer)) {
        Q_EMIT message(paper == PaperDesk::Paper::Label ? tr("The label cannot be read. Print it in the seller centre.")
                                                        : tr("There is no order to print a packing slip for."),
                       false);
        return;
    }
    Q_EMIT message(tr("Sent to the printer %1.").arg(nameOf(info)), true);
}

void Papers::printSlips(const std::vector<OrderKey> &orders)
{
    const QPrinterInfo info = printerFor(PaperDesk::Paper::PackingSlip);
    if (info.isNull())
        return;
    int printed = 0;
    for (const OrderKey &order : orders) {
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setPageSize(m_desk.pageSize(PaperDesk::Paper::PackingSlip));
        printed += m_desk.paintSlip(order, printer) ? 1 : 0;
    }
    const bool all = printed == static_cast<int>(orders.size());
    Q_EMIT message(tr("%1 of %2 packing slips sent to the printer %3.").arg(printed).arg(orders.size()).arg(nameOf(info)), all);
}

bool Papers::writePdf(PaperDesk::Paper paper, const QString &file)
{
    QPdfWriter writer(file);
    writer.setPageSize(m_desk.pageSize(paper));
    writer.setTitle(paper == PaperDesk::Paper::PackingSlip ? tr("Packing slip") : tr("Barcode sheet"));
    return m_desk.paint(paper, writer);
}

void Papers::savePdf(PaperDesk::Paper paper)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->selectFile(paper == PaperDesk::Paper::PackingSlip    ? tr("packing-slip.pdf")
                       : paper == PaperDesk::Paper::CommandSheet ? tr("commands.pdf")
                                                                 : tr("practice.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, paper](const QString &file) {
        const bool written = writePdf(paper, file);
        Q_EMIT message(written ? tr("Saved as %1.").arg(file)
                               : tr("Nothing was saved: there is nothing to print, or %1 cannot be written.").arg(file),
                       written);
    });
    dialog->open();
}

void Papers::preview(PaperDesk::Paper paper)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(m_desk.pageSize(paper));
    auto *dialog = new QPrintPreviewDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printPreview"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, paper](QPrinter *device) {
        if (!m_desk.paint(paper, *device))
            Q_EMIT message(tr("There is no order to print a packing slip for."), false);
    });
    // The printer lives as long as the dialog that paints on it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

QStringList printersSummary()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("packbench::Papers", text); };
    QStringList lines;
    for (const QPrinterInfo &printer : QPrinterInfo::availablePrinters()) {
        const QString state = printer.state() == QPrinter::Error ? say(QT_TRANSLATE_NOOP("packbench::Papers", "reports an error"))
                                                                 : say(QT_TRANSLATE_NOOP("packbench::Papers", "ready"));
        const QString name = printer.isDefault() ? say(QT_TRANSLATE_NOOP("packbench::Papers", "%1 (default)")).arg(printer.printerName())
                                                 : printer.printerName();
        lines.append(QStringLiteral("%1: %2").arg(name, state));
    }
    if (lines.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("packbench::Papers", "no printer is set up; PDF files always work")));
    return lines;
}

} // namespace packbench
