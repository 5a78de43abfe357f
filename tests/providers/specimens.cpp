// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/specimen.h"

namespace kyc::test {

namespace {

const QList<QJsonValue::Type> kText{QJsonValue::String};
const QList<QJsonValue::Type> kTextOrList{QJsonValue::String, QJsonValue::Array};
const QList<QJsonValue::Type> kTime{QJsonValue::String, QJsonValue::Double};
const QList<QJsonValue::Type> kNumber{QJsonValue::Double};
const QList<QJsonValue::Type> kFlag{QJsonValue::Bool};
const QList<QJsonValue::Type> kList{QJsonValue::Array};
const QList<QJsonValue::Type> kObject{QJsonValue::Object};

core::Account accountOf(const QString &providerId)
{
    core::Account account;
    account.id = providerId + QStringLiteral("-id");
    account.name = providerId + QStringLiteral("-test");
    account.providerId = providerId;
    account.environment = core::Environment::Custom;
    account.customBaseUrl = QUrl(QStringLiteral("https://provider.example:8443"));
    return account;
}

Specimen specimen(const QString &checkId)
{
    Specimen specimen;
    specimen.checkId = checkId;
    specimen.account = accountOf(checkId.section(u'/', 0, 0));
    return specimen;
}

bool isAmong(const Word &word, std::initializer_list<QStringView> listed)
{
    return word && std::find(listed.begin(), listed.end(), *word) != listed.end();
}

Specimen p100Kyc()
{
    Specimen p100 = specimen(QStringLiteral("p100/kyc"));
    p100.account.fields.setSecret(QStringLiteral("api-key"), core::Secret("p100-key-0123456789"));
    p100.customer.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1042"));
    p100.answers.push_back({.name = QStringLiteral("status"),
                            .pathBegin = "/v1/kyc/status/",
                            .body = R"({"status":"NOT_VERIFIED","attemptStatus":"REJECTED_BY_PROVIDER",)"
                                    R"("rejectionReason":"DOC_EXPIRED","rejectionReasons":["NO_FACE_FOUND"],)"
                                    R"("externalUserId":"u-1042"})",
                            .readKeys = {{QStringLiteral("status"), kText},
                                         {QStringLiteral("attemptStatus"), kText},
                                         {QStringLiteral("rejectionReason"), kTextOrList},
                                         {QStringLiteral("rejectionReasons"), kTextOrList}}});
    p100.wordSlots = {{.path = {QStringLiteral("status")},
                       .words = {QStringLiteral("NOT_VERIFIED"), QStringLiteral("VERIFIED"), QStringLiteral("EXPIRED")},
                       .isRequired = true},
                      {.path = {QStringLiteral("attemptStatus")},
                       .words = {QStringLiteral("PENDING"), QStringLiteral("VERIFICATION"),
                                 QStringLiteral("REJECTED_BY_PROVIDER"), QStringLiteral("SUCCESSFUL")}}};
    p100.mayDecide = [](const QList<Word> &words) {
        const bool isKnownAttempt =
            !words.at(1) || isAmong(words.at(1), {u"PENDING", u"VERIFICATION", u"REJECTED_BY_PROVIDER", u"SUCCESSFUL"});
        return (words.at(0) == u"VERIFIED" && isKnownAttempt)
            || (words.at(0) == u"NOT_VERIFIED" && words.at(1) == u"REJECTED_BY_PROVIDER");
    };
    return p100;
}

void fillTransak(Specimen &transak)
{
    transak.account.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-api-key"));
    transak.account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret("partner-token-0123456789"));
    transak.customer.setText(QStringLiteral("email"), QStringLiteral("maria@example.com"));
}

SpecimenAnswer relianceStatus()
{
    return {.name = QStringLiteral("share token"),
            .pathBegin = "/api/v2/kyc/share-token-status",
            .body = R"({"data":{"shareTokenStatus":"DONE","other":7}})",
            .readKeys = {{QStringLiteral("data"), kObject}, {QStringLiteral("data.shareTokenStatus"), kText}}};
}

SpecimenAnswer relianceRequirement()
{
    return {.name = QStringLiteral("requirement"),
            .pathBegin = "/api/v2/kyc/requirement",
            .body = R"({"data":{"status":"ADDITIONAL_FORMS_REQUIRED","kycType":"ENHANCED",)"
                    R"("isAllowedToPlaceOrder":true,"other":7}})",
            .readKeys = {{QStringLiteral("data"), kObject},
                         {QStringLiteral("data.status"), kText},
                         {QStringLiteral("data.kycType"), kText},
                         {QStringLiteral("data.isAllowedToPlaceOrder"), kFlag}},
            .onFault = OnFault::FallsBack,
            .statusWithout = core::Status::Approved};
}

SpecimenAnswer relianceForms()
{
    return {.name = QStringLiteral("forms"),
            .pathBegin = "/api/v2/kyc/additional-requirements",
            .body = R"({"data":{"formsRequired":[{"type":"PURPOSE_OF_USAGE"},{"type":"IDPROOF",)"
                    R"("metadata":{"workFlowRunId":"run-77","kycUrl":"https://onfido.example"}}],"other":7}})",
            .readKeys = {{QStringLiteral("data"), kObject}, {QStringLiteral("data.formsRequired"), kList}},
            .onFault = OnFault::FallsBack,
            .statusWithout = core::Status::ActionRequired};
}

Specimen transakReliance()
{
    Specimen transak = specimen(QStringLiteral("transak/reliance"));
    fillTransak(transak);
    transak.customer.setText(QStringLiteral("quote-id"), QStringLiteral("quote-5"));
    transak.customer.setSecret(QStringLiteral("share-token"), core::Secret("share-token-0123456789"));
    transak.answers = {relianceStatus(), relianceRequirement(), relianceForms()};
    transak.wordSlots = {{.path = {QStringLiteral("data"), QStringLiteral("shareTokenStatus")},
                          .words = {QStringLiteral("INITIALIZED"), QStringLiteral("IMPORTED"),
                                    QStringLiteral("VALIDATED"), QStringLiteral("DONE"), QStringLiteral("FAILED")},
                          .isRequired = true},
                         {.answer = 1,
                          .path = {QStringLiteral("data"), QStringLiteral("status")},
                          .words = {QStringLiteral("NOT_SUBMITTED"), QStringLiteral("SUBMITTED"),
                                    QStringLiteral("APPROVED"), QStringLiteral("ADDITIONAL_FORMS_REQUIRED")}}};
    transak.mayDecide = [](const QList<Word> &words) {
        // A requirement without a status is a requirement call that failed: as without it.
        return (words.at(0) == u"DONE" && (!words.at(1) || words.at(1) == u"APPROVED"))
            || (words.at(0) == u"IMPORTED" && words.at(1) == u"APPROVED");
    };
    return transak;
}

Specimen transakIdProof()
{
    Specimen transak = specimen(QStringLiteral("transak/id-proof"));
    fillTransak(transak);
    transak.customer.setText(QStringLiteral("workflow-run-id"), QStringLiteral("run-77"));
    transak.answers.push_back({.name = QStringLiteral("status"),
                               .pathBegin = "/api/v2/kyc/id-proof-status",
                               .body = R"({"data":{"status":"SUBMITTED","kycType":"STANDARD","other":7}})",
                               .readKeys = {{QStringLiteral("data"), kObject},
                                            {QStringLiteral("data.status"), kText},
                                            {QStringLiteral("data.kycType"), kText}}});
    transak.wordSlots = {{.path = {QStringLiteral("data"), QStringLiteral("status")},
                          .words = {QStringLiteral("NOT_SUBMITTED"), QStringLiteral("SUBMITTED")},
                          .isRequired = true}};
    transak.mayDecide = [](const QList<Word> & /*words*/) { return false; };
    return transak;
}

Specimen sumvinKyc()
{
    Specimen sumvin = specimen(QStringLiteral("sumvin/kyc"));
    sumvin.account.fields.setText(QStringLiteral("org-id"), QStringLiteral("org-1:env-2"));
    sumvin.customer.setSecret(QStringLiteral("personal-access-token"), core::Secret("sumvin-pat-0123456789"));
    sumvin.answers.push_back({.name = QStringLiteral("status"),
                              .pathBegin = "/v0/kyc/status",
                              .body = R"({"status":"rejected","applicant_id":"65abc123def456","global_id":"g-9",)"
                                      R"("verified_at":1704067200000,"approved_at":"2024-01-01T00:00:00Z",)"
                                      R"("rejected_at":"2024-02-03T04:05:06Z","reject_reason":"doc mismatch",)"
                                      R"("rejection_reason":"doc mismatch","has_passport":true,)"
                                      R"("_links":{"self":{"href":"/v0/kyc/status"}}})",
                              .readKeys = {{QStringLiteral("status"), kText},
                                           {QStringLiteral("applicant_id"), kText},
                                           {QStringLiteral("global_id"), kText},
                                           {QStringLiteral("verified_at"), kTime},
                                           {QStringLiteral("approved_at"), kTime},
                                           {QStringLiteral("rejected_at"), kTime},
                                           {QStringLiteral("reject_reason"), kText},
                                           {QStringLiteral("rejection_reason"), kText},
                                           {QStringLiteral("has_passport"), kFlag}}});
    sumvin.wordSlots = {{.path = {QStringLiteral("status")},
                         .words = {QStringLiteral("pending"), QStringLiteral("in_progress"), QStringLiteral("retry"),
                                   QStringLiteral("approved"), QStringLiteral("rejected")},
                         .isRequired = true}};
    sumvin.mayDecide = [](const QList<Word> &words) { return isAmong(words.at(0), {u"approved", u"rejected"}); };
    return sumvin;
}

bool kriptomatMayDecide(const QList<Word> &words)
{
    const Word &edd = words.at(1);
    const bool isKnownEdd = !edd || isAmong(edd, {u"", u"not_required", u"required", u"confirmed", u"failed"});
    if (words.at(0) == u"passed")
        return isKnownEdd && edd != u"required";
    return isKnownEdd && isAmong(words.at(0), {u"failed", u"declined"});
}

Specimen kriptomatKyc()
{
    Specimen kriptomat = specimen(QStringLiteral("kriptomat/kyc"));
    kriptomat.account.fields.setSecret(QStringLiteral("access-token"), core::Secret("eyJhbGciOi.jwt.signature"));
    kriptomat.customer.setText(QStringLiteral("user-id"), QStringLiteral("4711"));
    kriptomat.answers.push_back({.name = QStringLiteral("user"),
                                 .pathBegin = "/api/v1/partners/users/",
                                 .body = R"({"status":true,"data":{"email":"john@example.com","name":"John",)"
                                         R"("surname":"Doe","phone":"+381631283023","date_of_birth":"1963-09-23",)"
                                         R"("address":"Some street 123","city":"Frankfurt","country":"DEU",)"
                                         R"("status":"active","kyc_status":"passed","edd_status":"confirmed"}})",
                                 .readKeys = {{QStringLiteral("status"), kFlag},
                                              {QStringLiteral("data"), kObject},
                                              {QStringLiteral("data.status"), kText},
                                              {QStringLiteral("data.kyc_status"), kText},
                                              {QStringLiteral("data.edd_status"), kText}}});
    kriptomat.wordSlots = {{.path = {QStringLiteral("data"), QStringLiteral("kyc_status")},
                            .words = {QStringLiteral("not_started"), QStringLiteral("pending"),
                                      QStringLiteral("failed"), QStringLiteral("declined"), QStringLiteral("passed")},
                            .isRequired = true},
                           {.path = {QStringLiteral("data"), QStringLiteral("edd_status")},
                            .words = {QString(), QStringLiteral("not_required"), QStringLiteral("required"),
                                      QStringLiteral("confirmed"), QStringLiteral("failed")}}};
    kriptomat.mayDecide = kriptomatMayDecide;
    return kriptomat;
}

SpecimenAnswer sumsubAnswer()
{
    const QString review = QStringLiteral("review.");
    const QString result = QStringLiteral("review.reviewResult.");
    return {.name = QStringLiteral("applicant"),
            .pathBegin = "/resources/applicants/",
            .body = R"({"id":"68a7d46b8a6f58bf219053c6","createdAt":"2025-08-22 02:22:35","inspectionId":"i-1",)"
                    R"("externalUserId":"28","email":"test@example.com","review":{"reviewId":"ujsDa",)"
                    R"("attemptId":"XBasm","attemptCnt":2,"levelName":"Liveness","createDate":"2025-08-22 02:22:35",)"
                    R"("reviewDate":"2025-08-22 02:30:35+0000","reviewStatus":"completed","reviewResult":{)"
                    R"("reviewAnswer":"RED","reviewRejectType":"FINAL","rejectLabels":["FORGERY"],)"
                    R"("buttonIds":["b"],"moderationComment":"m","clientComment":"c"}},"type":"individual"})",
            .readKeys = {{QStringLiteral("id"), kText},
                         {QStringLiteral("createdAt"), kTime},
                         {QStringLiteral("inspectionId"), kText},
                         {QStringLiteral("externalUserId"), kText},
                         {QStringLiteral("review"), kObject},
                         {review + QStringLiteral("reviewId"), kText},
                         {review + QStringLiteral("attemptId"), kText},
                         {review + QStringLiteral("attemptCnt"), kNumber},
                         {review + QStringLiteral("levelName"), kText},
                         {review + QStringLiteral("createDate"), kTime},
                         {review + QStringLiteral("reviewDate"), kTime},
                         {review + QStringLiteral("reviewStatus"), kText},
                         {review + QStringLiteral("reviewResult"), kObject},
                         {result + QStringLiteral("reviewAnswer"), kText},
                         {result + QStringLiteral("reviewRejectType"), kText},
                         {result + QStringLiteral("rejectLabels"), kList},
                         {result + QStringLiteral("buttonIds"), kList},
                         {result + QStringLiteral("moderationComment"), kText},
                         {result + QStringLiteral("clientComment"), kText}}};
}

Specimen sumsubApplicant()
{
    Specimen sumsub = specimen(QStringLiteral("sumsub/applicant"));
    sumsub.account.fields.setSecret(QStringLiteral("app-token"), core::Secret("prd:app-token-0123456789"));
    sumsub.account.fields.setSecret(QStringLiteral("secret-key"), core::Secret("secret-key-0123456789"));
    sumsub.customer.setText(QStringLiteral("applicant-id"), QStringLiteral("68a7d46b8a6f58bf219053c6"));
    sumsub.answers.push_back(sumsubAnswer());
    const QString review = QStringLiteral("review");
    const QString result = QStringLiteral("reviewResult");
    sumsub.wordSlots = {
        {.path = {review, QStringLiteral("reviewStatus")},
         .words = {QStringLiteral("init"), QStringLiteral("pending"), QStringLiteral("prechecked"),
                   QStringLiteral("queued"), QStringLiteral("awaitingService"), QStringLiteral("awaitingUser"),
                   QStringLiteral("onHold"), QStringLiteral("completed")},
         .isRequired = true},
        {.path = {review, result, QStringLiteral("reviewAnswer")},
         .words = {QStringLiteral("GREEN"), QStringLiteral("RED")}},
        {.path = {review, result, QStringLiteral("reviewRejectType")},
         .words = {QStringLiteral("RETRY"), QStringLiteral("FINAL")}}};
    sumsub.mayDecide = [](const QList<Word> &words) {
        const bool isRed = words.at(1) == u"RED" && (!words.at(2) || words.at(2) == u"FINAL");
        return words.at(0) == u"completed" && (isRed || (words.at(1) == u"GREEN" && !words.at(2)));
    };
    return sumsub;
}

} // namespace

const std::vector<Specimen> &specimens()
{
    static const std::vector<Specimen> all = [] {
        std::vector<Specimen> made;
        made.push_back(p100Kyc());
        made.push_back(transakReliance());
        made.push_back(transakIdProof());
        made.push_back(sumvinKyc());
        made.push_back(kriptomatKyc());
        made.push_back(sumsubApplicant());
        return made;
    }();
    return all;
}

} // namespace kyc::test
