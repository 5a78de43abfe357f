// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/registry.h"
#include "sandbox/credentials.h"
#include "sandbox/simulation.h"
#include "support/conversationdriver.h"

#include <QTest>

using namespace kyc;

namespace {

const QString kBaseUrl = QStringLiteral("http://127.0.0.1:8900");

core::Fields fieldsOf(const QJsonObject &source)
{
    core::Fields fields;
    const QJsonObject texts = source.value(u"fields").toObject();
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it)
        fields.setText(it.key(), it.value().toString());
    const QJsonObject secrets = source.value(u"secrets").toObject();
    for (auto it = secrets.constBegin(); it != secrets.constEnd(); ++it)
        fields.setSecret(it.key(), core::Secret::fromText(it.value().toString()));
    return fields;
}

core::Account accountOf(const QString &provider)
{
    for (const QJsonValue value : sandbox::credentials::accounts(kBaseUrl)) {
        if (value[u"provider"] != provider)
            continue;
        core::Account account;
        account.name = value[u"name"].toString();
        account.providerId = provider;
        account.environment = core::Environment::Custom;
        account.customBaseUrl = QUrl(kBaseUrl);
        account.fields = fieldsOf(value.toObject());
        return account;
    }
    return {};
}

} // namespace

/// The product's own conversations, asked about everybody in the population without a network: each must end as the
/// population says it means.
class TestMeanings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowMeansWhatItSays_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue row : sandbox::Population().rows())
            QTest::addRow("%s %s", qPrintable(row[u"check"].toString()), qPrintable(row[u"name"].toString()))
                << row.toObject();
    }
    void everyRowMeansWhatItSays()
    {
        QFETCH(const QJsonObject, row);
        const QString checkId = row.value(u"check").toString();
        const test::Talk talk = ask(checkId, row);
        if (row.contains(u"error")) {
            QVERIFY2(!talk.isAnswered(), "an error was expected");
            QCOMPARE(core::toWord(talk.result.error().kind), row.value(u"error").toString());
            return;
        }
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        QCOMPARE(core::toWord(talk.result->status), row.value(u"status").toString());
        QCOMPARE(core::toWord(talk.result->nextActor), row.value(u"nextActor").toString());
        if (row.contains(u"retry"))
            QCOMPARE(core::toWord(talk.result->retry), row.value(u"retry").toString());
    }

    void everyCustomerIsKnownToEveryProvider_data()
    {
        QTest::addColumn<QJsonObject>("customer");
        QTest::addColumn<QString>("check");
        for (const QJsonValue customer : sandbox::Population().customers())
            for (const providers::Provider *provider : providers::all())
                for (const core::CheckDescription &check : provider->description().checks)
                    QTest::addRow("%s, %s", qPrintable(customer[u"label"].toString()), qPrintable(check.id))
                        << customer.toObject() << check.id;
    }
    void everyCustomerIsKnownToEveryProvider()
    {
        QFETCH(const QJsonObject, customer);
        QFETCH(const QString, check);
        const test::Talk talk = ask(check, customer);
        QVERIFY2(talk.isAnswered() || talk.result.error().kind == core::ErrorKind::ProviderUnavailable,
                 qPrintable(talk.errorLine()));
    }

private:
    [[nodiscard]] test::Talk ask(const QString &checkId, const QJsonObject &customer)
    {
        const core::Account account = accountOf(checkId.section(u'/', 0, 0));
        const core::Fields fields = fieldsOf(customer);
        return test::ask(checkId, {account, fields, m_clock}, [this](const core::HttpRequest &request) {
            return m_simulation.handle({core::toWord(request.method), request.target, request.headers, request.body})
                .answer;
        });
    }

    core::SystemClock m_clock;
    sandbox::Simulation m_simulation{{}};
};

QTEST_GUILESS_MAIN(TestMeanings)
#include "test_meanings.moc"
