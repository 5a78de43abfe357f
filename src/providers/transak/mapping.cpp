// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/mapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace kyc::providers {

namespace {

using core::NextActor;
using core::Retry;
using core::Status;

constexpr const char *kStartAgain = QT_TRANSLATE_NOOP("kyc", "A new share token and a new quote are needed.");
constexpr const char *kNotApproval = QT_TRANSLATE_NOOP("kyc", "The documents were handed in; this is not an approval.");
constexpr const char *kNoRequest =
    QT_TRANSLATE_NOOP("kyc", "Transak knows of no request for this quote and share token.");

struct Row
{
    const char *word;
    Status status;
    NextActor nextActor;
    Retry retry;
    bool asksFurther = false;
    const char *note = nullptr;
};

// clang-format off: one line a row
constexpr auto kShareTokenRows = std::to_array<Row>({
    {"INITIALIZED", Status::InReview, NextActor::Provider, Retry::Unknown},
    {"IMPORTED", Status::ActionRequired, NextActor::Us, Retry::Unknown, true},
    {"VALIDATED", Status::InReview, NextActor::Provider, Retry::Unknown},
    {"DONE", Status::Approved, NextActor::Nobody, Retry::Unknown, true},
    {"FAILED", Status::Failed, NextActor::Us, Retry::Possible, false, kStartAgain},
});

constexpr auto kRequirementRows = std::to_array<Row>({
    {"APPROVED", Status::Approved, NextActor::Nobody, Retry::Unknown},
    {"SUBMITTED", Status::InReview, NextActor::Provider, Retry::Unknown},
    {"NOT_SUBMITTED", Status::ActionRequired, NextActor::Customer, Retry::Possible},
    {"ADDITIONAL_FORMS_REQUIRED", Status::ActionRequired, NextActor::Customer, Retry::Possible, true},
});

constexpr auto kIdProofRows = std::to_array<Row>({
    {"NOT_SUBMITTED", Status::AwaitingCustomer, NextActor::Customer, Retry::Unknown},
    {"SUBMITTED", Status::InReview, NextActor::Provider, Retry::Unknown, false, kNotApproval},
});

constexpr Row kNoRequestRow {"", Status::NotStarted, NextActor::Us, Retry::Unknown, false, kNoRequest};
// clang-format on

TransakMeaning meaningOf(const Row &row)
{
    return {.status = row.status,
            .nextActor = row.nextActor,
            .retry = row.retry,
            .asksFurther = row.asksFurther,
            .note = row.note ? core::Message(row.note) : core::Message()};
}

TransakMeaning find(std::span<const Row> rows, const QString &word)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&word](const Row &row) { return word == QLatin1String(row.word); });
    return found == rows.end() ? TransakMeaning() : meaningOf(*found);
}

} // namespace

void TransakMeaning::applyTo(core::Verification &verification) const
{
    verification.status = status;
    verification.nextActor = nextActor;
    verification.retry = retry;
    if (!note.isEmpty())
        verification.notes.append(note);
}

TransakMeaning shareTokenMeaning(const QString &word)
{
    return find(kShareTokenRows, word);
}

TransakMeaning requirementMeaning(const QString &word)
{
    return find(kRequirementRows, word);
}

TransakMeaning idProofMeaning(const QString &word)
{
    return find(kIdProofRows, word);
}

TransakMeaning noRequestMeaning()
{
    return meaningOf(kNoRequestRow);
}

} // namespace kyc::providers
