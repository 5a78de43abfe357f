// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transakcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::Status;

namespace {

/// One answer of a made-up sequence. A fault has no word.
struct Answer
{
    QString name;
    core::Result<core::HttpResponse> answer = core::failure(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut);
    std::optional<QString> shareTokenStatus; ///< what the first call reads from it
    std::optional<QString> status; ///< what the second call reads from it
};

QStringList words()
{
    QStringList all;
    for (const char *word : {"INITIALIZED",
                             "IMPORTED",
                             "VALIDATED",
                             "DONE",
                             "FAILED",
                             "APPROVED",
                             "SUBMITTED",
                             "NOT_SUBMITTED",
                             "ADDITIONAL_FORMS_REQUIRED",
                             "REJECTED",
                             "PENDING",
                             "done",
                             "Approved",
                             "DONE ",
                             " DONE",
                             "DONE\\u0000",
                             "D\\u041eNE",
                             "APPROVED_WITH_CONDITIONS",
                             "NOT_APPROVED",
                             "",
                             "null",
                             "true",
                             "GREEN",
                             "COMPLETED"})
        all.append(QString::fromLatin1(word));
    return all;
}

/// The same word under the keys of both calls, so that whichever is asked finds one.
Answer answerWith(const QString &word, const QString &otherWord)
{
    const QByteArray body = "{\"data\":{\"shareTokenStatus\":\"" + word.toUtf8() + "\",\"status\":\""
        + otherWord.toUtf8() + "\",\"formsRequired\":[{\"type\":\"IDPROOF\",\"metadata\":{\"workFlowRunId\":\"w\"}}]}}";
    return {.name = word + u'/' + otherWord,
            .answer = jsonAnswer(body),
            .shareTokenStatus = valueAt(body, {QStringLiteral("data"), QStringLiteral("shareTokenStatus")}).toString(),
            .status = valueAt(body, {QStringLiteral("data"), QStringLiteral("status")}).toString()};
}

QList<Answer> faults()
{
    const QByteArray good("{\"data\":{\"shareTokenStatus\":\"DONE\",\"status\":\"APPROVED\",\"formsRequired\":[]}}");
    const auto fault = [](const char *name, core::Result<core::HttpResponse> answer) {
        return Answer{.name = QString::fromLatin1(name),
                      .answer = std::move(answer),
                      .shareTokenStatus = std::nullopt,
                      .status = std::nullopt};
    };
    QList<Answer> all{
        fault("time-out", core::failure(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut)),
        fault("network", core::failure(ErrorKind::Network, ErrorCause::ConnectionReset)),
        fault("TLS", core::failure(ErrorKind::Tls, ErrorCause::CertificateExpired)),
        fault("too large", core::failure(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge)),
        fault("HTML", answerOfType("text/html", good)),
        fault("no request", transakError(400, "No KYC Request Found")),
        fault("list", jsonAnswer("[" + good + "]")),
        fault("null data", jsonAnswer("{\"data\":null}")),
        fault("empty data", jsonAnswer("{\"data\":{}}")),
        fault("other case of the keys", jsonAnswer("{\"Data\":{\"shareTokenStatus\":\"DONE\"}}")),
        fault("numbers", jsonAnswer("{\"data\":{\"shareTokenStatus\":1,\"status\":1}}")),
        fault("lists", jsonAnswer("{\"data\":{\"shareTokenStatus\":[\"DONE\"],\"status\":[\"APPROVED\"]}}")),
        fault("twice",
              jsonAnswer("{\"data\":{\"shareTokenStatus\":\"DONE\",\"shareTokenStatus\":\"DONE\","
                         "\"status\":\"APPROVED\",\"status\":\"APPROVED\"}}")),
        fault("cut", jsonAnswer(good.chopped(1))),
        fault("something behind", jsonAnswer(good + "}")),
    };
    for (const int status : {300, 302, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504, 599, 100, 0})
        all.append(fault(qPrintable(QString::number(status)), jsonAnswer(good, status)));
    return all;
}

template <class T>
const T &oneOf(const QList<T> &list, QRandomGenerator &chance)
{
    return list.at(chance.bounded(static_cast<int>(list.size())));
}

Answer anyAnswer(QRandomGenerator &chance)
{
    static const QList<Answer> kFaults = faults();
    static const QStringList kWords = words();
    constexpr int kFaultsOutOfTen = 3;
    if (chance.bounded(10) < kFaultsOutOfTen)
        return oneOf(kFaults, chance);
    return answerWith(oneOf(kWords, chance), oneOf(kWords, chance));
}

/// The listed combinations, said once more and by other means than the code under test.
bool mayApprove(const Answer &first, const Answer &second, bool hasApiKey)
{
    if (first.shareTokenStatus == u"DONE")
        return !hasApiKey || !second.status || second.status == u"APPROVED";
    return first.shareTokenStatus == u"IMPORTED" && hasApiKey && second.status == u"APPROVED";
}

} // namespace

/// "transak/reliance" whatever is answered: it ends after at most three requests, and is never Approved but for the
/// combinations that are listed.
class TestRelianceSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvesNothingUnlisted_data();
    void approvesNothingUnlisted();
};

void TestRelianceSequences::approvesNothingUnlisted_data()
{
    QTest::addColumn<bool>("hasApiKey");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("with an API key, seed %u", seed) << true << seed;
        QTest::addRow("without an API key, seed %u", seed) << false << seed;
    }
}

void TestRelianceSequences::approvesNothingUnlisted()
{
    QFETCH(bool, hasApiKey);
    QFETCH(quint32, seed);
    TransakCase one;
    if (!hasApiKey)
        one.forgetApiKey();
    QRandomGenerator chance(seed);
    constexpr int kSequences = 2000;
    int approved = 0;
    for (int count = 0; count < kSequences; ++count) {
        const QList<Answer> answers{anyAnswer(chance), anyAnswer(chance), anyAnswer(chance)};
        const QString story =
            QStringList({answers.at(0).name, answers.at(1).name, answers.at(2).name}).join(QStringLiteral(", "));
        qsizetype next = 0;
        const Talk talk = one.askReliance([&](const core::HttpRequest &) { return answers.value(next++).answer; });
        QVERIFY2(!talk.sent.isEmpty() && talk.sent.size() <= (hasApiKey ? 3 : 1), qPrintable(story));
        const bool isApproved = talk.isAnswered() && talk.result->status == Status::Approved;
        const bool isExpected = mayApprove(answers.at(0), answers.at(1), hasApiKey);
        QVERIFY2(isApproved == isExpected, qPrintable(story));
        QVERIFY2(!talk.isAnswered() || talk.result->status != Status::Rejected, qPrintable(story));
        if (talk.isAnswered() && answers.at(0).shareTokenStatus)
            QCOMPARE(talk.result->raw.value(QStringLiteral("shareTokenStatus")), *answers.at(0).shareTokenStatus);
        approved += isApproved ? 1 : 0;
    }
    QVERIFY2(approved > 0, "the sequences are too wild to prove anything");
}

QTEST_GUILESS_MAIN(TestRelianceSequences)
#include "test_reliancesequences.moc"
