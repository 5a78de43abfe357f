// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/summary.h"

#include <QSet>
#include <QTest>

using namespace kyc;

namespace {

core::LookupOutcome answered()
{
    core::Verification v;
    v.status = core::Status::ActionRequired;
    v.nextActor = core::NextActor::Customer;
    v.retry = core::Retry::Possible;
    v.reasons = {{QStringLiteral("SCREENSHOTS"),
                  QStringLiteral("Please upload an original photo."),
                  {},
                  core::Audience::CustomerSafe,
                  {}},
                 {QStringLiteral("FORGERY"), QStringLiteral("Looks forged."), {}, core::Audience::Internal, {}}};
    v.steps = {{QStringLiteral("edd"), core::Message("Enhanced due diligence"), core::StepState::NotReported, {}}};
    v.notes = {core::Message("missing forms not checked")};
    v.times.decided = QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
    v.fetchedAt = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    v.ids.insert(QStringLiteral("applicantId"), QStringLiteral("63e0"));
    v.evidence = {{QStringLiteral("GET"), QByteArray(R"({"email":"maria@example.com"})")}};
    core::LookupOutcome outcome;
    outcome.checkId = QStringLiteral("sumsub/applicant");
    outcome.accountName = QStringLiteral("sumsub-production");
    outcome.customerLabel = QStringLiteral("Maria K.");
    outcome.identifiers.insert(QStringLiteral("email"), QStringLiteral("maria@example.com"));
    outcome.result = v;
    return outcome;
}

template <class Enum>
void checkWords(QString (*text)(Enum), Enum last)
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const QString word = text(static_cast<Enum>(i));
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasAWordOfItsOwn()
    {
        checkWords(services::statusText, core::Status::Unknown);
        checkWords(services::nextActorText, core::NextActor::Unknown);
        checkWords(services::retryText, core::Retry::Unknown);
        checkWords(services::audienceText, core::Audience::CustomerSafe);
        checkWords(services::stepStateText, core::StepState::Unknown);
        checkWords(services::environmentText, core::Environment::Custom);
        checkWords(services::errorKindText, core::ErrorKind::Cancelled);
    }

    void saysEverythingAnAgentNeeds()
    {
        const QString text = services::ticketSummary(answered(), QTimeZone("Europe/Berlin"));
        for (const char *line :
             {"Customer: Maria K.", "Account: sumsub-production", "Status: Action required", "Next to act: Customer",
              "New attempt: possible", "Enhanced due diligence: not reported", "Note: missing forms not checked"})
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("10:30:00 (UTC+1)")), qPrintable(text));
    }

    void keepsWhatACustomerMayBeToldApart()
    {
        const QString text = services::ticketSummary(answered(), QTimeZone::utc());
        const auto safe = text.indexOf(QStringLiteral("the customer may be told"));
        const auto internal = text.indexOf(QStringLiteral("do not tell the customer"));
        QVERIFY(safe >= 0 && internal > safe);
        QVERIFY(text.indexOf(QStringLiteral("original photo")) < internal);
        QVERIFY(text.indexOf(QStringLiteral("Looks forged")) > internal);
    }

    void holdsNoPersonalDataButTheLabel()
    {
        const QString text = services::ticketSummary(answered(), QTimeZone::utc());
        QVERIFY(!text.contains(QStringLiteral("maria@example.com")));
    }

    void whatIsMissingHasTheNameOfItsField()
    {
        core::LookupOutcome outcome = answered();
        core::Error error;
        error.kind = core::ErrorKind::MissingCredential;
        error.cause = core::ErrorCause::CredentialMissing;
        error.args = {QStringLiteral("app-token"), QStringLiteral("no-such-key|secret-key")};
        outcome.result = core::Unexpected(error);
        const QString text = services::ticketSummary(outcome, QTimeZone::utc());
        QVERIFY2(text.contains(QStringLiteral("the credential App token, no-such-key or Secret key is missing")),
                 qPrintable(text));
    }

    void anErrorIsNoStatus()
    {
        core::LookupOutcome outcome = answered();
        core::Error error;
        error.kind = core::ErrorKind::UserNotFound;
        error.cause = core::ErrorCause::UserUnknown;
        error.providerMessage = QStringLiteral("User does not exist");
        outcome.result = core::Unexpected(error);
        const QString text = services::ticketSummary(outcome, QTimeZone::utc());
        QVERIFY(text.contains(QStringLiteral("No answer: No such user")));
        QVERIFY(text.contains(QStringLiteral("The provider says: User does not exist")));
        QVERIFY(!text.contains(QStringLiteral("Status:")));
    }

    void sinceIsTheLatestKnownStage()
    {
        core::Verification v;
        QVERIFY(!services::since(v));
        v.times.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(services::since(v), v.times.created);
        v.times.submitted = v.times.created->addDays(1);
        QCOMPARE(services::since(v), v.times.submitted);
        v.times.decided = v.times.created->addDays(2);
        QCOMPARE(services::since(v), v.times.decided);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "test_summary.moc"
