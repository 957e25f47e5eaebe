// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "assembly/workplace.h"
#include "vault/memoryvault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace packbench;
using namespace Qt::StringLiterals;

/// The whole program behind the window, with a marketplace that cannot be reached.
class ConsentShownTest final : public QObject
{
    Q_OBJECT

    static QString warningOf(Workplace &workplace)
    {
        for (const StripItem &item : workplace.bench().strip().items) {
            if (item.id.startsWith(u"authorization:"_s)) {
                return item.text;
            }
        }
        return {};
    }

private Q_SLOTS:
    void theEndOfTheConsentIsShownBeforeAnyAnswer()
    {
        const QTemporaryDir folder;
        MemoryVault vault;
        Workplace workplace(*DataFolder::open(folder.path()), vault, false);
        const QDateTime end = SystemClock().now().addDays(9);
        const QJsonObject account{{u"name"_s, u"Mugs"_s},
                                  {u"channel"_s, u"tiktok-shop"_s},
                                  {u"market"_s, u"GB"_s},
                                  {u"baseUrl"_s, u"http://127.0.0.1:9"_s},
                                  {u"authUrl"_s, u"http://127.0.0.1:9"_s},
                                  {u"appKey"_s, u"k"_s},
                                  {u"appSecret"_s, u"s"_s},
                                  {u"accessToken"_s, u"a"_s},
                                  {u"refreshToken"_s, u"r"_s},
                                  {u"refreshTokenExpiresAt"_s, end.toSecsSinceEpoch()}};
        bool isReady = false;
        connect(&workplace, &Workplace::ready, this, [&isReady] { isReady = true; });
        workplace.start();
        QTRY_VERIFY(isReady);
        workplace.keeper().import(QJsonDocument(QJsonArray{account}).toJson(), false);
        QTRY_VERIFY(warningOf(workplace).contains(u"Account Mugs: the seller must authorize it again within"_s));
        const QString wanted = u"authorized until "_s + QLocale().toString(end.toLocalTime().date(), u"d MMMM yyyy"_s);
        QTRY_COMPARE(workplace.settingsDesk().accounts().at(0).authorization, wanted);
        const AccountId id = workplace.keeper().findByName(u"Mugs"_s)->id;
        workplace.keeper().remove(id);
        QTRY_COMPARE(warningOf(workplace), QString());
    }
};

QTEST_MAIN(ConsentShownTest)
#include "tst_consentshown.moc"
