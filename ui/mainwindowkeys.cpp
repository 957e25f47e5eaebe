// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/bench.h"
#include "ui/benchview.h"
#include "ui/helpscreen.h"
#include "ui/mainwindow.h"

#include <QKeyEvent>

namespace packbench {

bool MainWindow::commandKey(int key)
{
    static const QHash<int, QString> commands{
        {Qt::Key_F1, QStringLiteral("PBHELP")},    {Qt::Key_F2, QStringLiteral("PBNEXTBOX")}, {Qt::Key_F3, QStringLiteral("PBCONTINUE")},
        {Qt::Key_F4, QStringLiteral("PBMOVE")},    {Qt::Key_F5, QStringLiteral("PBUNDO")},    {Qt::Key_F6, QStringLiteral("PBSHORT")},
        {Qt::Key_F7, QStringLiteral("PBHOLD")},    {Qt::Key_F8, QStringLiteral("PBREPRINT")}, {Qt::Key_F9, QStringLiteral("PBQUEUE")},
        {Qt::Key_F10, QStringLiteral("PBFINISH")}, {Qt::Key_F11, QStringLiteral("PBTEACH")},  {Qt::Key_F12, QStringLiteral("PBPACKER")},
    };
    const auto command = commands.constFind(key);
    if (command == commands.constEnd())
        return false;
    m_parts.bench.command(*command);
    return true;
}

bool MainWindow::benchKey(QKeyEvent *event)
{
    Bench &bench = m_parts.bench;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        bench.selectLine(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        if (!m_bench->stopTyping())
            bench.command(QStringLiteral("PBCLOSE"));
        return true;
    }
    const int digit = event->key() - Qt::Key_0;
    if (bench.state().isMoving && digit >= 1 && digit <= 9) {
        bench.chooseBox(digit);
        return true;
    }
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == Qt::NoModifier;
    if (plain && !event->text().isEmpty() && event->text().front().isPrint() && !event->text().front().isSpace()) {
        m_bench->startTyping(event->text());
        return true;
    }
    return false;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isCovered() || event->isAutoRepeat()) {
        giveFocus();
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::AltModifier) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        setKiosk(!isFullScreen());
        return;
    }
    if (control && event->key() == Qt::Key_D) {
        m_parts.bench.showAddress(m_parts.bench.state().fullAddress.isEmpty());
        return;
    }
    if (control && event->key() == Qt::Key_T) {
        m_parts.bench.command(QStringLiteral("PBCORRECT"));
        return;
    }
    if (control && event->key() == Qt::Key_M) {
        m_parts.bench.command(QStringLiteral("PBMETHOD"));
        return;
    }
    const int view = event->key() - Qt::Key_1;
    if (control && view >= 0 && view <= static_cast<int>(View::Settings)) {
        m_parts.bench.show(static_cast<View>(view));
        return;
    }
    if (commandKey(event->key()))
        return;
    if (!m_help->isHidden())
        return;
    if (m_parts.bench.view() == View::Bench) {
        benchKey(event);
    } else if (event->key() == Qt::Key_Escape) {
        m_parts.bench.show(View::Bench);
    }
}

} // namespace packbench
