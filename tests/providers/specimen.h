// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"
#include "core/verification.h"
#include "support/conversationdriver.h"
#include "support/fixedclock.h"

#include <QJsonValue>

#include <vector>

namespace kyc::test {

/// A status word of one slot; none when the key is missing.
using Word = std::optional<QString>;

/// What comes of an answer that cannot be read.
enum class OnFault {
    Fails, ///< the lookup ends in an error
    FallsBack, ///< the lookup goes on without it and says so in a note
};

/// A key that the check reads, and the JSON types it takes there.
struct ReadKey
{
    QString path; ///< for example "data.status"
    QList<QJsonValue::Type> types;
};

/// One answer of a good conversation, in the order the calls are made.
struct SpecimenAnswer
{
    QString name; ///< for test rows
    QByteArray pathBegin; ///< what the request's target begins with
    QByteArray body;
    QList<ReadKey> readKeys; ///< every key of the body that is read; the others must not matter
    OnFault onFault = OnFault::Fails;
    core::Status statusWithout = core::Status::Unknown; ///< with FallsBack
};

/// Where an answer says a status word.
struct WordSlot
{
    qsizetype answer = 0; ///< index into Specimen::answers
    QStringList path;
    QStringList words; ///< the documented ones
    bool isRequired = false; ///< missing is an error; else it is one more thing the provider can say
};

/// What the tests across all checks know about one: whom to ask, a good conversation, and where its words stand.
/// To have a new check tested too, add its specimen.
struct Specimen
{
    QString checkId;
    core::Account account; ///< everything filled in that the whole conversation needs
    core::Fields customer;
    std::vector<SpecimenAnswer> answers;
    QList<WordSlot> wordSlots;
    /// The listed combinations that may come out as Approved or Rejected, one word a slot.
    bool (*mayDecide)(const QList<Word> &words) = nullptr;

    /// Answers each request with the body of the answer whose path it asks; qFatal when there is none.
    [[nodiscard]] Talk askWith(const QList<core::HttpResponse> &responses, const core::Clock &clock) const;
    /// The good conversation's answers.
    [[nodiscard]] QList<core::HttpResponse> goodResponses() const;
};

/// One for each check of the registry.
[[nodiscard]] const std::vector<Specimen> &specimens();

/// qFatal when there is none.
[[nodiscard]] const Specimen &specimenOf(const QString &checkId);

} // namespace kyc::test
