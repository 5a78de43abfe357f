// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "providers/credentialspecimen.h"
#include "providers/hostilebodies.h"
#include "providers/registry.h"
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

using End = core::Result<QString>;

const QString kNotFoundOut = QStringLiteral("could not be found out.");

QString lineOf(const End &end)
{
    return end ? *end : core::toWord(end.error().kind) + u' ' + core::errorText(end.error()).englishLine();
}

/// With one answer of the good conversation replaced.
End runWith(const CredentialSpecimen &specimen, qsizetype answer, const core::HttpResponse &response,
            const core::Clock &clock)
{
    QList<core::HttpResponse> responses = specimen.shape.goodResponses();
    responses[answer] = response;
    return specimen.run(responses, clock);
}

/// An answer that cannot be read ends in this error, or in a report that says what it does not know.
QString complaint(const SpecimenAnswer &answer, const End &end, ErrorKind kind, ErrorCause cause)
{
    const bool isExpected = answer.onFault == OnFault::FallsBack
        ? end && end->endsWith(kNotFoundOut)
        : !end && end.error().kind == kind && end.error().cause == cause;
    return isExpected ? QString() : QStringLiteral("not ") + lineOf(end);
}

/// What the table of hostile bodies says of a check's answer, said of a login's or a test's.
struct Expectation
{
    bool isAsked = true;
    bool isSame = false;
    ErrorKind kind = ErrorKind::Protocol;
    ErrorCause cause = ErrorCause::MalformedJson;
};

Expectation expectationOf(const CredentialSpecimen &specimen, const SpecimenAnswer &answer, const HostileBody &body)
{
    constexpr qsizetype kPlain = 0; // p100/kyc: one answer with one word
    constexpr qsizetype kWordless = 3; // the forms of transak/reliance
    const QStringList wordPath = statusPath(specimen.shape, answer);
    const bool hasWord = !wordPath.isEmpty();
    const bool isStatus = hasWord && wordPath.constLast() == u"status";
    const bool readsNumber = std::any_of(answer.readKeys.cbegin(), answer.readKeys.cend(),
                                         [](const ReadKey &key) { return key.types.contains(QJsonValue::Double); });
    switch (body.endings.at(kPlain)) {
    case Ending::NotAsked: // the largest numbers
        return {.isAsked = readsNumber, .cause = ErrorCause::ValueOutOfRange};
    case Ending::UnknownRaw: // no token, but as good a status as any
        return {.isAsked = hasWord, .isSame = isStatus, .cause = ErrorCause::ValueOutOfRange};
    case Ending::WrongType:
        return {.isAsked = hasWord, .cause = ErrorCause::WrongType};
    case Ending::Duplicate:
        return {.isAsked = hasWord || body.endings.at(kWordless) != Ending::NotAsked,
                .cause = ErrorCause::DuplicateKey};
    case Ending::Malformed:
        return {.isAsked = hasWord || body.endings.at(kWordless) != Ending::NotAsked};
    case Ending::NotJson:
        return {.cause = ErrorCause::NotJson};
    case Ending::TooLarge:
        return {.kind = ErrorKind::TooLarge, .cause = ErrorCause::AnswerTooLarge};
    case Ending::Absent:
        return {.isSame = answer.readKeys.isEmpty(), .cause = ErrorCause::KeyAbsent};
    case Ending::OutOfRange:
    case Ending::Same:
        break;
    }
    return {.isSame = true};
}

} // namespace

/// Bodies that no honest provider sends, for logins and for tests of credentials: none of them is taken for a token
/// or for a good verdict.
class TestHostileCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLoginAndEveryProviderHasASpecimen();
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
    void secretsComeBackBlotted_data();
    void secretsComeBackBlotted();

private:
    static void addAnswerRows();

    FixedClock m_clock;
};

void TestHostileCredentials::addAnswerRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("answer");
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        for (std::size_t i = 0; i < specimen.shape.answers.size(); ++i) {
            const QString name = specimen.shape.checkId + QStringLiteral(": ") + specimen.shape.answers.at(i).name;
            QTest::newRow(qPrintable(name)) << specimen.shape.checkId << static_cast<qsizetype>(i);
        }
    }
}

void TestHostileCredentials::everyLoginAndEveryProviderHasASpecimen()
{
    QStringList wanted;
    for (const providers::Provider *provider : providers::all()) {
        wanted.append(QStringLiteral("test of ") + provider->description().id);
        for (const core::LoginDescription &login : provider->description().logins)
            wanted.append(login.id);
    }
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        const QString isOf = specimen.loginId.isEmpty() ? QStringLiteral("test of ") + specimen.shape.account.providerId
                                                        : specimen.loginId;
        wanted.removeAll(isOf);
        const End end = specimen.run(specimen.shape.goodResponses(), m_clock);
        QVERIFY2(end.has_value(), qPrintable(specimen.shape.checkId + u' ' + lineOf(end)));
    }
    QCOMPARE(wanted, QStringList());
}

void TestHostileCredentials::truncatedAtEveryByte()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, answer);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    const SpecimenAnswer &cut = specimen.shape.answers.at(static_cast<std::size_t>(answer));
    for (qsizetype length = 0; length < cut.body.size(); ++length) {
        const End end = runWith(specimen, answer, jsonAnswer(cut.body.left(length)), m_clock);
        const QString wrong = complaint(cut, end, ErrorKind::Protocol, ErrorCause::MalformedJson);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cut at %1: %2").arg(length).arg(wrong)));
    }
}

void TestHostileCredentials::wronglyTypedAtEveryKey()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, answer);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    const SpecimenAnswer &typed = specimen.shape.answers.at(static_cast<std::size_t>(answer));
    const End good = specimen.run(specimen.shape.goodResponses(), m_clock);
    const QList<QJsonValue> values{
        QStringLiteral("text"), 42, 1e300, true, QJsonArray(), QJsonArray{1}, QJsonObject{{QStringLiteral("a"), 1}}};
    const QList<QStringList> paths = everyPath(typed.body);
    for (const QStringList &path : paths) {
        const QString key = path.join(u'.');
        const auto read = std::find_if(typed.readKeys.cbegin(), typed.readKeys.cend(),
                                       [&key](const ReadKey &one) { return one.path == key; });
        for (const QJsonValue &value : values) {
            const End end = runWith(specimen, answer, jsonAnswer(withValue(typed.body, path, value)), m_clock);
            const QString line = key + QStringLiteral(" as type ") + QString::number(value.type()) + u' ' + lineOf(end);
            if (read == typed.readKeys.cend())
                QVERIFY2(end == good, qPrintable(line));
            else if (read->types.contains(value.type()))
                QVERIFY2(end || end.error().cause != ErrorCause::WrongType || end.error().args != QStringList{key},
                         qPrintable(line));
            else
                QVERIFY2(!end && end.error().cause == ErrorCause::WrongType && end.error().args == QStringList{key},
                         qPrintable(line));
        }
    }
}

void TestHostileCredentials::everyNullIsAMissingKey()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, answer);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    const QByteArray body = specimen.shape.answers.at(static_cast<std::size_t>(answer)).body;
    const QList<QStringList> paths = everyPath(body);
    for (const QStringList &path : paths) {
        const auto with = [&](QJsonValue::Type type) {
            return lineOf(runWith(specimen, answer, jsonAnswer(withValue(body, path, type)), m_clock));
        };
        QCOMPARE(with(QJsonValue::Null), with(QJsonValue::Undefined));
    }
}

void TestHostileCredentials::endsAsListed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("answer");
    QTest::addColumn<qsizetype>("body");
    const QList<HostileBody> &bodies = hostileBodies();
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        for (std::size_t answer = 0; answer < specimen.shape.answers.size(); ++answer) {
            for (qsizetype i = 0; i < bodies.size(); ++i) {
                if (!expectationOf(specimen, specimen.shape.answers.at(answer), bodies.at(i)).isAsked)
                    continue;
                const QString row = specimen.shape.checkId + QStringLiteral(": ")
                    + specimen.shape.answers.at(answer).name + QStringLiteral(": ")
                    + QString::fromLatin1(bodies.at(i).name);
                QTest::newRow(qPrintable(row)) << specimen.shape.checkId << static_cast<qsizetype>(answer) << i;
            }
        }
    }
}

void TestHostileCredentials::endsAsListed()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, answer);
    QFETCH(const qsizetype, body);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    const SpecimenAnswer &replaced = specimen.shape.answers.at(static_cast<std::size_t>(answer));
    const HostileBody &hostile = hostileBodies().at(body);
    const Expectation expected = expectationOf(specimen, replaced, hostile);
    const End good = specimen.run(specimen.shape.goodResponses(), m_clock);
    const End end = runWith(specimen, answer, hostile.make(specimen.shape, replaced), m_clock);
    if (expected.isSame) {
        QVERIFY2(end == good, qPrintable(lineOf(end)));
        return;
    }
    const QString wrong = complaint(replaced, end, expected.kind, expected.cause);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHostileCredentials::brokenBodiesOfErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<ErrorKind>("kind");
    struct Row
    {
        int httpStatus;
        ErrorKind kind;
    };
    const QList<Row> rows{
        {204, ErrorKind::Protocol},           {302, ErrorKind::Protocol},    {400, ErrorKind::Protocol},
        {404, ErrorKind::Protocol},           {407, ErrorKind::Proxy},       {408, ErrorKind::ProviderUnavailable},
        {422, ErrorKind::Protocol},           {429, ErrorKind::RateLimited}, {500, ErrorKind::ProviderUnavailable},
        {503, ErrorKind::ProviderUnavailable}};
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        for (const Row &row : rows) {
            const QString name = specimen.shape.checkId + u' ' + QString::number(row.httpStatus);
            QTest::newRow(qPrintable(name)) << specimen.shape.checkId << row.httpStatus << row.kind;
        }
    }
}

void TestHostileCredentials::brokenBodiesOfErrors()
{
    QFETCH(const QString, name);
    QFETCH(const int, httpStatus);
    QFETCH(const ErrorKind, kind);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    const QList<QByteArray> broken{
        R"({"message":"cut he)",  "Internal error",       "[]", R"({"message":"a","message":"b"})",
        "{\"message\":\"\xff\"}", QByteArray(10'000, '[')};
    for (const QByteArray &body : broken) {
        const End end = runWith(specimen, 0, jsonAnswer(body, httpStatus), m_clock);
        QVERIFY2(!end, qPrintable(lineOf(end)));
        QCOMPARE(core::toWord(end.error().kind), core::toWord(kind));
        QCOMPARE(end.error().httpStatus, httpStatus);
    }
}

void TestHostileCredentials::secretsComeBackBlotted_data()
{
    QTest::addColumn<QString>("name");
    for (const CredentialSpecimen &specimen : credentialSpecimens())
        QTest::newRow(qPrintable(specimen.shape.checkId)) << specimen.shape.checkId;
}

void TestHostileCredentials::secretsComeBackBlotted()
{
    QFETCH(const QString, name);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    QList<QByteArray> secrets{specimen.code, specimen.state};
    const QStringList keys = specimen.shape.account.fields.secretKeys();
    for (const QString &key : keys)
        secrets.append(specimen.shape.account.fields.secret(key)->open().toByteArray());
    secrets.removeAll(QByteArray());
    for (const QByteArray &secret : std::as_const(secrets)) {
        const QByteArray echo = "you sent " + secret;
        for (const char *shape :
             {R"({"errorCode":"X","errorMessage":"E","message":"E","description":"E","detail":"E"})",
              R"({"error":{"message":"E"}})"}) {
            const QByteArray body = QByteArray(shape).replace("\"E\"", '"' + echo + '"');
            const End end = runWith(specimen, 0, jsonAnswer(body, 403), m_clock);
            QVERIFY2(!end, qPrintable(lineOf(end)));
            const QString said = end.error().providerMessage;
            QVERIFY2(said.isEmpty() || said == u"you sent ***", qPrintable(said));
        }
    }
}

QTEST_APPLESS_MAIN(TestHostileCredentials)
#include "test_hostilecredentials.moc"
