// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importend.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyc::services {

namespace {

enum class Mending : quint8 { None, Resume, NewToken };

struct Row
{
    ImportEnd end;
    const char *word;
    Mending mending;
    const char *what;
    const char *remedy;
};

constexpr auto kRows = std::to_array<Row>({
    {ImportEnd::Done, "Done", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The verification was carried over: the destination has approved the customer."),
     QT_TRANSLATE_NOOP("kyc", "Nothing more is to be done.")},
    {ImportEnd::ApplicantNotFound, "ApplicantNotFound", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "There is no such applicant."),
     QT_TRANSLATE_NOOP("kyc", "Check the id, and that the account is the one the applicant belongs to.")},
    {ImportEnd::ApplicantOther, "ApplicantOther", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The answer was about another applicant than the one asked for."),
     QT_TRANSLATE_NOOP("kyc", "Nothing was shared. Look the applicant up, and report it to the provider.")},
    {ImportEnd::ApplicantNotApproved, "ApplicantNotApproved", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant is not approved, so there is nothing to carry over."),
     QT_TRANSLATE_NOOP("kyc", "Have the customer finish the verification there, then start the import again.")},
    {ImportEnd::ReviewRunning, "ReviewRunning", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant's review is not over yet."),
     QT_TRANSLATE_NOOP("kyc", "Wait until it is, then start the import again.")},
    {ImportEnd::ApplicantMustRetry, "ApplicantMustRetry", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant was rejected, and may try again."),
     QT_TRANSLATE_NOOP("kyc", "Have the customer send what is wanted, then start the import again.")},
    {ImportEnd::ApplicantRejectedForGood, "ApplicantRejectedForGood", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant was rejected for good."),
     QT_TRANSLATE_NOOP("kyc", "This verification cannot be carried over.")},
    {ImportEnd::ApplicantOnHold, "ApplicantOnHold", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant's review is on hold: somebody has to look at it."),
     QT_TRANSLATE_NOOP("kyc", "Decide the review in the provider's dashboard, then start the import again.")},
    {ImportEnd::FieldsMissing, "FieldsMissing", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The applicant's profile lacks what the destination requires."),
     QT_TRANSLATE_NOOP("kyc",
                       "Have first name, last name and date of birth added to the profile, then start the import "
                       "again.")},
    {ImportEnd::PartnerUnknown, "PartnerUnknown", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "No share token is made for this destination: it is not among the partners."),
     QT_TRANSLATE_NOOP("kyc",
                       "Have it added to the partners in the source's dashboard, or correct its client id in the "
                       "destination account.")},
    {ImportEnd::SharingNotPermitted, "SharingNotPermitted", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The source account's credential may not share applicants."),
     QT_TRANSLATE_NOOP("kyc", "Have the provider grant it that right, then start the import again.")},
    {ImportEnd::WrongClientId, "WrongClientId", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The share token was made for another client than the destination."),
     QT_TRANSLATE_NOOP("kyc", "Correct the client id in the destination account, then let a new token be made.")},
    {ImportEnd::TokenExpired, "TokenExpired", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The share token has expired."), QT_TRANSLATE_NOOP("kyc", "Let a new token be made.")},
    {ImportEnd::TokenUsed, "TokenUsed", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The share token has been used already."),
     QT_TRANSLATE_NOOP(
         "kyc",
         "Look at the customer's status at the destination; if the verification is not there, let a new token be "
         "made.")},
    {ImportEnd::TokenMalformed, "TokenMalformed", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The destination does not take this for a share token."),
     QT_TRANSLATE_NOOP("kyc", "Check that the whole token was copied, or let a new one be made.")},
    {ImportEnd::TokenGone, "TokenGone", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The share token is not kept any more."),
     QT_TRANSLATE_NOOP(
         "kyc",
         "Look at the customer's status at the destination; if the verification is not there, let a new token be "
         "made.")},
    {ImportEnd::UserNotFound, "UserNotFound", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The destination knows no such customer."),
     QT_TRANSLATE_NOOP("kyc", "Check the id, and that the account is the right one.")},
    {ImportEnd::AlreadyPassed, "AlreadyPassed", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The customer is verified at the destination already."),
     QT_TRANSLATE_NOOP("kyc", "Nothing was handed over, and nothing has to be.")},
    {ImportEnd::AlreadyInReview, "AlreadyInReview", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The destination is checking the customer already."),
     QT_TRANSLATE_NOOP("kyc", "Nothing was handed over. Wait for the result of that check.")},
    {ImportEnd::DestinationRejects, "DestinationRejects", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The destination has rejected the customer before."),
     QT_TRANSLATE_NOOP("kyc", "Nothing was handed over. Ask the destination whether another attempt is open.")},
    {ImportEnd::ImportRefused, "ImportRefused", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The destination refused the import."),
     QT_TRANSLATE_NOOP("kyc", "Its own words say why. When that is settled, let a new token be made.")},
    {ImportEnd::QuoteRefused, "QuoteRefused", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The destination refused what was sent beside the share token."),
     QT_TRANSLATE_NOOP("kyc", "Correct what its own words name, then let a new token be made.")},
    {ImportEnd::HandOverUnclear, "HandOverUnclear", Mending::NewToken,
     QT_TRANSLATE_NOOP(
         "kyc", "The connection broke while the share token was handed over: whether it was taken cannot be told."),
     QT_TRANSLATE_NOOP("kyc", "The token is not sent again. Ask the destination, or let a new token be made.")},
    {ImportEnd::NoKycRequest, "NoKycRequest", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The destination knows of no import for this share token."),
     QT_TRANSLATE_NOOP("kyc", "Let a new token and, where there is one, a new quote be made.")},
    {ImportEnd::ImportFailed, "ImportFailed", Mending::NewToken,
     QT_TRANSLATE_NOOP("kyc", "The import failed at the destination."),
     QT_TRANSLATE_NOOP("kyc", "Let a new token and a new quote be made; everything else is filled in.")},
    {ImportEnd::RejectedAfterImport, "RejectedAfterImport", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The destination took the verification over and rejected the customer."),
     QT_TRANSLATE_NOOP("kyc", "Its reasons say why. The destination cannot serve this customer.")},
    {ImportEnd::EddRequired, "EddRequired", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "The verification was carried over; the destination wants enhanced due diligence (EDD)."),
     QT_TRANSLATE_NOOP("kyc", "Have the customer complete it at the destination.")},
    {ImportEnd::FormsMissing, "FormsMissing", Mending::None,
     QT_TRANSLATE_NOOP("kyc",
                       "The verification was carried over; the destination still wants forms from the customer."),
     QT_TRANSLATE_NOOP("kyc", "Have the customer complete the forms in the order given.")},
    {ImportEnd::StillWaiting, "StillWaiting", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "The token was handed over; the destination has not decided yet."),
     QT_TRANSLATE_NOOP("kyc", "Watch it on, or look the customer up later.")},
    {ImportEnd::DestinationUnclear, "DestinationUnclear", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "The destination answered with a status that is not known."),
     QT_TRANSLATE_NOOP("kyc", "Its own words are shown. Ask the destination what they mean.")},
    {ImportEnd::NetworkProblem, "NetworkProblem", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "A provider could not be reached."),
     QT_TRANSLATE_NOOP("kyc", "Check the connection, then go on.")},
    {ImportEnd::ProviderProblem, "ProviderProblem", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "A provider is not available, or its answer makes no sense."),
     QT_TRANSLATE_NOOP("kyc", "Wait a little, then go on.")},
    {ImportEnd::ClockOff, "ClockOff", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "The workstation's clock is wrong, so what is signed by it is refused."),
     QT_TRANSLATE_NOOP("kyc", "Have the clock set, then go on.")},
    {ImportEnd::CredentialProblem, "CredentialProblem", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "A provider did not take an account's credential."),
     QT_TRANSLATE_NOOP("kyc", "Correct it in the accounts, or log in, then go on.")},
    {ImportEnd::InputProblem, "InputProblem", Mending::None,
     QT_TRANSLATE_NOOP("kyc", "What was entered is not complete or cannot be sent."),
     QT_TRANSLATE_NOOP("kyc", "Correct it, then start the import again.")},
    {ImportEnd::KeepingProblem, "KeepingProblem", Mending::Resume,
     QT_TRANSLATE_NOOP("kyc", "The vault or the records could not be used, so nothing more was sent."),
     QT_TRANSLATE_NOOP("kyc", "Settle that, then go on.")},
    {ImportEnd::Stopped, "Stopped", Mending::Resume, QT_TRANSLATE_NOOP("kyc", "The import was stopped."),
     QT_TRANSLATE_NOOP("kyc", "It can go on from where it stands.")},
});

const Row &rowOf(ImportEnd end)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(), [end](const Row &row) { return row.end == end; });
    Q_ASSERT(found != kRows.end());
    return *found;
}

} // namespace

QString toWord(ImportEnd end)
{
    return QString::fromLatin1(rowOf(end).word);
}

std::optional<ImportEnd> importEndFromWord(const QString &word)
{
    for (const Row &row : kRows) {
        if (word == QLatin1String(row.word))
            return row.end;
    }
    return std::nullopt;
}

ImportEndText importEndText(ImportEnd end)
{
    const Row &row = rowOf(end);
    return {core::Message{row.what}, core::Message{row.remedy}};
}

bool isResumable(ImportEnd end)
{
    return rowOf(end).mending == Mending::Resume;
}

bool isMendedByNewToken(ImportEnd end)
{
    return rowOf(end).mending == Mending::NewToken;
}

} // namespace kyc::services
