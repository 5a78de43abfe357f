// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/sharing.h"

#include <QCoreApplication>

namespace kyc::core {

QString toWord(ProfileField field)
{
    switch (field) {
    case ProfileField::FirstName:
        return QStringLiteral("first-name");
    case ProfileField::LastName:
        return QStringLiteral("last-name");
    case ProfileField::DateOfBirth:
        break;
    }
    return QStringLiteral("date-of-birth");
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
