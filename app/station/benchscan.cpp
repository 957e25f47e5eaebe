// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What a scanned text means at this moment: first held against what the bench expects, only then classified.
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/packingbench.h"
#include "station/toterack.h"
#include "station/wording.h"
#include "store/store.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

/// Shorter texts are torn scans or key presses, never an item, an order or a label.
constexpr qsizetype shortestCode = 3;
/// A larger count in GS1 data is a misread: nobody packs so many from one scan.
constexpr int mostCounted = 1000;

} // namespace

void PackingBench::takeText(const ScanText &text)
{
    if (text.raw.size() < shortestCode) {
        unreadable(tr("Only \"%1\" arrived.").arg(text.raw));
        return;
    }
    if (text.raw.compare(QLatin1String("PBTEACH"), Qt::CaseInsensitive) == 0
        || text.raw.compare(QLatin1String("PBPACKER"), Qt::CaseInsensitive) == 0
        || text.raw.compare(QLatin1String("PBMETHOD"), Qt::CaseInsensitive) == 0
        || text.raw.compare(QLatin1String("PBCORRECT"), Qt::CaseInsensitive) == 0
        || text.raw.compare(QLatin1String("PBHISTORY"), Qt::CaseInsensitive) == 0)
    {
        command(text.raw.toUpper());
        return;
    }
    if (m_view == packbench::View::History && !m_correction) {
        lookUp(text);
        return;
    }
    takeAtBench(text);
}

void PackingBench::takeAtBench(const ScanText &text)
{
    show(packbench::View::Bench);
    if (takeCorrection(text)) {
        return takenFor("correction");
    }
    if (takeTote(text)) {
        return takenFor("tote");
    }
    if (takeIssuedLabel(text)) {
        return takenFor("issued-label");
    }
    if (m_order) {
        takeWithOrder(text);
    } else {
        takeWithoutOrder(text);
    }
}

void PackingBench::takeWithoutOrder(const ScanText &text)
{
    if (takeOrderNumber(text)) {
        return;
    }
    const std::optional<ProductCatalogue::Match> item = itemOf(text);
    if (item) {
        takenFor("item");
        const OrderKey key = m_parts.queue.mostUrgent(m_parts.book.wanting(item->sku));
        if (key.order.isEmpty()) {
            answerBand(AnswerKind::Wrong, "item-not-wanted", tr("No order wants this item"),
                       m_parts.products.catalogue().nameOf(item->sku));
            return;
        }
        if (mayOpen(key)) {
            begin(*m_parts.book.find(key), QStringLiteral("order opened by item"));
            packItem(*item);
        }
        return;
    }
    if (!text.tracking.empty() && text.tracking.front().certain) {
        takenFor("label");
        answerBand(AnswerKind::Attention, "label-without-order", tr("This is a tracking label"),
                   tr("Scan an order first: its number, its slip, or an item of it."));
        return;
    }
    takenFor("unknown");
    answerBand(AnswerKind::Wrong, "unknown-code", tr("Unknown code"), tr("%1 is no order and no item. Scan an order.").arg(text.raw));
}

void PackingBench::takeWithOrder(const ScanText &text)
{
    if (text.postalBarcode) {
        takenFor("postal-code");
        answerBand(AnswerKind::Attention, "postal-code", tr("This is the postal code barcode"), tr("Scan the long barcode of the label."));
        return;
    }
    if (text.routingBarcode) {
        takenFor("routing");
        answerBand(AnswerKind::Attention, "routing-barcode", tr("This is the carrier's routing barcode"),
                   tr("Scan the barcode over the tracking number."));
        return;
    }
    const std::optional<ProductCatalogue::Match> item = itemOf(text);
    const bool wanted = item && std::any_of(m_session.wanted.begin(), m_session.wanted.end(), [&item](const WantedLine &line) {
                            return line.sku.compare(item->sku, Qt::CaseInsensitive) == 0;
                        });
    if (wanted) {
        packItem(*item);
        return;
    }
    if (m_moving && takeMoveTarget(text)) {
        takenFor("box");
        return;
    }
    const bool wantsLabel = m_session.boxAwaitingLabel() != nullptr;
    const bool isOrderNumber = std::any_of(text.candidates.begin(), text.candidates.end(),
                                           [this](const QString &candidate) { return !m_parts.book.byNumber(candidate).empty(); });
    // Order numbers can look like tracking numbers; one that is known as an order is never sent as a tracking number.
    if (wantsLabel && isOrderNumber) {
        takenFor("order");
        answerBand(AnswerKind::Wrong, "order-number-not-label", tr("This is an order number"),
                   tr("Scan the long barcode of the carrier's label."));
        return;
    }
    if (wantsLabel && !item && text.torn && m_doubtfulLabel != text.raw) {
        m_doubtfulLabel = text.raw;
        unreadable(tr("%1 is too short or too long for a tracking number. The same a second time is taken.").arg(text.raw));
        return;
    }
    if (wantsLabel && !item && looksLikeLabel(text)) {
        takeLabel(text);
        return;
    }
    if (takeOrderNumber(text)) {
        return;
    }
    if (item) {
        takenFor("item");
        const QString name = m_parts.products.catalogue().nameOf(item->sku);
        const QString expected = m_state.next.text;
        answerBand(AnswerKind::Wrong, "not-in-this-order", tr("Not in this order"),
                   tr("%1 stays out. Expected: %2").arg(name.isEmpty() ? item->sku : name, expected));
        return;
    }
    if (looksLikeLabel(text) && !text.tracking.empty()) {
        takeLabel(text);
        return;
    }
    if (const auto single = m_parts.products.catalogue().find(text.product.caseOf); single && !text.product.caseOf.isEmpty()) {
        takenFor("case");
        m_unknownCode = text.raw;
        answerBand(AnswerKind::Wrong, "case-of-items", tr("This is a case"),
                   tr("A case of %1. Scan the items one by one, or add the case to the products.")
                       .arg(m_parts.products.catalogue().nameOf(single->sku)));
        return;
    }
    unknownCode(text);
}

std::optional<ProductCatalogue::Match> PackingBench::itemOf(const ScanText &text) const
{
    const auto isSkuHere = [this](const QString &code) {
        return std::any_of(m_session.wanted.begin(), m_session.wanted.end(),
                           [&code](const WantedLine &line) { return line.sku.compare(code, Qt::CaseInsensitive) == 0; });
    };
    for (const QString &candidate : text.candidates) {
        if (m_order && isSkuHere(candidate)) {
            return ProductCatalogue::Match{candidate, 1};
        }
        if (auto match = m_parts.products.catalogue().find(candidate)) {
            // GS1 data that counts what it contains (AI 37, 30).
            match->quantity *= std::clamp(text.product.quantity, 1, mostCounted);
            return match;
        }
        if (!m_parts.book.wanting(candidate).empty()) {
            return ProductCatalogue::Match{candidate, 1};
        }
    }
    return std::nullopt;
}

bool PackingBench::takeOrderNumber(const ScanText &text)
{
    for (const QString &candidate : text.candidates) {
        const std::vector<OrderKey> keys = m_parts.book.byNumber(candidate);
        if (keys.empty()) {
            continue;
        }
        if (keys.size() > 1) {
            // The same customer order in several purchase orders: the most urgent one comes first.
            const OrderKey first = m_parts.queue.mostUrgent(keys);
            openOrder(first.order.isEmpty() ? keys.front() : first);
        } else {
            openOrder(keys.front());
        }
        return true;
    }
    return false;
}

bool PackingBench::takeTote(const ScanText &text)
{
    if (!ToteRack::isTote(text.raw, m_parts.settings.text(keys::totePrefix))) {
        return false;
    }
    const OrderKey inside = m_parts.totes.orderIn(text.raw);
    if (m_parts.book.find(inside) != nullptr && !(m_order && m_order->key == inside)) {
        openOrder(inside);
    } else if (!m_order) {
        answerBand(AnswerKind::Attention, "tote-is-empty", tr("Tote %1 is empty").arg(text.raw),
                   tr("Scan the order of these goods, then the tote to put them together."));
    } else if (m_order->key == inside) {
        answerBand(AnswerKind::Attention, "own-tote", tr("This is the order's own tote"), m_state.next.text);
    } else {
        m_parts.totes.put(text.raw, m_order->key);
        record(entry(QStringLiteral("tote assigned"), {{QStringLiteral("tote"), text.raw}}));
        answerBand(AnswerKind::Accepted, "tote-taken", tr("Tote %1 holds this order").arg(text.raw),
                   tr("Scanning the tote opens order %1.").arg(m_order->key.order.text()));
    }
    return true;
}

void PackingBench::packItem(const ProductCatalogue::Match &item)
{
    takenFor("item");
    const QString line = lineFor(item.sku);
    if (m_moving) {
        moveItem(line, m_moveTarget > 0 ? m_moveTarget : m_session.boxes.back().number);
        return;
    }
    const Step step = m_session.withPacked(line, item.quantity);
    if (!step) {
        refuse(step.error(), lineName(line));
        return;
    }
    m_lastLine = line;
    m_selectedLine.clear();
    const int box = step->units.back().boxes.front();
    take(*step, QStringLiteral("item packed"),
         {{QStringLiteral("line"), line}, {QStringLiteral("quantity"), item.quantity}, {QStringLiteral("box"), box}});
    const int wanted = m_session.packedOf(line) + m_session.remainingOf(line);
    answerBand(AnswerKind::Accepted, "item-packed", tr("%1  %2 of %3").arg(lineName(line)).arg(m_session.packedOf(line)).arg(wanted),
               tr("into box %1").arg(box));
    const bool needsBoxes = m_order->boxes.mustSplit && m_session.boxes.size() < 2;
    if (m_session.labelsIssued && m_session.isComplete() && !needsBoxes && m_parts.settings.isOn(keys::finishAuto)) {
        // No label is scanned before: the last item finishes.
        finish();
    }
}

bool PackingBench::takeMoveTarget(const ScanText &text)
{
    static const QString prefix = QStringLiteral("PBBOX");
    const QString scanned = comparableTrackingNumber(text.raw);
    for (const Box &box : m_session.boxes) {
        const bool isItsLabel = box.label
                                && std::any_of(text.tracking.begin(), text.tracking.end(), [&box](const TrackingCandidate &candidate) {
                                       return comparableTrackingNumber(candidate.number)
                                              == comparableTrackingNumber(box.label->trackingNumber);
                                   });
        if (isItsLabel || scanned == prefix + QString::number(box.number)) {
            m_moveTarget = box.number;
            answerBand(AnswerKind::Accepted, "move-into-box", tr("Move into box %1").arg(box.number), tr("Now scan the item to move."));
            return true;
        }
    }
    return false;
}

void PackingBench::moveItem(const QString &line, int box)
{
    const Step step = m_session.withMoved(line, box);
    if (!step) {
        refuse(step.error(), lineName(line));
        return;
    }
    m_moving = false;
    take(*step, QStringLiteral("item moved"), {{QStringLiteral("line"), line}, {QStringLiteral("box"), box}});
    answerBand(AnswerKind::Accepted, "moved-into-box", tr("Moved into box %1").arg(box), lineName(line));
}

void PackingBench::unknownCode(const ScanText &text)
{
    takenFor("unknown");
    m_unknownCode = text.raw;
    answerBand(AnswerKind::Wrong, "unknown-code", tr("Unknown code"),
               tr("%1 is no item of this order. Expected: %2").arg(text.raw, m_state.next.text));
}

void PackingBench::teach()
{
    if (!m_order || m_unknownCode.isEmpty()) {
        answerBand(AnswerKind::Attention, "nothing-to-teach", tr("Nothing to teach"),
                   tr("Scan the unknown code first, then choose its line."));
        return;
    }
    const QString code = m_unknownCode;
    const QString line = m_selectedLine.isEmpty() ? m_lastLine : m_selectedLine;
    const auto wanted = std::find_if(m_session.wanted.begin(), m_session.wanted.end(),
                                     [&line](const WantedLine &w) { return w.line == line; });
    if (wanted == m_session.wanted.end()) {
        answerBand(AnswerKind::Attention, "which-item", tr("Which item?"), tr("Choose its line with ↑ ↓, then press F11."));
        return;
    }
    const Product product{wanted->sku, code, 1, wanted->name};
    ask("teach", tr("Is %1 the code of this item?").arg(code), wanted->name, {tr("Yes, remember it"), tr("No")}, false,
        [this, product](int index, const QString &) {
            if (index != 0 || !m_order) {
                return;
            }
            m_parts.products.add(product);
            m_unknownCode.clear();
            const auto keep = [](PackingBench *self, Product taught) -> QCoro::Task<void> {
                const QPointer<PackingBench> alive(self);
                const std::vector<Product> products(1, taught);
                const Result<void, StoreFailure> kept = co_await self->m_parts.store.products().add(products);
                if (!kept && alive) {
                    alive->storeTrouble(kept.error());
                }
            };
            keep(this, product);
            record(entry(QStringLiteral("code taught"), {{QStringLiteral("sku"), product.sku}, {QStringLiteral("code"), product.barcode}}));
            answerBand(AnswerKind::Accepted, "learned", tr("Learned"),
                       tr("%1 means %2 from now on. Scan it again to pack it.").arg(product.barcode, product.name));
        });
}

QString PackingBench::lineFor(const QString &sku) const
{
    QString first;
    for (const WantedLine &line : m_session.wanted) {
        if (line.sku.compare(sku, Qt::CaseInsensitive) != 0) {
            continue;
        }
        // While moving, a line with packed units is meant; while packing, one that still wants some.
        if (m_moving ? m_session.packedOf(line.line) > 0 : m_session.remainingOf(line.line) > 0) {
            return line.line;
        }
        if (first.isEmpty()) {
            first = line.line;
        }
    }
    return first;
}

QString PackingBench::lineName(const QString &line) const
{
    const auto found = std::find_if(m_session.wanted.begin(), m_session.wanted.end(),
                                    [&line](const WantedLine &w) { return w.line == line; });
    return found == m_session.wanted.end() ? line : found->name;
}

} // namespace packbench
