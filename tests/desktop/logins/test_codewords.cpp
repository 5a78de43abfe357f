// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/samplequestions.h"

#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

class TestCodeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysForWhomALoginIs();
    void theCustomerIsNamedAsTheLookupNamesThem();
    void anAccountThatIsGoneHasNoWords();
    void saysWhereTheCodeComesFrom();
    void saysWhatWaitsForIt();
    void theProvidersWordsAreKept();
};

namespace {

core::Account account(const QString &providerId)
{
    core::Account account;
    account.name = QStringLiteral("live");
    account.providerId = providerId;
    return account;
}

services::CredentialBroker::Question asked(const QString &accountId, const QString &loginId, const QString &person = {})
{
    services::CredentialBroker::Question question;
    question.accountId = accountId;
    question.loginId = loginId;
    question.person = person;
    return question;
}

} // namespace

void TestCodeWords::saysForWhomALoginIs()
{
    services::AccountBook book;
    const QString id = book.add(account(QStringLiteral("kriptomat")));
    const CodeQuestion question = codeQuestion(asked(id, QStringLiteral("kriptomat/login")), book, {});
    QCOMPARE(question.accountName, QStringLiteral("live"));
    QCOMPARE(question.code, core::LoginCode::Authenticator);
    QVERIFY(question.customerLabel.isEmpty());
    QVERIFY(codeTitle(question).contains(QStringLiteral("live")));
}

void TestCodeWords::theCustomerIsNamedAsTheLookupNamesThem()
{
    services::AccountBook book;
    const QString id = book.add(account(QStringLiteral("transak")));
    const auto question = asked(id, QStringLiteral("transak/customer-login"), QStringLiteral("maria@example.com"));
    QCOMPARE(codeQuestion(question, book, {}).customerLabel, QStringLiteral("maria@example.com"));
    core::Customer other;
    other.label = QStringLiteral("Jonas Weber");
    other.fields.setText(QStringLiteral("email"), QStringLiteral("jonas@example.com"));
    core::Customer maria;
    maria.label = QStringLiteral("Maria Kowalska");
    maria.fields.setText(QStringLiteral("email"), QStringLiteral("Maria@example.com"));
    const CodeQuestion known = codeQuestion(question, book, {&other, &maria});
    QCOMPARE(known.customerLabel, QStringLiteral("Maria Kowalska"));
    QCOMPARE(known.code, core::LoginCode::Mailed);
    QVERIFY(codeTitle(known).contains(QStringLiteral("Maria Kowalska")));
    QVERIFY(codeSource(known).contains(QStringLiteral("maria@example.com")));
}

void TestCodeWords::anAccountThatIsGoneHasNoWords()
{
    const services::AccountBook book;
    const CodeQuestion question = codeQuestion(asked(QStringLiteral("gone"), QStringLiteral("x/login")), book, {});
    QVERIFY(question.accountName.isEmpty());
    QVERIFY(!codeTitle(question).contains(u'%'));
}

void TestCodeWords::saysWhereTheCodeComesFrom()
{
    QVERIFY(codeSource(test::ownQuestion()).contains(QStringLiteral("authenticator")));
    CodeQuestion mailed = test::customersQuestion();
    QVERIFY(codeSource(mailed).contains(QStringLiteral("has e-mailed")));
    mailed.asked.isCodeSent = false;
    QVERIFY(codeSource(mailed).contains(QStringLiteral("not sent")));
}

void TestCodeWords::saysWhatWaitsForIt()
{
    QVERIFY(codeConsequence(test::ownQuestion()).contains(u'3'));
    QVERIFY(codeConsequence(test::ownQuestion()).contains(QStringLiteral("cancel")));
    QVERIFY(codeConsequence(test::customersQuestion()).contains(QStringLiteral("cancel")));
}

void TestCodeWords::theProvidersWordsAreKept()
{
    CodeQuestion question = test::ownQuestion();
    QVERIFY(codeProblem(question).isEmpty());
    question.asked.problem = test::codeRefused();
    QVERIFY(codeProblem(question).contains(QStringLiteral("refused")));
    QVERIFY(codeProblem(question).contains(QStringLiteral("The code is wrong")));
}

QTEST_GUILESS_MAIN(TestCodeWords)
#include "test_codewords.moc"
