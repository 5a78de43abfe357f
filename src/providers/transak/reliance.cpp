// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/reliance.h"

#include "core/errortext.h"
#include "providers/blotter.h"
#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/credentials.h"
#include "providers/transak/description.h"
#include "providers/transak/forms.h"
#include "providers/transak/mapping.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::Message;
using LookupStep = core::Step<core::Verification>;
using namespace transak_fields;

/// What the three calls are made from.
struct Question
{
    QUrl baseUrl;
    TransakCredentials credentials;
    QString apiKey; ///< may be empty
    QString quoteId;
    QString shareTokenProvider;
    core::Secret shareToken;
};

/// On a 401 or a 500 Transak may be done with this share token; which of the two it is it does not say.
core::Error relianceError(core::Error error)
{
    if (error.kind == core::ErrorKind::Unauthorized)
        error.cause = core::ErrorCause::ShareTokenRefused;
    else if (error.httpStatus == 500 && error.kind == core::ErrorKind::ProviderUnavailable)
        error.cause = core::ErrorCause::ShareTokenBroken;
    return error;
}

class Reliance final : public LookupConversation
{
public:
    Reliance(Question question, const core::Clock &clock) : m_question(std::move(question)), m_clock(clock) { }

    [[nodiscard]] LookupStep start() override;
    [[nodiscard]] LookupStep answered(const core::Result<core::HttpResponse> &answer) override;

private:
    enum class Call { Status, Requirement, Forms };

    [[nodiscard]] core::Result<core::JsonReader> read(const core::Result<core::HttpResponse> &answer);
    [[nodiscard]] LookupStep statusAnswered(const core::Result<core::JsonReader> &data);
    [[nodiscard]] LookupStep requirementAnswered(const core::Result<core::JsonReader> &data);
    [[nodiscard]] LookupStep formsAnswered(const core::Result<core::JsonReader> &data);
    [[nodiscard]] LookupStep ask(Call call, const core::Target &target);
    [[nodiscard]] LookupStep askAboutQuote(Call call, QByteArrayView path);
    [[nodiscard]] LookupStep done();
    [[nodiscard]] LookupStep doneWithout(Message what, const core::Error &why);

    Question m_question;
    const core::Clock &m_clock;
    Call m_call = Call::Status;
    core::HttpRequest m_request; ///< the last one sent
    core::Verification m_verification;
};

LookupStep Reliance::start()
{
    core::Target target(m_question.baseUrl);
    target.path("/api/v2/kyc/share-token-status")
        .query("quoteId", m_question.quoteId)
        .query("kycShareTokenProvider", m_question.shareTokenProvider)
        .query("kycShareToken", QString::fromUtf8(m_question.shareToken.open()));
    return ask(Call::Status, target);
}

LookupStep Reliance::answered(const core::Result<core::HttpResponse> &answer)
{
    const auto data = read(answer);
    switch (m_call) {
    case Call::Status:
        return statusAnswered(data);
    case Call::Requirement:
        return requirementAnswered(data);
    case Call::Forms:
        break;
    }
    return formsAnswered(data);
}

core::Result<core::JsonReader> Reliance::read(const core::Result<core::HttpResponse> &answer)
{
    if (!answer)
        return core::Unexpected(answer.error());
    m_verification.evidence.append(evidenceOf(m_request, *answer));
    return transakData(*answer, m_clock.nowUtc());
}

LookupStep Reliance::statusAnswered(const core::Result<core::JsonReader> &data)
{
    const auto word =
        data.and_then([](const core::JsonReader &json) { return json.string(QStringLiteral("shareTokenStatus")); });
    if (!word && isNoKycRequest(word.error())) {
        noRequestMeaning().applyTo(m_verification);
        m_verification.raw.insert(QStringLiteral("message"), word.error().providerMessage);
        if (!word.error().providerCode.isEmpty())
            m_verification.raw.insert(QStringLiteral("errorCode"), word.error().providerCode);
        return done();
    }
    if (!word)
        return core::Fail{relianceError(word.error())};
    const TransakMeaning meaning = shareTokenMeaning(*word);
    meaning.applyTo(m_verification);
    m_verification.raw.insert(QStringLiteral("shareTokenStatus"), *word);
    if (!meaning.asksFurther)
        return done();
    if (m_question.apiKey.isEmpty()) {
        m_verification.notes.append(
            Message(QT_TRANSLATE_NOOP("kyc", "Missing forms not checked: the account has no API key.")));
        return done();
    }
    return askAboutQuote(Call::Requirement, "/api/v2/kyc/requirement");
}

LookupStep Reliance::requirementAnswered(const core::Result<core::JsonReader> &data)
{
    const Message notChecked(QT_TRANSLATE_NOOP("kyc", "Missing forms not checked: asking Transak about them failed."));
    if (!data)
        return doneWithout(notChecked, data.error());
    const auto word = data->string(QStringLiteral("status"));
    const auto type = data->optionalString(QStringLiteral("kycType"));
    const auto mayOrder = data->optionalBool(QStringLiteral("isAllowedToPlaceOrder"));
    if (!word)
        return doneWithout(notChecked, word.error());
    if (!type)
        return doneWithout(notChecked, type.error());
    if (!mayOrder)
        return doneWithout(notChecked, mayOrder.error());
    const TransakMeaning meaning = requirementMeaning(*word);
    meaning.applyTo(m_verification);
    m_verification.raw.insert(QStringLiteral("status"), *word);
    if (const std::optional<QString> &kind = *type)
        m_verification.raw.insert(QStringLiteral("kycType"), *kind);
    if (const std::optional<bool> &isAllowed = *mayOrder) {
        m_verification.raw.insert(QStringLiteral("isAllowedToPlaceOrder"),
                                  *isAllowed ? QStringLiteral("true") : QStringLiteral("false"));
    }
    if (!meaning.asksFurther)
        return done();
    return askAboutQuote(Call::Forms, "/api/v2/kyc/additional-requirements");
}

LookupStep Reliance::formsAnswered(const core::Result<core::JsonReader> &data)
{
    const auto forms = data.and_then(&readForms);
    if (!forms) {
        return doneWithout(Message(QT_TRANSLATE_NOOP("kyc", "Forms are missing; asking Transak which ones failed.")),
                           forms.error());
    }
    if (forms->steps.isEmpty())
        m_verification.notes.append(Message(QT_TRANSLATE_NOOP("kyc", "Forms are missing; Transak names none.")));
    else
        m_verification.raw.insert(QStringLiteral("formsRequired"), forms->types.join(QStringLiteral(", ")));
    Blotter blotter; // what is kept of the answers holds none of the links
    for (const QString &link : forms->links)
        blotter.addSecret(core::Secret::fromText(link));
    m_verification = blotter.blotted(std::move(m_verification));
    m_verification.steps = forms->steps;
    if (!forms->workflowRunId.isEmpty())
        m_verification.ids.insert(QStringLiteral("workflowRunId"), forms->workflowRunId);
    return done();
}

LookupStep Reliance::ask(Call call, const core::Target &target)
{
    m_call = call;
    m_request = getRequest(m_question.baseUrl, target, m_question.credentials.headers());
    return core::Send{m_request};
}

LookupStep Reliance::askAboutQuote(Call call, QByteArrayView path)
{
    core::Target target(m_question.baseUrl);
    target.path(path).query("metadata[quoteId]", m_question.quoteId).query("apiKey", m_question.apiKey);
    return ask(call, target);
}

LookupStep Reliance::done()
{
    m_verification.fetchedAt = m_clock.nowUtc();
    return core::Done<core::Verification>{std::move(m_verification)};
}

LookupStep Reliance::doneWithout(Message what, const core::Error &why)
{
    m_verification.notes.append(std::move(what));
    m_verification.notes.append(core::errorText(why).what);
    return done();
}

} // namespace

core::Result<std::unique_ptr<LookupConversation>> transakReliance(const LookupInput &input, const QUrl &baseUrl)
{
    auto credentials = TransakCredentials::choose(input);
    if (!credentials)
        return core::Unexpected(credentials.error());
    const core::Secret *shareToken = input.customer.secret(kShareToken);
    if (!shareToken)
        return core::failure(core::ErrorKind::MissingCredential, core::ErrorCause::CredentialMissing, {kShareToken});
    Question question{.baseUrl = baseUrl,
                      .credentials = std::move(*credentials),
                      .apiKey = input.account.fields.text(kApiKey),
                      .quoteId = input.customer.text(kQuoteId),
                      .shareTokenProvider = input.customer.text(kShareTokenProvider),
                      .shareToken = shareToken->clone()};
    return std::make_unique<Reliance>(std::move(question), input.clock);
}

} // namespace kyc::providers
