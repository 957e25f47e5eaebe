// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/keptwork.h"

#include "store/finishedlog.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <algorithm>

namespace packbench {

namespace {

Q_LOGGING_CATEGORY(keptLog, "packbench.sync.kept")

constexpr std::chrono::milliseconds tryAgain = std::chrono::seconds(10);

/// Empty where no box of it leaves.
OrderKey packedOrderOf(const Shipment &shipment)
{
    return shipment.purpose == Purpose::Ship ? shipment.order : OrderKey();
}

} // namespace

KeptWork::KeptWork(Store &server, const QString &file, Clock &clock, StationId station, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_fileName(file)
    , m_file(std::make_unique<Store>(file))
    , m_clock(clock)
    , m_station(std::move(station))
{
    connect(&m_server, &Store::troubled, this, [this](const StoreFailure &failure) { m_isCutOff = m_isCutOff || failure.isServerAway(); });
    connect(&m_server, &Store::recovered, this, [this] {
        m_isCutOff = false;
        deliver();
    });
}

QCoro::Task<Result<void, StoreFailure>> KeptWork::open()
{
    const QPointer<KeptWork> alive(this);
    const auto opened = co_await m_file->open();
    const bool isDamaged = !opened && opened.error().kind == StoreFailure::Kind::Corrupt;
    if (!alive || !isDamaged) {
        co_return opened;
    }
    // The file beside it tells the same; what is damaged stays for who wants to look at it.
    qCWarning(keptLog) << "the file with what was finished without the server is damaged; a new one is made";
    const std::vector<OutboxEntry> logged = FinishedLog::read(Store::finishedLogOf(m_fileName)).entries;
    m_file->close();
    QFile::rename(m_fileName, m_fileName + QStringLiteral(".damaged-") + m_clock.now().toString(QStringLiteral("yyyyMMddHHmmss")));
    QFile::remove(m_fileName + QStringLiteral("-wal"));
    QFile::remove(m_fileName + QStringLiteral("-shm"));
    m_file = std::make_unique<Store>(m_fileName);
    const auto again = co_await m_file->open();
    if (alive && again) {
        co_await putAgain(logged);
    }
    co_return again;
}

QCoro::Task<void> KeptWork::putAgain(std::vector<OutboxEntry> logged)
{
    const QPointer<KeptWork> alive(this);
    for (const OutboxEntry &entry : logged) {
        if (entry.isSettled()) {
            continue;
        }
        JournalEntry fact;
        fact.at = entry.createdAt;
        fact.station = entry.shipment.station;
        fact.packer = entry.shipment.packer;
        fact.order = entry.shipment.order;
        fact.shipment = entry.shipment.id;
        fact.kind = QStringLiteral("finished");
        const QDateTime notBefore = entry.notBefore;
        const DutyState state = entry.state == DutyState::Packed ? DutyState::Packed : DutyState::Queued;
        const auto kept = co_await m_file->outbox().finish(entry.shipment, notBefore, fact, state);
        if (!alive) {
            co_return;
        }
        if (!kept) {
            Q_EMIT troubled(kept.error());
        }
    }
}

QSet<OrderKey> KeptWork::packedOrders() const
{
    QSet<OrderKey> orders(m_kept.cbegin(), m_kept.cend());
    orders.remove({});
    return orders;
}

QCoro::Task<Result<void, StoreFailure>> KeptWork::start()
{
    const QPointer<KeptWork> alive(this);
    const auto known = co_await read();
    if (alive && known) {
        co_await deliver();
    }
    co_return known;
}

QCoro::Task<Result<void, StoreFailure>> KeptWork::read()
{
    if (m_isRead) {
        co_return Result<void, StoreFailure>();
    }
    const QPointer<KeptWork> alive(this);
    const auto opened = co_await open();
    if (!alive || !opened) {
        co_return opened;
    }
    m_isOpen = true;
    const auto entries = co_await m_file->outbox().recent(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    if (!alive) {
        co_return Result<void, StoreFailure>();
    }
    if (!entries) {
        co_return fail(entries.error());
    }
    for (const OutboxEntry &entry : *entries) {
        if (entry.state == DutyState::TakenBack) {
            m_withdrawn.insert(entry.shipment.id);
        } else {
            m_kept.insert(entry.shipment.id, packedOrderOf(entry.shipment));
        }
        m_mayBeThere.insert(entry.shipment.id);
    }
    m_isRead = true;
    for (const OutboxEntry &entry : *entries) {
        if (alive && has(entry.shipment.id)) {
            Q_EMIT found(entry);
        }
    }
    if (alive) {
        Q_EMIT countChanged();
    }
    co_return Result<void, StoreFailure>();
}

void KeptWork::stop()
{
    m_file->close();
}

void KeptWork::answered(const ShipmentId &id)
{
    if (!has(id)) {
        m_mayBeThere.remove(id);
    }
}

KeptWork::Answer KeptWork::keep(Shipment shipment, QDateTime notBefore, JournalEntry fact, DutyState state)
{
    const QPointer<KeptWork> alive(this);
    const auto kept = co_await m_file->outbox().finish(shipment, notBefore, fact, state);
    if (alive && kept) {
        m_kept.insert(shipment.id, packedOrderOf(shipment));
        m_withdrawn.remove(shipment.id);
        Q_EMIT countChanged();
        again();
    }
    co_return kept;
}

KeptWork::Answer KeptWork::takeBack(ShipmentId id, PackingSession session, JournalEntry fact)
{
    const QPointer<KeptWork> alive(this);
    if (has(id) && m_mayBeThere.contains(id)) {
        co_return fail(StoreFailure{StoreFailure::Kind::Conflict, {}, {}});
    }
    // From here on nothing delivers it.
    m_kept.remove(id);
    m_withdrawn.insert(id);
    const quint64 turn = ++m_takeBacks;
    m_unsure.insert(id, turn);
    const auto taken = co_await m_file->outbox().takeBack(id, session, fact);
    if (!alive) {
        co_return taken;
    }
    if (taken) {
        m_unsure.remove(id);
        Q_EMIT countChanged();
        again();
        co_return taken;
    }
    // The commit may be kept although its answer is an error: how the file has it now counts.
    const std::optional<OutboxEntry> stands = co_await sortOut(id, turn);
    if (!stands) {
        co_return taken;
    }
    co_return *stands;
}

QCoro::Task<std::optional<OutboxEntry>> KeptWork::sortOut(ShipmentId id, quint64 turn)
{
    const QPointer<KeptWork> alive(this);
    const auto stands = co_await m_file->outbox().entry(id);
    if (!alive || m_unsure.value(id) != turn) {
        co_return std::nullopt;
    }
    if (!stands) {
        m_clock.callAfter(tryAgain, this, [this, id, turn] { sortOut(id, turn); });
        co_return std::nullopt;
    }
    m_unsure.remove(id);
    const bool isTaken = stands->state == DutyState::TakenBack;
    if (!isTaken) {
        m_withdrawn.remove(id);
        m_kept.insert(id, packedOrderOf(stands->shipment));
    }
    Q_EMIT countChanged();
    again();
    if (!isTaken) {
        co_return std::nullopt;
    }
    Q_EMIT takenBack(*stands);
    co_return *stands;
}

QCoro::Task<void> KeptWork::deliver()
{
    if (m_busy || !m_isOpen || m_isCutOff || (m_kept.isEmpty() && m_withdrawn.isEmpty())) {
        co_return;
    }
    const QPointer<KeptWork> alive(this);
    m_busy = true;
    const auto entries = co_await m_file->outbox().recent(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    if (!alive) {
        co_return;
    }
    if (!entries) {
        Q_EMIT troubled(entries.error());
    } else {
        settleDropped(*entries);
        if (!alive) {
            co_return;
        }
        for (const OutboxEntry &entry : *entries) {
            const bool goesOn = co_await deliverOne(entry);
            if (!alive) {
                co_return;
            }
            if (!goesOn) {
                break;
            }
        }
    }
    m_busy = false;
    again();
}

QCoro::Task<bool> KeptWork::deliverOne(OutboxEntry entry)
{
    const QPointer<KeptWork> alive(this);
    const ShipmentId id = entry.shipment.id;
    JournalEntry fact = co_await factOf(entry);
    if (!alive) {
        co_return false;
    }
    const bool isWithdrawn = entry.state == DutyState::TakenBack;
    if (m_unsure.contains(id) || (!isWithdrawn && m_withdrawn.contains(id))) {
        // It was taken back since the list was read, or is being taken back; the next delivery tells so.
        co_return true;
    }
    m_mayBeThere.insert(id);
    Result<OutboxEntry, StoreFailure> there;
    if (isWithdrawn) {
        there = co_await m_server.outbox().takeBackLate(id, fact);
    } else {
        there = co_await m_server.outbox().deliver(entry, fact);
    }
    if (!alive) {
        co_return false;
    }
    const bool wasNeverThere = isWithdrawn && !there && there.error().kind == StoreFailure::Kind::NotFound;
    if (!there && !wasNeverThere) {
        const StoreFailure failure = there.error();
        const bool isGone = failure.kind == StoreFailure::Kind::ServerGone || failure.kind == StoreFailure::Kind::Closed;
        if (!isGone) {
            qCWarning(keptLog) << "what was finished without the server cannot be delivered:" << failure.words;
            Q_EMIT troubled(failure);
        }
        co_return !isGone;
    }
    const auto dropped = co_await m_file->outbox().drop(id);
    if (!alive) {
        co_return false;
    }
    const std::optional<OutboxEntry> told = there ? std::optional(*there) : std::nullopt;
    if (!dropped) {
        // The commit may be kept although its answer is an error: the next delivery looks whether it is still there. If so it is
        // delivered again; the server knows it by its id.
        m_undropped.insert(id, told);
        Q_EMIT troubled(dropped.error());
        co_return true;
    }
    isDelivered(id, told);
    co_return !alive.isNull();
}

void KeptWork::settleDropped(const std::vector<OutboxEntry> &present)
{
    const QPointer<KeptWork> alive(this);
    const QHash<ShipmentId, std::optional<OutboxEntry>> undropped = std::exchange(m_undropped, {});
    for (auto each = undropped.cbegin(); each != undropped.cend() && alive; ++each) {
        const bool isThere = std::any_of(present.begin(), present.end(),
                                         [&each](const OutboxEntry &entry) { return entry.shipment.id == each.key(); });
        if (!isThere && !m_unsure.contains(each.key())) {
            isDelivered(each.key(), each.value());
        }
    }
}

void KeptWork::isDelivered(const ShipmentId &id, const std::optional<OutboxEntry> &there)
{
    const QPointer<KeptWork> alive(this);
    forget(id);
    if (alive && there) {
        Q_EMIT delivered(*there);
    }
}

QCoro::Task<JournalEntry> KeptWork::factOf(OutboxEntry entry)
{
    JournalEntry fact;
    fact.at = entry.createdAt;
    fact.station = m_station;
    fact.packer = entry.shipment.packer;
    fact.kind = QStringLiteral("finished");
    const OrderKey order = entry.shipment.order;
    const auto known = co_await m_file->packing().journalOf(order);
    if (known) {
        for (const JournalEntry &told : *known) {
            if (told.shipment == entry.shipment.id) {
                fact = told;
            }
        }
    }
    fact.facts.insert(QStringLiteral("keptAtStation"), true);
    co_return fact;
}

void KeptWork::forget(const ShipmentId &id)
{
    m_kept.remove(id);
    m_withdrawn.remove(id);
    m_mayBeThere.remove(id);
    if (isEmpty()) {
        // Nothing in it is of use any more; it is made anew when something is kept.
        QFile::remove(Store::finishedLogOf(m_fileName));
    }
    Q_EMIT countChanged();
}

void KeptWork::again()
{
    if (!isEmpty()) {
        const quint64 timer = ++m_timer;
        m_clock.callAfter(tryAgain, this, [this, timer] {
            if (timer == m_timer) {
                deliver();
            }
        });
    }
}

} // namespace packbench
