// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "document/barcode.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <memory>
#include <zint.h>

namespace packbench {

namespace {

constexpr int quietModules = 10;
constexpr qsizetype longestText = 60;

struct SymbolDeleter {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

std::optional<Barcode> Barcode::code128(const QString &text)
{
    const bool latin1 = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 256; });
    if (text.isEmpty() || text.size() > longestText || !latin1) {
        return std::nullopt;
    }
    return encoded(text, BARCODE_CODE128, UNICODE_MODE);
}

std::optional<Barcode> Barcode::gs1128(const QString &elements)
{
    if (elements.isEmpty() || elements.size() > longestText) {
        return std::nullopt;
    }
    return encoded(elements, BARCODE_GS1_128, GS1_MODE);
}

std::optional<Barcode> Barcode::encoded(const QString &text, int symbology, int mode)
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol) {
        return std::nullopt;
    }
    symbol->symbology = symbology;
    symbol->input_mode = mode;
    const QByteArray utf8 = text.toUtf8();
    std::vector<unsigned char> bytes(utf8.begin(), utf8.end());
    if (ZBarcode_Encode(symbol.get(), bytes.data(), static_cast<int>(bytes.size())) >= ZINT_ERROR) {
        return std::nullopt;
    }
    Barcode barcode;
    for (int module = 0; module < symbol->width; ++module) {
        barcode.m_bars.push_back(((symbol->encoded_data[0][module >> 3] >> (module & 7)) & 1) != 0);
    }
    return barcode;
}

int Barcode::modules() const
{
    return static_cast<int>(m_bars.size()) + 2 * quietModules;
}

bool Barcode::paint(QPainter &painter, const QRectF &area, double maxModule) const
{
    const QTransform toDevice = painter.combinedTransform();
    const QRectF device = toDevice.mapRect(area);
    const double widest = maxModule * toDevice.m11();
    const int module = static_cast<int>(std::floor(std::min(widest, device.width() / modules())));
    if (module < 1) {
        return false;
    }
    const int left = static_cast<int>(std::ceil(device.left() + (device.width() - module * modules()) / 2));
    const int top = static_cast<int>(std::ceil(device.top()));
    const int height = static_cast<int>(device.height());
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(left, top, module * modules(), height, Qt::white);
    const int count = static_cast<int>(m_bars.size());
    for (int from = 0; from < count;) {
        int to = from;
        while (to < count && m_bars.at(static_cast<size_t>(to)) == m_bars.at(static_cast<size_t>(from))) {
            ++to;
        }
        if (m_bars.at(static_cast<size_t>(from))) {
            painter.fillRect(left + (quietModules + from) * module, top, (to - from) * module, height, Qt::black);
        }
        from = to;
    }
    painter.restore();
    return true;
}

} // namespace packbench
