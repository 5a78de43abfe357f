// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/forms.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

namespace kyc::providers {

namespace {

struct Form
{
    const char *type; ///< in capitals, nothing but letters: see plain()
    const char *key;
    const char *label;
};

constexpr auto kForms = std::to_array<Form>({
    {"PURPOSEOFUSAGE", "purpose-of-usage", QT_TRANSLATE_NOOP("kyc", "Purpose of usage")},
    {"IDPROOF", "id-proof", QT_TRANSLATE_NOOP("kyc", "Identity document")},
    {"USSSN", "us-ssn", QT_TRANSLATE_NOOP("kyc", "US social security number")},
});

/// "id-proof", "ID_PROOF" and "IDPROOF" are seen for the same form.
QString plain(const QString &type)
{
    QString letters;
    for (const QChar c : type) {
        if (c != u'-' && c != u'_')
            letters += c.toUpper();
    }
    return letters;
}

/// Nothing that a browser would not open, or that leads elsewhere than it seems to.
QString customersLink(const QString &text)
{
    constexpr qsizetype kLongest = 4096;
    const QUrl url(text, QUrl::StrictMode);
    const bool isGood = text.size() <= kLongest && url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()
        && url.userInfo().isEmpty();
    return isGood ? url.toString(QUrl::FullyEncoded) : QString();
}

core::VerificationStep stepOf(const QString &type)
{
    core::VerificationStep step;
    step.state = core::StepState::Open;
    step.providerWord = type;
    for (const Form &form : kForms) {
        if (plain(type) == QLatin1String(form.type)) {
            step.key = QString::fromLatin1(form.key);
            step.label = core::Message(form.label);
            return step;
        }
    }
    step.key = type;
    step.label = core::Message(QT_TRANSLATE_NOOP("kyc", "Form “%1”"), {type});
    return step;
}

} // namespace

core::Result<TransakForms> readForms(const core::JsonReader &data)
{
    const auto list = data.objects(QStringLiteral("formsRequired"));
    if (!list)
        return core::Unexpected(list.error());
    TransakForms forms;
    for (const core::JsonReader &form : *list) {
        const auto type = form.string(QStringLiteral("type"));
        if (!type)
            return core::Unexpected(type.error());
        const auto metadata = form.optionalObject(QStringLiteral("metadata"));
        if (!metadata)
            return core::Unexpected(metadata.error());
        const auto runId = metadata->optionalString(QStringLiteral("workFlowRunId"));
        if (!runId)
            return core::Unexpected(runId.error());
        const auto link = metadata->optionalString(QStringLiteral("kycUrl"));
        if (!link)
            return core::Unexpected(link.error());
        forms.types.append(*type);
        forms.steps.append(stepOf(*type));
        forms.links.append(link->value_or(QString()));
        forms.steps.last().link = customersLink(forms.links.constLast());
        if (forms.workflowRunId.isEmpty())
            forms.workflowRunId = runId->value_or(QString());
    }
    return forms;
}

} // namespace kyc::providers
