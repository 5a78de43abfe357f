// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/retention.h"

#include "vault/reply.h"

#include <chrono>

namespace kyc::services {

namespace {

using core::Result;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kEvery = 24h;
constexpr std::chrono::milliseconds kLookEvery = 1h; // a timer stands still while the machine sleeps
constexpr std::chrono::milliseconds kEmptyAgain = 1min;

} // namespace

Retention::Retention(records::Database &store, AuditTrail &trail, const Settings &settings, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent),
      m_store(store),
      m_trail(trail),
      m_settings(settings),
      m_clock(clock)
{
    m_nextLook.setInterval(kLookEvery);
    connect(&m_nextLook, &QTimer::timeout, this, &Retention::runWhenDue);
    m_nextEmptying.setInterval(kEmptyAgain);
    m_nextEmptying.setSingleShot(true);
    connect(&m_nextEmptying, &QTimer::timeout, this, &Retention::emptyWalLater);
}

Retention::~Retention() = default;

void Retention::begin()
{
    m_nextLook.start();
    runWhenDue();
}

void Retention::runWhenDue()
{
    const auto whenKnown = [this](const Result<records::RetentionMemory> &memory) {
        const QDateTime now = m_clock.nowUtc();
        const bool isDone = memory && memory->ranAt && *memory->ranAt <= now
            && memory->ranAt->msecsTo(now) < kEvery.count(); // else it was another clock
        if (!isDone)
            runItself();
    };
    vault::whenEnded<records::RetentionMemory>(m_store.read<records::RetentionMemory>(records::retentionMemory), this,
                                               whenKnown);
}

void Retention::runItself()
{
    if (m_isRunning)
        return;
    vault::whenEnded<RetentionReport>(run(), this, [this](const Result<RetentionReport> &report) {
        if (report || report.error().kind == core::ErrorKind::Cancelled)
            return;
        if (std::exchange(m_told, report.error().cause) != report.error().cause)
            Q_EMIT failed(report.error());
    });
}

QFuture<Result<RetentionReport>> Retention::run(ClockIs clock)
{
    if (m_isRunning)
        return vault::ended<RetentionReport>(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsBusy));
    m_isRunning = true;
    const RetentionDays days{m_settings.number(Setting::RetentionLookupDays),
                             m_settings.number(Setting::RetentionImportDays)};
    auto *removing = new RetentionRun(m_store, m_trail, m_clock, days, this);
    const auto reply = std::make_shared<vault::Reply<RetentionReport>>();
    vault::whenEnded<RetentionReport>(removing->start(clock), this, [this, reply](Result<RetentionReport> report) {
        m_isRunning = false;
        if (report) {
            m_told = core::ErrorCause::None;
            if (!report->isOutOfFile)
                m_nextEmptying.start();
            Q_EMIT ended(*report);
        }
        reply->end(std::move(report));
    });
    return reply->future();
}

void Retention::emptyWalLater()
{
    vault::whenEnded<bool>(RetentionRun::emptyWal(m_store), this, [this](const Result<bool> &isOut) {
        if (!isOut.value_or(false))
            m_nextEmptying.start();
    });
}

} // namespace kyc::services
