// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channel/akinon/akinonpackages.h"
#include "channel/akinon/akinonwire.h"

namespace packbench {

/// A warehouse at an installation of Akinon's order management system.
class AkinonChannel final : public Channel
{
public:
    AkinonChannel(AkinonAccount account, ChannelTools tools);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] const std::vector<ChannelCarrier> &carriers(const Order &) const override { return m_account.cargoCompanies; }
    [[nodiscard]] QString shipFromCountry() const override { return m_account.shipFromCountry; }
    [[nodiscard]] QString methodFor(const Order &order) const override { return order.method; }

    QCoro::Task<Result<OrderPage, ChannelFailure>> orders(OrderWindow window, QString cursor) override;
    QCoro::Task<Result<Order, ChannelFailure>> order(OrderId id) override;
    QCoro::Task<Result<Order, ChannelFailure>> acknowledge(OrderId id, QString requestId) override;
    [[nodiscard]] std::optional<ShipmentObjection> objection(const Shipment &shipment, const Order &order,
                                                             const QDateTime &now) const override;
    QCoro::Task<Result<Order, ChannelFailure>> ship(Shipment shipment, Order order, QString requestId) override;
    [[nodiscard]] Progress progress(const Shipment &shipment, const Order &order) const override;
    QCoro::Task<Result<LabelDocument, ChannelFailure>> label(Shipment shipment, int package, Order order, bool asPicture) override;
    [[nodiscard]] CorrectionRule correctionRule(const Order &order, const QDateTime &leftAt, int corrected,
                                                const QDateTime &now) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> cancelReasons() const override;
    [[nodiscard]] QStringList gaps() const override;
    [[nodiscard]] QString gapFor(Purpose purpose) const override;
    QCoro::Task<Result<void, ChannelFailure>> probe() override;

private:
    using Package = QCoro::Task<Result<AkinonPackage, ChannelFailure>>;
    /// Where the listing goes on: the state, how many pages of it were read, and the address of the next one.
    struct Place {
        qsizetype state = 0;
        int pages = 0;
        QByteArray url;
    };
    [[nodiscard]] Place placeOf(const QString &cursor) const;
    [[nodiscard]] QString cursorOf(const Place &place) const;
    [[nodiscard]] QByteArray firstPage(const QString &state) const;
    [[nodiscard]] QByteArray packageUrl(const OrderId &id, const QByteArray &what = {}) const;
    /// The place after \a place, whose page named \a next; words when it must not be followed.
    [[nodiscard]] Result<QString, QString> cursorAfter(const Place &place, const QString &next) const;
    void remember(const AkinonPackage &package);
    Package package(OrderId id);
    QCoro::Task<Result<Order, ChannelFailure>> afterMove(Shipment shipment, Order before, ChannelFailure refusal);

    AkinonAccount m_account;
    AkinonWire m_wire;
    QHash<OrderId, QStringList> m_commands; ///< of packages that listed them when they were last read
};

} // namespace packbench
