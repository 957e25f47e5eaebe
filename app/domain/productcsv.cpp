// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/productcsv.h"

#include "base/result.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringConverter>
#include <QStringList>
#include <algorithm>
#include <array>

namespace packbench {

namespace {

using ProductWhy = ProductRowProblem::Why;

struct CsvRecord {
    int line = 0;
    QStringList fields;
    bool quoteNotClosed = false;

    [[nodiscard]] bool isBlank() const { return fields.join(QString()).trimmed().isEmpty(); }
};

/// Splits a text into records; a quote that is never closed costs its own line only.
class CsvReader
{
public:
    explicit CsvReader(QString text) : m_text(std::move(text)) { chooseSeparator(); }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    CsvRecord next()
    {
        const qsizetype start = m_at;
        const int line = m_line;
        CsvRecord record{line, {}, false};
        if (!readFields(record)) {
            m_at = start;
            m_line = line;
            skipLine();
            record.quoteNotClosed = true;
            record.fields = QStringList{m_text.mid(start, std::min<qsizetype>(m_at - start, 60)).trimmed()};
        }
        return record;
    }

private:
    void chooseSeparator()
    {
        // Excel's own first line, e.g. `sep=;`.
        if (m_text.startsWith(QLatin1String("sep=")) && m_text.size() > 4) {
            m_separator = m_text.at(4);
            skipLine();
            return;
        }
        const QString first = m_text.section(QLatin1Char('\n'), 0, 0);
        qsizetype most = 0;
        for (const QChar candidate : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')}) {
            if (first.count(candidate) > most) {
                most = first.count(candidate);
                m_separator = candidate;
            }
        }
    }

    void skipLine()
    {
        while (!atEnd() && m_text.at(m_at++) != QLatin1Char('\n')) {
        }
        ++m_line;
    }

    bool readFields(CsvRecord &record)
    {
        QString field;
        bool closed = false; // a quoted field has ended: only blanks may follow
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (closed && !c.isSpace() && c != m_separator) {
                return false;
            }
            if (c == QLatin1Char('"') && field.trimmed().isEmpty()) {
                field.clear();
                if (!readQuoted(field)) {
                    return false;
                }
                closed = true;
            } else if (c == m_separator) {
                record.fields << std::exchange(field, QString());
                closed = false;
            } else if (c == QLatin1Char('\n')) {
                ++m_line;
                break;
            } else if (c != QLatin1Char('\r')) {
                field += c;
            }
        }
        record.fields << field;
        return true;
    }

    bool readQuoted(QString &field)
    {
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == QLatin1Char('\n')) {
                ++m_line;
            }
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (!atEnd() && m_text.at(m_at) == QLatin1Char('"')) {
                field += c;
                ++m_at;
            } else {
                return true;
            }
        }
        return false;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QChar m_separator = QLatin1Char(',');
};

/// Where each column stands; -1 when the file has none.
struct ProductColumns {
    std::array<qsizetype, 4> at{0, 1, 2, 3};

    static std::optional<ProductColumns> ofHeader(const QStringList &fields)
    {
        static const QStringList names{QStringLiteral("sku"), QStringLiteral("barcode"), QStringLiteral("quantity"),
                                       QStringLiteral("name")};
        ProductColumns columns;
        columns.at.fill(-1);
        int known = 0;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const qsizetype column = names.indexOf(fields.at(i).trimmed().toLower());
            if (column >= 0 && columns.at.at(static_cast<size_t>(column)) < 0) {
                columns.at.at(static_cast<size_t>(column)) = i;
                ++known;
            }
        }
        // One such word may be a SKU of its own; two are a header.
        return known >= 2 ? std::optional(columns) : std::nullopt;
    }

    [[nodiscard]] QString field(const QStringList &fields, size_t column) const { return fields.value(at.at(column)).trimmed(); }
};

/// A code as the spreadsheet's owner meant it: without the wrappings that keep spreadsheets from counting with it.
QString codeOf(QString field)
{
    if (field.startsWith(QLatin1String("=\"")) && field.endsWith(QLatin1Char('"')) && field.size() > 3) {
        field = field.mid(2, field.size() - 3);
    } else if (field.startsWith(QLatin1Char('\'')) && field.size() > 1) {
        field.remove(0, 1);
    }
    return field.trimmed();
}

Result<Product, ProductRowProblem> productOf(const CsvRecord &record, const ProductColumns &columns)
{
    const auto problem = [&record](ProductWhy why, const QString &detail) { return fail(ProductRowProblem{why, record.line, detail}); };
    static const QRegularExpression scientific(QStringLiteral("^[0-9]([.,][0-9]+)?[Ee]\\+?[0-9]+$"));
    constexpr int most = 100000;
    if (record.quoteNotClosed) {
        return problem(ProductWhy::QuoteNotClosed, record.fields.join(QLatin1Char(' ')));
    }
    if (record.fields.join(QString()).contains(QChar::ReplacementCharacter)) {
        return problem(ProductWhy::NotUtf8, record.fields.join(QLatin1Char(' ')));
    }
    Product product{codeOf(columns.field(record.fields, 0)), codeOf(columns.field(record.fields, 1)), 1, columns.field(record.fields, 3)};
    if (product.sku.isEmpty()) {
        return problem(ProductWhy::SkuMissing, record.fields.join(QLatin1Char(' ')).trimmed());
    }
    if (product.barcode.isEmpty()) {
        return problem(ProductWhy::BarcodeMissing, product.sku);
    }
    if (scientific.match(product.barcode).hasMatch()) {
        return problem(ProductWhy::BarcodeMangled, product.barcode);
    }
    const QString quantity = columns.field(record.fields, 2);
    if (!quantity.isEmpty()) {
        bool readable = false;
        product.quantity = quantity.toInt(&readable);
        if (!readable || product.quantity < 1 || product.quantity > most) {
            return problem(ProductWhy::QuantityNotValid, quantity);
        }
    }
    return product;
}

QString decoded(const QByteArray &csv)
{
    // Without a byte order mark it is taken for UTF-8; what is none becomes the replacement character.
    QStringDecoder decode(QStringConverter::encodingForData(csv).value_or(QStringConverter::Utf8));
    QString text = decode(csv);
    // Old Mac line ends.
    if (!text.contains(QLatin1Char('\n'))) {
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

} // namespace

ProductFile readProducts(const QByteArray &csv)
{
    ProductFile file;
    CsvReader reader(decoded(csv));
    ProductColumns columns;
    bool first = true;
    QHash<QString, size_t> byCode;
    while (!reader.atEnd()) {
        const CsvRecord record = reader.next();
        if (record.isBlank()) {
            continue;
        }
        if (std::exchange(first, false)) {
            if (const std::optional<ProductColumns> header = ProductColumns::ofHeader(record.fields)) {
                columns = *header;
                if (columns.at[0] < 0 || columns.at[1] < 0) {
                    file.problems.push_back({ProductWhy::ColumnMissing, record.line, record.fields.join(QLatin1Char(' '))});
                    return file;
                }
                continue;
            }
        }
        const Result<Product, ProductRowProblem> product = productOf(record, columns);
        if (!product) {
            file.problems.push_back(product.error());
            continue;
        }
        const QString code = gtin14(product->barcode).value_or(product->barcode.toUpper());
        const auto known = byCode.constFind(code);
        if (known == byCode.constEnd()) {
            byCode.insert(code, file.products.size());
            file.products.push_back(*product);
            continue;
        }
        const Product &earlier = file.products.at(*known);
        const bool same = earlier.sku.compare(product->sku, Qt::CaseInsensitive) == 0 && earlier.quantity == product->quantity;
        file.problems.push_back({same ? ProductWhy::SameAgain : ProductWhy::Contradicts, record.line, product->barcode});
    }
    return file;
}

} // namespace packbench
