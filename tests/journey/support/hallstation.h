// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assembly/workplace.h"
#include "practice/server.h"
#include "ui/mainwindow.h"
#include "vault/memoryvault.h"

#include <QTemporaryDir>

namespace packbench {

/// One of several stations on a shared database: the whole program without its window, with a keychain of its own.
class HallStation
{
public:
    /// \a address is of the database.
    HallStation(PracticeServer &server, const QString &address, const QString &name);

    void import(const QByteArray &accounts);
    /// Ends the program and starts it again on the same data; starting does not wait until everything is read.
    void close();
    void begin();
    Workplace &operator*() { return *m_workplace; }
    Workplace *operator->() { return m_workplace.get(); }
    [[nodiscard]] const BenchState &state() const { return m_workplace->bench().state(); }
    [[nodiscard]] DataFolder data() const { return DataFolder::asItIs(m_folder.path()); }
    /// Until the bench has answered.
    void scan(const QString &code);
    /// Keeps a picture of its window in the folder PACKBENCH_GALLERY, where that is wanted.
    void picture(const QString &name);
    /// An item of the strip at the bottom; empty when it is not there.
    [[nodiscard]] QString strip(const QString &id) const;

private:
    QTemporaryDir m_folder;
    DataFolder m_data;
    MemoryVault m_vault;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window; ///< for pictures only
};

/// The document with its first account only.
[[nodiscard]] QByteArray firstAccount(const QByteArray &document);

/// An order other than \a except that may be packed, with one line of so many units; an empty key when there is none.
[[nodiscard]] OrderKey oneLineOrder(Workplace &workplace, int units, const OrderKey &except = {});
/// The same with one unit.
[[nodiscard]] OrderKey smallOrder(Workplace &workplace, const OrderKey &except = {});

} // namespace packbench
