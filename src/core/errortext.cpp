// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"

#include <QCoreApplication>

namespace kyc::core {

namespace {

struct Sentences
{
    const char *what;
    const char *remedy;
};

// The arguments (%1, %2) of each cause are what Error::args holds.

Sentences beforeSending(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::FieldMissing: // the keys
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: %1 is missing."),
                QT_TRANSLATE_NOOP("kyc", "Enter it and ask again.")};
    case ErrorCause::FieldMalformed: // the key
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: %1 is not well-formed."),
                QT_TRANSLATE_NOOP("kyc", "Correct it and ask again.")};
    case ErrorCause::UnknownCheck: // the check
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: there is no check \"%1\" for this account."),
                QT_TRANSLATE_NOOP("kyc", "Choose one of the provider's checks.")};
    case ErrorCause::CredentialMissing: // the keys
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: the credential %1 is missing."),
                QT_TRANSLATE_NOOP("kyc", "Enter it in the account, or beside the customer if it is personal.")};
    case ErrorCause::CredentialMalformed: // the key
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: the credential %1 holds characters that cannot be sent."),
                QT_TRANSLATE_NOOP("kyc", "Enter it again, without line breaks.")};
    case ErrorCause::PlainHttpRefused: // the host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: %1 would have been asked without encryption."),
                QT_TRANSLATE_NOOP("kyc", "Change the account's address to https.")};
    case ErrorCause::OriginRefused: // the host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: %1 is not this account's host."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address.")};
    default: // AddressMalformed
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the account has no usable address."),
                QT_TRANSLATE_NOOP("kyc", "Enter the account's base address, for example https://api.example.com.")};
    }
}

Sentences fromProvider(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::KeyMissing:
        return {QT_TRANSLATE_NOOP("kyc", "The provider saw no key."),
                QT_TRANSLATE_NOOP("kyc", "Enter the key in the account.")};
    case ErrorCause::KeyWrong:
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the key as wrong."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's key and its environment.")};
    case ErrorCause::CallerAddressNotAllowed:
        return {QT_TRANSLATE_NOOP("kyc", "The provider does not allow this workstation's IP address."),
                QT_TRANSLATE_NOOP("kyc", "Ask the provider to allow it, or use the company's VPN.")};
    case ErrorCause::TokenRefused:
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the credential."),
                QT_TRANSLATE_NOOP("kyc", "It is wrong or has expired: enter a new one.")};
    case ErrorCause::SignatureRefused:
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the request's signature."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's token and secret key: they must belong together.")};
    case ErrorCause::ClockOff: // minutes
        return {
            QT_TRANSLATE_NOOP("kyc", "The provider refused the signature: this workstation's clock is off by %1 min."),
            QT_TRANSLATE_NOOP("kyc", "Set the clock and ask again.")};
    case ErrorCause::TenantRefused:
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the organisation id."),
                QT_TRANSLATE_NOOP("kyc", "Enter it as <org-id>:<env-id> in the account.")};
    case ErrorCause::ShareTokenRefused:
        return {
            QT_TRANSLATE_NOOP("kyc", "The provider refused the credential or the share token."),
            QT_TRANSLATE_NOOP("kyc", "Check the credential; if it is valid, make a new share token and a new quote.")};
    case ErrorCause::ShareTokenBroken: // HTTP status
        return {QT_TRANSLATE_NOOP("kyc", "The provider failed over this share token."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, make a new share token and a new quote.")};
    case ErrorCause::AccessForbidden:
        return {QT_TRANSLATE_NOOP("kyc", "The credential does not have the right to ask this."),
                QT_TRANSLATE_NOOP("kyc", "Ask the provider to grant it, or use another account.")};
    case ErrorCause::UserUnknown:
        return {QT_TRANSLATE_NOOP("kyc", "The provider knows no such user."),
                QT_TRANSLATE_NOOP("kyc", "Check the identifier and the account's environment.")};
    case ErrorCause::QuotaUsedUp:
        return {QT_TRANSLATE_NOOP("kyc", "The provider asks to slow down."),
                QT_TRANSLATE_NOOP("kyc", "Wait a moment and ask again.")};
    case ErrorCause::ProviderDown: // HTTP status
        return {QT_TRANSLATE_NOOP("kyc", "The provider is not available at the moment."),
                QT_TRANSLATE_NOOP("kyc", "This is not about the customer: ask again in a few minutes.")};
    default: // RequestRefused
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the request."),
                QT_TRANSLATE_NOOP("kyc", "Check the identifiers; the provider's message says more.")};
    }
}

Sentences onTheWay(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::ExchangeTimedOut: // seconds
        return {QT_TRANSLATE_NOOP("kyc", "The provider did not answer within %1 s."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, check the network.")};
    case ErrorCause::DeadlinePassed: // seconds
        return {QT_TRANSLATE_NOOP("kyc", "There was no usable answer within %1 s, with all tries."),
                QT_TRANSLATE_NOOP("kyc", "Ask again in a few minutes.")};
    case ErrorCause::HostNotFound: // host
        return {QT_TRANSLATE_NOOP("kyc", "The host %1 was not found."),
                QT_TRANSLATE_NOOP("kyc", "Check the network connection and the account's address.")};
    case ErrorCause::ConnectionRefused: // host
        return {QT_TRANSLATE_NOOP("kyc", "%1 refused the connection."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address, or ask again later.")};
    case ErrorCause::ConnectionReset: // host
        return {QT_TRANSLATE_NOOP("kyc", "The connection to %1 broke off before the answer was complete."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, check the network.")};
    case ErrorCause::ProxyUnreachable:
        return {QT_TRANSLATE_NOOP("kyc", "The proxy cannot be reached."),
                QT_TRANSLATE_NOOP("kyc", "Check the proxy settings of this workstation.")};
    case ErrorCause::ProxyWantsPassword:
        return {QT_TRANSLATE_NOOP("kyc", "The proxy asks for a name and a password."),
                QT_TRANSLATE_NOOP("kyc", "Set them in the system's proxy settings.")};
    default: // ConnectionFailed: host
        return {QT_TRANSLATE_NOOP("kyc", "%1 could not be reached."),
                QT_TRANSLATE_NOOP("kyc", "Check the network connection.")};
    }
}

Sentences tls(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::CertificateExpired: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 has expired."),
                QT_TRANSLATE_NOOP("kyc", "Tell the provider; check this workstation's date too.")};
    case ErrorCause::CertificateNotYetValid: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 is not valid yet."),
                QT_TRANSLATE_NOOP("kyc", "Check this workstation's date; else tell the provider.")};
    case ErrorCause::CertificateWrongHost: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate is not for %1."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address; somebody may be in between.")};
    case ErrorCause::CertificateSelfSigned: // host
        return {
            QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 is signed by itself."),
            QT_TRANSLATE_NOOP("kyc", "If it is your company's own, add its CA file; else somebody may be in between.")};
    case ErrorCause::CertificateUntrusted: // host
        return {QT_TRANSLATE_NOOP(
                    "kyc", "Nothing was sent: nobody this workstation trusts vouches for the certificate of %1."),
                QT_TRANSLATE_NOOP(
                    "kyc", "If your company inspects connections, add its CA file; else somebody may be in between.")};
    case ErrorCause::CertificateRevoked: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 has been revoked."),
                QT_TRANSLATE_NOOP("kyc", "Do not go on; tell the provider.")};
    case ErrorCause::CertificateWeak: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 is too weak to be trusted."),
                QT_TRANSLATE_NOOP("kyc", "Tell the provider.")};
    case ErrorCause::TlsTooOld: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: %1 only offers encryption older than TLS 1.2."),
                QT_TRANSLATE_NOOP("kyc", "Tell the provider, or whoever runs the proxy in between.")};
    case ErrorCause::TlsFailed: // host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: no encrypted connection to %1 came about."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address and the network.")};
    default: // CertificateOther: host
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was sent: the certificate of %1 cannot be verified."),
                QT_TRANSLATE_NOOP("kyc", "Check the company CA file, else tell the provider.")};
    }
}

Sentences inTheAnswer(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::Redirected:
        return {QT_TRANSLATE_NOOP("kyc", "The provider's address sends elsewhere; this was not followed."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address.")};
    case ErrorCause::NotJson: // content type
        return {QT_TRANSLATE_NOOP("kyc", "The answer is not JSON but %1: perhaps a login page in between."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address and the network.")};
    case ErrorCause::DuplicateKey: // key
        return {QT_TRANSLATE_NOOP("kyc", "The answer contradicts itself: it names \"%1\" twice."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    case ErrorCause::KeyAbsent: // path
        return {QT_TRANSLATE_NOOP("kyc", "The answer lacks \"%1\"."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    case ErrorCause::WrongType: // path
        return {QT_TRANSLATE_NOOP("kyc", "The answer makes no sense: \"%1\" is of the wrong type."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    case ErrorCause::ValueOutOfRange: // path
        return {QT_TRANSLATE_NOOP("kyc", "The answer makes no sense: \"%1\" is out of range."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    case ErrorCause::BadEncoding:
        return {QT_TRANSLATE_NOOP("kyc", "The answer could not be decompressed."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    case ErrorCause::UnexpectedStatus: // HTTP status
        return {QT_TRANSLATE_NOOP("kyc", "The provider answered with the unexpected HTTP status %1."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address.")};
    case ErrorCause::AnswerTooLarge: // limit in KiB
        return {QT_TRANSLATE_NOOP("kyc", "The answer was larger than %1 KiB and was not read."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address; else tell the provider.")};
    default: // MalformedJson
        return {QT_TRANSLATE_NOOP("kyc", "The answer is damaged and could not be read."),
                QT_TRANSLATE_NOOP("kyc", "Ask again; if it stays so, tell the provider.")};
    }
}

Sentences aboutCredential(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::CredentialExpired: // the key
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: the credential %1 has expired."),
                QT_TRANSLATE_NOOP("kyc", "Log in again, or enter a new one in the account.")};
    case ErrorCause::CredentialRefusedBefore: // the key
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: the provider has refused the credential %1 before."),
                QT_TRANSLATE_NOOP("kyc", "Change it in the account, or test it there once more.")};
    case ErrorCause::CredentialElsewhere: // the key, the host
        return {QT_TRANSLATE_NOOP("kyc",
                                  "Nothing was asked: the credential %1 was entered for another address, "
                                  "not for %2."),
                QT_TRANSLATE_NOOP("kyc", "Check the account's address, then enter the credential again.")};
    case ErrorCause::EnvironmentMismatch: // word of the environment the credential is for
        return {QT_TRANSLATE_NOOP("kyc", "The credential is for another environment: %1."),
                QT_TRANSLATE_NOOP("kyc",
                                  "Change the account's environment, or enter the credential that belongs "
                                  "to it.")};
    case ErrorCause::SharingNotPermitted:
        return {QT_TRANSLATE_NOOP("kyc", "The credential may look up applicants, but not share their data."),
                QT_TRANSLATE_NOOP("kyc", "For hand-overs, have the provider grant it that right.")};
    case ErrorCause::LoginRefused:
        return {QT_TRANSLATE_NOOP("kyc", "The provider refused the login."),
                QT_TRANSLATE_NOOP("kyc", "Check the code and what the account says of the login.")};
    case ErrorCause::LoginTooSoon: // seconds
        return {QT_TRANSLATE_NOOP("kyc", "The provider sends no new code yet."),
                QT_TRANSLATE_NOOP("kyc", "Wait %1 s, or use the code that was sent last.")};
    default: // LoginDeclined
        return {QT_TRANSLATE_NOOP("kyc", "Nothing was asked: the login was not carried out."),
                QT_TRANSLATE_NOOP("kyc", "Log in, then ask again.")};
    }
}

Sentences aboutSharing(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::RecipientUnknown:
        return {
            QT_TRANSLATE_NOOP("kyc", "The provider makes no share token for this recipient."),
            QT_TRANSLATE_NOOP("kyc",
                              "Have the recipient added to the partners in the provider's dashboard, or correct its "
                              "client id in the destination account.")};
    case ErrorCause::RecipientOther:
        return {QT_TRANSLATE_NOOP("kyc", "The share token was made for somebody else than was asked for."),
                QT_TRANSLATE_NOOP("kyc", "It was dropped and handed to nobody. Report it to the provider.")};
    default: // ApplicantNotShareable
        return {QT_TRANSLATE_NOOP("kyc", "The provider does not share this applicant."),
                QT_TRANSLATE_NOOP("kyc", "Only an approved applicant can be shared: look the applicant up.")};
    }
}

Sentences aboutVault(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::VaultNotChosen:
        return {QT_TRANSLATE_NOOP("kyc", "It has not been decided yet where credentials are kept."),
                QT_TRANSLATE_NOOP("kyc", "Choose the place.")};
    case ErrorCause::VaultLocked:
        return {QT_TRANSLATE_NOOP("kyc", "The credentials are locked."), QT_TRANSLATE_NOOP("kyc", "Unlock them.")};
    case ErrorCause::VaultAbsent:
        return {QT_TRANSLATE_NOOP("kyc", "This session has no keychain."),
                QT_TRANSLATE_NOOP("kyc", "Start a keychain service and try again, or keep credentials elsewhere.")};
    case ErrorCause::VaultSilent: // seconds
        return {QT_TRANSLATE_NOOP("kyc", "The keychain did not answer within %1 s."),
                QT_TRANSLATE_NOOP("kyc",
                                  "See whether it asks for its password in a window of its own, then try "
                                  "again.")};
    case ErrorCause::VaultRefused:
        return {QT_TRANSLATE_NOOP("kyc", "The keychain refused."),
                QT_TRANSLATE_NOOP("kyc", "Unlock it and allow the access, then try again.")};
    case ErrorCause::VaultFull:
        return {QT_TRANSLATE_NOOP("kyc", "There is no room left where credentials are kept."),
                QT_TRANSLATE_NOOP("kyc", "Make room and try again; nothing was lost.")};
    case ErrorCause::VaultMangles:
        return {QT_TRANSLATE_NOOP("kyc", "The keychain gave back something else than was put in."),
                QT_TRANSLATE_NOOP("kyc", "Keep credentials elsewhere.")};
    case ErrorCause::VaultEntryDamaged:
        return {QT_TRANSLATE_NOOP("kyc", "One of the credentials in the vault is not whole any more."),
                QT_TRANSLATE_NOOP("kyc", "Enter it again: its account lacks it. The others can be used.")};
    case ErrorCause::VaultUnwritable: // what the system said
        return {QT_TRANSLATE_NOOP("kyc", "The vault file cannot be written: %1."),
                QT_TRANSLATE_NOOP("kyc", "What was in it is still there. Mend the cause and try again.")};
    case ErrorCause::VaultDamaged:
        return {
            QT_TRANSLATE_NOOP("kyc", "The vault file is damaged or was tampered with; nothing of it was used."),
            QT_TRANSLATE_NOOP("kyc", "Put back a copy of it, or make a new vault and enter the credentials again.")};
    case ErrorCause::VaultTooNew: // version
        return {QT_TRANSLATE_NOOP("kyc", "The vault file has the format %1, which this program does not know."),
                QT_TRANSLATE_NOOP("kyc", "Open it with the version of the program that wrote it.")};
    case ErrorCause::VaultPassphraseWrong:
        return {QT_TRANSLATE_NOOP("kyc", "The passphrase is wrong, or the vault file was tampered with."),
                QT_TRANSLATE_NOOP("kyc", "Try again; mind the Caps Lock key and the keyboard's layout.")};
    case ErrorCause::VaultBusy:
        return {QT_TRANSLATE_NOOP("kyc", "Another program is writing to the vault."),
                QT_TRANSLATE_NOOP("kyc", "Wait until it is done and try again.")};
    default: // VaultUnavailable: what the keeper said
        return {QT_TRANSLATE_NOOP("kyc", "The place where credentials are kept cannot be used: %1."),
                QT_TRANSLATE_NOOP("kyc", "Try again, or keep credentials elsewhere.")};
    }
}

Sentences aboutRecords(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::RecordsKeyMissing:
        return {QT_TRANSLATE_NOOP("kyc", "The records are sealed, and their key is not where credentials are kept."),
                QT_TRANSLATE_NOOP("kyc", "Bring the key back with the recovery file; nothing was changed.")};
    case ErrorCause::RecordsKeyWrong:
        return {QT_TRANSLATE_NOOP("kyc", "The records are sealed with another key than the one kept here."),
                QT_TRANSLATE_NOOP("kyc", "Bring the right key back with the recovery file; nothing was changed.")};
    case ErrorCause::RecordsDamaged: // what is wrong
        return {QT_TRANSLATE_NOOP("kyc", "The records are damaged or were tampered with: %1."),
                QT_TRANSLATE_NOOP("kyc", "Keep the file as it is and put back a copy of it.")};
    case ErrorCause::RecordsNewer: // version
        return {QT_TRANSLATE_NOOP("kyc", "The records have the format %1, which this program does not know."),
                QT_TRANSLATE_NOOP("kyc", "Open them with the version of the program that wrote them.")};
    case ErrorCause::RecordsUnwritable: // what the system said
        return {QT_TRANSLATE_NOOP("kyc", "The records cannot be written: %1."),
                QT_TRANSLATE_NOOP("kyc", "What was in them is still there. Mend the cause and try again.")};
    case ErrorCause::RecordsFull:
        return {QT_TRANSLATE_NOOP("kyc", "There is no room left for the records."),
                QT_TRANSLATE_NOOP("kyc", "Make room and try again; what was recorded before is still there.")};
    case ErrorCause::RecordsBusy:
        return {QT_TRANSLATE_NOOP("kyc", "Another program is writing to the records."),
                QT_TRANSLATE_NOOP("kyc", "Wait until it is done and try again.")};
    case ErrorCause::RecordsGone:
        return {QT_TRANSLATE_NOOP("kyc", "The records are not in their place, or not whole, though their key is kept."),
                QT_TRANSLATE_NOOP("kyc", "Put back the file or a copy of it; nothing was made in its stead.")};
    case ErrorCause::RecordAbsent:
        return {QT_TRANSLATE_NOOP("kyc", "This is not among the records any more."),
                QT_TRANSLATE_NOOP("kyc", "It was removed or merged meanwhile: search again.")};
    case ErrorCause::RecordChanged:
        return {QT_TRANSLATE_NOOP("kyc", "Somebody else has changed this meanwhile; nothing was saved."),
                QT_TRANSLATE_NOOP("kyc", "Look at it as it is now, then make your change again.")};
    case ErrorCause::RecordHeld:
        return {QT_TRANSLATE_NOOP("kyc", "This customer is on hold: nothing about them may be removed."),
                QT_TRANSLATE_NOOP("kyc", "Whoever asked for the hold has to release it first.")};
    case ErrorCause::RecordsClockAhead: // the day it says
        return {QT_TRANSLATE_NOOP("kyc",
                                  "The clock says %1, more than a year after anything in the records; nothing that "
                                  "is old was removed from them."),
                QT_TRANSLATE_NOOP("kyc", "Confirm that the clock is right, or set it right.")};
    default: // RecordsUnavailable: what the system said
        return {QT_TRANSLATE_NOOP("kyc", "The records cannot be used: %1."),
                QT_TRANSLATE_NOOP("kyc", "Mend that and try again.")};
    }
}

Sentences aboutFiles(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::FileUnreadable: // file, what the system said
        return {QT_TRANSLATE_NOOP("kyc", "%1 cannot be read: %2."),
                QT_TRANSLATE_NOOP("kyc", "Mend that and try again.")};
    case ErrorCause::FileUnwritable: // file, what the system said
        return {QT_TRANSLATE_NOOP("kyc", "%1 cannot be written: %2."),
                QT_TRANSLATE_NOOP("kyc", "What was in it is still there. Mend the cause and try again.")};
    case ErrorCause::FileTooNew: // file, version
        return {QT_TRANSLATE_NOOP("kyc", "%1 has the format %2, which this program does not know."),
                QT_TRANSLATE_NOOP("kyc", "Open it with the version of the program that wrote it.")};
    case ErrorCause::FileExists: // file
        return {QT_TRANSLATE_NOOP("kyc", "There is a file %1 already; it was left as it is."),
                QT_TRANSLATE_NOOP("kyc", "Choose another name, or say that it is to be replaced.")};
    case ErrorCause::FileForeign: // file
        return {QT_TRANSLATE_NOOP("kyc", "%1 is not a recovery file of this program."),
                QT_TRANSLATE_NOOP("kyc", "Choose the file that was made with it.")};
    case ErrorCause::FilePassphraseWrong: // file
        return {QT_TRANSLATE_NOOP("kyc", "The passphrase does not open %1, or the file was tampered with."),
                QT_TRANSLATE_NOOP("kyc", "Try again; it is the passphrase that was chosen when the file was made.")};
    case ErrorCause::LockedByAdministrator:
        return {QT_TRANSLATE_NOOP("kyc", "Your administrator has set this; it cannot be changed here."),
                QT_TRANSLATE_NOOP("kyc", "Ask your administrator.")};
    default: // FileDamaged: file
        return {QT_TRANSLATE_NOOP("kyc", "%1 is damaged; nothing of it was used and it was left as it is."),
                QT_TRANSLATE_NOOP("kyc", "Put back a copy of it, or move it away to start afresh.")};
    }
}

Sentences fromUs(ErrorCause cause)
{
    switch (cause) {
    case ErrorCause::ReferenceMissing:
        return {QT_TRANSLATE_NOOP("kyc", "Your administrator requires a reference for every lookup."),
                QT_TRANSLATE_NOOP("kyc", "Type it beside the customer, for example the number of the ticket.")};
    case ErrorCause::LookupsUnrecorded: // how many
        return {QT_TRANSLATE_NOOP("kyc", "%1 lookups could not be recorded, so that no more are made."),
                QT_TRANSLATE_NOOP("kyc", "Mend what keeps the records from being written and record them again.")};
    case ErrorCause::CancelledByAgent:
        return {QT_TRANSLATE_NOOP("kyc", "Cancelled."), QT_TRANSLATE_NOOP("kyc", "Ask again when you are ready.")};
    default:
        return {QT_TRANSLATE_NOOP("kyc", "The lookup failed."), QT_TRANSLATE_NOOP("kyc", "Ask again.")};
    }
}

Sentences sentences(ErrorCause cause)
{
    if (cause >= ErrorCause::FieldMissing && cause <= ErrorCause::AddressMalformed)
        return beforeSending(cause);
    if (cause >= ErrorCause::KeyMissing && cause <= ErrorCause::ProviderDown)
        return fromProvider(cause);
    if (cause >= ErrorCause::CertificateExpired && cause <= ErrorCause::TlsFailed)
        return tls(cause);
    if (cause >= ErrorCause::ExchangeTimedOut && cause <= ErrorCause::ProxyWantsPassword)
        return onTheWay(cause);
    if (cause >= ErrorCause::Redirected && cause <= ErrorCause::AnswerTooLarge)
        return inTheAnswer(cause);
    if (cause >= ErrorCause::CredentialExpired && cause <= ErrorCause::LoginDeclined)
        return aboutCredential(cause);
    if (cause >= ErrorCause::RecipientUnknown && cause <= ErrorCause::ApplicantNotShareable)
        return aboutSharing(cause);
    if (cause >= ErrorCause::VaultUnavailable && cause <= ErrorCause::VaultBusy)
        return aboutVault(cause);
    if (cause >= ErrorCause::RecordsUnavailable && cause <= ErrorCause::RecordsClockAhead)
        return aboutRecords(cause);
    if (cause >= ErrorCause::FileUnreadable && cause <= ErrorCause::LockedByAdministrator)
        return aboutFiles(cause);
    return fromUs(cause);
}

Message waitMessage(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return Message{QT_TRANSLATE_NOOP("kyc", "Wait %1 s and ask again."), {QString::number(seconds)}};
}

/// What is missing as one argument: "a / b, c" for c and one of a and b.
QStringList argumentsOf(const Error &error)
{
    if (error.cause != ErrorCause::FieldMissing && error.cause != ErrorCause::CredentialMissing)
        return error.args;
    return {error.args.join(QStringLiteral(", ")).replace(u'|', QStringLiteral(" / "))};
}

} // namespace

QString ErrorText::line() const
{
    return what.text() + u' ' + remedy.text();
}

QString ErrorText::englishLine() const
{
    return what.english() + u' ' + remedy.english();
}

ErrorText errorText(const Error &error)
{
    const Sentences both = sentences(error.cause);
    const QStringList args = argumentsOf(error);
    ErrorText text{Message{both.what, args}, Message{both.remedy, args}};
    if (error.retryAfter)
        text.remedy = waitMessage(*error.retryAfter);
    return text;
}

} // namespace kyc::core
