// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importworld.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace kyc;
using namespace kyc::services;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Status;
using providers::TokenReception;
using namespace std::chrono_literals;

namespace {

/// A program, its disk, its vault, two providers and an agent, all moved by chance: whatever can be answered is
/// answered, and everything that can break breaks. What a crash leaves is what was on the disk and in the vault.
class World
{
public:
    explicit World(std::uint64_t seed) : m_chance(seed)
    {
        const bool isTransak = once(2);
        m_isGiven = once(5);
        m_isStubborn = once(6);
        m_always = once(2) ? core::Result<core::Verification>(core::Unexpected(anyError())) : anyStatus();
        m_destination = destinationOf(isTransak ? QStringLiteral("transak") : QStringLiteral("kriptomat"));
        ImportState state = freshImport(m_isGiven, now());
        if (m_isGiven)
            keepToken(*state.token);
        m_disk = state;
    }

    /// One life of an import, to the end that it has when the agent has had enough. The fault it showed, if any.
    [[nodiscard]] QString run()
    {
        go([](ShareImport &import, bool, const QDateTime &at) { return import.begin(at); });
        while (m_fault.isEmpty() && m_disk.status != ImportStatus::Finished) {
            if (m_words++ > 6)
                go([](ShareImport &import, bool, const QDateTime &at) {
                    import.interrupt(at);
                    import.discard(at);
                    return Action();
                });
            else if (m_disk.status == ImportStatus::Waiting && once(2))
                go([](ShareImport &import, bool has, const QDateTime &at) { return import.watchOn(has, at); });
            else
                go([](ShareImport &import, bool has, const QDateTime &at) { return import.resume(has, at); });
            if (ShareImport(m_disk, m_destination).canTakeNewToken() && m_newTokens < 3 && once(2))
                takeNewToken();
        }
        if (m_fault.isEmpty() && !m_disk.end)
            m_fault = QStringLiteral("ended without a name");
        return m_fault;
    }

    [[nodiscard]] const ImportState &disk() const { return m_disk; }

private:
    using Begin = std::function<Action(ShareImport &, bool, const QDateTime &)>;

    [[nodiscard]] bool once(int in) { return static_cast<int>(m_chance() % static_cast<unsigned>(in)) == 0; }
    [[nodiscard]] int upTo(int below) { return static_cast<int>(m_chance() % static_cast<unsigned>(below)); }
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); }
    /// Once in a while the program dies, and all that it had in memory; but not where the destination says the same
    /// for ever, since that is to be endured.
    [[nodiscard]] bool dies() { return !m_isStubborn && once(40); }

    void keepToken(const TokenFacts &token) { m_vault = token.fingerprint; }
    [[nodiscard]] TokenFacts freshToken()
    {
        const auto life = once(8) ? 30 : 1200;
        return {now(), now().addSecs(life), QStringLiteral("token-%1").arg(++m_made), false};
    }

    void takeNewToken()
    {
        ++m_newTokens;
        std::optional<TokenFacts> given;
        if (m_isGiven) {
            given = freshToken();
            keepToken(*given);
        }
        go([given](ShareImport &import, bool, const QDateTime &at) { return import.newToken(given, at); });
    }

    /// A program that takes the import from the disk and runs it until it rests, or dies.
    void go(const Begin &begin)
    {
        ShareImport import(m_disk, m_destination);
        const bool isAtHand = m_disk.token && m_vault == m_disk.token->fingerprint && !once(30);
        Action action = begin(import, isAtHand, now());
        const QDateTime began = now();
        for (int steps = 0; m_fault.isEmpty(); ++steps) {
            if (dies())
                return;
            m_disk = import.state(); // the rule: before the action
            if (!import.needsToken())
                m_vault.clear();
            if (dies() || action.kind == Kind::None)
                return check(import, action);
            if (steps > 3000 || began.secsTo(now()) > 60'000)
                m_fault = QStringLiteral("waits for ever");
            if (!m_isStubborn && once(60)) {
                import.stop(now());
                action = {};
                continue;
            }
            action = carriedOut(import, action);
            if (m_isDead)
                return static_cast<void>(m_isDead = false);
        }
    }

    void check(const ShareImport &import, const Action &action)
    {
        const bool isResting = import.state().status != ImportStatus::Running;
        if (action.kind == Kind::None && !isResting)
            m_fault = QStringLiteral("neither runs nor rests");
        if (action.kind == Kind::None && isResting && !import.state().end)
            m_fault = QStringLiteral("rests without a name");
    }

    [[nodiscard]] Action carriedOut(ShareImport &import, const Action &action)
    {
        m_clock.advance(std::chrono::milliseconds(upTo(20'000)));
        switch (action.kind) {
        case Kind::ReadApplicant:
            return import.applicantRead(applicant(), now());
        case Kind::AskDestination:
            return import.asked(m_destination.canBeAskedBefore ? present() : present().transform([](const auto &) {
                return std::optional<core::Verification>();
            }),
                                now());
        case Kind::MakeToken:
            return makeToken(import);
        case Kind::HandOver:
            return handOver(import);
        case Kind::AskStatus:
            return import.asked(later(), now());
        case Kind::Wait:
            m_clock.advance(action.duration);
            return import.waited(now());
        case Kind::None:
            break;
        }
        return {};
    }

    [[nodiscard]] Action makeToken(ShareImport &import)
    {
        if (once(5))
            return import.tokenMade(core::Unexpected(anyError()), now());
        const TokenFacts token = freshToken();
        keepToken(token);
        m_isDead = dies();
        return import.tokenMade(token, now());
    }

    [[nodiscard]] Action handOver(ShareImport &import)
    {
        const bool isUnsent = once(10);
        const QString token = import.state().token->fingerprint;
        if (!isUnsent && ++m_sent[token] > 1)
            m_fault = QStringLiteral("%1 was handed over twice").arg(token);
        if (!isUnsent && ++m_handOvers > 1 + m_newTokens)
            m_fault = QStringLiteral("a second token went out without the agent's word");
        if (token != m_vault)
            m_fault = QStringLiteral("handed over what was not kept");
        m_isDead = once(6);
        if (isUnsent)
            return import.handedOver(core::Unexpected(errorOf(ErrorKind::Network, ErrorCause::ConnectionRefused)),
                                     now());
        if (once(3))
            return import.handedOver(core::Unexpected(sentError()), now());
        const auto reception = once(2) ? TokenReception::Taken : static_cast<TokenReception>(upTo(10));
        return import.handedOver(providers::HandedOver{reception, {}, {}}, now());
    }

    [[nodiscard]] core::Result<providers::ApplicantReading> applicant()
    {
        if (once(6))
            return core::Unexpected(anyError());
        providers::ApplicantReading reading = readingOf(once(6) ? anyStatus() : statusOf(Status::Approved));
        if (once(20))
            reading.profile.insert(core::ProfileField::LastName, false);
        if (once(50))
            reading.applicantId = once(2) ? QString() : QStringLiteral("somebody-else");
        return reading;
    }
    [[nodiscard]] core::Result<std::optional<core::Verification>> present()
    {
        if (once(6))
            return core::Unexpected(anyError());
        return std::optional(once(5) ? anyStatus() : statusOf(Status::NotStarted));
    }
    [[nodiscard]] core::Result<std::optional<core::Verification>> later()
    {
        if (m_isStubborn)
            return m_always.transform([](const core::Verification &seen) { return std::optional(seen); });
        if (once(5))
            return core::Unexpected(anyError());
        return std::optional(once(3) ? anyStatus() : statusOf(once(4) ? Status::NotStarted : Status::InReview));
    }
    [[nodiscard]] core::Verification anyStatus()
    {
        if (once(8))
            return eddRequired();
        return statusOf(static_cast<Status>(upTo(9)), static_cast<NextActor>(upTo(5)), once(2));
    }
    [[nodiscard]] core::Error anyError()
    {
        if (once(8))
            return errorOf(ErrorKind::Unauthorized, ErrorCause::ShareTokenRefused, 401);
        return errorOf(static_cast<ErrorKind>(upTo(17)), ErrorCause::None, once(2) ? 400 : 0);
    }
    /// One that leaves open whether the token was taken.
    [[nodiscard]] core::Error sentError()
    {
        const QList<core::Error> errors{errorOf(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut),
                                        errorOf(ErrorKind::Network, ErrorCause::ConnectionReset),
                                        errorOf(ErrorKind::Protocol, ErrorCause::MalformedJson, 200),
                                        errorOf(ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, 500),
                                        errorOf(ErrorKind::Unauthorized, ErrorCause::KeyWrong, 401)};
        return errors.at(upTo(static_cast<int>(errors.size())));
    }

    std::mt19937_64 m_chance;
    FixedClock m_clock;
    core::SharingDestination m_destination;
    bool m_isGiven = false;
    bool m_isStubborn = false;
    core::Result<core::Verification> m_always = core::Verification();
    ImportState m_disk;
    QString m_vault; ///< which token is kept
    QMap<QString, int> m_sent;
    int m_made = 0;
    int m_handOvers = 0;
    int m_newTokens = 0;
    int m_words = 0;
    bool m_isDead = false;
    QString m_fault;
};

} // namespace

/// Searches, among very many lives of imports, one in which a token is handed over twice, that ends without a name, or
/// that waits for ever.
class TestImportSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothing();
};

void TestImportSearch::findsNothing()
{
    constexpr std::uint64_t kLives = 120'000;
    QMap<QString, int> ends;
    for (std::uint64_t seed = 1; seed <= kLives; ++seed) {
        World world(seed);
        const QString fault = world.run();
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("life %1: %2").arg(seed).arg(fault)));
        ++ends[toWord(*world.disk().end)];
    }
    // It has been everywhere: else it proves little.
    for (const ImportEnd end :
         {ImportEnd::Done, ImportEnd::HandOverUnclear, ImportEnd::TokenGone, ImportEnd::ImportFailed,
          ImportEnd::TokenExpired, ImportEnd::AlreadyPassed, ImportEnd::FieldsMissing, ImportEnd::ApplicantOther,
          ImportEnd::EddRequired, ImportEnd::FormsMissing, ImportEnd::NoKycRequest, ImportEnd::Stopped})
        QVERIFY2(ends.value(toWord(end)) > 20, qPrintable(toWord(end)));
}

QTEST_GUILESS_MAIN(TestImportSearch)
#include "test_importsearch.moc"
