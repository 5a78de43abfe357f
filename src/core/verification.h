// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kyc::core {

/// The normalized status. The words are interface (JSON, CSV, the store).
enum class Status {
    NotStarted,
    AwaitingCustomer,
    InReview,
    ActionRequired,
    Approved, ///< only ever from an exactly listed combination
    Rejected,
    Expired,
    Failed,
    Unknown,
};

/// Who has to act for the status to change.
enum class NextActor { Customer, Provider, Us, Nobody, Unknown };

/// Whether a new attempt is open to the customer.
enum class Retry { Possible, NotPossible, Unknown };

/// Who may read a reason.
enum class Audience {
    Internal, ///< never to be told to the customer
    CustomerSafe,
};

/// Whether the provider answered from its own cache.
enum class Source { Live, ProviderCache };

enum class StepState { NotReported, NotRequired, Open, InProgress, Done, Failed, Unknown };

/// Why the status is what it is.
struct Reason
{
    QString code; ///< the provider's code; may be empty
    QString providerText; ///< the provider's sentence, untouched; may be empty
    Message explanation; ///< ours, in plain words; may be empty
    Audience audience = Audience::Internal;
    QString step; ///< key of the step it belongs to; may be empty

    bool operator==(const Reason &) const = default;
};

/// A named part of the verification with a state of its own.
struct VerificationStep
{
    QString key; ///< stable, for example "edd"
    Message label;
    StepState state = StepState::Unknown;
    QString providerWord; ///< the provider's own word for the state; may be empty
    /// Where the customer, and nobody else, does it; https, may be empty. Whoever has it may act as the customer: it
    /// stays in memory, and is no part of JSON, records, audit or any text.
    QString link{};

    bool operator==(const VerificationStep &) const = default;
};

/// UTC; each present only if the provider said so.
struct Times
{
    std::optional<QDateTime> created;
    std::optional<QDateTime> submitted;
    std::optional<QDateTime> decided;
    std::optional<QDateTime> expires;

    bool operator==(const Times &) const = default;
};

/// One answer's body, as it came. Holds personal data: show it through redacted() (redaction.h) only.
struct Evidence
{
    QString call; ///< what was asked, for example "GET /v1/kyc/status/…"
    QByteArray body;

    bool operator==(const Evidence &) const = default;
};

/// The normalized answer of one check about one customer.
struct Verification
{
    Status status = Status::Unknown;
    NextActor nextActor = NextActor::Unknown;
    Retry retry = Retry::Unknown;
    bool isFinal = false; ///< the provider itself will not change the status any more
    QList<Reason> reasons;
    QList<VerificationStep> steps;
    Times times;
    QDateTime fetchedAt; ///< UTC
    Source source = Source::Live;
    QMap<QString, QString> ids; ///< by camelCase name: applicantId, globalId, attemptId, levelName, …
    QMap<QString, QString> raw; ///< the provider's own status words by its own keys, untouched
    QList<Message> notes; ///< what the agent should know
    QList<Evidence> evidence; ///< in the order of the calls

    bool operator==(const Verification &) const = default;
};

[[nodiscard]] QString toWord(Status status);
[[nodiscard]] QString toWord(NextActor actor);
[[nodiscard]] QString toWord(Retry retry);
[[nodiscard]] QString toWord(Audience audience);
[[nodiscard]] QString toWord(Source source);
[[nodiscard]] QString toWord(StepState state);
[[nodiscard]] std::optional<Status> statusFromWord(const QString &word);
[[nodiscard]] std::optional<NextActor> nextActorFromWord(const QString &word);
[[nodiscard]] std::optional<Retry> retryFromWord(const QString &word);
[[nodiscard]] std::optional<Audience> audienceFromWord(const QString &word);
[[nodiscard]] std::optional<Source> sourceFromWord(const QString &word);
[[nodiscard]] std::optional<StepState> stepStateFromWord(const QString &word);

} // namespace kyc::core
