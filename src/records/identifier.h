// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::records {

/// What a provider knows a person by. Equal kinds may stand twice, after a merge: the first is asked with.
struct Identifier
{
    QString key; ///< of a customer field, for example "external-user-id"; never that of a secret one
    QString text;

    bool operator==(const Identifier &) const = default;
};

} // namespace kyc::records
