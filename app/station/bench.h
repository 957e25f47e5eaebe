// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/benchstate.h"

#include <QObject>

namespace packbench {

/// What the window asks of the station: shows one value, takes scans, commands and answers.
class Bench : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const BenchState &state() const = 0;
    [[nodiscard]] virtual const StripState &strip() const = 0;
    [[nodiscard]] virtual View view() const = 0;

    /// A finished scan, from whatever device; also typed codes.
    virtual void scan(const QString &code) = 0;
    /// A command by its barcode text, e.g. `PBNEXTBOX`; keys and buttons use the same.
    virtual void command(const QString &command) = 0;
    virtual void show(View view) = 0;
    virtual void openOrder(const OrderKey &key) = 0;
    /// A scan that could not be read (too short, cut off).
    virtual void unreadable(const QString &what) = 0;
    /// Moves the selected line by \a by (arrow keys).
    virtual void selectLine(int by) = 0;
    virtual void selectLine(const QString &line) = 0;
    /// A box number key (1-9) while moving.
    virtual void chooseBox(int box) = 0;
    virtual void acknowledgeStop() = 0;
    /// Answers the open question by index, by text, or with -1 not at all.
    virtual void answer(int index, const QString &text = {}) = 0;
    /// Shows in the band that something outside packing did not work (a printer), and what to do.
    virtual void tell(const QString &headline, const QString &advice) = 0;
    /// Shows or hides the full address.
    virtual void showAddress(bool show) = 0;
    /// Refreshes all channels at once.
    virtual void refresh() = 0;
    /// Acknowledges the given orders, or all new ones when the list is empty; progress comes through orderResult.
    virtual void acknowledge(const std::vector<OrderKey> &keys) = 0;
    /// Ships packed orders that wait for it, in as few calls as possible; progress comes through orderResult.
    virtual void shipTogether(const std::vector<OrderKey> &keys) = 0;
    /// Cancels what is left of an order at its channel, after asking why.
    virtual void cancelOrder(const OrderKey &key) = 0;
    /// Starts to correct a tracking number of a confirmed shipment: the new label is scanned next.
    virtual void correct(const OrderKey &key, const ShipmentId &shipment) = 0;
    /// Lets a held order go on.
    virtual void release(const OrderKey &key) = 0;
    /// Holds an order of the queue with a reason.
    virtual void hold(const OrderKey &key, const QString &reason) = 0;
    /// True while unfinished work would be left behind by closing the program; says what.
    [[nodiscard]] virtual QString unfinishedWork() const = 0;
    /// The window got or lost the keyboard: scans go elsewhere while it has not.
    virtual void focusChanged(bool focused) = 0;

Q_SIGNALS:
    void stateChanged();
    void stripChanged();
    void viewChanged();
    /// One order of several is through (acknowledged, or shipped together): \a done of \a total; \a text is its result in words.
    void orderResult(int done, int total, const packbench::OrderKey &key, const QString &text, packbench::OrderOutcome outcome);
    /// A label that a channel issued has come: it is printed where the station does that by itself.
    void labelArrived();
    /// PBREPRINT, or the key: print the packing slip of the open or the last order.
    void reprintWanted();
    void helpWanted();
};

} // namespace packbench
