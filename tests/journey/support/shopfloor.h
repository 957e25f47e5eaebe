// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/workplace.h"
#include "practice/server.h"
#include "ui/keytypist.h"
#include "ui/mainwindow.h"
#include "vault/memoryvault.h"

#include <QTemporaryDir>

namespace packbench {

/// A practice marketplace, the whole program joined to it, and a scanner that sends real key events to its window.
class ShopFloor
{
public:
    struct Plan {
        bool secure = false;
        QByteArray flavour = "global";
        int tiktokOrders = 0; ///< of the second marketplace; 0 opens the first one only, else only this account is imported
        QString tiktokMarket = QStringLiteral("GB");
        int akinonOrders = 0;      ///< of the third marketplace; likewise
        bool akinonLogin = false;  ///< its account has a user name and a password instead of a token
        QString akinonQueryNumber; ///< what its account says of query numbers; empty: nothing
    };

    explicit ShopFloor(Plan plan);
    ~ShopFloor();

    /// Opens window and workplace on the data folder; again after close(), as after a restart.
    void open();
    void close();

    /// Scans and waits until the bench has answered.
    void scan(const QString &code);
    /// A person's key.
    void press(int key);
    [[nodiscard]] const BenchState &state() const { return m_workplace->bench().state(); }
    [[nodiscard]] QString band() const { return state().band.headline; }

    /// Scans items of the open order until \a left are missing.
    void packUntil(int left);
    /// Keeps a picture of the window in the folder PACKBENCH_GALLERY, where that is wanted.
    void picture(const QString &name) const;

    /// An acknowledged or new order whose only line wants exactly \a units; its number.
    [[nodiscard]] QString orderWithLineOf(int units) const;
    [[nodiscard]] QString barcodeOf(const QString &sku) const { return server.catalogue().barcodeOf(sku); }
    /// Canada Post numbers with a right check digit, another one each time.
    [[nodiscard]] QString freshLabel();

    /// What was asked before the workplace got ready; answered with its first answer.
    std::optional<QuestionState> questionAtStart;

    SystemClock clock;
    SystemRandomness randomness;
    PracticeServer server;
    QTemporaryDir folder;

    [[nodiscard]] Workplace &workplace() { return *m_workplace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// Reads back at once instead of over minutes; to be asked for again after a setting was changed.
    void pace();

private:
    /// Fewer have not arrived yet.
    [[nodiscard]] int fewestOrders() const;

    Plan m_plan;
    MemoryVault m_vault;
    QByteArray m_accounts;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeyTypist> m_typist;
    int m_labels = 0;
};

/// A number of the world's posts with its check digit.
[[nodiscard]] QString postalNumber(const QString &service, int serial, const QString &country);
/// The faults that these texts order; an empty text orders none.
[[nodiscard]] PracticeFaults faultsOf(const QStringList &texts);

} // namespace packbench
