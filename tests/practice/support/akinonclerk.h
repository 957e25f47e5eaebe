// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server.h"
#include "rawclient.h"
#include "tests/support/manualclock.h"

namespace packbench {

/// A warehouse that writes each request to the practice OMS by hand, on a clock of the test's own.
class AkinonClerk
{
public:
    /// Starts a server with an OMS of 14 packages unless told otherwise; the test fails where it cannot.
    explicit AkinonClerk(PracticeServer::Options options = {});

    /// With the key that the credentials have; \a path begins after `/akinon/api/v1`.
    [[nodiscard]] PracticeRequest request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
    [[nodiscard]] RawAnswer send(const PracticeRequest &request) const;
    [[nodiscard]] RawAnswer get(const QByteArray &path) const { return send(request("GET", path)); }
    [[nodiscard]] RawAnswer post(const QByteArray &path, const QJsonObject &body) const;
    /// The file at an address that the OMS told.
    [[nodiscard]] RawAnswer fetch(const QString &url) const;
    /// Runs the transition on the package, both named as they should be.
    [[nodiscard]] RawAnswer command(const QString &package, int transition, const QJsonObject &inputs = {}) const;
    [[nodiscard]] QJsonObject detail(const QString &package) const;
    [[nodiscard]] QString stateOf(const QString &package) const;
    /// The error code of a 406.
    static QString codeOf(const RawAnswer &answer);
    /// The texts of a 400 for that field.
    static QJsonArray textsOf(const RawAnswer &answer, const QString &field);
    /// Another number each time.
    QJsonObject parcel();

    PracticeAkinon &oms() { return *server.akinon(); }
    /// The id of the package that the sample has at that place.
    QString at(size_t place) { return QString::number(oms().packages().at(place).id); }
    /// Also packed.
    QString packedAt(size_t place);

    ManualClock clock;
    SystemRandomness randomness;
    PracticeServer server{clock, randomness};

private:
    int m_parcels = 0;
};

} // namespace packbench
