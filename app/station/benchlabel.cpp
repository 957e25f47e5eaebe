// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Tracking labels: recognising them, and keeping a label of another order off the box.
#include "domain/shipment.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "station/packingbench.h"
#include "station/wording.h"
#include "store/store.h"

#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

/// No carrier's number is shorter or longer; S10 has 13, the longest label barcodes are handled as their inner number.
constexpr qsizetype shortestNumber = 8;
constexpr qsizetype longestNumber = 40;

} // namespace

bool PackingBench::looksLikeLabel(const ScanText &text) const
{
    if (!text.tracking.empty()) {
        return true;
    }
    const QString code = cleanedCode(text.raw);
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
    const bool hasDigit = std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return text.gtin.isEmpty() && plain && hasDigit && code.size() >= shortestNumber && code.size() <= longestNumber;
}

void PackingBench::takeLabel(const ScanText &text)
{
    takenFor("label");
    // The session decides whether a label is due at all, before anybody is asked about carriers.
    const QString number = text.tracking.empty() ? cleanedCode(text.raw) : text.tracking.front().number;
    const Step step = m_session.withLabel(PackageLabel{number});
    if (!step) {
        refuse(step.error(), {});
        return;
    }
    if (text.tracking.empty()) {
        askCarrier(number, {});
        return;
    }
    const TrackingCandidate &first = text.tracking.front();
    // Without a symbology, one product barcode in ten passes a carrier's check as well.
    if (!text.gtin.isEmpty() && !first.certain && text.symbology.isEmpty()) {
        if (first.check == CheckDigit::Failed) {
            unknownCode(text);
        } else {
            askProductOrLabel(text);
        }
        return;
    }
    if (first.check == CheckDigit::Failed && m_doubtfulLabel != first.number) {
        m_doubtfulLabel = first.number;
        answerBand(AnswerKind::Attention, "scan-the-label-again", tr("Scan the label again"),
                   tr("The check digit of %1 is wrong: it may be misread. The same number a second time is taken.")
                       .arg(words::grouped(first.number)));
        return;
    }
    const bool severalCarriers = std::any_of(text.tracking.begin(), text.tracking.end(), [&first](const TrackingCandidate &candidate) {
        return candidate.carrierKey != first.carrierKey && candidate.check != CheckDigit::Failed;
    });
    if (severalCarriers && !first.certain) {
        chooseCarrier(first.number, text.tracking);
        return;
    }
    putLabel(first);
}

void PackingBench::askProductOrLabel(const ScanText &text)
{
    const QString carrier = text.tracking.front().carrierName;
    ask("label-or-product", tr("Label or product?"),
        tr("%1 can be a tracking number of %2, and a product's barcode as well. Look at what you scanned.").arg(text.raw, carrier),
        {tr("It is the shipping label"), tr("It is a product")}, false, [this, text](int index, const QString &) {
            if (index < 0 || !m_order) {
                return;
            }
            if (index == 0) {
                chooseCarrier(text.tracking.front().number, text.tracking);
            } else {
                unknownCode(text);
            }
        });
}

void PackingBench::setLabel(const PackageLabel &label)
{
    const Step step = m_session.withLabel(label);
    if (!step) {
        refuse(step.error(), {});
        return;
    }
    const QString wanted = comparableTrackingNumber(label.trackingNumber);
    // Boxes of half-packed orders are not in the outbox yet, but their labels are taken all the same.
    for (auto half = m_halfPacked.cbegin(); half != m_halfPacked.cend(); ++half) {
        for (const Box &box : half->boxes) {
            if (half.key() != m_order->key && box.label && comparableTrackingNumber(box.label->trackingNumber) == wanted
                && !wanted.isEmpty()) {
                labelOfAnotherOrder(half.key(), label.trackingNumber);
                return;
            }
        }
    }
    const int box = m_session.boxAwaitingLabel()->number;
    take(*step, QStringLiteral("label scanned"),
         {{QStringLiteral("box"), box},
          {QStringLiteral("trackingNumber"), label.trackingNumber},
          {QStringLiteral("carrier"), label.carrier}});
    answerBand(AnswerKind::Accepted, "box-labelled", tr("Box %1 labelled").arg(box),
               QStringLiteral("%1 · %2").arg(label.carrierName, words::grouped(label.trackingNumber)));
    if (m_session.isComplete() && m_parts.settings.isOn(keys::finishAuto)) {
        finish();
        return;
    }
    checkLabelUnused(m_order->key, label);
}

QCoro::Task<void> PackingBench::checkLabelUnused(OrderKey order, PackageLabel label)
{
    const QPointer<PackingBench> alive(this);
    const Result<OrderKey, StoreFailure> owner = co_await m_parts.store.outbox().orderWithTrackingNumber(label.trackingNumber);
    // Finish asks the store again within its own transaction; this only tells the packer early.
    if (!alive || !owner || owner->order.isEmpty() || !m_order || m_order->key != order) {
        co_return;
    }
    dropLabel(label.trackingNumber);
    labelOfAnotherOrder(*owner, label.trackingNumber);
}

void PackingBench::dropLabel(const QString &number)
{
    const QString refused = comparableTrackingNumber(number);
    const auto without = [&refused](PackingSession session) {
        for (Box &box : session.boxes) {
            if (box.label && comparableTrackingNumber(box.label->trackingNumber) == refused) {
                box.label.reset();
                box.closed = box.number != session.boxes.back().number;
            }
        }
        return session;
    };
    take(without(m_session), QStringLiteral("label removed"), {{QStringLiteral("trackingNumber"), number}});
    // Undo must not bring it back.
    for (PackingSession &before : m_history) {
        before = without(before);
    }
    while (!m_history.empty() && m_history.back() == m_session) {
        m_history.pop_back();
    }
}

void PackingBench::labelOfAnotherOrder(const OrderKey &owner, const QString &number)
{
    record(entry(QStringLiteral("label refused"),
                 {{QStringLiteral("trackingNumber"), number}, {QStringLiteral("usedOn"), owner.order.text()}}));
    raiseStop("label-of-another-order", tr("STOP · label of another order"),
              tr("%1 belongs to order %2.").arg(words::grouped(number), owner.order.text()),
              tr("Take this label off and scan the label that belongs to this box."));
}

} // namespace packbench
