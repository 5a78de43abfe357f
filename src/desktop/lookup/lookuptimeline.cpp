// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookuptimeline.h"

#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "services/seenbefore.h"

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 200ms; // answers come in crowds

} // namespace

LookupTimeline::LookupTimeline(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    using services::LookupSession;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &LookupTimeline::ask);
    const LookupSession &session = m_workspace.session();
    connect(&session, &LookupSession::reset, this, [this] {
        ++m_turn;
        Q_EMIT changed({});
        m_soon.start();
    });
    connect(&session, &LookupSession::rowChanged, this, [this, &session](int row) {
        if (session.row(row).recording == LookupSession::Recording::Done)
            m_soon.start();
    });
    connect(&session, &LookupSession::customerChanged, this, [this] { m_soon.start(); });
    m_soon.start();
}

void LookupTimeline::ask()
{
    const services::LookupSession &session = m_workspace.session();
    const int turn = ++m_turn;
    if (session.rowCount() == 0)
        return Q_EMIT changed({});
    whenDone(services::seenBefore(m_workspace.records(), session.customer()), this,
             [this, turn](const core::Result<QList<records::StatusSpan>> &spans) {
                 if (turn == m_turn)
                     Q_EMIT changed(spans.value_or(QList<records::StatusSpan>()));
             });
}

} // namespace kyc::desktop
