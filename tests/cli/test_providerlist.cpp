// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/providerlist.h"
#include "providers/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kyc;
using namespace kyc::cli;

namespace {

QList<const core::ProviderDescription *> descriptions()
{
    QList<const core::ProviderDescription *> all;
    for (const providers::Provider *provider : providers::all())
        all.append(&provider->description());
    return all;
}

} // namespace

/// A lookup can be put together from what "providers" says: nothing a description holds is left out.
class TestProviderList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableNamesEverything();
    void tableTellsSecretsFromFields();
    void jsonNamesEverything();
    void csvHasARecordAField();
    void csvKeepsAChecksWithoutFields();
};

void TestProviderList::tableNamesEverything()
{
    const QString text = QString::fromUtf8(providerList(descriptions(), Format::Table));
    for (const core::ProviderDescription *provider : descriptions()) {
        QVERIFY(text.contains(provider->label.english() + QStringLiteral(" (") + provider->id + u')'));
        for (const core::HostDescription &host : provider->hosts)
            QVERIFY(text.contains(host.production.toString()));
        for (const core::CheckDescription &check : provider->checks) {
            QVERIFY(text.contains(QStringLiteral("--check ") + check.id));
            for (const core::FieldDescription &field : check.customerFields)
                QVERIFY2(text.contains(field.key) && text.contains(field.help.english()), qPrintable(field.key));
        }
        for (const core::FieldDescription &field : provider->accountFields)
            QVERIFY2(text.contains(field.key) && text.contains(field.help.english()), qPrintable(field.key));
        if (!provider->destination)
            continue;
        for (const core::FieldDescription &field : provider->destination->fields)
            QVERIFY2(text.contains(field.key) && text.contains(field.help.english()), qPrintable(field.key));
    }
    QCOMPARE(text.count(QStringLiteral("Import to here")), 2);
    QCOMPARE(text.count(QStringLiteral("Import from here")), 1);
}

void TestProviderList::tableTellsSecretsFromFields()
{
    const QString text = QString::fromUtf8(providerList(descriptions(), Format::Table));
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(QStringLiteral("secret-key ")))
            QVERIFY2(line.contains(QStringLiteral("--secret")), qPrintable(line));
        if (line.trimmed().startsWith(QStringLiteral("external-user-id ")))
            QVERIFY2(line.contains(QStringLiteral("--field")), qPrintable(line));
    }
}

void TestProviderList::jsonNamesEverything()
{
    const QJsonArray list = QJsonDocument::fromJson(providerList(descriptions(), Format::Json)).array();
    QCOMPARE(list.size(), descriptions().size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const core::ProviderDescription &provider = *descriptions().at(i);
        const QJsonObject object = list.at(i).toObject();
        QCOMPARE(object[QStringLiteral("id")].toString(), provider.id);
        QCOMPARE(object[QStringLiteral("hosts")].toArray().size(), provider.hosts.size());
        QCOMPARE(object[QStringLiteral("quota")][QStringLiteral("inFlight")].toInt(), provider.quota.inFlight);
        const QJsonArray fields = object[QStringLiteral("accountFields")].toArray();
        QCOMPARE(fields.size(), provider.accountFields.size());
        for (qsizetype f = 0; f < fields.size(); ++f) {
            QCOMPARE(fields.at(f)[QStringLiteral("key")].toString(), provider.accountFields.at(f).key);
            QCOMPARE(fields.at(f)[QStringLiteral("secret")].toBool(), provider.accountFields.at(f).isSecret);
            QCOMPARE(fields.at(f)[QStringLiteral("required")].toBool(), provider.accountFields.at(f).isRequired);
            QCOMPARE(fields.at(f)[QStringLiteral("default")].toString(), provider.accountFields.at(f).defaultValue);
            QVERIFY(!fields.at(f)[QStringLiteral("help")].toString().isEmpty());
        }
        const QJsonArray checks = object[QStringLiteral("checks")].toArray();
        QCOMPARE(checks.size(), provider.checks.size());
        for (qsizetype c = 0; c < checks.size(); ++c) {
            QCOMPARE(checks.at(c)[QStringLiteral("id")].toString(), provider.checks.at(c).id);
            QCOMPARE(checks.at(c)[QStringLiteral("customerFields")].toArray().size(),
                     provider.checks.at(c).customerFields.size());
        }
        QCOMPARE(object[QStringLiteral("importFrom")].isObject(), provider.source.has_value());
        QCOMPARE(object[QStringLiteral("importTo")][QStringLiteral("fields")].toArray().size(),
                 provider.destination ? provider.destination->fields.size() : 0);
    }
}

void TestProviderList::csvHasARecordAField()
{
    qsizetype fields = 0;
    for (const core::ProviderDescription *provider : descriptions()) {
        fields += provider->accountFields.size();
        for (const core::CheckDescription &check : provider->checks)
            fields += std::max<qsizetype>(1, check.customerFields.size());
    }
    const QByteArray csv = providerList(descriptions(), Format::Csv);
    QVERIFY(csv.startsWith(
        "provider,check,belongs_to,key,label,secret,required,default,help,staging_hosts,production_hosts,"
        "requests_per_second,in_flight\r\n"));
    QCOMPARE(csv.count("\r\n"), fields + 1);
    QVERIFY(csv.contains("p100,,account,api-key,"));
    QVERIFY(csv.contains("p100,p100/kyc,customer,external-user-id,"));
}

void TestProviderList::csvKeepsAChecksWithoutFields()
{
    core::ProviderDescription bare;
    bare.id = QStringLiteral("bare");
    bare.checks = {{.id = QStringLiteral("bare/kyc"), .label = {}, .customerFields = {}, .openKeys = {}}};
    QVERIFY(providerList({&bare}, Format::Csv).contains("bare,bare/kyc,customer,,"));
}

QTEST_APPLESS_MAIN(TestProviderList)
#include "test_providerlist.moc"
