// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/mapping.h"

#include <array>

namespace kyc::providers {

using core::NextActor;
using core::Retry;
using core::Status;
using core::StepState;

namespace {

constexpr const char *kNotReported = nullptr; // the key is missing
constexpr const char *kAnyListed = "*"; // whatever kEddStates lists
constexpr const char *kNoNote = nullptr;
constexpr const char *kImport =
    QT_TRANSLATE_NOOP("kyc", "The customer can start it, or a SumSub verification can be imported by share token.");
constexpr const char *kWait = QT_TRANSLATE_NOOP("kyc", "Tell the customer that Kriptomat is still checking, and wait.");
constexpr const char *kNoService = QT_TRANSLATE_NOOP("kyc", "Kriptomat cannot serve this customer.");

/// "edd_status" and the state of the step. The documented sample has an empty word: taken as not reported.
struct EddRow
{
    const char *word;
    StepState state;
};

/// What Kriptomat says, exactly, and what it means.
struct Row
{
    const char *kycStatus;
    const char *eddStatus;
    Status meaning;
    NextActor nextActor;
    Retry retry;
    const char *note;
};

// clang-format off: one line a row
constexpr auto kEddStates = std::to_array<EddRow>({
    {kNotReported, StepState::NotReported},
    {"", StepState::NotReported},
    {"not_required", StepState::NotRequired},
    {"required", StepState::Open},
    {"confirmed", StepState::Done},
    {"failed", StepState::Failed},
});

constexpr auto kMapping = std::to_array<Row>({
    {"not_started", kAnyListed, Status::NotStarted, NextActor::Customer, Retry::Unknown, kImport},
    {"pending", kAnyListed, Status::InReview, NextActor::Provider, Retry::Unknown, kWait},
    {"failed", kAnyListed, Status::Rejected, NextActor::Nobody, Retry::Unknown, kNoService},
    {"declined", kAnyListed, Status::Rejected, NextActor::Nobody, Retry::Unknown, kNoService},
    {"passed", "not_required", Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"passed", "confirmed", Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"passed", "", Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"passed", kNotReported, Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"passed", "required", Status::ActionRequired, NextActor::Customer, Retry::Possible, kNoNote},
    {"passed", "failed", Status::Rejected, NextActor::Us, Retry::Unknown, kNoNote},
});
// clang-format on

bool isWord(const std::optional<QString> &said, const char *word)
{
    return word == kNotReported ? !said : said == QLatin1String(word);
}

const EddRow *eddRow(const std::optional<QString> &eddStatus)
{
    for (const EddRow &row : kEddStates) {
        if (isWord(eddStatus, row.word))
            return &row;
    }
    return nullptr;
}

bool matches(const Row &row, const QString &kycStatus, const std::optional<QString> &eddStatus)
{
    if (kycStatus != QLatin1String(row.kycStatus))
        return false;
    return row.eddStatus == kAnyListed ? eddRow(eddStatus) != nullptr : isWord(eddStatus, row.eddStatus);
}

} // namespace

core::Verification kriptomatMapped(const QString &kycStatus, const std::optional<QString> &eddStatus)
{
    core::Verification verification;
    verification.raw.insert(QStringLiteral("kyc_status"), kycStatus);
    if (eddStatus)
        verification.raw.insert(QStringLiteral("edd_status"), *eddStatus);

    const EddRow *edd = eddRow(eddStatus);
    core::VerificationStep step;
    step.key = QStringLiteral("edd");
    step.label = core::Message{QT_TRANSLATE_NOOP("kyc", "Enhanced due diligence (EDD)")};
    step.state = edd == nullptr ? StepState::Unknown : edd->state;
    step.providerWord = eddStatus.value_or(QString());
    verification.steps = {step};

    for (const Row &row : kMapping) {
        if (!matches(row, kycStatus, eddStatus))
            continue;
        verification.status = row.meaning;
        verification.nextActor = row.nextActor;
        verification.retry = row.retry;
        if (row.note != kNoNote)
            verification.notes.append(core::Message{row.note});
    }
    return verification;
}

} // namespace kyc::providers
