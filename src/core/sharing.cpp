// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/sharing.h"

#include "core/wordtable.h"

#include <QCoreApplication>

namespace kyc::core {

namespace {

constexpr WordTable<ProfileField, 3> kProfileFields{{
    {ProfileField::FirstName, "first-name"},
    {ProfileField::LastName, "last-name"},
    {ProfileField::DateOfBirth, "date-of-birth"},
}};

} // namespace

QString toWord(ProfileField field)
{
    return kProfileFields.word(field);
}

std::optional<ProfileField> profileFieldFromWord(const QString &word)
{
    return kProfileFields.value(word);
}

Message profileFieldName(ProfileField field)
{
    switch (field) {
    case ProfileField::FirstName:
        return Message{QT_TRANSLATE_NOOP("kyc", "first name")};
    case ProfileField::LastName:
        return Message{QT_TRANSLATE_NOOP("kyc", "last name")};
    case ProfileField::DateOfBirth:
        break;
    }
    return Message{QT_TRANSLATE_NOOP("kyc", "date of birth")};
}

} // namespace kyc::core
