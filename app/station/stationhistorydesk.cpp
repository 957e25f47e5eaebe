// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/stationhistorydesk.h"

#include "channel/channel.h"
#include "document/labelpicture.h"
#include "document/packingslip.h"
#include "domain/searchwords.h"
#include "station/historyexport.h"
#include "station/historywords.h"
#include "station/wording.h"
#include "store/store.h"

#include <QCoro/QCoroFuture>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <algorithm>

namespace packbench {

namespace {

/// More than a screen shows, little enough to be read within a frame or two.
constexpr int pageSize = 40;
/// What arrives while somebody looks at the history.
constexpr int mostNewer = 200;
constexpr int exportPage = 250;
constexpr int takenInAtOnce = 200;

bool write(const QString &file, const QByteArray &content)
{
    QSaveFile output(file);
    return output.open(QIODevice::WriteOnly) && output.write(content) == content.size() && output.commit();
}

bool hasLeft(const OutboxEntry &entry)
{
    return entry.state != DutyState::TakenBack && entry.state != DutyState::GivenUp;
}

} // namespace

StationHistoryDesk::StationHistoryDesk(Store &store, Channels &channels, Clock &clock, QObject *parent)
    : HistoryDesk(parent)
    , m_store(store)
    , m_channels(channels)
    , m_clock(clock)
    , m_rows(clock)
{
    connect(&m_rows, &HistoryModel::moreWanted, this, [this] { loadMore(); });
}

void StationHistoryDesk::start()
{
    catchUp();
}

QCoro::Task<void> StationHistoryDesk::catchUp()
{
    const QPointer<StationHistoryDesk> alive(this);
    do {
        const auto left = co_await m_store.history().catchUp(takenInAtOnce);
        if (!alive) {
            co_return;
        }
        m_notTakenIn = left ? *left : 0;
    } while (m_notTakenIn > 0);
    if (m_wasAsked && !m_searching) {
        runSearch();
    }
}

void StationHistoryDesk::search(const QString &typed)
{
    m_searched = typed;
    const QStringList terms = searchTerms(typed, m_clock.now().toLocalTime().date());
    if (m_wasAsked && terms == m_terms) {
        return;
    }
    m_terms = terms;
    m_wasAsked = true;
    if (!m_searching) {
        runSearch();
    }
}

QCoro::Task<void> StationHistoryDesk::runSearch()
{
    const QPointer<StationHistoryDesk> alive(this);
    m_searching = true;
    HistoryQuery query;
    query.limit = pageSize;
    Result<HistoryPage, StoreFailure> page;
    do {
        query.terms = m_terms;
        page = co_await m_store.history().search(query);
        if (!alive) {
            co_return;
        }
        // Somebody typed on meanwhile: only the last text is worth an answer.
    } while (query.terms != m_terms);
    m_searching = false;
    ++m_generation;
    m_trouble = page ? QString() : words::failure(page.error());
    m_rows.reset(page ? std::move(*page) : HistoryPage());
    Q_EMIT found();
    if (m_newerWaits) {
        loadNewer();
    }
}

QCoro::Task<void> StationHistoryDesk::loadMore()
{
    if (m_loadingMore || m_searching || m_rows.rowCount() == 0) {
        co_return;
    }
    const QPointer<StationHistoryDesk> alive(this);
    m_loadingMore = true;
    const quint64 generation = m_generation;
    HistoryQuery query;
    query.terms = m_terms;
    query.before = m_rows.item(m_rows.rowCount() - 1).place;
    query.limit = pageSize;
    auto page = co_await m_store.history().search(query);
    if (!alive) {
        co_return;
    }
    m_loadingMore = false;
    if (page && generation == m_generation) {
        m_rows.append(std::move(*page));
        Q_EMIT found();
    }
}

QCoro::Task<void> StationHistoryDesk::loadNewer()
{
    m_newerWaits = true;
    if (m_loadingNewer || m_searching) {
        co_return;
    }
    const QPointer<StationHistoryDesk> alive(this);
    m_loadingNewer = true;
    while (m_newerWaits) {
        m_newerWaits = false;
        const quint64 generation = m_generation;
        HistoryQuery query;
        query.terms = m_terms;
        query.after = m_rows.rowCount() == 0 ? 0 : m_rows.item(0).place;
        query.limit = mostNewer;
        auto page = co_await m_store.history().search(query);
        if (!alive) {
            co_return;
        }
        if (page && page->more && generation == m_generation && !m_searching) {
            runSearch();
        } else if (page && generation == m_generation && !page->items.empty()) {
            m_rows.prepend(std::move(page->items));
            Q_EMIT found();
        }
    }
    m_loadingNewer = false;
}

QCoro::Task<void> StationHistoryDesk::loadRow(ShipmentId id)
{
    const QPointer<StationHistoryDesk> alive(this);
    auto record = co_await m_store.history().record(id);
    if (alive && record) {
        m_rows.replace(std::move(record->item));
    }
}

void StationHistoryDesk::entryChanged(const OutboxEntry &entry)
{
    if (!m_wasAsked) {
        return;
    }
    const ShipmentId &id = entry.shipment.id;
    if (entry.shipment.purpose != Purpose::Ship) {
        loadRow(entry.shipment.about);
    } else if (!hasLeft(entry)) {
        m_rows.remove(id);
    } else if (!m_rows.replace(entry)) {
        loadNewer();
    }
    if (entry.shipment.order == m_detail.order && !m_chosen.isEmpty() && !m_choosing) {
        loadChosen();
    }
}

void StationHistoryDesk::labelFetched(const IssuedLabel &label)
{
    // A correction has an id of its own.
    if (label.order == m_detail.order && !m_chosen.isEmpty() && !m_choosing) {
        loadChosen();
    }
}

QString StationHistoryDesk::summary() const
{
    if (!m_trouble.isEmpty()) {
        return m_trouble;
    }
    const int count = m_rows.rowCount();
    const QString found = m_rows.hasMore() ? tr("more than %1 found").arg(count) : tr("%1 found").arg(count);
    return m_notTakenIn == 0 ? found : tr("%1, %2 older ones are still being taken in").arg(found).arg(m_notTakenIn);
}

QCoro::Task<OrderKey> StationHistoryDesk::find(QStringList numbers)
{
    const QPointer<StationHistoryDesk> alive(this);
    const auto shipment = co_await m_store.history().find(numbers);
    if (!alive || !shipment || shipment->isEmpty()) {
        co_return OrderKey();
    }
    const ShipmentId &id = *shipment;
    const auto record = co_await m_store.history().record(id);
    if (!alive || !record) {
        co_return OrderKey();
    }
    const OrderKey key = record->item.entry.shipment.order;
    m_chosen = id;
    search(key.order.text());
    Q_EMIT searchedChanged();
    showDetail(*record);
    co_return key;
}

void StationHistoryDesk::choose(const ShipmentId &id)
{
    if (m_chosen == id && (m_choosing || m_detail.shipment == id)) {
        return;
    }
    m_chosen = id;
    if (id.isEmpty()) {
        showDetail({});
    } else if (!m_choosing) {
        loadChosen();
    }
}

QCoro::Task<void> StationHistoryDesk::loadChosen()
{
    const QPointer<StationHistoryDesk> alive(this);
    m_choosing = true;
    Result<HistoryRecord, StoreFailure> record;
    ShipmentId asked;
    do {
        asked = m_chosen;
        record = co_await m_store.history().record(asked);
        if (!alive) {
            co_return;
        }
    } while (asked != m_chosen);
    m_choosing = false;
    if (record) {
        showDetail(*record);
    } else {
        m_chosen = {};
        showDetail({});
    }
}

void StationHistoryDesk::showDetail(const HistoryRecord &record)
{
    m_order = record.order;
    m_labels.clear();
    if (m_chosen.isEmpty()) {
        m_detail = {};
    } else {
        m_detail = words::historyDetail(record, m_clock.now());
        allowCorrection(record);
        for (const IssuedLabel &label : record.labels) {
            if (label.isFetched()) {
                m_labels.push_back(label);
            }
        }
    }
    Q_EMIT detailChanged();
}

void StationHistoryDesk::allowCorrection(const HistoryRecord &record)
{
    const OutboxEntry &entry = record.item.entry;
    const std::shared_ptr<Channel> channel = m_channels.of(entry.shipment.order.account);
    if (entry.state != DutyState::Confirmed || channel == nullptr || !record.order) {
        m_detail.correction = channel == nullptr ? tr("Its account is not at work here.") : tr("The channel does not have it yet.");
        return;
    }
    const QDateTime leftAt = entry.sentAt.isValid() ? entry.sentAt : entry.createdAt;
    const CorrectionRule rule = channel->correctionRule(*record.order, leftAt, static_cast<int>(record.item.corrections.size()),
                                                        m_clock.now());
    m_detail.correction = words::correction(rule, m_clock.now());
    // The order was last read before it left, perhaps: the bench reads it again and then says so.
    m_detail.canCorrect = rule.why == CorrectionRule::Why::Allowed || rule.why == CorrectionRule::Why::NotShipped;
    if (rule.why == CorrectionRule::Why::NotShipped) {
        m_detail.correction.clear();
    }
}

bool StationHistoryDesk::paintSlip(QPagedPaintDevice &device)
{
    return m_order && PackingSlip(*m_order).paint(device);
}

bool StationHistoryDesk::paintLabel(int index, QPagedPaintDevice &device)
{
    if (index < 0 || static_cast<size_t>(index) >= m_labels.size()) {
        return false;
    }
    const IssuedLabel &label = m_labels[static_cast<size_t>(index)];
    return packbench::paintLabel(label.document, label.isPicture, device);
}

void StationHistoryDesk::exportTo(const QString &file, Format format)
{
    if (m_exporting) {
        Q_EMIT message(tr("The last export is still being written."), false);
        return;
    }
    writeExport(file, format);
}

QCoro::Task<void> StationHistoryDesk::writeExport(QString file, Format format)
{
    const QPointer<StationHistoryDesk> alive(this);
    m_exporting = true;
    HistoryExport content(format);
    HistoryQuery query;
    query.terms = m_terms;
    query.limit = exportPage;
    for (bool more = true; more;) {
        const auto page = co_await m_store.history().search(query);
        if (!alive) {
            co_return;
        }
        if (!page) {
            m_exporting = false;
            Q_EMIT message(words::failure(page.error()), false);
            co_return;
        }
        content.add(page->items);
        more = page->more && !page->items.empty();
        query.before = page->items.empty() ? 0 : page->items.back().place;
    }
    const QByteArray bytes = content.finish();
    const QFuture<bool> writing = QtConcurrent::run([file, bytes] { return write(file, bytes); });
    const bool written = co_await writing;
    if (!alive) {
        co_return;
    }
    m_exporting = false;
    const QString done = tr("%1 shipments written to %2.").arg(content.shipments()).arg(file);
    Q_EMIT message(written ? done : tr("Nothing was saved: %1 cannot be written.").arg(file), written);
}

} // namespace packbench
