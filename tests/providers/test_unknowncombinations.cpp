// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/registry.h"
#include "providers/specimen.h"
#include "support/answers.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace kyc;
using namespace kyc::test;

namespace {

constexpr int kCombinations = 10'000;

/// Letters that look like others, and letters that are not seen at all.
QString lookAlike(QString word, QRandomGenerator &chance)
{
    static const QMap<QChar, QChar> twins{{u'A', QChar(0x0410)}, {u'E', QChar(0x0415)}, {u'O', QChar(0x041e)},
                                          {u'P', QChar(0x0420)}, {u'C', QChar(0x0421)}, {u'T', QChar(0x0422)},
                                          {u'a', QChar(0x0430)}, {u'e', QChar(0x0435)}, {u'o', QChar(0x043e)},
                                          {u'p', QChar(0x0440)}, {u'c', QChar(0x0441)}, {u'_', QChar(0xff3f)},
                                          {u'i', QChar(0x0131)}, {u'I', QChar(0x0406)}, {u's', QChar(0x0455)}};
    QList<qsizetype> places;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (twins.contains(word.at(i)))
            places.append(i);
    }
    if (places.isEmpty())
        return word + QChar(0x200b);
    const qsizetype place = places.at(chance.bounded(int(places.size())));
    word[place] = twins.value(word.at(place));
    return word;
}

QString fullWidth(const QString &word)
{
    QString wide;
    for (const QChar letter : word)
        wide += letter > u' ' && letter < QChar(0x7f) ? QChar(letter.unicode() + 0xfee0) : letter;
    return wide;
}

QString withOneLetterChanged(QString word, QRandomGenerator &chance)
{
    if (word.isEmpty())
        return QStringLiteral("x");
    const int place = chance.bounded(int(word.size()));
    switch (chance.bounded(5)) {
    case 0:
        return word.remove(place, 1);
    case 1:
        return word.insert(place, word.at(place));
    case 2:
        word[place] = word.at(place).isUpper() ? word.at(place).toLower() : word.at(place).toUpper();
        return word;
    case 3:
        return word.insert(place, QChar(chance.bounded(0x21, 0x2fff)));
    default:
        word[place] = QChar(chance.bounded(0x21, 0x7f));
        return word;
    }
}

QString withSomethingAround(const QString &word, QRandomGenerator &chance)
{
    static const QStringList before{QStringLiteral("NOT_"), QStringLiteral("not_"),    QStringLiteral("UN"),
                                    QStringLiteral("PRE_"), QStringLiteral("ALMOST_"), QStringLiteral(" "),
                                    QStringLiteral("\t"),   QString(QChar(0x00a0)),    QString(QChar(0xfeff)),
                                    QStringLiteral("\""),   QString(QChar(u'\0')),     QStringLiteral("\n")};
    static const QStringList after{QStringLiteral("_PENDING"), QStringLiteral("_BY_US"), QStringLiteral("ED"),
                                   QStringLiteral("0"),        QStringLiteral(" "),      QStringLiteral("\r\n"),
                                   QString(QChar(0x200b)),     QString(QChar(0x0301)),   QStringLiteral("?"),
                                   QString(QChar(u'\0')),      QStringLiteral(" (test)")};
    return chance.bounded(2) == 0 ? before.at(chance.bounded(int(before.size()))) + word
                                  : word + after.at(chance.bounded(int(after.size())));
}

/// A word that nobody documents here: one of @p known, changed, or something else altogether.
Word strangeWord(const QStringList &own, const QStringList &others, QRandomGenerator &chance)
{
    static const QStringList odd{QString(),
                                 QStringLiteral("null"),
                                 QStringLiteral("true"),
                                 QStringLiteral("APPROVED"),
                                 QStringLiteral("approved"),
                                 QStringLiteral("REJECTED"),
                                 QStringLiteral("rejected"),
                                 QStringLiteral("verified"),
                                 QStringLiteral("OK"),
                                 QStringLiteral("0"),
                                 QStringLiteral("-1"),
                                 QStringLiteral("%1"),
                                 QStringLiteral("*"),
                                 QString::fromUtf8("\xf0\x9f\x91\x8d"),
                                 QString(5000, u'A')};
    const QString &word = own.at(chance.bounded(int(own.size())));
    switch (chance.bounded(12)) {
    case 0:
        return std::nullopt;
    case 1:
        return odd.at(chance.bounded(int(odd.size())));
    case 2:
        return others.at(chance.bounded(int(others.size())));
    case 3:
        return fullWidth(word);
    case 4:
        return word.toLower() == word ? word.toUpper() : word.toLower();
    case 5:
    case 6:
        return lookAlike(word, chance);
    case 7:
    case 8:
        return withSomethingAround(word, chance);
    case 9:
        return withSomethingAround(withOneLetterChanged(word, chance), chance);
    default:
        return withOneLetterChanged(word, chance);
    }
}

QStringList wordsOfOtherChecks(const QString &checkId)
{
    QStringList words;
    for (const Specimen &specimen : specimens()) {
        if (specimen.checkId == checkId)
            continue;
        for (const WordSlot &slot : specimen.wordSlots)
            words += slot.words;
    }
    return words;
}

QString lineOf(const QList<Word> &words)
{
    QStringList parts;
    for (const Word &word : words)
        parts.append(word ? u'"' + *word + u'"' : QStringLiteral("-"));
    return parts.join(QStringLiteral(" + "));
}

/// One word a slot, at least one of them undocumented and the whole not among the deciding ones; empty when chance
/// came up with something else.
QList<Word> unlistedWords(const Specimen &specimen, const QStringList &others, QRandomGenerator &chance)
{
    QList<Word> words;
    bool isUnknown = false;
    for (const WordSlot &slot : specimen.wordSlots) {
        const bool isKept = specimen.wordSlots.size() > 1 && chance.bounded(2) == 0;
        words.append(isKept ? Word(slot.words.at(chance.bounded(int(slot.words.size()))))
                            : strangeWord(slot.words, others, chance));
        isUnknown = isUnknown || !words.constLast() || !slot.words.contains(*words.constLast());
    }
    return isUnknown && !specimen.mayDecide(words) ? words : QList<Word>();
}

/// The good conversation with these words in their places; a word that is none is null or left out.
QList<core::HttpResponse> responsesSaying(const Specimen &specimen, const QList<Word> &words, QRandomGenerator &chance)
{
    QList<core::HttpResponse> responses = specimen.goodResponses();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const WordSlot &slot = specimen.wordSlots.at(i);
        const QJsonValue missing(chance.bounded(2) == 0 ? QJsonValue::Null : QJsonValue::Undefined);
        core::HttpResponse &response = responses[slot.answer];
        response.body = withValue(response.body, slot.path, words.at(i) ? QJsonValue(*words.at(i)) : missing);
    }
    return responses;
}

/// What is wrong with how the lookup ended; empty when nothing is.
QString complaintAbout(const Specimen &specimen, const QList<Word> &words, const Talk &talk)
{
    bool lacksRequired = false;
    for (qsizetype i = 0; i < words.size(); ++i)
        lacksRequired = lacksRequired || (specimen.wordSlots.at(i).isRequired && !words.at(i));
    if (lacksRequired) {
        const bool isNamed = !talk.isAnswered() && talk.result.error().cause == core::ErrorCause::KeyAbsent;
        return isNamed ? QString() : QStringLiteral("expected the error that the key is absent");
    }
    if (!talk.isAnswered())
        return QStringLiteral("expected a verification, not ") + talk.errorLine();

    const core::Verification &verification = *talk.result;
    const bool isUnknown = verification.status == core::Status::Unknown;
    if (verification.status == core::Status::Approved || verification.status == core::Status::Rejected)
        return QStringLiteral("decided as ") + core::toWord(verification.status);
    if (verification.isFinal)
        return QStringLiteral("called final");
    if (isUnknown && verification.nextActor != core::NextActor::Unknown)
        return QStringLiteral("unknown, but somebody is to act");
    if (isUnknown && verification.retry != core::Retry::Unknown)
        return QStringLiteral("unknown, but something is said about a new attempt");
    const QStringList raw = verification.raw.values();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool wasSaid = specimen.wordSlots.at(i).answer < talk.sent.size();
        if (wasSaid && words.at(i) && !raw.contains(*words.at(i)))
            return QStringLiteral("the word ") + *words.at(i) + QStringLiteral(" is lost");
    }
    return {};
}

} // namespace

/// Whatever a provider says that is not listed, nobody is let in and nobody is locked out, and no word is lost.
class TestUnknownCombinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasASpecimen();
    void unlistedIsNeverDecided_data();
    void unlistedIsNeverDecided();

private:
    FixedClock m_clock;
};

void TestUnknownCombinations::everyCheckHasASpecimen()
{
    QSet<QString> inRegistry;
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks)
            inRegistry.insert(check.id);
    }
    QSet<QString> inSpecimens;
    for (const Specimen &specimen : specimens()) {
        inSpecimens.insert(specimen.checkId);
        const Talk talk = specimen.askWith(specimen.goodResponses(), m_clock);
        QVERIFY2(talk.isAnswered(), qPrintable(specimen.checkId + u' ' + talk.errorLine()));
        QCOMPARE(talk.sent.size(), qsizetype(specimen.answers.size()));
    }
    QCOMPARE(inSpecimens, inRegistry);
}

void TestUnknownCombinations::unlistedIsNeverDecided_data()
{
    QTest::addColumn<QString>("checkId");
    for (const Specimen &specimen : specimens())
        QTest::newRow(qPrintable(specimen.checkId)) << specimen.checkId;
}

void TestUnknownCombinations::unlistedIsNeverDecided()
{
    QFETCH(QString, checkId);
    const Specimen &specimen = specimenOf(checkId);
    const QStringList others = wordsOfOtherChecks(checkId);
    QRandomGenerator chance(20260304);
    QSet<QString> tried;

    for (int draws = 0; tried.size() < kCombinations; ++draws) {
        QVERIFY2(draws < 50 * kCombinations, "the generator repeats itself");
        const QList<Word> words = unlistedWords(specimen, others, chance);
        if (words.isEmpty() || tried.contains(lineOf(words)))
            continue;
        tried.insert(lineOf(words));
        const Talk talk = specimen.askWith(responsesSaying(specimen, words, chance), m_clock);
        const QString complaint = complaintAbout(specimen, words, talk);
        QVERIFY2(complaint.isEmpty(), qPrintable(lineOf(words) + QStringLiteral(": ") + complaint));
    }
}

QTEST_APPLESS_MAIN(TestUnknownCombinations)
#include "test_unknowncombinations.moc"
