// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/lookupsession.h"

#include <QWidget>

namespace kyc::desktop {

/// Has a screen reader say each answer and each failure of a lookup as it comes, while its rows can be seen. GUI
/// thread.
class RowAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// @p session must outlive it. @p rows owns it.
    RowAnnouncer(const services::LookupSession &session, QWidget *rows);

private:
    void begin();
    void rowChanged(int row);

    const services::LookupSession &m_session;
    QWidget *m_rows = nullptr;
    QList<bool> m_wereRunning;
};

} // namespace kyc::desktop
