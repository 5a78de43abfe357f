// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include <QJsonDocument>
#include <QTest>

using namespace kyc::test;

namespace {

QByteArray encoded(const QJsonValue &value)
{
    return QUrl::toPercentEncoding(value.toString());
}

/// Every text in the JSON, however deep.
QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    if (value.isArray())
        for (const QJsonValue one : value.toArray())
            texts += textsIn(one);
    else if (value.isObject())
        for (const QJsonValue one : value.toObject())
            texts += textsIn(one);
    return texts;
}

/// The words of "NOT_VERIFIED + REJECTED_BY_PROVIDER (FACE_MISMATCH)": up to the first bracket or comma, by '+'.
QStringList wordsOf(const QString &says)
{
    QStringList words;
    for (QString word : says.section(u'(', 0, 0).section(u',', 0, 0).split(u'+')) {
        word = word.trimmed();
        for (const QString &prefix : {QStringLiteral("EDD "), QStringLiteral("requirement ")})
            if (word.startsWith(prefix))
                word.remove(0, prefix.size());
        words += word;
    }
    return words;
}

} // namespace

/// Everybody in the population, asked about over a socket, says the words README.md lists.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem())); }

    void saysWhatIsListed_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = m_sandbox.population();
        QVERIFY(rows.size() > 80);
        for (const QJsonValue row : rows)
            QTest::addRow("%s %s", qPrintable(row[u"check"].toString()), qPrintable(row[u"name"].toString()))
                << row.toObject();
    }
    void saysWhatIsListed()
    {
        QFETCH(const QJsonObject, row);
        const QList<RawAnswer> answers = ask(row);
        QVERIFY(!answers.isEmpty());
        QStringList texts;
        QByteArray bodies;
        for (const RawAnswer &answer : answers) {
            QVERIFY(answer.status() != 0);
            texts += textsIn(answer.json());
            bodies += answer.body();
        }
        for (const QString &word : wordsOf(row.value(u"says").toString())) {
            bool isStatus = false;
            const int status = word.left(3).toInt(&isStatus);
            if (isStatus) {
                QCOMPARE(answers.first().status(), status);
                const QString rest = word.mid(4);
                QVERIFY2(rest.startsWith(u"with") || bodies.contains(rest.toUtf8()), bodies.constData());
            } else {
                QCOMPARE(answers.first().status(), 200);
                const bool isSaid = word == u"\"\"" ? texts.contains(QString()) : texts.contains(word);
                QVERIFY2(isSaid, bodies.constData());
            }
        }
        if (row.value(u"says").toString().contains(u"answers 500"))
            QCOMPARE(answers.at(1).status(), 500);
        if (row.value(u"says").toString().endsWith(u"no attempt"))
            QVERIFY(!answers.first().json().contains(u"attemptStatus"));
        if (row.value(u"says").toString().endsWith(u"no EDD"))
            QVERIFY(!answers.first().json().value(u"data").toObject().contains(u"edd_status"));
    }

    void listsTheFormsInOrder()
    {
        const QByteArray target = "/api/v2/kyc/additional-requirements?metadata[quoteId]=quote-imported-forms"
                                  "&apiKey=transak-sandbox-key";
        const QJsonArray forms = get(m_sandbox, target, transakHeaders("imported-forms@example.com"))
                                     .json()
                                     .value(u"data")[u"formsRequired"]
                                     .toArray();
        QCOMPARE(forms.size(), 3);
        QCOMPARE(forms.at(0)[u"type"].toString(), QStringLiteral("PURPOSE_OF_USAGE"));
        QCOMPARE(forms.at(1)[u"type"].toString(), QStringLiteral("IDPROOF"));
        QCOMPARE(forms.at(1)[u"metadata"][u"workFlowRunId"].toString(), QStringLiteral("wfr-imported-forms"));
        QCOMPARE(forms.at(2)[u"type"].toString(), QStringLiteral("US_SSN"));
    }

    void writesTimesAsAsked()
    {
        const Headers approved = sumvinHeaders("sumvin-pat-approved");
        QVERIFY(get(m_sandbox, "/v0/kyc/status", approved).json().value(u"verified_at").isDouble());
        QCOMPARE(get(m_sandbox, "/v0/kyc/status", with(approved, "X-Timestamp-Format", "iso8601"))
                     .json()
                     .value(u"verified_at")
                     .toString(),
                 QStringLiteral("2025-01-01T12:00:00Z"));
    }

    void showsTheSameApplicantByEitherId()
    {
        const QJsonObject byOurs = sumsub(m_sandbox, "GET", "/resources/applicants/-;externalUserId=u-1042/one").json();
        const QJsonObject byTheirs =
            sumsub(m_sandbox, "GET", "/resources/applicants/65f0c0de0000000000001042/one").json();
        QCOMPARE(byOurs, byTheirs);
        QCOMPARE(byOurs.value(u"externalUserId").toString(), QStringLiteral("u-1042"));
        const QJsonObject status =
            sumsub(m_sandbox, "GET", "/resources/applicants/65f0c0de0000000000001042/status").json();
        QCOMPARE(status, byOurs.value(u"review").toObject());
    }

    void countsWhatWasAsked()
    {
        const int before = m_sandbox.requests(QStringLiteral("p100/kyc"));
        const int all = m_sandbox.requests();
        (void)get(m_sandbox, "/v1/kyc/status/u-approved");
        (void)get(m_sandbox, "/v1/nothing");
        QCOMPARE(m_sandbox.requests(QStringLiteral("p100/kyc")), before + 1);
        QCOMPARE(m_sandbox.requests(), all + 2);
    }

private:
    /// What the provider answers to the check's calls, the check itself first.
    [[nodiscard]] QList<RawAnswer> ask(const QJsonObject &row) const
    {
        const QString check = row.value(u"check").toString();
        const QJsonValue fields = row.value(u"fields");
        const QJsonValue secrets = row.value(u"secrets");
        const Headers transak = transakHeaders(fields[u"email"].toString().toUtf8());
        if (check == u"p100/kyc")
            return {get(m_sandbox, "/v1/kyc/status/" + encoded(fields[u"external-user-id"]), p100Headers())};
        if (check == u"transak/reliance")
            return {get(m_sandbox,
                        "/api/v2/kyc/share-token-status?kycShareTokenProvider=SUMSUB&quoteId="
                            + encoded(fields[u"quote-id"]) + "&kycShareToken=" + encoded(secrets[u"share-token"]),
                        transak),
                    get(m_sandbox,
                        "/api/v2/kyc/requirement?apiKey=transak-sandbox-key&metadata%5BquoteId%5D="
                            + encoded(fields[u"quote-id"]),
                        transak)};
        if (check == u"transak/id-proof")
            return {get(m_sandbox, "/api/v2/kyc/id-proof-status?workFlowRunId=" + encoded(fields[u"workflow-run-id"]),
                        transak)};
        if (check == u"sumvin/kyc")
            return {get(m_sandbox, "/v0/kyc/status?refresh=true",
                        sumvinHeaders(secrets[u"personal-access-token"].toString().toUtf8()))};
        if (check == u"kriptomat/kyc")
            return {get(m_sandbox, "/api/v1/partners/users/" + encoded(fields[u"user-id"]), kriptomatHeaders())};
        return {sumsub(m_sandbox, "GET",
                       "/resources/applicants/-;externalUserId=" + encoded(fields[u"external-user-id"]) + "/one")};
    }

    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
