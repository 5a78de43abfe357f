// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/conversation.h"
#include "core/fields.h"
#include "providers/blotter.h"

#include <memory>

namespace kyc::providers {

/// What is seen to whatever a provider's conversation does: nothing goes out that would break a header, and nothing
/// that was sent as a secret comes back. Copies what it is given.
class ConversationGuard
{
public:
    /// What the conversation is made from.
    void add(const core::Fields &fields);
    void add(const QString &key, const core::Secret &secret);

    /// Why the request must not go out: MissingCredential/CredentialMalformed or InvalidInput/FieldMalformed with the
    /// key of what cannot stand in a header.
    [[nodiscard]] std::optional<core::Error> objection(const core::HttpRequest &request) const;

    template <class T>
    [[nodiscard]] T blotted(T said) const
    {
        return m_blotter.blotted(std::move(said));
    }

private:
    /// A value that cannot stand in a header; harmless unless it is put into one.
    struct HeaderBreaker
    {
        QString key;
        bool isSecret = false;
        core::Secret value;
    };

    void addIfBreaking(const QString &key, bool isSecret, const core::Secret &value);

    std::vector<HeaderBreaker> m_headerBreakers;
    Blotter m_blotter;
};

/// A provider's conversation with the guard around it.
template <class T>
class GuardedConversation final : public core::Conversation<T>
{
public:
    GuardedConversation(std::unique_ptr<core::Conversation<T>> inner, ConversationGuard guard)
        : m_inner(std::move(inner)),
          m_guard(std::move(guard))
    { }

    [[nodiscard]] core::Step<T> start() override { return guarded(m_inner->start()); }
    [[nodiscard]] core::Step<T> answered(const core::Result<core::HttpResponse> &answer) override
    {
        return guarded(m_inner->answered(answer));
    }
    [[nodiscard]] core::Step<T> waited() override { return guarded(m_inner->waited()); }

private:
    [[nodiscard]] core::Step<T> guarded(core::Step<T> step) const
    {
        if (auto *done = std::get_if<core::Done<T>>(&step))
            return core::Done<T>{m_guard.blotted(std::move(done->value))};
        if (auto *fail = std::get_if<core::Fail>(&step))
            return core::Fail{m_guard.blotted(std::move(fail->error))};
        if (const auto *send = std::get_if<core::Send>(&step)) {
            if (std::optional<core::Error> objection = m_guard.objection(send->request))
                return core::Fail{*std::move(objection)};
        }
        return step;
    }

    std::unique_ptr<core::Conversation<T>> m_inner;
    ConversationGuard m_guard;
};

} // namespace kyc::providers
