// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/outcometable.h"

#include "cli/terminaltext.h"
#include "cli/texttable.h"
#include "core/errortext.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace kyc::cli {

namespace {

using core::LookupOutcome;
using core::Message;
using core::Verification;

constexpr QLatin1String kNothing("-");

QString translated(const char *source)
{
    return Message(source).text();
}

QString reasonCell(const Verification &verification)
{
    if (verification.reasons.isEmpty())
        return kNothing;
    const core::Reason &first = verification.reasons.front();
    const QString text = first.explanation.isEmpty() ? first.providerText : first.explanation.text();
    return text.isEmpty() ? first.code : text;
}

QStringList row(const LookupOutcome &outcome, const QTimeZone &zone)
{
    const QString account = outcome.accountName + QStringLiteral(" (") + outcome.environment + u')';
    if (!outcome.result) {
        const core::Error &error = outcome.result.error();
        return {outcome.checkId, account,  services::errorKindText(error.kind),
                kNothing,        kNothing, core::errorText(error).what.text()};
    }
    const Verification &verification = *outcome.result;
    const auto since = services::since(verification);
    return {outcome.checkId,
            account,
            services::statusText(verification.status),
            services::nextActorText(verification.nextActor),
            since ? services::exactTime(*since, zone) : QString(kNothing),
            reasonCell(verification)};
}

/// One lookup's block of "label  value" lines.
class Details
{
public:
    explicit Details(const LookupOutcome &outcome) : m_text(u'\n' + harmless(outcome.checkId) + u'\n') { }

    void add(const char *label, const QString &value)
    {
        if (value.isEmpty())
            return;
        constexpr int kLabelColumns = 21;
        const QString name = translated(label);
        const int blanks = std::max(1, kLabelColumns - displayWidth(name));
        m_text += QStringLiteral("  ") + name + QString(blanks, u' ') + harmless(value) + u'\n';
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString pairs(const QMap<QString, QString> &map)
{
    QStringList out;
    for (auto one = map.cbegin(); one != map.cend(); ++one)
        out.append(one.key() + u'=' + one.value());
    return out.join(QStringLiteral("; "));
}

/// "CODE: explanation ("provider's words")", as much of it as there is.
QString reasonText(const core::Reason &reason)
{
    QStringList parts;
    for (const QString &part : {reason.code, reason.explanation.text(), reason.providerText}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" | "));
}

void addReasonsAndSteps(Details &details, const Verification &verification)
{
    for (const core::Reason &reason : verification.reasons) {
        details.add(reason.audience == core::Audience::Internal ? QT_TRANSLATE_NOOP("kyc", "Reason, internal")
                                                                : QT_TRANSLATE_NOOP("kyc", "Reason, may be told"),
                    reasonText(reason));
    }
    for (const core::VerificationStep &step : verification.steps) {
        const QString word = step.providerWord.isEmpty() ? QString() : QStringLiteral(" (") + step.providerWord + u')';
        details.add(QT_TRANSLATE_NOOP("kyc", "Step"),
                    step.label.text() + QStringLiteral(": ") + services::stepStateText(step.state) + word);
    }
}

void addTimes(Details &details, const Verification &verification, const QTimeZone &zone)
{
    const auto add = [&](const char *label, const std::optional<QDateTime> &time) {
        if (time)
            details.add(label, services::exactTime(*time, zone));
    };
    add(QT_TRANSLATE_NOOP("kyc", "Created"), verification.times.created);
    add(QT_TRANSLATE_NOOP("kyc", "Submitted"), verification.times.submitted);
    add(QT_TRANSLATE_NOOP("kyc", "Decided"), verification.times.decided);
    add(QT_TRANSLATE_NOOP("kyc", "Expires"), verification.times.expires);
}

void addVerification(Details &details, const Verification &verification, const QTimeZone &zone)
{
    details.add(QT_TRANSLATE_NOOP("kyc", "Status"), services::statusText(verification.status));
    details.add(QT_TRANSLATE_NOOP("kyc", "Next"), services::nextActorText(verification.nextActor));
    if (verification.retry != core::Retry::Unknown)
        details.add(QT_TRANSLATE_NOOP("kyc", "New attempt"), services::retryText(verification.retry));
    if (verification.isFinal)
        details.add(QT_TRANSLATE_NOOP("kyc", "Final"),
                    translated(QT_TRANSLATE_NOOP("kyc", "yes, the provider will not change it")));
    addReasonsAndSteps(details, verification);
    for (const Message &note : verification.notes)
        details.add(QT_TRANSLATE_NOOP("kyc", "Note"), note.text());
    addTimes(details, verification, zone);
    details.add(QT_TRANSLATE_NOOP("kyc", "Ids"), pairs(verification.ids));
    details.add(QT_TRANSLATE_NOOP("kyc", "Provider said"), pairs(verification.raw));
    if (verification.fetchedAt.isValid())
        details.add(QT_TRANSLATE_NOOP("kyc", "Fetched"), services::exactTime(verification.fetchedAt, zone));
}

/// How what is missing is typed: the error names keys, alternatives joined by '|'.
QString howToGive(const core::Error &error)
{
    const bool isSecret = error.cause == core::ErrorCause::CredentialMissing;
    if (!isSecret && error.cause != core::ErrorCause::FieldMissing)
        return {};
    QStringList options;
    for (const QString &keys : error.args) {
        QStringList alternatives;
        for (const QString &key : keys.split(u'|')) {
            alternatives.append(isSecret ? QStringLiteral("--secret %1=env:NAME").arg(key)
                                         : QStringLiteral("--field %1=VALUE").arg(key));
        }
        options.append(alternatives.join(QStringLiteral(" | ")));
    }
    return options.join(QStringLiteral("; "));
}

void addError(Details &details, const core::Error &error)
{
    const core::ErrorText text = core::errorText(error);
    details.add(QT_TRANSLATE_NOOP("kyc", "Error"), text.what.text());
    details.add(QT_TRANSLATE_NOOP("kyc", "What to do"), text.remedy.text());
    details.add(QT_TRANSLATE_NOOP("kyc", "Give it as"), howToGive(error));
    details.add(QT_TRANSLATE_NOOP("kyc", "Provider said"), error.providerMessage);
    details.add(QT_TRANSLATE_NOOP("kyc", "Provider's code"), error.providerCode);
}

} // namespace

QString outcomeTable(const QList<LookupOutcome> &outcomes, const QTimeZone &zone)
{
    TextTable table({translated(QT_TRANSLATE_NOOP("kyc", "CHECK")), translated(QT_TRANSLATE_NOOP("kyc", "ACCOUNT")),
                     translated(QT_TRANSLATE_NOOP("kyc", "STATUS")), translated(QT_TRANSLATE_NOOP("kyc", "NEXT")),
                     translated(QT_TRANSLATE_NOOP("kyc", "SINCE")), translated(QT_TRANSLATE_NOOP("kyc", "REASON"))});
    QString details;
    for (const LookupOutcome &outcome : outcomes) {
        table.addRow(row(outcome, zone));
        Details block(outcome);
        if (outcome.result)
            addVerification(block, *outcome.result, zone);
        else
            addError(block, outcome.result.error());
        details += block.text();
    }
    return table.text() + details;
}

} // namespace kyc::cli
