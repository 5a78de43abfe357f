// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/hostileids.h"
#include "providers/registry.h"
#include "providers/specimen.h"
#include "support/answers.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;

/// What holds for every check: what is not sent, what is sent, and what does not come back.
class TestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownChecks_data();
    void unknownChecks();
    void addresses_data();
    void addresses();
    void requiredFields_data();
    void requiredFields();
    void malformedFields_data();
    void malformedFields();
    void secretsThatBreakHeaders_data();
    void secretsThatBreakHeaders();
    void nothingSecretInTheTrace_data() { addCheckRows(); }
    void nothingSecretInTheTrace();
    void secretsComeBackBlotted_data() { addCheckRows(); }
    void secretsComeBackBlotted();
    void requestsAreWellFormed_data();
    void requestsAreWellFormed();
    void theConversationOwnsWhatItNeeds_data() { addCheckRows(); }
    void theConversationOwnsWhatItNeeds();

private:
    static void addCheckRows();

    FixedClock m_clock;
};

namespace {

QList<core::FieldDescription> accountFields(const Specimen &specimen)
{
    return providers::find(specimen.account.providerId)->description().accountFields;
}

QList<core::FieldDescription> customerFields(const Specimen &specimen)
{
    return providers::providerOfCheck(specimen.checkId)->description().check(specimen.checkId)->customerFields;
}

/// Every secret that the specimen is asked with.
QList<QByteArray> secretsOf(const Specimen &specimen)
{
    QList<QByteArray> secrets;
    for (const core::Fields *fields : {&specimen.account.fields, &specimen.customer}) {
        const QStringList keys = fields->secretKeys();
        for (const QString &key : keys)
            secrets.append(fields->secret(key)->open().toByteArray());
    }
    return secrets;
}

Talk askSpecimen(const Specimen &specimen, const core::Account &account, const core::Fields &customer,
                 const core::Clock &clock)
{
    const QList<core::HttpResponse> good = specimen.goodResponses();
    return ask(specimen.checkId, {account, customer, clock}, [&](const core::HttpRequest &request) {
        for (std::size_t i = 0; i < specimen.answers.size(); ++i) {
            if (request.target.startsWith(specimen.answers.at(i).pathBegin))
                return core::Result<core::HttpResponse>(good.at(static_cast<qsizetype>(i)));
        }
        return core::Result<core::HttpResponse>(jsonAnswer("{}", 404));
    });
}

} // namespace

void TestLookup::addCheckRows()
{
    QTest::addColumn<QString>("checkId");
    for (const Specimen &specimen : specimens())
        QTest::newRow(qPrintable(specimen.checkId)) << specimen.checkId;
}

void TestLookup::unknownChecks_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::newRow("empty") << QString();
    QTest::newRow("none of that name") << QStringLiteral("p100/other");
    QTest::newRow("the provider alone") << QStringLiteral("p100");
    QTest::newRow("in capitals") << QStringLiteral("P100/KYC");
    QTest::newRow("another provider's") << QStringLiteral("sumvin/kyc");
}

void TestLookup::unknownChecks()
{
    QFETCH(QString, checkId);
    const Specimen &specimen = specimenOf(QStringLiteral("p100/kyc"));
    const Talk talk = ask(checkId, {specimen.account, specimen.customer, m_clock}, scripted({}));
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("InvalidInput"));
    QCOMPARE(talk.result.error().cause, ErrorCause::UnknownCheck);
    QCOMPARE(talk.result.error().args, QStringList{checkId});
}

void TestLookup::addresses_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("address");
    for (const Specimen &specimen : specimens()) {
        for (const char *address : {"", "api.example.com", "ftp://api.example.com", "https://",
                                    "https://u:p@example.com", "https://example.com/?x=1", "https://example.com/#x"}) {
            QTest::newRow(qPrintable(specimen.checkId + QStringLiteral(": ") + QString::fromLatin1(address)))
                << specimen.checkId << QString::fromLatin1(address);
        }
    }
}

void TestLookup::addresses()
{
    QFETCH(QString, checkId);
    QFETCH(QString, address);
    const Specimen &specimen = specimenOf(checkId);
    core::Account account = specimen.account.clone();
    account.customBaseUrl = QUrl(address);
    const Talk talk = askSpecimen(specimen, account, specimen.customer, m_clock);
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("InvalidInput"));
    QCOMPARE(talk.result.error().cause, ErrorCause::AddressMalformed);
}

void TestLookup::requiredFields_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfAccount");
    QTest::addColumn<bool>("isSecret");
    for (const Specimen &specimen : specimens()) {
        for (const bool isOfAccount : {true, false}) {
            for (const auto &field : isOfAccount ? accountFields(specimen) : customerFields(specimen)) {
                if (field.isRequired && field.defaultValue.isEmpty())
                    QTest::newRow(qPrintable(specimen.checkId + u' ' + field.key))
                        << specimen.checkId << field.key << isOfAccount << field.isSecret;
            }
        }
    }
}

void TestLookup::requiredFields()
{
    QFETCH(QString, checkId);
    QFETCH(QString, key);
    QFETCH(bool, isOfAccount);
    QFETCH(bool, isSecret);
    const Specimen &specimen = specimenOf(checkId);
    core::Account account = specimen.account.clone();
    core::Fields customer = specimen.customer.clone();
    (isOfAccount ? account.fields : customer).remove(key);
    const Talk talk = askSpecimen(specimen, account, customer, m_clock);
    QVERIFY(talk.sent.isEmpty());
    const bool isCredential = isOfAccount || isSecret;
    QCOMPARE(core::toWord(talk.result.error().kind),
             isCredential ? QStringLiteral("MissingCredential") : QStringLiteral("InvalidInput"));
    QCOMPARE(talk.result.error().cause, isCredential ? ErrorCause::CredentialMissing : ErrorCause::FieldMissing);
    QCOMPARE(talk.result.error().args, QStringList{key});
}

void TestLookup::malformedFields_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfAccount");
    QTest::addColumn<bool>("isSecret");
    for (const Specimen &specimen : specimens()) {
        for (const bool isOfAccount : {true, false}) {
            for (const auto &field : isOfAccount ? accountFields(specimen) : customerFields(specimen))
                QTest::newRow(qPrintable(specimen.checkId + u' ' + field.key))
                    << specimen.checkId << field.key << isOfAccount << field.isSecret;
        }
    }
}

void TestLookup::malformedFields()
{
    QFETCH(QString, checkId);
    QFETCH(QString, key);
    QFETCH(bool, isOfAccount);
    QFETCH(bool, isSecret);
    const Specimen &specimen = specimenOf(checkId);
    const QString nul(QChar(u'\0'));
    for (const QString &value : {QStringLiteral("a\r\nX-Evil: 1"), QStringLiteral("a\n"), QStringLiteral("a") + nul}) {
        core::Account account = specimen.account.clone();
        core::Fields customer = specimen.customer.clone();
        core::Fields &fields = isOfAccount ? account.fields : customer;
        if (isSecret)
            fields.setSecret(key, core::Secret::fromText(value));
        else
            fields.setText(key, value);
        const Talk talk = askSpecimen(specimen, account, customer, m_clock);
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(core::toWord(talk.result.error().kind),
                 isSecret ? QStringLiteral("MissingCredential") : QStringLiteral("InvalidInput"));
        QCOMPARE(talk.result.error().cause, isSecret ? ErrorCause::CredentialMalformed : ErrorCause::FieldMalformed);
        QCOMPARE(talk.result.error().args, QStringList{key});
    }
}

void TestLookup::secretsThatBreakHeaders_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfAccount");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *checkId, const char *key, bool isOfAccount, bool isSecret) {
        QTest::newRow((QByteArray(checkId) + ' ' + key).constData())
            << QString::fromLatin1(checkId) << QString::fromLatin1(key) << isOfAccount << isSecret;
    };
    row("p100/kyc", "api-key", true, true);
    row("sumvin/kyc", "personal-access-token", false, true);
    row("sumvin/kyc", "org-id", true, false);
    row("kriptomat/kyc", "access-token", true, true);
    row("sumsub/applicant", "app-token", true, true);
    row("transak/reliance", "partner-access-token", true, true);
    row("transak/id-proof", "partner-access-token", true, true);
}

void TestLookup::secretsThatBreakHeaders()
{
    QFETCH(QString, checkId);
    QFETCH(QString, key);
    QFETCH(bool, isOfAccount);
    QFETCH(bool, isSecret);
    const Specimen &specimen = specimenOf(checkId);
    for (const char *value : {"token-\xc3\xa4-0123456789", " token-0123456789 ", "token-0123456789 "}) {
        core::Account account = specimen.account.clone();
        core::Fields customer = specimen.customer.clone();
        core::Fields &fields = isOfAccount ? account.fields : customer;
        if (isSecret)
            fields.setSecret(key, core::Secret(QByteArray(value)));
        else
            fields.setText(key, QString::fromUtf8(value));
        auto conversation = providers::startLookup(checkId, {account, customer, m_clock});
        QVERIFY(conversation.has_value());
        const core::Step<core::Verification> step = (*conversation)->start();
        const auto *fail = std::get_if<core::Fail>(&step);
        QVERIFY2(fail != nullptr, value);
        QCOMPARE(core::toWord(fail->error.kind),
                 isSecret ? QStringLiteral("MissingCredential") : QStringLiteral("InvalidInput"));
        QCOMPARE(fail->error.cause, isSecret ? ErrorCause::CredentialMalformed : ErrorCause::FieldMalformed);
        QCOMPARE(fail->error.args, QStringList{key});
    }
}

void TestLookup::nothingSecretInTheTrace()
{
    QFETCH(QString, checkId);
    const Specimen &specimen = specimenOf(checkId);
    const Talk talk = specimen.askWith(specimen.goodResponses(), m_clock);
    QVERIFY(!talk.sent.isEmpty());
    for (const core::HttpRequest &request : talk.sent) {
        QVERIFY(request.tracePath.startsWith('/'));
        QVERIFY2(!request.tracePath.contains('?'), request.tracePath.constData());
        for (const QByteArray &secret : secretsOf(specimen))
            QVERIFY(!request.tracePath.contains(secret) && !request.tracePath.contains(secret.toPercentEncoding()));
        const QStringList keys = specimen.customer.textKeys();
        for (const QString &key : keys) {
            const QByteArray id = specimen.customer.text(key).toUtf8();
            QVERIFY2(id.size() < 5 || !request.tracePath.contains(id), request.tracePath.constData());
        }
    }
}

void TestLookup::secretsComeBackBlotted()
{
    QFETCH(QString, checkId);
    const Specimen &specimen = specimenOf(checkId);
    for (const QByteArray &secret : secretsOf(specimen)) {
        const QByteArray echo = "you sent " + secret + " or " + secret.toPercentEncoding();
        // As a status word, beside it, and as an error's message.
        QList<core::HttpResponse> responses = specimen.goodResponses();
        const WordSlot &slot = specimen.wordSlots.constFirst();
        core::HttpResponse &response = responses[slot.answer];
        response.body = withValue(response.body, slot.path, QString::fromUtf8(echo));
        response.body = withValue(response.body, {QStringLiteral("echo")}, QString::fromUtf8(echo));
        const Talk talk = specimen.askWith(responses, m_clock);
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        QCOMPARE(core::toWord(talk.result->status), QStringLiteral("Unknown"));
        const QString words = talk.result->raw.values().join(u' ');
        QVERIFY2(words.contains(u"you sent ***"), qPrintable(words));
        QVERIFY(!words.contains(QString::fromUtf8(secret)));
        const QByteArray body = talk.result->evidence.constFirst().body;
        QVERIFY2(!body.contains(secret) && !body.contains(secret.toPercentEncoding()), body.constData());

        for (const char *shape :
             {R"({"errorCode":"X","errorMessage":"E","message":"E","description":"E","detail":"E"})",
              R"({"error":{"message":"E"}})"}) {
            QList<core::HttpResponse> refused = specimen.goodResponses();
            refused[0] = jsonAnswer(QByteArray(shape).replace("\"E\"", '"' + echo + '"'), 400);
            const Talk error = specimen.askWith(refused, m_clock);
            QVERIFY(!error.isAnswered());
            QVERIFY(!error.result.error().providerMessage.contains(QString::fromUtf8(secret)));
        }
    }
}

void TestLookup::requestsAreWellFormed_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    for (const Specimen &specimen : specimens()) {
        for (const auto &field : customerFields(specimen)) {
            if (field.isSecret || field.kind != core::FieldKind::Text || !specimen.customer.contains(field.key))
                continue;
            for (const HostileId &hostile : hostileIds())
                QTest::newRow(qPrintable(specimen.checkId + u' ' + field.key + QStringLiteral(": ")
                                         + QString::fromLatin1(hostile.name)))
                    << specimen.checkId << field.key << hostile.id << hostile.encoded;
        }
    }
}

void TestLookup::requestsAreWellFormed()
{
    QFETCH(QString, checkId);
    QFETCH(QString, key);
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    const Specimen &specimen = specimenOf(checkId);
    core::Fields customer = specimen.customer.clone();
    customer.setText(key, id);
    const Talk talk = askSpecimen(specimen, specimen.account, customer, m_clock);
    QVERIFY(!talk.sent.isEmpty());
    QVERIFY2(talk.sent.constFirst().target.contains(encoded), talk.sent.constFirst().target.constData());
    for (const core::HttpRequest &request : talk.sent) {
        QVERIFY(request.origin == QUrl(QStringLiteral("https://provider.example:8443")));
        QVERIFY(request.target.startsWith('/'));
        for (const char byte : request.target)
            QVERIFY2(byte > 0x20 && byte < 0x7f, request.target.constData());
        QVERIFY2(request.target.count('?') <= 1 && !request.target.contains('#'), request.target.constData());
    }
}

void TestLookup::theConversationOwnsWhatItNeeds()
{
    QFETCH(QString, checkId);
    const Specimen &specimen = specimenOf(checkId);
    core::Account account = specimen.account.clone();
    core::Fields customer = specimen.customer.clone();
    auto conversation = providers::startLookup(checkId, {account, customer, m_clock});
    QVERIFY(conversation.has_value());
    account = core::Account();
    customer = core::Fields();
    const QList<core::HttpResponse> good = specimen.goodResponses();
    qsizetype next = 0;
    const Talk talk = drive(**conversation, [&](const core::HttpRequest & /*request*/) {
        return core::Result<core::HttpResponse>(good.at(next++));
    });
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.size(), good.size());
}

QTEST_APPLESS_MAIN(TestLookup)
#include "test_lookup.moc"
