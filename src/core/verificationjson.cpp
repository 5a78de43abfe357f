// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/verificationjson.h"

#include "core/errortext.h"
#include "core/jsonbody.h"

#include <QJsonArray>

namespace kyc::core {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject timesJson(const Times &times)
{
    QJsonObject object;
    const auto put = [&object](const char *key, const std::optional<QDateTime> &time) {
        if (time)
            object.insert(QLatin1String(key), timeJson(*time));
    };
    put("created", times.created);
    put("submitted", times.submitted);
    put("decided", times.decided);
    put("expires", times.expires);
    return object;
}

QJsonObject reasonJson(const Reason &reason)
{
    return {{QStringLiteral("code"), reason.code},
            {QStringLiteral("providerText"), reason.providerText},
            {QStringLiteral("explanation"), reason.explanation.english()},
            {QStringLiteral("audience"), toWord(reason.audience)},
            {QStringLiteral("step"), reason.step}};
}

QJsonObject stepJson(const VerificationStep &step)
{
    return {{QStringLiteral("key"), step.key},
            {QStringLiteral("label"), step.label.english()},
            {QStringLiteral("state"), toWord(step.state)},
            {QStringLiteral("providerWord"), step.providerWord}};
}

QJsonObject mapJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// Collects the first error, so that the fields can be read one after another.
class Reading
{
public:
    explicit Reading(JsonReader json) : m_json(std::move(json)) { }

    QString text(const char *key) { return take(m_json.optionalString(QLatin1String(key))).value_or(QString()); }
    bool flag(const char *key) { return take(m_json.optionalBool(QLatin1String(key))).value_or(false); }
    Message message(const char *key) { return Message(text(key).toUtf8().constData()); }

    template <class Enum>
    Enum word(const char *key, std::optional<Enum> (*fromWord)(const QString &))
    {
        const auto value = fromWord(take(m_json.string(QLatin1String(key))));
        if (!value)
            wrong(QLatin1String(key));
        return value.value_or(Enum{});
    }

    std::optional<QDateTime> time(const char *key)
    {
        const auto written = take(m_json.optionalString(QLatin1String(key)));
        if (!written)
            return std::nullopt;
        const QDateTime value = QDateTime::fromString(*written, Qt::ISODateWithMs);
        if (!value.isValid() || value.timeSpec() == Qt::LocalTime) {
            wrong(QLatin1String(key));
            return std::nullopt;
        }
        return value.toUTC();
    }

    QMap<QString, QString> map(const char *key)
    {
        QMap<QString, QString> out;
        const JsonReader nested = take(m_json.optionalObject(QLatin1String(key)), JsonReader(QJsonObject()));
        for (const QString &name : nested.object().keys())
            out.insert(name, take(nested.string(name)));
        return out;
    }

    template <class T>
    QList<T> list(const char *key, T (*read)(Reading &))
    {
        QList<T> out;
        for (const JsonReader &element : take(m_json.objects(QLatin1String(key)))) {
            Reading nested(element);
            out.append(read(nested));
            keep(nested.m_error);
        }
        return out;
    }

    QStringList strings(const char *key) { return take(m_json.strings(QLatin1String(key))); }

    Reading nested(const char *key)
    {
        return Reading(take(m_json.optionalObject(QLatin1String(key)), JsonReader(QJsonObject())));
    }

    void keep(const std::optional<Error> &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    template <class T>
    T take(Result<T> result, T otherwise = T())
    {
        if (result)
            return std::move(*result);
        keep(result.error());
        return otherwise;
    }

    void wrong(const QString &key) { keep(failure(ErrorKind::Protocol, ErrorCause::ValueOutOfRange, {key}).value()); }

    JsonReader m_json;
    std::optional<Error> m_error;
};

Reason readReason(Reading &json)
{
    return {json.text("code"), json.text("providerText"), json.message("explanation"),
            json.word("audience", audienceFromWord), json.text("step")};
}

VerificationStep readStep(Reading &json)
{
    return {json.text("key"), json.message("label"), json.word("state", stepStateFromWord), json.text("providerWord")};
}

} // namespace

QJsonObject toJson(const Verification &verification)
{
    QJsonArray reasons;
    for (const Reason &reason : verification.reasons)
        reasons.append(reasonJson(reason));
    QJsonArray steps;
    for (const VerificationStep &step : verification.steps)
        steps.append(stepJson(step));
    QJsonArray notes;
    for (const Message &note : verification.notes)
        notes.append(note.english());
    return {{QStringLiteral("status"), toWord(verification.status)},
            {QStringLiteral("nextActor"), toWord(verification.nextActor)},
            {QStringLiteral("retry"), toWord(verification.retry)},
            {QStringLiteral("final"), verification.isFinal},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("times"), timesJson(verification.times)},
            {QStringLiteral("fetchedAt"), timeJson(verification.fetchedAt)},
            {QStringLiteral("source"), toWord(verification.source)},
            {QStringLiteral("ids"), mapJson(verification.ids)},
            {QStringLiteral("raw"), mapJson(verification.raw)},
            {QStringLiteral("notes"), notes}};
}

Result<Verification> verificationFromJson(const QJsonObject &object)
{
    Reading json{JsonReader(object)};
    Verification verification;
    verification.status = json.word("status", statusFromWord);
    verification.nextActor = json.word("nextActor", nextActorFromWord);
    verification.retry = json.word("retry", retryFromWord);
    verification.isFinal = json.flag("final");
    verification.reasons = json.list("reasons", readReason);
    verification.steps = json.list("steps", readStep);
    Reading times = json.nested("times");
    verification.times = {times.time("created"), times.time("submitted"), times.time("decided"), times.time("expires")};
    json.keep(times.error());
    verification.fetchedAt = json.time("fetchedAt").value_or(QDateTime());
    verification.source = json.word("source", sourceFromWord);
    verification.ids = json.map("ids");
    verification.raw = json.map("raw");
    for (const QString &note : json.strings("notes"))
        verification.notes.append(Message(note.toUtf8().constData()));
    if (const std::optional<Error> error = json.error())
        return Unexpected(*error);
    return verification;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), toWord(error.kind)},
                       {QStringLiteral("message"), errorText(error).englishLine()},
                       {QStringLiteral("providerMessage"), error.providerMessage},
                       {QStringLiteral("retryable"), error.retryable}};
    if (!error.providerCode.isEmpty())
        object.insert(QStringLiteral("providerCode"), error.providerCode);
    if (error.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
        object.insert(QStringLiteral("retryAfterSeconds"), static_cast<qint64>(seconds));
    }
    return object;
}

QJsonObject toJson(const LookupOutcome &outcome)
{
    QJsonObject object;
    if (outcome.result)
        object = toJson(*outcome.result);
    else
        object.insert(QStringLiteral("error"), toJson(outcome.result.error()));
    object.insert(QStringLiteral("check"), outcome.checkId);
    object.insert(QStringLiteral("account"), outcome.accountName);
    object.insert(QStringLiteral("customer"), outcome.customerLabel);
    return object;
}

} // namespace kyc::core
