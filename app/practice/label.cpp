// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/label.h"

#include <QBuffer>
#include <QImage>
#include <cstring>
#include <memory>
#include <zint.h>

namespace packbench {

namespace {

constexpr int quietModules = 10;

/// The modules of a Code 128 symbol, quiet zones included; none when the text has no such symbol.
std::vector<bool> code128Modules(const QString &text)
{
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    const QByteArray latin = text.toLatin1();
    std::vector<unsigned char> bytes(latin.begin(), latin.end());
    if (!symbol || bytes.empty())
        return {};
    symbol->symbology = BARCODE_CODE128;
    if (ZBarcode_Encode(symbol.get(), bytes.data(), static_cast<int>(bytes.size())) >= ZINT_ERROR)
        return {};
    std::vector<bool> modules(static_cast<size_t>(symbol->width + 2 * quietModules), false);
    for (int i = 0; i < symbol->width; ++i)
        modules[static_cast<size_t>(i + quietModules)] = ((symbol->encoded_data[0][i >> 3] >> (i & 7)) & 1) != 0;
    return modules;
}

/// As a string of a PDF: what its fonts lack becomes a question mark.
QByteArray pdfText(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        if (letter.unicode() > 0xff && !letter.decomposition().isEmpty())
            letter = letter.decomposition().at(0);
    }
    QByteArray latin = plain.toLatin1();
    for (const char special : {'\\', '(', ')'})
        latin.replace(special, QByteArray("\\") + special);
    return '(' + latin + ')';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// The drawing commands of one page, from the top down.
class PdfPage
{
public:
    explicit PdfPage(QSizeF size) : m_size(size), m_y(size.height() - 24) {}

    void text(const QString &line, int points)
    {
        m_y -= points;
        m_commands += "BT /F1 " + QByteArray::number(points) + " Tf 18 " + number(m_y) + " Td " + pdfText(line) + " Tj ET\n";
        m_y -= points / 2.0;
    }
    void bars(const std::vector<bool> &modules, double height)
    {
        const double module = std::min(1.3, (m_size.width() - 12) / static_cast<double>(modules.size()));
        const double left = (m_size.width() - module * static_cast<double>(modules.size())) / 2;
        m_y -= height;
        for (size_t from = 0; from < modules.size();) {
            size_t to = from;
            while (to < modules.size() && modules[to] == modules[from])
                ++to;
            if (modules[from])
                m_commands += QByteArray::number(left + module * static_cast<double>(from), 'f', 4) + ' ' + number(m_y) + ' '
                              + QByteArray::number(module * static_cast<double>(to - from), 'f', 4) + ' ' + number(height) + " re\n";
            from = to;
        }
        m_commands += "f\n";
        m_y -= 8;
    }
    [[nodiscard]] const QByteArray &commands() const { return m_commands; }

private:
    QSizeF m_size;
    double m_y;
    QByteArray m_commands;
};

/// The file around the pages.
QByteArray pdfFile(const QList<QByteArray> &pages, QSizeF size)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding "
                              "/WinAnsiEncoding >>"};
    QByteArray kids;
    for (const QByteArray &commands : pages) {
        const QByteArray content = QByteArray::number(objects.size() + 2);
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(size.width()) + ' ' + number(size.height())
                       + "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + content + " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(commands.size()) + " >>\nstream\n" + commands + "endstream");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
           + start + "\n%%EOF\n";
}

} // namespace

QByteArray PracticeLabel::pdf(Sheets sheets, QSizeF page) const
{
    QList<QByteArray> pages;
    if (sheets != Sheets::Slip) {
        PdfPage label(page);
        label.text(provider, 20);
        label.text(QStringLiteral("PRACTICE - NOT FOR POSTING"), 9);
        label.bars(code128Modules(tracking), 90);
        label.text(tracking, 14);
        label.text(QStringLiteral("To: ") + initials, 16);
        for (const QString &order : orders)
            label.text(QStringLiteral("Order ") + order, 10);
        pages.append(label.commands());
    }
    if (sheets != Sheets::Label) {
        PdfPage slip(page);
        slip.text(QStringLiteral("Packing slip"), 16);
        for (const QString &order : orders)
            slip.text(QStringLiteral("Order ") + order, 10);
        for (const auto &[sku, quantity] : items)
            slip.text(QStringLiteral("%1 x %2").arg(quantity).arg(sku), 10);
        pages.append(slip.commands());
    }
    return pdfFile(pages, page);
}

QByteArray PracticeLabel::png() const
{
    constexpr int width = 839;
    constexpr int height = 1183;
    constexpr int top = 200;
    constexpr int tall = 320;
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(0xff);
    const std::vector<bool> modules = code128Modules(tracking);
    const int count = static_cast<int>(modules.size());
    const int module = count == 0 ? 0 : width / count;
    for (int y = top; y < top + tall; ++y) {
        uchar *const row = image.scanLine(y) + (width - module * count) / 2;
        for (int i = 0; i < count; ++i) {
            if (modules[static_cast<size_t>(i)])
                std::memset(row + static_cast<ptrdiff_t>(i) * module, 0, static_cast<size_t>(module));
        }
    }
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

} // namespace packbench
