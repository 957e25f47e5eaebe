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

/// The people of a seed: what they do with the program, and what they remember of it.
class Packer : public QObject
{
    Q_OBJECT

public:
    /// The world must outlive the packer.
    explicit Packer(World &world);

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

    [[nodiscard]] const std::map<QString, Claim> &claims() const { return m_claims; }
    /// Numbers of the orders that somebody at this station had in hand.
    [[nodiscard]] const QSet<QString> &touched() const { return m_touched; }
    /// An order that was packed, or nothing.
    [[nodiscard]] OrderKey packedOrder(Shop shop, int number) const;
    /// One that was finished and has not left.
    [[nodiscard]] OrderKey waitingOrder(Shop shop, int number) const;
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

private:
    QCoro::Task<void> packOne(Deed deed);
    QCoro::Task<std::optional<Order>> chooseOrder(Deed deed);
    [[nodiscard]] std::optional<Shipment> composed(const Deed &deed, const Order &order, const Channel &channel);
    [[nodiscard]] PackageLabel freshLabel(const Order &order, const Channel &channel);
    [[nodiscard]] PackingSession packed(const Deed &deed, const Order &order, const Channel &channel);
    QCoro::Task<void> finish(Shipment shipment, Shop shop, bool waits);
    QCoro::Task<void> lookUp(QString id);
    QCoro::Task<void> correctOne(Deed deed);
    QCoro::Task<void> cancelOne(Deed deed);
    QCoro::Task<void> takeBackLast();
    QCoro::Task<void> decideOne(OutboxEntry entry, bool asLongAsItHelps);
    void touch(const Order &order);
    [[nodiscard]] JournalEntry fact(const QString &kind, const Shipment &shipment) const;
    [[nodiscard]] Shipment blank(const OrderKey &key, const Order &order, const Channel &channel);
    /// The program that was asked is the one that answers.
    [[nodiscard]] bool isSameLife(int life) const { return m_world.station() != nullptr && m_world.life() == life; }

    World &m_world;
    Dice m_dice;
    std::map<QString, Claim> m_claims; ///< by shipment id
    std::map<QString, bool> m_doubts;  ///< shipments whose commit nobody saw; true when they wait
    QSet<QString> m_touched;
    QSet<OrderKey> m_inHand;
    QString m_last;
    int m_labels = 0;
    int m_busy = 0;
    bool m_killsAtFinish = false;
};

} // namespace packbench::chaos
