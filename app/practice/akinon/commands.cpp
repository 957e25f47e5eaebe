// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/akinon/commands.h"

#include "practice/akinon/companies.h"

#include <QJsonArray>
#include <algorithm>

namespace packbench {

using namespace Qt::StringLiterals;

namespace {

using AkinonKind = PracticeAkinonTransition::Kind;
using Event = PracticeEntry::Event;

const QString movedCode = QStringLiteral("package_100_5");
const QString updateCode = QStringLiteral("package_commands_100_13");

QString usedText()
{
    return u"Bu takip numarası başka bir pakette kullanılıyor."_s;
}

/// Everything that is still in the box, under one label.
std::vector<PracticeShipped> shippedOf(const PracticeAkinonPackage &package, const PracticePackage &box)
{
    std::vector<PracticeShipped> shipped;
    for (const PracticeAkinonItem &item : package.items) {
        if (!item.isOut)
            shipped.push_back({QString::number(item.id), item.quantity, u"TR"_s, {box}});
    }
    return shipped;
}

} // namespace

PracticeAkinonAnswer PracticeAkinonCommands::run(const PracticeAkinonCall &call)
{
    const PracticeAkinonPackage *const package = m_books.package(call.id);
    if (!package)
        return fail(PracticeAkinonTrouble::detail(404, u"Bulunamadı."_s));
    const Result<PracticeAkinonTransition, PracticeAkinonTrouble> transition = transitionOf(call);
    if (!transition)
        return fail(transition.error());
    const Result<Inputs, PracticeAkinonTrouble> inputs = inputsOf(*transition, *package, call);
    if (!inputs)
        return fail(inputs.error());
    const std::optional<PracticeAkinonFailures::Failure> failure = m_failures.take(call.id);
    if (failure && failure->when == PracticeAkinonFailures::When::Before)
        return fail(refused(failure->code, *transition, *package));
    if (const Refusal refusal = checkState(*transition, *package, call))
        return fail(*refusal);
    const PracticeAkinonPackage before = *package;
    if (transition->kind == AkinonKind::UpdateShipmentInfo && m_books.isTrackingUsed(inputs->awb, package->id))
        return fail(refused(updateCode, *transition, before));
    if (!m_books.record(entryFor(*transition, before, *inputs, call)))
        return fail(PracticeAkinonTrouble::unwritten());
    if (failure)
        return fail(refused(failure->code, *transition, before));
    return PracticeReply{204, {}, {}, {}};
}

Result<PracticeAkinonTransition, PracticeAkinonTrouble> PracticeAkinonCommands::transitionOf(const PracticeAkinonCall &call)
{
    PracticeAkinonInputs fields(call.body);
    if (fields.integer(u"package"_s) != call.id.toLongLong() && !fields.trouble())
        fields.blame(u"package"_s, u"Paket, adresteki paketle aynı değil."_s);
    const bool hasId = fields.has(u"transition"_s);
    const bool hasSlug = fields.has(u"slug"_s);
    if (!hasId && !hasSlug)
        fields.blame(u"transition"_s, u"This field is required."_s);
    const qint64 id = hasId ? fields.integer(u"transition"_s) : 0;
    const QString slug = fields.optionalText(u"slug"_s);
    if (const Refusal refusal = fields.trouble())
        return fail(*refusal);
    const std::vector<PracticeAkinonTransition> &table = practiceAkinonTransitions();
    const auto found = std::find_if(table.begin(), table.end(), [&](const PracticeAkinonTransition &each) {
        return (!hasId || each.id == id) && (!hasSlug || each.slug == slug);
    });
    if (found == table.end())
        return fail(PracticeAkinonTrouble::field(hasId ? u"transition"_s : u"slug"_s, u"Böyle bir geçiş yok."_s));
    return *found;
}

void PracticeAkinonCommands::readTracking(PracticeAkinonInputs &fields, Inputs &inputs)
{
    inputs.awb = fields.text(u"awb_number"_s);
    inputs.company = fields.integer(u"cargo_company"_s);
    inputs.query = fields.optionalText(u"query_number"_s);
    if (!fields.trouble() && practiceAkinonCompanyName(static_cast<int>(inputs.company)).isEmpty())
        fields.blame(u"cargo_company"_s, u"Geçersiz pk \"%1\" - obje bulunamadı."_s.arg(inputs.company));
}

Result<PracticeAkinonCommands::Inputs, PracticeAkinonTrouble> PracticeAkinonCommands::inputsOf(const PracticeAkinonTransition &transition,
                                                                                               const PracticeAkinonPackage &package,
                                                                                               const PracticeAkinonCall &call) const
{
    PracticeAkinonInputs body(call.body);
    PracticeAkinonInputs fields(body.optionalObject(u"input_parameters"_s));
    Inputs inputs;
    if (const Refusal refusal = body.trouble())
        return fail(*refusal);
    if (transition.takesTracking())
        readTracking(fields, inputs);
    if (transition.kind == AkinonKind::ShipWithTracking && !fields.trouble() && m_books.isTrackingUsed(inputs.awb, package.id))
        fields.blame(u"awb_number"_s, usedText());
    if (transition.kind == AkinonKind::OutOfStock)
        inputs.out = fields.integers(u"package_items"_s);
    for (const qint64 id : std::as_const(inputs.out)) {
        if (!package.item(id))
            fields.blame(u"package_items"_s, u"Geçersiz pk \"%1\" - obje bulunamadı."_s.arg(id));
    }
    if (const Refusal refusal = fields.trouble())
        return fail(*refusal);
    return inputs;
}

PracticeAkinonCommands::Refusal PracticeAkinonCommands::checkState(const PracticeAkinonTransition &transition,
                                                                   const PracticeAkinonPackage &package, const PracticeAkinonCall &call)
{
    const bool isWithheld = package.commands == PracticeAkinonPackage::Commands::NoPacking && transition.kind == AkinonKind::Pack;
    if (transition.from.contains(package.state) && !isWithheld)
        return {};
    if (transition.isShipping() && package.hasLeft()
        && !m_books.record({Event::Repeated, call.id, m_clock.now(), call.requestId, u"akinon"_s, false, {}, {}}))
        return PracticeAkinonTrouble::unwritten();
    return refused(movedCode, transition, package);
}

PracticeAkinonTrouble PracticeAkinonCommands::refused(const QString &code, const PracticeAkinonTransition &transition,
                                                      const PracticeAkinonPackage &package)
{
    QString text = u"Komut uygulanamadı."_s;
    if (code == updateCode) {
        text = u"Shipment information could not be updated for package: %1, due to an error: %2"_s.arg(package.number, usedText());
    } else if (code == movedCode) {
        const QString from = practiceAkinonStateName(transition.from.value(0));
        const QString to = practiceAkinonStateName(transition.to == 0 ? transition.from.value(0) : transition.to);
        const QString text100 = u"Invalid state transition (%1 -> %2) for (%3) package."_s;
        text = text100.arg(from, to, practiceAkinonStateName(package.state));
    }
    return PracticeAkinonTrouble::command(code, text);
}

PracticeEntry PracticeAkinonCommands::entryFor(const PracticeAkinonTransition &transition, const PracticeAkinonPackage &package,
                                               const Inputs &inputs, const PracticeAkinonCall &call) const
{
    PracticeEntry entry{Event::Packed, call.id, m_clock.now(), call.requestId, u"akinon"_s, false, {}, {}};
    if (transition.takesTracking())
        entry.details = {{u"awb"_s, inputs.awb}, {u"company"_s, inputs.company}, {u"query"_s, inputs.query}};
    const QString known = package.awb.isEmpty() ? package.merchantKey : package.awb;
    const int company = transition.takesTracking() ? static_cast<int>(inputs.company) : package.company;
    const PracticePackage box{transition.takesTracking() ? inputs.awb : known, practiceAkinonCompanyName(company), {}, {}, {}, entry.at};
    switch (transition.kind) {
    case AkinonKind::Pack:
        break;
    case AkinonKind::Ship:
    case AkinonKind::ShipWithTracking:
        entry.event = Event::Shipped;
        entry.shipped = shippedOf(package, box);
        break;
    case AkinonKind::UpdateShipmentInfo:
        entry.event = Event::Corrected;
        entry.shipped = shippedOf(package, box);
        break;
    case AkinonKind::ProductNotFound:
        entry.event = Event::Moved;
        entry.details = {{u"state"_s, transition.to}};
        break;
    case AkinonKind::OutOfStock: {
        QJsonArray out;
        for (const qint64 id : inputs.out)
            out.append(id);
        const bool isEmpty = std::all_of(package.items.begin(), package.items.end(),
                                         [&](const PracticeAkinonItem &item) { return item.isOut || inputs.out.contains(item.id); });
        entry.event = Event::Moved;
        entry.details = {{u"out"_s, out}, {u"state"_s, isEmpty ? transition.to : package.state}};
        break;
    }
    }
    return entry;
}

} // namespace packbench
