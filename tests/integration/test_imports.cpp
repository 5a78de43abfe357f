// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "integration/importbench.h"
#include "services/imports/importinquiry.h"
#include "services/imports/importjudgement.h"
#include "services/imports/importsummary.h"
#include "support/transaksignin.h"

#include <QDirIterator>

using namespace kyc;
using namespace kyc::test;
using services::ImportDesk;
using services::ImportEnd;
using services::ImportStatus;

namespace {

QStringList fault(const char *what)
{
    return {QStringLiteral("--stage-polls"), QStringLiteral("1"), QStringLiteral("--fault"), QLatin1String(what)};
}

/// Every file of the user, one after the other.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += StoreFolder::contentOf(files.next());
    return all;
}

} // namespace

/// Imports by share token against the simulated providers: over sockets, written down, and never twice.
class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void succeeds_data();
    void succeeds();
    void endsByName_data();
    void endsByName();
    void faultsEndByName_data();
    void faultsEndByName();
    void expiredTokensAreNamed_data();
    void expiredTokensAreNamed();
    void usedTokenByHandIsNamed();
    void lostTokenIsNamed_data();
    void lostTokenIsNamed();
    void wrongClockIsNamed_data();
    void wrongClockIsNamed();
    void unkeptTokenIsNotSent();
    void linkIsKeptInMemoryAlone();
    void loginComesInTheMiddle_data();
    void loginComesInTheMiddle();
    void customersLoginIsMadeMeanwhile();
    void anotherProvidersAccountGetsNothing();
    void lostAccessTokenIsAskedForAgain();
    void damagedOnesAreNamedAndDropped();
    void auditNamesItsEntry();
    void hostileIdsAreSigned();
    void strangerIsNoPartner();
    void newTokenGoesOn();
    void tokenByHand();
    void lockCutsItOff();
    void nextProgramGoesOn();
    void twoProgramsNeverRunOne();
    void nothingIsDoneUnrecorded();
    void stopsWhereItStands();
    void tokenIsNowhereAfterwards();
    void objectsBeforeAnythingIsAsked();
    void whatIsLookedAtBeforehandIsALookup();
};

void TestImports::succeeds_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("Kriptomat") << QByteArray("kriptomat");
    QTest::newRow("Transak") << QByteArray("transak");
}

void TestImports::succeeds()
{
    QFETCH(QByteArray, destination);
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const QSignalSpy changes(bench.desk.get(), &ImportDesk::changed);
    const qint64 id = bench.run(bench.order(destination.constData(), QStringLiteral("u-green")));
    QVERIFY(id > 0);
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    const services::ImportState &import = *bench.desk->find(id);
    QCOMPARE(import.status, ImportStatus::Finished);
    QCOMPARE(import.seen->status, core::Status::Approved);
    QVERIFY(import.seen->evidence.isEmpty());
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
    QVERIFY(changes.size() > 6);
    QVERIFY(bench.keptTokens().isEmpty());
    // What came of it is in the history, as any lookup is, and each step in the audit.
    const auto found = outcome(bench.records->history()->rows({1}));
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().kind, records::HistoryKind::Import);
    QCOMPARE(found->first().status, std::optional(core::Status::Approved));
    QCOMPARE(found->first().reference, QStringLiteral("T-77"));
    records::AuditFilter handovers;
    handovers.action = records::AuditAction::Handover;
    QStringList words;
    const auto lines = outcome(bench.trail->log().read(handovers, {.isNewestFirst = false}));
    for (const records::AuditLine &line : *lines)
        words.append(QString::fromUtf8(line.entry.outcome));
    QStringList expected{QStringLiteral("begun"), QStringLiteral("read-applicant done")};
    if (destination == "kriptomat")
        expected.append(QStringLiteral("ask-destination done"));
    expected += {QStringLiteral("token-made"), QStringLiteral("handing-over"), QStringLiteral("taken"),
                 QStringLiteral("ended Done")};
    for (QString &word : expected)
        word += QStringLiteral(" import=1");
    QCOMPARE(words, expected);
}

void TestImports::endsByName_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<QString>("user"); // at Kriptomat
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("attempts"); // hand-overs
    const auto row = [](const char *name, const char *destination, const char *applicant, const char *user,
                        const char *end, int attempts) {
        QTest::newRow(name) << QByteArray(destination) << QString::fromLatin1(applicant) << QString::fromLatin1(user)
                            << QString::fromLatin1(end) << attempts;
    };
    row("no such applicant", "kriptomat", "u-nobody-at-all", "k-not-started", "ApplicantNotFound", 0);
    row("not begun", "kriptomat", "u-init", "k-not-started", "ApplicantNotApproved", 0);
    row("in review", "kriptomat", "u-in-review", "k-not-started", "ReviewRunning", 0);
    row("carrying GREEN, not decided", "kriptomat", "u-awaiting-service", "k-not-started", "ReviewRunning", 0);
    row("on hold", "kriptomat", "u-on-hold", "k-not-started", "ApplicantOnHold", 0);
    row("RETRY", "kriptomat", "u-red-retry", "k-not-started", "ApplicantMustRetry", 0);
    row("FINAL", "kriptomat", "u-red-final", "k-not-started", "ApplicantRejectedForGood", 0);
    row("unknown answer", "kriptomat", "u-yellow", "k-not-started", "ApplicantNotApproved", 0);
    row("no names at Transak", "transak", "u-green-nameless", "", "FieldsMissing", 0);
    row("no such user", "kriptomat", "u-green", "k-nobody", "UserNotFound", 0);
    row("passed before", "kriptomat", "u-green", "k-passed", "AlreadyPassed", 0);
    row("EDD wanted", "kriptomat", "u-green", "k-passed-edd-required", "EddRequired", 0);
    row("in review there", "kriptomat", "u-green", "k-pending", "AlreadyInReview", 0);
    row("declined there", "kriptomat", "u-green", "k-declined", "DestinationRejects", 0);
    row("unknown words there", "kriptomat", "u-green", "k-unknown-word", "DestinationUnclear", 0);
    row("FAILED at Transak", "transak", "u-green-fails", "", "ImportFailed", 1);
    row("EDD wanted afterwards", "kriptomat", "u-green-wants", "k-not-started", "EddRequired", 1);
    row("forms wanted afterwards", "transak", "u-green-wants", "", "FormsMissing", 1);
    row("failed at Kriptomat", "kriptomat", "u-green-fails", "k-not-started", "RejectedAfterImport", 1);
    row("token used before, Kriptomat", "kriptomat", "u-green-spent", "k-not-started", "TokenUsed", 1);
    row("token used before, Transak", "transak", "u-green-spent", "", "TokenUsed", 1);
    row("import lost, Kriptomat", "kriptomat", "u-green-lost", "k-not-started", "NoKycRequest", 1);
    row("import lost, Transak", "transak", "u-green-lost", "", "NoKycRequest", 1);
}

void TestImports::endsByName()
{
    QFETCH(QByteArray, destination);
    QFETCH(QString, applicant);
    QFETCH(QString, user);
    QFETCH(QString, end);
    QFETCH(int, attempts);
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    services::ImportOrder order = bench.order(destination.constData(), applicant);
    if (!user.isEmpty())
        order.destination.insert(QStringLiteral("user-id"), user);
    const qint64 id = bench.run(order);
    QCOMPARE(bench.end(id), end);
    QCOMPARE(bench.handOvers().first, attempts);
    QVERIFY(bench.keptTokens().isEmpty());
}

void TestImports::faultsEndByName_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *destination, const QByteArray &what, const char *end) {
        QTest::addRow("%s, %s", what.constData(), destination)
            << QByteArray(destination) << what << QString::fromLatin1(end);
    };
    for (const char *kind : {"reset", "stall", "cut", "garbage", "html", "empty", "500", "429"}) {
        const bool isOnTheWay = qstrcmp(kind, "reset") == 0 || qstrcmp(kind, "stall") == 0 || qstrcmp(kind, "cut") == 0;
        const char *problem = isOnTheWay ? "NetworkProblem" : "ProviderProblem";
        row("kriptomat", QByteArray(kind) + "@sumsub/applicant", problem);
        row("kriptomat", QByteArray(kind) + "@sumsub/shareToken", problem);
        row("kriptomat", QByteArray(kind) + "@kriptomat/kyc", problem);
        // Kriptomat says afterwards whether it has the token, and goes on. An HTTP status it answers before it acts.
        const bool isTurnedAway = qstrcmp(kind, "500") == 0 || qstrcmp(kind, "429") == 0;
        row("kriptomat", QByteArray(kind) + "@kriptomat/import", isTurnedAway ? "HandOverUnclear" : "Done");
        // Transak cannot be asked without a quote.
        row("transak", QByteArray(kind) + "@transak/quotes", "HandOverUnclear");
        const bool isBroken = qstrcmp(kind, "500") == 0;
        row("transak", QByteArray(kind) + "@transak/reliance", isBroken ? "ImportFailed" : problem);
    }
    row("transak", "401@transak/reliance", "ImportFailed");
    row("transak", "400@transak/quotes", "QuoteRefused");
    row("transak", "401@transak/quotes", "HandOverUnclear");
    row("kriptomat", "401@kriptomat/kyc", "CredentialProblem");
    row("kriptomat", "401@sumsub/applicant", "CredentialProblem");
    row("kriptomat", "403@sumsub/shareToken", "SharingNotPermitted");
    row("kriptomat", "422@kriptomat/import", "ImportRefused");
    row("kriptomat", "404@sumsub/shareToken", "Done"); // by the older call
}

void TestImports::faultsEndByName()
{
    QFETCH(QByteArray, destination);
    QFETCH(QByteArray, fault);
    QFETCH(QString, end);
    ImportBench bench;
    QVERIFY2(bench.start(::fault(fault.constData())), qPrintable(bench.sandbox.problem()));
    const qint64 id = bench.run(bench.order(destination.constData(), QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), end);
    const auto [attempts, tokens] = bench.handOvers();
    QVERIFY2(attempts <= 1, "handed over more than once");
    const services::ImportState &import = *bench.desk->find(id);
    QVERIFY(import.handOvers <= 1);
    const bool isWaitingForTransak = import.status == ImportStatus::Waiting && destination == "transak";
    QCOMPARE(bench.keptTokens().size(), isWaitingForTransak ? 1 : 0);
    QCOMPARE(
        bench.sandbox.requests(QString::fromLatin1(destination)
                               + (destination == "transak" ? QStringLiteral("/quotes") : QStringLiteral("/import"))),
        import.handOvers);
}

// One of the current form says itself when it ends, so nobody is given it; of one of the older form the destination
// says so.
void TestImports::expiredTokensAreNamed_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<bool>("isOlder");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("attempts");
    for (const char *destination : {"kriptomat", "transak"}) {
        QTest::addRow("seen here, %s", destination) << QByteArray(destination) << false << 3 << 0;
        QTest::addRow("seen there, %s", destination) << QByteArray(destination) << true << 1 << 1;
    }
}

void TestImports::expiredTokensAreNamed()
{
    QFETCH(QByteArray, destination);
    QFETCH(bool, isOlder);
    QFETCH(int, tokens);
    QFETCH(int, attempts);
    ImportBench bench;
    QVERIFY2(bench.start({QStringLiteral("--share-token-life"), QStringLiteral("0")}),
             qPrintable(bench.sandbox.problem()));
    if (isOlder)
        bench.change("sumsub", QStringLiteral("older-share-token-call"), QStringLiteral("true"));
    const qint64 id = bench.run(bench.order(destination.constData(), QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("TokenExpired"));
    QCOMPARE(bench.desk->find(id)->tokens, tokens);
    QCOMPARE(bench.handOvers().first, attempts);
    QVERIFY(bench.desk->canTakeNewToken(id));
    QVERIFY(!bench.desk->canResume(id));
    QVERIFY(bench.keptTokens().isEmpty());
}

void TestImports::usedTokenByHandIsNamed()
{
    for (const char *destination : {"kriptomat", "transak"}) {
        ImportBench bench;
        QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
        const qint64 first = bench.run(bench.order("transak", QStringLiteral("u-green")));
        QCOMPARE(bench.end(first), QStringLiteral("Done"));
        const QStringList used = bench.sandbox.state().value(u"imports").toObject().keys();
        QCOMPARE(used.size(), 1);
        services::ImportOrder order = bench.order(destination, {});
        order.sourceAccountId.clear();
        order.applicant.clear();
        core::Fields secrets;
        secrets.setSecret(services::kShareTokenField, core::Secret::fromText(used.first()));
        const qint64 id = bench.run(order, std::move(secrets));
        QCOMPARE(bench.end(id), QStringLiteral("TokenUsed"));
        QCOMPARE(bench.handOvers(), std::pair(2, 1));
        QVERIFY(bench.desk->canTakeNewToken(id));
        QVERIFY(bench.keptTokens().isEmpty());
    }
}

void TestImports::lostTokenIsNamed_data()
{
    QTest::addColumn<bool>("isByHand"); // else it was handed over, and Transak is asked with it
    QTest::addColumn<bool>("isSwept"); // else it was taken out of the keychain by somebody
    for (const bool isByHand : {false, true}) {
        QTest::addRow("left for days, %s", isByHand ? "by hand" : "handed over") << isByHand << true;
        QTest::addRow("not in the keychain, %s", isByHand ? "by hand" : "handed over") << isByHand << false;
    }
}

void TestImports::lostTokenIsNamed()
{
    QFETCH(bool, isByHand);
    QFETCH(bool, isSwept);
    ImportBench bench;
    QVERIFY2(bench.start(isByHand ? ::fault("503@kriptomat/kyc") : ::fault("503@transak/reliance")),
             qPrintable(bench.sandbox.problem()));
    services::ImportOrder order = bench.order(isByHand ? "kriptomat" : "transak", QStringLiteral("u-green"));
    core::Fields secrets;
    if (isByHand) {
        order.sourceAccountId.clear();
        order.applicant.clear();
        secrets.setSecret(services::kShareTokenField, core::Secret(QByteArray("_act-not-sent-yet")));
    }
    const qint64 id = bench.run(order, std::move(secrets));
    QCOMPARE(bench.end(id), QStringLiteral("ProviderProblem"));
    const QStringList kept = bench.keptTokens();
    QCOMPARE(kept.size(), 1);
    const int attempts = bench.handOvers().first;
    if (isSwept)
        bench.clock.advance(std::chrono::hours(24 * 8));
    else
        QVERIFY(outcome(bench.vault->use()->remove(kept.first())));
    bench.vault->lock(); // and on another day
    QTRY_COMPARE(bench.records->state(), services::RecordsSession::State::Closed);
    QVERIFY(bench.open() && bench.settles());
    bench.giveSecrets();
    QTRY_COMPARE(bench.desk->imports().size(), 1);
    QTRY_VERIFY(bench.keptTokens().isEmpty());
    QVERIFY(outcome(bench.desk->resume(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("TokenGone"));
    QVERIFY(bench.desk->canTakeNewToken(id));
    QCOMPARE(bench.handOvers().first, attempts);
}

void TestImports::wrongClockIsNamed_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("slow") << 600;
    QTest::newRow("fast") << -600;
}

void TestImports::wrongClockIsNamed()
{
    QFETCH(int, seconds);
    ImportBench bench;
    QVERIFY2(bench.start({QStringLiteral("--stage-polls"), QStringLiteral("1"), QStringLiteral("--clock-offset"),
                          QString::number(seconds)}),
             qPrintable(bench.sandbox.problem()));
    const qint64 id = bench.run(bench.order("kriptomat", QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("ClockOff"));
    QCOMPARE(bench.handOvers().first, 0);
    // Somebody sets it, and it goes on from there.
    bench.clock.advance(std::chrono::seconds(seconds));
    QVERIFY(outcome(bench.desk->resume(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

// What could not be found again after a crash is not handed over.
void TestImports::unkeptTokenIsNotSent()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    ScriptedKeeper &keeper = bench.keepers[vault::KeeperKind::Keychain];
    keeper.fails = [](const ScriptedKeeper::Call &call) {
        const bool isToken = call.what == QLatin1String("write") && call.key.contains(QLatin1String("/import/"));
        return isToken ? std::optional(ScriptedKeeper::error(core::ErrorCause::VaultUnwritable)) : std::nullopt;
    };
    const qint64 id = bench.run(bench.order("kriptomat", QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("KeepingProblem"));
    QCOMPARE(bench.sandbox.requests(QStringLiteral("sumsub/shareToken")), 1);
    QCOMPARE(bench.handOvers().first, 0);
    keeper.fails = nullptr;
    QVERIFY(outcome(bench.desk->resume(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

void TestImports::linkIsKeptInMemoryAlone()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const qint64 id = bench.run(bench.order("transak", QStringLiteral("u-green-wants")));
    QCOMPARE(bench.end(id), QStringLiteral("FormsMissing"));
    const auto link = [&bench, id] {
        const QList<core::VerificationStep> steps = bench.desk->find(id)->seen->steps;
        return steps.size() == 2 && steps.constFirst().key == u"purpose-of-usage" ? steps.constLast().link : QString();
    };
    QVERIFY2(link().startsWith(u"https://example.com/kyc?session="), qPrintable(link()));
    QVERIFY(outcome(bench.desk->reload())); // as showing the list does
    QVERIFY(!link().isEmpty());
    const QByteArray query = "kyc?session=";
    QVERIFY(!services::encoded(*bench.desk->find(id)).contains(query));
    const auto history = outcome(bench.records->history()->entry(1));
    QVERIFY(history && !history->outcome.result->evidence.isEmpty());
    for (const core::Evidence &evidence : history->outcome.result->evidence)
        QVERIFY2(!evidence.body.contains(query), evidence.body.constData());
    QVERIFY(history->outcome.result->steps.constLast().link.isEmpty());
    const auto lines = outcome(bench.trail->log().read({}, {}));
    for (const records::AuditLine &line : *lines)
        QVERIFY(!line.entry.outcome.contains("session"));
    QVERIFY(!everythingBelow(bench.places.dataFolder + QStringLiteral("/..")).contains(query));
    bench.vault->lock();
    QTRY_COMPARE(bench.records->state(), services::RecordsSession::State::Closed);
    QVERIFY(bench.open() && bench.settles());
    QTRY_COMPARE(bench.desk->imports().size(), 1);
    QCOMPARE(link(), QString());
}

void TestImports::loginComesInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QString>("login"); // as the sandbox counts it
    QTest::newRow("a code is asked for") << QByteArray("kriptomat") << QStringLiteral("kriptomat/login");
    QTest::newRow("a token is minted") << QByteArray("transak") << QStringLiteral("transak/partner-token");
}

// The first login comes before the token is made, the second while the destination works.
void TestImports::loginComesInTheMiddle()
{
    QFETCH(QByteArray, destination);
    QFETCH(QString, login);
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    core::Account changed = bench.account(destination.constData())->clone();
    if (destination == "kriptomat") {
        changed.fields.remove(QStringLiteral("access-token"));
        changed.fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
        changed.fields.setText(QStringLiteral("client-id"), QStringLiteral("kriptomat-sandbox-client"));
        changed.fields.setSecret(QStringLiteral("password"), core::Secret(QByteArray("kriptomat-sandbox-password")));
        changed.fields.setSecret(QStringLiteral("client-secret"),
                                 core::Secret(QByteArray("kriptomat-sandbox-client-secret")));
    } else {
        changed.fields.remove(QStringLiteral("partner-access-token"));
        changed.fields.setSecret(QStringLiteral("api-secret"), core::Secret(QByteArray("transak-sandbox-secret")));
    }
    bench.book.replace(std::move(changed));
    int questions = 0;
    QObject::connect(bench.broker.get(), &services::CredentialBroker::questionAsked, bench.desk.get(),
                     [&bench, &questions](const QString &question) {
                         ++questions;
                         QCOMPARE(bench.handOvers().first, questions - 1); // no token's life runs while one types
                         const QByteArray code = bench.sandbox.state().value(u"totp").toString().toLatin1();
                         bench.broker->answer(question, core::Secret(QByteArray(code)));
                     });
    bool isOver = false; // what the first login gave
    QObject::connect(bench.desk.get(), &ImportDesk::changed, bench.desk.get(), [&](qint64 import) {
        if (!bench.desk->find(import)->isTaken || std::exchange(isOver, true))
            return;
        QCOMPARE(bench.sandbox.requests(login), 1);
        bench.clock.advance(std::chrono::hours(24 * 8));
    });
    const qint64 id = bench.run(bench.order(destination.constData(), QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.sandbox.requests(login), 2);
    QCOMPARE(questions, destination == "kriptomat" ? 2 : 0);
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

// A code is mailed to a customer only when somebody wants that: the import says so, and goes on afterwards.
void TestImports::customersLoginIsMadeMeanwhile()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    core::Account keyAlone = bench.account("transak")->clone();
    keyAlone.id.clear();
    keyAlone.name = QStringLiteral("key alone");
    keyAlone.fields.remove(QStringLiteral("partner-access-token"));
    const auto account = outcome(bench.store->save(std::move(keyAlone), {}));
    QVERIFY(account);
    services::ImportOrder order = bench.order("transak", QStringLiteral("u-green"));
    order.destinationAccountId = *account;
    const qint64 id = bench.run(order);
    QCOMPARE(bench.end(id), QStringLiteral("CredentialProblem"));
    QCOMPARE(bench.sandbox.requests(QStringLiteral("sumsub/shareToken")), 0);
    const QString email = QStringLiteral("none@example.com");
    core::Fields customer;
    customer.setText(QStringLiteral("email"), email);
    const auto login = bench.broker->logIn(*account, QStringLiteral("transak/customer-login"), customer);
    QTRY_COMPARE(bench.broker->questions().size(), 1);
    QTRY_VERIFY(!bench.broker->questions().first().isRunning);
    const QString code = bench.sandbox.state().value(u"mail")[email].toString();
    bench.broker->answer(bench.broker->questions().first().id, core::Secret::fromText(code));
    const auto loggedIn = outcome(login);
    QVERIFY2(loggedIn, loggedIn ? "" : qPrintable(core::errorText(loggedIn.error()).line()));
    QVERIFY(outcome(bench.desk->resume(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

// An administrator's file can give an account's id to another provider's.
void TestImports::anotherProvidersAccountGetsNothing()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    core::Account keyAlone = bench.account("transak")->clone();
    keyAlone.id.clear();
    keyAlone.name = QStringLiteral("key alone");
    keyAlone.fields.remove(QStringLiteral("partner-access-token"));
    const auto account = outcome(bench.store->save(std::move(keyAlone), {}));
    QVERIFY(account);
    services::ImportOrder order = bench.order("transak", QStringLiteral("u-green"));
    order.destinationAccountId = *account;
    const qint64 id = bench.run(order);
    QCOMPARE(bench.end(id), QStringLiteral("CredentialProblem"));
    for (const char *provider : {"kriptomat", "p100"}) { // one that takes verifications, one that does not
        core::Account other = bench.account(provider)->clone();
        other.id = *account;
        bench.book.replace(std::move(other));
        QVERIFY(outcome(bench.desk->resume(id)));
        QVERIFY(bench.rests(id));
        QCOMPARE(bench.end(id), QStringLiteral("CredentialProblem"));
        QCOMPARE(bench.sandbox.requests(QStringLiteral("sumsub/shareToken")), 0);
        QCOMPARE(bench.handOvers(), std::pair(0, 0));
        QCOMPARE(bench.sandbox.requests(QStringLiteral("kriptomat/kyc")), 0);
    }
}

void TestImports::lostAccessTokenIsAskedForAgain()
{
    ImportBench bench;
    QVERIFY2(bench.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}),
             qPrintable(bench.sandbox.problem()));
    services::ImportOrder order = bench.order("transak", QStringLiteral("u-green"));
    order.destination.remove(QStringLiteral("email"));
    const QString key = QStringLiteral("user-access-token");
    const core::Fields secrets = accessToken(accessTokenAtTransak(bench.sandbox, QStringLiteral("none@example.com")));
    const auto id = outcome(bench.desk->start(order, secrets.clone()));
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.desk->find(*id)->isTaken, 30'000);
    bench.vault->lock();
    QTRY_COMPARE(bench.records->state(), services::RecordsSession::State::Closed);
    QVERIFY(bench.open() && bench.settles());
    bench.giveSecrets();
    QTRY_COMPARE(bench.desk->imports().size(), 1);
    const QList<core::FieldDescription> wanted = bench.desk->wantedSecrets(*id);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().key, key);
    const services::ImportState before = *bench.desk->find(*id);
    for (const auto &going : {bench.desk->resume(*id), bench.desk->watchOn(*id), bench.desk->newToken(*id)}) {
        const auto gone = outcome(going);
        QVERIFY(!gone);
        QCOMPARE(gone.error().cause, core::ErrorCause::CredentialMissing);
        QCOMPARE(gone.error().args, QStringList{key});
    }
    QCOMPARE(*bench.desk->find(*id), before); // it has not come to an end by that
    QVERIFY(bench.desk->canResume(*id));
    QVERIFY(outcome(bench.desk->resume(*id, secrets.clone())));
    const int asked = bench.sandbox.requests(QStringLiteral("transak/reliance"));
    QTRY_VERIFY(bench.sandbox.requests(QStringLiteral("transak/reliance")) > asked + 1);
    bench.desk->stop(*id);
    QVERIFY(bench.rests(*id));
    QCOMPARE(bench.end(*id), QStringLiteral("Stopped"));
    QVERIFY(outcome(bench.desk->discard(*id))); // for which nobody has to give it
    QVERIFY(bench.rests(*id));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

void TestImports::damagedOnesAreNamedAndDropped()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const qint64 sound = bench.run(bench.order("kriptomat", QStringLiteral("u-in-review")));
    const qint64 spoilt = bench.run(bench.order("kriptomat", QStringLiteral("u-on-hold")));
    QVERIFY(sound > 0 && spoilt > 0);
    const QString spoil = QStringLiteral("UPDATE share_import SET state = zeroblob(80) WHERE id = %1").arg(spoilt);
    QVERIFY(outcome(bench.records->database()->change<bool>([spoil](const QSqlDatabase &database) {
        return records::runSql(database, spoil).transform([] { return true; });
    })));
    QVERIFY(outcome(bench.desk->reload()));
    QCOMPARE(bench.desk->imports().size(), 2);
    const services::ImportState damaged = *bench.desk->find(spoilt);
    QVERIFY(damaged.isDamaged && !bench.desk->find(sound)->isDamaged);
    QVERIFY(damaged.changedAt.isValid() && damaged.order == services::ImportOrder());
    QVERIFY(bench.desk->canDiscard(spoilt));
    QVERIFY(!bench.desk->canResume(spoilt) && !bench.desk->canTakeNewToken(spoilt));
    QVERIFY(bench.desk->interrupted().isEmpty());
    QVERIFY(!outcome(bench.desk->resume(spoilt)));
    services::ImportJournal journal(*bench.records, *bench.trail);
    QVERIFY(!outcome(journal.dropDamaged(sound))); // what can be read is not dropped
    QVERIFY(outcome(bench.desk->discard(spoilt)));
    QCOMPARE(bench.desk->imports().size(), 1);
    QVERIFY(outcome(bench.desk->reload()));
    QCOMPARE(bench.desk->imports().size(), 1);
    QCOMPARE(bench.desk->imports().first().id, sound);
    const auto lines = outcome(bench.trail->log().read({}, {}));
    QVERIFY(std::any_of(lines->cbegin(), lines->cend(), [spoilt](const records::AuditLine &line) {
        return line.entry.outcome == "dropped-unreadable import=" + QByteArray::number(spoilt);
    }));
}

void TestImports::auditNamesItsEntry()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const qint64 first = bench.run(bench.order("kriptomat", QStringLiteral("u-green")));
    const qint64 second = bench.run(bench.order("kriptomat", QStringLiteral("u-in-review")));
    for (const qint64 id : {first, second}) {
        const auto number = outcome(bench.desk->auditEntry(id));
        QVERIFY(number && number->has_value());
        const auto lines = outcome(bench.trail->log().lines({**number}));
        QCOMPARE(lines->size(), 1);
        QVERIFY(lines->first().entry.outcome.startsWith("ended "));
        QVERIFY(lines->first().entry.outcome.endsWith(" import=" + QByteArray::number(id)));
        bool isNamed = false;
        for (const services::ReceiptLine &line :
             services::importReceipt(*bench.desk->find(id), QTimeZone::utc(), *number))
            isNamed = isNamed || line.value == QString::number(**number);
        QVERIFY(isNamed);
    }
}

// ';', '/', '%', '+', a blank and a letter beyond ASCII, signed as they go on the wire.
void TestImports::hostileIdsAreSigned()
{
    const QString hostile = QString::fromUtf8("u-a/b?c#d%41;e+f \xc3\xbc");
    for (const bool isOlder : {false, true}) {
        ImportBench bench;
        QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
        if (isOlder)
            bench.change("sumsub", QStringLiteral("older-share-token-call"), QStringLiteral("true"));
        const qint64 id = bench.run(bench.order("kriptomat", hostile));
        QCOMPARE(bench.end(id), QStringLiteral("Done"));
        QCOMPARE(bench.sandbox.requests(isOlder ? QStringLiteral("sumsub/shareToken-older")
                                                : QStringLiteral("sumsub/shareToken")),
                 1);
    }
}

void TestImports::strangerIsNoPartner()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.change("kriptomat", QStringLiteral("sumsub-client-id"), QStringLiteral("somebody"));
    const qint64 id = bench.run(bench.order("kriptomat", QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("PartnerUnknown"));
    bench.change("kriptomat", QStringLiteral("sumsub-client-id"), QStringLiteral("transak"));
    const qint64 other = bench.run(bench.order("kriptomat", QStringLiteral("u-green")));
    QCOMPARE(bench.end(other), QStringLiteral("WrongClientId"));
}

void TestImports::newTokenGoesOn()
{
    ImportBench bench;
    QVERIFY2(bench.start(::fault("500@transak/reliance#1")), qPrintable(bench.sandbox.problem()));
    const qint64 id = bench.run(bench.order("transak", QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("ImportFailed"));
    QVERIFY(!bench.desk->canResume(id));
    QVERIFY(bench.desk->canTakeNewToken(id));
    QVERIFY(outcome(bench.desk->newToken(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(2, 2));
    QCOMPARE(bench.desk->imports().size(), 1);
}

void TestImports::tokenByHand()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    services::ImportOrder order = bench.order("kriptomat", {});
    order.sourceAccountId.clear();
    order.applicant.clear();
    QCOMPARE(bench.desk->objection(order, {})->cause, core::ErrorCause::FieldMissing);
    core::Fields secrets;
    secrets.setSecret(services::kShareTokenField, core::Secret(QByteArray("_act-nobody-made-this")));
    const qint64 id = bench.run(order, secrets.clone());
    QCOMPARE(bench.end(id), QStringLiteral("TokenMalformed"));
    QCOMPARE(bench.sandbox.requests(QStringLiteral("sumsub/applicant")), 0);
    QVERIFY(!outcome(bench.desk->newToken(id))); // one by hand is wanted
    QVERIFY(!outcome(bench.desk->newToken(id, secrets.clone()))); // and not the same again
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
    QVERIFY(bench.keptTokens().isEmpty());
}

void TestImports::lockCutsItOff()
{
    ImportBench bench;
    QVERIFY2(bench.start(::fault("stall@kriptomat/import")), qPrintable(bench.sandbox.problem()));
    const auto started = outcome(bench.desk->start(bench.order("kriptomat", QStringLiteral("u-green")), {}));
    QVERIFY(started);
    QTRY_COMPARE(bench.handOvers().first, 1);
    bench.vault->lock();
    QTRY_VERIFY(bench.desk->imports().isEmpty());
    QTRY_COMPARE(bench.records->state(), services::RecordsSession::State::Closed);
    QVERIFY(bench.open() && bench.settles());
    bench.giveSecrets();
    QTRY_COMPARE(bench.desk->imports().size(), 1);
    QCOMPARE(bench.desk->interrupted(), QList<qint64>{*started});
    const services::ImportState &cut = *bench.desk->find(*started);
    QCOMPARE(cut.status, ImportStatus::Interrupted);
    QCOMPARE(cut.step, services::ImportStep::HandOver);
    QVERIFY(outcome(bench.desk->resume(*started)));
    QVERIFY(bench.rests(*started));
    QCOMPARE(bench.end(*started), QStringLiteral("Done")); // it had arrived
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

void TestImports::nextProgramGoesOn()
{
    ImportBench bench;
    QVERIFY2(bench.start(::fault("503@transak/reliance#12")), qPrintable(bench.sandbox.problem()));
    const qint64 id = bench.run(bench.order("transak", QStringLiteral("u-green")));
    QCOMPARE(bench.end(id), QStringLiteral("ProviderProblem"));
    QCOMPARE(bench.desk->find(id)->status, ImportStatus::Waiting);
    QCOMPARE(bench.keptTokens().size(), 1); // Transak is asked with it
    bench.desk.reset();
    bench.broker.reset();
    bench.makeDesk();
    QTRY_COMPARE(bench.desk->imports().size(), 1);
    QCOMPARE(bench.desk->find(id)->step, services::ImportStep::Watch);
    QVERIFY(outcome(bench.desk->resume(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.end(id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
    QTRY_VERIFY(bench.keptTokens().isEmpty());
}

void TestImports::twoProgramsNeverRunOne()
{
    ImportBench bench;
    QVERIFY2(bench.start(::fault("stall@kriptomat/import")), qPrintable(bench.sandbox.problem()));
    const auto id = outcome(bench.desk->start(bench.order("kriptomat", QStringLiteral("u-green")), {}));
    QVERIFY(id);
    QTRY_COMPARE(bench.handOvers().first, 1);
    const auto store = std::move(bench.store);
    const auto recorder = std::move(bench.recorder);
    const auto runner = std::move(bench.runner);
    const auto activity = std::move(bench.activity);
    const auto broker = std::move(bench.broker);
    const auto engine = std::move(bench.engine);
    const auto first = std::move(bench.desk);
    bench.makeDesk();
    QVERIFY(outcome(bench.desk->reload()));
    QCOMPARE(bench.desk->runner(*id), ImportDesk::Runner::Elsewhere);
    QVERIFY(bench.desk->interrupted().isEmpty());
    QVERIFY(!bench.desk->canResume(*id));
    QCOMPARE(causeOf(outcome(bench.desk->resume(*id))), core::ErrorCause::RecordsBusy);
    QTRY_VERIFY_WITH_TIMEOUT(first->runner(*id) == ImportDesk::Runner::Nobody, 30'000);
    QVERIFY(outcome(bench.desk->reload()));
    QCOMPARE(bench.end(*id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

// When the step cannot be written down it is not taken.
void TestImports::nothingIsDoneUnrecorded()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const QString trigger = QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON share_import "
                                           "WHEN (SELECT count(*) FROM audit_entry WHERE action = 'handover') > 2 "
                                           "BEGIN SELECT RAISE(ABORT, 'broken'); END");
    QVERIFY(outcome(bench.records->database()->change<bool>([trigger](const QSqlDatabase &database) {
        return records::runSql(database, trigger).transform([] { return true; });
    })));
    const QSignalSpy failures(bench.desk.get(), &ImportDesk::failed);
    const auto id = outcome(bench.desk->start(bench.order("kriptomat", QStringLiteral("u-green")), {}));
    QVERIFY(id);
    QVERIFY(bench.rests(*id));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(bench.sandbox.requests(QStringLiteral("sumsub/shareToken")), 1);
    QCOMPARE(bench.handOvers().first, 0);
    QCOMPARE(bench.sandbox.requests(QStringLiteral("kriptomat/import")), 0);
    QVERIFY(outcome(bench.records->database()->change<bool>([](const QSqlDatabase &database) {
        return records::runSql(database, QStringLiteral("DROP TRIGGER broken")).transform([] { return true; });
    })));
    QVERIFY(outcome(bench.desk->reload()));
    QVERIFY(outcome(bench.desk->resume(*id)));
    QVERIFY(bench.rests(*id));
    QCOMPARE(bench.end(*id), QStringLiteral("Done"));
    QCOMPARE(bench.handOvers(), std::pair(1, 1));
}

void TestImports::stopsWhereItStands()
{
    ImportBench bench;
    QVERIFY2(bench.start({QStringLiteral("--stage-seconds"), QStringLiteral("600")}),
             qPrintable(bench.sandbox.problem()));
    const auto id = outcome(bench.desk->start(bench.order("transak", QStringLiteral("u-green")), {}));
    QVERIFY(id);
    QTRY_VERIFY(bench.sandbox.requests(QStringLiteral("transak/reliance")) > 1);
    bench.desk->stop(*id);
    QVERIFY(bench.rests(*id));
    QCOMPARE(bench.end(*id), QStringLiteral("Stopped"));
    QCOMPARE(bench.desk->find(*id)->status, ImportStatus::Waiting);
    QCOMPARE(bench.keptTokens().size(), 1);
    QVERIFY(outcome(bench.desk->discard(*id)));
    QVERIFY(bench.rests(*id));
    QCOMPARE(bench.desk->find(*id)->status, ImportStatus::Finished);
    QTRY_VERIFY(bench.keptTokens().isEmpty());
    QVERIFY(!bench.desk->canResume(*id));
    QVERIFY(!outcome(bench.desk->resume(*id)));
    // Nobody decides: it rests by itself, and can be watched on.
    const qint64 other = bench.run(bench.order("transak", QStringLiteral("u-green")));
    QCOMPARE(bench.end(other), QStringLiteral("StillWaiting"));
    QCOMPARE(bench.handOvers(), std::pair(2, 2));
}

void TestImports::tokenIsNowhereAfterwards()
{
    for (const char *destination : {"kriptomat", "transak"}) {
        ImportBench bench;
        QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
        const qint64 id = bench.run(bench.order(destination, QStringLiteral("u-green")));
        QCOMPARE(bench.end(id), QStringLiteral("Done"));
        const QStringList tokens = bench.sandbox.state().value(u"imports").toObject().keys();
        QCOMPARE(tokens.size(), 1);
        const QByteArray token = tokens.first().toUtf8();
        const QByteArray state = services::encoded(*bench.desk->find(id));
        QVERIFY(!state.contains(token) && !state.contains(token.toBase64()));
        const auto history = outcome(bench.records->history()->entry(1));
        QVERIFY(history);
        QByteArray seen;
        for (const core::Evidence &evidence : history->outcome.result->evidence)
            seen += evidence.call.toUtf8() + evidence.body;
        for (const QString &identifier : history->outcome.identifiers)
            seen += identifier.toUtf8();
        QVERIFY(!seen.contains(token));
        QVERIFY(!seen.contains("kycShareToken="));
        const QByteArray files = everythingBelow(bench.places.dataFolder + QStringLiteral("/.."));
        QVERIFY(files.size() > 10'000);
        QVERIFY(!files.contains(token) && !files.contains(token.toHex()) && !files.contains(token.toBase64()));
        for (const QByteArray &kept : bench.keepers[vault::KeeperKind::Keychain].content())
            QVERIFY(!kept.contains(token));
    }
}

void TestImports::objectsBeforeAnythingIsAsked()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const services::ImportOrder good = bench.order("transak", QStringLiteral("u-green"));
    QVERIFY(!bench.desk->objection(good, {}));
    const auto missing = [&bench](const services::ImportOrder &order) {
        const auto objection = bench.desk->objection(order, {});
        return objection ? objection->args.join(u',') : QStringLiteral("none");
    };
    services::ImportOrder order = good;
    order.basis = QStringLiteral(" ");
    QCOMPARE(missing(order), QStringLiteral("basis"));
    order = good;
    order.reference.clear();
    QCOMPARE(missing(order), QStringLiteral("reference"));
    order = good;
    order.destination.remove(QStringLiteral("network"));
    QCOMPARE(missing(order), QStringLiteral("network"));
    order = good;
    order.applicant.clear();
    QCOMPARE(missing(order), QStringLiteral("applicant-id|external-user-id"));
    order = good;
    order.destinationAccountId = bench.account("p100")->id;
    QCOMPARE(missing(order), QStringLiteral("destination"));
    bench.change("kriptomat", QStringLiteral("sumsub-client-id"), QString());
    QCOMPARE(missing(bench.order("kriptomat", QStringLiteral("u-green"))), QStringLiteral("sumsub-client-id"));
    QVERIFY(!outcome(bench.desk->start(order, {})));
    QCOMPARE(bench.sandbox.requests(), 0);
}

void TestImports::whatIsLookedAtBeforehandIsALookup()
{
    ImportBench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const services::ImportParts parts = bench.parts();
    services::ImportInquiry inquiry(
        {.runner = parts.runner, .engine = parts.engine, .recorder = parts.recorder, .clock = parts.clock});
    const services::ImportInquiry::Subject subject{.reference = QStringLiteral("T-1")};
    const auto read = [&](const char *provider, const QString &id) {
        core::Fields who;
        who.setText(QStringLiteral("external-user-id"), id);
        std::optional<core::Result<providers::ApplicantReading>> answer;
        inquiry.readApplicant(*bench.account(provider), who, subject, [&answer](const auto &one) { answer = one; });
        const bool hasEnded = QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
        return hasEnded ? *answer
                        : core::Result<providers::ApplicantReading>(
                              core::failure(core::ErrorKind::Timeout, core::ErrorCause::DeadlinePassed));
    };
    const auto reading = read("sumsub", QStringLiteral("u-green"));
    QVERIFY(reading);
    QVERIFY(!services::objectionTo(reading->verification));
    QCOMPARE(reading->profile.size(), 3);
    const auto held = read("sumsub", QStringLiteral("u-on-hold"));
    QCOMPARE(services::objectionTo(held->verification), std::optional(ImportEnd::ApplicantOnHold));
    core::Fields customer;
    customer.setText(QStringLiteral("user-id"), QStringLiteral("k-passed"));
    std::optional<core::Result<core::Verification>> passed;
    inquiry.askDestination(*bench.account("kriptomat"), customer, subject,
                           [&passed](const auto &one) { passed = one; });
    QTRY_VERIFY_WITH_TIMEOUT(passed.has_value(), 30'000);
    QVERIFY(passed->has_value());
    QCOMPARE(services::presentObjection(**passed), std::optional(ImportEnd::AlreadyPassed));
    const auto rows = [&bench] { return outcome(bench.records->history()->rows({1, 2, 3})); };
    QTRY_COMPARE(rows()->size(), 3);
    const auto recorded = rows();
    for (const records::HistoryRow &row : *recorded) {
        QCOMPARE(row.kind, records::HistoryKind::Lookup);
        QCOMPARE(row.reference, QStringLiteral("T-1"));
        QVERIFY(!row.identifyingKeys.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestImports)
#include "test_imports.moc"
