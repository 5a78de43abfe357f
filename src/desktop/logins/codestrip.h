// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"

#include <QPointer>
#include <QWidget>

namespace kyc::desktop {

class CodePanel;
struct CodeQuestion;
class Workspace;

/// Where logins ask for their codes: a strip above the places, so that results can be read and other work goes on
/// meanwhile; a dialog that waits for logins has one of its own. It appears by itself with the first question and goes
/// with the last; of several the first is asked and the others are named. The keyboard goes to it only while nobody
/// types elsewhere. GUI thread.
class CodeStrip : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the strip.
    explicit CodeStrip(Workspace &workspace, QWidget *parent = nullptr);

    void follow(services::CredentialBroker &broker);
    [[nodiscard]] bool isAsking() const { return m_panel != nullptr; }
    /// Asks this question next, and gives it the keyboard; the one asked now when there is none of that id.
    void ask(const QString &questionId = {});
    void clear(); ///< from view, at once; the broker's questions stay

Q_SIGNALS:
    void changed(); ///< isAsking()

private:
    void update();
    void showPanel(const CodeQuestion &question);
    void dropPanel();
    [[nodiscard]] QList<CodeQuestion> questions() const;
    [[nodiscard]] bool hasKeyboard() const;

    Workspace &m_workspace;
    QPointer<services::CredentialBroker> m_broker;
    CodePanel *m_panel = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard before the strip
    QString m_wanted; ///< the question that was chosen; the first one when it is gone
};

} // namespace kyc::desktop
