// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/chaos/support/world.h"

#include <QSet>
#include <map>

namespace packbench::chaos {

/// What one Finish was meant to tell a channel, and whether the packer saw that it was kept.
struct Claim {
    Shipment shipment;
    Shop shop = Shop::First;
    bool isSeen = false;      ///< "finished" was on the screen
    bool isTakenBack = false; ///< the packer saw that it was taken back
};

/// What all packers of a seed remember.
struct Memory {
    std::map<QString, Claim> claims; ///< by shipment id
    QSet<QString> touched;           ///< numbers of the orders that somebody had in hand
    int labels = 0;                  ///< that were used
    // Shipments for which the button was pressed, whatever came of it.
    QSet<QString> takenBack;
    QSet<QString> givenUp;
    std::map<OrderKey, QSet<StationId>> openedAt; ///< who asked for an order, whether or not it got it
};

/// The people at one bench: what they do with its program, and what they remember of it.
class Packer : public QObject
{
    Q_OBJECT

public:
    /// The world and the memory must outlive the packer.
    Packer(World &world, Memory &memory, int bench);

    void pack(const Deed &deed);
    void sendTogether();
    void correct(const Deed &deed);
    void cancel(const Deed &deed);
    void takeBack();
    /// Looks at what needs a person: reads again, and now and then decides.
    void decide(bool asLongAsItHelps);
    /// Kills the program at the very moment when Finish is pressed the next time.
    void killAtFinish() { m_killsAtFinish = true; }
    /// The program runs again: what was in doubt is looked up, and packed anew where it is not there.
    void lookAround();

    /// An order that was packed, or nothing.
    [[nodiscard]] OrderKey packedOrder(Shop shop, int number) const;
    /// One that was finished and has not left.
    [[nodiscard]] OrderKey waitingOrder(Shop shop, int number) const;
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

private:
    QCoro::Task<void> packOne(Deed deed);
    QCoro::Task<std::optional<Order>> chooseOrder(Deed deed);
    /// The orders that this bench knows of.
    QCoro::Task<std::vector<Order>> knownOrders();
    /// The order is on this bench alone now, as far as anybody knows.
    QCoro::Task<bool> claimed(OrderKey key, bool takesOver);
    void letGo(const OrderKey &key);
    /// The program, when it can be used.
    [[nodiscard]] Station *ready() const;
    [[nodiscard]] QDateTime now() const { return m_world.bench(m_bench).clock.now(); }
    [[nodiscard]] std::optional<Shipment> composed(const Deed &deed, const Order &order, const Channel &channel);
    [[nodiscard]] PackageLabel freshLabel(const Order &order, const Channel &channel);
    [[nodiscard]] PackingSession packed(const Deed &deed, const Order &order, const Channel &channel);
    QCoro::Task<void> finish(Shipment shipment, Shop shop, bool waits);
    QCoro::Task<void> lookUp(QString id);
    QCoro::Task<void> correctOne(Deed deed);
    QCoro::Task<void> cancelOne(Deed deed);
    QCoro::Task<void> takeBackOne(QString id);
    QCoro::Task<void> decideOne(OutboxEntry entry, bool asLongAsItHelps);
    void touch(const Order &order);
    [[nodiscard]] JournalEntry fact(const QString &kind, const Shipment &shipment) const;
    [[nodiscard]] Shipment blank(const OrderKey &key, const Order &order, const Channel &channel);
    /// The program that was asked is the one that answers.
    [[nodiscard]] bool isSameLife(int life) const
    {
        return m_world.bench(m_bench).station != nullptr && !m_world.bench(m_bench).isDying && m_world.life(m_bench) == life;
    }

    World &m_world;
    Memory &m_memory;
    const int m_bench;
    Dice m_dice;
    std::map<QString, bool> m_doubts; ///< shipments whose commit nobody saw; true when they wait
    QSet<OrderKey> m_inHand;
    std::vector<Order> m_known; ///< what the screen showed last
    QString m_last;
    int m_busy = 0;
    bool m_killsAtFinish = false;
};

} // namespace packbench::chaos
