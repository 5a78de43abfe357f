// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "providers/hostilebodies.h"
#include "providers/specimen.h"
#include "support/answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

QString lineOf(const core::Verification &verification)
{
    QString line = core::toWord(verification.status);
    for (auto word = verification.raw.constBegin(); word != verification.raw.constEnd(); ++word)
        line += u' ' + word.key() + u'=' + word.value().left(40);
    for (const core::Message &note : verification.notes)
        line += QStringLiteral(" (") + note.english() + u')';
    return line;
}

QString lineOf(const Talk &talk)
{
    return talk.isAnswered() ? lineOf(*talk.result) : talk.errorLine();
}

core::Verification withoutEvidence(core::Verification verification)
{
    verification.evidence.clear();
    return verification;
}

/// The lookup with one answer of the good conversation replaced.
Talk askWithAnswer(const Specimen &specimen, qsizetype answer, const core::HttpResponse &response,
                   const core::Clock &clock)
{
    QList<core::HttpResponse> responses = specimen.goodResponses();
    responses[answer] = response;
    return specimen.askWith(responses, clock);
}

/// An answer that cannot be read ends the lookup with this error; where the lookup can do without the answer, the
/// status is what it is without, and a note says what was wrong with it.
QString complaintAboutFault(const SpecimenAnswer &answer, const Talk &talk, const core::Error &expected)
{
    if (answer.onFault == OnFault::Fails) {
        if (talk.isAnswered())
            return QStringLiteral("expected an error, not ") + lineOf(talk);
        const core::Error &error = talk.result.error();
        const bool isExpected = error.kind == expected.kind && error.cause == expected.cause
            && (expected.args.isEmpty() || error.args == expected.args);
        return isExpected
            ? QString()
            : core::errorText(expected).englishLine() + QStringLiteral(" expected, not ") + talk.errorLine();
    }
    if (!talk.isAnswered())
        return QStringLiteral("expected a verification, not ") + talk.errorLine();
    if (talk.result->status != answer.statusWithout)
        return QStringLiteral("expected the status without it, not ") + lineOf(talk);
    const QString why = core::errorText(expected).what.english();
    for (const core::Message &note : talk.result->notes) {
        if (note.english() == why || (expected.args.isEmpty() && note.source == core::errorText(expected).what.source))
            return {};
    }
    return QStringLiteral("no note says: ") + why + QStringLiteral(" but ") + lineOf(talk);
}

core::Error faultOf(ErrorKind kind, ErrorCause cause, const QStringList &args = {})
{
    return core::failure(kind, cause, args).value();
}

QString complaintAboutEnding(const Specimen &specimen, const SpecimenAnswer &answer, Ending ending, const Talk &talk,
                             const core::Verification &good)
{
    switch (ending) {
    case Ending::Malformed:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::MalformedJson));
    case Ending::Duplicate:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::DuplicateKey));
    case Ending::NotJson:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::NotJson));
    case Ending::TooLarge:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge));
    case Ending::WrongType:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::WrongType));
    case Ending::OutOfRange:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::ValueOutOfRange));
    case Ending::Absent:
        return complaintAboutFault(answer, talk, faultOf(ErrorKind::Protocol, ErrorCause::KeyAbsent));
    case Ending::UnknownRaw: {
        if (!talk.isAnswered() || talk.result->status != core::Status::Unknown)
            return QStringLiteral("expected Unknown, not ") + lineOf(talk);
        const QString word = valueAt(talk.result->evidence.constLast().body, statusPath(specimen, answer)).toString();
        return talk.result->raw.values().contains(word) ? QString()
                                                        : word + QStringLiteral(" is lost: ") + lineOf(talk);
    }
    case Ending::Same:
        return talk.isAnswered() && withoutEvidence(*talk.result) == withoutEvidence(good)
            ? QString()
            : QStringLiteral("expected no difference, not ") + lineOf(talk);
    case Ending::NotAsked:
        break;
    }
    return QStringLiteral("no expectation");
}

} // namespace

/// Bodies that no honest provider sends, or a broken one: each ends in the right kind of error for each check, and
/// never in a decision.
class TestHostileBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncatedAtEveryByte_data() { addAnswerRows(); }
    void truncatedAtEveryByte();
    void wronglyTypedAtEveryKey_data() { addAnswerRows(); }
    void wronglyTypedAtEveryKey();
    void everyNullIsAMissingKey_data() { addAnswerRows(); }
    void everyNullIsAMissingKey();
    void endsAsListed_data();
    void endsAsListed();
    void brokenBodiesOfErrors_data();
    void brokenBodiesOfErrors();

private:
    static void addAnswerRows();

    FixedClock m_clock;
};

void TestHostileBodies::addAnswerRows()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<qsizetype>("answer");
    for (const Specimen &specimen : specimens()) {
        for (std::size_t i = 0; i < specimen.answers.size(); ++i) {
            const QString name = specimen.checkId + QStringLiteral(": ") + specimen.answers.at(i).name;
            QTest::newRow(qPrintable(name)) << specimen.checkId << static_cast<qsizetype>(i);
        }
    }
}

void TestHostileBodies::truncatedAtEveryByte()
{
    QFETCH(QString, checkId);
    QFETCH(qsizetype, answer);
    const Specimen &specimen = specimenOf(checkId);
    const SpecimenAnswer &cut = specimen.answers.at(static_cast<std::size_t>(answer));
    for (qsizetype length = 0; length < cut.body.size(); ++length) {
        const Talk talk = askWithAnswer(specimen, answer, jsonAnswer(cut.body.left(length)), m_clock);
        const QString complaint =
            complaintAboutFault(cut, talk, faultOf(ErrorKind::Protocol, ErrorCause::MalformedJson));
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(complaint)));
    }
}

void TestHostileBodies::wronglyTypedAtEveryKey()
{
    QFETCH(QString, checkId);
    QFETCH(qsizetype, answer);
    const Specimen &specimen = specimenOf(checkId);
    const SpecimenAnswer &typed = specimen.answers.at(static_cast<std::size_t>(answer));
    const Talk good = specimen.askWith(specimen.goodResponses(), m_clock);
    QVERIFY2(good.isAnswered(), qPrintable(good.errorLine()));
    const QList<QJsonValue> values{QStringLiteral("text"),
                                   42,
                                   1e300,
                                   true,
                                   QJsonArray(),
                                   QJsonArray{1},
                                   QJsonObject(),
                                   QJsonObject{{QStringLiteral("a"), 1}}};

    const QList<QStringList> paths = everyPath(typed.body);
    for (const QStringList &path : paths) {
        const QString name = path.join(u'.');
        const auto read = std::find_if(typed.readKeys.cbegin(), typed.readKeys.cend(),
                                       [&name](const ReadKey &key) { return key.path == name; });
        for (const QJsonValue &value : values) {
            const Talk talk = askWithAnswer(specimen, answer, jsonAnswer(withValue(typed.body, path, value)), m_clock);
            const QString what = name + QStringLiteral(" as type ") + QString::number(value.type());
            QString complaint;
            if (read == typed.readKeys.cend())
                complaint = complaintAboutEnding(specimen, typed, Ending::Same, talk, *good.result);
            else if (!read->types.contains(value.type()))
                complaint =
                    complaintAboutFault(typed, talk, faultOf(ErrorKind::Protocol, ErrorCause::WrongType, {name}));
            else if (!talk.isAnswered() && talk.result.error().cause == ErrorCause::WrongType
                     && talk.result.error().args == QStringList{name})
                complaint = QStringLiteral("a type that is right was refused");
            QVERIFY2(complaint.isEmpty(), qPrintable(what + QStringLiteral(": ") + complaint));
        }
    }
}

void TestHostileBodies::everyNullIsAMissingKey()
{
    QFETCH(QString, checkId);
    QFETCH(qsizetype, answer);
    const Specimen &specimen = specimenOf(checkId);
    const QByteArray body = specimen.answers.at(static_cast<std::size_t>(answer)).body;
    const QList<QStringList> paths = everyPath(body);
    for (const QStringList &path : paths) {
        const Talk asNull =
            askWithAnswer(specimen, answer, jsonAnswer(withValue(body, path, QJsonValue::Null)), m_clock);
        const Talk missing =
            askWithAnswer(specimen, answer, jsonAnswer(withValue(body, path, QJsonValue::Undefined)), m_clock);
        QCOMPARE(lineOf(asNull), lineOf(missing));
        if (asNull.isAnswered())
            QCOMPARE(withoutEvidence(*asNull.result), withoutEvidence(*missing.result));
    }
}

void TestHostileBodies::endsAsListed_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<qsizetype>("answer");
    QTest::addColumn<qsizetype>("body");
    const QList<HostileBody> &bodies = hostileBodies();
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        const HostileBody &body = bodies.at(i);
        qsizetype column = 0;
        for (const Specimen &specimen : specimens()) {
            for (std::size_t answer = 0; answer < specimen.answers.size(); ++answer, ++column) {
                if (body.endings.at(column) == Ending::NotAsked)
                    continue;
                const QString name = specimen.checkId + QStringLiteral(": ") + specimen.answers.at(answer).name
                    + QStringLiteral(": ") + QString::fromLatin1(body.name);
                QTest::newRow(qPrintable(name)) << specimen.checkId << static_cast<qsizetype>(answer) << i;
            }
        }
        if (column != body.endings.size())
            qFatal("%s says nothing about some answer", body.name);
    }
}

void TestHostileBodies::endsAsListed()
{
    QFETCH(QString, checkId);
    QFETCH(qsizetype, answer);
    QFETCH(qsizetype, body);
    const HostileBody &hostile = hostileBodies().at(body);
    qsizetype column = answer;
    for (const Specimen &before : specimens()) {
        if (before.checkId == checkId)
            break;
        column += static_cast<qsizetype>(before.answers.size());
    }
    const Specimen &specimen = specimenOf(checkId);
    const SpecimenAnswer &replaced = specimen.answers.at(static_cast<std::size_t>(answer));
    const Talk good = specimen.askWith(specimen.goodResponses(), m_clock);
    QVERIFY2(good.isAnswered(), qPrintable(good.errorLine()));

    const core::HttpResponse response = hostile.make(specimen, replaced);
    const Talk talk = askWithAnswer(specimen, answer, response, m_clock);
    const QString complaint = complaintAboutEnding(specimen, replaced, hostile.endings.at(column), talk, *good.result);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void TestHostileBodies::brokenBodiesOfErrors_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<ErrorKind>("whenCut"); ///< also for bodies of no JSON object, and for duplicate keys
    QTest::addColumn<ErrorKind>("whenHtml");
    struct Row
    {
        int httpStatus;
        ErrorKind whenCut;
        ErrorKind whenHtml;
    };
    // Where the HTTP status says by itself what happened, a broken body does not hide it. The same for each check.
    const QList<Row> rows{{201, ErrorKind::Protocol, ErrorKind::Protocol},
                          {204, ErrorKind::Protocol, ErrorKind::Protocol},
                          {301, ErrorKind::Protocol, ErrorKind::Protocol},
                          {302, ErrorKind::Protocol, ErrorKind::Protocol},
                          {307, ErrorKind::Protocol, ErrorKind::Protocol},
                          {400, ErrorKind::Protocol, ErrorKind::Protocol},
                          {401, ErrorKind::Unauthorized, ErrorKind::Protocol},
                          {403, ErrorKind::Forbidden, ErrorKind::Protocol},
                          {404, ErrorKind::Protocol, ErrorKind::Protocol},
                          {407, ErrorKind::Proxy, ErrorKind::Proxy},
                          {408, ErrorKind::ProviderUnavailable, ErrorKind::Protocol},
                          {409, ErrorKind::Protocol, ErrorKind::Protocol},
                          {422, ErrorKind::Protocol, ErrorKind::Protocol},
                          {429, ErrorKind::RateLimited, ErrorKind::Protocol},
                          {500, ErrorKind::ProviderUnavailable, ErrorKind::Protocol},
                          {502, ErrorKind::ProviderUnavailable, ErrorKind::Protocol},
                          {503, ErrorKind::ProviderUnavailable, ErrorKind::Protocol},
                          {504, ErrorKind::ProviderUnavailable, ErrorKind::Protocol}};
    for (const Specimen &specimen : specimens()) {
        for (const Row &row : rows) {
            const QString name = specimen.checkId + u' ' + QString::number(row.httpStatus);
            QTest::newRow(qPrintable(name)) << specimen.checkId << row.httpStatus << row.whenCut << row.whenHtml;
        }
    }
}

void TestHostileBodies::brokenBodiesOfErrors()
{
    QFETCH(QString, checkId);
    QFETCH(int, httpStatus);
    QFETCH(ErrorKind, whenCut);
    QFETCH(ErrorKind, whenHtml);
    const Specimen &specimen = specimenOf(checkId);
    const QList<QByteArray> broken{
        R"({"message":"cut he)",  "Internal error",       "[]", R"({"message":"a","message":"b"})",
        "{\"message\":\"\xff\"}", QByteArray(10'000, '[')};
    for (const QByteArray &body : broken) {
        const Talk talk = askWithAnswer(specimen, 0, jsonAnswer(body, httpStatus), m_clock);
        QVERIFY2(!talk.isAnswered(), qPrintable(lineOf(talk)));
        QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(whenCut));
        QCOMPARE(talk.result.error().httpStatus, httpStatus);
    }
    const QByteArray page("<!DOCTYPE html><title>Sign in</title>");
    const Talk html = askWithAnswer(specimen, 0, answerOfType("text/html; charset=utf-8", page, httpStatus), m_clock);
    QVERIFY2(!html.isAnswered(), qPrintable(lineOf(html)));
    QCOMPARE(core::toWord(html.result.error().kind), core::toWord(whenHtml));
    QCOMPARE(html.result.error().httpStatus, httpStatus);
    QVERIFY(html.result.error().retryable == (httpStatus == 408 || httpStatus == 429 || httpStatus >= 500));

    const QByteArray large = "{\"message\":\"" + QByteArray(core::kMaxBodyBytes, 'x') + "\"}";
    const Talk tooLarge = askWithAnswer(specimen, 0, jsonAnswer(large, httpStatus), m_clock);
    QVERIFY2(!tooLarge.isAnswered(), qPrintable(lineOf(tooLarge)));
    const bool isDecidedBefore = httpStatus == 407 || (httpStatus >= 300 && httpStatus < 400);
    if (!isDecidedBefore)
        QCOMPARE(core::toWord(tooLarge.result.error().kind), QStringLiteral("TooLarge"));
}

QTEST_APPLESS_MAIN(TestHostileBodies)
#include "test_hostilebodies.moc"
