// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importworld.h"

#include <QTest>

using namespace kyc;
using namespace kyc::services;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Status;
using providers::TokenReception;

using MaybeSeen = std::optional<core::Verification>;

Q_DECLARE_METATYPE(kyc::core::Verification)
Q_DECLARE_METATYPE(kyc::core::Error)

namespace {

/// The time, which is a test's to set.
struct Now
{
    QDateTime now{QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC};
    void advance(std::chrono::milliseconds by) { now = now.addMSecs(by.count()); }
};

/// One import on its way, told what happens by a test.
struct Bench
{
    explicit Bench(QString provider = QStringLiteral("kriptomat"), bool isGiven = false)
        : providerId(std::move(provider)),
          import(freshImport(isGiven, clock.now), destinationOf(providerId))
    { }

    [[nodiscard]] QDateTime now() const { return clock.now; }
    Action begin() { return last = import.begin(now()); }
    Action read(const core::Result<providers::ApplicantReading> &reading)
    {
        return last = import.applicantRead(reading, now());
    }
    Action asked(const core::Result<MaybeSeen> &answer) { return last = import.asked(answer, now()); }
    Action made(std::chrono::seconds life = std::chrono::seconds(1200))
    {
        const QString print = QStringLiteral("f%1").arg(import.state().tokens);
        return last = import.tokenMade(TokenFacts{now(), now().addSecs(life.count()), print, false}, now());
    }
    Action handed(const core::Result<providers::HandedOver> &answer) { return last = import.handedOver(answer, now()); }
    Action taken() { return handed(providers::HandedOver{TokenReception::Taken, {}, {}}); }
    Action refused(TokenReception reception) { return handed(providers::HandedOver{reception, {}, {}}); }
    Action waited()
    {
        clock.advance(last.duration);
        return last = import.waited(now());
    }
    /// To where the destination is asked before anything is made.
    Action toDestination()
    {
        begin();
        if (last.kind == Kind::ReadApplicant)
            read(readingOf(statusOf(Status::Approved, NextActor::Nobody)));
        return last;
    }
    Action toToken()
    {
        toDestination();
        return asked(import.state().order.hasGivenToken() || !destination().canBeAskedBefore
                         ? MaybeSeen()
                         : MaybeSeen(statusOf(Status::NotStarted, NextActor::Customer)));
    }
    Action toHandOver()
    {
        toToken();
        return last.kind == Kind::MakeToken ? made() : last;
    }
    Action toWatch()
    {
        toHandOver();
        return taken();
    }
    /// What the disk has: an import of its own.
    [[nodiscard]] ShareImport afterCrash() const { return {import.state(), destination()}; }
    [[nodiscard]] core::SharingDestination destination() const { return destinationOf(providerId); }
    [[nodiscard]] QString end() const
    {
        return import.state().end ? toWord(*import.state().end) : QStringLiteral("none");
    }
    [[nodiscard]] ImportStatus status() const { return import.state().status; }

    Now clock;
    QString providerId;
    ShareImport import;
    Action last;
};

Bench benchFor(const QString &providerId, bool isGiven = false)
{
    return Bench(providerId, isGiven);
}

} // namespace

/// The conversation of an import: what follows from what, and that every way ends by name.
class TestShareImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void succeeds_data();
    void succeeds();
    void applicantDecides_data();
    void applicantDecides();
    void wantsTheProfile();
    void sharesNobodyElse();
    void sourceProblems_data();
    void sourceProblems();
    void presentStateDecides_data();
    void presentStateDecides();
    void refusals_data();
    void refusals();
    void unclearHandOvers_data();
    void unclearHandOvers();
    void resultsAreNamed_data();
    void resultsAreNamed();
    void pollsAsOftenAsPlanned();
    void pollErrors_data();
    void pollErrors();
    void crashes_data();
    void crashes();
    void newTokenTakesTheAgentsWord();
    void whatArrivedLateIsNotHandedOverAgain();
    void tooLittleLifeMakesANewToken();
    void givenTokenSkipsTheSource();
    void stopsAndGoesOn();
    void keepsTheTokenAsLongAsNeeded();
    void ignoresWhatComesTooLate();
    void stateIsKeptWhole();
    void everyEndHasWords();
};

void TestShareImport::succeeds_data()
{
    QTest::addColumn<QString>("providerId");
    QTest::newRow("Kriptomat") << QStringLiteral("kriptomat");
    QTest::newRow("Transak") << QStringLiteral("transak");
}

void TestShareImport::succeeds()
{
    QFETCH(QString, providerId);
    Bench bench = benchFor(providerId);
    QCOMPARE(bench.begin().kind, Kind::ReadApplicant);
    QCOMPARE(bench.read(readingOf(statusOf(Status::Approved))).kind, Kind::AskDestination);
    const bool canBeAsked = bench.destination().canBeAskedBefore;
    QCOMPARE(bench.asked(canBeAsked ? MaybeSeen(statusOf(Status::NotStarted)) : MaybeSeen()).kind, Kind::MakeToken);
    QCOMPARE(bench.made().kind, Kind::HandOver);
    QVERIFY(bench.import.state().token->isSent);
    const providers::HandedOver taken{TokenReception::Taken, {{QStringLiteral("quote-id"), QStringLiteral("q")}}, {}};
    QCOMPARE(bench.handed(taken).kind, Kind::AskStatus);
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::InReview, NextActor::Provider))).kind, Kind::Wait);
    QCOMPARE(bench.last.duration, bench.destination().polls.interval);
    QCOMPARE(bench.waited().kind, Kind::AskStatus);
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::Approved))).kind, Kind::AskStatus);
    QCOMPARE(bench.import.state().step, ImportStep::Verify);
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::Approved))).kind, Kind::None);
    QCOMPARE(bench.end(), QStringLiteral("Done"));
    QCOMPARE(bench.status(), ImportStatus::Finished);
    QCOMPARE(bench.import.state().handOvers, 1);
    QVERIFY(!bench.import.needsToken());
    for (const ImportStepRecord &step : bench.import.state().steps)
        QVERIFY(step.endedAt && step.outcome != StepOutcome::UnderWay);
}

void TestShareImport::applicantDecides_data()
{
    QTest::addColumn<core::Verification>("applicant");
    QTest::addColumn<QString>("end");
    QTest::newRow("init") << statusOf(Status::AwaitingCustomer, NextActor::Customer)
                          << QStringLiteral("ApplicantNotApproved");
    QTest::newRow("pending") << statusOf(Status::InReview, NextActor::Provider) << QStringLiteral("ReviewRunning");
    QTest::newRow("on hold") << statusOf(Status::ActionRequired, NextActor::Us) << QStringLiteral("ApplicantOnHold");
    QTest::newRow("RED, RETRY") << statusOf(Status::ActionRequired, NextActor::Customer)
                                << QStringLiteral("ApplicantMustRetry");
    QTest::newRow("RED, FINAL") << statusOf(Status::Rejected, NextActor::Nobody, true)
                                << QStringLiteral("ApplicantRejectedForGood");
    QTest::newRow("RED, no type") << statusOf(Status::Rejected, NextActor::Us)
                                  << QStringLiteral("ApplicantNotApproved");
    QTest::newRow("unknown words") << statusOf(Status::Unknown) << QStringLiteral("ApplicantNotApproved");
}

void TestShareImport::applicantDecides()
{
    QFETCH(core::Verification, applicant);
    QFETCH(QString, end);
    Bench bench;
    bench.begin();
    QCOMPARE(bench.read(readingOf(applicant)).kind, Kind::None);
    QCOMPARE(bench.end(), end);
    QCOMPARE(bench.status(), ImportStatus::Finished);
    QCOMPARE(bench.import.state().tokens, 0);
}

void TestShareImport::wantsTheProfile()
{
    using core::ProfileField;
    providers::ApplicantReading reading = readingOf(statusOf(Status::Approved));
    reading.profile = {{ProfileField::FirstName, true}, {ProfileField::LastName, true}};
    Bench unsaid = benchFor(QStringLiteral("transak"));
    unsaid.begin();
    QCOMPARE(unsaid.read(reading).kind, Kind::AskDestination); // what is not said is not missing
    reading.profile.insert(ProfileField::DateOfBirth, false);
    Bench lacking = benchFor(QStringLiteral("transak"));
    lacking.begin();
    QCOMPARE(lacking.read(reading).kind, Kind::None);
    QCOMPARE(lacking.end(), QStringLiteral("FieldsMissing"));
    QCOMPARE(lacking.import.state().lacking, QList<ProfileField>{ProfileField::DateOfBirth});
    QVERIFY(*importStateFrom(encoded(lacking.import.state())) == lacking.import.state());
    Bench careless; // Kriptomat requires nothing
    careless.begin();
    QCOMPARE(careless.read(reading).kind, Kind::AskDestination);
}

void TestShareImport::sharesNobodyElse()
{
    FixedClock clock;
    ImportState state = freshImport(false, clock.nowUtc());
    state.applicantId = QStringLiteral("APPLICANT-2");
    ShareImport import(state, destinationOf(QStringLiteral("kriptomat")));
    QCOMPARE(import.begin(clock.nowUtc()).kind, Kind::ReadApplicant);
    QCOMPARE(import.applicantRead(readingOf(statusOf(Status::Approved)), clock.nowUtc()).kind, Kind::None);
    QCOMPARE(*import.state().end, ImportEnd::ApplicantOther);

    Bench unnamed;
    unnamed.begin();
    QCOMPARE(unnamed.read(providers::ApplicantReading{statusOf(Status::Approved), {}, {}}).kind, Kind::None);
    QCOMPARE(unnamed.end(), QStringLiteral("ProviderProblem"));
}

void TestShareImport::sourceProblems_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isTokens"); // of making the token alone
    const auto row = [](const char *name, ErrorKind kind, ErrorCause cause, const char *end, bool isTokens = false) {
        QTest::newRow(name) << errorOf(kind, cause) << QString::fromLatin1(end) << isTokens;
    };
    row("not found", ErrorKind::UserNotFound, ErrorCause::UserUnknown, "ApplicantNotFound");
    row("no answer", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, "NetworkProblem");
    row("reset", ErrorKind::Network, ErrorCause::ConnectionReset, "NetworkProblem");
    row("certificate", ErrorKind::Tls, ErrorCause::CertificateExpired, "NetworkProblem");
    row("proxy", ErrorKind::Proxy, ErrorCause::ProxyUnreachable, "NetworkProblem");
    row("429", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, "ProviderProblem");
    row("5xx", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, "ProviderProblem");
    row("garbage", ErrorKind::Protocol, ErrorCause::MalformedJson, "ProviderProblem");
    row("too large", ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, "ProviderProblem");
    row("400", ErrorKind::InvalidRequest, ErrorCause::RequestRefused, "ProviderProblem");
    row("clock off", ErrorKind::Unauthorized, ErrorCause::ClockOff, "ClockOff");
    row("key wrong", ErrorKind::Unauthorized, ErrorCause::TokenRefused, "CredentialProblem");
    row("forbidden", ErrorKind::Forbidden, ErrorCause::AccessForbidden, "CredentialProblem");
    row("no credential", ErrorKind::MissingCredential, ErrorCause::CredentialMissing, "CredentialProblem");
    row("malformed field", ErrorKind::InvalidInput, ErrorCause::FieldMalformed, "InputProblem");
    row("vault locked", ErrorKind::Vault, ErrorCause::VaultLocked, "KeepingProblem");
    row("cancelled", ErrorKind::Cancelled, ErrorCause::CancelledByAgent, "Stopped");
    row("sharing not permitted", ErrorKind::Forbidden, ErrorCause::SharingNotPermitted, "SharingNotPermitted", true);
    row("partner unknown", ErrorKind::InvalidRequest, ErrorCause::RecipientUnknown, "PartnerUnknown", true);
    row("other recipient", ErrorKind::Protocol, ErrorCause::RecipientOther, "WrongClientId", true);
    row("not shareable", ErrorKind::InvalidRequest, ErrorCause::ApplicantNotShareable, "ApplicantNotApproved", true);
}

void TestShareImport::sourceProblems()
{
    QFETCH(core::Error, error);
    QFETCH(QString, end);
    QFETCH(bool, isTokens);
    Bench making;
    making.toToken();
    QCOMPARE(making.import.tokenMade(core::Unexpected(error), making.now()).kind, Kind::None);
    QCOMPARE(making.end(), end);
    QCOMPARE(making.import.state().error, std::optional(error));
    QVERIFY(!making.import.needsToken());
    if (isTokens)
        return;
    Bench reading;
    reading.begin();
    QCOMPARE(reading.read(core::Unexpected(error)).kind, Kind::None);
    QCOMPARE(reading.end(), end);
    const bool canGoOn = isResumable(*importEndFromWord(end));
    QCOMPARE(reading.status(), canGoOn ? ImportStatus::Interrupted : ImportStatus::Finished);
    QCOMPARE(reading.import.resume(false, reading.now()).kind, canGoOn ? Kind::ReadApplicant : Kind::None);
}

void TestShareImport::presentStateDecides_data()
{
    QTest::addColumn<core::Verification>("customer");
    QTest::addColumn<QString>("end");
    QTest::newRow("not started") << statusOf(Status::NotStarted) << QStringLiteral("none");
    QTest::newRow("awaiting customer") << statusOf(Status::AwaitingCustomer) << QStringLiteral("none");
    QTest::newRow("passed") << statusOf(Status::Approved) << QStringLiteral("AlreadyPassed");
    QTest::newRow("pending") << statusOf(Status::InReview) << QStringLiteral("AlreadyInReview");
    QTest::newRow("passed, EDD required") << eddRequired() << QStringLiteral("EddRequired");
    QTest::newRow("declined") << statusOf(Status::Rejected) << QStringLiteral("DestinationRejects");
    QTest::newRow("unknown words") << statusOf(Status::Unknown) << QStringLiteral("DestinationUnclear");
}

void TestShareImport::presentStateDecides()
{
    QFETCH(core::Verification, customer);
    QFETCH(QString, end);
    Bench bench;
    bench.toDestination();
    bench.asked(MaybeSeen(customer));
    QCOMPARE(bench.end(), end);
    QCOMPARE(bench.last.kind, end == u"none" ? Kind::MakeToken : Kind::None);
    QCOMPARE(bench.import.state().handOvers, 0);
}

void TestShareImport::refusals_data()
{
    QTest::addColumn<TokenReception>("reception");
    QTest::addColumn<QString>("end");
    QTest::newRow("expired") << TokenReception::Expired << QStringLiteral("TokenExpired");
    QTest::newRow("used") << TokenReception::AlreadyUsed << QStringLiteral("TokenUsed");
    QTest::newRow("malformed") << TokenReception::Malformed << QStringLiteral("TokenMalformed");
    QTest::newRow("for another") << TokenReception::OtherRecipient << QStringLiteral("WrongClientId");
    QTest::newRow("no names") << TokenReception::ProfileIncomplete << QStringLiteral("FieldsMissing");
    QTest::newRow("verified before") << TokenReception::AlreadyVerified << QStringLiteral("AlreadyPassed");
    QTest::newRow("no such user") << TokenReception::CustomerUnknown << QStringLiteral("UserNotFound");
    QTest::newRow("quote refused") << TokenReception::InputRefused << QStringLiteral("QuoteRefused");
    QTest::newRow("refused") << TokenReception::Refused << QStringLiteral("ImportRefused");
}

void TestShareImport::refusals()
{
    QFETCH(TokenReception, reception);
    QFETCH(QString, end);
    Bench bench;
    bench.toHandOver();
    QCOMPARE(bench.refused(reception).kind, Kind::None);
    QCOMPARE(bench.end(), end);
    QCOMPARE(bench.status(), ImportStatus::Finished);
    QVERIFY(!bench.import.needsToken());
    QCOMPARE(bench.import.resume(true, bench.now()).kind, Kind::None);
}

void TestShareImport::unclearHandOvers_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<bool>("isUnsent");
    QTest::newRow("no answer") << errorOf(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut) << false;
    QTest::newRow("reset") << errorOf(ErrorKind::Network, ErrorCause::ConnectionReset) << false;
    QTest::newRow("failed somehow") << errorOf(ErrorKind::Network, ErrorCause::ConnectionFailed) << false;
    QTest::newRow("garbage") << errorOf(ErrorKind::Protocol, ErrorCause::MalformedJson, 200) << false;
    QTest::newRow("too large") << errorOf(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge) << false;
    QTest::newRow("500") << errorOf(ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, 500) << false;
    QTest::newRow("503") << errorOf(ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, 503) << false;
    QTest::newRow("429") << errorOf(ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, 429) << false;
    QTest::newRow("401") << errorOf(ErrorKind::Unauthorized, ErrorCause::TokenRefused, 401) << false;
    QTest::newRow("refused connection") << errorOf(ErrorKind::Network, ErrorCause::ConnectionRefused) << true;
    QTest::newRow("unknown host") << errorOf(ErrorKind::Network, ErrorCause::HostNotFound) << true;
    QTest::newRow("bad certificate") << errorOf(ErrorKind::Tls, ErrorCause::CertificateExpired) << true;
    QTest::newRow("no credential") << errorOf(ErrorKind::MissingCredential, ErrorCause::CredentialMissing) << true;
}

// What never left may be tried again; after all else the destination is asked, where it can be.
void TestShareImport::unclearHandOvers()
{
    QFETCH(core::Error, error);
    QFETCH(bool, isUnsent);
    Bench asking;
    asking.toHandOver();
    asking.handed(core::Unexpected(error));
    if (isUnsent) {
        QCOMPARE(asking.status(), ImportStatus::Interrupted);
        QVERIFY(!asking.import.state().token->isSent);
        return;
    }
    QCOMPARE(asking.last.kind, Kind::AskStatus);
    Bench arrived = asking;
    arrived.asked(MaybeSeen(statusOf(Status::InReview)));
    QVERIFY(arrived.import.state().isTaken);
    QCOMPARE(arrived.last.kind, Kind::Wait);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(asking.asked(MaybeSeen(statusOf(Status::NotStarted))).kind, Kind::Wait);
        QCOMPARE(asking.waited().kind, Kind::AskStatus);
    }
    QCOMPARE(asking.asked(MaybeSeen(statusOf(Status::NotStarted))).kind, Kind::None);
    QCOMPARE(asking.end(), QStringLiteral("HandOverUnclear"));
    QCOMPARE(asking.import.state().error, std::optional(error));
    Bench blind = benchFor(QStringLiteral("transak"));
    blind.toHandOver();
    QCOMPARE(blind.handed(core::Unexpected(error)).kind, Kind::None);
    QCOMPARE(blind.end(), QStringLiteral("HandOverUnclear"));
    QVERIFY(blind.import.canTakeNewToken());
    QCOMPARE(blind.import.state().handOvers, 1);
}

void TestShareImport::resultsAreNamed_data()
{
    QTest::addColumn<core::Verification>("customer");
    QTest::addColumn<QString>("end");
    QTest::newRow("passed") << statusOf(Status::Approved) << QStringLiteral("Done");
    QTest::newRow("EDD required") << eddRequired() << QStringLiteral("EddRequired");
    QTest::newRow("forms missing") << statusOf(Status::ActionRequired, NextActor::Customer)
                                   << QStringLiteral("FormsMissing");
    QTest::newRow("declined") << statusOf(Status::Rejected) << QStringLiteral("RejectedAfterImport");
    QTest::newRow("FAILED") << statusOf(Status::Failed, NextActor::Us) << QStringLiteral("ImportFailed");
}

void TestShareImport::resultsAreNamed()
{
    QFETCH(core::Verification, customer);
    QFETCH(QString, end);
    Bench bench = benchFor(QStringLiteral("transak"));
    bench.toWatch();
    QCOMPARE(bench.asked(MaybeSeen(customer)).kind, Kind::AskStatus);
    QCOMPARE(bench.asked(MaybeSeen(customer)).kind, Kind::None);
    QCOMPARE(bench.end(), end);
    QCOMPARE(bench.status(), ImportStatus::Finished);
    QCOMPARE(bench.import.state().seen, std::optional(customer));
    QCOMPARE(bench.import.canTakeNewToken(), end == u"ImportFailed");
}

void TestShareImport::pollsAsOftenAsPlanned()
{
    const QList<std::pair<core::Verification, const char *>> rows{
        {statusOf(Status::InReview), "StillWaiting"},
        {statusOf(Status::ActionRequired, NextActor::Us), "StillWaiting"},
        {statusOf(Status::Unknown), "DestinationUnclear"}};
    for (const auto &[customer, end] : rows) {
        Bench bench = benchFor(QStringLiteral("transak"));
        bench.toWatch();
        int polls = 0;
        while (bench.last.kind != Kind::None) {
            QCOMPARE(bench.last.kind, Kind::AskStatus);
            ++polls;
            if (bench.asked(MaybeSeen(customer)).kind == Kind::Wait)
                bench.waited();
        }
        QCOMPARE(polls, 20);
        QCOMPARE(bench.end(), QString::fromLatin1(end));
        QCOMPARE(bench.status(), ImportStatus::Waiting);
        QVERIFY(bench.import.needsToken());
        QCOMPARE(bench.import.watchOn(true, bench.now()).kind, Kind::AskStatus);
        QCOMPARE(bench.asked(MaybeSeen(customer)).duration, bench.destination().polls.slowInterval);
    }
    Bench absent = benchFor(QStringLiteral("transak"));
    absent.toWatch();
    while (absent.last.kind != Kind::None) {
        if (absent.asked(MaybeSeen(statusOf(Status::NotStarted, NextActor::Us))).kind == Kind::Wait)
            absent.waited();
    }
    QCOMPARE(absent.end(), QStringLiteral("NoKycRequest"));
    QVERIFY(absent.import.canTakeNewToken());
}

void TestShareImport::pollErrors_data()
{
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, ErrorKind kind, ErrorCause cause, const char *end, int times) {
        QTest::newRow(name) << errorOf(kind, cause) << QString::fromLatin1(end) << times;
    };
    row("no answer", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, "NetworkProblem", 3);
    row("reset", ErrorKind::Network, ErrorCause::ConnectionReset, "NetworkProblem", 3);
    row("503", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, "ProviderProblem", 3);
    row("garbage", ErrorKind::Protocol, ErrorCause::NotJson, "ProviderProblem", 3);
    row("429", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, "ProviderProblem", 3);
    row("401 of the share token", ErrorKind::Unauthorized, ErrorCause::ShareTokenRefused, "ImportFailed", 1);
    row("500 of the share token", ErrorKind::ProviderUnavailable, ErrorCause::ShareTokenBroken, "ImportFailed", 1);
    row("401", ErrorKind::Unauthorized, ErrorCause::TokenRefused, "CredentialProblem", 1);
    row("login declined", ErrorKind::MissingCredential, ErrorCause::LoginDeclined, "CredentialProblem", 1);
    row("user gone", ErrorKind::UserNotFound, ErrorCause::UserUnknown, "UserNotFound", 1);
    row("certificate", ErrorKind::Tls, ErrorCause::CertificateExpired, "NetworkProblem", 1);
}

void TestShareImport::pollErrors()
{
    QFETCH(core::Error, error);
    QFETCH(QString, end);
    QFETCH(int, times);
    for (const bool isVerifying : {false, true}) {
        Bench bench = benchFor(QStringLiteral("transak"));
        bench.toWatch();
        if (isVerifying)
            bench.asked(MaybeSeen(statusOf(Status::Approved)));
        for (int i = 1; i < times; ++i) {
            QCOMPARE(bench.asked(core::Unexpected(error)).kind, Kind::Wait);
            QCOMPARE(bench.waited().kind, Kind::AskStatus);
        }
        QCOMPARE(bench.asked(core::Unexpected(error)).kind, Kind::None);
        QCOMPARE(bench.end(), end);
        const bool canGoOn = isResumable(*importEndFromWord(end));
        QCOMPARE(bench.status(), canGoOn ? ImportStatus::Waiting : ImportStatus::Finished);
        QCOMPARE(bench.import.resume(true, bench.now()).kind, canGoOn ? Kind::AskStatus : Kind::None);
    }
}

void TestShareImport::crashes_data()
{
    QTest::addColumn<QString>("providerId");
    for (const char *provider : {"kriptomat", "transak"})
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

// Cut off at each step, with what was on the disk then.
void TestShareImport::crashes()
{
    QFETCH(QString, providerId);
    const bool isTransak = providerId == u"transak";
    Bench bench = benchFor(providerId);
    const auto resumed = [&bench](bool hasToken) { return bench.afterCrash().resume(hasToken, bench.now()).kind; };
    bench.begin();
    QCOMPARE(resumed(false), Kind::ReadApplicant);
    bench.toDestination();
    QCOMPARE(resumed(false), Kind::ReadApplicant);
    bench = benchFor(providerId);
    bench.toToken();
    QCOMPARE(resumed(false), Kind::ReadApplicant);
    bench.made();
    QCOMPARE(bench.last.kind, Kind::HandOver);
    ShareImport unclear = bench.afterCrash();
    const Action first = unclear.resume(true, bench.now());
    QCOMPARE(first.kind, isTransak ? Kind::None : Kind::AskStatus);
    if (isTransak)
        QCOMPARE(*unclear.state().end, ImportEnd::HandOverUnclear);
    bench.taken();
    QCOMPARE(resumed(true), Kind::AskStatus);
    QCOMPARE(resumed(false), isTransak ? Kind::None : Kind::AskStatus);
    bench.asked(MaybeSeen(statusOf(Status::Approved)));
    QCOMPARE(resumed(true), Kind::AskStatus);
    QCOMPARE(bench.import.state().handOvers, 1);
}

void TestShareImport::newTokenTakesTheAgentsWord()
{
    Bench bench = benchFor(QStringLiteral("transak"));
    bench.toWatch();
    bench.asked(core::Unexpected(errorOf(ErrorKind::ProviderUnavailable, ErrorCause::ShareTokenBroken, 500)));
    QCOMPARE(bench.end(), QStringLiteral("ImportFailed"));
    QCOMPARE(bench.import.resume(true, bench.now()).kind, Kind::None);
    QCOMPARE(bench.last = bench.import.newToken(std::nullopt, bench.now()), (Action{Kind::ReadApplicant, {}}));
    bench.read(readingOf(statusOf(Status::Approved)));
    QCOMPARE(bench.asked(MaybeSeen()).kind, Kind::MakeToken);
    QCOMPARE(bench.made().kind, Kind::HandOver);
    QCOMPARE(bench.import.state().handOvers, 2);
    QCOMPARE(bench.import.state().tokens, 2);
    QVERIFY(bench.import.state().handedOver.isEmpty());

    Bench given = benchFor(QStringLiteral("transak"), true);
    given.toHandOver();
    given.refused(TokenReception::Expired);
    QCOMPARE(given.import.newToken(std::nullopt, given.now()).kind, Kind::None); // one by hand is wanted
    const TokenFacts another{given.now(), given.now().addSecs(1200), QStringLiteral("f9"), false};
    QCOMPARE(given.import.newToken(another, given.now()).kind, Kind::AskDestination);
}

void TestShareImport::whatArrivedLateIsNotHandedOverAgain()
{
    Bench bench;
    bench.toHandOver();
    bench.handed(core::Unexpected(errorOf(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut)));
    while (bench.last.kind != Kind::None) {
        if (bench.asked(MaybeSeen(statusOf(Status::NotStarted))).kind == Kind::Wait)
            bench.waited();
    }
    QCOMPARE(bench.end(), QStringLiteral("HandOverUnclear"));
    bench.last = bench.import.newToken(std::nullopt, bench.now());
    bench.read(readingOf(statusOf(Status::Approved)));
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::InReview))).kind, Kind::AskStatus);
    QCOMPARE(bench.import.state().step, ImportStep::Watch);
    QCOMPARE(bench.import.state().handOvers, 1);
}

void TestShareImport::tooLittleLifeMakesANewToken()
{
    Bench bench;
    bench.toToken();
    QCOMPARE(bench.made(std::chrono::seconds(59)).kind, Kind::MakeToken);
    QCOMPARE(bench.made(std::chrono::seconds(60)).kind, Kind::HandOver);
    QCOMPARE(bench.import.state().handOvers, 1);
    Bench hopeless;
    hopeless.toToken();
    hopeless.made(std::chrono::seconds(1));
    hopeless.made(std::chrono::seconds(1));
    QCOMPARE(hopeless.made(std::chrono::seconds(1)).kind, Kind::None);
    QCOMPARE(hopeless.end(), QStringLiteral("TokenExpired"));
    Bench given = benchFor(QStringLiteral("kriptomat"), true);
    given.toDestination();
    given.clock.advance(std::chrono::seconds(1150));
    QCOMPARE(given.asked(MaybeSeen(statusOf(Status::NotStarted))).kind, Kind::None);
    QCOMPARE(given.end(), QStringLiteral("TokenExpired"));
    QCOMPARE(given.import.state().handOvers, 0);
}

void TestShareImport::givenTokenSkipsTheSource()
{
    Bench bench = benchFor(QStringLiteral("kriptomat"), true);
    QCOMPARE(bench.begin().kind, Kind::AskDestination);
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::NotStarted))).kind, Kind::HandOver);
    Bench lost = benchFor(QStringLiteral("kriptomat"), true);
    lost.begin();
    QCOMPARE(lost.afterCrash().resume(true, lost.now()).kind, Kind::AskDestination);
    ShareImport gone = lost.afterCrash();
    QCOMPARE(gone.resume(false, lost.now()).kind, Kind::None);
    QCOMPARE(*gone.state().end, ImportEnd::TokenGone);
}

void TestShareImport::stopsAndGoesOn()
{
    Bench bench;
    bench.toToken();
    bench.import.stop(bench.now());
    QCOMPARE(bench.end(), QStringLiteral("Stopped"));
    QCOMPARE(bench.status(), ImportStatus::Interrupted);
    QCOMPARE(bench.import.resume(false, bench.now()).kind, Kind::ReadApplicant);
    bench.import.interrupt(bench.now());
    QCOMPARE(bench.status(), ImportStatus::Interrupted);
    QVERIFY(!bench.import.state().end);
    bench.import.discard(bench.now());
    QCOMPARE(bench.status(), ImportStatus::Finished);
    QCOMPARE(bench.end(), QStringLiteral("Stopped"));
    QCOMPARE(bench.import.resume(false, bench.now()).kind, Kind::None);
    Bench watched;
    watched.toWatch();
    watched.import.stop(watched.now());
    QCOMPARE(watched.status(), ImportStatus::Waiting);
    QCOMPARE(watched.import.resume(false, watched.now()).kind, Kind::AskStatus);
}

void TestShareImport::keepsTheTokenAsLongAsNeeded()
{
    Bench kriptomat;
    kriptomat.toHandOver();
    QVERIFY(kriptomat.import.needsToken());
    kriptomat.taken();
    QVERIFY(!kriptomat.import.needsToken()); // it asks about the user
    Bench transak = benchFor(QStringLiteral("transak"));
    transak.toWatch();
    QVERIFY(transak.import.needsToken()); // it asks about the token
    transak.import.stop(transak.now());
    QVERIFY(transak.import.needsToken());
    transak.import.discard(transak.now());
    QVERIFY(!transak.import.needsToken());
    Bench given = benchFor(QStringLiteral("kriptomat"), true);
    given.begin();
    given.import.stop(given.now());
    QVERIFY(given.import.needsToken()); // there is no other
}

void TestShareImport::ignoresWhatComesTooLate()
{
    Bench bench;
    bench.toHandOver();
    bench.import.stop(bench.now());
    const ImportState before = bench.import.state();
    QCOMPARE(bench.taken().kind, Kind::None);
    QCOMPARE(bench.made().kind, Kind::None);
    QCOMPARE(bench.read(readingOf(statusOf(Status::Approved))).kind, Kind::None);
    QCOMPARE(bench.asked(MaybeSeen(statusOf(Status::Approved))).kind, Kind::None);
    QCOMPARE(bench.import.waited(bench.now()).kind, Kind::None);
    QVERIFY(bench.import.state() == before);
}

void TestShareImport::stateIsKeptWhole()
{
    Bench bench = benchFor(QStringLiteral("transak"));
    bench.toHandOver();
    bench.handed(providers::HandedOver{TokenReception::Taken, {{QStringLiteral("quote-id"), QStringLiteral("q")}}, {}});
    bench.asked(MaybeSeen(eddRequired()));
    bench.asked(core::Unexpected(errorOf(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut)));
    ImportState state = bench.import.state();
    state.order.applicant = {{QStringLiteral("applicant-id"), QStringLiteral("a;b/c%41+ \u00fc")}};
    state.order.customerId = 7;
    state.error = errorOf(ErrorKind::Unauthorized, ErrorCause::ShareTokenRefused, 401);
    const auto back = importStateFrom(encoded(state));
    QVERIFY(back.has_value());
    QVERIFY(*back == state);
    QVERIFY(!importStateFrom(QByteArrayLiteral("nonsense")));
    QVERIFY(!importStateFrom(encoded(state).chopped(5)));
}

void TestShareImport::everyEndHasWords()
{
    using core::ProfileField;
    for (const ProfileField field : {ProfileField::FirstName, ProfileField::LastName, ProfileField::DateOfBirth}) {
        QCOMPARE(core::profileFieldFromWord(core::toWord(field)), std::optional(field));
        QVERIFY(!core::profileFieldName(field).isEmpty());
    }
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ImportEnd::Stopped); ++i) {
        const auto end = static_cast<ImportEnd>(i);
        const QString word = toWord(end);
        QCOMPARE(importEndFromWord(word), std::optional(end));
        const ImportEndText text = importEndText(end);
        QVERIFY2(text.what.english().endsWith(u'.') && text.remedy.english().endsWith(u'.'), qPrintable(word));
        QVERIFY2(!sentences.contains(text.what.english()), qPrintable(word));
        sentences.insert(text.what.english());
    }
    QVERIFY(!importEndFromWord(QStringLiteral("Nothing")));
}

QTEST_GUILESS_MAIN(TestShareImport)
#include "test_shareimport.moc"
