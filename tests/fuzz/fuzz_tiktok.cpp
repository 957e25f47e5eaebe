// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: answers of TikTok Shop: envelope, orders, package, batch errors. What is read as an order can be kept.
#include "channel/tiktok/tiktokcarriers.h"
#include "channel/tiktok/tiktokfailure.h"
#include "channel/tiktok/tiktokorders.h"
#include "tests/fuzz/foreignbytes.h"
#include "tests/fuzz/keptorders.h"

using namespace packbench;

namespace {

void readOrders(const QJsonValue &data)
{
    TikTokAccount account;
    account.id = AccountId(QStringLiteral("a"));
    const auto page = readTikTokOrders(data, account);
    if (!page) {
        return;
    }
    fuzz::demandKept(page->orders);
    if (page->orders.size() > 1) {
        fuzz::demandKept({combinedTikTokOrder(page->orders)});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::ForeignBytes given(data, size);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    HttpAnswer answer;
    answer.status = (given.choice & 8) != 0 ? 400 : 200;
    answer.body = given.body;
    const HttpMethod method = (given.choice & 4) != 0 ? HttpMethod::Post : HttpMethod::Get;
    const auto read = tiktokAnswer(answer, method, QStringLiteral("id"), now);
    if (!read) {
        // What cannot be read of an acting call may have been done.
        fuzz::demand(!read.error().requestId.isEmpty());
        return 0;
    }
    switch (given.choice & 3) {
    case 0:
        readOrders(read->data);
        break;
    case 1:
        static_cast<void>(readTikTokPackage(read->data));
        break;
    case 2:
        static_cast<void>(readTikTokBatchErrors(read->data, QStringLiteral("id"), read->answerId));
        static_cast<void>(readTikTokProviders(read->data));
        break;
    default:
        static_cast<void>(readTikTokSplitAttributes(read->data));
    }
    return 0;
}
