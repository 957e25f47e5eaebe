// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/registry.h"

#include "settings/keys.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace packbench {

namespace {

constexpr const char *ordersGroup = QT_TRANSLATE_NOOP("Settings", "Orders");
constexpr const char *shippingGroup = QT_TRANSLATE_NOOP("Settings", "Shipping");
constexpr const char *stationGroup = QT_TRANSLATE_NOOP("Settings", "Station");
constexpr const char *appearanceGroup = QT_TRANSLATE_NOOP("Settings", "Appearance and sound");
constexpr const char *printingGroup = QT_TRANSLATE_NOOP("Settings", "Printing");
constexpr const char *scannerGroup = QT_TRANSLATE_NOOP("Settings", "Scanner");
constexpr const char *networkGroup = QT_TRANSLATE_NOOP("Settings", "Network");

constexpr const char *secondsUnit = QT_TRANSLATE_NOOP("Settings", "s");
constexpr const char *minutesUnit = QT_TRANSLATE_NOOP("Settings", "min");
constexpr const char *hoursUnit = QT_TRANSLATE_NOOP("Settings", "h");
constexpr const char *daysUnit = QT_TRANSLATE_NOOP("Settings", "days");
constexpr const char *millisecondsUnit = QT_TRANSLATE_NOOP("Settings", "ms");
constexpr const char *charactersUnit = QT_TRANSLATE_NOOP("Settings", "characters");

SettingRow switchRow(QLatin1String key, bool standard, const char *group, const char *label, const char *hint = "")
{
    return {.key = key, .kind = SettingKind::Switch, .standard = standard, .groupText = group, .labelText = label, .hintText = hint};
}

struct Range {
    int standard;
    int minimum;
    int maximum;
};

SettingRow numberRow(QLatin1String key, Range range, const char *unit, const char *group, const char *label, const char *hint = "")
{
    return {.key = key,
            .kind = SettingKind::Number,
            .standard = range.standard,
            .minimum = range.minimum,
            .maximum = range.maximum,
            .unitText = unit,
            .groupText = group,
            .labelText = label,
            .hintText = hint};
}

SettingRow textRow(QLatin1String key, const char *standard, const char *group, const char *label, const char *hint = "",
                   bool (*accepts)(const QString &) = nullptr)
{
    return {.key = key,
            .kind = SettingKind::Text,
            .standard = QString::fromLatin1(standard),
            .accepts = accepts,
            .groupText = group,
            .labelText = label,
            .hintText = hint};
}

SettingRow choiceRow(QLatin1String key, const QStringList &choices, const char *group, const char *label, const char *hint = "")
{
    return {.key = key,
            .kind = SettingKind::Choice,
            .standard = choices.first(),
            .choices = choices,
            .groupText = group,
            .labelText = label,
            .hintText = hint};
}

bool isNamed(const QString &text)
{
    constexpr qsizetype longest = 64;
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

bool isProxy(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]+):([0-9]{1,5})$"));
    if (text == QLatin1String("system") || text == QLatin1String("none")) {
        return true;
    }
    const QRegularExpressionMatch match = address.match(text);
    const int port = match.captured(2).toInt();
    return match.hasMatch() && port > 0 && port <= 65535;
}

/// Only what must not be in the file is looked for here; who connects reads it whole.
bool isDatabaseAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^postgres(ql)?://[^:@/\\s]+@\\S+$"));
    return text.isEmpty() || (address.match(text).hasMatch() && !text.contains(QLatin1String("password=")));
}

void addOrders(std::vector<SettingRow> &rows)
{
    rows.push_back(numberRow(keys::pollSeconds, {120, 15, 3600}, secondsUnit, ordersGroup,
                             QT_TRANSLATE_NOOP("Settings", "Time between two looks for new orders")));
    rows.push_back(numberRow(keys::pollRecentHours, {48, 1, 336}, hoursUnit, ordersGroup,
                             QT_TRANSLATE_NOOP("Settings", "How far back each look reaches")));
    rows.push_back(numberRow(keys::pollLookBackDays, {14, 1, 180}, daysUnit, ordersGroup,
                             QT_TRANSLATE_NOOP("Settings", "How far back the hourly look reaches"),
                             QT_TRANSLATE_NOOP("Settings", "An account may have its own figure.")));
    rows.push_back(
        switchRow(keys::acknowledgeAuto, false, ordersGroup, QT_TRANSLATE_NOOP("Settings", "Acknowledge new orders on arrival")));
}

void addShipping(std::vector<SettingRow> &rows)
{
    rows.push_back(numberRow(keys::recallSeconds, {15, 0, 120}, secondsUnit, shippingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Time in which a finished order can be taken back"),
                             QT_TRANSLATE_NOOP("Settings", "It is sent after that.")));
    rows.push_back(
        switchRow(keys::finishAuto, true, shippingGroup, QT_TRANSLATE_NOOP("Settings", "Finish by itself when every box is labelled")));
    rows.push_back(switchRow(keys::letterMailWithoutNumber, false, shippingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Letter mail may go without a tracking number")));
    rows.push_back(switchRow(keys::shipTogether, false, shippingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Finished orders wait in the queue, to be shipped together"),
                             QT_TRANSLATE_NOOP("Settings", "Where the channel takes several in one call; B in the queue ships them.")));
    rows.push_back(numberRow(keys::batchSize, {20, 1, 50}, "", shippingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Most orders that are shipped in one call")));
    rows.push_back(numberRow(keys::readBackCount, {3, 2, 20}, "", shippingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Read-backs that find nothing before it is sent again")));
    rows.push_back(
        numberRow(keys::readBackSpreadMinutes, {10, 2, 240}, minutesUnit, shippingGroup,
                  QT_TRANSLATE_NOOP("Settings", "Shortest time over which those are spread"),
                  QT_TRANSLATE_NOOP("Settings", "Channels show a shipment late: less than ten minutes risks sending it twice.")));
}

void addStation(std::vector<SettingRow> &rows)
{
    rows.push_back(textRow(keys::stationName, "Bench 1", stationGroup, QT_TRANSLATE_NOOP("Settings", "Name of this station"),
                           QT_TRANSLATE_NOOP("Settings", "1 to 64 characters; stands in exports and on the strip."), isNamed));
    rows.push_back(textRow(keys::totePrefix, "TOTE", stationGroup, QT_TRANSLATE_NOOP("Settings", "Tote barcodes begin with"),
                           QT_TRANSLATE_NOOP("Settings", "Scanning a tote opens the order that was put into it. Empty: no totes.")));
    rows.push_back(switchRow(keys::shiftAskPacker, true, stationGroup, QT_TRANSLATE_NOOP("Settings", "Ask once per shift who packs")));
    rows.push_back(switchRow(keys::privacyShowFullAddress, false, stationGroup,
                             QT_TRANSLATE_NOOP("Settings", "Always show the full address"),
                             QT_TRANSLATE_NOOP("Settings", "Otherwise city and initials, and the address on demand.")));
    rows.push_back(numberRow(keys::privacyKeepDays, {30, 1, 730}, daysUnit, stationGroup,
                             QT_TRANSLATE_NOOP("Settings", "Names and addresses are kept so long after an order is closed"),
                             QT_TRANSLATE_NOOP("Settings", "Then they are removed from history; numbers and what left stay.")));
}

void addAppearance(std::vector<SettingRow> &rows)
{
    const QString system = QStringLiteral("system");
    rows.push_back(choiceRow(keys::theme, {system, QStringLiteral("light"), QStringLiteral("dark")}, appearanceGroup,
                             QT_TRANSLATE_NOOP("Settings", "Colours")));
    rows.push_back(numberRow(keys::textSize, {100, 100, 200}, "%", appearanceGroup, QT_TRANSLATE_NOOP("Settings", "Text size")));
    rows.push_back(switchRow(keys::kiosk, false, appearanceGroup, QT_TRANSLATE_NOOP("Settings", "Full screen, without window frame")));
    rows.push_back(choiceRow(keys::language, {system, QStringLiteral("en"), QStringLiteral("tr"), QStringLiteral("fr_CA")}, appearanceGroup,
                             QT_TRANSLATE_NOOP("Settings", "Language"), QT_TRANSLATE_NOOP("Settings", "Taken up at the next start.")));
    rows.push_back(numberRow(keys::soundVolume, {70, 0, 100}, "%", appearanceGroup, QT_TRANSLATE_NOOP("Settings", "Volume")));
    rows.push_back(switchRow(keys::soundMuted, false, appearanceGroup, QT_TRANSLATE_NOOP("Settings", "No sound")));
}

void addPrinting(std::vector<SettingRow> &rows)
{
    const char *empty = QT_TRANSLATE_NOOP("Settings", "Empty: the system's default printer.");
    rows.push_back(textRow(keys::printerSlip, "", printingGroup, QT_TRANSLATE_NOOP("Settings", "Printer for packing slips"), empty));
    rows.push_back(
        textRow(keys::printerCommands, "", printingGroup, QT_TRANSLATE_NOOP("Settings", "Printer for the command sheet"), empty));
    rows.push_back(switchRow(keys::printLabels, true, printingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Print labels that a channel issues as soon as they come")));
    rows.push_back(textRow(keys::printerLabel, "", printingGroup, QT_TRANSLATE_NOOP("Settings", "Printer for labels (A6)"), empty));
    rows.push_back(choiceRow(keys::paperSize, {QStringLiteral("letter"), QStringLiteral("a4")}, printingGroup,
                             QT_TRANSLATE_NOOP("Settings", "Paper")));
}

void addScannerMeaning(std::vector<SettingRow> &rows)
{
    rows.push_back(
        choiceRow(keys::scannerKeyboard, {QStringLiteral("physical"), QStringLiteral("computer")}, scannerGroup,
                  QT_TRANSLATE_NOOP("Settings", "Keyboard that the scanner believes in"),
                  QT_TRANSLATE_NOOP("Settings", "Scanners leave the factory with the US keyboard. The setup barcode finds out.")));
    rows.push_back(choiceRow(keys::scannerEnd,
                             {QStringLiteral("any"), QStringLiteral("enter"), QStringLiteral("tab"), QStringLiteral("idle")}, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "What ends a scan")));
    rows.push_back(switchRow(keys::scannerSwapCase, false, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "The scanner turns capital and small letters around")));
    rows.push_back(textRow(keys::scannerPrefix, "", scannerGroup, QT_TRANSLATE_NOOP("Settings", "Prefix that the scanner adds")));
    rows.push_back(textRow(keys::scannerSuffix, "", scannerGroup, QT_TRANSLATE_NOOP("Settings", "Suffix that the scanner adds")));
    rows.push_back(textRow(keys::scannerFnc1, "", scannerGroup, QT_TRANSLATE_NOOP("Settings", "What the scanner sends for FNC1"),
                           QT_TRANSLATE_NOOP("Settings", "Empty: the character GS.")));
    rows.push_back(textRow(keys::scannerSerialPort, "", scannerGroup, QT_TRANSLATE_NOOP("Settings", "Port of a serial scanner"),
                           QT_TRANSLATE_NOOP("Settings", "For example /dev/ttyACM0 or COM3. Empty: none.")));
    rows.push_back(numberRow(keys::scannerBaud, {9600, 300, 921600}, "", scannerGroup, QT_TRANSLATE_NOOP("Settings", "Its baud rate")));
}

void addScanner(std::vector<SettingRow> &rows)
{
    addScannerMeaning(rows);
    rows.push_back(numberRow(keys::scannerMaxMeanGap, {60, 5, 500}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "Mean time between two characters of a scan, at most"),
                             QT_TRANSLATE_NOOP("Settings", "Raise it for a slow scanner; letters typed into a field appear this late.")));
    rows.push_back(numberRow(keys::scannerMaxGap, {150, 10, 2000}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "Longest pause inside a scan")));
    rows.push_back(numberRow(keys::scannerIdle, {150, 20, 2000}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "A scan without Enter or Tab ends after")));
    rows.push_back(
        numberRow(keys::scannerMinLength, {4, 2, 32}, charactersUnit, scannerGroup, QT_TRANSLATE_NOOP("Settings", "Shortest scan")));
    rows.push_back(
        numberRow(keys::scannerMaxLength, {512, 32, 4096}, charactersUnit, scannerGroup, QT_TRANSLATE_NOOP("Settings", "Longest scan")));
    rows.push_back(numberRow(keys::scannerSecondTerminator, {50, 0, 1000}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "A second Enter belongs to the scan within")));
    rows.push_back(numberRow(keys::scannerDoubleRead, {0, 0, 5000}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "The same code again is dropped within"),
                             QT_TRANSLATE_NOOP("Settings", "0: every scan counts.")));
    rows.push_back(numberRow(keys::scannerTypistMeanGap, {30, 0, 200}, millisecondsUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "In a text field, a short run slower than this is typed by a person")));
    rows.push_back(numberRow(keys::scannerTypistMaxLength, {7, 2, 32}, charactersUnit, scannerGroup,
                             QT_TRANSLATE_NOOP("Settings", "Such a run has at most")));
}

void addNetwork(std::vector<SettingRow> &rows)
{
    rows.push_back(textRow(keys::proxy, "system", networkGroup, QT_TRANSLATE_NOOP("Settings", "Proxy"),
                           QT_TRANSLATE_NOOP("Settings", "system, none, or host:port"), isProxy));
    rows.push_back(textRow(keys::proxyUser, "", networkGroup, QT_TRANSLATE_NOOP("Settings", "User name at the proxy"),
                           QT_TRANSLATE_NOOP("Settings", "Its password is kept in the keychain.")));
    rows.push_back(textRow(keys::caFile, "", networkGroup, QT_TRANSLATE_NOOP("Settings", "File with your company's certificate authority"),
                           QT_TRANSLATE_NOOP("Settings", "PEM; trusted besides the system's own, checks stay on.")));
    rows.push_back(textRow(
        keys::databaseUrl, "", networkGroup, QT_TRANSLATE_NOOP("Settings", "Database server that stations share, from the next start on"),
        QT_TRANSLATE_NOOP("Settings", "postgresql://user@host/name?sslmode=verify-full without a password; empty: this computer's file."),
        isDatabaseAddress));
}

} // namespace

const std::vector<SettingRow> &settingRows()
{
    static const std::vector<SettingRow> rows = [] {
        std::vector<SettingRow> list;
        addOrders(list);
        addShipping(list);
        addStation(list);
        addAppearance(list);
        addPrinting(list);
        addScanner(list);
        addNetwork(list);
        return list;
    }();
    return rows;
}

} // namespace packbench
