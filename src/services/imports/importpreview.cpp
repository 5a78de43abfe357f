// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importpreview.h"

#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/accountcontext.h"

namespace kyc::services {

using core::Result;
using core::Verification;
using providers::ApplicantReading;

namespace {

core::Unexpected notShared()
{
    return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {QStringLiteral("import")});
}

const core::ProviderDescription *describe(const core::Account *account)
{
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    return provider ? &provider->description() : nullptr;
}

core::Fields fieldsOf(const QMap<QString, QString> &texts)
{
    core::Fields fields;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        fields.setText(it.key(), it.value());
    return fields;
}

} // namespace

ImportPreview::ImportPreview(const ImportParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{ }

ImportPreview::Question ImportPreview::question(const core::Account &account, const QString &checkId,
                                                const QMap<QString, QString> &fields, const QString &reference) const
{
    Question question;
    question.outcome.checkId = checkId;
    question.outcome.accountName = account.name;
    question.outcome.environment = core::toWord(account.environment);
    for (const core::FieldDescription &field : describe(&account)->check(checkId)->customerFields) {
        if (const auto text = fields.constFind(field.key); text != fields.cend() && !text->isEmpty())
            question.outcome.identifiers.insert(field.key, *text);
    }
    question.occasion.providerId = account.providerId;
    question.occasion.accountId = account.id;
    question.occasion.askedAt = m_parts.clock.nowUtc();
    question.occasion.reference = reference;
    return question;
}

void ImportPreview::record(Question question, Result<Verification> result)
{
    question.outcome.lookedUpAt = m_parts.clock.nowUtc();
    question.outcome.result = std::move(result);
    static_cast<void>(m_parts.recorder.record(std::move(question.outcome), question.occasion)); // it tries again
}

QFuture<Result<ApplicantReading>> ImportPreview::readApplicant(const QString &accountId,
                                                               const QMap<QString, QString> &applicant,
                                                               const QString &reference)
{
    const core::Account *account = m_parts.accounts.find(accountId);
    const core::ProviderDescription *description = describe(account);
    if (!description || !description->source)
        return vault::ended<ApplicantReading>(notShared());
    if (const auto objection = m_parts.recorder.objection(reference))
        return vault::ended<ApplicantReading>(core::Unexpected(*objection));
    auto conversation = providers::startApplicantReading({*account, fieldsOf(applicant), m_parts.clock});
    if (!conversation)
        return vault::ended<ApplicantReading>(core::Unexpected(conversation.error()));
    const auto asked =
        std::make_shared<Question>(question(*account, description->source->checkId, applicant, reference));
    const auto reply = std::make_shared<vault::Reply<ApplicantReading>>();
    vault::whenEnded<ApplicantReading>(
        m_parts.runner.run(std::move(*conversation), accountContext(*account)), this,
        [this, asked, reply](Result<ApplicantReading> reading) {
            record(*asked, reading.map([](const ApplicantReading &read) { return read.verification; }));
            reply->end(std::move(reading));
        });
    return reply->future();
}

QFuture<Result<Verification>> ImportPreview::askDestination(const QString &accountId,
                                                            const QMap<QString, QString> &customer,
                                                            const QString &reference)
{
    const core::Account *account = m_parts.accounts.find(accountId);
    const core::ProviderDescription *description = describe(account);
    if (!description || !description->destination || !description->destination->canBeAskedBefore)
        return vault::ended<Verification>(notShared());
    if (const auto objection = m_parts.recorder.objection(reference))
        return vault::ended<Verification>(core::Unexpected(*objection));
    const QString checkId = description->destination->checkId;
    const auto asked = std::make_shared<Question>(question(*account, checkId, customer, reference));
    const auto reply = std::make_shared<vault::Reply<Verification>>();
    vault::whenEnded<Verification>(m_parts.engine.lookup(*account, checkId, fieldsOf(customer)), this,
                                   [this, asked, reply](Result<Verification> answer) {
                                       record(*asked, answer);
                                       reply->end(std::move(answer));
                                   });
    return reply->future();
}

} // namespace kyc::services
