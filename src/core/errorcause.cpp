// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/wordtable.h"

namespace kyc::core {

namespace {

// The names of the enumerators: records hold them, so one that is renamed keeps its old word here.
constexpr WordTable<ErrorCause, 100> kWords{{
    {ErrorCause::None, "None"},
    {ErrorCause::FieldMissing, "FieldMissing"},
    {ErrorCause::FieldMalformed, "FieldMalformed"},
    {ErrorCause::UnknownCheck, "UnknownCheck"},
    {ErrorCause::CredentialMissing, "CredentialMissing"},
    {ErrorCause::CredentialMalformed, "CredentialMalformed"},
    {ErrorCause::PlainHttpRefused, "PlainHttpRefused"},
    {ErrorCause::OriginRefused, "OriginRefused"},
    {ErrorCause::AddressMalformed, "AddressMalformed"},
    {ErrorCause::KeyMissing, "KeyMissing"},
    {ErrorCause::KeyWrong, "KeyWrong"},
    {ErrorCause::CallerAddressNotAllowed, "CallerAddressNotAllowed"},
    {ErrorCause::TokenRefused, "TokenRefused"},
    {ErrorCause::SignatureRefused, "SignatureRefused"},
    {ErrorCause::ClockOff, "ClockOff"},
    {ErrorCause::TenantRefused, "TenantRefused"},
    {ErrorCause::ShareTokenRefused, "ShareTokenRefused"},
    {ErrorCause::ShareTokenBroken, "ShareTokenBroken"},
    {ErrorCause::AccessForbidden, "AccessForbidden"},
    {ErrorCause::UserUnknown, "UserUnknown"},
    {ErrorCause::RequestRefused, "RequestRefused"},
    {ErrorCause::QuotaUsedUp, "QuotaUsedUp"},
    {ErrorCause::ProviderDown, "ProviderDown"},
    {ErrorCause::ExchangeTimedOut, "ExchangeTimedOut"},
    {ErrorCause::DeadlinePassed, "DeadlinePassed"},
    {ErrorCause::HostNotFound, "HostNotFound"},
    {ErrorCause::ConnectionRefused, "ConnectionRefused"},
    {ErrorCause::ConnectionReset, "ConnectionReset"},
    {ErrorCause::ConnectionFailed, "ConnectionFailed"},
    {ErrorCause::CertificateExpired, "CertificateExpired"},
    {ErrorCause::CertificateNotYetValid, "CertificateNotYetValid"},
    {ErrorCause::CertificateWrongHost, "CertificateWrongHost"},
    {ErrorCause::CertificateSelfSigned, "CertificateSelfSigned"},
    {ErrorCause::CertificateUntrusted, "CertificateUntrusted"},
    {ErrorCause::CertificateRevoked, "CertificateRevoked"},
    {ErrorCause::CertificateWeak, "CertificateWeak"},
    {ErrorCause::CertificateOther, "CertificateOther"},
    {ErrorCause::TlsTooOld, "TlsTooOld"},
    {ErrorCause::TlsFailed, "TlsFailed"},
    {ErrorCause::ProxyUnreachable, "ProxyUnreachable"},
    {ErrorCause::ProxyWantsPassword, "ProxyWantsPassword"},
    {ErrorCause::Redirected, "Redirected"},
    {ErrorCause::NotJson, "NotJson"},
    {ErrorCause::MalformedJson, "MalformedJson"},
    {ErrorCause::DuplicateKey, "DuplicateKey"},
    {ErrorCause::KeyAbsent, "KeyAbsent"},
    {ErrorCause::WrongType, "WrongType"},
    {ErrorCause::ValueOutOfRange, "ValueOutOfRange"},
    {ErrorCause::BadEncoding, "BadEncoding"},
    {ErrorCause::UnexpectedStatus, "UnexpectedStatus"},
    {ErrorCause::AnswerTooLarge, "AnswerTooLarge"},
    {ErrorCause::CredentialExpired, "CredentialExpired"},
    {ErrorCause::CredentialRefusedBefore, "CredentialRefusedBefore"},
    {ErrorCause::CredentialElsewhere, "CredentialElsewhere"},
    {ErrorCause::EnvironmentMismatch, "EnvironmentMismatch"},
    {ErrorCause::SharingNotPermitted, "SharingNotPermitted"},
    {ErrorCause::LoginRefused, "LoginRefused"},
    {ErrorCause::LoginTooSoon, "LoginTooSoon"},
    {ErrorCause::LoginDeclined, "LoginDeclined"},
    {ErrorCause::RecipientUnknown, "RecipientUnknown"},
    {ErrorCause::RecipientOther, "RecipientOther"},
    {ErrorCause::ApplicantNotShareable, "ApplicantNotShareable"},
    {ErrorCause::VaultUnavailable, "VaultUnavailable"},
    {ErrorCause::VaultNotChosen, "VaultNotChosen"},
    {ErrorCause::VaultLocked, "VaultLocked"},
    {ErrorCause::VaultAbsent, "VaultAbsent"},
    {ErrorCause::VaultSilent, "VaultSilent"},
    {ErrorCause::VaultRefused, "VaultRefused"},
    {ErrorCause::VaultFull, "VaultFull"},
    {ErrorCause::VaultMangles, "VaultMangles"},
    {ErrorCause::VaultEntryDamaged, "VaultEntryDamaged"},
    {ErrorCause::VaultUnwritable, "VaultUnwritable"},
    {ErrorCause::VaultDamaged, "VaultDamaged"},
    {ErrorCause::VaultTooNew, "VaultTooNew"},
    {ErrorCause::VaultPassphraseWrong, "VaultPassphraseWrong"},
    {ErrorCause::VaultBusy, "VaultBusy"},
    {ErrorCause::RecordsUnavailable, "RecordsUnavailable"},
    {ErrorCause::RecordsKeyMissing, "RecordsKeyMissing"},
    {ErrorCause::RecordsKeyWrong, "RecordsKeyWrong"},
    {ErrorCause::RecordsDamaged, "RecordsDamaged"},
    {ErrorCause::RecordsNewer, "RecordsNewer"},
    {ErrorCause::RecordsUnwritable, "RecordsUnwritable"},
    {ErrorCause::RecordsFull, "RecordsFull"},
    {ErrorCause::RecordsBusy, "RecordsBusy"},
    {ErrorCause::RecordsGone, "RecordsGone"},
    {ErrorCause::RecordAbsent, "RecordAbsent"},
    {ErrorCause::RecordChanged, "RecordChanged"},
    {ErrorCause::RecordHeld, "RecordHeld"},
    {ErrorCause::RecordsClockAhead, "RecordsClockAhead"},
    {ErrorCause::FileUnreadable, "FileUnreadable"},
    {ErrorCause::FileUnwritable, "FileUnwritable"},
    {ErrorCause::FileDamaged, "FileDamaged"},
    {ErrorCause::FileTooNew, "FileTooNew"},
    {ErrorCause::FileExists, "FileExists"},
    {ErrorCause::FileForeign, "FileForeign"},
    {ErrorCause::FilePassphraseWrong, "FilePassphraseWrong"},
    {ErrorCause::LockedByAdministrator, "LockedByAdministrator"},
    {ErrorCause::ReferenceMissing, "ReferenceMissing"},
    {ErrorCause::LookupsUnrecorded, "LookupsUnrecorded"},
    {ErrorCause::CancelledByAgent, "CancelledByAgent"},
}};

} // namespace

QString toWord(ErrorCause cause)
{
    return kWords.word(cause);
}

std::optional<ErrorCause> errorCauseFromWord(const QString &word)
{
    return kWords.value(word);
}

} // namespace kyc::core
