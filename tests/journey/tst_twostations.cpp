// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Two stations at one PostgreSQL server and one marketplace: read once, seen by both, shipped once.
#include "assembly/workplace.h"
#include "practice/server.h"
#include "settings/keys.h"
#include "tests/support/postgrescluster.h"
#include "vault/memoryvault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// One station: the whole program without its window.
class Station
{
public:
    Station(PracticeServer &server, const QString &address, const QString &name)
    {
        DataFolder folder = *DataFolder::open(m_folder.path());
        folder.setDatabaseAddress(address);
        m_workplace = std::make_unique<Workplace>(folder, m_vault, true);
        m_workplace->settings().set(keys::stationName, name);
        m_workplace->settings().set(keys::recallSeconds, 0);
        m_workplace->settings().set(keys::soundMuted, true);
        QSignalSpy ready(m_workplace.get(), &Workplace::ready);
        m_workplace->start();
        if (!ready.wait(patienceMs)) {
            qFatal("the workplace did not get ready");
        }
        m_workplace->packers().signIn(name + u"'s packer"_s);
        for (const PracticeBarcode &barcode : server.catalogue().barcodes()) {
            m_workplace->products().add({barcode.sku, barcode.barcode, barcode.quantity, barcode.name});
        }
    }

    void import(const QByteArray &accounts) { m_workplace->keeper().import(accounts, true); }
    Workplace &operator*() { return *m_workplace; }
    Workplace *operator->() { return m_workplace.get(); }
    [[nodiscard]] const BenchState &state() const { return m_workplace->bench().state(); }

    void scan(const QString &code)
    {
        const quint64 before = state().band.serial;
        m_workplace->bench().scan(code);
        QTRY_VERIFY(state().band.serial != before || state().question.has_value());
    }

private:
    QTemporaryDir m_folder;
    MemoryVault m_vault;
    std::unique_ptr<Workplace> m_workplace;
};

/// Of the first account only.
QByteArray firstAccount(const QByteArray &document)
{
    const QJsonArray accounts = QJsonDocument::fromJson(document).object().value(u"accounts"_s).toArray();
    return QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{accounts.first()}}}).toJson();
}

/// An order with one unit of one line.
OrderKey smallOrder(Workplace &workplace)
{
    for (const Order &order : workplace.book().orders()) {
        if (order.lines.size() == 1 && order.lines.front().quantity == 1 && order.mayBeAcknowledged()) {
            return order.key;
        }
    }
    return {};
}

} // namespace

class TwoStationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadsBothSeeOnePacksAndItIsShippedOnce()
    {
        SystemClock clock;
        SystemRandomness randomness;
        PracticeServer server(clock, randomness);
        QVERIFY(server.start({}).has_value());
        const QString address = PostgresCluster::shared().address(u"hall"_s);
        Station one(server, address, u"Bench 1"_s);
        Station two(server, address, u"Bench 2"_s);
        const QByteArray accounts = firstAccount(server.accountsJson());
        one.import(accounts);
        QTRY_VERIFY_WITH_TIMEOUT(one->book().size() > 30, patienceMs);
        two.import(accounts);
        QTRY_COMPARE_WITH_TIMEOUT(two->book().size(), one->book().size(), patienceMs);
        QCOMPARE(PostgresCluster::shared().sql(u"SELECT COUNT(DISTINCT station) FROM hall.leases"_s), u"1"_s);

        // Put on hold here, it is on hold there.
        const OrderKey key = smallOrder(*one);
        QVERIFY(!key.order.isEmpty());
        one->bench().hold(key, u"ask first"_s);
        const auto isHeldThere = [&two, &key] {
            QueueModel &queue = two->queue();
            for (int row = 0; row < queue.rowCount(); ++row) {
                if (queue.row(row).key == key) {
                    return queue.row(row).mark == QueueRow::Mark::Hold;
                }
            }
            return false;
        };
        QTRY_VERIFY(isHeldThere());
        one->bench().release(key);
        QTRY_VERIFY(!isHeldThere());

        // Open here, it is asked about there.
        one.scan(key.order.text());
        QVERIFY(one.state().order.has_value());
        QTRY_COMPARE(PostgresCluster::shared().sql(u"SELECT COUNT(*) FROM hall.claims"_s), u"1"_s);
        two.scan(key.order.text());
        QTRY_VERIFY(two.state().question.has_value());
        QVERIFY2(two.state().question->title.startsWith(u"Bench 1 has order"_s), qPrintable(two.state().question->title));
        two->bench().answer(0, {});

        // Finished here, it leaves once, and the queue there.
        one.scan(server.catalogue().barcodeOf(one.state().lines.front().sku));
        one.scan(u"7035114477138472"_s);
        QTRY_COMPARE(one.state().band.kind, AnswerKind::Complete);
        QTRY_COMPARE_WITH_TIMEOUT(server.ledger().summary().ordersShipped, 1, patienceMs);
        QTRY_VERIFY(two->book().find(key) == nullptr);
        const PracticeSummary truth = server.ledger().summary();
        QCOMPARE(truth.shipments, 1);
        QCOMPARE(truth.repeats, 0);
        QCOMPARE(truth.doubles, 0);
        QTRY_COMPARE(two->outbox().rowCount(), 0);
    }
};

QTEST_MAIN(TwoStationsTest)
#include "tst_twostations.moc"
