// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/workplace.h"
#include "practice/ledger.h"
#include "practice/tiktok/tiktok.h"
#include "settings/keys.h"
#include "station/outboxmodel.h"
#include "tests/journey/support/shopfloor.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr auto childFolder = "PACKBENCH_TOGETHER_FOLDER";
constexpr auto childAccounts = "PACKBENCH_TOGETHER_ACCOUNTS";
constexpr int childOrders = 30;

DispatchRules quickRules(const Workplace &workplace, Workplace &changing)
{
    Q_UNUSED(workplace)
    DispatchRules rules = changing.dispatcher().rules();
    rules.firstReadBack = std::chrono::milliseconds(300);
    rules.readBackSpread = std::chrono::milliseconds(500);
    rules.shortestRetry = std::chrono::milliseconds(100);
    rules.readBackCount = 2;
    return rules;
}

/// Packs every order that is \a wanted, without a window: what the bench does with each scan is the same.
int packAll(Workplace &workplace, const std::function<bool(const Order &)> &wanted, int most)
{
    std::vector<OrderKey> keys;
    for (const Order &order : workplace.book().orders()) {
        if (wanted(order) && static_cast<int>(keys.size()) < most)
            keys.push_back(order.key);
    }
    int packed = 0;
    for (const OrderKey &key : keys) {
        PackingBench &bench = workplace.bench();
        bench.scan(key.order.text());
        while (bench.state().order == key) {
            const auto &lines = bench.state().lines;
            const auto line = std::find_if(lines.begin(), lines.end(), [](const BenchLineState &each) { return !each.isDone; });
            if (line == lines.end())
                break;
            bench.scan(line->sku);
        }
        if (!QTest::qWaitFor([&bench] { return !bench.state().order.has_value(); }, 20'000))
            return packed;
        ++packed;
    }
    return packed;
}

bool isOrdinary(const PracticeTikTok &market, const Order &order)
{
    const PracticeTikTokOrder *known = market.order(order.key.order.text());
    return known != nullptr && !known->isSellerShipped && !known->isOnHold && !known->wantsCancel && !known->hasAfterSale
           && known->tag.isEmpty() && known->mostPerPackage == 0;
}

} // namespace

/// Packed orders leave together in a few calls, and each has its own result.
class TogetherJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredLeaveInChunksAndEachTellsItsOwnResult()
    {
        ShopFloor floor({.tiktokOrders = 430});
        floor.window().resize(1600, 900);
        Workplace &workplace = floor.workplace();
        QVERIFY(workplace.settings().set(keys::shipTogether, true));
        floor.pace();
        QTRY_VERIFY_WITH_TIMEOUT(workplace.queue().rowCount() >= 400, 60'000);
        PracticeTikTok &market = *floor.server.tiktok();
        const auto wanted = [&market](const Order &order) { return isOrdinary(market, order); };
        QCOMPARE(packAll(workplace, wanted, 200), 200);
        std::vector<OrderKey> packed;
        for (const OutboxEntry &entry : workplace.dispatcher().entries())
            packed.push_back(entry.shipment.order);
        QCOMPARE(packed.size(), 200U);
        QCOMPARE(floor.server.ledger().summary().shipments, 0);

        // Seven kinds of failure: cancel it, repack it, done all the same, not done, a code of tomorrow, after-sale, and
        // an error that names no package.
        struct Kind {
            int code;
            PracticeTikTok::FailWhen when;
            bool isNamed;
            bool isRefused;
        };
        using When = PracticeTikTok::FailWhen;
        const Kind kinds[] = {{11021010, When::Before, true, true},  {11006014, When::Before, true, true},
                              {21001011, When::After, true, false},  {99999999, When::Before, true, false},
                              {87654321, When::Before, true, true},  {21011007, When::Before, true, true},
                              {21001002, When::Before, false, false}};
        int refused = 0;
        for (size_t i = 0; i < 70; ++i) {
            const Kind &kind = kinds[i % std::size(kinds)];
            // An error without a name is told once per call: its whole chunk is then in doubt.
            if (!kind.isNamed && i > 7)
                continue;
            market.failNext(packed[i].order.text(), kind.code, 1, kind.when, kind.isNamed);
            refused += kind.isRefused ? 1 : 0;
        }
        int calls = 0;
        connect(&floor.server, &PracticeServer::answered, this, [&calls](const QByteArray &method, const QByteArray &target, int) {
            calls += method == "POST" && target.startsWith("/fulfillment/202309/packages/ship?") ? 1 : 0;
        });
        workplace.bench().show(View::Queue);
        floor.press(Qt::Key_B);
        QTRY_VERIFY_WITH_TIMEOUT(floor.state().question.has_value(), 30'000);
        floor.press(Qt::Key_1);
        // Stops over after-sale requests are answered as a packer does.
        const auto settled = [&] {
            if (floor.state().stop)
                workplace.bench().acknowledgeStop();
            return calls > 0 && workplace.outbox().waiting() + workplace.outbox().unknown() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 240'000);
        QVERIFY2(calls >= 10 && calls <= 24, qPrintable(QString::number(calls)));
        const PracticeSummary truth = floor.server.ledger().summary();
        QCOMPARE(truth.ordersShipped, 200 - refused);
        QCOMPARE(truth.repeats + truth.doubles, 0);
        QCOMPARE(workplace.outbox().attention(), refused);
        // Screen and ledger agree, order by order.
        QStringList attention;
        for (const OutboxEntry &entry : workplace.dispatcher().entries())
            attention << entry.shipment.order.order.text();
        for (const OrderKey &key : packed) {
            const bool hasLeft = !market.order(key.order.text())->has(PracticeTikTokUnit::State::Waiting);
            QVERIFY2(hasLeft != attention.contains(key.order.text()), qPrintable(key.order.text()));
        }
        auto *results = floor.window().findChild<QListWidget *>(u"orderResults"_s);
        QVERIFY(results != nullptr);
        QCOMPARE(results->count(), 200);
        int good = 0;
        for (int row = 0; row < results->count(); ++row)
            good += results->item(row)->text().startsWith(u'✓') ? 1 : 0;
        QVERIFY(good > 100 && good <= 200 - refused);
        const QString folder = qEnvironmentVariable("PACKBENCH_GALLERY");
        if (!folder.isEmpty()) {
            workplace.bench().show(View::Queue);
            results->scrollToTop();
            QVERIFY(floor.window().grab().save(QDir(folder).filePath(u"together.png"_s)));
        }
    }

    void killedInTheMiddleEachStillLeavesExactlyOnce()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        PracticeServer::Options options;
        options.tiktokOrders = 2 * childOrders + 20;
        QVERIFY(server.start(options));
        QTemporaryDir folder;
        const QString accounts = folder.filePath(u"accounts.json"_s);
        QFile file(accounts);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(server.tiktokAccountsJson()) > 0);
        file.close();
        const QString data = folder.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        // The second call is done and never answered: the child is killed while it waits.
        server.setTikTokFaults(
            faultsOf({u"slow,delay=0,method=POST,path=packages/ship$"_s, u"hang-after,method=POST,path=packages/ship$"_s}));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childFolder), data);
        environment.insert(QString::fromLatin1(childAccounts), accounts);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(server.ledger().summary().ordersShipped >= 20, 120'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        server.setTikTokFaults({});
        const int before = server.ledger().summary().ordersShipped;
        QVERIFY(before < childOrders);

        MemoryVault vault;
        Workplace workplace(*DataFolder::open(data), vault, true);
        workplace.settings().set(keys::soundMuted, true);
        workplace.dispatcher().setRules(quickRules(workplace, workplace));
        QSignalSpy ready(&workplace, &Workplace::ready);
        workplace.start();
        QVERIFY(ready.wait(30'000));
        workplace.keeper().import(server.tiktokAccountsJson(), true);
        QTRY_COMPARE_WITH_TIMEOUT(workplace.outbox().waiting() + workplace.outbox().unknown(), 0, 120'000);
        const PracticeSummary truth = server.ledger().summary();
        QCOMPARE(truth.ordersShipped, childOrders);
        QCOMPARE(truth.repeats + truth.doubles, 0);
        QCOMPARE(workplace.outbox().attention(), 0);
    }
};

/// Packs, ships together, and goes on until it is killed.
static int runChild()
{
    MemoryVault vault;
    Workplace workplace(*DataFolder::open(qEnvironmentVariable(childFolder)), vault, true);
    workplace.settings().set(keys::soundMuted, true);
    workplace.settings().set(keys::shipTogether, true);
    workplace.settings().set(keys::batchSize, 10);
    QFile file(qEnvironmentVariable(childAccounts));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray accounts = file.readAll();
    QObject::connect(&workplace, &Workplace::ready, &workplace, [&workplace, accounts] {
        workplace.packers().signIn(u"Test"_s);
        workplace.keeper().import(accounts, true);
    });
    workplace.start();
    const auto isWanted = [](const Order &order) {
        return order.labels == LabelSource::Channel && order.obstacle == Obstacle::None && !order.cancelRequested()
               && order.combinedWith.isEmpty() && !order.boxes.mustSplit;
    };
    if (!QTest::qWaitFor([&workplace] { return workplace.queue().rowCount() >= 2 * childOrders; }, 60'000))
        return 3;
    if (packAll(workplace, isWanted, childOrders) != childOrders)
        return 4;
    workplace.bench().shipTogether({});
    if (!QTest::qWaitFor([&workplace] { return workplace.bench().state().question.has_value(); }, 30'000))
        return 5;
    workplace.bench().answer(0, {});
    return QApplication::exec();
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(childFolder))
        return runChild();
    TogetherJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_together.moc"
