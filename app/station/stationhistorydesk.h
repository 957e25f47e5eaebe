// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/historydesk.h"
#include "sync/channels.h"

#include <QCoro/QCoroTask>

namespace packbench {

class Store;

/// The history's desk. One search and one look at a shipment are under way at most; whoever types on replaces what waits.
class StationHistoryDesk final : public HistoryDesk
{
    Q_OBJECT

public:
    StationHistoryDesk(Store &store, Channels &channels, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] HistoryModel &rows() override { return m_rows; }
    void search(const QString &typed) override;
    [[nodiscard]] const QString &searched() const override { return m_searched; }
    [[nodiscard]] QString summary() const override;
    void choose(const ShipmentId &id) override;
    [[nodiscard]] const HistoryDetail &detail() const override { return m_detail; }
    bool paintSlip(QPagedPaintDevice &device) override;
    bool paintLabel(int index, QPagedPaintDevice &device) override;
    void exportTo(const QString &file, Format format) override;

    /// Takes in what a database from before has, then keeps quiet until somebody looks.
    void start();
    /// The newest shipment with one of these numbers becomes what is searched for and is chosen; an empty key when there
    /// is none.
    QCoro::Task<OrderKey> find(QStringList numbers);
    /// A shipment changed, or is new.
    void entryChanged(const OutboxEntry &entry);
    /// The channel's label of a box is there.
    void labelFetched(const IssuedLabel &label);

private:
    QCoro::Task<void> catchUp();
    QCoro::Task<void> runSearch();
    QCoro::Task<void> loadMore();
    QCoro::Task<void> loadNewer();
    QCoro::Task<void> loadChosen();
    QCoro::Task<void> loadRow(ShipmentId id);
    QCoro::Task<void> writeExport(QString file, Format format);
    void showDetail(const HistoryRecord &record);
    void allowCorrection(const HistoryRecord &record);

    Store &m_store;
    Channels &m_channels;
    Clock &m_clock;
    HistoryModel m_rows;
    QString m_searched;
    QStringList m_terms;      ///< that m_searched asks for
    QString m_trouble;        ///< why nothing can be shown
    int m_notTakenIn = 0;     ///< shipments of before that cannot be found yet
    quint64 m_generation = 0; ///< grows with every first page
    bool m_wasAsked = false;  ///< somebody has looked at the history
    bool m_searching = false;
    bool m_loadingMore = false;
    bool m_loadingNewer = false;
    bool m_newerWaits = false;
    bool m_choosing = false;
    bool m_exporting = false;
    ShipmentId m_chosen;
    HistoryDetail m_detail;
    std::optional<Order> m_order; ///< of the chosen shipment
    std::vector<IssuedLabel> m_labels;
};

} // namespace packbench
