// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace kyc::core {

/// What kind of thing went wrong with a lookup. The words are part of the product's interface (JSON, CSV).
enum class ErrorKind {
    InvalidInput, ///< a field is missing or malformed; nothing was sent
    MissingCredential, ///< nothing was sent
    Unauthorized,
    Forbidden,
    UserNotFound,
    InvalidRequest, ///< the provider refused the request as such
    RateLimited,
    ProviderUnavailable,
    Timeout,
    Network,
    Tls,
    Proxy,
    Protocol, ///< the answer makes no sense
    TooLarge,
    Vault,
    Records, ///< what was seen cannot be kept or read
    Cancelled,
};

/// Why exactly; decides the text. The arguments of each are named in errortext.cpp.
enum class ErrorCause {
    None,
    // nothing was sent
    FieldMissing,
    FieldMalformed,
    UnknownCheck,
    CredentialMissing,
    CredentialMalformed,
    PlainHttpRefused,
    OriginRefused,
    AddressMalformed,
    // the provider said so
    KeyMissing,
    KeyWrong,
    CallerAddressNotAllowed,
    TokenRefused,
    SignatureRefused,
    ClockOff,
    TenantRefused,
    ShareTokenRefused,
    ShareTokenBroken,
    AccessForbidden,
    UserUnknown,
    RequestRefused,
    QuotaUsedUp,
    ProviderDown,
    // on the way
    ExchangeTimedOut,
    DeadlinePassed,
    HostNotFound,
    ConnectionRefused,
    ConnectionReset,
    ConnectionFailed,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateSelfSigned,
    CertificateUntrusted,
    CertificateRevoked,
    CertificateWeak,
    CertificateOther,
    TlsTooOld,
    TlsFailed,
    ProxyUnreachable,
    ProxyWantsPassword,
    // the answer
    Redirected,
    NotJson,
    MalformedJson,
    DuplicateKey,
    KeyAbsent,
    WrongType,
    ValueOutOfRange,
    BadEncoding,
    UnexpectedStatus,
    AnswerTooLarge,
    // the credential itself
    CredentialExpired,
    CredentialRefusedBefore,
    CredentialElsewhere,
    EnvironmentMismatch,
    SharingNotPermitted,
    LoginRefused,
    LoginTooSoon,
    LoginDeclined,
    // share tokens
    RecipientUnknown,
    RecipientOther,
    ApplicantNotShareable,
    // the keeper of the credentials
    VaultUnavailable,
    VaultNotChosen,
    VaultLocked,
    VaultAbsent,
    VaultSilent,
    VaultRefused,
    VaultFull,
    VaultMangles,
    VaultEntryDamaged,
    VaultUnwritable,
    VaultDamaged,
    VaultTooNew,
    VaultPassphraseWrong,
    VaultBusy,
    // the records: history, customers, audit
    RecordsUnavailable,
    RecordsKeyMissing,
    RecordsKeyWrong,
    RecordsDamaged,
    RecordsNewer,
    RecordsUnwritable,
    RecordsFull,
    RecordsBusy,
    RecordsGone,
    RecordAbsent,
    RecordChanged,
    RecordHeld,
    RecordsClockAhead,
    // files of ours
    FileUnreadable,
    FileUnwritable,
    FileDamaged,
    FileTooNew,
    FileExists,
    FileForeign,
    FilePassphraseWrong,
    LockedByAdministrator,
    // us
    ReferenceMissing,
    LookupsUnrecorded,
    CancelledByAgent,
};

/// Why there is no verification. Never holds a secret, a URL query or a body.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    ErrorCause cause = ErrorCause::None;
    QStringList args; ///< what the cause's text names: field keys, a host, a number
    QString providerMessage; ///< the provider's own words, untouched; may be empty
    QString providerCode; ///< the provider's own code, for example "P412"; may be empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< as the provider asked for
    int httpStatus = 0; ///< 0 when there was no answer
    bool retryable = false; ///< whether trying again, unchanged, can help

    bool operator==(const Error &) const = default;
};

/// The kind's word as in JSON and CSV, for example "RateLimited".
[[nodiscard]] QString toWord(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFromWord(const QString &word);

/// The cause's word as the records hold it, for example "QuotaUsedUp".
[[nodiscard]] QString toWord(ErrorCause cause);
[[nodiscard]] std::optional<ErrorCause> errorCauseFromWord(const QString &word);

} // namespace kyc::core
