// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/pastedsecret.h"

#include <QTest>

using kyc::desktop::cleanedSecret;

class TestPastedSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void cleaningTwiceChangesNothing_data() { cleans_data(); }
    void cleaningTwiceChangesNothing();
    void endsOnHostileInput();
};

void TestPastedSecret::cleans_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char *name, const QString &pasted, const QString &cleaned) {
        QTest::newRow(name) << pasted << cleaned;
    };
    const QString key = QStringLiteral("k-1/2+3==");
    row("nothing", {}, {});
    row("as it should be", key, key);
    row("blanks around", QStringLiteral("  k-1/2+3==\t"), key);
    row("a line end behind", QStringLiteral("k-1/2+3==\n"), key);
    row("a Windows line end behind", QStringLiteral("k-1/2+3==\r\n"), key);
    row("an empty line before", QStringLiteral("\n\nk-1/2+3=="), key);
    row("wrapped by a mail program", QStringLiteral("k-1/\r\n2+3=="), key);
    row("a no-break space", QStringLiteral("\u00a0k-1/2+3==\u00a0"), key);
    row("a byte-order mark", QStringLiteral("\ufeffk-1/2+3=="), key);
    row("a zero-width space", QStringLiteral("k-1/2+3==\u200b"), key);
    row("a line separator", QStringLiteral("k-1/2+3==\u2028"), key);
    row("double quotes", QStringLiteral("\"k-1/2+3==\""), key);
    row("single quotes", QStringLiteral("'k-1/2+3=='"), key);
    row("back-ticks", QStringLiteral("`k-1/2+3==`"), key);
    row("curly quotes", QStringLiteral("\u201ck-1/2+3==\u201d"), key);
    row("quotes and blanks, nested", QStringLiteral(" ' \"k-1/2+3==\" ' "), key);
    row("Bearer", QStringLiteral("Bearer k-1/2+3=="), key);
    row("bearer in small letters", QStringLiteral("bearer\tk-1/2+3=="), key);
    row("a whole header", QStringLiteral("Authorization: Bearer k-1/2+3=="), key);
    row("a header without blanks", QStringLiteral("authorization:k-1/2+3=="), key);
    row("a header with a blank before the colon", QStringLiteral("Authorization : k-1/2+3=="), key);
    row("a quoted header from a command line", QStringLiteral("'Authorization: Bearer k-1/2+3=='\n"), key);
    row("a quoted token in a header", QStringLiteral("Authorization: Bearer \"k-1/2+3==\""), key);
    row("Bearer twice", QStringLiteral("Bearer Bearer k-1/2+3=="), key);
    row("Bearer wrapped", QStringLiteral("Authorization: Bearer\n  k-1/2+3=="), key);
    row("only quotes", QStringLiteral("\"\""), {});
    row("only blanks", QStringLiteral(" \n\t "), {});
    row("only the header's name", QStringLiteral("Authorization:"), {});
    // What may be part of a credential stays.
    row("a quote on one side", QStringLiteral("\"k-1"), QStringLiteral("\"k-1"));
    row("one quote alone", QStringLiteral("\""), QStringLiteral("\""));
    row("quotes that do not match", QStringLiteral("\"k-1'"), QStringLiteral("\"k-1'"));
    row("quotes inside", QStringLiteral("k\"1\"k"), QStringLiteral("k\"1\"k"));
    row("a blank inside", QStringLiteral("correct horse"), QStringLiteral("correct horse"));
    row("begins with bearer but is one word", QStringLiteral("BearerOfNews"), QStringLiteral("BearerOfNews"));
    row("the word bearer alone", QStringLiteral("bearer"), QStringLiteral("bearer"));
    row("the word authorization alone", QStringLiteral("authorization"), QStringLiteral("authorization"));
    row("another scheme", QStringLiteral("Basic dXNlcg=="), QStringLiteral("Basic dXNlcg=="));
    row("a colon inside", QStringLiteral("sbx:abc.def"), QStringLiteral("sbx:abc.def"));
    row("another script", QStringLiteral("пароль"), QStringLiteral("пароль"));
}

void TestPastedSecret::cleans()
{
    QFETCH(QString, pasted);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedSecret(pasted), cleaned);
}

void TestPastedSecret::cleaningTwiceChangesNothing()
{
    QFETCH(QString, pasted);
    QCOMPARE(cleanedSecret(cleanedSecret(pasted)), cleanedSecret(pasted));
}

void TestPastedSecret::endsOnHostileInput()
{
    const QString quotes = QString(100'000, u'"');
    QVERIFY(cleanedSecret(quotes).isEmpty());
    QCOMPARE(cleanedSecret(QStringLiteral("Bearer ").repeated(10'000) + u'x'), QStringLiteral("x"));
}

QTEST_APPLESS_MAIN(TestPastedSecret)
#include "test_pastedsecret.moc"
