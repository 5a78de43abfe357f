// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/rejectlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyc::providers {

namespace {

struct Label
{
    const char *label;
    const char *meaning;
};

constexpr auto kLabels = std::to_array<Label>({
    {"ADDITIONAL_DATA_REQUIRED", QT_TRANSLATE_NOOP("kyc", "More data is needed.")},
    {"ADDITIONAL_DOCUMENT_REQUIRED", QT_TRANSLATE_NOOP("kyc", "A further document is needed.")},
    {"ADVERSE_MEDIA", QT_TRANSLATE_NOOP("kyc", "The person is named in adverse media reports.")},
    {"AGE_REQUIREMENT_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The person's age does not meet the requirements.")},
    {"APPLICANT_INTERRUPTED_INTERVIEW", QT_TRANSLATE_NOOP("kyc", "The person broke off the video interview.")},
    {"BACK_SIDE_MISSING", QT_TRANSLATE_NOOP("kyc", "The back of the document is missing.")},
    {"BAD_AVATAR", QT_TRANSLATE_NOOP("kyc", "The profile picture does not meet the requirements.")},
    {"BAD_FACE_MATCHING", QT_TRANSLATE_NOOP("kyc", "The face does not match the document.")},
    {"BAD_PROOF_OF_ADDRESS", QT_TRANSLATE_NOOP("kyc", "The proof of address cannot be accepted.")},
    {"BAD_PROOF_OF_IDENTITY", QT_TRANSLATE_NOOP("kyc", "The identity document cannot be accepted.")},
    {"BAD_PROOF_OF_PAYMENT", QT_TRANSLATE_NOOP("kyc", "The proof of payment cannot be accepted.")},
    {"BAD_SELFIE", QT_TRANSLATE_NOOP("kyc", "The selfie cannot be accepted.")},
    {"BAD_VIDEO_SELFIE", QT_TRANSLATE_NOOP("kyc", "The video selfie cannot be accepted.")},
    {"BEHAVIOR", QT_TRANSLATE_NOOP("kyc", "The person's behaviour during the video interview was not acceptable.")},
    {"BLACKLIST", QT_TRANSLATE_NOOP("kyc", "The person is on a blocklist.")},
    {"BLACK_AND_WHITE", QT_TRANSLATE_NOOP("kyc", "The picture is black and white; colour is needed.")},
    {"BLOCKLIST", QT_TRANSLATE_NOOP("kyc", "The person is on a blocklist.")},
    {"CAMERA_OR_LIGHTING_ISSUES", QT_TRANSLATE_NOOP("kyc", "The camera or the lighting was not good enough.")},
    {"CHECK_UNAVAILABLE", QT_TRANSLATE_NOOP("kyc", "A check could not be made because its source was not available.")},
    {"COMPANY_DATA_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The company's data do not match.")},
    {"COMPANY_INACTIVE_ENTITY", QT_TRANSLATE_NOOP("kyc", "The company is not active.")},
    {"COMPANY_INCORRECT_DATA", QT_TRANSLATE_NOOP("kyc", "The company's data are not correct.")},
    {"COMPANY_NOT_DEFINED_BENEFICIARIES", QT_TRANSLATE_NOOP("kyc", "The company's beneficiaries are not identified.")},
    {"COMPANY_NOT_DEFINED_OWNERSHIP_STRUCTURE",
     QT_TRANSLATE_NOOP("kyc", "The company's ownership structure is not known.")},
    {"COMPANY_NOT_DEFINED_REPRESENTATIVES",
     QT_TRANSLATE_NOOP("kyc", "The company's representatives are not identified.")},
    {"COMPANY_NOT_DEFINED_STRUCTURE", QT_TRANSLATE_NOOP("kyc", "The company's structure is not known.")},
    {"COMPANY_NOT_VALIDATED_BENEFICIAL_OWNERS",
     QT_TRANSLATE_NOOP("kyc", "The company's beneficial owners are not verified.")},
    {"COMPANY_NOT_VALIDATED_BENEFICIARIES", QT_TRANSLATE_NOOP("kyc", "The company's beneficiaries are not verified.")},
    {"COMPANY_NOT_VALIDATED_DIRECTORS", QT_TRANSLATE_NOOP("kyc", "The company's directors are not verified.")},
    {"COMPANY_NOT_VALIDATED_REPRESENTATIVES",
     QT_TRANSLATE_NOOP("kyc", "The company's representatives are not verified.")},
    {"COMPANY_PROBLEMATIC_STRUCTURE", QT_TRANSLATE_NOOP("kyc", "The company's structure cannot be accepted.")},
    {"COMPROMISED_PERSONS",
     QT_TRANSLATE_NOOP("kyc", "The person does not meet the anti-money-laundering requirements.")},
    {"CONNECTION_INTERRUPTED", QT_TRANSLATE_NOOP("kyc", "The connection of the video interview broke off.")},
    {"CONNECTION_ISSUES", QT_TRANSLATE_NOOP("kyc", "The connection of the video interview was not good enough.")},
    {"CRIMINAL", QT_TRANSLATE_NOOP("kyc", "The person is connected with illegal activity.")},
    {"DB_DATA_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The data do not match a database.")},
    {"DB_DATA_NOT_FOUND", QT_TRANSLATE_NOOP("kyc", "The person was not found in a database.")},
    {"DB_NO_DATA_SOURCE", QT_TRANSLATE_NOOP("kyc", "There is no database to check the data against.")},
    {"DIGITAL_DOCUMENT", QT_TRANSLATE_NOOP("kyc", "A digital version of the document was uploaded.")},
    {"DOCUMENT_DAMAGED", QT_TRANSLATE_NOOP("kyc", "The document is damaged.")},
    {"DOCUMENT_DEPRIVED", QT_TRANSLATE_NOOP("kyc", "The document has been withdrawn from the person.")},
    {"DOCUMENT_MISSING", QT_TRANSLATE_NOOP("kyc", "A document is missing.")},
    {"DOCUMENT_PAGE_MISSING", QT_TRANSLATE_NOOP("kyc", "A page of the document is missing.")},
    {"DOCUMENT_TEMPLATE", QT_TRANSLATE_NOOP("kyc", "The document is a template from the internet.")},
    {"DUPLICATE", QT_TRANSLATE_NOOP("kyc", "The person already has another profile.")},
    {"ESIGN_FAILED", QT_TRANSLATE_NOOP("kyc", "The electronic signature failed.")},
    {"EXPERIENCE_REQUIREMENT_MISMATCH",
     QT_TRANSLATE_NOOP("kyc", "The person's experience does not meet the requirements.")},
    {"EXPIRATION_DATE", QT_TRANSLATE_NOOP("kyc", "The document has expired or is about to.")},
    {"EXTERNAL_DECISION_REJECTION", QT_TRANSLATE_NOOP("kyc", "The rejection was decided outside SumSub.")},
    {"FOREIGNER", QT_TRANSLATE_NOOP("kyc", "Documents of this country cannot be accepted.")},
    {"FORGERY", QT_TRANSLATE_NOOP("kyc", "The document or the picture was forged.")},
    {"FRAUDULENT_LIVENESS", QT_TRANSLATE_NOOP("kyc", "Somebody tried to deceive the liveness check.")},
    {"FRAUDULENT_PATTERNS", QT_TRANSLATE_NOOP("kyc", "Fraudulent behaviour was detected.")},
    {"FRONT_SIDE_MISSING", QT_TRANSLATE_NOOP("kyc", "The front of the document is missing.")},
    {"GPS_AS_POA_SKIPPED",
     QT_TRANSLATE_NOOP("kyc", "The address was not confirmed by location and no document was given instead.")},
    {"GRAPHIC_EDITOR", QT_TRANSLATE_NOOP("kyc", "The picture was edited.")},
    {"ID_INVALID", QT_TRANSLATE_NOOP("kyc", "The identity document is not valid.")},
    {"INCOMPATIBLE_LANGUAGE", QT_TRANSLATE_NOOP("kyc", "The document has to be translated.")},
    {"INCOMPLETE_DOCUMENT", QT_TRANSLATE_NOOP("kyc", "The document is not complete or not wholly visible.")},
    {"INCONSISTENT_PROFILE", QT_TRANSLATE_NOOP("kyc", "The profile holds data or documents of different people.")},
    {"INCORRECT_PATTERNS", QT_TRANSLATE_NOOP("kyc", "The information given does not fit the expected form.")},
    {"INCORRECT_SOCIAL_NUMBER", QT_TRANSLATE_NOOP("kyc", "The social security number is not correct.")},
    {"INSUFFICIENT_DATA", QT_TRANSLATE_NOOP("kyc", "There are not enough data to decide.")},
    {"LOW_QUALITY", QT_TRANSLATE_NOOP("kyc", "The picture is not good enough to read.")},
    {"MORE_DOCUMENTS_REQUIRED", QT_TRANSLATE_NOOP("kyc", "More documents are needed.")},
    {"NOT_ALL_CHECKS_COMPLETED", QT_TRANSLATE_NOOP("kyc", "Not all checks have been completed.")},
    {"NOT_ALONE", QT_TRANSLATE_NOOP("kyc", "The person was not alone during the video interview.")},
    {"NOT_DOCUMENT", QT_TRANSLATE_NOOP("kyc", "What was uploaded is not a document.")},
    {"NO_APPLICANT", QT_TRANSLATE_NOOP("kyc", "The person did not come to the video interview.")},
    {"NO_SUITABLE_DOCS", QT_TRANSLATE_NOOP("kyc", "The person has no document that could be accepted.")},
    {"OK", QT_TRANSLATE_NOOP("kyc", "SumSub found nothing wrong.")},
    {"OTHER", QT_TRANSLATE_NOOP("kyc", "Another reason, which SumSub does not name.")},
    {"OTHER_VI_ISSUES", QT_TRANSLATE_NOOP("kyc", "There was another problem with the video interview.")},
    {"OUTDATED_DOCUMENT_VERSION", QT_TRANSLATE_NOOP("kyc", "The document is of an outdated version.")},
    {"PEP", QT_TRANSLATE_NOOP("kyc", "The person is politically exposed.")},
    {"PERSON_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The person is not the one on the documents.")},
    {"PHONE_VERIFICATION_ISSUES", QT_TRANSLATE_NOOP("kyc", "The phone number could not be verified.")},
    {"PROBLEMATIC_APPLICANT_DATA", QT_TRANSLATE_NOOP("kyc", "The personal data do not match the documents.")},
    {"REFUSED_TO_CONTINUE", QT_TRANSLATE_NOOP("kyc", "The person refused to go on with the video interview.")},
    {"REGULATIONS_VIOLATIONS", QT_TRANSLATE_NOOP("kyc", "Regulations do not allow the person to be accepted.")},
    {"REQUESTED_DATA_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The data given do not match the documents.")},
    {"RESTRICTED_PERSON", QT_TRANSLATE_NOOP("kyc", "The person is from a region that is not served.")},
    {"SANCTIONS", QT_TRANSLATE_NOOP("kyc", "The person is on a sanctions list.")},
    {"SCREENSHOTS", QT_TRANSLATE_NOOP("kyc", "A screenshot was uploaded instead of a photo.")},
    {"SELFIE_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The selfie does not match the picture on the document.")},
    {"SELFIE_WITH_PAPER", QT_TRANSLATE_NOOP("kyc", "A new selfie with the requested note is needed.")},
    {"SOUND_ISSUES", QT_TRANSLATE_NOOP("kyc", "There was a problem with the sound of the video interview.")},
    {"SPAM", QT_TRANSLATE_NOOP("kyc", "Too many or irrelevant files were uploaded.")},
    {"SPONSORED_VERIFICATION", QT_TRANSLATE_NOOP("kyc", "Somebody else paid or urged the person to be verified.")},
    {"STOLEN_DOCS", QT_TRANSLATE_NOOP("kyc", "The documents do not belong to the person.")},
    {"SUPPORTED_LANGUAGE_IS_NOT_AVAILABLE",
     QT_TRANSLATE_NOOP("kyc", "No interviewer was available in a language the person speaks.")},
    {"SUSPICIOUS_PATTERNS", QT_TRANSLATE_NOOP("kyc", "Suspicious behaviour was detected.")},
    {"THIRD_PARTY_GUIDANCE", QT_TRANSLATE_NOOP("kyc", "Somebody else told the person what to do.")},
    {"THIRD_PARTY_INVOLVED", QT_TRANSLATE_NOOP("kyc", "Somebody else took part in the verification.")},
    {"UNFILLED_ID", QT_TRANSLATE_NOOP("kyc", "The document is not signed or not filled in.")},
    {"UNSATISFACTORY_PHOTOS", QT_TRANSLATE_NOOP("kyc", "The photos cannot be accepted.")},
    {"UNSUITABLE_DOCUMENT", QT_TRANSLATE_NOOP("kyc", "The document is not of a kind that can be accepted.")},
    {"UNSUITABLE_ENV", QT_TRANSLATE_NOOP("kyc", "The place of the video interview was not suitable.")},
    {"UNSUPPORTED_LANGUAGE", QT_TRANSLATE_NOOP("kyc", "The language is not supported.")},
    {"VIDEO_FILTERS_OR_MASKS", QT_TRANSLATE_NOOP("kyc", "Filters or masks were used in the video.")},
    {"VI_ATTEMPTS_LIMIT_REACHED", QT_TRANSLATE_NOOP("kyc", "The number of video interviews is used up.")},
    {"WRONG_ADDRESS", QT_TRANSLATE_NOOP("kyc", "The address does not match the documents.")},
    {"WRONG_USER_REGION", QT_TRANSLATE_NOOP("kyc", "The person's region is not served.")},
});

} // namespace

core::Message rejectLabelMeaning(const QString &label)
{
    const auto *const found = std::find_if(kLabels.begin(), kLabels.end(),
                                           [&label](const Label &row) { return label == QLatin1String(row.label); });
    return found == kLabels.end() ? core::Message() : core::Message(found->meaning);
}

} // namespace kyc::providers
