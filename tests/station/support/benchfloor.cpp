// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/station/support/benchfloor.h"

#include <QCoreApplication>

namespace packbench {

namespace {

const AccountId account(QStringLiteral("account"));
const StationId station(QStringLiteral("station"));

QString nameOf(const QString &sku)
{
    return sku.left(1) + sku.mid(1).toLower();
}

} // namespace

BenchFloor::BenchFloor() : settings(store.folder()), market(std::make_shared<ScriptedMarket>(clock))
{
    channels.put(account, market);
    const std::vector<Product> known{{QStringLiteral("MUG"), barcodes::mug, 1, QStringLiteral("Mug")},
                                     {QStringLiteral("MUG"), barcodes::mugCase, 2, QStringLiteral("Mug")},
                                     {QStringLiteral("KETTLE"), barcodes::kettle, 1, QStringLiteral("Kettle")},
                                     {QStringLiteral("LAMP"), barcodes::lamp, 1, QStringLiteral("Lamp")}};
    static_cast<void>(answerOf(store->products().replaceAll(known)));
    open();
    load();
    packers->signIn(QStringLiteral("Ada"));
}

BenchFloor::~BenchFloor()
{
    close();
    // What is still under way holds the market; it must end before the application does.
    settle();
}

void BenchFloor::open()
{
    dispatcher = std::make_unique<Dispatcher>(*store, channels, clock, randomness, station, DispatchRules());
    labels = std::make_unique<LabelFetcher>(*store, channels, clock, randomness, station, false);
    acknowledger = std::make_unique<Acknowledger>(*store, channels, clock, randomness, station);
    book = std::make_unique<OrderBook>();
    products = std::make_unique<ProductShelf>();
    packers = std::make_unique<Packers>(clock);
    queue = std::make_unique<QueueModel>(clock);
    outbox = std::make_unique<OutboxModel>(clock);
    feed = std::make_unique<QueueFeed>(*book, *queue);
    strip = std::make_unique<StripFeed>(clock, *outbox, *packers);
    history = std::make_unique<StationHistoryDesk>(*store, channels, clock);
    bench = std::make_unique<PackingBench>(PackingBench::Parts{clock, randomness, *store, *book, *products, channels, *dispatcher,
                                                               *acknowledger, settings, *outbox, *feed, *strip, *packers, carriers, totes,
                                                               *labels, *history, station});
    QObject::connect(dispatcher.get(), &Dispatcher::entryChanged, bench.get(), [this](const OutboxEntry &entry) {
        outbox->put(entry);
        feed->setShipment(entry);
        labels->confirmed(entry);
        history->entryChanged(entry);
    });
    QObject::connect(dispatcher.get(), &Dispatcher::stopNeeded, bench.get(), &PackingBench::stopFor);
    QObject::connect(dispatcher.get(), &Dispatcher::orderRead, bench.get(), [this](const Order &order) { book->put({order}); });
    QObject::connect(acknowledger.get(), &Acknowledger::orderRead, bench.get(), [this](const Order &order) { book->put({order}); });
}

void BenchFloor::load()
{
    products->fill(answerOf(store->products().all()).value());
    const auto entries = answerOf(store->outbox().open()).value();
    for (const OutboxEntry &entry : entries) {
        outbox->put(entry);
        feed->setShipment(entry);
    }
    const auto holds = answerOf(store->orders().holds()).value();
    for (const Hold &hold : holds) {
        feed->setHold(hold.order, hold.reason);
    }
    bench->remember(answerOf(store->packing().sessions(station)).value());
    book->put(answerOf(store->orders().openOrders()).value().orders);
    const QStringList opened = answerOf(store->products().preference(QStringLiteral("bench.open"))).value().split(QLatin1Char('\n'));
    bench->restore({AccountId(opened.value(0)), OrderId(opened.value(1))});
    labels->start();
    if (!answerOf(dispatcher->start())) {
        qFatal("the dispatcher did not start");
    }
}

void BenchFloor::close()
{
    bench.reset();
    history.reset();
    strip.reset();
    feed.reset();
    acknowledger.reset();
    labels.reset();
    dispatcher.reset();
}

void BenchFloor::restart()
{
    const QByteArray who = packers->saved();
    close();
    store.reopen();
    open();
    packers->restore(who);
    load();
}

Order BenchFloor::put(const QString &number, const std::vector<OrderedItem> &items, int hours)
{
    Order order;
    order.key = key(number);
    order.customerOrderId = QStringLiteral("C") + number;
    order.accountName = QStringLiteral("Shop");
    order.orderedAt = clock.now().addSecs(-3600);
    order.shipBy = clock.now().addSecs(hours * 3600);
    order.method = QStringLiteral("Standard");
    for (const OrderedItem &item : items) {
        OrderLine line;
        line.number = QString::number(order.lines.size() + 1);
        line.sku = item.sku;
        line.name = nameOf(item.sku);
        line.quantity = item.quantity;
        line.unit = QStringLiteral("EACH");
        line.parts = {LinePart{LineState::Acknowledged, item.quantity, {}, {}, {}}};
        order.lines.push_back(line);
    }
    market->put(order);
    const std::vector<Order> one(1, order);
    static_cast<void>(answerOf(store->orders().save(account, one, {}, clock.now())));
    book->put(one);
    return order;
}

OrderKey BenchFloor::key(const QString &number)
{
    return {account, OrderId(number)};
}

void BenchFloor::scan(const QStringList &codes)
{
    for (const QString &code : codes) {
        bench->scan(code);
    }
}

QString BenchFloor::partsOf(const Shipment &shipment)
{
    QStringList parts;
    for (const ShipmentPart &part : shipment.parts) {
        QStringList boxes;
        for (const int box : part.packages) {
            boxes << QString::number(box);
        }
        parts << QStringLiteral("%1×%2@%3").arg(part.line).arg(part.quantity).arg(boxes.join(QLatin1Char('+')));
    }
    return parts.join(QLatin1Char(' '));
}

QStringList BenchFloor::inBox(int number) const
{
    for (const BenchBoxState &box : state().boxes) {
        if (box.number == number) {
            return box.items;
        }
    }
    return {};
}

void BenchFloor::settle()
{
    // An answer from the database thread proves that all earlier work there is done; a chain of steps needs several.
    for (int quiet = 0; quiet < 12; ++quiet) {
        const int calls = static_cast<int>(market->calls.size());
        const quint64 commits = store->commits();
        static_cast<void>(answerOf(store->products().preference(QStringLiteral("none"))));
        QCoreApplication::processEvents();
        if (calls != market->calls.size() || commits != store->commits()) {
            quiet = 0;
        }
    }
}

void BenchFloor::pass(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = clock.uptime() + time;
    settle();
    while (clock.uptime() < end) {
        const auto left = end - clock.uptime();
        clock.advance(std::min(clock.untilNext().value_or(left), left));
        settle();
    }
}

std::vector<OutboxEntry> BenchFloor::outboxEntries()
{
    return answerOf(store->outbox().open()).value();
}

QStringList BenchFloor::journal(const QString &number)
{
    QStringList kinds;
    const auto facts = answerOf(store->packing().journalOf(key(number))).value();
    for (const JournalEntry &fact : facts) {
        kinds.append(fact.kind);
    }
    return kinds;
}

int BenchFloor::marked(const QString &number) const
{
    const int row = queue->indexOf(key(number));
    return row < 0 ? -1 : static_cast<int>(queue->row(row).mark);
}

} // namespace packbench
