// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "domain/outbox.h"

#include <QObject>
#include <QPageSize>
#include <QUrl>
#include <QVariant>
#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace packbench {

/// What the settings view may do: the settings, the accounts and the products of this station.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One setting as a person sees it.
    struct Row {
        enum class Kind { Switch, Number, Text, Choice };
        QString key;   ///< e.g. `recall.seconds`
        QString group; ///< translated heading
        QString label; ///< translated
        QString hint;  ///< translated, may be empty
        Kind kind = Kind::Text;
        QVariant value;
        int minimum = 0;
        int maximum = 0;
        QString unit;
        QStringList choices; ///< values; shown by choiceLabels
        QStringList choiceLabels;
    };
    /// One account as a person sees it.
    struct AccountRow {
        AccountId id;
        QString name;
        QString channel; ///< the kind of channel, for people
        QString address; ///< base URL
        QString state;   ///< translated: good, signed out, last failure
        bool isGood = false;
        QString authorization;   ///< translated: how long the seller's consent holds; empty when unknown
        bool asksSeller = false; ///< it works with a seller's consent
    };

    [[nodiscard]] virtual std::vector<Row> rows() const = 0;
    /// Empty when set; else why not and what to do. Nothing changes then.
    virtual QString set(const QString &key, const QVariant &value) = 0;

    [[nodiscard]] virtual std::vector<AccountRow> accounts() const = 0;
    /// Imports accounts in the JSON form of the command line; answers through message(). \a sessionOnly keeps secrets in memory.
    virtual void importAccounts(const QByteArray &json, bool sessionOnly) = 0;
    virtual void checkAccount(const AccountId &id) = 0;
    virtual void removeAccount(const AccountId &id) = 0;
    /// Asks for the seller's consent: consentWanted() names the page.
    virtual void authorizeAccount(const AccountId &id) = 0;
    /// What the seller's browser showed after that; shopWanted() may follow. Answers through message().
    virtual void answerConsent(const AccountId &id, const QString &entered) = 0;
    /// One of the shops that shopWanted() listed.
    virtual void takeShop(const AccountId &id, int index) = 0;
    /// Imports `sku,barcode,quantity,name` rows; answers through message().
    virtual void importProducts(const QByteArray &csv) = 0;
    [[nodiscard]] virtual int productCount() const = 0;
    /// Puts a report for support into the documents folder; answers through message() where it is.
    virtual void makeReport() = 0;

Q_SIGNALS:
    void changed();
    /// The outcome of something asked above, in words; \a good tells a success.
    void message(const QString &text, bool good);
    void consentWanted(const packbench::AccountId &id, const QUrl &page);
    /// \a why in words; \a shops by name.
    void shopWanted(const packbench::AccountId &id, const QString &why, const QStringList &shops);
};

/// What a person may decide about an outbox entry; all of it is journalled.
class OutboxDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What can be done with an entry, and why not.
    struct Choices {
        bool readAgain = false;
        bool edit = false;             ///< refused ones only
        bool shippedElsewhere = false; ///< only after a read-back
        bool giveUp = false;
        bool cancel = false; ///< the order, at its channel
        QString why;         ///< one sentence on what is not possible now
    };

    [[nodiscard]] virtual Choices choices(const ShipmentId &id) const = 0;
    virtual void readAgain(const ShipmentId &id) = 0;
    /// Replaces the tracking number and method of a refused shipment's package and sends it again.
    virtual void editAndResend(const ShipmentId &id, int package, const QString &trackingNumber, const QString &carrier,
                               const QString &method) = 0;
    virtual void shippedElsewhere(const ShipmentId &id) = 0;
    virtual void giveUp(const ShipmentId &id, const QString &reason) = 0;
    /// Carrier keys and names that may be chosen for the entry's channel.
    [[nodiscard]] virtual std::vector<std::pair<QString, QString>> carriers(const ShipmentId &id) const = 0;
    [[nodiscard]] virtual QStringList methods(const ShipmentId &id) const = 0;

Q_SIGNALS:
    void message(const QString &text, bool good);
};

/// Paper: what can be printed now, painted on whatever device the window opened.
class PaperDesk
{
public:
    PaperDesk() = default;
    PaperDesk(const PaperDesk &) = delete;
    PaperDesk &operator=(const PaperDesk &) = delete;
    virtual ~PaperDesk() = default;

    enum class Paper { PackingSlip, CommandSheet, PracticeSheet, Label };

    /// Whether this station prints such a paper at all.
    [[nodiscard]] virtual bool has(Paper paper) const = 0;
    /// False when there is nothing to paint (no order is open or was packed last).
    virtual bool paint(Paper paper, QPagedPaintDevice &device) = 0;
    /// The packing slip of any order in the queue; false when it is no longer there.
    virtual bool paintSlip(const OrderKey &order, QPagedPaintDevice &device) = 0;
    /// What a paper is printed on.
    [[nodiscard]] virtual QPageSize pageSize(Paper paper) const = 0;
    /// Labels that a channel issues are printed as they come.
    [[nodiscard]] virtual bool printsLabels() const = 0;
    /// The printer chosen for this paper; empty is the system's default.
    [[nodiscard]] virtual QString printer(Paper paper) const = 0;
};

} // namespace packbench
