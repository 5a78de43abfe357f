// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/vaultproblem.h"

#include "core/errortext.h"

#include <QCoreApplication>

namespace kyc::cli {

void tellError(const core::Error &error)
{
    const core::ErrorText text = core::errorText(error);
    tell(text.what);
    tell(text.remedy);
    if (error.cause == core::ErrorCause::VaultNotChosen) {
        tell(core::Message{QT_TRANSLATE_NOOP(
            "kyc",
            "\"kyc-desk-cli vault choose --keeper keychain\" or \"--keeper file\" does it here. What the window "
            "keeps in memory alone, the command line cannot use.")});
    }
}

ExitStatus unusable(const core::Error &error)
{
    tellError(error);
    switch (error.kind) {
    case core::ErrorKind::Vault:
    case core::ErrorKind::Records:
    case core::ErrorKind::Protocol: // a file of ours that makes no sense
        return ExitStatus::StoreUnavailable;
    case core::ErrorKind::InvalidInput:
        return ExitStatus::Misused;
    default:
        return ExitStatus::NotAnswered;
    }
}

ExitStatus notDone(const core::Error &error)
{
    const ExitStatus status = unusable(error);
    switch (error.cause) {
    case core::ErrorCause::FileUnreadable:
    case core::ErrorCause::FileUnwritable:
    case core::ErrorCause::FileExists:
    case core::ErrorCause::FileForeign:
    case core::ErrorCause::FileDamaged:
    case core::ErrorCause::FileTooNew:
    case core::ErrorCause::FilePassphraseWrong:
        return ExitStatus::NotAnswered;
    default:
        return status;
    }
}

core::Message noSuchAccount()
{
    return core::Message{QT_TRANSLATE_NOOP("kyc", "There is no account of that name: see \"accounts list\".")};
}

} // namespace kyc::cli
