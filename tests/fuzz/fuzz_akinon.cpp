// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer: answers of Akinon OMS: a page, a package, errors. What is read as an order can be kept.
#include "channel/akinon/akinonfailure.h"
#include "channel/akinon/akinonpackages.h"
#include "tests/fuzz/foreignbytes.h"
#include "tests/fuzz/keptorders.h"

using namespace packbench;

namespace {

const AkinonAccount &account()
{
    static const AkinonAccount made = [] {
        const auto settings = validAkinonSettings({{QStringLiteral("baseUrl"), QStringLiteral("https://shop.example/api/v1/oms")},
                                                   {QStringLiteral("stockLocation"), QStringLiteral("369")}});
        fuzz::demand(settings.has_value());
        return akinonAccount(AccountId(QStringLiteral("a")), *settings);
    }();
    return made;
}

void readFailure(const fuzz::ForeignBytes &given)
{
    static_cast<void>(readAkinonError(given.body));
    HttpAnswer answer;
    answer.status = (given.choice & 4) != 0 ? 400 : 406;
    answer.body = given.body;
    static_cast<void>(akinonFailure(answer, (given.choice & 8) != 0, QStringLiteral("id"), QDateTime::fromSecsSinceEpoch(1'700'000'000)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::ForeignBytes given(data, size);
    switch (given.choice & 3) {
    case 0:
        if (const auto page = readAkinonPage(given.body, account())) {
            for (const AkinonPackage &package : page->packages) {
                fuzz::demandKept({package.order});
            }
        }
        break;
    case 1:
        if (const auto package = readAkinonPackage(given.body, account())) {
            fuzz::demandKept({package->order});
            static_cast<void>(akinonStateOf(package->order, account()));
            static_cast<void>(akinonTrackingNumber(package->order));
        }
        break;
    default:
        readFailure(given);
    }
    return 0;
}
