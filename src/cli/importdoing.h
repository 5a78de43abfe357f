// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/codeprompt.h"
#include "cli/console.h"
#include "services/desk.h"
#include "services/imports/importdesk.h"

namespace kyc::cli {

/// The imports of an open desk, for a command: runs one to where it rests and prints each step. Main thread; blocks.
class ImportDoing
{
public:
    struct How
    {
        network::RunnerSettings runner;
        std::optional<std::chrono::milliseconds> pollInterval;
    };
    /// @p desk is open, its records too, and outlives this.
    ImportDoing(services::Desk &desk, const How &how);
    ~ImportDoing();
    Q_DISABLE_COPY_MOVE(ImportDoing)

    /// Why the imports could not be read; nothing when they could.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }
    [[nodiscard]] services::ImportDesk &imports() { return *m_imports; }

    /// Waits until that import rests; Ctrl+C stops it. What the exit status becomes.
    [[nodiscard]] ExitStatus follow(qint64 id);

private:
    void print(qint64 id);

    services::Desk &m_desk;
    network::ConversationRunner m_runner;
    services::CredentialBroker m_broker;
    CodePrompt m_prompt;
    services::LookupEngine m_engine;
    std::unique_ptr<services::ImportDesk> m_imports;
    std::optional<core::Error> m_problem;
    bool m_isWritten = true;
};

} // namespace kyc::cli
