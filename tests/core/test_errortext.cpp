// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"

#include <QSet>
#include <QTest>

using namespace kyc::core;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCause::CancelledByAgent); ++i) {
            Error error;
            error.cause = static_cast<ErrorCause>(i);
            error.args = {QStringLiteral("ARG")};
            const ErrorText text = errorText(error);
            QVERIFY2(!text.what.isEmpty() && !text.remedy.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!text.line().contains(u'%'), qPrintable(text.line()));
            QVERIFY2(text.line().endsWith(u'.') && !text.line().contains(u'\n'), qPrintable(text.line()));
            QVERIFY2(!seen.contains(text.what.english()), qPrintable(text.what.english()));
            seen.insert(text.what.english());
        }
    }

    void namesWhatItIsAbout()
    {
        Error error;
        error.kind = ErrorKind::InvalidInput;
        error.cause = ErrorCause::FieldMissing;
        error.args = {QStringLiteral("external-user-id")};
        QCOMPARE(errorText(error).englishLine(),
                 QStringLiteral("Nothing was asked: external-user-id is missing. Enter it and ask again."));
        error.args = {QStringLiteral("user-access-token|email"), QStringLiteral("quote-id")};
        QVERIFY(
            errorText(error).englishLine().contains(QStringLiteral("user-access-token / email, quote-id is missing")));
        error.cause = ErrorCause::CertificateExpired;
        error.args = {QStringLiteral("api.example.com")};
        QVERIFY(
            errorText(error).englishLine().contains(QStringLiteral("the certificate of api.example.com has expired")));
    }

    void saysHowLongToWait()
    {
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.cause = ErrorCause::QuotaUsedUp;
        error.retryAfter = std::chrono::milliseconds(1500);
        QCOMPARE(errorText(error).englishLine(),
                 QStringLiteral("The provider asks to slow down. Wait 2 s and ask again."));
    }

    void argumentsAreNotTakenForPlaces()
    {
        const Message message{QT_TRANSLATE_NOOP("test", "%1 and %2"), {QStringLiteral("%2"), QStringLiteral("100%")}};
        QCOMPARE(message.english(), QStringLiteral("%2 and 100%"));
        QCOMPARE(message.text(), message.english());
        QCOMPARE(Message("%1 and %2", {QStringLiteral("a")}).english(), QStringLiteral("a and "));
        QVERIFY(Message().isEmpty() && Message().text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_errortext.moc"
