// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <functional>

namespace packbench {

/// A request body that can be read once. QNetworkAccessManager repeats a POST by itself when the server hangs up, but
/// only when it can rewind the body; this one cannot, so the request leaves at most once.
class OnceReadable final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceReadable(QByteArray bytes, QObject *parent = nullptr);
    /// Asked before the first byte is given away; a no ends the reading and is told once.
    void setGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    /// Something of it was taken, so it may be on the wire.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

Q_SIGNALS:
    void withheld();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 most) override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    std::function<bool()> m_mayLeave;
    bool m_isWithheld = false;
};

} // namespace packbench
