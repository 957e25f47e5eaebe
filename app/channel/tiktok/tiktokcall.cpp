// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokcall.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace packbench {

QByteArray tiktokSignature(const TikTokCall &call, const Secret &appSecret)
{
    std::vector<std::pair<QByteArray, QByteArray>> sorted = call.query;
    std::sort(sorted.begin(), sorted.end());
    QByteArray text = appSecret.reveal() + call.path;
    for (const auto &[name, value] : sorted) {
        if (name != "sign" && name != "access_token") {
            text += name + value;
        }
    }
    text += call.body + appSecret.reveal();
    const QByteArray code = QMessageAuthenticationCode::hash(text, appSecret.reveal(), QCryptographicHash::Sha256).toHex();
    text.fill('\0');
    return code;
}

QByteArray tiktokUrl(const QByteArray &baseUrl, const TikTokCall &call, const QByteArray &sign)
{
    QByteArray url = baseUrl + call.path + '?';
    for (const auto &[name, value] : call.query) {
        url += name + '=' + value.toPercentEncoding() + '&';
    }
    return url + "sign=" + sign;
}

} // namespace packbench
