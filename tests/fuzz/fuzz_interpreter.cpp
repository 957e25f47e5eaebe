// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: no text crashes the interpreter or becomes a command that was not scanned. ./dev fuzz builds and runs it.
#include "scan/explain.h"
#include "scan/meaning.h"

#include <cstdint>
#include <cstdlib>

using namespace packbench;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromLatin1(bytes);
    const ScanMeaning meaning = interpret(text);
    if (const auto *command = std::get_if<BenchCommand>(&meaning)) {
        if (!text.contains(commandRow(*command).code, Qt::CaseInsensitive)) {
            std::abort();
        }
    }
    static_cast<void>(explainedScan(text));
    static_cast<void>(interpret(QString::fromUtf8(bytes)));
    return 0;
}
