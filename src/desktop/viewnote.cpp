// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/viewnote.h"

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kRest = 1s;

} // namespace

ViewNote::ViewNote(services::AuditTrail &trail, QString what, QObject *parent)
    : QObject(parent),
      m_trail(trail),
      m_what(std::move(what))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ViewNote::note);
}

ViewNote::~ViewNote()
{
    if (m_rest.isActive())
        note();
}

void ViewNote::seen(qint64 rows)
{
    m_rows = m_rest.isActive() ? std::max(m_rows, rows) : rows;
    if (m_rows > 0)
        m_rest.start(kRest);
}

void ViewNote::note()
{
    m_trail.note(records::AuditAction::View, {.outcome = QStringLiteral("%1 rows=%2").arg(m_what).arg(m_rows)});
}

} // namespace kyc::desktop
