// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stage.h"

namespace packbench::test {

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

OrderKey key(int number)
{
    return {AccountId(u("walmart-1")), OrderId(QString::number(2575193093772 + number * 7919))};
}

BenchLineState line(const char *number, const char *name, const char *sku, const char *barcode, int packed, int wanted)
{
    BenchLineState made;
    made.line = u(number);
    made.name = u(name);
    made.sku = u(sku);
    made.barcode = u(barcode);
    made.packed = packed;
    made.wanted = wanted;
    made.isDone = packed == wanted;
    return made;
}

BenchBoxState labelledBox()
{
    BenchBoxState box;
    box.isLabelled = true;
    box.items = {u("1 × Blue mug 350 ml")};
    box.trackingNumber = u("7035 1144 7713 8472");
    box.carrier = u("Canada Post · check digit proved");
    box.status = u("labelled");
    return box;
}

} // namespace

Stage::Stage() : window(Parts{bench, queue, outbox, outboxDesk, settings, paper, history})
{
    bench.setStrip(strip(false));
}

void Stage::fillQueue(int count)
{
    const QueueRow::Mark marks[] = {QueueRow::Mark::New, QueueRow::Mark::None, QueueRow::Mark::None, QueueRow::Mark::Half};
    std::vector<QueueRow> rows;
    const qint64 now = clock.now().toMSecsSinceEpoch();
    for (int i = queue.rowCount(); i < count; ++i) {
        QueueRow row;
        row.key = key(i);
        row.number = row.key.order.text();
        row.account = i % 3 == 2 ? u("Walmart CA 2") : u("Walmart CA");
        row.units = 1 + (i * 5) % 7;
        row.dueAt = now + (42 + i * 34LL) * 60'000;
        row.mark = marks[i % 4];
        row.isNew = row.mark == QueueRow::Mark::New;
        row.isOpenHere = i == 1;
        if (i == 7) {
            row.mark = QueueRow::Mark::Hold;
            row.holdReason = u("short 1 kettle");
        }
        rows.push_back(row);
    }
    queue.put(rows);
}

void Stage::fillOutbox()
{
    const DutyState states[] = {DutyState::NeedsAttention, DutyState::Unknown, DutyState::Queued, DutyState::Queued};
    int i = 0;
    for (const DutyState state : states) {
        OutboxEntry entry;
        entry.shipment.id = ShipmentId(QStringLiteral("shipment-%1").arg(++i));
        entry.shipment.order = key(i + 20);
        ShipmentPackage package;
        package.trackingNumber = QStringLiteral("703511447713847%1").arg(i);
        package.carrierName = u("Canada Post");
        entry.shipment.packages = {package};
        entry.state = state;
        entry.createdAt = clock.now().addSecs(-60 * i);
        entry.notBefore = clock.now().addSecs(9);
        if (state == DutyState::NeedsAttention) {
            entry.reason = AttentionReason::RefusedByChannel;
            entry.words = u("Tracking number is not valid for the carrier <b>Canada Post</b>");
            entry.code = u("INVALID_REQUEST_CONTENT.GMP_ORDER_API");
        }
        OutboxDesk::Choices choices;
        choices.readAgain = state != DutyState::Queued;
        choices.edit = state == DutyState::NeedsAttention;
        choices.giveUp = state == DutyState::NeedsAttention;
        choices.why = u("Shipped elsewhere can be said after the order was read back.");
        outboxDesk.possible.insert(entry.shipment.id.text(), choices);
        outbox.put(entry);
    }
}

void Stage::fillHistory(bool many)
{
    history.fill(many ? 40 : 6, many);
}

BenchState Stage::idle()
{
    BenchState state;
    state.next = {u("SCAN"), u("Scan an order, or any item"), u("The most urgent order is at the top"), false};
    state.band = {AnswerKind::Idle, u("Ready"), u("Scan an order number, a packing slip or an item"), 1};
    state.bandRight = u("Next order due in\n42 min");
    return state;
}

BenchState Stage::halfPacked()
{
    BenchState state;
    state.order = key(1);
    state.orderNumber = state.order->order.text();
    state.channel = u("Walmart CA");
    state.summary = u("Montréal QC · M. T. · Standard · ship by today 17:00");
    state.unitsPacked = u("2 of 4 units packed");
    state.next = {u("SCAN NEXT"), u("1 × Stainless kettle 1.7 L"), {}, false};
    state.band = {AnswerKind::Accepted, u("Blue mug 350 ml  2 of 2"), u("into box 2"), 2};
    state.bandRight = u("Next order due in\n42 min");
    state.lines = {line("1", "Stainless kettle 1.7 L", "KETTLE-17-SS", "06 28915 27204 1", 0, 1),
                   line("2", "Tea towel, linen, set of 3", "TOWEL-LIN-3", "06 28915 30114 9", 0, 1),
                   line("3", "Blue mug 350 ml", "MUG-350-B", "06 28915 27310 5", 2, 2)};
    state.lines[0].isCurrent = true;
    BenchBoxState open;
    open.number = 2;
    open.isOpen = true;
    open.items = {u("1 × Blue mug 350 ml")};
    open.status = u("open");
    state.boxes = {labelledBox(), open};
    state.canNextBox = state.canContinue = state.canMove = state.canUndo = state.canShort = state.canHold = state.canClose = true;
    return state;
}

BenchState Stage::wrongItem()
{
    BenchState state = halfPacked();
    state.band = {AnswerKind::Wrong, u("Wrong item"), u("0 628915 27310 5 is complete. Scan: Stainless kettle 1.7 L"), 3};
    return state;
}

BenchState Stage::labelTooEarly()
{
    BenchState state = halfPacked();
    state.band = {AnswerKind::Attention, u("Label too early"), u("2 units are missing. Scan them, or press Next box (F2) first"), 4};
    return state;
}

BenchState Stage::labelNext()
{
    BenchState state = halfPacked();
    for (BenchLineState &each : state.lines) {
        each.packed = each.wanted;
        each.isDone = true;
        each.isCurrent = false;
    }
    state.unitsPacked = u("4 of 4 units packed");
    state.next = {u("SCAN NEXT"), u("Tracking label of box 2"), u("Canada Post, Purolator, UPS, FedEx"), true};
    state.band = {AnswerKind::Accepted, u("Tea towel, linen, set of 3  1 of 1"), u("into box 2 · everything is packed"), 5};
    state.boxes[1].awaitsLabel = true;
    state.boxes[1].status = u("label next");
    state.boxes[1].items = {u("1 × Blue mug 350 ml"), u("1 × Stainless kettle 1.7 L"), u("1 × Tea towel, linen, set of 3")};
    state.canNextBox = state.canShort = false;
    return state;
}

BenchState Stage::complete()
{
    BenchState state = idle();
    state.band = {AnswerKind::Complete, u("Finished · 2575193093772"), u("2 boxes · sent in 15 s, F5 takes it back"), 6};
    state.canUndo = true;
    return state;
}

BenchState Stage::crowded()
{
    BenchState state = halfPacked();
    state.summary = u("Saint-Jean-sur-Richelieu QC · Ş. Ç. · Standard · à expédier aujourd’hui avant 17 h 00");
    state.next.text = u("3 × Kahvaltılık çelik çaydanlık takımı, paslanmaz, ısıya dayanıklı cam kapaklı");
    state.next.hint = u("Numérisez l’article suivant ou appuyez sur F2 pour une nouvelle boîte");
    state.band = {AnswerKind::Accepted, u("Bouilloire électrique en acier inoxydable avec thermostat réglable  2 sur 12"),
                  u("dans la boîte 4"), 7};
    state.bandRight = u("Prochaine commande à expédier dans\n42 min");
    state.lines.clear();
    for (int i = 0; i < 12; ++i) {
        BenchLineState each = line("1",
                                   i % 2 == 0 ? "Ustensiles de cuisine antiadhésifs, ensemble de vingt-quatre pièces, poignée amovible"
                                              : "Değiştirilebilir süpürge torbası, evrensel",
                                   "ENSEMBLE-ANTIADHESIF-24-NOIR", "06 28915 27204 1",
                                   i < 4    ? 12
                                   : i == 4 ? 2
                                            : 0,
                                   12);
        each.line = QString::number(i + 1);
        each.isCurrent = i == 4;
        each.isShort = i == 11;
        state.lines.push_back(each);
    }
    state.boxes = {labelledBox(), labelledBox(), labelledBox(), state.boxes[1]};
    for (size_t i = 0; i < state.boxes.size(); ++i)
        state.boxes[i].number = static_cast<int>(i) + 1;
    state.boxes[3].items = {u("12 × Ustensiles de cuisine antiadhésifs, ensemble de vingt-quatre pièces")};
    return state;
}

BenchState Stage::stopped()
{
    BenchState state = halfPacked();
    state.stop = StopState{u("STOP · order cancelled"), u("The customer cancelled order 2575193093772 <b>just now</b>."),
                           u("Put the two mugs back on the shelf. Nothing is sent."), 1};
    return state;
}

BenchState Stage::asking(bool text)
{
    BenchState state = halfPacked();
    QuestionState question;
    question.serial = text ? 2 : 1;
    question.title = text ? u("Who packs?") : u("Why is this order put on hold?");
    question.text = text ? u("A badge or a name, once per shift.") : QString();
    if (!text)
        question.answers = {u("An item is missing"), u("An item is damaged"), u("The address looks wrong"), u("Something else")};
    question.takesText = text;
    state.question = question;
    return state;
}

BenchState Stage::correcting()
{
    BenchState state = idle();
    QuestionState question;
    question.serial = 3;
    question.title = u("Correct box 2 of order 2575190119266?");
    question.text = u("Can be changed once, 71 h left.");
    question.answers = {u("Yes, tell the channel")};
    question.change = NumberChange{u("Told so far · Canada Post"), u("7023000253692069"), u("New label · Canada Post"),
                                   u("7023000263692077")};
    state.question = question;
    return state;
}

BenchState Stage::choosingCarrier()
{
    BenchState state = labelNext();
    QuestionState question;
    question.serial = 3;
    question.title = u("Which carrier?");
    question.text = u("The number QX12 345Z Z9 does not tell. Look at the label.");
    question.answers = {u("Canada Post"),
                        u("Purolator"),
                        u("FedEx"),
                        u("UPS"),
                        u("Canpar"),
                        u("Loomis"),
                        u("DHL"),
                        u("Dicom"),
                        u("Nationex"),
                        u("Intelcom / Dragonfly"),
                        u("Day & Ross"),
                        u("Gardewine"),
                        u("Taşıyıcı — Kargo ve Lojistik"),
                        u("Another carrier…")};
    state.question = question;
    return state;
}

StripState Stage::strip(bool practice)
{
    StripState state;
    using Light = StripItem::Light;
    state.items = {{u("account:1"), Light::Good, u("Walmart CA"), u("12 s ago")},
                   {u("account:2"), Light::Attention, u("Walmart CA 2"), u("no answer for 3 min, retrying")},
                   {u("outbox"), Light::None, u("Outbox"), u("2 waiting · 0 unknown · 0 need attention")},
                   {u("scanner"), Light::Good, {}, u("Scanner ready")}};
    state.packer = u("Packer 7");
    state.station = u("Bench 4");
    state.practice = practice;
    return state;
}

} // namespace packbench::test
