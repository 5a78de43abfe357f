// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/sumsubcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::Audience;
using core::NextActor;
using core::Retry;
using core::Status;

namespace {

const QByteArray kGreen("\"reviewAnswer\":\"GREEN\"");

QDateTime utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

/// "sumsub/applicant": every row of the mapping, and that nothing SumSub said is lost.
class TestApplicant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheReview_data();
    void mapsTheReview();
    void looksAtTheResultOnlyWhenCompleted_data();
    void looksAtTheResultOnlyWhenCompleted();
    void labelsDecideNothing_data();
    void labelsDecideNothing();
    void readsTheReviewAlone();
    void tellsReasonsApartByAudience();
    void keepsLabelsNobodyKnows();
    void readsTimes_data();
    void readsTimes();
    void keepsEveryId();
    void keepsTheRawWords();
    void readsTheExamples_data();
    void readsTheExamples();
    void saysThatItIsTheSandbox();
    void saysThatSomebodyHasToLook();
    void noticesAnotherApplicant();
    void showsNothingPersonal();
};

void TestApplicant::mapsTheReview_data()
{
    QTest::addColumn<QByteArray>("reviewStatus");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<bool>("isFinal");
    const QByteArray none;
    const QByteArray completed("completed");
    const QByteArray red("\"reviewAnswer\":\"RED\"");
    for (const char *word : {"init", "awaitingUser"}) {
        QTest::newRow(word) << QByteArray(word) << none << Status::AwaitingCustomer << NextActor::Customer
                            << Retry::Unknown << false;
    }
    for (const char *word : {"pending", "prechecked", "queued", "awaitingService"}) {
        QTest::newRow(word) << QByteArray(word) << none << Status::InReview << NextActor::Provider << Retry::Unknown
                            << false;
    }
    QTest::newRow("onHold") << QByteArray("onHold") << none << Status::ActionRequired << NextActor::Us << Retry::Unknown
                            << false;
    QTest::newRow("completed, GREEN") << completed << kGreen << Status::Approved << NextActor::Nobody << Retry::Unknown
                                      << false;
    QTest::newRow("completed, RED, RETRY") << completed << red + ",\"reviewRejectType\":\"RETRY\""
                                           << Status::ActionRequired << NextActor::Customer << Retry::Possible << false;
    QTest::newRow("completed, RED, FINAL") << completed << red + ",\"reviewRejectType\":\"FINAL\"" << Status::Rejected
                                           << NextActor::Nobody << Retry::NotPossible << true;
    QTest::newRow("completed, RED") << completed << red << Status::Rejected << NextActor::Us << Retry::Unknown << false;
    QTest::newRow("completed, RED, type null") << completed << red + ",\"reviewRejectType\":null" << Status::Rejected
                                               << NextActor::Us << Retry::Unknown << false;

    const auto unlisted = [](const char *name, const QByteArray &reviewStatus, const QByteArray &result) {
        QTest::addRow("unlisted: %s", name)
            << reviewStatus << result << Status::Unknown << NextActor::Unknown << Retry::Unknown << false;
    };
    unlisted("completed without a result", completed, none);
    unlisted("completed, no answer", completed, "\"reviewRejectType\":\"FINAL\"");
    unlisted("completed, answer null", completed, "\"reviewAnswer\":null");
    unlisted("completed, YELLOW", completed, "\"reviewAnswer\":\"YELLOW\"");
    unlisted("completed, green", completed, "\"reviewAnswer\":\"green\"");
    unlisted("completed, empty answer", completed, "\"reviewAnswer\":\"\"");
    unlisted("completed, GREEN, FINAL", completed, kGreen + ",\"reviewRejectType\":\"FINAL\"");
    unlisted("completed, GREEN, RETRY", completed, kGreen + ",\"reviewRejectType\":\"RETRY\"");
    unlisted("completed, RED, LATER", completed, red + ",\"reviewRejectType\":\"LATER\"");
    unlisted("completed, RED, empty type", completed, red + ",\"reviewRejectType\":\"\"");
    unlisted("another status, GREEN", "done", kGreen);
    unlisted("COMPLETED, GREEN", "COMPLETED", kGreen);
    unlisted("empty status, GREEN", "", kGreen);
}

void TestApplicant::mapsTheReview()
{
    QFETCH(QByteArray, reviewStatus);
    QFETCH(QByteArray, result);
    const SumsubCase one;
    const Talk talk = one.ask(applicantAnswer(reviewStatus, result));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QTEST(talk.result->status, "status");
    QTEST(talk.result->nextActor, "nextActor");
    QTEST(talk.result->retry, "retry");
    QTEST(talk.result->isFinal, "isFinal");
    QCOMPARE(talk.result->raw.value(QStringLiteral("reviewStatus")), QString::fromLatin1(reviewStatus));
    QCOMPARE(talk.result->fetchedAt, one.clock.nowUtc());
    QCOMPARE(talk.result->evidence.size(), 1);
}

void TestApplicant::looksAtTheResultOnlyWhenCompleted_data()
{
    QTest::addColumn<QByteArray>("reviewStatus");
    QTest::addColumn<Status>("status");
    for (const char *word : {"init", "awaitingUser"})
        QTest::newRow(word) << QByteArray(word) << Status::AwaitingCustomer;
    for (const char *word : {"pending", "prechecked", "queued", "awaitingService"})
        QTest::newRow(word) << QByteArray(word) << Status::InReview;
    QTest::newRow("onHold") << QByteArray("onHold") << Status::ActionRequired;
    QTest::newRow("another one") << QByteArray("reopened") << Status::Unknown;
}

void TestApplicant::looksAtTheResultOnlyWhenCompleted()
{
    QFETCH(QByteArray, reviewStatus);
    const QByteArray red("\"reviewAnswer\":\"RED\",\"reviewRejectType\":\"FINAL\"");
    for (const QByteArray &result : {kGreen, red}) {
        const Talk talk =
            SumsubCase().ask(applicantAnswer(reviewStatus, result, ",\"reviewDate\":\"2025-03-11 12:44:52+0000\""));
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        QTEST(talk.result->status, "status");
        QVERIFY(!talk.result->isFinal);
        QVERIFY(!talk.result->times.decided);
        QCOMPARE(talk.result->raw.value(QStringLiteral("reviewAnswer")),
                 QString::fromLatin1(result == kGreen ? "GREEN" : "RED"));
        QCOMPARE(talk.result->raw.value(QStringLiteral("reviewDate")), QStringLiteral("2025-03-11T12:44:52Z"));
        QVERIFY(englishNotes(*talk.result)
                    .contains(QStringLiteral("The answer %1 does not count: the review is not completed.")
                                  .arg(talk.result->raw.value(QStringLiteral("reviewAnswer")))));
    }
}

void TestApplicant::labelsDecideNothing_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<Status>("status");
    QTest::newRow("GREEN, OK") << QByteArray(kGreen + ",\"rejectLabels\":[\"OK\"]") << Status::Approved;
    QTest::newRow("GREEN, FORGERY") << QByteArray(kGreen + ",\"rejectLabels\":[\"FORGERY\"]") << Status::Approved;
    QTest::newRow("RED, RETRY, FORGERY") << QByteArray(
        "\"reviewAnswer\":\"RED\",\"reviewRejectType\":\"RETRY\",\"rejectLabels\":[\"FORGERY\"]")
                                         << Status::ActionRequired;
    QTest::newRow("RED, FINAL, SCREENSHOTS")
        << QByteArray("\"reviewAnswer\":\"RED\",\"reviewRejectType\":\"FINAL\",\"rejectLabels\":[\"SCREENSHOTS\"]")
        << Status::Rejected;
}

void TestApplicant::labelsDecideNothing()
{
    QFETCH(QByteArray, result);
    const Talk talk = SumsubCase().ask(applicantAnswer("completed", result));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QTEST(talk.result->status, "status");
}

void TestApplicant::readsTheReviewAlone()
{
    const Talk talk = SumsubCase().ask(jsonAnswer(
        "{\"id\":\"review-object\",\"reviewId\":\"r-1\",\"attemptId\":\"a-1\",\"attemptCnt\":2,\"levelName\":\"basic\","
        "\"createDate\":\"2025-03-10 08:00:00+0000\",\"reviewDate\":\"2025-03-11 12:44:52+0000\","
        "\"reviewStatus\":\"completed\",\"reviewResult\":{\"reviewAnswer\":\"GREEN\"}}"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::Approved);
    QCOMPARE(talk.result->times.decided, utc("2025-03-11T12:44:52"));
    const QMap<QString, QString> ids{{QStringLiteral("reviewId"), QStringLiteral("r-1")},
                                     {QStringLiteral("attemptId"), QStringLiteral("a-1")},
                                     {QStringLiteral("attemptCnt"), QStringLiteral("2")},
                                     {QStringLiteral("levelName"), QStringLiteral("basic")}};
    QCOMPARE(talk.result->ids, ids);
}

void TestApplicant::tellsReasonsApartByAudience()
{
    const QByteArray item = testData(QStringLiteral("providers/sumsub/sumsub_review_history_red_final.json"));
    const QJsonObject review = valueAt(item, {QStringLiteral("items")}).toArray().at(0).toObject();
    const Talk talk = SumsubCase().ask(jsonAnswer(withValue("{\"id\":\"x\"}", {QStringLiteral("review")}, review)));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::Rejected);
    QVERIFY(talk.result->isFinal);
    QCOMPARE(talk.result->times.decided, utc("2025-03-11T12:44:52"));
    const QList<core::Reason> &reasons = talk.result->reasons;
    QCOMPARE(reasons.size(), 4);
    QCOMPARE(reasons.at(0).code, QStringLiteral("AGE_REQUIREMENT_MISMATCH"));
    QCOMPARE(reasons.at(0).explanation.english(), QStringLiteral("The person's age does not meet the requirements."));
    QCOMPARE(reasons.at(0).audience, Audience::Internal);
    QCOMPARE(reasons.at(1).code, QStringLiteral("REGULATIONS_VIOLATIONS"));
    QCOMPARE(reasons.at(1).audience, Audience::Internal);
    QVERIFY(reasons.at(2).providerText.startsWith(QStringLiteral("We could not verify your profile")));
    QCOMPARE(reasons.at(2).audience, Audience::CustomerSafe);
    QCOMPARE(reasons.at(3).providerText, QStringLiteral("User's age doesn't comply with the regulations."));
    QCOMPARE(reasons.at(3).audience, Audience::Internal);
    QCOMPARE(talk.result->raw.value(QStringLiteral("buttonIds")),
             QStringLiteral("regulationsViolations, regulationsViolations_age"));
}

void TestApplicant::keepsLabelsNobodyKnows()
{
    const Talk talk = SumsubCase().ask(applicantAnswer(
        "completed", "\"reviewAnswer\":\"RED\",\"reviewRejectType\":\"RETRY\",\"rejectLabels\":[\"NEW_ONE\"]"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->reasons.size(), 1);
    QCOMPARE(talk.result->reasons.constFirst().code, QStringLiteral("NEW_ONE"));
    QVERIFY(talk.result->reasons.constFirst().explanation.isEmpty());
    QCOMPARE(talk.result->raw.value(QStringLiteral("rejectLabels")), QStringLiteral("NEW_ONE"));
}

void TestApplicant::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("with a zone") << QByteArray("2025-03-11 12:44:52+0000") << utc("2025-03-11T12:44:52");
    QTest::newRow("without a zone") << QByteArray("2025-03-11 12:44:52") << utc("2025-03-11T12:44:52");
    QTest::newRow("another zone") << QByteArray("2025-03-11 12:44:52+0130") << utc("2025-03-11T11:14:52");
    QTest::newRow("ISO 8601") << QByteArray("2025-03-11T12:44:52Z") << utc("2025-03-11T12:44:52");
}

void TestApplicant::readsTimes()
{
    QFETCH(QByteArray, text);
    const Talk talk = SumsubCase().ask(
        applicantAnswer("completed", kGreen, ",\"createDate\":\"" + text + "\",\"reviewDate\":\"" + text + "\""));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QVERIFY(talk.result->times.created.has_value());
    QVERIFY(talk.result->times.decided.has_value());
    QTEST(*talk.result->times.created, "time");
    QTEST(*talk.result->times.decided, "time");
    QCOMPARE(talk.result->times.created->timeSpec(), Qt::UTC);
    QVERIFY(!talk.result->raw.contains(QStringLiteral("reviewDate")));
    QVERIFY(!talk.result->times.submitted);
    QVERIFY(!talk.result->times.expires);
}

void TestApplicant::keepsEveryId()
{
    const Talk talk = SumsubCase().ask(jsonAnswer(
        "{\"id\":\"68a7d46b8a6f58bf219053c6\",\"externalUserId\":\"28\",\"inspectionId\":\"i-1\",\"review\":{"
        "\"reviewId\":\"r-1\",\"attemptId\":\"a-1\",\"attemptCnt\":0,\"levelName\":\"basic\","
        "\"reviewStatus\":\"init\"}}"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    const QMap<QString, QString> ids{{QStringLiteral("applicantId"), QStringLiteral("68a7d46b8a6f58bf219053c6")},
                                     {QStringLiteral("externalUserId"), QStringLiteral("28")},
                                     {QStringLiteral("inspectionId"), QStringLiteral("i-1")},
                                     {QStringLiteral("reviewId"), QStringLiteral("r-1")},
                                     {QStringLiteral("attemptId"), QStringLiteral("a-1")},
                                     {QStringLiteral("attemptCnt"), QStringLiteral("0")},
                                     {QStringLiteral("levelName"), QStringLiteral("basic")}};
    QCOMPARE(talk.result->ids, ids);
}

void TestApplicant::keepsTheRawWords()
{
    const QByteArray result = testData(QStringLiteral("providers/sumsub/sumsub_sandbox_testCompleted_request.json"));
    const Talk talk = SumsubCase().ask(
        jsonAnswer("{\"id\":\"x\",\"review\":{\"reviewStatus\":\"completed\",\"reviewResult\":" + result + "}}"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::ActionRequired);
    const QMap<QString, QString> raw{
        {QStringLiteral("reviewStatus"), QStringLiteral("completed")},
        {QStringLiteral("reviewAnswer"), QStringLiteral("RED")},
        {QStringLiteral("reviewRejectType"), QStringLiteral("RETRY")},
        {QStringLiteral("rejectLabels"), QStringLiteral("UNSATISFACTORY_PHOTOS, SCREENSHOTS")}};
    QCOMPARE(talk.result->raw, raw);
}

void TestApplicant::readsTheExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<Status>("status");
    const auto add = [](const char *file, bool isAnswered, Status status) {
        QTest::newRow(file) << QStringLiteral("providers/sumsub/sumsub_") + QLatin1String(file) << isAnswered << status;
    };
    add("applicant_one_thirdparty_fixture.json", true, Status::Approved);
    add("action_review_green.json", true, Status::Approved);
    add("review_history_red_final.json", false, Status::Unknown);
    add("sandbox_testCompleted_request.json", false, Status::Unknown);
    add("import_response.json", false, Status::Unknown);
    add("share_token_new.json", false, Status::Unknown);
    add("share_token_old.json", false, Status::Unknown);
    add("error_no_errorcode.json", false, Status::Unknown);
}

void TestApplicant::readsTheExamples()
{
    QFETCH(QString, file);
    QFETCH(bool, isAnswered);
    const Talk talk = SumsubCase().ask(jsonAnswer(testData(file)));
    QCOMPARE(talk.isAnswered(), isAnswered);
    if (isAnswered) {
        QTEST(talk.result->status, "status");
        QVERIFY(talk.result->times.created.has_value());
    } else {
        QCOMPARE(talk.result.error().kind, core::ErrorKind::Protocol);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("review")});
    }
}

void TestApplicant::saysThatItIsTheSandbox()
{
    SumsubCase one;
    QCOMPARE(englishNotes(*one.ask(applicantAnswer("completed", kGreen)).result), QStringList());
    one.account.fields.setSecret(QStringLiteral("app-token"), core::Secret(QByteArray("sbx:app-token-1")));
    const Talk talk = one.ask(applicantAnswer("completed", kGreen));
    QCOMPARE(talk.result->status, Status::Approved);
    QCOMPARE(englishNotes(*talk.result),
             QStringList{QStringLiteral("This is SumSub's sandbox: nobody real was verified.")});
}

void TestApplicant::saysThatSomebodyHasToLook()
{
    QCOMPARE(englishNotes(*SumsubCase().ask(applicantAnswer("onHold")).result),
             QStringList{QStringLiteral("On hold: somebody has to look at it in SumSub's dashboard.")});
}

void TestApplicant::noticesAnotherApplicant()
{
    SumsubCase one;
    one.customer.fields.setText(QStringLiteral("applicant-id"), QStringLiteral("63e092c51b7b4030f2e01154"));
    QCOMPARE(englishNotes(*one.ask(applicantAnswer("init")).result),
             QStringList{QStringLiteral("The answer is about the applicant 68a7d46b8a6f58bf219053c6, not the one asked "
                                        "for.")});
    one.customer.fields.setText(QStringLiteral("applicant-id"), QStringLiteral("68A7D46B8A6F58BF219053C6"));
    QCOMPARE(englishNotes(*one.ask(applicantAnswer("init")).result), QStringList());
}

void TestApplicant::showsNothingPersonal()
{
    const Talk talk = SumsubCase().ask(jsonAnswer(
        "{\"id\":\"x\",\"email\":\"maria@example.com\",\"phone\":\"+49170\",\"info\":{\"firstName\":\"Maria\","
        "\"addresses\":[{\"street\":\"Kaiserweg\"}]},\"fixedInfo\":{\"lastName\":\"Kowalska\"},"
        "\"review\":{\"reviewStatus\":\"init\"}}"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    const QString shown = QStringList(talk.result->raw.values() + talk.result->ids.values()).join(u' ')
        + englishNotes(*talk.result).join(u' ') + talk.result->evidence.constFirst().call;
    for (const char *personal : {"maria", "Maria", "+49170", "Kaiserweg", "Kowalska", "68a7d46b8a6f58bf219053c6"})
        QVERIFY2(!shown.contains(QLatin1String(personal)), qPrintable(shown));
    QVERIFY(talk.result->evidence.constFirst().body.contains("Kowalska"));
}

QTEST_GUILESS_MAIN(TestApplicant)
#include "test_applicant.moc"
