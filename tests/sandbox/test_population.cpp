// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/credentials.h"
#include "sandbox/population.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace kyc::sandbox;

namespace {

/// The rows of the mapping, in the words of the provider: each must have somebody.
const QHash<QString, QStringList> kMapping{
    {QStringLiteral("p100/kyc"),
     {QStringLiteral("NOT_VERIFIED, no attempt"), QStringLiteral("404 P445"), QStringLiteral("400 P459"),
      QStringLiteral("NOT_VERIFIED + PENDING"), QStringLiteral("NOT_VERIFIED + VERIFICATION"),
      QStringLiteral("NOT_VERIFIED + REJECTED_BY_PROVIDER"), QStringLiteral("NOT_VERIFIED + SUCCESSFUL"),
      QStringLiteral("VERIFIED + SUCCESSFUL"), QStringLiteral("VERIFIED, no attempt"),
      QStringLiteral("VERIFIED + PENDING"), QStringLiteral("VERIFIED + VERIFICATION"),
      QStringLiteral("VERIFIED + REJECTED_BY_PROVIDER"), QStringLiteral("EXPIRED"), QStringLiteral("400 P412"),
      QStringLiteral("400 P403"), QStringLiteral("400 P500"), QStringLiteral("400 P501")}},
    {QStringLiteral("transak/reliance"),
     {QStringLiteral("INITIALIZED"), QStringLiteral("VALIDATED"), QStringLiteral("IMPORTED + requirement APPROVED"),
      QStringLiteral("IMPORTED + requirement SUBMITTED"), QStringLiteral("IMPORTED + requirement NOT_SUBMITTED"),
      QStringLiteral("IMPORTED + requirement ADDITIONAL_FORMS_REQUIRED"),
      QStringLiteral("IMPORTED, requirement answers 500"), QStringLiteral("DONE + requirement APPROVED"),
      QStringLiteral("DONE + requirement SUBMITTED"), QStringLiteral("DONE + requirement NOT_SUBMITTED"),
      QStringLiteral("DONE + requirement ADDITIONAL_FORMS_REQUIRED"), QStringLiteral("DONE, requirement answers 500"),
      QStringLiteral("FAILED"), QStringLiteral("400 No KYC Request Found")}},
    {QStringLiteral("transak/id-proof"), {QStringLiteral("NOT_SUBMITTED"), QStringLiteral("SUBMITTED")}},
    {QStringLiteral("sumvin/kyc"),
     {QStringLiteral("pending"), QStringLiteral("in_progress"), QStringLiteral("retry"), QStringLiteral("approved"),
      QStringLiteral("rejected"), QStringLiteral("404 with refresh")}},
    {QStringLiteral("kriptomat/kyc"),
     {QStringLiteral("not_started"), QStringLiteral("pending"), QStringLiteral("failed"), QStringLiteral("declined"),
      QStringLiteral("passed + EDD not_required"), QStringLiteral("passed + EDD confirmed"),
      QStringLiteral("passed + EDD \"\""), QStringLiteral("passed, no EDD"), QStringLiteral("passed + EDD required"),
      QStringLiteral("passed + EDD failed"), QStringLiteral("passed + EDD escalated")}},
    {QStringLiteral("sumsub/applicant"),
     {QStringLiteral("init"), QStringLiteral("awaitingUser"), QStringLiteral("pending"), QStringLiteral("prechecked"),
      QStringLiteral("queued"), QStringLiteral("awaitingService, carrying GREEN"), QStringLiteral("onHold"),
      QStringLiteral("completed + GREEN"), QStringLiteral("completed + RED + RETRY"),
      QStringLiteral("completed + RED + FINAL"), QStringLiteral("completed + RED, no type")}},
};

QString readme()
{
    QFile file(QStringLiteral(KYC_TEST_DATA "/../../src/sandbox/README.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestPopulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyForEveryRowOfTheMapping_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("says");
        for (auto it = kMapping.constBegin(); it != kMapping.constEnd(); ++it)
            for (const QString &says : it.value())
                QTest::addRow("%s: %s", qPrintable(it.key()), qPrintable(says)) << it.key() << says;
    }
    void somebodyForEveryRowOfTheMapping()
    {
        QFETCH(const QString, check);
        QFETCH(const QString, says);
        const QJsonArray rows = m_population.rows();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [&](const QJsonValue &row) {
            return row[u"check"] == check && row[u"says"].toString().startsWith(says);
        }));
    }

    void somebodySaysAnUndocumentedWordAtEveryCheck()
    {
        QSet<QString> checks;
        for (const QJsonValue row : m_population.rows())
            if (row[u"status"] == QLatin1String("Unknown"))
                checks.insert(row[u"check"].toString());
        QCOMPARE(checks.size(), 6);
    }

    void rowsHaveNamesOfTheirOwn()
    {
        QSet<QString> names;
        for (const QJsonValue row : m_population.rows()) {
            const QString name = row[u"check"].toString() + u' ' + row[u"name"].toString();
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QVERIFY2(row[u"status"].isString() != row[u"error"].isString(), qPrintable(name));
        }
        QCOMPARE(names.size(), 86);
    }

    void customersCarryEveryIdentifier()
    {
        const QJsonArray customers = m_population.customers();
        QVERIFY(customers.size() >= 8);
        QSet<QString> labels;
        for (const QJsonValue customer : customers) {
            const QString label = customer[u"label"].toString();
            labels.insert(label);
            for (const auto *key :
                 {"external-user-id", "email", "quote-id", "workflow-run-id", "user-id", "applicant-id"})
                QVERIFY2(!customer[u"fields"][QLatin1String(key)].toString().isEmpty(), qPrintable(label));
            for (const auto *key : {"share-token", "personal-access-token"})
                QVERIFY2(!customer[u"secrets"][QLatin1String(key)].toString().isEmpty(), qPrintable(label));
        }
        QCOMPARE(labels.size(), customers.size());
        const QJsonValue maria = customers.at(0);
        QCOMPARE(maria[u"label"].toString(), QStringLiteral("Maria Kowalska"));
        QCOMPARE(maria[u"fields"][u"external-user-id"].toString(), QStringLiteral("u-1042"));
    }

    void nobodyIsReal()
    {
        for (const QJsonValue customer : m_population.customers())
            QVERIFY(customer[u"fields"][u"email"].toString().endsWith(u"@example.com"));
        for (const QJsonValue row : m_population.rows())
            if (row[u"fields"][u"email"].isString())
                QVERIFY(row[u"fields"][u"email"].toString().endsWith(u"@example.com"));
    }

    void findsPeopleByTheirIdentifiers()
    {
        const Person *maria = m_population.find(QStringLiteral("p100/kyc"), QStringLiteral("u-1042"));
        QVERIFY(maria);
        QCOMPARE(maria->label, QStringLiteral("Maria Kowalska"));
        QCOMPARE(m_population.applicantOf(QStringLiteral("u-1042"))->applicantId,
                 QStringLiteral("65f0c0de0000000000001042"));
        QVERIFY(m_population.isTransakEmail(QStringLiteral("maria.kowalska@example.com")));
        QVERIFY(!m_population.isTransakEmail(QStringLiteral("nobody@example.com")));
        QVERIFY(!m_population.find(QStringLiteral("p100/kyc"), QStringLiteral("u-9")));
        QVERIFY(!m_population.find(QStringLiteral("p100/other"), QStringLiteral("u-1042")));
        QVERIFY(!m_population.applicantOf(QString()));
    }

    void theReadmeShowsThePopulation()
    {
        const QString text = readme();
        QVERIFY(!text.isEmpty());
        for (const QString &line : m_population.table().split(u'\n'))
            QVERIFY2(text.contains(line), qPrintable(line));
        QVERIFY2(text.endsWith(m_population.table()), "README.md has rows that the population does not have");
    }

    void theReadmeShowsTheCredentials()
    {
        const QString text = readme();
        for (const QJsonValue account : credentials::accounts(QStringLiteral("http://127.0.0.1:1")))
            for (const QJsonValue secret : account[u"secrets"].toObject())
                QVERIFY2(text.contains(secret.toString()), qPrintable(secret.toString()));
        for (const auto *value :
             {credentials::kP100ApiKeyElsewhere, credentials::kTransakApiSecret, credentials::kKriptomatPassword,
              credentials::kKriptomatClientId, credentials::kKriptomatClientSecret, credentials::kKriptomatTotpSecret,
              credentials::kKriptomatEmail, credentials::kTransakApiKey})
            QVERIFY2(text.contains(QString::fromUtf16(value)), qPrintable(QString::fromUtf16(value)));
    }

private:
    Population m_population;
};

QTEST_GUILESS_MAIN(TestPopulation)
#include "test_population.moc"
