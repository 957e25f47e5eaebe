// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace packbench {

class Bench;
class HistoryDesk;
class OutboxDesk;
class OutboxModel;
class PaperDesk;
class QueueModel;
class SettingsDesk;

/// What the window is joined to; all of it outlives the window.
struct Parts {
    Bench &bench;
    QueueModel &queue;
    OutboxModel &outbox;
    OutboxDesk &outboxDesk;
    SettingsDesk &settings;
    PaperDesk &paper;
    HistoryDesk &history;
};

} // namespace packbench
