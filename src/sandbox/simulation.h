// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/fault.h"
#include "sandbox/kriptomatroutes.h"
#include "sandbox/population.h"
#include "sandbox/router.h"
#include "sandbox/sharetokens.h"
#include "sandbox/sumsubroutes.h"
#include "sandbox/transaklogins.h"
#include "sandbox/transakroutes.h"

namespace kyc::sandbox {

/// The workstation's clock, so many seconds off.
class OffsetClock final : public core::Clock
{
public:
    explicit OffsetClock(qint64 seconds) : m_seconds(seconds) { }
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc().addSecs(m_seconds); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }

private:
    core::SystemClock m_clock;
    qint64 m_seconds;
};

/// All five providers, without the network: a request in, an answer and what is to go wrong with it out.
/// Under /sandbox/ it tells about itself: state (counters, codes) and population.
class Simulation
{
public:
    struct Rules
    {
        Pace pace;
        std::chrono::milliseconds codeInterval{60'000};
        qint64 clockOffset = 0; ///< seconds
        std::chrono::seconds longestShareToken{std::chrono::hours(24)};
        std::chrono::seconds longestToken{0}; ///< tokens that logins give end after that; zero: when they really do
    };
    struct Outcome
    {
        core::HttpResponse answer;
        std::optional<Fault> fault; ///< what is still to be done to it on the wire
    };

    explicit Simulation(const Rules &rules);
    ~Simulation() = default;
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;

    [[nodiscard]] QStringList points() const { return m_router.points(); }
    [[nodiscard]] bool addFault(const QString &text); ///< as FaultPlan::add()
    [[nodiscard]] const Population &population() const { return m_population; }
    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }
    [[nodiscard]] Outcome handle(const IncomingRequest &request);
    /// Whether it is a question about the sandbox itself, which no provider has.
    [[nodiscard]] static bool isAboutItself(const IncomingRequest &request);

private:
    [[nodiscard]] core::HttpResponse aboutItself(const IncomingRequest &request) const;
    [[nodiscard]] QJsonObject state() const;

    OffsetClock m_clock;
    Population m_population;
    ShareTokens m_tokens;
    TransakLogins m_transakLogins;
    TransakRoutes m_transak;
    KriptomatRoutes m_kriptomat;
    SumsubRoutes m_sumsub;
    Router m_router;
    FaultPlan m_faults;
    std::map<QString, int> m_requests; ///< by point; the empty one counts what no provider has
};

} // namespace kyc::sandbox
