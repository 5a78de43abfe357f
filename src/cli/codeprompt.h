// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"

#include <QObject>

namespace kyc::cli {

/// Asks at the terminal for the codes that logins want; declines at once where there is no terminal, and after three
/// codes that were not taken. Says which login could not be kept. Main thread; waiting for the person holds up the
/// event loop, not the network.
class CodePrompt : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodePrompt)

public:
    /// Both must outlive this.
    CodePrompt(services::CredentialBroker &broker, const services::AccountBook &book, QObject *parent = nullptr);
    ~CodePrompt() override = default;

private:
    void ask(const QString &questionId);

    services::CredentialBroker &m_broker;
    const services::AccountBook &m_book;
    QMap<QString, int> m_asked; ///< how often, by question
};

} // namespace kyc::cli
