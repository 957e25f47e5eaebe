// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The whole program with a long history: what a typed letter costs the thread that scans are answered on.
#include "assembly/workplace.h"
#include "domain/searchwords.h"
#include "settings/keys.h"
#include "tests/store/support/manyshipments.h"
#include "tests/support/samplevalues.h"
#include "ui/mainwindow.h"
#include "vault/memoryvault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
int shipments = 200'000; ///< or the program's argument
constexpr int page = 1000;

void figure(const char *name, double value, const char *unit)
{
    std::printf("{\"name\":\"history.%d.%s\",\"value\":%.3f,\"unit\":\"%s\"}\n", shipments, name, value, unit);
    std::fflush(stdout);
}

double at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(static_cast<double>(times.size() - 1) * share)];
}

template <typename T>
T must(QCoro::Task<Result<T, StoreFailure>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result) {
        qFatal("%s", qPrintable(result.error().words));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

Shipment shipmentOf(int number)
{
    static const QStringList packers{u"Ayşe Yılmaz"_s, u"Işıl İnci"_s, u"Günther"_s, u"Zoë Bélanger"_s, u"Ada"_s};
    Shipment shipment = sample::shipment(number, QString::number(7035'0000'0000'0000 + number * 7919LL));
    shipment.order.order = OrderId(QString::number(200'000'000'000'000 + number * 104'729LL));
    shipment.customerOrderId = QString::number(700'000'000'000'000 + number);
    shipment.packer = PackerId(packers.at(number % 5));
    return shipment;
}

Order orderOf(int number)
{
    Order order = sample::fullOrder();
    order.key = shipmentOf(number).order;
    for (OrderLine &line : order.lines) {
        line.sku = u"MUG-%1-%2"_s.arg(number % 500).arg(line.number);
        line.parts = {LinePart{LineState::Shipped, line.quantity, {}, {}, {}}};
    }
    return order;
}

/// A year of work, about 550 a day.
QDateTime finishedAt(int number)
{
    return QDateTime::currentDateTimeUtc().addSecs(-(shipments - number) * 157LL);
}

void fill(const QString &path)
{
    const DataFolder folder = *DataFolder::open(path);
    {
        Store store(folder.database());
        must(store.open());
        for (int first = 1; first <= shipments; first += page) {
            std::vector<Order> orders;
            for (int i = first; i < first + page; ++i) {
                orders.push_back(orderOf(i));
            }
            must(store.orders().save(orders.front().key.account, orders, {}, sample::start()));
        }
        store.close();
    }
    if (!putShipments(DatabasePlace::ofFile(folder.database()), 1, shipments,
                      [](int number) { return std::pair(shipmentOf(number), finishedAt(number)); }))
    {
        qFatal("the shipments were not kept");
    }
    Store store(folder.database());
    must(store.open());
    QElapsedTimer timer;
    timer.start();
    while (must(store.history().catchUp(page)) > 0) {
    }
    figure("taking_in", static_cast<double>(timer.elapsed()) / 1e3, "s");
    store.close();
}

/// Adds up how long the thread of the window is busy with events.
class BusyApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        busy += took;
        longest = std::max(longest, took);
        return done;
    }

    double busy = 0;    ///< ms
    double longest = 0; ///< ms, one event

private:
    int m_depth = 0;
};

void press(QWidget &window, const QChar letter, int key = 0)
{
    static quint64 stamp = 1'000'000;
    stamp += 200; // a person
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget *receiver = window.focusWidget() == nullptr ? &window : window.focusWidget();
        QKeyEvent event(type, key != 0 ? key : letter.toUpper().unicode(), Qt::NoModifier, key != 0 ? QString() : QString(letter));
        event.setTimestamp(stamp);
        QCoreApplication::sendEvent(receiver, &event);
    }
}

bool asksTheSame(const QString &before, const QString &after)
{
    const QDate today = QDate::currentDate();
    return searchTerms(before, today) == searchTerms(after, today);
}

struct Times {
    std::vector<double> busy;    ///< with a key, until its rows are painted
    std::vector<double> longest; ///< event of these
    std::vector<double> shown;   ///< from the key until the rows are there
    std::vector<double> detail;  ///< the first one's detail, when the typing pauses
};

/// What is left to do in the window, painted.
void finishPainting()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// One key, until its rows are painted; and the first row's detail, which waits for a pause.
void typed(BusyApplication &application, Workplace &workplace, QWidget &window, const QChar letter, int key, Times &times)
{
    StationHistoryDesk &desk = workplace.history();
    bool isFound = false;
    const auto connection = QObject::connect(&desk, &HistoryDesk::found, &desk, [&isFound] { isFound = true; });
    application.busy = 0;
    application.longest = 0;
    QElapsedTimer timer;
    timer.start();
    press(window, letter, key);
    while (!isFound && timer.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QObject::disconnect(connection);
    times.shown.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    finishPainting();
    times.busy.push_back(application.busy);
    times.longest.push_back(application.longest);
    application.busy = 0;
    const bool done = QTest::qWaitFor(
        [&desk] {
            // The shipment that was chosen stays chosen while it is found.
            const ShipmentId shown = desk.detail().shipment;
            return desk.rows().rowCount() == 0 ? shown.isEmpty() : desk.rows().rowOf(shown) >= 0;
        },
        patienceMs);
    if (!isFound || !done) {
        qFatal("no answer");
    }
    finishPainting();
    times.detail.push_back(application.busy);
}

void measure(BusyApplication &application, const QString &path)
{
    MemoryVault vault;
    Workplace workplace(*DataFolder::open(path), vault, false);
    workplace.settings().set(keys::soundMuted, true);
    MainWindow window({workplace.bench(), workplace.queue(), workplace.outbox(), workplace.outboxDesk(), workplace.settingsDesk(),
                       workplace.paper(), workplace.history()});
    window.resize(1920, 1080);
    window.show();
    bool isReady = false;
    QObject::connect(&workplace, &Workplace::ready, &window, [&isReady] { isReady = true; });
    workplace.start();
    if (!QTest::qWaitFor([&isReady] { return isReady; }, patienceMs)) {
        qFatal("not ready");
    }
    workplace.bench().show(View::History);
    if (!QTest::qWaitFor([&workplace] { return workplace.history().rows().rowCount() > 0; }, patienceMs)) {
        qFatal("no history");
    }
    Times times;
    const QStringList texts{u"703500"_s, u"20000001"_s, u"mug-123-1"_s, u"ayşe"_s,      u"ISIL INC"_s,
                            u"2026-1"_s, u"04729"_s,    u"9999999"_s,   u"zoe mug-77"_s};
    for (int round = 0; round < 3; ++round) {
        for (const QString &text : texts) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (asksTheSame(text.left(i), text.left(i + 1))) {
                    press(window, text.at(i));
                } else {
                    typed(application, workplace, window, text.at(i), 0, times);
                }
            }
            for (qsizetype i = text.size(); i > 0; --i) {
                if (asksTheSame(text.left(i), text.left(i - 1))) {
                    press(window, {}, Qt::Key_Backspace);
                } else {
                    typed(application, workplace, window, {}, Qt::Key_Backspace, times);
                }
            }
        }
    }
    figure("key_gui_work.p50", at(times.busy, 0.5), "ms");
    figure("key_gui_work.p99", at(times.busy, 0.99), "ms");
    figure("key_longest_event.p99", at(times.longest, 0.99), "ms");
    figure("pause_gui_work.p99", at(times.detail, 0.99), "ms");
    figure("key_to_rows.p50", at(times.shown, 0.5), "ms");
    figure("key_to_rows.p99", at(times.shown, 0.99), "ms");
}

} // namespace

int main(int argc, char *argv[])
{
    BusyApplication application(argc, argv);
    if (QApplication::arguments().size() > 1) {
        shipments = QApplication::arguments().at(1).toInt();
    }
    // Beside the program: temporary folders may be in memory.
    const QTemporaryDir folder(QApplication::applicationDirPath() + u"/history-XXXXXX"_s);
    fill(folder.path());
    measure(application, folder.path());
    return 0;
}
