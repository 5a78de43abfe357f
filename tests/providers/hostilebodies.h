// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/specimen.h"

namespace kyc::test {

/// How a lookup ends when one of its answers has a hostile body.
enum class Ending {
    Malformed, ///< Protocol/MalformedJson
    Duplicate, ///< Protocol/DuplicateKey
    NotJson, ///< Protocol/NotJson
    WrongType, ///< Protocol/WrongType
    OutOfRange, ///< Protocol/ValueOutOfRange
    Absent, ///< Protocol/KeyAbsent
    TooLarge, ///< TooLarge/AnswerTooLarge
    UnknownRaw, ///< a verification of status Unknown with the raw word
    Same, ///< the verification of the good body
    NotAsked, ///< the case makes no sense for this answer
};

/// A body, and how it ends for each answer of each specimen, in their order.
struct HostileBody
{
    const char *name;
    core::HttpResponse (*make)(const Specimen &specimen, const SpecimenAnswer &answer);
    QList<Ending> endings;
};

[[nodiscard]] const QList<HostileBody> &hostileBodies();

/// Where the answer says its (first) status word; empty when it says none.
[[nodiscard]] QStringList statusPath(const Specimen &specimen, const SpecimenAnswer &answer);

} // namespace kyc::test
