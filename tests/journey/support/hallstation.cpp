// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/support/hallstation.h"

#include "settings/keys.h"
#include "settings/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace packbench {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

HallStation::HallStation(PracticeServer &server, const QString &address, const QString &name) : m_data(*DataFolder::open(m_folder.path()))
{
    m_data.setDatabaseAddress(address);
    Settings settings(m_folder.path());
    settings.set(keys::stationName, name);
    settings.set(keys::recallSeconds, 0);
    settings.set(keys::soundMuted, true);
    if (!settings.flush()) {
        qFatal("the settings were not written");
    }
    begin();
    QSignalSpy ready(m_workplace.get(), &Workplace::ready);
    if (!ready.wait(patienceMs)) {
        qFatal("the workplace did not get ready");
    }
    m_workplace->packers().signIn(name + QStringLiteral("'s packer"));
    for (const PracticeBarcode &barcode : server.catalogue().barcodes()) {
        m_workplace->products().add({barcode.sku, barcode.barcode, barcode.quantity, barcode.name});
    }
}

void HallStation::begin()
{
    m_workplace = std::make_unique<Workplace>(m_data, m_vault, true);
    m_workplace->start();
}

void HallStation::close()
{
    m_window.reset();
    m_workplace.reset();
}

void HallStation::import(const QByteArray &accounts)
{
    m_workplace->keeper().import(accounts, false);
}

void HallStation::scan(const QString &code)
{
    const quint64 before = state().band.serial;
    m_workplace->bench().scan(code);
    QTRY_VERIFY(state().band.serial != before || state().question.has_value());
}

void HallStation::picture(const QString &name)
{
    const QString gallery = qEnvironmentVariable("PACKBENCH_GALLERY");
    if (gallery.isEmpty()) {
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(Parts{m_workplace->bench(), m_workplace->queue(), m_workplace->outbox(),
                                                      m_workplace->outboxDesk(), m_workplace->settingsDesk(), m_workplace->paper(),
                                                      m_workplace->history()});
        m_window->resize(1280, 720);
        m_window->show();
    }
    QTest::qWait(300);
    QVERIFY(m_window->grab().save(QDir(gallery).filePath(name)));
}

QString HallStation::strip(const QString &id) const
{
    for (const StripItem &item : m_workplace->bench().strip().items) {
        if (item.id == id) {
            return item.text;
        }
    }
    return {};
}

QByteArray firstAccount(const QByteArray &document)
{
    const QJsonArray accounts = QJsonDocument::fromJson(document).object().value(QLatin1String("accounts")).toArray();
    return QJsonDocument(QJsonObject{{QStringLiteral("accounts"), QJsonArray{accounts.first()}}}).toJson();
}

OrderKey oneLineOrder(Workplace &workplace, int units, const OrderKey &except)
{
    for (const Order &order : workplace.book().orders()) {
        const bool mayBePacked = order.mayBeAcknowledged() && order.obstacle == Obstacle::None && !order.cancelRequested();
        if (order.key != except && order.lines.size() == 1 && order.lines.front().quantity == units && mayBePacked) {
            return order.key;
        }
    }
    return {};
}

OrderKey smallOrder(Workplace &workplace, const OrderKey &except)
{
    return oneLineOrder(workplace, 1, except);
}

} // namespace packbench
