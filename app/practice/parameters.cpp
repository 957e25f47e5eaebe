// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/parameters.h"

namespace packbench {

namespace {

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

QMap<QByteArray, QByteArray> practiceQueryParameters(const QByteArray &query)
{
    QMap<QByteArray, QByteArray> parameters;
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = formDecoded(sign < 0 ? part : part.left(sign));
        if (!name.isEmpty() && !parameters.contains(name))
            parameters.insert(name, sign < 0 ? QByteArray() : formDecoded(part.mid(sign + 1)));
    }
    return parameters;
}

} // namespace packbench
