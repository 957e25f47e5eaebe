// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/scriptedbench.h"

namespace packbench::test {

void ScriptedBench::show(View view)
{
    m_view = view;
    Q_EMIT viewChanged();
}

void ScriptedBench::setState(const BenchState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ScriptedBench::setStrip(const StripState &strip)
{
    m_strip = strip;
    Q_EMIT stripChanged();
}

} // namespace packbench::test
