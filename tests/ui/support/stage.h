// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/scriptedbench.h"
#include "tests/ui/support/scripteddesks.h"
#include "tests/ui/support/scriptedhistory.h"
#include "ui/mainwindow.h"

namespace packbench::test {

/// The window on scripted parts, filled with a plausible shift.
class Stage
{
public:
    Stage();

    ManualClock clock;
    ScriptedBench bench;
    QueueModel queue{clock};
    OutboxModel outbox{clock};
    ScriptedOutboxDesk outboxDesk;
    ScriptedSettings settings;
    ScriptedPaper paper;
    ScriptedHistory history{clock};
    MainWindow window;

    /// Adds orders until the queue has \a count.
    void fillQueue(int count);
    void fillOutbox();
    /// Some shipments of each kind, the second one chosen; with \a many, as many as a page has.
    void fillHistory(bool many = false);

    /// The order of the design's picture, half packed.
    [[nodiscard]] static BenchState halfPacked();
    [[nodiscard]] static BenchState idle();
    [[nodiscard]] static BenchState wrongItem();
    [[nodiscard]] static BenchState labelTooEarly();
    [[nodiscard]] static BenchState labelNext();
    [[nodiscard]] static BenchState complete();
    /// Twelve lines, four boxes, long French and Turkish names.
    [[nodiscard]] static BenchState crowded();
    [[nodiscard]] static BenchState stopped();
    [[nodiscard]] static BenchState asking(bool text);
    [[nodiscard]] static BenchState correcting();
    /// Thirteen answers, some long.
    [[nodiscard]] static BenchState choosingCarrier();
    [[nodiscard]] static StripState strip(bool practice);
};

} // namespace packbench::test
