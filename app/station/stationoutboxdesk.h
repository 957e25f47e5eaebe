// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"
#include "sync/dispatcher.h"

namespace packbench {

class OutboxModel;
class Packers;

/// The outbox view's desk: puts a person's decisions to the dispatcher and its answers into words.
class StationOutboxDesk final : public OutboxDesk
{
    Q_OBJECT

public:
    StationOutboxDesk(Dispatcher &dispatcher, Channels &channels, OutboxModel &outbox, Packers &packers, QObject *parent = nullptr);

    [[nodiscard]] Choices choices(const ShipmentId &id) const override;
    void readAgain(const ShipmentId &id) override;
    void editAndResend(const ShipmentId &id, int package, const QString &trackingNumber, const QString &carrier,
                       const QString &method) override;
    void shippedElsewhere(const ShipmentId &id) override;
    void giveUp(const ShipmentId &id, const QString &reason) override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> carriers(const ShipmentId &id) const override;
    [[nodiscard]] QStringList methods(const ShipmentId &id) const override;

private:
    QCoro::Task<void> tell(Dispatcher::Decision decision, QString done);
    [[nodiscard]] const OutboxEntry *entry(const ShipmentId &id) const;
    [[nodiscard]] std::shared_ptr<Channel> channelOf(const ShipmentId &id) const;

    Dispatcher &m_dispatcher;
    Channels &m_channels;
    OutboxModel &m_outbox;
    Packers &m_packers;
};

} // namespace packbench
