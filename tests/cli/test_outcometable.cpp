// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/outcometable.h"

#include <QTest>

using namespace kyc;
using namespace kyc::cli;

namespace {

core::LookupOutcome answered()
{
    core::Verification verification;
    verification.status = core::Status::Rejected;
    verification.nextActor = core::NextActor::Nobody;
    verification.retry = core::Retry::NotPossible;
    verification.isFinal = true;
    verification.reasons = {{.code = QStringLiteral("AGE"),
                             .providerText = QStringLiteral("Please contact us"),
                             .explanation = core::Message("Too young"),
                             .audience = core::Audience::CustomerSafe,
                             .step = {}},
                            {.code = {},
                             .providerText = QStringLiteral("Suspected fraud"),
                             .explanation = {},
                             .audience = core::Audience::Internal,
                             .step = {}}};
    verification.steps = {
        {QStringLiteral("edd"), core::Message("Due diligence"), core::StepState::Failed, QStringLiteral("failed")}};
    verification.times.created = QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC);
    verification.times.decided = QDateTime({2025, 7, 2}, {3, 4, 5}, Qt::UTC);
    verification.fetchedAt = QDateTime({2025, 7, 3}, {0, 0, 0}, Qt::UTC);
    verification.ids.insert(QStringLiteral("applicantId"), QStringLiteral("a-1"));
    verification.raw.insert(QStringLiteral("reviewStatus"), QStringLiteral("completed"));
    verification.notes = {core::Message("No new account with the same documents")};
    core::LookupOutcome outcome;
    outcome.checkId = QStringLiteral("sumsub/applicant");
    outcome.accountName = QStringLiteral("sumsub");
    outcome.environment = QStringLiteral("production");
    outcome.result = verification;
    return outcome;
}

core::LookupOutcome failed()
{
    core::LookupOutcome outcome = answered();
    core::Error error;
    error.kind = core::ErrorKind::Unauthorized;
    error.cause = core::ErrorCause::KeyWrong;
    error.providerMessage = QStringLiteral("Access Denied. xo2");
    error.providerCode = QStringLiteral("xo2");
    outcome.result = core::Unexpected(error);
    return outcome;
}

QString table(const core::LookupOutcome &outcome)
{
    return outcomeTable({outcome}, QTimeZone("Europe/Berlin"));
}

} // namespace

/// What a person reads at the terminal.
class TestOutcomeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineALookup();
    void everythingTheProviderSaidIsThere();
    void audiencesAreKeptApart();
    void timesNameTheirZone();
    void errorsSayWhatToDo();
    void whatIsMissingSaysHowToGiveIt_data();
    void whatIsMissingSaysHowToGiveIt();
    void escapeSequencesDoNotReachTheTerminal();
};

void TestOutcomeTable::oneLineALookup()
{
    const QString text = outcomeTable({answered(), failed(), answered()}, QTimeZone::utc());
    const QStringList lines = text.split(u'\n');
    QVERIFY(lines.at(0).startsWith(QStringLiteral("CHECK")));
    for (int i : {1, 2, 3})
        QVERIFY2(lines.at(i).startsWith(QStringLiteral("sumsub/applicant  sumsub (production)")),
                 qPrintable(lines.at(i)));
    QVERIFY(lines.at(4).isEmpty());
    QVERIFY2(lines.at(1).contains(QStringLiteral("Rejected")) && lines.at(1).contains(QStringLiteral("Too young")),
             qPrintable(lines.at(1)));
}

void TestOutcomeTable::everythingTheProviderSaidIsThere()
{
    const QString text = table(answered());
    for (const char *part : {"AGE", "Please contact us", "Too young", "Suspected fraud", "Due diligence", "(failed)",
                             "No new account with the same documents", "applicantId=a-1", "reviewStatus=completed"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TestOutcomeTable::audiencesAreKeptApart()
{
    for (const QString &line : table(answered()).split(u'\n')) {
        if (line.contains(QStringLiteral("Suspected fraud")))
            QVERIFY2(line.contains(QStringLiteral("internal")), qPrintable(line));
        if (line.contains(QStringLiteral("Please contact us")))
            QVERIFY2(line.contains(QStringLiteral("may be told")), qPrintable(line));
    }
}

void TestOutcomeTable::timesNameTheirZone()
{
    const QString text = table(answered());
    QVERIFY2(text.contains(QStringLiteral("2025-01-02 04:04:05 (UTC+1)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2025-07-02 05:04:05 (UTC+2)")), qPrintable(text));
}

void TestOutcomeTable::errorsSayWhatToDo()
{
    const QString text = table(failed());
    for (const char *part : {"The provider refused the key as wrong.", "Check the account's key", "Access Denied. xo2"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Rejected")), "an error is not a status");
}

void TestOutcomeTable::whatIsMissingSaysHowToGiveIt_data()
{
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("said");
    QTest::newRow("a field") << false << QStringList{QStringLiteral("user-id")}
                             << QStringLiteral("--field user-id=VALUE\n");
    QTest::newRow("a secret") << true << QStringList{QStringLiteral("api-key")}
                              << QStringLiteral("--secret api-key=env:NAME\n");
    QTest::newRow("two") << false << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                         << QStringLiteral("--field a=VALUE; --field b=VALUE\n");
    QTest::newRow("either") << false << QStringList{QStringLiteral("a|b")}
                            << QStringLiteral("--field a=VALUE | --field b=VALUE\n");
}

void TestOutcomeTable::whatIsMissingSaysHowToGiveIt()
{
    QFETCH(const bool, isSecret);
    QFETCH(const QStringList, keys);
    QFETCH(const QString, said);
    core::LookupOutcome outcome = answered();
    outcome.result = isSecret
        ? core::failure(core::ErrorKind::MissingCredential, core::ErrorCause::CredentialMissing, keys)
        : core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::FieldMissing, keys);
    const QString text = table(outcome);
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestOutcomeTable::escapeSequencesDoNotReachTheTerminal()
{
    const QString evil = QStringLiteral("\x1b]0;pwned\x07\u202E\nsumsub/applicant Approved");
    core::LookupOutcome outcome = answered();
    outcome.checkId = evil;
    outcome.accountName = evil;
    outcome.result->reasons = {
        {.code = evil, .providerText = evil, .explanation = {}, .audience = core::Audience::Internal, .step = {}}};
    outcome.result->steps[0].providerWord = evil;
    outcome.result->raw.insert(evil, evil);
    outcome.result->ids.insert(evil, evil);
    core::LookupOutcome error = failed();
    error.result.error().providerMessage = evil;
    error.result.error().providerCode = evil;
    const QString clean = outcomeTable({answered(), failed()}, QTimeZone::utc());
    const QString text = outcomeTable({outcome, error}, QTimeZone::utc());
    for (const QChar one : text)
        QVERIFY(one == u'\n' || (one.category() != QChar::Other_Control && one.category() != QChar::Other_Format));
    QVERIFY2(text.count(u'\n') <= clean.count(u'\n'), "a provider's line break made a line of its own");
}

QTEST_APPLESS_MAIN(TestOutcomeTable)
#include "test_outcometable.moc"
