// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// Whose label it is: by its number, by what was answered before, by asking; and carriers that no list knows.
#include "scan/carriers.h"
#include "station/carriermemory.h"
#include "station/packingbench.h"
#include "station/wording.h"

#include <algorithm>

namespace packbench {

namespace {

constexpr qsizetype longestName = 60;

QStringList keysOf(const std::vector<TrackingCandidate> &candidates)
{
    QStringList keys;
    for (const TrackingCandidate &candidate : candidates) {
        keys << candidate.carrierKey;
    }
    return keys;
}

} // namespace

void PackingBench::putLabel(const TrackingCandidate &candidate)
{
    const QString url = trackingUrl(candidate.carrierKey, candidate.number);
    const std::shared_ptr<Channel> channel = m_order ? m_parts.channels.of(m_order->key.account) : nullptr;
    const bool listed = channel != nullptr
                        && std::any_of(channel->carriers(*m_order).begin(), channel->carriers(*m_order).end(),
                                       [&candidate](const ChannelCarrier &carrier) { return carrier.carrier == candidate.carrierKey; });
    if (channel != nullptr && !listed && url.isEmpty()) {
        askOtherUrl(candidate.number, candidate.carrierName, {});
        return;
    }
    setLabel(PackageLabel{candidate.number, candidate.carrierKey, candidate.carrierName, url, candidate.check == CheckDigit::Proved});
}

void PackingBench::chooseCarrier(const QString &number, const std::vector<TrackingCandidate> &candidates)
{
    std::vector<TrackingCandidate> possible;
    for (const TrackingCandidate &candidate : candidates) {
        const bool known = std::any_of(possible.begin(), possible.end(),
                                       [&candidate](const TrackingCandidate &other) { return other.carrierKey == candidate.carrierKey; });
        if (candidate.check != CheckDigit::Failed && !known) {
            possible.push_back(candidate);
        }
    }
    if (possible.size() == 1) {
        putLabel(possible.front());
        return;
    }
    const QString before = m_parts.carriers.choice(keysOf(possible));
    const auto chosen = std::find_if(possible.begin(), possible.end(),
                                     [&before](const TrackingCandidate &candidate) { return candidate.carrierKey == before; });
    // Taken back and scanned again: the assumption was wrong.
    if (chosen == possible.end() || m_assumedLabel == number) {
        m_assumedLabel.clear();
        askCarrier(number, possible);
        return;
    }
    m_assumedLabel = number;
    putLabel(*chosen);
    if (m_band.kind == AnswerKind::Accepted) {
        answerBand(AnswerKind::Accepted, "carrier-as-last-time", m_band.headline,
                   tr("%1, as the last time. Wrong? Undo (F5) and scan it again.").arg(chosen->carrierName));
    }
}

void PackingBench::askCarrier(const QString &number, const std::vector<TrackingCandidate> &candidates)
{
    std::vector<TrackingCandidate> offered = candidates;
    if (offered.empty()) {
        const std::shared_ptr<Channel> channel = m_order ? m_parts.channels.of(m_order->key.account) : nullptr;
        if (channel != nullptr) {
            for (const ChannelCarrier &carrier : channel->carriers(*m_order)) {
                if (!carrier.carrier.isEmpty() && carrier.needsTrackingNumber) {
                    offered.push_back({carrier.carrier, carrier.name, number, CheckDigit::Absent, false});
                }
            }
        }
    }
    const std::vector<OtherCarrier> others = m_parts.carriers.others();
    QStringList names;
    for (const TrackingCandidate &candidate : offered) {
        names << candidate.carrierName;
    }
    for (const OtherCarrier &other : others) {
        names << other.name;
    }
    names << tr("Another carrier…");
    const QString text = candidates.empty() ? tr("The number %1 does not tell. Look at the label.")
                                            : tr("%1 could be from several carriers. Look at the label.");
    ask("which-carrier", tr("Which carrier?"), text.arg(words::grouped(number)), names, false,
        [this, number, offered, others, keys = keysOf(candidates)](int index, const QString &) {
            const auto at = static_cast<size_t>(std::max(index, 0));
            if (index < 0 || !m_order) {
                return;
            }
            if (at < offered.size()) {
                if (!keys.isEmpty()) {
                    m_parts.carriers.remember(keys, offered[at].carrierKey);
                }
                putLabel(offered[at]);
            } else if (at < offered.size() + others.size()) {
                putOther(number, others[at - offered.size()]);
            } else {
                askOtherCarrier(number);
            }
        });
}

void PackingBench::askOtherCarrier(const QString &number)
{
    ask("carrier-name", tr("What is the carrier's name?"), tr("As the buyer should read it; then Enter."), {}, true,
        [this, number](int, const QString &name) {
            if (!name.isEmpty() && m_order) {
                askOtherUrl(number, name.simplified().left(longestName), {});
            }
        });
}

void PackingBench::askOtherUrl(const QString &number, const QString &carrier, const QString &objection)
{
    const QString example = tr("The address of %1's tracking page, with {number} for the tracking number. "
                               "Example: https://carrier.example/track/{number}")
                                .arg(carrier);
    ask("tracking-page", tr("Where can the buyer follow the parcel?"), objection.isEmpty() ? example : objection, {}, true,
        [this, number, carrier](int, const QString &address) {
            if (address.isEmpty() || !m_order) {
                return;
            }
            const Result<QString, QString> url = otherTrackingUrl(address, number);
            if (!url) {
                askOtherUrl(number, carrier, url.error());
                return;
            }
            const OtherCarrier other{carrier, address.trimmed()};
            m_parts.carriers.remember(other);
            putOther(number, other);
        });
}

void PackingBench::putOther(const QString &number, const OtherCarrier &carrier)
{
    const Result<QString, QString> url = otherTrackingUrl(carrier.urlTemplate, number);
    if (!url) {
        askOtherUrl(number, carrier.name, url.error());
        return;
    }
    setLabel(PackageLabel{number, {}, carrier.name, *url, false});
}

} // namespace packbench
