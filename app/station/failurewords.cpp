// SPDX-FileCopyrightText: The Packbench authors
// SPDX-License-Identifier: Apache-2.0
#include "station/wording.h"

#include <QCoreApplication>

namespace packbench::words {

namespace {

/// The translation context of this file.
struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

/// What the client's library says in several lines, without what the packer cannot use.
QString reasonOf(const QString &words)
{
    static const QString failed = QStringLiteral("failed: ");
    QString reason = words.section(QLatin1Char('\n'), 0, 0);
    const qsizetype at = reason.lastIndexOf(failed);
    if (at >= 0) {
        reason = reason.mid(at + failed.size());
    }
    reason.remove(QLatin1String("FATAL:"));
    reason.remove(QLatin1String("QPSQL: Unable to connect"));
    return reason.simplified();
}

} // namespace

QString inStrip(const StoreFailure &failure)
{
    return failure.kind == StoreFailure::Kind::ServerGone
               ? FailureWords::tr("The database server does not answer. Packing goes on; Packbench keeps looking for it.")
               : words::failure(failure);
}

QString failure(const StoreFailure &failure)
{
    using Kind = StoreFailure::Kind;
    switch (failure.kind) {
    case Kind::Busy:
        return FailureWords::tr("Another program holds the database. Close it, then scan again.");
    case Kind::DiskFull:
        return FailureWords::tr("The disk is full. Free some space, then scan again.");
    case Kind::IoError:
        return FailureWords::tr("The disk failed (%1). Stop packing and call IT.").arg(failure.words);
    case Kind::Corrupt:
        return FailureWords::tr("The database is damaged (%1). Stop packing and call IT.").arg(failure.words);
    case Kind::NewerVersion:
        return FailureWords::tr("The database was made by a newer Packbench (%1). Install that version.").arg(failure.words);
    case Kind::CannotOpen:
        return FailureWords::tr("The database cannot be opened (%1). Check the data folder.").arg(failure.words);
    case Kind::TrackingNumberUsed:
        return FailureWords::tr("The tracking number %1 is used on order %2.").arg(failure.words, failure.order.order.text());
    case Kind::Conflict:
        return FailureWords::tr("It has changed meanwhile. Look at it again.");
    case Kind::NotFound:
        return FailureWords::tr("It is not there any more.");
    case Kind::Closed:
        return FailureWords::tr("The database is closed. Start Packbench again.");
    case Kind::ServerGone:
        return FailureWords::tr("The database server does not answer (%1). Packbench goes on looking for it.").arg(reasonOf(failure.words));
    case Kind::ServerRefused:
        return FailureWords::tr("The database server refuses this station (%1). Call IT.").arg(reasonOf(failure.words));
    case Kind::NotNow:
        return FailureWords::tr("Another station is at it at the moment. Try again in a few seconds.");
    case Kind::Raced:
        return FailureWords::tr("Other stations were quicker. Scan again.");
    case Kind::Unexpected:
        return FailureWords::tr("The database answered unexpectedly (%1). Call IT.").arg(failure.words);
    }
    return {};
}

QString databaseInUse(int unfinished)
{
    return FailureWords::tr("Shipments of this station that are not finished: %1. They would stay behind. Let them be sent or decide them "
                            "first; packbench database move takes a file's content to a server.")
        .arg(unfinished);
}

QString failure(const PlaceRefusal &refusal)
{
    using Why = PlaceRefusal::Why;
    switch (refusal.why) {
    case Why::NotAnAddress:
        return FailureWords::tr("The address of the database is not of the form postgresql://user@host:port/name.");
    case Why::CarriesPassword:
        return FailureWords::tr(
            "The address of the database carries a password. Leave it out and store it with: packbench database password");
    case Why::UnknownOption:
        return FailureWords::tr(
                   "The address of the database has %1, which is not known or not allowed. sslmode, sslrootcert, schema and host "
                   "(a socket's folder) are.")
            .arg(refusal.detail);
    case Why::NotVerified:
        return FailureWords::tr("The database server %1 is another computer: add sslmode=verify-full to its address.").arg(refusal.detail);
    }
    return {};
}

QString refusal(const MoveRefusal &refusal)
{
    using Why = MoveRefusal::Why;
    switch (refusal.why) {
    case Why::Unfinished:
        return FailureWords::tr("Shipments that are not finished: %1. Let them be sent or decide them, then move.").arg(refusal.count);
    case Why::NotEmpty:
        return FailureWords::tr("The server has other content already (table %1). Choose another schema or database.").arg(refusal.table);
    case Why::Different:
        return FailureWords::tr("The copy of table %1 is not the same as the original.").arg(refusal.table);
    case Why::Store:
        return failure(refusal.failure);
    }
    return {};
}

QString failure(const VaultFailure &failure)
{
    switch (failure.why) {
    case VaultFailure::Why::NeverStored:
        return FailureWords::tr("The keys of this account were never stored here. Import the account again.");
    case VaultFailure::Why::Locked:
        return FailureWords::tr("The keychain is locked. Unlock it, or sign in for this session in Settings.");
    case VaultFailure::Why::Unavailable:
        return FailureWords::tr("This computer has no keychain running. Start it, or sign in for this session in Settings.");
    case VaultFailure::Why::TimedOut:
        return FailureWords::tr("The keychain does not answer. Look for its password window, or sign in for this session in Settings.");
    case VaultFailure::Why::Denied:
        return FailureWords::tr("The keychain refused. Allow Packbench, or sign in for this session in Settings.");
    }
    return {};
}

QString failure(const SettingFailure &failure)
{
    const SettingRow *row = settingRow(failure.key);
    using Why = SettingFailure::Why;
    switch (failure.why) {
    case Why::UnknownKey:
        return FailureWords::tr("There is no setting %1. The list of all: packbench settings list").arg(failure.key);
    case Why::NotASwitch:
        return FailureWords::tr("%1 is on or off: write true or false.").arg(failure.key);
    case Why::NotANumber:
        return FailureWords::tr("%1 is a whole number.").arg(failure.key);
    case Why::OutOfRange:
        return FailureWords::tr("%1 goes from %2 to %3.")
            .arg(failure.key)
            .arg(row == nullptr ? 0 : row->minimum)
            .arg(row == nullptr ? 0 : row->maximum);
    case Why::NotAChoice:
        return FailureWords::tr("%1 is one of: %2.").arg(failure.key, row == nullptr ? QString() : row->choices.join(QStringLiteral(", ")));
    case Why::Malformed:
        return FailureWords::tr("%1 cannot be that. %2").arg(failure.key, row == nullptr ? QString() : row->hint()).trimmed();
    case Why::NotWritten:
        return FailureWords::tr("The settings could not be written to %1. Check the disk and its permissions.").arg(failure.detail);
    }
    return {};
}

QString problem(const AccountProblem &problem)
{
    using Why = AccountProblem::Why;
    switch (problem.why) {
    case Why::Missing:
        return FailureWords::tr("%1 is missing.").arg(problem.field);
    case Why::UnknownField:
        return FailureWords::tr("%1 is no entry of such an account. Check its spelling.").arg(problem.field);
    case Why::UnknownChannel:
        return FailureWords::tr("The channel %1 is not known.").arg(problem.detail);
    case Why::NotText:
        return FailureWords::tr("%1 must be a text in quotes.").arg(problem.field);
    case Why::NotANumber:
        return FailureWords::tr("%1 must be a whole number. %2").arg(problem.field, problem.detail).trimmed();
    case Why::NotABoolean:
        return FailureWords::tr("%1 must be true or false.").arg(problem.field);
    case Why::NotOneOf:
        return FailureWords::tr("%1 must be one of: %2.").arg(problem.field, problem.detail);
    case Why::NotAnAddress:
        return FailureWords::tr("%1 is no usable address: %2").arg(problem.field, problem.detail);
    case Why::NotAKey:
        return FailureWords::tr("%1 is no usable key: %2").arg(problem.field, problem.detail);
    case Why::NotInForm:
        return FailureWords::tr("%1 is not written as it must be: %2").arg(problem.field, problem.detail);
    }
    return {};
}

QString acknowledged(const AcknowledgeResult &result)
{
    switch (result.outcome) {
    case AcknowledgeResult::Outcome::Acknowledged:
        return FailureWords::tr("acknowledged");
    case AcknowledgeResult::Outcome::AlreadyDone:
        return FailureWords::tr("was acknowledged already");
    case AcknowledgeResult::Outcome::NotAllowed:
        return FailureWords::tr("not acknowledged: some of it is shipped or cancelled");
    case AcknowledgeResult::Outcome::NoAccount:
        return FailureWords::tr("not acknowledged: its account was removed");
    case AcknowledgeResult::Outcome::Failed:
        return result.failure ? failure(*result.failure) : FailureWords::tr("not acknowledged; it can be tried again");
    }
    return {};
}

bool isGood(const AcknowledgeResult &result)
{
    return result.outcome == AcknowledgeResult::Outcome::Acknowledged || result.outcome == AcknowledgeResult::Outcome::AlreadyDone;
}

QString problem(const ProductRowProblem &problem)
{
    using Why = ProductRowProblem::Why;
    const auto inLine = [&problem](const QString &what) { return FailureWords::tr("Line %1: %2").arg(problem.line).arg(what); };
    switch (problem.why) {
    case Why::SkuMissing:
        return inLine(FailureWords::tr("the SKU is missing."));
    case Why::BarcodeMissing:
        return inLine(FailureWords::tr("the barcode is missing."));
    case Why::BarcodeMangled:
        return inLine(
            FailureWords::tr("a spreadsheet has spoilt the barcode (%1). Format that column as text and save again.").arg(problem.detail));
    case Why::QuantityNotValid:
        return inLine(FailureWords::tr("the quantity %1 is no whole number from 1 to 100 000.").arg(problem.detail));
    case Why::ColumnMissing:
        return inLine(FailureWords::tr("the heading names no %1 column.").arg(problem.detail));
    case Why::QuoteNotClosed:
        return inLine(FailureWords::tr("a quotation mark is not closed."));
    case Why::NotUtf8:
        return inLine(FailureWords::tr("the text is not UTF-8. Save the file as UTF-8."));
    case Why::SameAgain:
        return inLine(FailureWords::tr("the barcode %1 stands above already.").arg(problem.detail));
    case Why::Contradicts:
        return inLine(FailureWords::tr("the barcode %1 stands above with another meaning; that one is kept.").arg(problem.detail));
    }
    return {};
}

} // namespace packbench::words
