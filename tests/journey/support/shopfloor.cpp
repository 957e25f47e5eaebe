// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/support/shopfloor.h"

#include "settings/keys.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace packbench {

namespace {

constexpr int patienceMs = 20'000;

QByteArray accountOf(const QByteArray &document, const QByteArray &flavour)
{
    QJsonArray chosen;
    const QJsonArray accounts = QJsonDocument::fromJson(document).object().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &account : accounts) {
        if (account.toObject().value(QLatin1String("flavour")).toString().toLatin1() == flavour) {
            chosen.append(account);
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("accounts"), chosen}}).toJson();
}

QByteArray withQueryNumber(const QByteArray &document, const QString &said)
{
    QJsonObject root = QJsonDocument::fromJson(document).object();
    QJsonArray accounts = root.value(QLatin1String("accounts")).toArray();
    QJsonObject account = accounts.first().toObject();
    account.insert(QLatin1String("queryNumber"), said);
    accounts.replace(0, account);
    root.insert(QLatin1String("accounts"), accounts);
    return QJsonDocument(root).toJson();
}

} // namespace

ShopFloor::ShopFloor(Plan plan) : server(clock, randomness), m_plan(std::move(plan))
{
    PracticeServer::Options options;
    options.isSecure = m_plan.secure;
    options.tiktokOrders = m_plan.tiktokOrders;
    options.tiktokMarket = m_plan.tiktokMarket;
    options.akinonOrders = m_plan.akinonOrders;
    const Result<void, QString> started = server.start(options);
    if (!started) {
        qFatal("%s", qPrintable(started.error()));
    }
    m_accounts = m_plan.akinonOrders > 0   ? server.akinonAccountsJson(m_plan.akinonLogin)
                 : m_plan.tiktokOrders > 0 ? server.tiktokAccountsJson()
                                           : accountOf(server.accountsJson(), m_plan.flavour);
    if (!m_plan.akinonQueryNumber.isEmpty()) {
        m_accounts = withQueryNumber(m_accounts, m_plan.akinonQueryNumber);
    }
    open();
}

ShopFloor::~ShopFloor()
{
    close();
}

void ShopFloor::open()
{
    m_workplace = std::make_unique<Workplace>(*DataFolder::open(folder.path()), m_vault, true);
    Settings &settings = m_workplace->settings();
    settings.set(keys::recallSeconds, 0);
    settings.set(keys::soundMuted, true);
    settings.set(keys::readBackCount, 2);
    if (m_plan.secure) {
        QFile certificate(folder.filePath(QStringLiteral("practice.pem")));
        if (certificate.open(QIODevice::WriteOnly)) {
            certificate.write(server.certificate());
        }
        certificate.close();
        settings.set(keys::caFile, certificate.fileName());
    }
    pace();
    m_window = std::make_unique<MainWindow>(Parts{m_workplace->bench(), m_workplace->queue(), m_workplace->outbox(),
                                                  m_workplace->outboxDesk(), m_workplace->settingsDesk(), m_workplace->paper(),
                                                  m_workplace->history()});
    m_window->resize(1280, 720);
    m_window->show();
    m_typist = std::make_unique<KeyTypist>(*m_window);
    QSignalSpy ready(m_workplace.get(), &Workplace::ready);
    m_workplace->start();
    bool isAnswered = false;
    const bool isReady = QTest::qWaitFor(
        [this, &ready, &isAnswered] {
            // A damaged database: the first answer, as a person gives it.
            if (state().question && !std::exchange(isAnswered, true)) {
                questionAtStart = state().question;
                picture(QStringLiteral("damaged.png"));
                m_typist->press(Qt::Key_1);
            }
            return !ready.isEmpty();
        },
        patienceMs);
    if (!isReady) {
        qFatal("the workplace did not get ready");
    }
    m_workplace->packers().signIn(QStringLiteral("Test"));
    for (const PracticeBarcode &barcode : server.catalogue().barcodes()) {
        m_workplace->products().add({barcode.sku, barcode.barcode, barcode.quantity, barcode.name});
    }
    m_workplace->keeper().import(m_accounts, true);
    if (!QTest::qWaitFor([this] { return m_workplace->queue().rowCount() > fewestOrders(); }, patienceMs)) {
        qFatal("the orders did not arrive");
    }
}

void ShopFloor::packUntil(int left)
{
    while (state().order) {
        int missing = 0;
        QString sku;
        for (const BenchLineState &line : state().lines) {
            missing += line.wanted - line.packed;
            if (sku.isEmpty() && line.packed < line.wanted) {
                sku = line.sku;
            }
        }
        if (missing <= left) {
            return;
        }
        scan(barcodeOf(sku));
    }
}

void ShopFloor::picture(const QString &name) const
{
    const QString gallery = qEnvironmentVariable("PACKBENCH_GALLERY");
    if (!gallery.isEmpty()) {
        QVERIFY(m_window->grab().save(QDir(gallery).filePath(name)));
    }
}

int ShopFloor::fewestOrders() const
{
    const int others = std::max(m_plan.akinonOrders, m_plan.tiktokOrders);
    return others > 0 ? others / 2 : 30;
}

void ShopFloor::close()
{
    m_typist.reset();
    m_window.reset();
    m_workplace.reset();
}

void ShopFloor::pace()
{
    // Read back soon: these journeys are about what happens, not about how long a channel may lag.
    DispatchRules rules = m_workplace->dispatcher().rules();
    rules.firstReadBack = std::chrono::milliseconds(300);
    rules.readBackSpread = std::chrono::milliseconds(500);
    rules.shortestRetry = std::chrono::milliseconds(100);
    m_workplace->dispatcher().setRules(rules);
}

void ShopFloor::scan(const QString &code)
{
    const quint64 before = state().band.serial;
    m_typist->scan(code);
    const bool answered = QTest::qWaitFor(
        [this, before] { return state().band.serial != before || state().stop.has_value() || state().question.has_value(); }, patienceMs);
    QVERIFY2(answered, qPrintable(QStringLiteral("no answer to %1").arg(code)));
}

void ShopFloor::press(int key)
{
    QSignalSpy idle(m_typist.get(), &KeyTypist::idle);
    m_typist->press(key);
    QVERIFY(idle.wait(patienceMs));
}

QString ShopFloor::orderWithLineOf(int units) const
{
    QueueModel &queue = m_workplace->queue();
    for (int row = 0; row < queue.rowCount(); ++row) {
        const QueueRow &shown = queue.row(row);
        if (shown.units == units && (shown.mark == QueueRow::Mark::New || shown.mark == QueueRow::Mark::None)) {
            const Order *order = m_workplace->book().find(shown.key);
            if (order != nullptr && order->lines.size() == 1) {
                return shown.number;
            }
        }
    }
    return {};
}

QString ShopFloor::freshLabel()
{
    const QString payload = QStringLiteral("70350000%1").arg(++m_labels, 7, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < payload.size(); ++i) {
        // GS1 mod 10: weights 3, 1 from the right of the payload.
        sum += payload.at(i).digitValue() * ((payload.size() - i) % 2 == 1 ? 3 : 1);
    }
    return payload + QString::number((10 - sum % 10) % 10);
}

QString postalNumber(const QString &service, int serial, const QString &country)
{
    const QString digits = QStringLiteral("%1").arg(serial, 8, 10, QLatin1Char('0'));
    constexpr int weights[] = {8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        sum += digits.at(i).digitValue() * weights[i];
    }
    const int rest = 11 - sum % 11;
    return service + digits + QString::number(rest == 10 ? 0 : rest == 11 ? 5 : rest) + country;
}

PracticeFaults faultsOf(const QStringList &texts)
{
    PracticeFaults faults;
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            faults.list.push_back(*PracticeFault::parse(text));
        }
    }
    return faults;
}

} // namespace packbench
