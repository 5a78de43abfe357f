// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowannouncer.h"

#include "desktop/announcement.h"
#include "desktop/lookup/rowwords.h"

namespace kyc::desktop {

using services::LookupSession;

RowAnnouncer::RowAnnouncer(const LookupSession &session, QWidget *rows)
    : QObject(rows),
      m_session(session),
      m_rows(rows)
{
    connect(&session, &LookupSession::reset, this, &RowAnnouncer::begin);
    connect(&session, &LookupSession::rowChanged, this, &RowAnnouncer::rowChanged);
    begin();
}

void RowAnnouncer::begin()
{
    m_wereRunning.clear();
    for (int row = 0; row < m_session.rowCount(); ++row)
        m_wereRunning.append(m_session.row(row).isRunning);
}

void RowAnnouncer::rowChanged(int row)
{
    const LookupRow &changed = m_session.row(row);
    if (row >= m_wereRunning.size() || !std::exchange(m_wereRunning[row], changed.isRunning) || changed.isRunning)
        return;
    announce(m_rows, spokenRow(changed));
}

} // namespace kyc::desktop
