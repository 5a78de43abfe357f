// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importinquiry.h"

#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/accountcontext.h"
#include "vault/reply.h"

namespace kyc::services {

using core::Result;
using core::Verification;
using providers::ApplicantReading;

/// What has to be written down about one lookup.
struct ImportInquiry::Question
{
    core::LookupOutcome outcome;
    LookupRecorder::Occasion occasion;
};

ImportInquiry::~ImportInquiry()
{
    cancel();
}

void ImportInquiry::cancel()
{
    if (!std::exchange(m_turn, nullptr))
        return;
    if (const auto cancel = std::exchange(m_cancel, nullptr)) {
        cancel();
        m_question->outcome.lookedUpAt = m_parts.clock.nowUtc();
        m_question->outcome.result = core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
        static_cast<void>(m_parts.recorder.record(m_question->outcome, m_question->occasion));
    }
    m_question.reset();
}

void ImportInquiry::begin(const core::Account &account, const QString &checkId, const core::Fields &fields,
                          const Subject &subject)
{
    cancel();
    m_turn = std::make_unique<QObject>();
    m_question = std::make_shared<Question>();
    core::LookupOutcome &outcome = m_question->outcome;
    outcome.checkId = checkId;
    outcome.accountName = account.name;
    outcome.environment = core::toWord(account.environment);
    outcome.customerLabel = subject.label;
    const core::CheckDescription *check = providers::providerOfCheck(checkId)->description().check(checkId);
    for (const core::FieldDescription &field : check->customerFields) {
        if (const QString text = fields.text(field.key); !text.isEmpty())
            outcome.identifiers.insert(field.key, text);
    }
    m_question->occasion.providerId = account.providerId;
    m_question->occasion.accountId = account.id;
    m_question->occasion.askedAt = m_parts.clock.nowUtc();
    m_question->occasion.reference = subject.reference;
    m_question->occasion.customerId = subject.customerId;
}

void ImportInquiry::record(const Result<Verification> &answer, const std::function<void()> &done)
{
    m_cancel = nullptr;
    m_question->outcome.lookedUpAt = m_parts.clock.nowUtc();
    m_question->outcome.result = answer;
    const auto recorded = m_parts.recorder.record(m_question->outcome, m_question->occasion);
    vault::whenEnded<qint64>(recorded, m_turn.get(), [this, done](const Result<qint64> &) {
        m_question.reset();
        m_turn.release()->deleteLater(); // whoever is told may ask anew
        done();
    });
}

void ImportInquiry::readApplicant(const core::Account &source, const core::Fields &who, const Subject &subject,
                                  const ApplicantRead &done)
{
    const providers::Provider *provider = providers::find(source.providerId);
    const auto objection = m_parts.recorder.objection(subject.reference);
    begin(source, provider->description().source->checkId, who, subject);
    auto conversation =
        objection ? core::Unexpected(*objection) : providers::startApplicantReading({source, who, m_parts.clock});
    auto reading = conversation ? m_parts.runner.run(std::move(*conversation), accountContext(source))
                                : vault::ended<ApplicantReading>(core::Unexpected(conversation.error()));
    m_cancel = [pending = reading]() mutable { pending.cancel(); };
    vault::whenEnded<ApplicantReading>(reading, m_turn.get(), [this, done](const Result<ApplicantReading> &read) {
        const auto seen = read.map([](const ApplicantReading &applicant) { return applicant.verification; });
        record(seen, [done, read] { done(read); });
    });
}

void ImportInquiry::askDestination(const core::Account &destination, const core::Fields &fields, const Subject &subject,
                                   const DestinationAsked &done)
{
    const QString checkId = providers::find(destination.providerId)->description().destination->checkId;
    const auto objection = m_parts.recorder.objection(subject.reference);
    begin(destination, checkId, fields, subject);
    auto answer = objection ? vault::ended<Verification>(core::Unexpected(*objection))
                            : m_parts.engine.lookup(destination, checkId, fields);
    m_cancel = [pending = answer]() mutable { pending.cancel(); };
    vault::whenEnded<Verification>(answer, m_turn.get(), [this, done](const Result<Verification> &seen) {
        record(seen, [done, seen] { done(seen); });
    });
}

} // namespace kyc::services
