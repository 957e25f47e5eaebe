// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: answers of Walmart Canada, JSON and XML. What is read as an order can be kept and read again unchanged.
#include "channel/walmart/walmartdocument.h"
#include "channel/walmart/walmartfailure.h"
#include "channel/walmart/walmartorders.h"
#include "tests/fuzz/foreignbytes.h"
#include "tests/fuzz/keptorders.h"

using namespace packbench;

namespace {

void readFailure(const QByteArray &body, HttpMethod method)
{
    static_cast<void>(walmartError(body));
    HttpAnswer answer;
    answer.status = method == HttpMethod::Post ? 400 : 503;
    answer.body = body;
    const ChannelFailure failure = walmartFailure(answer, method, QStringLiteral("id"), QDateTime::fromSecsSinceEpoch(1'700'000'000));
    fuzz::demand(method == HttpMethod::Post || failure.trouble != ChannelTrouble::Refused || !failure.words.isEmpty());
    static_cast<void>(isWebPage(answer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::ForeignBytes given(data, size);
    WalmartAccount account;
    account.id = AccountId(QStringLiteral("a"));
    account.flavour = (given.choice & 4) != 0 ? WalmartAccount::Flavour::Global : WalmartAccount::Flavour::Legacy;
    switch (given.choice & 3) {
    case 0:
        if (const auto page = readWalmartPage(given.body, account)) {
            fuzz::demandKept(page->orders);
        }
        break;
    case 1:
        if (const auto order = readWalmartOrder(given.body, account)) {
            fuzz::demandKept({*order});
        }
        break;
    case 2:
        static_cast<void>(walmartDocument(given.body));
        break;
    default:
        readFailure(given.body, (given.choice & 8) != 0 ? HttpMethod::Get : HttpMethod::Post);
    }
    return 0;
}
