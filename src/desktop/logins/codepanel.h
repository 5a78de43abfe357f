// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "desktop/logins/codewords.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kyc::desktop {

class CodeEdit;
class StateLine;

/// Asks for the code of one login: for whom, where the code comes from, what waits for it, how it goes. GUI thread.
class CodePanel : public QFrame
{
    Q_OBJECT

public:
    /// @p clock must outlive the panel.
    CodePanel(const core::Clock &clock, const CodeQuestion &question, QWidget *parent = nullptr);

    /// The same question as it stands now.
    void setQuestion(const CodeQuestion &question);
    [[nodiscard]] QString questionId() const { return m_question.asked.id; }
    void setOthers(const QString &text); ///< what else waits; empty for nothing
    [[nodiscard]] core::Secret takeCode();
    void focusCode();

Q_SIGNALS:
    void answered(); ///< takeCode() has it
    void newCodeWanted();
    void declined();

private:
    void layOut(QLabel *icon);
    void answer();
    void showState();
    void showCountdown();

    const core::Clock &m_clock;
    CodeQuestion m_question;
    QLabel *m_title = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_consequence = nullptr;
    QLabel *m_others = nullptr;
    QLabel *m_codeLabel = nullptr;
    CodeEdit *m_code = nullptr;
    QPushButton *m_logIn = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    StateLine *m_state = nullptr;
    QTimer m_countdown;
    bool m_isSendingAgain = false; ///< what is under way is a new code, not the check of one
};

} // namespace kyc::desktop
