// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvoutcome.h"

#include "core/errortext.h"

#include <algorithm>
#include <array>

namespace kyc::services {

namespace {

using core::LookupOutcome;
using core::Reason;
using core::Verification;

constexpr QLatin1String kJoint("; ");

QString optionalTime(const std::optional<QDateTime> &time)
{
    return time ? csvTime(*time) : QString();
}

QString reasonCodes(const Verification &verification)
{
    QStringList codes;
    for (const Reason &reason : verification.reasons) {
        if (!reason.code.isEmpty())
            codes.append(reason.code);
    }
    return codes.join(kJoint);
}

/// What must not be told to the customer says so, since no other column does.
QString reasonTexts(const Verification &verification)
{
    QStringList texts;
    for (const Reason &reason : verification.reasons) {
        const QString text = reason.providerText.isEmpty() ? reason.explanation.english() : reason.providerText;
        if (text.isEmpty())
            continue;
        texts.append(reason.audience == core::Audience::Internal ? QStringLiteral("[internal] ") + text : text);
    }
    return texts.join(kJoint);
}

QString eddCell(const Verification &verification)
{
    for (const core::VerificationStep &step : verification.steps) {
        if (step.key == u"edd")
            return step.providerWord.isEmpty() ? core::toWord(step.state) : step.providerWord;
    }
    return {};
}

QString providerStatus(const Verification &verification)
{
    QStringList pairs;
    for (auto word = verification.raw.cbegin(); word != verification.raw.cend(); ++word)
        pairs.append(word.key() + u'=' + word.value());
    return pairs.join(kJoint);
}

QString errorMessage(const core::Error &error)
{
    QString line = core::errorText(error).englishLine();
    if (error.providerMessage.isEmpty() || line.contains(error.providerMessage))
        return line;
    return line + QStringLiteral(" [provider: ") + error.providerMessage + u']';
}

QStringList verificationCells(const Verification &verification)
{
    return {core::toWord(verification.status),
            verification.isFinal ? QStringLiteral("true") : QStringLiteral("false"),
            core::toWord(verification.nextActor),
            core::toWord(verification.retry),
            reasonCodes(verification),
            reasonTexts(verification),
            eddCell(verification),
            providerStatus(verification),
            optionalTime(verification.times.created),
            optionalTime(verification.times.submitted),
            optionalTime(verification.times.decided),
            optionalTime(verification.times.expires),
            csvTime(verification.fetchedAt),
            QString(),
            QString()};
}

QStringList errorCells(const core::Error &error)
{
    constexpr qsizetype kCellsOfVerification = 13;
    return QStringList(kCellsOfVerification) << core::toWord(error.kind) << errorMessage(error);
}

// Of what the answer's columns hold, those in which a provider speaks, or we do of what it said; the others are words
// and times of ours, which an identifier like "true" or "2026" must not change.
constexpr std::array<qsizetype, 5> kSpoken{4, 5, 6, 7, 14}; // reason_codes, reason_text, edd, provider_status,
                                                            // error_message

/// Where a provider repeats an identifier in what it says, it is masked there as well.
void maskMentions(QStringList &cells, QStringList identifiers)
{
    constexpr qsizetype kTooShortToTell = 4;
    std::sort(identifiers.begin(), identifiers.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const QString &identifier : identifiers) {
        if (identifier.size() < kTooShortToTell)
            continue;
        for (const qsizetype column : kSpoken)
            cells[column].replace(identifier, masked(identifier), Qt::CaseInsensitive);
    }
}

} // namespace

QStringList csvColumns()
{
    static const QString kNames =
        QStringLiteral("looked_up_at agent reference provider check environment account customer "
                       "external_user_id user_id email applicant_id "
                       "status final next_actor retry reason_codes reason_text edd provider_status "
                       "created_at submitted_at decided_at expires_at fetched_at error_kind error_message");
    return kNames.split(u' ');
}

QStringList csvCells(const LookupOutcome &outcome, const CsvContext &context)
{
    const auto identifier = [&outcome](const char *key) { return outcome.identifiers.value(QLatin1String(key)); };
    QString applicantId = identifier("applicant-id");
    if (applicantId.isEmpty() && outcome.result)
        applicantId = outcome.result->ids.value(QStringLiteral("applicantId"));

    QStringList personal{outcome.customerLabel, identifier("external-user-id"), identifier("user-id"),
                         identifier("email"), applicantId};
    QStringList answer = outcome.result ? verificationCells(*outcome.result) : errorCells(outcome.result.error());
    if (context.masksIdentifiers) {
        maskMentions(answer, personal + outcome.identifiers.values());
        for (QString &cell : personal)
            cell = masked(cell);
    }

    return QStringList{csvTime(outcome.lookedUpAt),
                       context.agent,
                       context.reference,
                       outcome.checkId.section(u'/', 0, 0),
                       outcome.checkId,
                       outcome.environment,
                       outcome.accountName}
    + personal + answer;
}

QString csvTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString masked(const QString &identifier)
{
    constexpr qsizetype kShown = 2;
    if (identifier.isEmpty())
        return {};
    const QString stars = QStringLiteral("***");
    return identifier.size() > 3 * kShown ? identifier.left(kShown) + stars : stars;
}

} // namespace kyc::services
