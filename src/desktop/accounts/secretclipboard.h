// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMimeData;

namespace kyc::desktop {

/// Puts secrets on the clipboard: marked, so that clipboard managers do not keep them, and taken off again after a
/// while, at the end of the program and whenever clear() is called - but only what is still ours. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override; ///< clears

    /// The one of the program: there is one clipboard. Lives as long as the application.
    [[nodiscard]] static SecretClipboard &instance();

    void setDuration(std::chrono::milliseconds duration); ///< for what is put there from now on
    void put(const core::Secret &secret);
    void clear();
    [[nodiscard]] bool holdsSecret() const; ///< one of ours, nobody having put something else there

Q_SIGNALS:
    void cleared();

private:
    QTimer m_timer;
    QPointer<QMimeData> m_data; ///< the clipboard's; gone when something else is put there
};

} // namespace kyc::desktop
