// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/practicefloor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace packbench {

namespace {

/// The accounts of all marketplaces, the first under the name that packers know.
QByteArray joined(const QByteArray &first, const QByteArray &second, const QByteArray &third)
{
    QJsonArray chosen;
    for (const QByteArray &document : {first, second, third}) {
        const QJsonArray accounts = QJsonDocument::fromJson(document).object().value(QLatin1String("accounts")).toArray();
        for (const QJsonValue &account : accounts) {
            QJsonObject named = account.toObject();
            if (document == first) {
                named.insert(QStringLiteral("name"), QStringLiteral("Walmart CA"));
            }
            chosen.append(named);
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("accounts"), chosen}}).toJson();
}

constexpr int practiceShopOrders = 14;
constexpr int practicePackages = 14;

std::vector<BarcodeSheet::Card> practiceCards(const std::vector<Product> &products, PracticeLabels &numbers)
{
    constexpr int labels = 20;
    constexpr int postalLabels = 6;
    std::vector<BarcodeSheet::Card> cards;
    for (const Product &product : products) {
        const QString what = product.quantity > 1 ? PracticeFloor::tr("Case of %1 · %2").arg(product.quantity).arg(product.sku)
                                                  : product.sku;
        cards.push_back({product.name, what, product.barcode, {}});
    }
    // A label serves one box: each sheet has its own.
    for (int i = 0; i < labels; ++i) {
        cards.push_back({PracticeFloor::tr("Label %1").arg(i + 1),
                         PracticeFloor::tr("A practice label of Canada Post; use it once."),
                         numbers.canadaPost(),
                         {}});
    }
    for (int i = 0; i < postalLabels; ++i) {
        cards.push_back({PracticeFloor::tr("Label %1").arg(labels + i + 1),
                         PracticeFloor::tr("A practice label of PTT in Türkiye; use it once."),
                         numbers.postal(QStringLiteral("TR")),
                         {}});
    }
    return cards;
}

} // namespace

PracticeFloor::PracticeFloor(QObject *parent) : QObject(parent), m_server(m_clock, m_randomness), m_labels(m_randomness) {}

Result<void, QString> PracticeFloor::open(const DataFolder &folder)
{
    PracticeServer::Options options;
    options.tiktokOrders = practiceShopOrders;
    options.akinonOrders = practicePackages;
    options.ledgerPath = folder.path() + QStringLiteral("/practice-ledger.jsonl");
    return m_server.start(options);
}

Result<void, QString> PracticeFloor::join(const QString &accountsFile)
{
    QFile file(accountsFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QStringLiteral("%1: %2").arg(accountsFile, file.errorString()));
    }
    m_joined = file.readAll();
    return {};
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
    workplace->paper().setPracticeCards(practiceCards(products, m_labels));
    const QByteArray accounts = isJoined() ? m_joined
                                           : joined(m_server.accountsJson(PracticeFlavour::Global), m_server.tiktokAccountsJson(),
                                                    m_server.akinonAccountsJson());
    co_await workplace->store().products().add(products);
    if (alive) {
        co_await workplace->keeper().import(accounts, true);
    }
}

QString PracticeFloor::freshLabel(const QString &account)
{
    if (account == QLatin1String("Walmart CA")) {
        return m_labels.canadaPost();
    }
    return m_labels.postal(account == QLatin1String("Akinon") ? QStringLiteral("TR") : QStringLiteral("GB"));
}

QString PracticeFloor::summary(const OutboxModel &outbox) const
{
    const PracticeSummary sum = figures();
    return QStringLiteral("practice: %1 orders shipped, %2 packages, %3 unknown, %4 need attention")
        .arg(sum.ordersShipped)
        .arg(sum.packages)
        .arg(outbox.unknown())
        .arg(outbox.attention());
}

PracticeSummary PracticeFloor::figures() const
{
    return isJoined() ? PracticeSummary() : m_server.ledger().summary();
}

int PracticeFloor::ordersShipped() const
{
    return figures().ordersShipped;
}

int PracticeFloor::packages() const
{
    return figures().packages;
}

int PracticeFloor::repeats() const
{
    const PracticeSummary sum = figures();
    return sum.repeats + sum.doubles;
}

} // namespace packbench
