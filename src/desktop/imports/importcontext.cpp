// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importcontext.h"

#include "core/errortext.h"
#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/imports/importjudgement.h"
#include "services/imports/importrun.h"

#include <algorithm>

namespace kyc::desktop {

using core::Account;
using core::FieldDescription;
using providers::ApplicantReading;

namespace {

const core::ProviderDescription *describe(const Account *account)
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

/// The error in words, with the field it is about as the form calls it.
ImportContext::Problem problemOf(core::Error error, const QList<FieldDescription> &fields,
                                 const core::ProviderDescription &provider)
{
    ImportContext::Problem problem;
    for (QString &arg : error.args) {
        QStringList names;
        const QStringList keys = arg.split(u'|');
        for (const QString &key : keys) {
            const FieldDescription *typed = core::findField(fields, key);
            const FieldDescription *known = typed ? typed : core::findField(provider.accountFields, key);
            if (typed && problem.key.isEmpty())
                problem.key = key;
            names.append(known ? known->label.text() : key);
        }
        arg = names.join(ImportContext::tr(" or ", "between fields of which one is enough"));
    }
    problem.text = core::errorText(error).line();
    return problem;
}

/// Those that can be asked, those of production last: nobody shall be there by mistake.
template <class Can>
QList<const Account *> accountsThat(const services::AccountBook &accounts, Can can)
{
    QList<const Account *> those;
    for (const Account &account : accounts.accounts()) {
        const core::ProviderDescription *provider = describe(&account);
        if (account.isEnabled && provider && can(*provider))
            those.append(&account);
    }
    std::stable_sort(those.begin(), those.end(), [](const Account *one, const Account *other) {
        return one->environment != core::Environment::Production && other->environment == core::Environment::Production;
    });
    return those;
}

} // namespace

ImportContext::ImportContext(const services::AccountBook &accounts, const core::Clock &clock)
    : m_accounts(accounts),
      m_clock(clock)
{
    const auto from = sources();
    const auto to = destinations();
    m_sourceId = from.isEmpty() ? QString() : from.constFirst()->id;
    m_isTokenGiven = from.isEmpty();
    m_destinationId = to.isEmpty() ? QString() : to.constFirst()->id;
}

void ImportContext::prefill(const core::Customer &customer, const QString &destinationAccountId)
{
    m_label = customer.label;
    m_customerId = customer.savedId;
    m_typed = customer.fields.clone();
    const QStringList keys = customer.fields.textKeys();
    for (const QString &key : keys)
        m_applicant.insert(key, customer.fields.text(key));
    const auto to = destinations();
    const bool isThere = std::any_of(to.cbegin(), to.cend(), [&destinationAccountId](const Account *account) {
        return account->id == destinationAccountId;
    });
    if (!isThere)
        return;
    m_destinationId = destinationAccountId;
    // From where its like are: nothing is carried from a trial into production.
    const core::Environment environment = destination()->environment;
    const auto from = sources();
    const auto alike = std::find_if(from.cbegin(), from.cend(), [environment](const Account *account) {
        return account->environment == environment;
    });
    if (alike != from.cend())
        m_sourceId = (*alike)->id;
}

ImportContext::Typed ImportContext::typed() const
{
    Typed typed{{}, {}, m_basis, m_reference};
    const auto put = [](QMap<QString, QString> &texts, const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.insert(key, text.trimmed());
    };
    for (auto it = m_applicant.cbegin(); it != m_applicant.cend(); ++it)
        put(typed.applicant, it.key(), it.value());
    const QStringList keys = m_typed.textKeys();
    for (const QString &key : keys)
        put(typed.destination, key, m_typed.text(key));
    return typed;
}

bool ImportContext::isTyped() const
{
    const QList<FieldDescription> fields = destinationFields();
    const bool isSecretTyped = std::any_of(fields.cbegin(), fields.cend(), [this](const FieldDescription &field) {
        return field.isSecret && m_typed.secret(field.key) != nullptr;
    });
    return isSecretTyped || !m_token.isEmpty() || !(typed() == m_begun);
}

QList<const Account *> ImportContext::sources() const
{
    return accountsThat(m_accounts, [](const core::ProviderDescription &one) { return one.source.has_value(); });
}

QList<const Account *> ImportContext::destinations() const
{
    return accountsThat(m_accounts, [](const core::ProviderDescription &one) { return one.destination.has_value(); });
}

void ImportContext::setSource(const QString &accountId)
{
    m_isTokenGiven = accountId.isEmpty();
    if (accountId == m_sourceId || accountId.isEmpty())
        return;
    m_sourceId = accountId;
    m_reading.reset();
}

void ImportContext::setGivenToken(core::Secret token)
{
    m_token = std::move(token);
}

void ImportContext::setDestination(const QString &accountId)
{
    if (accountId == m_destinationId)
        return;
    m_destinationId = accountId;
    m_present.reset();
}

const Account *ImportContext::source() const
{
    return m_isTokenGiven ? nullptr : m_accounts.find(m_sourceId);
}

const Account *ImportContext::destination() const
{
    return m_accounts.find(m_destinationId);
}

bool ImportContext::isProduction() const
{
    return destination() && destination()->environment == core::Environment::Production;
}

const core::SharingDestination *ImportContext::sharing() const
{
    const core::ProviderDescription *provider = describe(destination());
    return provider && provider->destination ? &*provider->destination : nullptr;
}

QList<FieldDescription> ImportContext::applicantFields() const
{
    const core::ProviderDescription *provider = describe(source());
    return provider && provider->source ? provider->check(provider->source->checkId)->customerFields
                                        : QList<FieldDescription>();
}

QList<FieldDescription> ImportContext::destinationFields() const
{
    return sharing() ? sharing()->fields : QList<FieldDescription>();
}

QMap<QString, QString> ImportContext::texts(const QList<FieldDescription> &fields,
                                            const QMap<QString, QString> &typed) const
{
    QMap<QString, QString> texts;
    for (const FieldDescription &field : fields) {
        if (const QString text = typed.value(field.key).trimmed(); !field.isSecret && !text.isEmpty())
            texts.insert(field.key, text);
    }
    return texts;
}

void ImportContext::setApplicant(const QMap<QString, QString> &typed)
{
    const QMap<QString, QString> before = texts(applicantFields(), m_applicant);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        m_applicant.insert(it.key(), it.value());
    if (texts(applicantFields(), m_applicant) != before)
        m_reading.reset();
}

void ImportContext::setReading(const core::Result<ApplicantReading> &reading)
{
    m_reading = reading;
}

std::optional<services::ImportEnd> ImportContext::applicantEnd() const
{
    if (!m_reading)
        return std::nullopt;
    if (!*m_reading)
        return services::sourceProblem(m_reading->error());
    const ApplicantReading &applicant = **m_reading;
    if (const auto objection = services::objectionTo(applicant.verification))
        return objection;
    if (applicant.applicantId.isEmpty())
        return services::ImportEnd::ProviderProblem;
    const QList<core::ProfileField> wanted = sharing() ? sharing()->profile : QList<core::ProfileField>();
    const bool isLacking = std::any_of(wanted.cbegin(), wanted.cend(), [&applicant](core::ProfileField field) {
        return !applicant.profile.value(field, true); // unsaid is not missing
    });
    return isLacking ? std::optional(services::ImportEnd::FieldsMissing) : std::nullopt;
}

void ImportContext::setDestinationFields(core::Fields typed)
{
    const auto content = [this](const core::Fields &fields) {
        QMap<QString, QString> texts;
        for (const FieldDescription &field : destinationFields())
            texts.insert(field.key, fields.text(field.key));
        return texts;
    };
    const QList<FieldDescription> own = destinationFields();
    const bool isOtherSecret = std::any_of(own.cbegin(), own.cend(), [this, &typed](const FieldDescription &field) {
        const core::Secret *before = m_typed.secret(field.key);
        const core::Secret *now = typed.secret(field.key);
        return field.isSecret && ((before == nullptr) != (now == nullptr) || (before && !before->equals(*now)));
    });
    if (isOtherSecret || content(m_typed) != content(typed))
        m_present.reset();
    m_typed = std::move(typed);
}

core::Fields ImportContext::destinationInput() const
{
    core::Fields input;
    for (const FieldDescription &field : destinationFields()) {
        if (const core::Secret *secret = m_typed.secret(field.key); field.isSecret && secret)
            input.setSecret(field.key, secret->clone());
        else if (!field.isSecret)
            input.setText(field.key, m_typed.text(field.key).trimmed());
    }
    return input;
}

bool ImportContext::canAskDestination() const
{
    return sharing() && sharing()->canBeAskedBefore
        && providers::checkHandOver(*destination(), destinationInput()).has_value();
}

void ImportContext::setPresent(const core::Result<core::Verification> &answer)
{
    m_present = answer;
}

std::optional<services::ImportEnd> ImportContext::presentEnd() const
{
    if (!m_present)
        return std::nullopt;
    return *m_present ? services::presentObjection(**m_present)
                      : std::optional(services::destinationProblem(m_present->error()));
}

int ImportContext::nextId(Page page) const
{
    switch (page) {
    case RoutePage:
        return m_isTokenGiven || m_isReferenceFirst ? BasisPage : ApplicantPage;
    case ApplicantPage:
        return m_isReferenceFirst ? DestinationPage : BasisPage;
    case BasisPage:
        return m_isReferenceFirst && !m_isTokenGiven ? ApplicantPage : DestinationPage;
    case DestinationPage:
        return ConfirmPage;
    case ConfirmPage:
        return ProgressPage;
    case ProgressPage:
        return ResultPage;
    case ResultPage:
        break;
    }
    return kNoPage;
}

bool ImportContext::isComplete(Page page) const
{
    switch (page) {
    case ProgressPage:
        return m_hasRested;
    case ResultPage:
        return true;
    default:
        return problem(page).text.isEmpty();
    }
}

ImportContext::Problem ImportContext::problem(Page page) const
{
    switch (page) {
    case RoutePage:
        return routeProblem();
    case ApplicantPage: {
        const Problem typed = applicantProblem();
        if (!typed.text.isEmpty())
            return typed;
        if (!m_reading)
            return {{}, tr("The applicant has not been read yet.")};
        const auto end = applicantEnd();
        return end ? Problem{{}, services::importEndText(*end).what.text()} : Problem();
    }
    case BasisPage:
        return basisProblem();
    case DestinationPage:
        return destinationProblem();
    case ConfirmPage:
        return firstProblem();
    case ProgressPage:
    case ResultPage:
        break;
    }
    return {};
}

ImportContext::Problem ImportContext::routeProblem() const
{
    if (!destination())
        return {QStringLiteral("destination"),
                tr("No account takes a verification over by share token. Add one in Accounts first.")};
    if (m_isTokenGiven)
        return m_token.isEmpty() ? Problem{services::kShareTokenField, tr("Paste the share token.")} : Problem();
    if (!source())
        return {QStringLiteral("source"), tr("Choose where the customer was verified.")};
    if (providers::recipientOf(*destination()).isEmpty()) {
        const core::ProviderDescription *provider = describe(destination());
        const FieldDescription *field = core::findField(provider->accountFields, sharing()->recipientKey);
        return {QStringLiteral("destination"),
                tr("The account lacks \u201c%1\u201d: without it no token can be made for it. Enter it in Accounts.")
                    .arg(field ? field->label.text() : sharing()->recipientKey)};
    }
    return {};
}

ImportContext::Problem ImportContext::applicantProblem() const
{
    if (!source())
        return {};
    const auto reading =
        providers::startApplicantReading({*source(), fieldsOf(texts(applicantFields(), m_applicant)), m_clock});
    return reading ? Problem() : problemOf(reading.error(), applicantFields(), *describe(source()));
}

ImportContext::Problem ImportContext::basisProblem() const
{
    if (m_basis.isEmpty())
        return {QStringLiteral("basis"), tr("Say what allows it: the customer's consent, or another legal basis.")};
    if (m_reference.isEmpty())
        return {QStringLiteral("reference"), tr("Give the ticket, or whatever else it can be found by.")};
    return {};
}

ImportContext::Problem ImportContext::destinationProblem() const
{
    if (!destination())
        return routeProblem();
    if (const auto ok = providers::checkHandOver(*destination(), destinationInput()); !ok)
        return problemOf(ok.error(), destinationFields(), *describe(destination()));
    if (!sharing()->canBeAskedBefore)
        return {};
    if (!m_present)
        return {{}, tr("The destination has not been asked yet.")};
    // Whether it can be reached shows once more before anything is handed over; whom it does not know stays unknown.
    if (presentEnd() == services::ImportEnd::UserNotFound)
        return {{}, services::importEndText(services::ImportEnd::UserNotFound).what.text()};
    return {};
}

ImportContext::Problem ImportContext::firstProblem() const
{
    for (int page = RoutePage; page != ConfirmPage && page != kNoPage; page = nextId(static_cast<Page>(page))) {
        if (Problem problem = this->problem(static_cast<Page>(page)); !problem.text.isEmpty())
            return problem;
    }
    return {};
}

QString ImportContext::customerName() const
{
    if (!m_label.isEmpty())
        return m_label;
    const services::ImportOrder is = order();
    if (!is.applicant.isEmpty())
        return is.applicant.first();
    for (const FieldDescription &field : destinationFields()) {
        if (is.destination.contains(field.key))
            return is.destination.value(field.key);
    }
    return {};
}

services::ImportOrder ImportContext::order() const
{
    services::ImportOrder order;
    order.sourceAccountId = m_isTokenGiven ? QString() : m_sourceId;
    order.applicant = texts(applicantFields(), m_applicant); // none where the token is at hand
    order.destinationAccountId = m_destinationId;
    const core::Fields input = destinationInput();
    const QStringList keys = input.textKeys();
    for (const QString &key : keys)
        order.destination.insert(key, input.text(key));
    order.customerLabel = m_label;
    order.customerId = m_customerId;
    order.basis = m_basis;
    order.reference = m_reference;
    return order;
}

core::Fields ImportContext::secrets() const
{
    core::Fields secrets;
    const core::Fields input = destinationInput();
    const QStringList keys = input.secretKeys();
    for (const QString &key : keys)
        secrets.setSecret(key, input.secret(key)->clone());
    if (m_isTokenGiven)
        secrets.setSecret(services::kShareTokenField, m_token.clone());
    return secrets;
}

} // namespace kyc::desktop
