// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: what a serial scanner sends, in chunks of any size: the scans are the same however the bytes arrive.
#include "device/porttext.h"
#include "tests/fuzz/foreignbytes.h"

using namespace packbench;

namespace {

QList<PortText::Scan> scansOf(const QByteArray &bytes, qsizetype chunk)
{
    PortText port;
    QList<PortText::Scan> scans;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        scans += port.take(bytes.mid(at, chunk));
    }
    return scans + port.flush();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::ForeignBytes given(data, size);
    const auto whole = scansOf(given.body, given.body.size() + 1);
    const auto pieces = scansOf(given.body, 1 + given.choice % 64);
    fuzz::demand(whole == pieces);
    for (const PortText::Scan &scan : whole) {
        fuzz::demand(scan.text.size() <= PortText::maxLength);
    }
    return 0;
}
