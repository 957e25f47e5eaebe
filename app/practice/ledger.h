// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "practice/order.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <memory>

namespace packbench {

/// One thing that happened on the practice marketplace.
struct PracticeEntry {
    enum class Event {
        Acknowledged,
        Shipped,
        Corrected,
        Repeated,
        Cancelled,
        CancelAsked,
        ShopOpened, ///< with what the shop is made again from
        TokenIssued,
        TokensExpired,
        Split,
        Combined,
        Uncombined,
        Released, ///< no longer on hold
        Packed,   ///< but still here
        Moved,    ///< to another state, which the details name
    };

    Event event = Event::Shipped;
    QString order;
    QDateTime at;
    QString request; ///< correlation id; empty for what customers do
    QString flavour; ///< `legacy`, `global` or `customer`; `tiktok` or `tiktok-customer`; `akinon` or `akinon-customer`
    bool isMultiPackage = false;
    std::vector<PracticeShipped> shipped;
    QJsonObject details; ///< what else the event is about

    [[nodiscard]] bool isTikTok() const { return flavour.startsWith(QLatin1String("tiktok")); }
    [[nodiscard]] bool isAkinon() const { return flavour.startsWith(QLatin1String("akinon")); }
    friend bool operator==(const PracticeEntry &, const PracticeEntry &) = default;
};

/// The figures that a run is judged by.
struct PracticeSummary {
    int ordersShipped = 0; ///< orders with at least one shipped unit
    int packages = 0;      ///< different tracking numbers per order
    int shipments = 0;     ///< accepted shipping calls
    int acknowledged = 0;  ///< different orders
    int repeats = 0;       ///< shipping calls refused because the units had left before
    int doubles = 0;       ///< accepted calls that name a tracking number of the same line once more

    friend bool operator==(const PracticeSummary &, const PracticeSummary &) = default;
};

/// The truth of what was shipped: an append-only file of JSON lines, written through before the seller hears of it, so
/// that a killed process loses nothing that it told.
class PracticeLedger
{
public:
    /// From what a market is made again: the same seed, count and first moment give the same orders.
    struct Beginning {
        quint32 seed = 1;
        int orders = 40;
        QDateTime at;
        QJsonObject credentials;
    };

    /// Opens the file, or begins it with \a beginning. An empty \a path keeps the ledger in memory. A last line that
    /// was cut by a kill is dropped; any other unreadable line is a failure, told in words.
    static Result<std::unique_ptr<PracticeLedger>, QString> open(const QString &path, const Beginning &beginning);
    /// Only reads a file, for reports on another process's ledger.
    static Result<std::vector<PracticeEntry>, QString> read(const QString &path);
    [[nodiscard]] static PracticeSummary summarize(const std::vector<PracticeEntry> &entries);

    [[nodiscard]] const Beginning &beginning() const { return m_beginning; }
    /// False when the disk did not take the line.
    [[nodiscard]] bool append(const PracticeEntry &entry);
    [[nodiscard]] const std::vector<PracticeEntry> &entries() const { return m_entries; }
    [[nodiscard]] PracticeSummary summary() const { return summarize(m_entries); }

private:
    PracticeLedger() = default;
    Result<void, QString> load();
    [[nodiscard]] bool write(const QJsonObject &line);

    std::unique_ptr<QLockFile> m_lock; ///< one process per file; null in memory
    std::unique_ptr<QFile> m_file;     ///< null in memory
    Beginning m_beginning;
    std::vector<PracticeEntry> m_entries;
};

} // namespace packbench
