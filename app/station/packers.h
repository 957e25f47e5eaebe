// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QObject>
#include <QStringList>

namespace packbench {

/// Who packs: a badge or a name said once per shift, kept until twelve hours later.
class Packers : public QObject
{
    Q_OBJECT

public:
    explicit Packers(Clock &clock, QObject *parent = nullptr);

    /// Empty when nobody has said so in this shift.
    [[nodiscard]] PackerId current() const;
    /// Names that were said before, the last one first; at most eight.
    [[nodiscard]] const QStringList &known() const { return m_known; }
    void signIn(const QString &name);

    /// For the station's preferences: names, and the current one with the time it was said.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    Clock &m_clock;
    QString m_current;
    QDateTime m_since;
    QStringList m_known;
};

} // namespace packbench
