// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// What the autopilot does with an open order, and the pictures it takes.
#include "station/bench.h"
#include "ui/autopilot.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QPixmap>
#include <algorithm>
#include <utility>

namespace packbench {

void Autopilot::packNext()
{
    const BenchState &state = m_bench.state();
    if (!state.order && state.awaitsIssuedLabel) {
        proveLabel();
        return;
    }
    if (!state.order && state.band.kind == AnswerKind::Complete) {
        m_boxes += m_splitHere ? 2 : 1;
        orderDone();
        return;
    }
    if (!state.order || *state.order != m_current) {
        giveUpOrder();
        return;
    }
    // Some channels take one box for an order: what would not fit is not for the packer to decide.
    if (std::exchange(m_asksSplit, false) && state.band.kind == AnswerKind::Wrong) {
        picture(QStringLiteral("one-box"));
        m_split = false;
        m_splitHere = false;
        m_isOneBox = true;
    }
    // While a finished order is written down nothing can be done with it.
    if (!state.canClose)
        return;
    noteLabels();
    if (demonstrate())
        return;
    const bool canSplit = std::any_of(state.lines.begin(), state.lines.end(), [](const BenchLineState &line) { return line.wanted >= 2; });
    if (!m_split && m_packed + 1 == m_plan.orders && !canSplit) {
        giveUpOrder();
        return;
    }
    if (state.next.wantsLabel) {
        if (m_splitHere && state.boxes.size() == 2)
            m_pictureNext = QStringLiteral("second-box");
        m_labelAccount = state.channel;
        m_lastLabel = freshLabel(m_labelAccount);
        m_endsWithLabel = true;
        scan(m_lastLabel, QStringLiteral("label"));
        return;
    }
    const auto line = std::find_if(state.lines.begin(), state.lines.end(),
                                   [](const BenchLineState &each) { return !each.isDone && !each.isShort; });
    if (line != state.lines.end())
        packLine(*line);
    else if (state.canFinish)
        press(Qt::Key_F10);
    else
        finish(false, QStringLiteral("stuck at: %1").arg(state.next.text));
}

void Autopilot::noteLabels()
{
    m_labelsHere.clear();
    m_endsWithLabel = false;
    const std::vector<BenchBoxState> &boxes = m_bench.state().boxes;
    for (const BenchBoxState &box : boxes) {
        if (box.isLabelled)
            m_labelsHere << QString(box.trackingNumber).remove(QLatin1Char(' '));
    }
}

void Autopilot::proveLabel()
{
    const BenchState &state = m_bench.state();
    if (!state.next.wantsLabel || !state.label)
        return;
    picture(QStringLiteral("issued-label"));
    // The number as it stands on the paper.
    scan(state.next.hint.section(QStringLiteral(" · "), 0, 0).remove(QLatin1Char(' ')), QStringLiteral("issued label"));
}

void Autopilot::packLine(const BenchLineState &line)
{
    const BenchState &state = m_bench.state();
    if (line.line == m_lastLine && line.packed == m_lastPacked) {
        if (m_lastBySku) {
            finish(false, QStringLiteral("neither barcode nor SKU of %1 was taken: %2").arg(line.sku, state.band.detail));
            return;
        }
        m_skuInstead.insert(line.sku);
    }
    if (!m_split && !m_isOneBox && line.packed >= 1 && line.packed < line.wanted && state.canNextBox) {
        m_split = true;
        m_splitHere = true;
        m_asksSplit = true;
        scan(QStringLiteral("PBNEXTBOX"), QStringLiteral("next box"));
        return;
    }
    const QString barcode = QString(line.barcode).remove(QLatin1Char(' '));
    m_lastBySku = barcode.isEmpty() || m_skuInstead.contains(line.sku);
    m_lastLine = line.line;
    m_lastPacked = line.packed;
    scan(m_lastBySku ? line.sku : barcode, QStringLiteral("item"));
}

bool Autopilot::demonstrate()
{
    const BenchState &state = m_bench.state();
    // Two mistakes that every packer makes; neither changes the order. An order that was packed before the start wants a
    // label at once: there any text is one.
    if (m_demonstrated == 0 && !state.next.wantsLabel) {
        ++m_demonstrated;
        picture(QStringLiteral("next-item"));
        m_pictureNext = QStringLiteral("wrong-item");
        scan(QStringLiteral("NOT-OF-THIS-ORDER-9"), QStringLiteral("wrong item"));
        return true;
    }
    const bool halfway = !state.next.wantsLabel
                         && std::any_of(state.lines.begin(), state.lines.end(), [](const BenchLineState &line) { return line.packed > 0; })
                         && std::any_of(state.lines.begin(), state.lines.end(), [](const BenchLineState &line) { return !line.isDone; });
    if (m_demonstrated == 1 && halfway) {
        ++m_demonstrated;
        m_pictureNext = QStringLiteral("too-early-label");
        scan(freshLabel(state.channel), QStringLiteral("label too early"));
        return true;
    }
    return false;
}

void Autopilot::picture(const QString &name)
{
    if (m_plan.screenshots.isEmpty() || m_pictures.contains(name))
        return;
    m_pictures.append(name);
    const Appearance kept = m_window.theme().appearance();
    for (const bool dark : {false, true}) {
        Appearance shown = kept;
        shown.dark = dark;
        m_window.theme().setAppearance(shown);
        const QString file = QDir(m_plan.screenshots)
                                 .filePath(QStringLiteral("%1-%2.png").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
        if (!m_window.grab().save(file))
            Q_EMIT said(QStringLiteral("cannot write %1").arg(file));
    }
    m_window.theme().setAppearance(kept);
}

QString Autopilot::freshLabel(const QString &account)
{
    if (m_plan.label)
        return m_plan.label(account);
    return canadaPostNumber(m_plan.seed, ++m_labels);
}

QString canadaPostNumber(quint32 seed, quint64 serial)
{
    const QString payload =
        QStringLiteral("7035%1%2").arg(seed % 100000, 5, 10, QLatin1Char('0')).arg(serial % 1000000, 6, 10, QLatin1Char('0'));
    int sum = 0;
    for (qsizetype i = 0; i < payload.size(); ++i)
        sum += payload.at(payload.size() - 1 - i).digitValue() * (i % 2 == 0 ? 3 : 1);
    return payload + QString::number((10 - sum % 10) % 10);
}

} // namespace packbench
