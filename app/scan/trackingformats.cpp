// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/trackingformats.h"

namespace packbench {

namespace {

// clang-format off
constexpr TrackingFormat formats[] = {
    {"ups", "", "(?<number>1Z[A-Z0-9]{15}[0-9])", CheckRule::Ups, Claim::Unique, false,
     "1Z5R89390357567127 1ZXX3150YW44070023 1Z999AA10123456784"},
    // Universal Postal Union S10; before the carriers that have numbers of the same form.
    {"canada-post", "", "(?<number>[A-Z]{2}\\d{9}CA)", CheckRule::S10, Claim::WhenProved, false, "LX123456785CA"},
    {"usps", "", "(?<number>[A-Z]{2}\\d{9}US)", CheckRule::S10, Claim::WhenProved, false, "LX123456785US"},
    {"royal-mail", "", "(?<number>[A-Z]{2}\\d{9}GB)", CheckRule::S10, Claim::WhenProved, false, "RB123456785GB"},
    {"ptt", "", "(?<number>[A-Z]{2}\\d{9}TR)", CheckRule::S10, Claim::WhenProved, false, "RR123456785TR"},
    {"post", "", "(?<number>[A-Z]{2}\\d{9}(?!CA|US|GB|TR)[A-Z]{2})", CheckRule::S10, Claim::WhenProved, false, "RB123456785DE"},
    // USPS Intelligent Mail package barcode, with the postal code in front or alone.
    {"usps", "", "420\\d{5}(?<number>9[1-5]\\d{20}(\\d{4})?)", CheckRule::Gs1, Claim::WhenProved, false,
     "420787459400111206206406260787"},
    {"usps", "", "420\\d{9}(?<number>9[1-5]\\d{20}(\\d{4})?)", CheckRule::Gs1, Claim::WhenProved, false,
     "4201002334249200190132607600833457"},
    {"usps", "", "(?<number>9[1-5]\\d{20})", CheckRule::Gs1, Claim::Unique, false,
     "9400111206206406260787 9505511069605048600624 9261292700768711948021 9101026837331000039521"},
    {"usps", "", "(?<number>9[2-5]\\d{24})", CheckRule::Gs1, Claim::Unique, false, "92748931507708513018050063"},
    {"usps", "", "(?<number>94\\d{28})", CheckRule::Gs1, Claim::Unique, false, ""},
    {"fedex", "FedEx Ground", "96\\d{5}(?<number>\\d{15})", CheckRule::Gs1, Claim::Unique, false, "9611020987654312345672"},
    {"fedex", "FedEx Ground", "96\\d{18}(?<check>\\d\\d(?<number>\\d{12}))", CheckRule::Fedex, Claim::Unique, false,
     "9622001900000000000000776632517510"},
    {"purolator", "", "\\d{11}(?<number>33\\d{10})\\d{11}", CheckRule::Luhn, Claim::WhenProved, true,
     "0000000000033142674995700000000000"},
    {"purolator", "", "183080109\\d{6}(?<number>\\d{9})\\d{10}", CheckRule::None, Claim::Possible, false, ""},
    {"fedex", "FedEx Express", "[0-8]\\d{19}(?<check>\\d\\d(?<number>\\d{12}))", CheckRule::Fedex, Claim::WhenProved, false,
     "1001921334250001000300779017972697"},
    {"fedex", "FedEx Express", "3\\d{15}(?<number>\\d{12})\\d{4}", CheckRule::Fedex, Claim::WhenProved, true,
     "32971514560102447849175802862014"},
    {"amazon-shipping", "", "(?<number>TB[ABCM][A-Z0-9]{3}\\d{9})", CheckRule::None, Claim::Unique, false,
     "TBA010000000000 TBM502887274000"},
    {"intelcom", "", "(?<number>INTL[A-Z]{3}\\d{9})", CheckRule::None, Claim::Unique, false, "INTLCMD123456789"},
    {"gofo", "", "(?<number>GFUS\\d{14})", CheckRule::None, Claim::Unique, false, "GFUS01011884214464"},
    {"yunexpress", "", "(?<number>YT\\d{16})", CheckRule::None, Claim::Unique, false, "YT2229521272164446"},
    {"speedx", "", "(?<number>SPX1[A-Z]{2}\\d{12})", CheckRule::None, Claim::Unique, false, "SPX1AB123456789012"},
    {"uniuni", "", "(?<number>UUS[0-9A-Z]{7,20})", CheckRule::None, Claim::Possible, false, "UUS0000000000"},
    {"lasership", "", "(?<number>1LS7[12]\\d{10}1?|1LSCX[0-9A-Z]{10}|L[AEHINX][1-3]\\d{7})", CheckRule::None, Claim::Unique, false,
     "1LSCXVE005BUEFX LX17635036"},
    {"ontrac", "", "(?<number>[CD]\\d{14})", CheckRule::OnTrac, Claim::WhenProved, false, "C11031500001879 D10011354453707"},
    {"canpar", "", "(?<number>[CDKLSUXZ]\\d{21})", CheckRule::None, Claim::Unique, false, "D576002440000001718010"},
    {"canpar", "", "\\*(?<number>111\\d{13})", CheckRule::None, Claim::Possible, false, ""},
    // The check character that is printed stands in no bars (28 characters with it, 27 without).
    {"dpd", "", "%\\d{7}(?<number>\\d{14})\\d{6}", CheckRule::None, Claim::Unique, false, "%008182709980000020033350276"},
    {"dpd", "", "%?(?<check>\\d{7}(?<number>\\d{14})\\d{6}[0-9A-Z])", CheckRule::Mod37, Claim::WhenProved, true,
     "008182709980000020033350276C"},
    {"dhl-ecommerce", "", "(?<number>GM\\d{16,20})", CheckRule::None, Claim::Unique, false, "GM295117494011169042"},
    {"dhl", "DHL Express", "(?<number>JVGL\\d{10})", CheckRule::None, Claim::Unique, false, "JVGL0999999990"},
    {"yodel", "", "(?<number>J?JD\\d{16})", CheckRule::None, Claim::Unique, false, "JJD0002257639032011"},
    {"dhl", "DHL Express", "(?<number>J?JD\\d{8,20})", CheckRule::None, Claim::Unique, false, "JJD0099999999"},
    {"canada-post", "", "\\d[A-Z]{3}\\d{3}(?<number>\\d{16})\\d{5}", CheckRule::Gs1, Claim::Unique, false,
     "1KAB123703511447713847200001"},
    {"dhl", "DHL Express", "(?<number>J[A-Z]{2}\\d{9})", CheckRule::None, Claim::Possible, false, ""},
    {"purolator", "", "(?<number>[A-Z]{3}\\d{9})", CheckRule::None, Claim::Possible, false, "KYV009956937"},
    {"jt-express", "", "(?<number>J[A-Z]{1,2}\\d{10,12})", CheckRule::None, Claim::Possible, false, "JT1234567890"},
    {"dhl-parcel", "", "(?<number>3S[A-Z0-9]{9,13})", CheckRule::None, Claim::Possible, false, "3SBCC000123456"},
    {"evri", "", "(?<number>[HTC]\\d{15})", CheckRule::None, Claim::Possible, false, "H123456789012345"},
    {"ups", "", "(?<number>[AHJKTV]\\d{10})", CheckRule::Ups, Claim::Possible, false, "K1506235620 V0490119172"},
    {"amazon-shipping", "", "(?<number>[ACF]\\d{10})", CheckRule::None, Claim::Possible, false, ""},
    {"canada-post", "", "(?<number>\\d{16})", CheckRule::Gs1, Claim::WhenProved, false,
     "0073938000549297 7035114477138472 4002847016405018"},
    // Digits alone: never more than possibilities, for one random number in ten passes each check.
    {"fedex", "FedEx Express", "(?<number>\\d{12})", CheckRule::Fedex, Claim::Possible, false, "986578788855 477179081230"},
    {"purolator", "", "(?<number>[0-5]\\d{11})", CheckRule::Luhn, Claim::Possible, false, "331426749957 320595463938"},
    {"fedex", "FedEx Ground", "(?<number>\\d{15})", CheckRule::Gs1, Claim::Possible, false, "041441760228964 568283610012000"},
    {"dpd", "", "(?<check>(?<number>\\d{14})[0-9A-Z])", CheckRule::Mod37, Claim::Possible, true, "09980000020033F"},
    {"dhl", "DHL Express", "(?<number>\\d{10})", CheckRule::Mod7, Claim::Possible, false, "1099255990 3318810025 8487135506"},
    {"dhl", "DHL Express", "(?<number>\\d{11})", CheckRule::Mod7, Claim::Possible, true, "73891051146"},
    {"old-dominion", "", "(?<number>\\d{11})", CheckRule::Luhn, Claim::Possible, true, "78045768393"},
    {"ptt", "", "(?<number>\\d{13})", CheckRule::Gs1, Claim::Weak, true, "8000716049029"},
    {"fedex", "FedEx Ground", "(00)?(?<number>\\d{18})", CheckRule::Gs1, Claim::Possible, true, "000123450000000027"},
    {"dhl-parcel", "", "(00)?(?<number>3\\d{17})", CheckRule::Gs1, Claim::Possible, true, ""},
    {"usps", "", "(?<number>\\d{20})", CheckRule::Usps20, Claim::Possible, true, "03071790000523483741"},
    {"dhl-ecommerce", "", "(?<number>\\d{14})", CheckRule::None, Claim::Weak, false, "60120172242323"},
    {"gls", "", "(?<number>\\d{11}|\\d{13,14}|\\d{20})", CheckRule::None, Claim::Weak, false, ""},
};
// clang-format on

} // namespace

std::span<const TrackingFormat> trackingFormats()
{
    return formats;
}

} // namespace packbench
