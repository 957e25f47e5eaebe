// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Keys that change by themselves, between two stations with a keychain each and one database.
#include "station/accountkeeper.h"
#include "station/sharedkeys.h"
#include "tests/store/support/openstore.h"
#include "tests/support/manualclock.h"
#include "vault/memoryvault.h"

#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QString field = u"refreshToken"_s;

/// A station with a keychain of its own.
struct Bench {
    Bench(const DatabasePlace &place, const QString &id) : store(place), keys(keeper, *store, clock, StationId(id)) { import("imported"); }
    void import(const QByteArray &refresh)
    {
        const QByteArray json = R"([{"name":"Mugs","channel":"tiktok-shop","market":"GB","appKey":"k","appSecret":"s","refreshToken":")"
                                + refresh + "\"}]";
        answerOf(keeper.import(json, false));
    }
    [[nodiscard]] const AccountRecord &record() const { return *keeper.findByName(u"Mugs"_s); }
    QByteArray read() { return answerOf(keys.sourceOf(record())(field)).value_or(Secret()).reveal(); }
    QByteArray other() { return answerOf(keys.renewalOf(record())->other(field)).value_or(Secret()).reveal(); }
    ChannelFailure otherFailure() { return answerOf(keys.renewalOf(record())->other(field)).error(); }
    bool write(const QByteArray &secret) { return answerOf(keys.sinkOf(record())(field, Secret(secret))).has_value(); }
    bool begin() { return answerOf(keys.renewalOf(record())->begin()).has_value(); }
    void end() { keys.renewalOf(record())->end(); }

    ManualClock clock;
    QTemporaryDir folder;
    MemoryVault memory;
    SessionVault vault{memory};
    Accounts accounts{folder.path(), AccountKeeper::secretFieldNames()};
    AccountKeeper keeper{accounts, vault, clock};
    OpenStore store;
    SharedKeys keys;
};

} // namespace

class SharedKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = freshServerPlace();
        m_one = std::make_unique<Bench>(m_place, u"one"_s);
        m_two = std::make_unique<Bench>(m_place, u"two"_s);
    }
    void cleanup()
    {
        m_one.reset();
        m_two.reset();
    }

    void whatOneRenewsTheOtherReads()
    {
        QVERIFY(m_one->begin());
        QVERIFY(!m_two->begin());
        QVERIFY(m_one->write("renewed"));
        m_one->end();
        QCOMPARE(m_two->read(), QByteArray("renewed"));
    }

    void whatIsImportedAfterItWasSharedComesFirst()
    {
        QVERIFY(m_one->write("renewed"));
        m_two->clock.advance(seconds(1));
        m_two->import("imported later");
        QCOMPARE(m_two->read(), QByteArray("imported later"));
        QCOMPARE(m_two->other(), QByteArray("renewed"));
        m_one->clock.advance(seconds(2));
        QVERIFY(m_one->write("renewed later"));
        QCOMPARE(m_two->read(), QByteArray("renewed later"));
        QCOMPARE(m_two->other(), QByteArray("imported later"));
    }

    void importedAndSharedInOneMillisecondBothAreFound()
    {
        QVERIFY(m_one->write("renewed"));
        m_two->import("imported at once");
        QCOMPARE(QSet<QByteArray>({m_two->read(), m_two->other()}), QSet<QByteArray>({"renewed", "imported at once"}));
    }

    void inATurnOnlyTheDatabaseSaysWhatIsShared()
    {
        QVERIFY(m_two->begin());
        takeTableAway();
        QCOMPARE(m_one->read(), QByteArray("imported"));
        QCOMPARE(m_two->read(), QByteArray());
        m_two->end();
        QCOMPARE(m_two->read(), QByteArray("imported"));
    }

    void aDatabaseThatDoesNotAnswerSaysNotThatNothingElseIsShared()
    {
        QVERIFY(m_one->begin());
        QVERIFY(m_one->otherFailure().isAbsent);
        takeTableAway();
        const ChannelFailure failure = m_one->otherFailure();
        QVERIFY(!failure.isAbsent);
        QCOMPARE(failure.trouble, ChannelTrouble::NeverArrived);
        m_one->end();
    }

    void afterItsTimeATurnWritesNothing()
    {
        QVERIFY(m_one->begin());
        m_one->clock.sleepThrough(minutes(2));
        QVERIFY(!m_one->write("late"));
        m_one->end();
        QCOMPARE(m_two->read(), QByteArray("imported"));
        QVERIFY(m_one->begin());
        QVERIFY(m_one->write("late"));
        m_one->end();
        QCOMPARE(m_two->read(), QByteArray("late"));
    }

    void aKeyThatIsSharedLateIsAsOldAsItIs()
    {
        m_one->clock.jump(-minutes(30));
        takeTableAway();
        QVERIFY(!m_one->write("old"));
        m_two->import("newer");
        giveTableBack();
        m_one->clock.jump(minutes(60));
        QVERIFY(m_one->write("old"));
        QCOMPARE(m_two->read(), QByteArray("newer"));
        // Another key that comes then is newer.
        QVERIFY(m_one->write("newest"));
        QCOMPARE(m_two->read(), QByteArray("newest"));
    }

private:
    void takeTableAway() { sql(u"ALTER TABLE %1.shared_keys RENAME TO shared_keys_away"_s); }
    void giveTableBack() { sql(u"ALTER TABLE %1.shared_keys_away RENAME TO shared_keys"_s); }
    void sql(const QString &statement) { PostgresCluster::shared().sql(statement.arg(m_place.schema)); }

    DatabasePlace m_place;
    std::unique_ptr<Bench> m_one;
    std::unique_ptr<Bench> m_two;
};

QTEST_GUILESS_MAIN(SharedKeysTest)
#include "tst_sharedkeys.moc"
