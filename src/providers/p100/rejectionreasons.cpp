// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/rejectionreasons.h"

#include <QRegularExpression>

#include <array>

namespace kyc::providers {

namespace {

struct CodeRow
{
    const char *code;
    const char *explanation;
};

// clang-format off: one line a row
constexpr auto kCodes = std::to_array<CodeRow>({
    {"FACE_MISMATCH", QT_TRANSLATE_NOOP("kyc", "The face does not match the one in the document.")},
    {"NO_FACE_FOUND", QT_TRANSLATE_NOOP("kyc", "No face was found in the photo of the person.")},
    {"TOO_MANY_FACES", QT_TRANSLATE_NOOP("kyc", "More than one face is in the photo of the person.")},
    {"FACE_TOO_BLURRY", QT_TRANSLATE_NOOP("kyc", "The face is too blurred to be recognized; a sharper photo may help.")},
    {"FACE_ERROR", QT_TRANSLATE_NOOP("kyc", "The face could not be analysed because of an error.")},
    {"FACE_NOT_ANALYSED", QT_TRANSLATE_NOOP("kyc", "The face was not analysed.")},
    {"FACE_NOT_CHECKED", QT_TRANSLATE_NOOP("kyc", "The face was not checked.")},
    {"FAKE_FACE", QT_TRANSLATE_NOOP("kyc", "The face is taken for a fake, for example a picture or a mask.")},
    {"FACE_GLARED", QT_TRANSLATE_NOOP("kyc", "Glare covers the face; a photo in softer light may help.")},
    {"FACE_UNCERTAIN", QT_TRANSLATE_NOOP("kyc", "It is not certain that the face matches the document.")},
    {"FACE_SUSPECTED", QT_TRANSLATE_NOOP("kyc", "The face is suspected of fraud.")},
    {"FACE_BLACKLISTED", QT_TRANSLATE_NOOP("kyc", "The face is on a block list.")},
    {"DOC_NOT_FOUND", QT_TRANSLATE_NOOP("kyc", "No document was found in the photo.")},
    {"DOC_NOT_FULLY_VISIBLE", QT_TRANSLATE_NOOP("kyc", "The document is not wholly visible; a photo with all four corners may help.")},
    {"DOC_NOT_SUPPORTED", QT_TRANSLATE_NOOP("kyc", "This kind of document is not accepted; another one may help.")},
    {"DOC_FACE_NOT_FOUND", QT_TRANSLATE_NOOP("kyc", "No face was found in the document.")},
    {"DOC_EXPIRED", QT_TRANSLATE_NOOP("kyc", "The document has expired; a valid one is needed.")},
    {"DOC_TOO_BLURRY", QT_TRANSLATE_NOOP("kyc", "The document is too blurred to be read; a sharper photo may help.")},
    {"DOC_FAKE", QT_TRANSLATE_NOOP("kyc", "The document is taken for a forgery.")},
    {"DOC_DAMAGED", QT_TRANSLATE_NOOP("kyc", "The document is damaged; another one may help.")},
    {"AUTO_UNVERIFIABLE", QT_TRANSLATE_NOOP("kyc", "The automatic check could not decide.")},
});
// clang-format on

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Za-z0-9_.-]+\\z"));
    return code.match(text).hasMatch();
}

} // namespace

core::Reason p100RejectionReason(const QString &text)
{
    core::Reason reason;
    if (looksLikeCode(text))
        reason.code = text;
    else
        reason.providerText = text;
    for (const CodeRow &row : kCodes) {
        if (text == QLatin1String(row.code))
            reason.explanation = core::Message{row.explanation};
    }
    return reason;
}

} // namespace kyc::providers
