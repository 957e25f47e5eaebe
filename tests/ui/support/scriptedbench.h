// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/bench.h"
#include "station/desks.h"
#include "station/outboxmodel.h"
#include "station/queuemodel.h"
#include "tests/support/manualclock.h"

namespace packbench::test {

/// A bench that shows what a test tells it to and remembers what it was asked.
class ScriptedBench final : public Bench
{
    Q_OBJECT

public:
    using Bench::Bench;

    [[nodiscard]] const BenchState &state() const override { return m_state; }
    [[nodiscard]] const StripState &strip() const override { return m_strip; }
    [[nodiscard]] View view() const override { return m_view; }
    void scan(const QString &code) override { scans.append(code); }
    void command(const QString &asked) override { commands.append(asked); }
    void show(View view) override;
    void openOrder(const OrderKey &key) override { opened.push_back(key); }
    void unreadable(const QString &what) override { unread.append(what); }
    void selectLine(int by) override { steps.append(by); }
    void selectLine(const QString &line) override { lines.append(line); }
    void chooseBox(int box) override { chosenBoxes.append(box); }
    void acknowledgeStop() override { ++stopsAcknowledged; }
    void answer(int index, const QString &text) override { answers.append({index, text}); }
    void tell(const QString &headline, const QString &advice) override { told.append(headline + QLatin1Char('|') + advice); }
    void showAddress(bool shown) override { addresses.append(shown); }
    void refresh() override { ++refreshes; }
    void acknowledge(const std::vector<OrderKey> &keys) override { acknowledged.push_back(keys); }
    void cancelOrder(const OrderKey &key) override { cancelled.push_back(key); }
    void correct(const OrderKey &order, const ShipmentId &shipment) override
    {
        corrected.append(order.order.text() + QLatin1Char(' ') + shipment.text());
    }
    void shipTogether(const std::vector<OrderKey> &keys) override { shippedTogether.push_back(keys); }
    void release(const OrderKey &key) override { released.push_back(key); }
    void hold(const OrderKey &key, const QString &reason) override { held.push_back({key, reason}); }
    [[nodiscard]] QString unfinishedWork() const override { return unfinished; }
    void focusChanged(bool focused) override { focuses.append(focused); }

    void setState(const BenchState &state);
    void setStrip(const StripState &strip);

    QStringList scans;
    QStringList commands;
    QStringList unread;
    QStringList told;
    QStringList corrected;
    QStringList lines;
    QList<int> steps;
    QList<int> chosenBoxes;
    QList<std::pair<int, QString>> answers;
    QList<bool> addresses;
    QList<bool> focuses;
    std::vector<OrderKey> opened;
    std::vector<OrderKey> released;
    std::vector<std::pair<OrderKey, QString>> held;
    std::vector<std::vector<OrderKey>> acknowledged;
    std::vector<std::vector<OrderKey>> shippedTogether;
    std::vector<OrderKey> cancelled;
    int stopsAcknowledged = 0;
    int refreshes = 0;
    QString unfinished;

private:
    BenchState m_state;
    StripState m_strip;
    View m_view = View::Bench;
};

} // namespace packbench::test
