// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sharetokens.h"

#include "sandbox/credentials.h"

#include <QUuid>

#include <algorithm>

namespace kyc::sandbox {

Journey::Journey(std::chrono::milliseconds start, Pace pace, End end) : m_start(start), m_pace(pace), m_end(end)
{ }

Journey::Stage Journey::stage(std::chrono::milliseconds now) const
{
    constexpr auto kLast = static_cast<qint64>(Stage::Ended);
    qint64 passed = kLast;
    if (m_pace.pollsPerStage > 0)
        passed = m_polls / m_pace.pollsPerStage;
    else if (m_pace.perStage.count() > 0)
        passed = (now - m_start) / m_pace.perStage;
    return static_cast<Stage>(std::clamp<qint64>(passed, 0, kLast));
}

Journey::Stage Journey::poll(std::chrono::milliseconds now)
{
    const Stage current = stage(now);
    ++m_polls;
    return current;
}

QString ShareTokens::make(ShareToken token, Form form)
{
    const QString id = QStringLiteral("_act-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    token.life = std::min(token.life, m_longest);
    token.expires = m_clock.monotonic() + token.life;
    const qint64 expiresAt = m_clock.nowUtc().toSecsSinceEpoch() + token.life.count();
    const QString text = form == Form::Older ? id : credentials::jsonWebToken(id, expiresAt);
    m_tokens.insert(text, token);
    return text;
}

const ShareToken *ShareTokens::find(const QString &token) const
{
    const auto found = m_tokens.constFind(token);
    return found == m_tokens.constEnd() ? nullptr : &*found;
}

ShareTokens::HandOver ShareTokens::handOver(const QString &token, const QString &recipient)
{
    Count &count = m_counts[token];
    ++count.attempts;
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return HandOver::Unknown;
    if (found->isUsed)
        return HandOver::AlreadyUsed;
    if (m_clock.monotonic() >= found->expires)
        return HandOver::Expired;
    if (found->forClientId != recipient)
        return HandOver::WrongRecipient;
    found->isUsed = true;
    ++count.accepted;
    return HandOver::Accepted;
}

QJsonObject ShareTokens::counts() const
{
    QJsonObject counts;
    for (auto it = m_counts.constBegin(); it != m_counts.constEnd(); ++it)
        counts.insert(
            it.key(),
            QJsonObject{{QStringLiteral("attempts"), it->attempts}, {QStringLiteral("accepted"), it->accepted}});
    return counts;
}

} // namespace kyc::sandbox
