// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/jsonbody.h"

#include <QTest>

using namespace kyc::core;

namespace {

HttpResponse response(const QByteArray &body, const QByteArray &contentType)
{
    HttpResponse answer;
    answer.status = 200;
    if (!contentType.isNull())
        answer.headers.append({"content-type", contentType});
    answer.body = body;
    return answer;
}

JsonReader reader(const QByteArray &json)
{
    return JsonReader(*jsonObject(json));
}

template <class T>
QString describe(const Result<T> &result)
{
    if (result)
        return QStringLiteral("value");
    const Error &error = result.error();
    return toWord(error.kind) + u' ' + QString::number(static_cast<int>(error.cause)) + u' ' + error.args.join(u',');
}

QString described(ErrorKind kind, ErrorCause cause, const QString &args = {})
{
    return toWord(kind) + u' ' + QString::number(static_cast<int>(cause)) + u' ' + args;
}

} // namespace

class TestJsonBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyJsonTypes_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("json") << QByteArray("application/json") << true;
        QTest::newRow("json with charset") << QByteArray("Application/JSON; charset=utf-8") << true;
        QTest::newRow("problem") << QByteArray("application/problem+json") << true;
        QTest::newRow("text json") << QByteArray("text/json") << true;
        QTest::newRow("none named") << QByteArray() << true;
        QTest::newRow("html") << QByteArray("text/html; charset=utf-8") << false;
        QTest::newRow("plain") << QByteArray("text/plain") << false;
        QTest::newRow("looks alike") << QByteArray("application/jsonx") << false;
        QTest::newRow("json as a parameter") << QByteArray("text/html; x=application/json") << false;
        QTest::newRow("svg is not json") << QByteArray("image/svg+xml") << false;
    }
    void takesOnlyJsonTypes()
    {
        QFETCH(QByteArray, contentType);
        const auto object = jsonObject(response("{\"a\":1}", contentType));
        QTEST(object.has_value(), "isTaken");
        if (!object)
            QCOMPARE(object.error().cause, ErrorCause::NotJson);
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const QString malformed = described(ErrorKind::Protocol, ErrorCause::MalformedJson);
        QTest::newRow("empty") << QByteArray() << malformed;
        QTest::newRow("html") << QByteArray("<html></html>") << malformed;
        QTest::newRow("array") << QByteArray("[1]") << malformed;
        QTest::newRow("string") << QByteArray("\"a\"") << malformed;
        QTest::newRow("cut") << QByteArray("{\"a\":\"b") << malformed;
        QTest::newRow("two documents") << QByteArray("{}{}") << malformed;
        QTest::newRow("trailing text") << QByteArray("{} x") << malformed;
        QTest::newRow("raw NUL in a string") << QByteArray("{\"a\":\"b\0c\"}", 11) << malformed;
        QTest::newRow("NUL after the object") << QByteArray("{}\0", 3) << malformed;
        QTest::newRow("raw line break in a string") << QByteArray("{\"a\":\"b\nc\"}") << malformed;
        QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xC3\x28\"}") << malformed;
        QTest::newRow("an escape that there is not") << QByteArray("{\"a\":\"\\VERIFIED\"}") << malformed;
        QTest::newRow("half a surrogate pair") << QByteArray("{\"a\":\"\\ud800\"}") << malformed;
        QTest::newRow("the other half") << QByteArray("{\"a\":\"\\udc00x\"}") << malformed;
        QTest::newRow("half a pair in a key") << QByteArray("{\"\\ud800\":1}") << malformed;
        QTest::newRow("nested 10,000 deep")
            << QByteArray("{\"a\":") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + QByteArray("}") << malformed;
        QTest::newRow("duplicate key") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}")
                                       << described(ErrorKind::Protocol, ErrorCause::DuplicateKey, QStringLiteral("a"));
        QTest::newRow("duplicate key, one escaped")
            << QByteArray("{\"status\":1,\"st\\u0061tus\":3}")
            << described(ErrorKind::Protocol, ErrorCause::DuplicateKey, QStringLiteral("status"));
        QTest::newRow("duplicate key inside")
            << QByteArray("{\"x\":[{\"a\":{},\"a\":{}}]}")
            << described(ErrorKind::Protocol, ErrorCause::DuplicateKey, QStringLiteral("a"));
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, body);
        QTEST(describe(jsonObject(body)), "error");
    }

    void takesWhatIsFine_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("same key on other levels") << QByteArray("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]},\"b\":\"a\"}");
        QTest::newRow("braces in strings") << QByteArray("{\"a\":\"}{,\\\"a\\\":\",\"b\":\"\\\\\"}");
        QTest::newRow("a whole surrogate pair") << QByteArray("{\"a\":\"\\ud83d\\ude00\"}");
        QTest::newRow("escaped NUL") << QByteArray("{\"a\":\"\\u0000\"}");
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}");
        QTest::newRow("escaped controls") << QByteArray("{\"a\":\"\\b\\f\\n\\r\\t\\/\"}");
    }
    void takesWhatIsFine()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(describe(jsonObject(body)), QStringLiteral("value"));
    }

    void aByteOrderMarkStaysPartOfAWord()
    {
        const auto object = jsonObject(QByteArray("{\"a\":\"\xEF\xBB\xBFVERIFIED\",\"\xEF\xBB\xBF"
                                                  "a\":\"b\"}"));
        QVERIFY(object.has_value());
        QCOMPARE(object->value(QStringLiteral("a")).toString(), QString(QChar(0xfeff)) + QStringLiteral("VERIFIED"));
        QCOMPARE(object->size(), 2);
    }

    void boundsTheSize()
    {
        const QByteArray frame("{\"a\":\"\"}");
        const QByteArray fits = "{\"a\":\"" + QByteArray(kMaxBodyBytes - frame.size(), 'x') + "\"}";
        QCOMPARE(fits.size(), kMaxBodyBytes);
        QVERIFY(jsonObject(fits).has_value());
        const auto tooLarge = jsonObject(fits + ' ');
        QCOMPARE(describe(tooLarge),
                 described(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, QStringLiteral("1024")));
    }

    void anEmptyPlaceIsNull()
    {
        const JsonReader json = reader("{\"n\":null}");
        for (const QString &key : {QStringLiteral("n"), QStringLiteral("absent")}) {
            QVERIFY(json.isNull(key));
            QCOMPARE(*json.optionalString(key), std::nullopt);
            QCOMPARE(*json.optionalBool(key), std::nullopt);
            QCOMPARE(*json.optionalInteger(key), std::nullopt);
            QVERIFY(!json.optionalObject(key)->isPresent());
            QVERIFY(json.strings(key)->isEmpty());
            QVERIFY(json.objects(key)->isEmpty());
            QCOMPARE(describe(json.string(key)), described(ErrorKind::Protocol, ErrorCause::KeyAbsent, key));
            QCOMPARE(describe(json.requiredObject(key)), described(ErrorKind::Protocol, ErrorCause::KeyAbsent, key));
        }
    }

    void namesTheFieldOfTheWrongType()
    {
        const JsonReader json =
            reader("{\"d\":{\"s\":1,\"b\":\"x\",\"i\":\"1\",\"l\":[\"a\",2],\"o\":[],\"lo\":[{},3]}}");
        const JsonReader nested = *json.requiredObject(QStringLiteral("d"));
        const auto wrong = [](const char *path) {
            return described(ErrorKind::Protocol, ErrorCause::WrongType, QLatin1String(path));
        };
        QCOMPARE(describe(nested.string(QStringLiteral("s"))), wrong("d.s"));
        QCOMPARE(describe(nested.optionalString(QStringLiteral("s"))), wrong("d.s"));
        QCOMPARE(describe(nested.optionalBool(QStringLiteral("b"))), wrong("d.b"));
        QCOMPARE(describe(nested.optionalInteger(QStringLiteral("i"))), wrong("d.i"));
        QCOMPARE(describe(nested.optionalObject(QStringLiteral("o"))), wrong("d.o"));
        QCOMPARE(describe(nested.strings(QStringLiteral("l"))), wrong("d.l[1]"));
        QCOMPARE(describe(nested.strings(QStringLiteral("s"))), wrong("d.s"));
        QCOMPARE(describe(nested.objects(QStringLiteral("lo"))), wrong("d.lo[1]"));
    }

    void boundsWholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("zero") << QByteArray("0") << true;
        QTest::newRow("negative") << QByteArray("-5") << true;
        QTest::newRow("milliseconds of 2024") << QByteArray("1704067200000") << true;
        QTest::newRow("as 1e3") << QByteArray("1e3") << true;
        QTest::newRow("with a fraction") << QByteArray("1.5") << false;
        QTest::newRow("largest of 64 bit") << QByteArray("9223372036854775807") << false;
        QTest::newRow("smallest of 64 bit") << QByteArray("-9223372036854775808") << false;
        QTest::newRow("unsigned 64 bit") << QByteArray("18446744073709551615") << false;
        QTest::newRow("huge") << QByteArray("1e300") << false;
    }
    void boundsWholeNumbers()
    {
        QFETCH(QByteArray, number);
        const auto value = reader("{\"n\":" + number + "}").optionalInteger(QStringLiteral("n"));
        QTEST(value.has_value(), "isTaken");
        if (!value)
            QCOMPARE(value.error().cause, ErrorCause::ValueOutOfRange);
    }

    void readsWhatIsThere()
    {
        const JsonReader json =
            reader("{\"s\":\"a\",\"b\":true,\"i\":7,\"l\":[\"x\",\"y\"],\"o\":{\"k\":\"v\"},\"lo\":[{\"k\":1}]}");
        QCOMPARE(*json.string(QStringLiteral("s")), QStringLiteral("a"));
        QCOMPARE(json.optionalBool(QStringLiteral("b"))->value(), true);
        QCOMPARE(json.optionalInteger(QStringLiteral("i"))->value(), 7);
        QCOMPARE(*json.strings(QStringLiteral("l")), (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(*json.requiredObject(QStringLiteral("o"))->string(QStringLiteral("k")), QStringLiteral("v"));
        QCOMPARE(json.objects(QStringLiteral("lo"))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJsonBody)
#include "test_jsonbody.moc"
