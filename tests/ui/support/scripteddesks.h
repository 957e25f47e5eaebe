// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"

#include <QMap>

namespace packbench::test {

/// Settings that live in the test.
class ScriptedSettings final : public SettingsDesk
{
    Q_OBJECT

public:
    ScriptedSettings();

    [[nodiscard]] std::vector<Row> rows() const override { return m_rows; }
    QString set(const QString &key, const QVariant &value) override;
    [[nodiscard]] std::vector<AccountRow> accounts() const override { return accountRows; }
    void importAccounts(const QByteArray &json, bool sessionOnly) override;
    void checkAccount(const AccountId &id) override { checked.append(id.text()); }
    void removeAccount(const AccountId &id) override { removed.append(id.text()); }
    void authorizeAccount(const AccountId &id) override { Q_EMIT consentWanted(id, consentPage); }
    void answerConsent(const AccountId &id, const QString &entered) override { answered.append(id.text() + QLatin1Char(' ') + entered); }
    void takeShop(const AccountId &id, int index) override { shops.append(QStringLiteral("%1 %2").arg(id.text()).arg(index)); }
    void importProducts(const QByteArray &csv) override { products.append(csv); }
    [[nodiscard]] int productCount() const override { return 1284; }
    void makeReport() override { ++reports; }

    /// One more setting.
    void put(Row row)
    {
        m_rows.push_back(std::move(row));
        Q_EMIT changed();
    }

    std::vector<AccountRow> accountRows;
    QList<QByteArray> imported;
    QList<QByteArray> products;
    QStringList checked;
    QStringList removed;
    QUrl consentPage;
    QStringList answered;
    QStringList shops;
    bool lastSessionOnly = false;
    int reports = 0;

private:
    std::vector<Row> m_rows;
};

/// Remembers what was decided about outbox entries.
class ScriptedOutboxDesk final : public OutboxDesk
{
    Q_OBJECT

public:
    [[nodiscard]] Choices choices(const ShipmentId &id) const override { return possible.value(id.text()); }
    void readAgain(const ShipmentId &id) override { decisions.append(QStringLiteral("read %1").arg(id.text())); }
    void editAndResend(const ShipmentId &id, int package, const QString &trackingNumber, const QString &carrier,
                       const QString &method) override;
    void shippedElsewhere(const ShipmentId &id) override { decisions.append(QStringLiteral("elsewhere %1").arg(id.text())); }
    void giveUp(const ShipmentId &id, const QString &reason) override
    {
        decisions.append(QStringLiteral("give up %1: %2").arg(id.text(), reason));
    }
    [[nodiscard]] std::vector<std::pair<QString, QString>> carriers(const ShipmentId &) const override;
    [[nodiscard]] QStringList methods(const ShipmentId &) const override;

    QMap<QString, Choices> possible;
    QStringList decisions;
};

/// Paper that paints one line.
class ScriptedPaper final : public PaperDesk
{
public:
    [[nodiscard]] bool has(Paper paper) const override { return paper != Paper::PracticeSheet || practice; }
    bool paint(Paper paper, QPagedPaintDevice &device) override;
    bool paintSlip(const OrderKey &, QPagedPaintDevice &device) override { return paint(Paper::PackingSlip, device); }
    [[nodiscard]] QPageSize pageSize(Paper) const override { return QPageSize(size); }
    [[nodiscard]] QString printer(Paper) const override { return chosen; }
    [[nodiscard]] bool printsLabels() const override { return labels; }

    QList<Paper> painted;
    bool nothing = false;
    bool practice = false;
    bool labels = false;
    QString chosen;
    QPageSize::PageSizeId size = QPageSize::A4;
};

} // namespace packbench::test
