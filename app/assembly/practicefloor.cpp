// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/practicefloor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace packbench {

namespace {

/// The account under the name that packers know.
QByteArray renamed(const QByteArray &accountsJson)
{
    QJsonArray chosen;
    const QJsonArray accounts = QJsonDocument::fromJson(accountsJson).object().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &account : accounts) {
        QJsonObject named = account.toObject();
        named.insert(QStringLiteral("name"), QStringLiteral("Walmart CA"));
        chosen.append(named);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("accounts"), chosen}}).toJson();
}

} // namespace

PracticeFloor::PracticeFloor(QObject *parent) : QObject(parent), m_server(m_clock, m_randomness) {}

Result<void, QString> PracticeFloor::open(const DataFolder &folder)
{
    PracticeServer::Options options;
    options.ledgerPath = folder.path() + QStringLiteral("/practice-ledger.jsonl");
    return m_server.start(options);
}

QCoro::Task<void> PracticeFloor::furnish(Workplace *workplace)
{
    const QPointer<Workplace> alive(workplace);
    if (workplace->packers().current().isEmpty()) {
        workplace->packers().signIn(tr("Practice"));
    }
    std::vector<Product> products;
    for (const PracticeBarcode &barcode : m_server.catalogue().barcodes()) {
        products.push_back({barcode.sku, barcode.barcode, barcode.quantity, barcode.name});
        workplace->products().add(products.back());
    }
    const QByteArray accounts = renamed(m_server.accountsJson(PracticeFlavour::Global));
    co_await workplace->store().products().add(products);
    if (alive) {
        co_await workplace->keeper().import(accounts, true);
    }
}

QString PracticeFloor::summary(const OutboxModel &outbox) const
{
    const PracticeSummary figures = m_server.ledger().summary();
    return QStringLiteral("practice: %1 orders shipped, %2 packages, %3 unknown, %4 need attention")
        .arg(figures.ordersShipped)
        .arg(figures.packages)
        .arg(outbox.unknown())
        .arg(outbox.attention());
}

int PracticeFloor::ordersShipped() const
{
    return m_server.ledger().summary().ordersShipped;
}

int PracticeFloor::packages() const
{
    return m_server.ledger().summary().packages;
}

int PracticeFloor::repeats() const
{
    const PracticeSummary figures = m_server.ledger().summary();
    return figures.repeats + figures.doubles;
}

} // namespace packbench
