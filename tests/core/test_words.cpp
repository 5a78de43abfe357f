// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/error.h"
#include "core/http.h"
#include "core/verification.h"

#include <QTest>

using namespace kyc::core;

namespace {

/// Every value of an enumeration whose last one is given, with its word.
template <class Enum>
QStringList wordsUpTo(Enum last)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words.append(toWord(static_cast<Enum>(i)));
    return words;
}

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // JSON, CSV and stored records hold these words: changing one breaks what others have built on them.
    void areThoseOfTheInterface()
    {
        QCOMPARE(wordsUpTo(Status::Unknown),
                 split("NotStarted AwaitingCustomer InReview ActionRequired Approved Rejected Expired Failed Unknown"));
        QCOMPARE(wordsUpTo(NextActor::Unknown), split("Customer Provider Us Nobody Unknown"));
        QCOMPARE(wordsUpTo(Retry::Unknown), split("Possible NotPossible Unknown"));
        QCOMPARE(wordsUpTo(Audience::CustomerSafe), split("Internal CustomerSafe"));
        QCOMPARE(wordsUpTo(Source::ProviderCache), split("Live ProviderCache"));
        QCOMPARE(wordsUpTo(StepState::Unknown), split("NotReported NotRequired Open InProgress Done Failed Unknown"));
        QCOMPARE(wordsUpTo(Environment::Custom), split("staging production custom"));
        QCOMPARE(wordsUpTo(ErrorKind::Cancelled),
                 split("InvalidInput MissingCredential Unauthorized Forbidden UserNotFound InvalidRequest RateLimited "
                       "ProviderUnavailable Timeout Network Tls Proxy Protocol TooLarge Vault Records Cancelled"));
    }

    void areReadBack()
    {
        for (int i = 0; i <= static_cast<int>(Status::Unknown); ++i)
            QCOMPARE(statusFromWord(toWord(static_cast<Status>(i))), static_cast<Status>(i));
        for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i)
            QCOMPARE(errorKindFromWord(toWord(static_cast<ErrorKind>(i))), static_cast<ErrorKind>(i));
        QCOMPARE(nextActorFromWord(QStringLiteral("Us")), NextActor::Us);
        QCOMPARE(retryFromWord(QStringLiteral("NotPossible")), Retry::NotPossible);
        QCOMPARE(audienceFromWord(QStringLiteral("CustomerSafe")), Audience::CustomerSafe);
        QCOMPARE(sourceFromWord(QStringLiteral("ProviderCache")), Source::ProviderCache);
        QCOMPARE(stepStateFromWord(QStringLiteral("Open")), StepState::Open);
        QCOMPARE(environmentFromWord(QStringLiteral("production")), Environment::Production);
    }

    void everyCauseHasAWordOfItsOwn()
    {
        QStringList words;
        for (int i = 0; i <= static_cast<int>(ErrorCause::CancelledByAgent); ++i) {
            const auto cause = static_cast<ErrorCause>(i);
            words.append(toWord(cause));
            QVERIFY2(!words.last().isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(errorCauseFromWord(words.last()), cause);
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(toWord(ErrorCause::QuotaUsedUp), QStringLiteral("QuotaUsedUp"));
        QVERIFY(!errorCauseFromWord(QStringLiteral("quotausedup")));
    }

    void areExact()
    {
        QVERIFY(!statusFromWord(QStringLiteral("approved")));
        QVERIFY(!statusFromWord(QStringLiteral("Approved ")));
        QVERIFY(!statusFromWord(QString()));
        QVERIFY(!errorKindFromWord(QStringLiteral("timeout")));
    }

    void methodsAreThoseOfTheWire()
    {
        QCOMPARE(toWord(HttpMethod::Get), QByteArray("GET"));
        QCOMPARE(toWord(HttpMethod::Post), QByteArray("POST"));
    }

    void headersAreFoundInAnyCase()
    {
        HttpResponse response;
        response.headers = {{"content-type", "application/json"}, {"X-A", "1"}, {"x-a", "2"}};
        QCOMPARE(response.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(response.header("x-A"), QByteArray("1"));
        QVERIFY(response.header("absent").isNull());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
