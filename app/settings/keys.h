// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

/// The key of every setting, as in the settings file and on the command line.
namespace packbench::keys {

inline constexpr QLatin1String recallSeconds("recall.seconds");
inline constexpr QLatin1String finishAuto("finish.auto");
inline constexpr QLatin1String acknowledgeAuto("acknowledge.auto");
inline constexpr QLatin1String letterMailWithoutNumber("shipping.letterMailWithoutNumber");
inline constexpr QLatin1String shipTogether("shipping.together"); ///< finished orders wait in the queue to be shipped together
inline constexpr QLatin1String batchSize("shipping.batchSize");
inline constexpr QLatin1String printLabels("printer.labels"); ///< labels that channels issue are printed as they come
inline constexpr QLatin1String printerLabel("printer.label");
inline constexpr QLatin1String pollSeconds("poll.seconds");
inline constexpr QLatin1String pollRecentHours("poll.recentHours");
inline constexpr QLatin1String pollLookBackDays("poll.lookBackDays");
inline constexpr QLatin1String readBackCount("readBack.count");
inline constexpr QLatin1String readBackSpreadMinutes("readBack.spreadMinutes");
inline constexpr QLatin1String stationName("station.name");
inline constexpr QLatin1String totePrefix("station.totePrefix"); ///< what tote barcodes begin with
inline constexpr QLatin1String shiftAskPacker("shift.askPacker");
inline constexpr QLatin1String privacyShowFullAddress("privacy.showFullAddress");
inline constexpr QLatin1String privacyKeepDays("privacy.keepDays");
inline constexpr QLatin1String theme("appearance.theme");
inline constexpr QLatin1String textSize("appearance.textSize");
inline constexpr QLatin1String kiosk("appearance.kiosk");
inline constexpr QLatin1String language("language");
inline constexpr QLatin1String soundVolume("sound.volume");
inline constexpr QLatin1String soundMuted("sound.muted");
inline constexpr QLatin1String printerSlip("printer.slip");
inline constexpr QLatin1String printerCommands("printer.commands");
inline constexpr QLatin1String paperSize("printer.paper");
inline constexpr QLatin1String scannerKeyboard("scanner.keyboard");
inline constexpr QLatin1String scannerEnd("scanner.end");
inline constexpr QLatin1String scannerSwapCase("scanner.swapCase");
inline constexpr QLatin1String scannerFnc1("scanner.fnc1");
inline constexpr QLatin1String scannerTypistMeanGap("scanner.typistMeanGap");
inline constexpr QLatin1String scannerTypistMaxLength("scanner.typistMaxLength");
inline constexpr QLatin1String scannerSerialPort("scanner.serialPort");
inline constexpr QLatin1String scannerBaud("scanner.baud");
inline constexpr QLatin1String scannerMaxMeanGap("scanner.maxMeanGap");
inline constexpr QLatin1String scannerMaxGap("scanner.maxGap");
inline constexpr QLatin1String scannerIdle("scanner.idle");
inline constexpr QLatin1String scannerMinLength("scanner.minLength");
inline constexpr QLatin1String scannerMaxLength("scanner.maxLength");
inline constexpr QLatin1String scannerSecondTerminator("scanner.secondTerminator");
inline constexpr QLatin1String scannerDoubleRead("scanner.doubleRead");
inline constexpr QLatin1String scannerPrefix("scanner.prefix");
inline constexpr QLatin1String scannerSuffix("scanner.suffix");
inline constexpr QLatin1String proxy("net.proxy");
inline constexpr QLatin1String proxyUser("net.proxyUser");
inline constexpr QLatin1String caFile("net.caFile");
inline constexpr QLatin1String databaseUrl("database.url"); ///< empty: the file of the data folder; read at the start

} // namespace packbench::keys
