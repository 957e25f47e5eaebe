// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "channel/tiktok/tiktokcodes.h"

#include <QCoreApplication>
#include <algorithm>

namespace packbench {

namespace {

/// What happened. Several codes may say the same.
namespace tiktokmeaning {
constexpr const char *slow = QT_TRANSLATE_NOOP("TikTokCodes", "The channel did not answer in time.");
constexpr const char *fault = QT_TRANSLATE_NOOP("TikTokCodes", "The channel had a fault of its own.");
constexpr const char *often = QT_TRANSLATE_NOOP("TikTokCodes", "The channel gets too many calls just now.");
constexpr const char *shipped = QT_TRANSLATE_NOOP("TikTokCodes", "The channel already shows this order as shipped.");
constexpr const char *delivered = QT_TRANSLATE_NOOP("TikTokCodes", "The channel already shows this box as delivered.");
constexpr const char *signIn = QT_TRANSLATE_NOOP("TikTokCodes", "The sign-in to the channel ran out.");
constexpr const char *labelLater = QT_TRANSLATE_NOOP("TikTokCodes", "The channel is still making the label.");
constexpr const char *labelAfterShip = QT_TRANSLATE_NOOP("TikTokCodes", "The label comes only after the order is reported as shipped.");
constexpr const char *wrongShop = QT_TRANSLATE_NOOP("TikTokCodes", "The sign-in does not belong to this shop.");
constexpr const char *scope = QT_TRANSLATE_NOOP("TikTokCodes", "The account has no permission for this call.");
constexpr const char *signature = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not accept the signature of the call.");
constexpr const char *noShop = QT_TRANSLATE_NOOP("TikTokCodes", "The call did not say which shop it is for.");
constexpr const char *keys = QT_TRANSLATE_NOOP("TikTokCodes", "The channel refuses the keys, the shop or the clock of this computer.");
constexpr const char *noCall = QT_TRANSLATE_NOOP("TikTokCodes", "The address in Settings does not lead to the channel.");
constexpr const char *form = QT_TRANSLATE_NOOP("TikTokCodes", "The channel could not read the request.");
constexpr const char *tooBig = QT_TRANSLATE_NOOP("TikTokCodes", "The request is too large for the channel.");
constexpr const char *ip = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not let this network in.");
constexpr const char *region = QT_TRANSLATE_NOOP("TikTokCodes", "The country of this shop does not ship this way.");
constexpr const char *unreadOrder = QT_TRANSLATE_NOOP("TikTokCodes", "The channel did not show this order.");
constexpr const char *frozen = QT_TRANSLATE_NOOP("TikTokCodes", "The channel keeps this order on hold.");
constexpr const char *otherShop = QT_TRANSLATE_NOOP("TikTokCodes", "This order belongs to another shop.");
constexpr const char *noPackage = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not know this package.");
constexpr const char *notNow = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not let this order ship now.");
constexpr const char *notComplete = QT_TRANSLATE_NOOP("TikTokCodes", "The channel has not prepared this order completely.");
constexpr const char *notTaken = QT_TRANSLATE_NOOP("TikTokCodes", "The channel did not take this shipment.");
constexpr const char *afterSale = QT_TRANSLATE_NOOP("TikTokCodes", "The buyer asked for a return or a cancellation.");
constexpr const char *cancelled = QT_TRANSLATE_NOOP("TikTokCodes", "The order is cancelled.");
constexpr const char *invoice = QT_TRANSLATE_NOOP("TikTokCodes", "The channel wants the invoice before the box leaves.");
constexpr const char *phones = QT_TRANSLATE_NOOP("TikTokCodes", "Phones and tablets may not share a box with other things.");
constexpr const char *electronics = QT_TRANSLATE_NOOP("TikTokCodes", "Too many electronic items are in one box.");
constexpr const char *noService = QT_TRANSLATE_NOOP("TikTokCodes", "No carrier takes this box to this address.");
constexpr const char *notAsItIs = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier does not take this box as it is.");
constexpr const char *postalCode = QT_TRANSLATE_NOOP("TikTokCodes", "The postal code of the buyer is wrong.");
constexpr const char *productName = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier does not accept the name of a product.");
constexpr const char *skuName = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier does not accept the name of a product variant.");
constexpr const char *district = QT_TRANSLATE_NOOP("TikTokCodes", "The district in the buyer's address is wrong.");
constexpr const char *longAddress = QT_TRANSLATE_NOOP("TikTokCodes", "The buyer's address is too long for the label.");
constexpr const char *productSize = QT_TRANSLATE_NOOP("TikTokCodes", "A product is too large for the carrier.");
constexpr const char *skuSize = QT_TRANSLATE_NOOP("TikTokCodes", "A product variant is too large for the carrier.");
constexpr const char *heavy = QT_TRANSLATE_NOOP("TikTokCodes", "The box is too heavy for the carrier.");
constexpr const char *manyItems = QT_TRANSLATE_NOOP("TikTokCodes", "The box holds more items than the carrier takes.");
constexpr const char *boxSize = QT_TRANSLATE_NOOP("TikTokCodes", "The box is too large for the carrier.");
constexpr const char *boxAround = QT_TRANSLATE_NOOP("TikTokCodes", "The box is too large around for the carrier.");
constexpr const char *boxLong = QT_TRANSLATE_NOOP("TikTokCodes", "The box is too long for the carrier.");
constexpr const char *bothAddresses = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier cannot use the buyer's address and ours together.");
constexpr const char *buyerAddress = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier cannot find the buyer's address.");
constexpr const char *ownAddress = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier cannot find our own address.");
constexpr const char *cannotDeliver = QT_TRANSLATE_NOOP("TikTokCodes", "The channel cannot get this order to the buyer.");
constexpr const char *noCarrier = QT_TRANSLATE_NOOP("TikTokCodes", "No carrier has a tracking number like this.");
constexpr const char *tracking = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not accept this tracking number or this carrier.");
constexpr const char *mismatch = QT_TRANSLATE_NOOP("TikTokCodes", "The tracking number does not belong to the chosen carrier.");
constexpr const char *twice = QT_TRANSLATE_NOOP("TikTokCodes", "Another order already has this tracking number.");
constexpr const char *ownCarrier = QT_TRANSLATE_NOOP("TikTokCodes", "The channel has no label for this order: we ship it ourselves.");
constexpr const char *pickedUp = QT_TRANSLATE_NOOP("TikTokCodes", "The carrier has the box already, so there is no label any more.");
constexpr const char *noOption = QT_TRANSLATE_NOOP("TikTokCodes", "This way of delivery is not switched on for the shop.");
constexpr const char *theirWarehouse = QT_TRANSLATE_NOOP("TikTokCodes", "The warehouse of the channel ships this order.");
constexpr const char *splitWrong = QT_TRANSLATE_NOOP("TikTokCodes", "The channel cannot divide or join the order this way.");
constexpr const char *noSplit = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not let this order be divided.");
constexpr const char *sameSku = QT_TRANSLATE_NOOP("TikTokCodes", "Units of the same item must stay in one box.");
constexpr const char *noJoin = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not let these orders share a box.");
constexpr const char *noPart = QT_TRANSLATE_NOOP("TikTokCodes", "The channel does not let this box be divided by order.");
constexpr const char *whichItems = QT_TRANSLATE_NOOP("TikTokCodes", "The order has several boxes, and the channel asks what is in each.");
constexpr const char *theirCarrier = QT_TRANSLATE_NOOP("TikTokCodes", "The channel gave the carrier, so the number cannot be changed.");
constexpr const char *changeDelivered = QT_TRANSLATE_NOOP("TikTokCodes", "The box is delivered, so the number cannot be changed.");
constexpr const char *notShipped = QT_TRANSLATE_NOOP("TikTokCodes", "The order is not shipped yet, so there is no number to change.");
constexpr const char *tooLate = QT_TRANSLATE_NOOP("TikTokCodes", "The time to change the tracking number is over.");
constexpr const char *once = QT_TRANSLATE_NOOP("TikTokCodes", "The tracking number was changed once, and may not be changed again.");
constexpr const char *oftenChanged = QT_TRANSLATE_NOOP("TikTokCodes", "The tracking number was changed too often.");
} // namespace tiktokmeaning

/// What the person in charge does now.
namespace tiktokadvice {
constexpr const char *nothingLooks = QT_TRANSLATE_NOOP("TikTokCodes",
                                                       "Nothing to do: Packbench looks whether it was done, and tries again if not.");
constexpr const char *nothingSends = QT_TRANSLATE_NOOP("TikTokCodes", "Nothing to do: it is sent again by itself in a moment.");
constexpr const char *nothingReads = QT_TRANSLATE_NOOP("TikTokCodes", "Nothing to do: Packbench reads the order again and closes it.");
constexpr const char *nothingRenews = QT_TRANSLATE_NOOP("TikTokCodes", "Nothing to do: the sign-in is renewed by itself.");
constexpr const char *nothingLabel = QT_TRANSLATE_NOOP("TikTokCodes", "Wait a moment: the label is asked for again by itself.");
constexpr const char *signInAgain = QT_TRANSLATE_NOOP("TikTokCodes", "Connect the account again in Settings, with the right shop.");
constexpr const char *grantScope = QT_TRANSLATE_NOOP("TikTokCodes", "Give the app this permission, then connect the account again.");
constexpr const char *checkSecret = QT_TRANSLATE_NOOP("TikTokCodes", "Enter the app key and the app secret again in Settings.");
constexpr const char *chooseShop = QT_TRANSLATE_NOOP("TikTokCodes", "Choose the shop of this account in Settings.");
constexpr const char *checkKeys = QT_TRANSLATE_NOOP("TikTokCodes",
                                                    "Check the clock of this computer, then the app key and the shop in Settings.");
constexpr const char *checkAddress = QT_TRANSLATE_NOOP("TikTokCodes", "Correct the channel's address in Settings.");
constexpr const char *readLog = QT_TRANSLATE_NOOP("TikTokCodes", "Look at the log, and install the newest Packbench.");
constexpr const char *allowIp = QT_TRANSLATE_NOOP("TikTokCodes", "Add the address of this network to the list of the app.");
constexpr const char *shipByHand = QT_TRANSLATE_NOOP("TikTokCodes", "Check the account in Settings; until then ship in the seller centre.");
constexpr const char *lookUp = QT_TRANSLATE_NOOP("TikTokCodes", "Look the order up in the seller centre.");
constexpr const char *keepBox = QT_TRANSLATE_NOOP("TikTokCodes", "Keep the box here until the seller centre releases the order.");
constexpr const char *rightShop = QT_TRANSLATE_NOOP("TikTokCodes", "Pull the box and find out which shop the order is from.");
constexpr const char *sendLater = QT_TRANSLATE_NOOP("TikTokCodes", "Send it again later; if it stays, look in the seller centre.");
constexpr const char *whatItNeeds = QT_TRANSLATE_NOOP("TikTokCodes", "See in the seller centre what is missing for this order.");
constexpr const char *pullAnswer = QT_TRANSLATE_NOOP("TikTokCodes", "Pull the box and answer the buyer's request in the seller centre.");
constexpr const char *pullBack = QT_TRANSLATE_NOOP("TikTokCodes", "Pull the box and put the goods back.");
constexpr const char *uploadInvoice = QT_TRANSLATE_NOOP("TikTokCodes", "Put the invoice into the seller centre, then send again.");
constexpr const char *phonesApart = QT_TRANSLATE_NOOP("TikTokCodes", "Repack into more boxes: phones and tablets apart from the rest.");
constexpr const char *moreBoxes = QT_TRANSLATE_NOOP("TikTokCodes", "Repack the items into more boxes.");
constexpr const char *checkWeight = QT_TRANSLATE_NOOP("TikTokCodes",
                                                      "Check the weight and the address in the seller centre, then send again.");
constexpr const char *checkAll = QT_TRANSLATE_NOOP("TikTokCodes", "Check address, size and weight in the seller centre, then send again.");
constexpr const char *cancel = QT_TRANSLATE_NOOP("TikTokCodes", "Cancel the order with the reason \"Unable to deliver to buyer address\".");
constexpr const char *askOrCancel = QT_TRANSLATE_NOOP(
    "TikTokCodes", "Ask the buyer for a better address, or cancel: \"Unable to deliver to buyer address\".");
constexpr const char *cancelName = QT_TRANSLATE_NOOP(
    "TikTokCodes", "Cancel: \"Unable to deliver to buyer address\"; then correct the name of the product.");
constexpr const char *cancelOwn = QT_TRANSLATE_NOOP("TikTokCodes",
                                                    "Cancel: \"Unable to deliver to buyer address\"; then correct our own address.");
constexpr const char *scanOrChoose = QT_TRANSLATE_NOOP("TikTokCodes", "Scan the label of the box again, or choose its carrier.");
constexpr const char *chooseCarrier = QT_TRANSLATE_NOOP("TikTokCodes", "Choose the carrier that stands on the label.");
constexpr const char *ownLabel = QT_TRANSLATE_NOOP("TikTokCodes", "Scan the label that is on this box.");
constexpr const char *useOwnLabel = QT_TRANSLATE_NOOP("TikTokCodes", "Use a label of our own carrier.");
constexpr const char *whereIsBox = QT_TRANSLATE_NOOP("TikTokCodes", "Find out where the box is before anything else is sent.");
constexpr const char *switchOn = QT_TRANSLATE_NOOP("TikTokCodes", "Switch it on in the seller centre, then send again.");
constexpr const char *splitByHand = QT_TRANSLATE_NOOP("TikTokCodes", "Divide or join the order in the seller centre.");
constexpr const char *oneBox = QT_TRANSLATE_NOOP("TikTokCodes", "Pack the whole order into one box.");
constexpr const char *sameTogether = QT_TRANSLATE_NOOP("TikTokCodes", "Put all units of an item into the same box.");
constexpr const char *boxEach = QT_TRANSLATE_NOOP("TikTokCodes", "Pack every order into a box of its own.");
constexpr const char *stayTogether = QT_TRANSLATE_NOOP("TikTokCodes", "Ship the orders together in the one box.");
constexpr const char *nameItems = QT_TRANSLATE_NOOP("TikTokCodes", "Open the order again and scan the items into their boxes.");
constexpr const char *keepNumber = QT_TRANSLATE_NOOP("TikTokCodes", "Leave the tracking number as it is.");
constexpr const char *shipFirst = QT_TRANSLATE_NOOP("TikTokCodes", "Ship the order first.");
constexpr const char *tellBuyer = QT_TRANSLATE_NOOP("TikTokCodes", "Tell the buyer the right tracking number.");
} // namespace tiktokadvice

std::vector<TikTokCode> makeTikTokCodes()
{
    namespace says = tiktokmeaning;
    namespace then = tiktokadvice;
    using Class = TikTokCode::Class;
    return {
        {101000, Class::Unauthorized, Actor::It, false, says::wrongShop, then::signInAgain},
        {105002, Class::TokenExpired, Actor::Nobody, false, says::signIn, then::nothingRenews},
        {105005, Class::Forbidden, Actor::It, false, says::scope, then::grantScope},
        {106001, Class::Unauthorized, Actor::It, false, says::signature, then::checkSecret},
        {106013, Class::Unauthorized, Actor::It, false, says::noShop, then::chooseShop},
        {10002014, Class::Refused, Actor::ShiftLead, false, says::unreadOrder, then::lookUp},
        {10002015, Class::Refused, Actor::ShiftLead, false, says::unreadOrder, then::lookUp},
        {10006402, Class::Forbidden, Actor::It, false, says::scope, then::grantScope},
        {10007014, Class::Refused, Actor::ShiftLead, false, says::frozen, then::keepBox},
        {10037002, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {10037003, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {10037004, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {11001001, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {11001027, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {11001031, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {11006013, Class::Refused, Actor::Packer, false, says::phones, then::phonesApart},
        {11006014, Class::Refused, Actor::Packer, false, says::electronics, then::moreBoxes},
        {11006021, Class::AlreadyShipped, Actor::Nobody, false, says::shipped, then::nothingReads},
        {11021009, Class::Refused, Actor::ShiftLead, false, says::noService, then::checkWeight},
        {11021010, Class::Refused, Actor::ShiftLead, true, says::postalCode, then::askOrCancel},
        {11021011, Class::Refused, Actor::ShiftLead, true, says::productName, then::cancelName},
        {11021012, Class::Refused, Actor::ShiftLead, true, says::district, then::cancel},
        {11021013, Class::Refused, Actor::ShiftLead, true, says::longAddress, then::askOrCancel},
        {11021014, Class::Refused, Actor::ShiftLead, true, says::productSize, then::cancel},
        {11021015, Class::Refused, Actor::ShiftLead, true, says::heavy, then::cancel},
        {11021016, Class::Refused, Actor::ShiftLead, false, says::notAsItIs, then::checkAll},
        {11021017, Class::Refused, Actor::ShiftLead, true, says::skuSize, then::cancel},
        {11021018, Class::Refused, Actor::ShiftLead, true, says::manyItems, then::cancel},
        {11021019, Class::Refused, Actor::ShiftLead, true, says::boxSize, then::cancel},
        {11021020, Class::Refused, Actor::ShiftLead, true, says::boxAround, then::cancel},
        {11021021, Class::Refused, Actor::ShiftLead, true, says::skuName, then::cancelName},
        {11021022, Class::Refused, Actor::ShiftLead, true, says::boxLong, then::cancel},
        {11021023, Class::Refused, Actor::ShiftLead, true, says::bothAddresses, then::cancelOwn},
        {11021024, Class::Refused, Actor::ShiftLead, true, says::buyerAddress, then::cancel},
        {11021025, Class::Refused, Actor::ShiftLead, true, says::ownAddress, then::cancelOwn},
        {11028006, Class::Refused, Actor::Packer, false, says::noCarrier, then::scanOrChoose},
        {11034002, Class::Refused, Actor::Packer, false, says::ownCarrier, then::useOwnLabel},
        {11034023, Class::LabelNotReady, Actor::Nobody, false, says::labelLater, then::nothingLabel},
        {11034037, Class::LabelNotReady, Actor::Nobody, false, says::labelLater, then::nothingLabel},
        {21001002, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {21001003, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {21001005, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {21001008, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {21001010, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {21001011, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {21001201, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {21004006, Class::Refused, Actor::ShiftLead, false, says::invoice, then::uploadInvoice},
        {21004012, Class::Refused, Actor::Packer, false, says::tracking, then::scanOrChoose},
        {21004015, Class::Refused, Actor::Packer, false, says::mismatch, then::chooseCarrier},
        {21004016, Class::Refused, Actor::Packer, false, says::tracking, then::scanOrChoose},
        {21004019, Class::Refused, Actor::ShiftLead, false, says::invoice, then::uploadInvoice},
        {21004020, Class::Refused, Actor::ShiftLead, false, says::invoice, then::uploadInvoice},
        {21008017, Class::Refused, Actor::Packer, false, says::ownCarrier, then::useOwnLabel},
        {21008044, Class::OrderStopped, Actor::ShiftLead, false, says::afterSale, then::pullAnswer},
        {21008099, Class::AlreadyShipped, Actor::Nobody, false, says::shipped, then::nothingReads},
        {21008106, Class::Refused, Actor::It, false, says::region, then::shipByHand},
        {21008111, Class::NotFound, Actor::ShiftLead, false, says::otherShop, then::rightShop},
        {21008116, Class::Refused, Actor::ShiftLead, false, says::noOption, then::switchOn},
        {21008117, Class::Refused, Actor::ShiftLead, false, says::theirWarehouse, then::pullBack},
        {21011001, Class::NotFound, Actor::ShiftLead, false, says::noPackage, then::lookUp},
        {21011003, Class::Refused, Actor::ShiftLead, false, says::notNow, then::lookUp},
        {21011004, Class::Refused, Actor::ShiftLead, false, says::theirCarrier, then::keepNumber},
        {21011005, Class::WrongRequest, Actor::ShiftLead, false, says::splitWrong, then::splitByHand},
        {21011006, Class::AlreadyShipped, Actor::Nobody, false, says::shipped, then::nothingReads},
        {21011007, Class::OrderStopped, Actor::ShiftLead, false, says::afterSale, then::pullAnswer},
        {21011008, Class::Refused, Actor::ShiftLead, false, says::notComplete, then::sendLater},
        {21011020, Class::AlreadyShipped, Actor::Nobody, false, says::shipped, then::nothingReads},
        {21011022, Class::Refused, Actor::Packer, false, says::tracking, then::scanOrChoose},
        {21011025, Class::Refused, Actor::Packer, false, says::twice, then::ownLabel},
        {21011027, Class::AlreadyShipped, Actor::Nobody, false, says::delivered, then::nothingReads},
        {21011028, Class::NotFound, Actor::ShiftLead, false, says::otherShop, then::rightShop},
        {21011029, Class::Refused, Actor::Packer, false, says::noPart, then::stayTogether},
        {21011030, Class::Refused, Actor::ShiftLead, false, says::changeDelivered, then::keepNumber},
        {21011031, Class::Refused, Actor::Packer, false, says::noJoin, then::boxEach},
        {21011035, Class::Refused, Actor::Packer, false, says::noSplit, then::oneBox},
        {21011036, Class::Refused, Actor::Packer, false, says::sameSku, then::sameTogether},
        {21011040, Class::AlreadyShipped, Actor::Nobody, false, says::shipped, then::nothingReads},
        {21011041, Class::OrderCancelled, Actor::ShiftLead, false, says::cancelled, then::pullBack},
        {21011042, Class::OrderCancelled, Actor::ShiftLead, false, says::cancelled, then::pullBack},
        {21011043, Class::Refused, Actor::ShiftLead, false, says::notShipped, then::shipFirst},
        {21011048, Class::Refused, Actor::Packer, false, says::whichItems, then::nameItems},
        {21011049, Class::Refused, Actor::ShiftLead, false, says::tooLate, then::tellBuyer},
        {21011050, Class::Refused, Actor::ShiftLead, false, says::tooLate, then::tellBuyer},
        {21011051, Class::Refused, Actor::ShiftLead, false, says::once, then::tellBuyer},
        {21011052, Class::Refused, Actor::ShiftLead, false, says::oftenChanged, then::tellBuyer},
        {21011053, Class::Refused, Actor::ShiftLead, false, says::notTaken, then::whatItNeeds},
        {21011054, Class::Refused, Actor::ShiftLead, false, says::notTaken, then::whatItNeeds},
        {21011500, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {21014009, Class::Refused, Actor::ShiftLead, true, says::cannotDeliver, then::cancel},
        {21023035, Class::LabelNotReady, Actor::Nobody, false, says::labelAfterShip, then::nothingLabel},
        {21034012, Class::Refused, Actor::Packer, false, says::tracking, then::scanOrChoose},
        {21042102, Class::Refused, Actor::ShiftLead, false, says::pickedUp, then::whereIsBox},
        {21042104, Class::LabelNotReady, Actor::Nobody, false, says::labelAfterShip, then::nothingLabel},
        {36009002, Class::NeverArrived, Actor::Nobody, false, says::often, then::nothingSends},
        {36009003, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
        {36009004, Class::Unauthorized, Actor::It, false, says::keys, then::checkKeys},
        {36009007, Class::Unknown, Actor::Nobody, false, says::slow, then::nothingLooks},
        {36009009, Class::WrongAddress, Actor::It, false, says::noCall, then::checkAddress},
        {36009010, Class::WrongRequest, Actor::It, false, says::form, then::readLog},
        {36009021, Class::WrongRequest, Actor::It, false, says::tooBig, then::readLog},
        {36009022, Class::WrongRequest, Actor::It, false, says::form, then::readLog},
        {36009023, Class::WrongRequest, Actor::It, false, says::form, then::readLog},
        {36009033, Class::Forbidden, Actor::It, false, says::ip, then::allowIp},
        {99999999, Class::Unknown, Actor::Nobody, false, says::fault, then::nothingLooks},
    };
}

} // namespace

const std::vector<TikTokCode> &tiktokCodes()
{
    static const std::vector<TikTokCode> codes = makeTikTokCodes();
    return codes;
}

const TikTokCode *tiktokCode(qint64 code)
{
    const std::vector<TikTokCode> &codes = tiktokCodes();
    const auto row = std::lower_bound(codes.begin(), codes.end(), code, [](const TikTokCode &a, qint64 b) { return a.code < b; });
    return row != codes.end() && row->code == code ? &*row : nullptr;
}

std::optional<CodeWords> tiktokCodeWords(const QString &code)
{
    bool isNumber = false;
    const qint64 number = code.toLongLong(&isNumber);
    const TikTokCode *row = isNumber ? tiktokCode(number) : nullptr;
    if (row == nullptr) {
        return std::nullopt;
    }
    return CodeWords{QCoreApplication::translate("TikTokCodes", row->meaning), QCoreApplication::translate("TikTokCodes", row->advice),
                     row->actor, row->mayCancel};
}

} // namespace packbench
