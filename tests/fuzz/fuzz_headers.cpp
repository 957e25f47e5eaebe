// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: the lines before an answer's body, addresses that answers name, and what a person pastes after a seller's consent.
#include "channel/consent.h"
#include "net/http.h"
#include "net/pace.h"
#include "tests/fuzz/foreignbytes.h"

using namespace packbench;

namespace {

void readWait(const QByteArray &head)
{
    HttpAnswer answer;
    answer.status = 429;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplace_back(line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1));
    }
    const auto wait = waitAskedFor(answer, QDateTime::fromSecsSinceEpoch(1'700'000'000));
    fuzz::demand(!wait || (*wait >= std::chrono::seconds(1) && *wait <= std::chrono::seconds(300)));
}

void readAddress(const QByteArray &url)
{
    // What may go leaves as it stands, and to nobody but the host that was looked at.
    if (urlObjection(url).isEmpty()) {
        fuzz::demand(sendableUrl(url) == url);
        fuzz::demand(url.startsWith("https://") || url.startsWith("http://"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::ForeignBytes given(data, size);
    switch (given.choice & 3) {
    case 0:
        readWait(given.body);
        break;
    case 1:
        readAddress(given.body);
        break;
    default:
        if (const auto code = consentCode(QString::fromUtf8(given.body), QStringLiteral("state"))) {
            fuzz::demand(!code->isEmpty());
        }
    }
    return 0;
}
