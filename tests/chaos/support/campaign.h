// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/chaos/support/run.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

namespace packbench::chaos {

/// What is asked of a campaign.
struct CampaignOrder {
    quint64 from = 1;
    quint64 seeds = 200;
    int jobs = 2;
    bool real = false;        ///< the real program, killed for good
    bool resumes = false;     ///< goes on where the last one of the same range stopped
    bool endsAtFirst = false; ///< with the first violation
    int seconds = 0;          ///< begins nothing more after this; 0 for no end
    QString folder;           ///< where state and failing seeds are kept
};

/// Plays one seed in a folder of its own, which is kept only when it failed; prints what became of it.
/// One line `seed K ok|BAD name=value…`, then a line for each violation.
bool playAndTell(quint64 seed, bool real, const QString &keptIn);

/// Many seeds in processes of their own: one that brings its process down is a violation, too.
class Campaign
{
public:
    explicit Campaign(CampaignOrder order);

    /// The exit status: 0 without violations, 1 with some, 3 when it is not finished.
    int run();

private:
    struct Worker {
        std::unique_ptr<QProcess> process;
        quint64 from = 0;
        quint64 seeds = 0;
        quint64 begun = 0; ///< told that it began; 0 before
        quint64 ended = 0;
    };

    void load();
    void save() const;
    [[nodiscard]] bool startOne(Worker &worker);
    void read(Worker &worker);
    void take(Worker &worker, const QString &line);
    void finishOne(Worker &worker);
    [[nodiscard]] int report() const;

    CampaignOrder m_order;
    QString m_stateFile;
    QElapsedTimer m_clock;
    std::vector<Worker> m_workers;
    QSet<quint64> m_doneChunks; ///< by their first seeds
    quint64 m_next = 0;
    quint64 m_played = 0;
    QStringList m_bad;
    bool m_isTold = false; ///< all that there is to say about a first violation
    std::map<QString, qint64> m_figures;
    bool m_isEnded = false; ///< the time was over
};

} // namespace packbench::chaos
