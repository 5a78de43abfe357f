// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/wordtable.h"
#include "services/imports/importstate.h"

#include <QCoreApplication>

namespace kyc::services {

namespace {

using core::Message;

constexpr core::WordTable<ImportStep, 7> kSteps{{
    {ImportStep::ReadApplicant, "read-applicant"},
    {ImportStep::CheckFields, "check-fields"},
    {ImportStep::AskDestination, "ask-destination"},
    {ImportStep::MakeToken, "make-token"},
    {ImportStep::HandOver, "hand-over"},
    {ImportStep::Watch, "watch"},
    {ImportStep::Verify, "verify"},
}};

constexpr core::WordTable<ImportStatus, 4> kStatuses{{
    {ImportStatus::Running, "running"},
    {ImportStatus::Waiting, "waiting"},
    {ImportStatus::Interrupted, "interrupted"},
    {ImportStatus::Finished, "finished"},
}};

constexpr core::WordTable<StepOutcome, 5> kOutcomes{{
    {StepOutcome::UnderWay, "under-way"},
    {StepOutcome::Done, "done"},
    {StepOutcome::Skipped, "skipped"},
    {StepOutcome::Failed, "failed"},
    {StepOutcome::Interrupted, "interrupted"},
}};

} // namespace

QString toWord(ImportStep step)
{
    return kSteps.word(step);
}

QString toWord(ImportStatus status)
{
    return kStatuses.word(status);
}

QString toWord(StepOutcome outcome)
{
    return kOutcomes.word(outcome);
}

std::optional<ImportStep> importStepFromWord(const QString &word)
{
    return kSteps.value(word);
}

std::optional<ImportStatus> importStatusFromWord(const QString &word)
{
    return kStatuses.value(word);
}

std::optional<StepOutcome> stepOutcomeFromWord(const QString &word)
{
    return kOutcomes.value(word);
}

Message stepName(ImportStep step)
{
    switch (step) {
    case ImportStep::ReadApplicant:
        return Message{QT_TRANSLATE_NOOP("kyc", "Read the applicant")};
    case ImportStep::CheckFields:
        return Message{QT_TRANSLATE_NOOP("kyc", "Check that the applicant can be shared")};
    case ImportStep::AskDestination:
        return Message{QT_TRANSLATE_NOOP("kyc", "Ask the destination's present status")};
    case ImportStep::MakeToken:
        return Message{QT_TRANSLATE_NOOP("kyc", "Make the share token")};
    case ImportStep::HandOver:
        return Message{QT_TRANSLATE_NOOP("kyc", "Hand it over")};
    case ImportStep::Watch:
        return Message{QT_TRANSLATE_NOOP("kyc", "The destination works")};
    case ImportStep::Verify:
        break;
    }
    return Message{QT_TRANSLATE_NOOP("kyc", "Look up the result")};
}

Message statusName(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Running:
        return Message{QT_TRANSLATE_NOOP("kyc", "Running")};
    case ImportStatus::Waiting:
        return Message{QT_TRANSLATE_NOOP("kyc", "Waiting for the destination")};
    case ImportStatus::Interrupted:
        return Message{QT_TRANSLATE_NOOP("kyc", "Interrupted")};
    case ImportStatus::Finished:
        break;
    }
    return Message{QT_TRANSLATE_NOOP("kyc", "Finished")};
}

} // namespace kyc::services
