// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "channel/channel.h"
#include "station/benchstate.h"

#include <QMap>
#include <QObject>

namespace packbench {

class OutboxModel;
class Packers;

/// Collects what the strip at the foot of the window says; nothing that fails stays hidden.
class StripFeed : public QObject
{
    Q_OBJECT

public:
    StripFeed(Clock &clock, OutboxModel &outbox, Packers &packers, QObject *parent = nullptr);

    [[nodiscard]] const StripState &state() const { return m_state; }

    void setStation(const QString &name, bool practice);
    /// The last good sync of an account (invalid when there was none yet) and what is wrong now.
    void setAccount(const AccountId &id, const QString &name, const QDateTime &lastGood, const std::optional<ChannelFailure> &failure);
    /// When the account's seller must consent again; invalid when never or unknown.
    void setAuthorization(const AccountId &id, const QString &name, const QDateTime &until);
    void removeAccount(const AccountId &id);
    /// What is wrong with keychain or store; empty when nothing is.
    void setTrouble(const QString &id, const QString &text);
    /// Labels that were issued and not proved by a scan yet.
    void setLabels(int count);
    void setScanner(bool focused);
    /// The port of a serial scanner (empty when none is chosen): it is heard whatever window has the focus.
    void setSerialScanner(const QString &port, bool heard);
    /// Renews the texts that name a time; called every second.
    void tick();

Q_SIGNALS:
    void changed();

private:
    struct Account {
        QString name;
        QDateTime lastGood;
        std::optional<ChannelFailure> failure;
    };
    void forget(const AccountId &id);
    [[nodiscard]] StripItem accountItem(const AccountId &id, const Account &account) const;
    [[nodiscard]] StripItem outboxItem() const;
    [[nodiscard]] StripItem scannerItem() const;

    Clock &m_clock;
    OutboxModel &m_outbox;
    Packers &m_packers;
    StripState m_state;
    QMap<QString, std::pair<AccountId, Account>> m_accounts; ///< by name, so that their place does not change
    struct Authorization {
        QString name;
        QDateTime until;
    };
    QMap<QString, Authorization> m_authorizations; ///< by the account's id
    QMap<QString, QString> m_troubles;
    int m_labels = 0;
    bool m_focused = true;
    QString m_serialPort;
    bool m_serialHeard = false;
    QString m_station;
    bool m_practice = false;
};

} // namespace packbench
