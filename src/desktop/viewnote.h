// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audittrail.h"

#include <QTimer>

namespace kyc::desktop {

/// Tells the audit which lists of persons were seen: of what, and how many. Who types is noted once they rest, not for
/// each letter. GUI thread.
class ViewNote : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewNote)

public:
    /// @p what: a word for the audit, "history". @p trail must outlive this.
    ViewNote(services::AuditTrail &trail, QString what, QObject *parent);
    ~ViewNote() override; ///< what was not noted yet is now

    /// Another list is in sight now, of so many.
    void seen(qint64 rows);

private:
    void note();

    services::AuditTrail &m_trail;
    const QString m_what;
    QTimer m_rest;
    qint64 m_rows = 0;
};

} // namespace kyc::desktop
