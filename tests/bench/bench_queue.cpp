// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// The whole program behind a long queue: one child process per length, on a database filled beforehand.
#include "assembly/workplace.h"
#include "settings/keys.h"
#include "tests/support/samplevalues.h"
#include "ui/keytypist.h"
#include "ui/mainwindow.h"
#include "ui/resultband.h"
#include "vault/memoryvault.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace packbench;

namespace {

constexpr int patienceMs = 120'000;
constexpr int products = 500;
constexpr int rounds = 100; ///< of four scans

void figure(int orders, const char *name, double value, const char *unit)
{
    std::printf("{\"name\":\"queue.%d.%s\",\"value\":%.3f,\"unit\":\"%s\"}\n", orders, name, value, unit);
    std::fflush(stdout);
}

double at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(static_cast<double>(times.size() - 1) * share)];
}

QString numberOf(int order)
{
    return QString::number(200'000'000'000'000 + order);
}

/// A UPC-A with its check digit.
QString barcodeOf(int product)
{
    const QString payload = QStringLiteral("06200%1").arg(product, 6, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < payload.size(); ++i) {
        sum += payload.at(i).digitValue() * (i % 2 == 0 ? 3 : 1); // GS1 mod 10
    }
    return payload + QString::number((10 - sum % 10) % 10);
}

QString skuOf(int product)
{
    return QStringLiteral("SKU-%1").arg(product, 5, 10, QLatin1Char('0'));
}

Order orderOf(int number, const AccountRecord &account)
{
    Order order = sample::order(number, 3);
    order.key = {account.id, OrderId(numberOf(number))};
    order.customerOrderId = QString::number(700'000'000'000'000 + number);
    order.accountName = account.name;
    order.orderedAt = QDateTime::currentDateTimeUtc().addSecs(-7200);
    // Deadlines in another order than the keys, within two days, some of them past.
    order.shipBy = QDateTime::currentDateTimeUtc().addSecs(static_cast<qint64>(number) * 7919 % 172'800 - 3600);
    order.shipTo = {QStringLiteral("Zoë Tremblay"),
                    QStringLiteral("12 rue Principale"),
                    QString(),
                    QStringLiteral("Québec"),
                    QStringLiteral("QC"),
                    QStringLiteral("G1A 1A1"),
                    QStringLiteral("CAN"),
                    QStringLiteral("418")};
    order.lines.push_back(order.lines.front());
    order.lines.back().number = QStringLiteral("2");
    for (int line = 0; line < 2; ++line) {
        order.lines[static_cast<size_t>(line)].sku = skuOf((number + line) % products);
        order.lines[static_cast<size_t>(line)].name = QStringLiteral("Product %1").arg((number + line) % products);
    }
    return order;
}

template <typename T>
void must(const Result<T, StoreFailure> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().words));
    }
}

void fill(const QString &path, int orders)
{
    constexpr int page = 1000;
    const DataFolder folder = *DataFolder::open(path);
    Accounts accounts(path, {});
    // Nobody listens there: the queue is what the store has.
    const auto account = accounts.add({AccountId(QStringLiteral("account")),
                                       QStringLiteral("Shop"),
                                       QStringLiteral("walmart-ca"),
                                       {{QStringLiteral("flavour"), QStringLiteral("global")},
                                        {QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:9")},
                                        {QStringLiteral("shipFromCountry"), QStringLiteral("CA")}}});
    if (!account) {
        qFatal("no account: %s", qPrintable(account.error().detail));
    }
    Store store(folder.database());
    must(QCoro::waitFor(store.open()));
    for (int first = 0; first < orders; first += page) {
        std::vector<Order> batch;
        for (int i = first; i < first + page; ++i) {
            batch.push_back(orderOf(i, *account));
        }
        must(QCoro::waitFor(store.orders().save(account->id, batch, {}, QDateTime::currentDateTimeUtc())));
    }
    std::vector<Product> known;
    for (int i = 0; i < products; ++i) {
        known.push_back({skuOf(i), barcodeOf(i), 1, QStringLiteral("Product %1").arg(i)});
    }
    must(QCoro::waitFor(store.products().add(known)));
    store.close();
}

/// Takes the times: from the delivery of a scan's Enter to the end of the band's paint event, and when the queue stood there.
class Stopwatch : public QObject
{
public:
    explicit Stopwatch(int orders) : m_orders(orders) { m_sinceStart.start(); }

    void arm() { m_armed = true; }
    void painted()
    {
        if (m_running) {
            toPaint.push_back(elapsed());
            m_running = false;
        }
    }
    [[nodiscard]] double sinceStart() const { return static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6; }

    std::vector<double> toPaint; ///< ms
    double queuePainted = 0;     ///< ms; 0 until then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_armed && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return) {
            m_armed = false;
            m_running = true;
            m_timer.start();
        }
        if (queuePainted == 0 && event->type() == QEvent::Paint) {
            const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
            if (view != nullptr && view->model() != nullptr && view->model()->rowCount() == m_orders) {
                QTimer::singleShot(0, this, [this] { queuePainted = queuePainted == 0 ? sinceStart() : queuePainted; });
            }
        }
        return false;
    }

private:
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

    int m_orders;
    bool m_armed = false;
    bool m_running = false;
    QElapsedTimer m_timer;
    QElapsedTimer m_sinceStart;
};

void scan(KeyTypist &typist, Stopwatch &watch, const Bench &bench, AnswerKind expected, const QString &code)
{
    const size_t before = watch.toPaint.size();
    QSignalSpy idle(&typist, &KeyTypist::idle);
    watch.arm();
    typist.scan(code);
    if (!idle.wait(patienceMs) || !QTest::qWaitFor([&watch, before] { return watch.toPaint.size() > before; }, patienceMs)) {
        qFatal("no answer to %s", qPrintable(code));
    }
    const ResultBandState &band = bench.state().band;
    if (band.kind != expected) {
        qFatal("%s: %s", qPrintable(code), qPrintable(band.headline));
    }
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

void measure(const QString &path, int orders)
{
    Stopwatch watch(orders);
    MemoryVault vault;
    Workplace workplace(*DataFolder::open(path), vault, false);
    workplace.settings().set(keys::soundMuted, true);
    MainWindow window({workplace.bench(), workplace.queue(), workplace.outbox(), workplace.outboxDesk(), workplace.settingsDesk(),
                       workplace.paper(), workplace.history()});
    qApp->installEventFilter(&watch);
    QObject::connect(&window.band(), &ResultBand::painted, &watch, [&watch, last = quint64(0)](quint64 serial) mutable {
        if (std::exchange(last, serial) != serial) {
            watch.painted();
        }
    });
    double ready = 0;
    QObject::connect(&workplace, &Workplace::ready, &watch, [&ready, &watch] { ready = watch.sinceStart(); });
    window.show();
    workplace.bench().show(View::Queue);
    workplace.start();
    if (!QTest::qWaitFor([&] { return ready > 0 && watch.queuePainted > 0; }, patienceMs)) {
        qFatal("the queue of %d orders did not appear", orders);
    }
    figure(orders, "usable_window", std::max(ready, watch.queuePainted), "ms");
    workplace.packers().signIn(QStringLiteral("Ada"));
    KeyTypist typist(window);
    for (int round = 0; round < rounds; ++round) {
        const int number = static_cast<int>(static_cast<qint64>(round) * orders / rounds);
        scan(typist, watch, workplace.bench(), AnswerKind::Accepted, numberOf(number));
        scan(typist, watch, workplace.bench(), AnswerKind::Accepted, barcodeOf(number % products));
        scan(typist, watch, workplace.bench(), AnswerKind::Wrong, barcodeOf((number + 77) % products));
        scan(typist, watch, workplace.bench(), AnswerKind::Accepted, QStringLiteral("PBCLOSE"));
    }
    figure(orders, "scan_to_paint.p50", at(watch.toPaint, 0.5), "ms");
    figure(orders, "scan_to_paint.p99", at(watch.toPaint, 0.99), "ms");
    QElapsedTimer ticking;
    ticking.start();
    workplace.queue().tick();
    figure(orders, "tick", static_cast<double>(ticking.nsecsElapsed()) / 1e6, "ms");
    figure(orders, "resident", residentMegabytes(), "MB");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3) {
        measure(arguments.at(2), arguments.at(1).toInt());
        return 0;
    }
    for (const int orders : {1'000, 10'000, 100'000}) {
        // Beside the program: temporary folders may be in memory, where a commit costs nothing.
        const QTemporaryDir folder(QApplication::applicationDirPath() + QStringLiteral("/queue-XXXXXX"));
        fill(folder.path(), orders);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QApplication::applicationFilePath(), {QString::number(orders), folder.path()});
        if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
            return 1;
        }
    }
    return 0;
}
