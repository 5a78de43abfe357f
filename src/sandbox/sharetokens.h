// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace kyc::sandbox {

/// How fast a handed-over share token moves on.
struct Pace
{
    std::chrono::milliseconds perStage{5000};
    int pollsPerStage = 0; ///< when positive, stages follow the polls and not the time
};

/// The way of one share token at the provider it was handed to.
class Journey
{
public:
    enum class Stage { Initialized, Imported, Validated, Ended };

    Journey() = default;
    /// How it ends.
    enum class End { Good, Bad, Wanting };
    Journey(std::chrono::milliseconds start, Pace pace, End end);

    /// Where it stands at that monotonic time; asking counts as a poll.
    [[nodiscard]] Stage poll(std::chrono::milliseconds now);
    [[nodiscard]] Stage stage(std::chrono::milliseconds now) const; ///< the same, uncounted
    [[nodiscard]] bool fails() const { return m_end == End::Bad; }
    [[nodiscard]] bool wants() const { return m_end == End::Wanting; } ///< more of the customer, when it is over

private:
    std::chrono::milliseconds m_start{0};
    Pace m_pace;
    End m_end = End::Good;
    int m_polls = 0;
};

struct ShareToken
{
    QString applicantId;
    QString forClientId;
    std::chrono::seconds life{1200};
    std::chrono::milliseconds expires{0}; ///< monotonic
    bool isUsed = false;
    bool isNamed = false; ///< whether the profile has name and date of birth
    bool isLost = false; ///< whoever takes it knows nothing of it afterwards
    Journey::End importEnd = Journey::End::Good;
};

/// The share tokens SumSub has made, and who they were handed to. A token is taken once.
class ShareTokens
{
public:
    enum class HandOver { Accepted, Unknown, AlreadyUsed, Expired, WrongRecipient };
    enum class Form { Current, Older };

    /// No token lives longer than @p longest, whatever was asked for.
    explicit ShareTokens(const core::Clock &clock, std::chrono::seconds longest = std::chrono::hours(24))
        : m_clock(clock),
          m_longest(longest)
    { }

    [[nodiscard]] QString make(ShareToken token, Form form);
    [[nodiscard]] const ShareToken *find(const QString &token) const; ///< null when SumSub never made it
    /// Uses the token up when it is accepted; counts every try.
    [[nodiscard]] HandOver handOver(const QString &token, const QString &recipient);
    /// {token: {"attempts", "accepted"}} of every token anybody tried to hand over.
    [[nodiscard]] QJsonObject counts() const;

private:
    struct Count
    {
        int attempts = 0;
        int accepted = 0;
    };

    const core::Clock &m_clock;
    std::chrono::seconds m_longest;
    QHash<QString, ShareToken> m_tokens;
    QHash<QString, Count> m_counts;
};

} // namespace kyc::sandbox
