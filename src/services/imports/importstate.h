// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/sharing.h"
#include "core/verification.h"
#include "services/imports/importend.h"
#include "services/imports/importorder.h"

namespace kyc::services {

/// The steps of an import, in their order; those that do not apply are left out.
enum class ImportStep {
    ReadApplicant,
    CheckFields,
    AskDestination, ///< its present state, and whether it can be asked at all
    MakeToken,
    HandOver, ///< begun: the token counts as used, whatever comes
    Watch,
    Verify, ///< the plain lookup that ends it
};

enum class ImportStatus {
    Running,
    Waiting, ///< the token was handed over and taken; the destination works, nobody asks it
    Interrupted, ///< can go on by the agent's word
    Finished,
};

enum class StepOutcome { UnderWay, Done, Skipped, Failed, Interrupted };

struct ImportStepRecord
{
    ImportStep step = ImportStep::ReadApplicant;
    QDateTime startedAt; ///< UTC
    std::optional<QDateTime> endedAt; ///< UTC
    StepOutcome outcome = StepOutcome::UnderWay;

    bool operator==(const ImportStepRecord &) const = default;
};

/// What may be kept of a share token where anybody could read it.
struct TokenFacts
{
    QDateTime madeAt; ///< UTC; of one given by hand, when it was given
    QDateTime livesUntil; ///< UTC; it may be over earlier
    QString fingerprint; ///< a few digits of a keyed hash, to tell tokens apart
    bool isSent = false; ///< handing it over has begun: it is never sent again

    bool operator==(const TokenFacts &) const = default;
};

/// All of an import that is kept on the disk. No token, no secret, none of the destination's answers but what they came
/// to. Value type.
struct ImportState
{
    qint64 id = 0; ///< given by the records
    QString key; ///< random: what the token is kept under, and what keeps two programs from one import
    ImportOrder order;
    QString agent; ///< who started it
    QString sourceName; ///< the accounts' names, as they were
    QString destinationName;
    QString providerId; ///< of the destination
    QString checkId; ///< of the destination
    QString environment; ///< of the destination; word of core::Environment
    QStringList secretKeys; ///< of the destination's fields, the secret ones that were given: they are kept nowhere
    QDateTime startedAt; ///< UTC
    QDateTime changedAt; ///< UTC
    bool isDamaged = false; ///< it cannot be read: nothing is known of it but its id and when it was written

    ImportStatus status = ImportStatus::Running;
    std::optional<ImportEnd> end; ///< unless Running; Interrupted without one was cut off
    std::optional<core::Error> error; ///< what it ended with, in the provider's words
    ImportStep step = ImportStep::ReadApplicant; ///< the one it is at
    QList<ImportStepRecord> steps; ///< every one that began, in that order

    QString applicantId; ///< whom tokens are made for
    QList<core::ProfileField> lacking; ///< what the profile lacks and the destination requires, as far as it was read
    std::optional<TokenFacts> token; ///< the last one
    int tokens = 0; ///< made, or given
    int handOvers = 0; ///< begun
    bool isTaken = false; ///< the destination has the last token
    QMap<QString, QString> handedOver; ///< what the destination gave for it, for example a quote's id
    std::optional<core::Verification> seen; ///< the last status at the destination, without evidence

    int polls = 0; ///< in a row
    int failures = 0; ///< in a row
    int absences = 0; ///< answers that know of no import, in a row
    int shortLives = 0; ///< tokens in a row that were too old when they came
    bool isSlow = false; ///< watching in the background
    bool isUnclear = false; ///< the last hand-over: the destination is asked whether it took the token

    bool operator==(const ImportState &) const = default;
};

[[nodiscard]] QString toWord(ImportStep step); ///< "read-applicant"; interface
[[nodiscard]] QString toWord(ImportStatus status); ///< "running"
[[nodiscard]] QString toWord(StepOutcome outcome); ///< "under-way"
[[nodiscard]] std::optional<ImportStep> importStepFromWord(const QString &word);
[[nodiscard]] std::optional<ImportStatus> importStatusFromWord(const QString &word);
[[nodiscard]] std::optional<StepOutcome> stepOutcomeFromWord(const QString &word);
/// As people call it.
[[nodiscard]] core::Message stepName(ImportStep step);
[[nodiscard]] core::Message statusName(ImportStatus status);

/// Sealed in the records: CBOR, and back but for the id, which is the row's. Records/RecordsDamaged for what is none.
[[nodiscard]] QByteArray encoded(const ImportState &state);
[[nodiscard]] core::Result<ImportState> importStateFrom(const QByteArray &bytes);

/// The same order once more, for a new import.
[[nodiscard]] inline ImportOrder retryOrder(const ImportState &state)
{
    return state.order;
}

} // namespace kyc::services
