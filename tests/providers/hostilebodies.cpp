// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/hostilebodies.h"

#include "support/answers.h"

#include <limits>

namespace kyc::test {

namespace {

using core::HttpResponse;

/// Stands where a number or text is put in that JSON tools would not write.
const QString kPlace = QStringLiteral("@place@");

/// The answer's body with raw JSON in place of its status word.
QByteArray withRawStatus(const Specimen &specimen, const SpecimenAnswer &answer, const QByteArray &rawJson)
{
    const QByteArray quoted = '"' + kPlace.toLatin1() + '"';
    return withValue(answer.body, statusPath(specimen, answer), kPlace).replace(quoted, rawJson);
}

/// The body with one more member at its beginning, written as it is.
QByteArray withMember(QByteArray body, const QByteArray &member)
{
    return body.insert(1, member + ',');
}

QByteArray nested(char open, int depth, char close)
{
    return QByteArray(depth, open) + QByteArray(depth, close);
}

/// `"status":"…"`, written once more in the object that holds it.
QByteArray withStatusTwice(const Specimen &specimen, const SpecimenAnswer &answer, const QByteArray &key)
{
    const QStringList path = statusPath(specimen, answer);
    const QByteArray name = '"' + path.constLast().toUtf8() + "\":";
    const QByteArray body = answer.body;
    const qsizetype at = body.indexOf(name + '"');
    return body.left(at) + '"' + key + "\":\"VERIFIED\"," + body.mid(at);
}

constexpr int kTooDeep = 10'000;

HttpResponse empty(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer({});
}

HttpResponse blanks(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer(" \r\n\t ");
}

HttpResponse null(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer("null");
}

HttpResponse list(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer('[' + answer.body + ']');
}

HttpResponse text(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer("\"VERIFIED\"");
}

HttpResponse emptyObject(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer("{}");
}

HttpResponse htmlAsJson(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer("<html><body>VERIFIED</body></html>");
}

HttpResponse html(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return answerOfType("text/html", "<html><body>VERIFIED</body></html>");
}

HttpResponse jsonAsHtml(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return answerOfType("text/html; charset=utf-8", answer.body);
}

HttpResponse jsonAsText(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return answerOfType("text/plain", answer.body);
}

HttpResponse jsonOfNoType(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return {200, {}, answer.body};
}

HttpResponse gzip(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer(QByteArray::fromHex("1f8b0800000000000003ab562a2e492c29550200"));
}

HttpResponse deepListBeside(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(withMember(answer.body, "\"x\":" + nested('[', kTooDeep, ']')));
}

HttpResponse deepObjectBeside(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    const QByteArray deep = QByteArray("{\"x\":").repeated(kTooDeep) + '1' + QByteArray(kTooDeep, '}');
    return jsonAnswer(withMember(answer.body, "\"x\":" + deep));
}

HttpResponse deepAlone(const Specimen & /*specimen*/, const SpecimenAnswer & /*answer*/)
{
    return jsonAnswer(QByteArray("{\"data\":").repeated(kTooDeep) + "{}" + QByteArray(kTooDeep, '}'));
}

HttpResponse rawNul(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, QByteArray("\"VERI\0FIED\"", 11)));
}

HttpResponse nulAfter(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(answer.body + QByteArray(1, '\0'));
}

HttpResponse escapedNul(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, R"("VERIFIED\u0000")"));
}

HttpResponse loneHighSurrogate(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, R"("\ud800")"));
}

HttpResponse loneLowSurrogate(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, R"("VERIFIED\udc00")"));
}

HttpResponse loneSurrogateBeside(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(withMember(answer.body, R"("x":["\udfff"])"));
}

HttpResponse surrogateAsBytes(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "\"\xed\xa0\x80\""));
}

HttpResponse brokenUtf8(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "\"VERIFIED\xff\""));
}

HttpResponse overlongUtf8(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer,
                                    "\"\xc1\x96"
                                    "ERIFIED\""));
}

HttpResponse unknownEscape(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, R"("\VERIFIED")"));
}

HttpResponse markInWord(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "\"\xef\xbb\xbfVERIFIED\""));
}

HttpResponse markInFront(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer("\xef\xbb\xbf" + answer.body);
}

HttpResponse statusTwice(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withStatusTwice(specimen, answer, statusPath(specimen, answer).constLast().toUtf8()));
}

HttpResponse statusTwiceEscaped(const Specimen &specimen, const SpecimenAnswer &answer)
{
    const QString key = statusPath(specimen, answer).constLast();
    const QByteArray first = QByteArray::number(key.at(0).unicode(), 16).rightJustified(4, '0');
    return jsonAnswer(withStatusTwice(specimen, answer, "\\u" + first + key.mid(1).toUtf8()));
}

HttpResponse anotherTwice(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(withMember(answer.body, R"("x":{"y":1,"y":1})"));
}

HttpResponse largest(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "9223372036854775807"));
}

HttpResponse smallest(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "-9223372036854775808"));
}

HttpResponse unsignedLargest(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, "18446744073709551615"));
}

HttpResponse extremesBeside(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(withMember(answer.body, "\"x\":[9223372036854775807,-9223372036854775808,18446744073709551616]"));
}

HttpResponse beyondNumbers(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(withMember(answer.body, "\"x\":1e400"));
}

/// Every number that the check reads is the largest there is; what is no number there stays.
HttpResponse largestNumbers(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    QByteArray body = answer.body;
    for (const ReadKey &key : answer.readKeys) {
        if (key.types.contains(QJsonValue::Double))
            body = withValue(body, key.path.split(u'.'), std::numeric_limits<qint64>::max());
    }
    return jsonAnswer(body);
}

HttpResponse overTheLimit(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(answer.body + QByteArray(core::kMaxBodyBytes + 1 - answer.body.size(), ' '));
}

HttpResponse atTheLimit(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(answer.body + QByteArray(core::kMaxBodyBytes - answer.body.size(), ' '));
}

HttpResponse twoObjects(const Specimen & /*specimen*/, const SpecimenAnswer &answer)
{
    return jsonAnswer(answer.body + answer.body);
}

HttpResponse longWord(const Specimen &specimen, const SpecimenAnswer &answer)
{
    return jsonAnswer(withRawStatus(specimen, answer, '"' + QByteArray(100'000, 'V') + '"'));
}

} // namespace

QStringList statusPath(const Specimen &specimen, const SpecimenAnswer &answer)
{
    for (const WordSlot &slot : specimen.wordSlots) {
        if (&specimen.answers.at(static_cast<std::size_t>(slot.answer)) == &answer)
            return slot.path;
    }
    return {};
}

const QList<HostileBody> &hostileBodies()
{
    constexpr Ending kMal = Ending::Malformed;
    constexpr Ending kDup = Ending::Duplicate;
    constexpr Ending kNot = Ending::NotJson;
    constexpr Ending kTyp = Ending::WrongType;
    constexpr Ending kRng = Ending::OutOfRange;
    constexpr Ending kAbs = Ending::Absent;
    constexpr Ending kBig = Ending::TooLarge;
    constexpr Ending kRaw = Ending::UnknownRaw;
    constexpr Ending kSam = Ending::Same;
    constexpr Ending kNon = Ending::NotAsked;
    // clang-format off: a table, one line a body
    static const QList<HostileBody> bodies{
        //                                                       transak/reliance      transak
        //                                                p100   token requ. forms     id-pr. sumvin kripto sumsub
        {"empty", empty,                                 {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"blanks", blanks,                               {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"null", null,                                   {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"a list", list,                                 {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"a text", text,                                 {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"an empty object", emptyObject,                 {kAbs,  kAbs, kAbs, kAbs,     kAbs,  kAbs,  kAbs,  kAbs}},
        {"HTML that says it is JSON", htmlAsJson,        {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"HTML", html,                                   {kNot,  kNot, kNot, kNot,     kNot,  kNot,  kNot,  kNot}},
        {"JSON that says it is HTML", jsonAsHtml,        {kNot,  kNot, kNot, kNot,     kNot,  kNot,  kNot,  kNot}},
        {"JSON that says it is text", jsonAsText,        {kNot,  kNot, kNot, kNot,     kNot,  kNot,  kNot,  kNot}},
        {"JSON of no type", jsonOfNoType,                {kSam,  kSam, kSam, kSam,     kSam,  kSam,  kSam,  kSam}},
        {"compressed", gzip,                             {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"10,000 lists beside", deepListBeside,          {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"10,000 objects beside", deepObjectBeside,      {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"10,000 objects", deepAlone,                    {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"NUL in the word", rawNul,                      {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"NUL after the object", nulAfter,               {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"escaped NUL in the word", escapedNul,          {kRaw,  kRaw, kRaw, kNon,     kRaw,  kRaw,  kRaw,  kRaw}},
        {"half a pair as the word", loneHighSurrogate,   {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"the other half in the word", loneLowSurrogate, {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"half a pair beside", loneSurrogateBeside,      {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"half a pair as bytes", surrogateAsBytes,       {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"broken UTF-8", brokenUtf8,                     {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"overlong UTF-8", overlongUtf8,                 {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"an escape that there is not", unknownEscape,   {kMal,  kMal, kMal, kNon,     kMal,  kMal,  kMal,  kMal}},
        {"byte order mark in the word", markInWord,      {kRaw,  kRaw, kRaw, kNon,     kRaw,  kRaw,  kRaw,  kRaw}},
        {"byte order mark in front", markInFront,        {kSam,  kSam, kSam, kSam,     kSam,  kSam,  kSam,  kSam}},
        {"the status twice", statusTwice,                {kDup,  kDup, kDup, kNon,     kDup,  kDup,  kDup,  kDup}},
        {"the status twice, escaped", statusTwiceEscaped,{kDup,  kDup, kDup, kNon,     kDup,  kDup,  kDup,  kDup}},
        {"another key twice", anotherTwice,              {kDup,  kDup, kDup, kDup,     kDup,  kDup,  kDup,  kDup}},
        {"the largest number as the word", largest,      {kTyp,  kTyp, kTyp, kNon,     kTyp,  kTyp,  kTyp,  kTyp}},
        {"the smallest number as the word", smallest,    {kTyp,  kTyp, kTyp, kNon,     kTyp,  kTyp,  kTyp,  kTyp}},
        {"the largest of all as the word", unsignedLargest,{kTyp,kTyp, kTyp, kNon,     kTyp,  kTyp,  kTyp,  kTyp}},
        {"extreme numbers beside", extremesBeside,       {kSam,  kSam, kSam, kSam,     kSam,  kSam,  kSam,  kSam}},
        {"a number that is none beside", beyondNumbers,  {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"the largest number as each", largestNumbers,   {kNon,  kNon, kNon, kNon,     kNon,  kRng,  kNon,  kRng}},
        {"1 MiB and one byte", overTheLimit,             {kBig,  kBig, kBig, kBig,     kBig,  kBig,  kBig,  kBig}},
        {"1 MiB", atTheLimit,                            {kSam,  kSam, kSam, kSam,     kSam,  kSam,  kSam,  kSam}},
        {"two objects", twoObjects,                      {kMal,  kMal, kMal, kMal,     kMal,  kMal,  kMal,  kMal}},
        {"a word of 100,000 letters", longWord,          {kRaw,  kRaw, kRaw, kNon,     kRaw,  kRaw,  kRaw,  kRaw}},
    };
    // clang-format on
    return bodies;
}

} // namespace kyc::test
