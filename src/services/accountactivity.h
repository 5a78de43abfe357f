// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace kyc::services {

/// When each account was last tested and used, and what came of it. Kept in a file of its own, written at most every
/// few seconds and at the end; losing it loses nothing that matters. Nothing about a person, no secret. GUI thread.
class AccountActivity : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        std::optional<QDateTime> testedAt; ///< UTC
        std::optional<QDateTime> usedAt; ///< UTC; a lookup was answered
        /// Why the credential was refused last; nothing when it was taken last, or never tried.
        std::optional<core::Error> refusal;
        bool wasTaken = false; ///< by the provider, the last time
    };

    /// @p file need not exist; one that is damaged counts as empty.
    explicit AccountActivity(QString file, QObject *parent = nullptr);
    ~AccountActivity() override; ///< writes what is not written yet

    [[nodiscard]] Entry entry(const QString &accountId) const;
    void tested(const QString &accountId, const QDateTime &atUtc, const std::optional<core::Error> &error);
    void used(const QString &accountId, const QDateTime &atUtc, const std::optional<core::Error> &error);
    /// The credential is another one now: what was said of the old one no longer counts, when it was tested neither.
    void credentialChanged(const QString &accountId);
    void forget(const QString &accountId);

    /// Whether the error says that the credential itself was not taken.
    [[nodiscard]] static bool isRefusal(const core::Error &error);

Q_SIGNALS:
    void changed(const QString &accountId);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kyc::services
