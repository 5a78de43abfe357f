// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transakcase.h"

#include "core/verificationjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::NextActor;
using core::Retry;
using core::Status;

Q_DECLARE_METATYPE(core::HttpResponse)

namespace {

const QString kNoKey = QStringLiteral("Missing forms not checked: the account has no API key.");

} // namespace

/// "transak/reliance": every row of the mapping, the two calls that refine it, and what goes on the wire.
class TestReliance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheShareTokenStatus_data();
    void mapsTheShareTokenStatus();
    void refinesByTheRequirement_data();
    void refinesByTheRequirement();
    void doesNotRefineWhatIsNotReady_data();
    void doesNotRefineWhatIsNotReady();
    void saysThatNothingWasStarted_data();
    void saysThatNothingWasStarted();
    void takesOnlyThatSentenceForNothingStarted_data();
    void takesOnlyThatSentenceForNothingStarted();
    void listsFormsInOrder();
    void linkIsForTheCustomerAlone_data();
    void linkIsForTheCustomerAlone();
    void knowsFormsInOtherSpellings_data();
    void knowsFormsInOtherSpellings();
    void offersTheWorkflowRun();
    void keepsQuietAboutLinksForTheCustomer();
    void saysThatNoFormIsNamed();
    void keepsTheRawWords();
    void asksExactly();
    void asksAboutTheRequirementExactly();
    void encodesHostileValues();
    void goesThroughACustomAddress();
    void letsNoSecretOut();
    void dropsASecretThatComesBack();
};

void TestReliance::mapsTheShareTokenStatus_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<QStringList>("notes");
    const QStringList none;
    const QStringList startAgain{QStringLiteral("A new share token and a new quote are needed.")};
    QTest::newRow("INITIALIZED") << QByteArray("INITIALIZED") << Status::InReview << NextActor::Provider
                                 << Retry::Unknown << none;
    QTest::newRow("VALIDATED") << QByteArray("VALIDATED") << Status::InReview << NextActor::Provider << Retry::Unknown
                               << none;
    QTest::newRow("IMPORTED") << QByteArray("IMPORTED") << Status::ActionRequired << NextActor::Us << Retry::Unknown
                              << QStringList{kNoKey};
    QTest::newRow("DONE") << QByteArray("DONE") << Status::Approved << NextActor::Nobody << Retry::Unknown
                          << QStringList{kNoKey};
    QTest::newRow("FAILED") << QByteArray("FAILED") << Status::Failed << NextActor::Us << Retry::Possible << startAgain;
    for (const char *word : {"", "done", "DONE ", "APPROVED", "REJECTED", "COMPLETED", "NOT_SUBMITTED"}) {
        QTest::addRow("unlisted \"%s\"", word)
            << QByteArray(word) << Status::Unknown << NextActor::Unknown << Retry::Unknown << none;
    }
}

void TestReliance::mapsTheShareTokenStatus()
{
    QFETCH(QByteArray, word);
    TransakCase one;
    one.forgetApiKey();
    const Talk talk = one.askReliance({shareTokenStatus(word)});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QTEST(talk.result->status, "status");
    QTEST(talk.result->nextActor, "nextActor");
    QTEST(talk.result->retry, "retry");
    QTEST(englishNotes(*talk.result), "notes");
    QVERIFY(!talk.result->isFinal);
    QCOMPARE(talk.result->raw.value(QStringLiteral("shareTokenStatus")), QString::fromLatin1(word));
    QCOMPARE(talk.result->fetchedAt, one.clock.nowUtc());
    QCOMPARE(talk.sent.size(), 1);
}

void TestReliance::refinesByTheRequirement_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    for (const char *before : {"IMPORTED", "DONE"}) {
        const QByteArray first(before);
        QTest::addRow("%s + APPROVED", before)
            << first << QByteArray("APPROVED") << Status::Approved << NextActor::Nobody << Retry::Unknown;
        QTest::addRow("%s + SUBMITTED", before)
            << first << QByteArray("SUBMITTED") << Status::InReview << NextActor::Provider << Retry::Unknown;
        QTest::addRow("%s + NOT_SUBMITTED", before)
            << first << QByteArray("NOT_SUBMITTED") << Status::ActionRequired << NextActor::Customer << Retry::Possible;
        QTest::addRow("%s + ADDITIONAL_FORMS_REQUIRED", before)
            << first << QByteArray("ADDITIONAL_FORMS_REQUIRED") << Status::ActionRequired << NextActor::Customer
            << Retry::Possible;
        for (const char *word : {"", "approved", "REJECTED", "DONE", "FAILED"}) {
            QTest::addRow("%s + unlisted \"%s\"", before, word)
                << first << QByteArray(word) << Status::Unknown << NextActor::Unknown << Retry::Unknown;
        }
    }
}

void TestReliance::refinesByTheRequirement()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, word);
    const TransakCase one;
    const bool hasForms = word == "ADDITIONAL_FORMS_REQUIRED";
    QList<core::Result<core::HttpResponse>> answers{shareTokenStatus(before), requirement(word)};
    if (hasForms)
        answers.append(jsonAnswer(testData(QStringLiteral("providers/transak/transak_additional_requirements.json"))));
    const Talk talk = one.askReliance(answers);
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QTEST(talk.result->status, "status");
    QTEST(talk.result->nextActor, "nextActor");
    QTEST(talk.result->retry, "retry");
    QCOMPARE(englishNotes(*talk.result), QStringList());
    QCOMPARE(talk.result->raw.value(QStringLiteral("shareTokenStatus")), QString::fromLatin1(before));
    QCOMPARE(talk.result->raw.value(QStringLiteral("status")), QString::fromLatin1(word));
    QCOMPARE(talk.sent.size(), hasForms ? 3 : 2);
    QCOMPARE(talk.result->evidence.size(), talk.sent.size());
}

void TestReliance::doesNotRefineWhatIsNotReady_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"INITIALIZED", "VALIDATED", "FAILED", "SOMETHING_NEW"})
        QTest::newRow(word) << QByteArray(word);
}

void TestReliance::doesNotRefineWhatIsNotReady()
{
    QFETCH(QByteArray, word);
    const Talk talk = TransakCase().askReliance({shareTokenStatus(word)});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.size(), 1);
}

void TestReliance::saysThatNothingWasStarted_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::newRow("as documented") << transakError(400, "No KYC Request Found");
    QTest::newRow("lower case") << transakError(400, "no kyc request found");
    QTest::newRow("blanks") << transakError(400, "  No KYC  Request Found ");
    QTest::newRow("full stop") << transakError(400, "No KYC Request Found.");
    QTest::newRow("exclamation marks") << transakError(400, "No KYC Request Found !!");
    QTest::newRow("with a code") << transakError(400, "No KYC Request Found", ",\"errorCode\":4001");
    QTest::newRow("message at the root") << jsonAnswer("{\"message\":\"No KYC Request Found\"}", 400);
}

void TestReliance::saysThatNothingWasStarted()
{
    QFETCH(core::HttpResponse, answer);
    const Talk talk = TransakCase().askReliance({answer});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::NotStarted);
    QCOMPARE(talk.result->nextActor, NextActor::Us);
    QCOMPARE(talk.sent.size(), 1);
    QVERIFY(talk.result->raw.value(QStringLiteral("message")).contains(QStringLiteral("equest"), Qt::CaseSensitive));
    QCOMPARE(talk.result->evidence.size(), 1);
    QCOMPARE(englishNotes(*talk.result),
             QStringList{QStringLiteral("Transak knows of no request for this quote and share token.")});
}

void TestReliance::takesOnlyThatSentenceForNothingStarted_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::newRow("another sentence") << transakError(400, "No KYC Request Found for this partner");
    QTest::newRow("without a word of it") << transakError(400, "KYC Request Found");
    QTest::newRow("another status") << transakError(404, "No KYC Request Found");
    QTest::newRow("no message") << jsonAnswer("{\"error\":{\"statusCode\":400}}", 400);
}

void TestReliance::takesOnlyThatSentenceForNothingStarted()
{
    QFETCH(core::HttpResponse, answer);
    const Talk talk = TransakCase().askReliance({answer});
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error().kind, core::ErrorKind::InvalidRequest);
}

void TestReliance::listsFormsInOrder()
{
    const Talk talk = TransakCase().askReliance(
        {shareTokenStatus("DONE"),
         jsonAnswer(testData(QStringLiteral("providers/transak/transak_kyc_requirement_enhanced.json"))),
         jsonAnswer("{\"data\":{\"formsRequired\":[{\"type\":\"US_SSN\"},{\"type\":\"SELFIE_NEW\"},"
                    "{\"type\":\"PURPOSE_OF_USAGE\"},{\"type\":\"IDPROOF\"}]}}")});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::ActionRequired);
    QStringList keys;
    QStringList words;
    QStringList labels;
    for (const core::VerificationStep &step : talk.result->steps) {
        keys.append(step.key);
        words.append(step.providerWord);
        labels.append(step.label.english());
        QCOMPARE(step.state, core::StepState::Open);
    }
    QCOMPARE(keys,
             QStringList({QStringLiteral("us-ssn"), QStringLiteral("SELFIE_NEW"), QStringLiteral("purpose-of-usage"),
                          QStringLiteral("id-proof")}));
    QCOMPARE(words,
             QStringList({QStringLiteral("US_SSN"), QStringLiteral("SELFIE_NEW"), QStringLiteral("PURPOSE_OF_USAGE"),
                          QStringLiteral("IDPROOF")}));
    QCOMPARE(labels,
             QStringList({QStringLiteral("US social security number"), QStringLiteral("Form “SELFIE_NEW”"),
                          QStringLiteral("Purpose of usage"), QStringLiteral("Identity document")}));
    QCOMPARE(talk.result->raw.value(QStringLiteral("formsRequired")),
             QStringLiteral("US_SSN, SELFIE_NEW, PURPOSE_OF_USAGE, IDPROOF"));
}

void TestReliance::linkIsForTheCustomerAlone_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("link");
    const QString whole = QStringLiteral("https://id.example.com/kyc?session=s-1&x=%C3%BC");
    QTest::newRow("whole") << whole.toUtf8() << whole;
    QTest::newRow("escaped") << QByteArray("https:\\/\\/id.example.com\\/kyc?session=s-1&x=%C3%BC") << whole;
    QTest::newRow("beyond ASCII") << QByteArray("https://id.example.com/kyc?session=s-1&x=\xc3\xbc") << whole;
    QTest::newRow("not encrypted") << QByteArray("http://id.example.com/kyc?session=s-1") << QString();
    QTest::newRow("a file") << QByteArray("file:///session=s-1") << QString();
    QTest::newRow("a script") << QByteArray("javascript:session=s-1") << QString();
    QTest::newRow("no host") << QByteArray("https:///kyc?session=s-1") << QString();
    QTest::newRow("seems to lead elsewhere") << QByteArray("https://example.com@id.test/?session=s-1") << QString();
    QTest::newRow("too long") << "https://id.example.com/?session=s-1&" + QByteArray(5000, 'x') << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestReliance::linkIsForTheCustomerAlone()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, link);
    const Talk talk = TransakCase().askReliance(
        {shareTokenStatus("DONE"), requirement("ADDITIONAL_FORMS_REQUIRED"),
         jsonAnswer("{\"data\":{\"formsRequired\":[{\"type\":\"US_SSN\"},{\"type\":\"IDPROOF\",\"metadata\":"
                    "{\"kycUrl\":\""
                    + written + "\"}}]}}")});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->steps.size(), 2);
    QCOMPARE(talk.result->steps.constFirst().link, QString());
    QCOMPARE(talk.result->steps.constLast().link, link);
    QByteArray kept = QJsonDocument(core::toJson(*talk.result)).toJson();
    for (const core::Evidence &evidence : talk.result->evidence)
        kept += evidence.call.toUtf8() + evidence.body;
    QVERIFY2(!kept.contains("s-1"), kept.constData());
    QCOMPARE(kept.contains("***"), !written.isEmpty());
}

void TestReliance::knowsFormsInOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("key");
    QTest::newRow("IDPROOF") << QByteArray("IDPROOF") << QStringLiteral("id-proof");
    QTest::newRow("id-proof") << QByteArray("id-proof") << QStringLiteral("id-proof");
    QTest::newRow("ID_PROOF") << QByteArray("ID_PROOF") << QStringLiteral("id-proof");
    QTest::newRow("PURPOSE_OF_USAGE") << QByteArray("PURPOSE_OF_USAGE") << QStringLiteral("purpose-of-usage");
    QTest::newRow("purpose-of-usage") << QByteArray("purpose-of-usage") << QStringLiteral("purpose-of-usage");
    QTest::newRow("US_SSN") << QByteArray("US_SSN") << QStringLiteral("us-ssn");
    QTest::newRow("us-ssn") << QByteArray("us-ssn") << QStringLiteral("us-ssn");
    QTest::newRow("another one") << QByteArray("ID PROOF") << QStringLiteral("ID PROOF");
}

void TestReliance::knowsFormsInOtherSpellings()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, key);
    const Talk talk =
        TransakCase().askReliance({shareTokenStatus("IMPORTED"), requirement("ADDITIONAL_FORMS_REQUIRED"),
                                   jsonAnswer("{\"data\":{\"formsRequired\":[{\"type\":\"" + type + "\"}]}}")});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::ActionRequired);
    QCOMPARE(talk.result->steps.size(), 1);
    QCOMPARE(talk.result->steps.constFirst().key, key);
    QCOMPARE(talk.result->steps.constFirst().providerWord, QString::fromLatin1(type));
}

void TestReliance::offersTheWorkflowRun()
{
    const Talk talk = TransakCase().askReliance(
        {shareTokenStatus("IMPORTED"), requirement("ADDITIONAL_FORMS_REQUIRED"),
         jsonAnswer(testData(QStringLiteral("providers/transak/transak_additional_requirements_metamask_mock.json")))});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->ids, (QMap<QString, QString>{{QStringLiteral("workflowRunId"), QStringLiteral("wfr-456")}}));
    QCOMPARE(talk.result->steps.constFirst().key, QStringLiteral("id-proof"));
}

void TestReliance::keepsQuietAboutLinksForTheCustomer()
{
    const Talk talk = TransakCase().askReliance(
        {shareTokenStatus("DONE"), requirement("ADDITIONAL_FORMS_REQUIRED"),
         jsonAnswer(testData(QStringLiteral("providers/transak/transak_additional_requirements.json")))});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    core::Verification shown = *talk.result;
    QVERIFY(shown.evidence.constLast().body.contains("kycUrl"));
    QVERIFY(!shown.evidence.constLast().body.contains("onfido"));
    QCOMPARE(shown.steps.at(1).link, QStringLiteral("https://eu.onfido.app/l/e28138ac-15a9-4427-8dde-33f4ed1b0945"));
    shown.evidence.clear();
    QString all = englishNotes(shown).join(u' ') + shown.raw.values().join(u' ') + shown.ids.values().join(u' ');
    for (const core::VerificationStep &step : shown.steps)
        all += step.key + step.label.english() + step.providerWord;
    QVERIFY2(!all.contains(QStringLiteral("onfido")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("http")), qPrintable(all));
}

void TestReliance::saysThatNoFormIsNamed()
{
    for (const char *body :
         {"{\"data\":{\"formsRequired\":[]}}", "{\"data\":{\"formsRequired\":null}}", "{\"data\":{}}"}) {
        const Talk talk = TransakCase().askReliance(
            {shareTokenStatus("DONE"), requirement("ADDITIONAL_FORMS_REQUIRED"), jsonAnswer(body)});
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        QCOMPARE(talk.result->status, Status::ActionRequired);
        QVERIFY(talk.result->steps.isEmpty());
        QCOMPARE(englishNotes(*talk.result), QStringList{QStringLiteral("Forms are missing; Transak names none.")});
    }
}

void TestReliance::keepsTheRawWords()
{
    const Talk talk = TransakCase().askReliance(
        {jsonAnswer(testData(QStringLiteral("providers/transak/transak_share_token_status_imported.json"))),
         jsonAnswer("{\"data\":{\"isAllowedToPlaceOrder\":true,\"status\":\"APPROVED\",\"kycType\":\"ENHANCED\"}}")});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::Approved);
    const QMap<QString, QString> expected{{QStringLiteral("shareTokenStatus"), QStringLiteral("IMPORTED")},
                                          {QStringLiteral("status"), QStringLiteral("APPROVED")},
                                          {QStringLiteral("kycType"), QStringLiteral("ENHANCED")},
                                          {QStringLiteral("isAllowedToPlaceOrder"), QStringLiteral("true")}};
    QCOMPARE(talk.result->raw, expected);
}

void TestReliance::asksExactly()
{
    const Talk talk = TransakCase().askReliance({shareTokenStatus("INITIALIZED")});
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.method, core::HttpMethod::Get);
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api-gateway-stg.transak.com")));
    QCOMPARE(request.target,
             QByteArray("/api/v2/kyc/share-token-status?quoteId=quote-1&kycShareTokenProvider=SUMSUB"
                        "&kycShareToken=_act-share%2Ftoken%2B1"));
    QCOMPARE(request.headers, (QList<core::HttpHeader>{{"authorization", "user-token-1"}}));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.tracePath, QByteArray("/api/v2/kyc/share-token-status"));
}

void TestReliance::asksAboutTheRequirementExactly()
{
    TransakCase one;
    one.useAuthReliance();
    one.account.environment = core::Environment::Production;
    const Talk talk = one.askReliance(
        {shareTokenStatus("DONE"), requirement("ADDITIONAL_FORMS_REQUIRED"), jsonAnswer("{\"data\":{}}")});
    QCOMPARE(talk.sent.size(), 3);
    QCOMPARE(talk.sent.at(1).target, QByteArray("/api/v2/kyc/requirement?metadata%5BquoteId%5D=quote-1&apiKey=key-1"));
    QCOMPARE(talk.sent.at(2).target,
             QByteArray("/api/v2/kyc/additional-requirements?metadata%5BquoteId%5D=quote-1&apiKey=key-1"));
    QCOMPARE(talk.sent.at(1).tracePath, QByteArray("/api/v2/kyc/requirement"));
    QCOMPARE(talk.sent.at(2).tracePath, QByteArray("/api/v2/kyc/additional-requirements"));
    const QList<core::HttpHeader> headers{{"x-user-identifier", "maria@example.com"},
                                          {"x-access-token", "partner-token-1"}};
    for (const core::HttpRequest &request : talk.sent) {
        QCOMPARE(request.method, core::HttpMethod::Get);
        QCOMPARE(request.origin, QUrl(QStringLiteral("https://api-gateway.transak.com")));
        QCOMPARE(request.headers, headers);
        QVERIFY(request.body.isEmpty());
    }
}

void TestReliance::encodesHostileValues()
{
    TransakCase one;
    one.customer.fields.setText(QStringLiteral("quote-id"), QStringLiteral("a/b?c#d%41 e+f&apiKey=x\u00E9"));
    one.customer.fields.setText(QStringLiteral("share-token-provider"), QStringLiteral("SUM&SUB"));
    one.account.fields.setText(QStringLiteral("api-key"), QStringLiteral("k&k"));
    const Talk talk = one.askReliance({shareTokenStatus("DONE"), requirement("APPROVED")});
    const QByteArray quote("a%2Fb%3Fc%23d%2541%20e%2Bf%26apiKey%3Dx%C3%A9");
    QCOMPARE(talk.sent.at(0).target,
             "/api/v2/kyc/share-token-status?quoteId=" + quote
                 + "&kycShareTokenProvider=SUM%26SUB&kycShareToken=_act-share%2Ftoken%2B1");
    QCOMPARE(talk.sent.at(1).target, "/api/v2/kyc/requirement?metadata%5BquoteId%5D=" + quote + "&apiKey=k%26k");
}

void TestReliance::goesThroughACustomAddress()
{
    TransakCase one;
    one.account.environment = core::Environment::Custom;
    one.account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:8900/transak/"));
    const Talk talk = one.askReliance({shareTokenStatus("INITIALIZED")});
    QCOMPARE(talk.sent.constFirst().origin, QUrl(QStringLiteral("http://127.0.0.1:8900")));
    QVERIFY(talk.sent.constFirst().target.startsWith("/transak/api/v2/kyc/share-token-status?"));
}

void TestReliance::letsNoSecretOut()
{
    const Talk talk = TransakCase().askReliance(
        {shareTokenStatus("DONE"), requirement("ADDITIONAL_FORMS_REQUIRED"), transakError(500, "Oops")});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QByteArray shown = englishNotes(*talk.result).join(u' ').toUtf8();
    shown += QStringList(talk.result->raw.values() + talk.result->ids.values()).join(u' ').toUtf8();
    for (const core::Evidence &evidence : talk.result->evidence)
        shown += evidence.call.toUtf8() + evidence.body;
    for (const core::HttpRequest &request : talk.sent)
        shown += request.tracePath;
    for (const char *secret : {"_act-share", "token%2B1", "user-token-1", "quote-1", "key-1", "kycShareToken"})
        QVERIFY2(!shown.contains(secret), shown.constData());
}

void TestReliance::dropsASecretThatComesBack()
{
    TransakCase one;
    const QByteArray echo(TransakCase::kShareToken);
    const Talk failed = one.askReliance({transakError(400, "Bad token " + echo)});
    QVERIFY(!failed.isAnswered());
    QVERIFY(!failed.result.error().providerMessage.toUtf8().contains(echo));
    const Talk unknown = one.askReliance({shareTokenStatus(echo)});
    QVERIFY2(unknown.isAnswered(), qPrintable(unknown.errorLine()));
    QVERIFY(!unknown.result->raw.value(QStringLiteral("shareTokenStatus")).toUtf8().contains(echo));
    QVERIFY(!unknown.result->evidence.constFirst().body.contains(echo));
}

QTEST_GUILESS_MAIN(TestReliance)
#include "test_reliance.moc"
