// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "station/desks.h"

namespace packbench {

class PackingBench;
class Settings;

/// Paints what the station has to print: the slip of the order at hand, the sheet of commands.
class StationPaperDesk final : public PaperDesk
{
public:
    StationPaperDesk(PackingBench &bench, Settings &settings) : m_bench(bench), m_settings(settings) {}

    bool paint(Paper paper, QPagedPaintDevice &device) override;
    [[nodiscard]] QString printer(Paper paper) const override;

private:
    PackingBench &m_bench;
    Settings &m_settings;
};

} // namespace packbench
