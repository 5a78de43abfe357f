// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace kyc::records {

/// What outcomecodec.h wrote, as it lies there: texts in UTF-8, words as words, times in milliseconds since 1970 UTC.
/// For who reads a million outcomes and needs a few of their values; evidence and notes are left out.
struct OutcomeView
{
    using Text = QByteArrayView;
    struct Pair
    {
        Text key;
        Text value;
    };
    struct Reason
    {
        Text code;
        Text providerText;
        Text explanation; ///< source of a core::Message
        std::vector<Text> args;
        bool isInternal = true;
    };
    struct Step
    {
        Text key;
        Text state;
        Text providerWord;
    };
    struct Verification
    {
        Text status;
        Text nextActor;
        Text retry;
        bool isFinal = false;
        std::vector<Reason> reasons;
        std::vector<Step> steps;
        std::optional<qint64> created;
        std::optional<qint64> submitted;
        std::optional<qint64> decided;
        std::optional<qint64> expires;
        std::optional<qint64> fetchedAt;
        std::vector<Pair> ids;
        std::vector<Pair> raw;
    };

    Text agent;
    Text reference;
    Text check;
    Text account;
    Text environment;
    Text label;
    std::vector<Pair> identifiers;
    std::optional<qint64> lookedUpAt;
    bool isAnswered = false;
    Verification verification; ///< when it is
    Text error; ///< else: the encoded error, equal for equal errors

    /// Takes the values from @p encoded, which they are views into. False when it is not what this program writes:
    /// outcomeFrom() says what it is then. Used again, a view keeps its memory.
    [[nodiscard]] bool take(QByteArrayView encoded);

    [[nodiscard]] static Text find(const std::vector<Pair> &pairs, QByteArrayView key);
};

} // namespace kyc::records
