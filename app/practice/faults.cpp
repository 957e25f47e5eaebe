// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/faults.h"

#include <QHash>
#include <QStringList>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, PracticeFault::What> &faultNames()
{
    using What = PracticeFault::What;
    static const QHash<QString, What> names{
        {u"drop"_s, What::Drop},
        {u"503"_s, What::Unavailable},
        {u"429"_s, What::TooMany},
        {u"hang"_s, What::Hang},
        {u"slow"_s, What::Slow},
        {u"drip"_s, What::Drip},
        {u"truncate"_s, What::Truncate},
        {u"malformed"_s, What::Malformed},
        {u"html404"_s, What::HtmlNotFound},
        {u"wrongtype"_s, What::WrongType},
        {u"shuffle"_s, What::Shuffle},
        {u"again"_s, What::Again},
        {u"406"_s, What::NotAcceptable},
        {u"415"_s, What::UnsupportedMedia},
        {u"400"_s, What::BadRequest},
    };
    return names;
}

bool readSetting(PracticeFault &fault, const QString &key, const QString &value)
{
    bool isNumber = true;
    if (key == u"method"_s)
        fault.method = value.toLatin1();
    else if (key == u"path"_s)
        fault.path = value.toLatin1();
    else if (key == u"times"_s)
        fault.times = value.toInt(&isNumber);
    else if (key == u"percent"_s)
        fault.percent = value.toInt(&isNumber);
    else if (key == u"delay"_s)
        fault.delay = std::chrono::seconds(value.toInt(&isNumber));
    else if (key == u"stale"_s)
        fault.stale = std::chrono::seconds(value.toInt(&isNumber));
    else if (key == u"status"_s)
        fault.status = value.toInt(&isNumber);
    else if (key == u"retryAfter"_s)
        fault.retryAfter = value.toInt(&isNumber);
    else if (key == u"replenish"_s)
        fault.replenish = value.toInt(&isNumber);
    else
        return false;
    return isNumber;
}

} // namespace

Result<PracticeFault, QString> PracticeFault::parse(const QString &text)
{
    const QStringList parts = text.split(u',');
    const QString what = parts.first().section(u'-', 0, 0);
    const QString when = parts.first().section(u'-', 1);
    if (!faultNames().contains(what))
        return fail(u"unknown fault: "_s + what);
    PracticeFault fault;
    fault.what = faultNames().value(what);
    if (when == u"after"_s)
        fault.when = When::After;
    else if (when == u"late"_s)
        fault.when = When::Late;
    else if (!when.isEmpty() && when != u"before"_s)
        return fail(u"unknown moment: "_s + when);
    for (const QString &part : parts.mid(1)) {
        if (!readSetting(fault, part.section(u'=', 0, 0), part.section(u'=', 1)))
            return fail(u"unknown setting: "_s + part);
    }
    return fault;
}

bool PracticeFault::meets(const PracticeRequest &request) const
{
    const QByteArray asked = request.path().toLower();
    const bool isPath = path.endsWith('$') ? asked.endsWith(path.chopped(1).toLower()) : asked.contains(path.toLower());
    if (times == 0 || (!method.isEmpty() && request.method != method) || !isPath)
        return false;
    if (what == What::NotAcceptable)
        return request.header("Accept").startsWith("application/json");
    if (what == What::UnsupportedMedia)
        return request.header("Content-Type").startsWith("application/json");
    return true;
}

std::optional<PracticeFault> PracticeFaults::take(const PracticeRequest &request, Randomness &randomness)
{
    for (PracticeFault &fault : list) {
        if (!fault.meets(request) || (fault.percent < 100 && static_cast<int>(randomness.below(100)) >= fault.percent))
            continue;
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return {};
}

} // namespace packbench
