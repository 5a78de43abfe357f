// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/retentionrun.h"
#include "services/settings.h"

#include <QTimer>

namespace kyc::services {

/// Removes what is old from the records by itself, as long as they are open: when that was last done more than a day
/// ago, then once a day (Setting::RetentionLookupDays, RetentionImportDays). What is held stays. Nothing waits for it;
/// whoever opens and closes the records makes it with them and lets it go before them, which ends what is under way
/// between two steps. GUI thread; futures end in it.
class Retention : public QObject
{
    Q_OBJECT

public:
    Retention(records::Database &store, AuditTrail &trail, const Settings &settings, const core::Clock &clock,
              QObject *parent = nullptr);
    ~Retention() override;

    /// From now on by itself.
    void begin();

    /// Now. Records/RecordsClockAhead, with nothing removed, when the clock is more than 400 days ahead of when that
    /// was last done (the first time: of the newest record or the last entry of the audit): a clock that is wrong by
    /// years would empty the records. When somebody has said that it is right, run(ClockIs::Right).
    /// Records/RecordsBusy while it runs; else RetentionRun.
    QFuture<core::Result<RetentionReport>> run(ClockIs clock = ClockIs::ToBeChecked);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); } ///< UTC; the clock it goes by
    [[nodiscard]] int lookupDays() const { return m_settings.number(Setting::RetentionLookupDays); } ///< 0: for ever

Q_SIGNALS:
    void ended(const kyc::services::RetentionReport &report); ///< also when there was nothing to remove
    /// A run that began by itself failed; told once for each cause, until a run succeeds.
    void failed(const kyc::core::Error &error);

private:
    void runWhenDue();
    void runItself();
    void emptyWalLater();

    records::Database &m_store;
    AuditTrail &m_trail;
    const Settings &m_settings;
    const core::Clock &m_clock;
    QTimer m_nextLook;
    QTimer m_nextEmptying;
    bool m_isRunning = false;
    core::ErrorCause m_told = core::ErrorCause::None;
};

} // namespace kyc::services
