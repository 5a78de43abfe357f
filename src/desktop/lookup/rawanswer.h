// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

#include <QFutureWatcher>
#include <QSet>

class QPlainTextEdit;

namespace kyc::desktop {

/// The answers' bodies as text, each below the call it answers: masked but for @p openKeys, or @p isRevealed. As
/// long as it can be shown without holding up the window, in lines that are not too long for that either. Any thread.
[[nodiscard]] QString rawAnswerText(const QList<core::Evidence> &evidence, const QSet<QString> &openKeys,
                                    bool isRevealed);

/// Fills a text field with raw answers; large ones are made ready on another thread. GUI thread.
class RawAnswer : public QObject
{
    Q_OBJECT

public:
    /// @p edit must outlive this.
    explicit RawAnswer(QPlainTextEdit &edit, QObject *parent = nullptr);

    /// The field is empty until the text is ready; an earlier call's text never comes after a later one's.
    void show(const QList<core::Evidence> &evidence, const QSet<QString> &openKeys, bool isRevealed);

private:
    QPlainTextEdit &m_edit;
    QFutureWatcher<QString> m_watcher;
};

} // namespace kyc::desktop
