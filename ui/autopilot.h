// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "station/benchstate.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <optional>
#include <utility>

namespace packbench {

class Bench;
class KeyTypist;
class MainWindow;
class OutboxModel;
class QueueModel;

/// What the autopilot is to do.
struct AutopilotPlan {
    int orders = 5;
    QString screenshots;      ///< a folder; empty takes none
    quint32 seed = 1;         ///< of the tracking numbers
    int stepSeconds = 60;     ///< longest wait for one answer
    int outboxSeconds = 1500; ///< longest wait for the outbox to empty
    /// A fresh tracking number for a box of this account (its name); Canada Post's without it.
    std::function<QString(const QString &account)> label = {};
};

/// Packs orders through the window by real key events, knowing only what a packer sees; takes pictures on the way.
class Autopilot final : public QObject
{
    Q_OBJECT

public:
    Autopilot(MainWindow &window, Bench &bench, QueueModel &queue, OutboxModel &outbox, AutopilotPlan plan, QObject *parent = nullptr);

    void start();
    [[nodiscard]] int ordersPacked() const { return m_packed; }
    [[nodiscard]] int boxesPacked() const { return m_boxes; }

Q_SIGNALS:
    /// One line for the terminal.
    void said(const QString &line);
    void finished(bool ok, const QString &why);

private:
    enum class Step { WaitForOrders, Open, Pack, ShowViews, EmptyOutbox, Correct, ShowHistory, Done };

    void wake();
    void step();
    void openNext();
    [[nodiscard]] std::optional<OrderKey> choose() const;
    void packNext();
    void packLine(const BenchLineState &line);
    bool demonstrate();
    void handleCover();
    void orderDone();
    void giveUpOrder();
    void showViews();
    void waitForOutbox();
    /// Once: one of the boxes that left gets another label.
    void correctOne();
    /// At the end, with that correction in it.
    void showHistory();
    void finish(bool ok, const QString &why);
    void scan(const QString &code, const QString &what);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void picture(const QString &name);
    /// For a box of the account with that name.
    [[nodiscard]] QString freshLabel(const QString &account);
    /// The packer's own labels on the boxes of the open order, as the screen shows them.
    void noteLabels();
    /// The label that the channel made for the order that was just finished.
    void proveLabel();

    MainWindow &m_window;
    Bench &m_bench;
    QueueModel &m_queue;
    OutboxModel &m_outbox;
    AutopilotPlan m_plan;
    KeyTypist *m_typist;
    QTimer m_wake;     ///< gathers several signals into one step
    QTimer m_deadline; ///< nothing happened for too long
    Step m_step = Step::WaitForOrders;
    bool m_typing = false;
    QString m_waitingFor;
    quint64 m_serialBefore = 0; ///< of the band when the last scan began
    OrderKey m_current;
    QString m_account; ///< of that order
    QSet<OrderKey> m_tried;
    QSet<QString> m_skuInstead; ///< lines whose barcode was refused
    QStringList m_pictures;
    QString m_pictureNext; ///< taken when the next answer is there
    QString m_lastLine;    ///< the item scanned last, to see whether it was taken
    int m_lastPacked = 0;
    bool m_lastBySku = false;
    bool m_awaitsAnswer = false;
    std::pair<bool, quint64> m_covered; ///< the stop (true) or question that was answered last
    QString m_answered;                 ///< title of the question that was answered last while it is still there
    QHash<QString, int> m_packedOf;     ///< orders by account, so that every channel has its turn
    int m_demonstrated = 0;
    bool m_split = false;
    bool m_splitHere = false;
    bool m_asksSplit = false; ///< the next answer says whether there may be a second box
    bool m_isOneBox = false;  ///< it said no
    int m_packed = 0;
    int m_boxes = 0;
    int m_viewStep = 0;
    quint64 m_labels = 0;
    QString m_firstLabel;         ///< of a box that left with the packer's own label
    QString m_accountOfFirst;     ///< the account's name of that box
    QString m_labelAccount;       ///< of the label that was scanned last
    QString m_lastLabel;          ///< the packer's own label that was scanned last
    QStringList m_labelsHere;     ///< of the order in hand
    bool m_endsWithLabel = false; ///< nothing was scanned after m_lastLabel
    int m_correctionStep = 0;
    int m_historyStep = 0;
};

/// A Canada Post number of 16 digits with its check digit, different for each \a serial.
[[nodiscard]] QString canadaPostNumber(quint32 seed, quint64 serial);

} // namespace packbench
