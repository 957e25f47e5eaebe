// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/consent.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace packbench {

namespace {

using namespace Qt::StringLiterals;

/// What is shorter is rather a word than a code.
constexpr int shortestCode = 8;

bool isCode(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.~+/=-]+$"_s);
    return text.size() >= shortestCode && form.match(text).hasMatch();
}

} // namespace

Result<QString, ConsentRefusal> consentCode(const QString &entered, const QString &state)
{
    const QString text = entered.trimmed();
    if (text.isEmpty()) {
        return fail(ConsentRefusal::Empty);
    }
    if (!text.contains(u"://"_s) && !text.contains(u'?') && !text.contains(u'&') && !text.contains(u"code="_s)) {
        const QString code = QUrl::fromPercentEncoding(text.toUtf8());
        if (code.compare(u"null"_s, Qt::CaseInsensitive) == 0) {
            return fail(ConsentRefusal::SaidNo);
        }
        return isCode(code) ? Result<QString, ConsentRefusal>(code) : fail(ConsentRefusal::NoCode);
    }
    const qsizetype question = text.indexOf(u'?');
    const QUrlQuery query(text.mid(question + 1).section(u'#', 0, 0));
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded).trimmed(); };
    const QString code = value(u"code"_s);
    const bool saidNo = query.hasQueryItem(u"error"_s) || code == u"null"_s;
    // A no may come without the state; a code may not: it could be somebody else's.
    if (query.hasQueryItem(u"state"_s) ? value(u"state"_s) != state : !saidNo && !code.isEmpty()) {
        return fail(ConsentRefusal::OtherRequest);
    }
    if (saidNo) {
        return fail(ConsentRefusal::SaidNo);
    }
    return isCode(code) ? Result<QString, ConsentRefusal>(code) : fail(ConsentRefusal::NoCode);
}

} // namespace packbench
