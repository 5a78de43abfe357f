// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kyc;
using core::ErrorCause;
using services::readAccountFile;
using services::writeAccountFile;

namespace {

const QString kName = QStringLiteral("accounts.json");

/// JSON written with single quotes, which moc reads without losing its way.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A whole file around what stands in the list of its accounts.
QByteArray fileOf(const char *accounts)
{
    return json("{'format':'kyc-desk-accounts','version':1,'accounts':[") + json(accounts) + "]}";
}

const char *const kAccount = "{'id':'1','name':'n','provider':'transak','environment':'staging'}";

} // namespace

class TestAccountFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const auto file =
            readAccountFile(fileOf("{'id':'a-1','name':'One','provider':'transak','environment':'custom',"
                                   "'baseUrl':'http://127.0.0.1:8900','enabled':false,'fields':{'api-key':'k'},"
                                   "'quota':{'requestsPerSecond':0.5,'burst':2,'inFlight':3}}"),
                            kName);
        QVERIFY(file);
        QCOMPARE(file->accounts.size(), 1U);
        const core::Account &account = file->accounts.front();
        QCOMPARE(account.id, QStringLiteral("a-1"));
        QCOMPARE(account.name, QStringLiteral("One"));
        QCOMPARE(account.providerId, QStringLiteral("transak"));
        QCOMPARE(account.environment, core::Environment::Custom);
        QCOMPARE(account.customBaseUrl, QUrl(QStringLiteral("http://127.0.0.1:8900")));
        QVERIFY(!account.isEnabled);
        QCOMPARE(account.quota, (core::Quota{0.5, 2, 3}));
        QCOMPARE(account.fields.text(QStringLiteral("api-key")), QStringLiteral("k"));
    }

    void whatIsLeftOutHasADefault()
    {
        const auto file = readAccountFile(fileOf(kAccount), kName);
        QVERIFY(file);
        const core::Account &account = file->accounts.front();
        QVERIFY(account.isEnabled && !account.quota && account.customBaseUrl.isEmpty());
        QVERIFY(account.fields.textKeys().isEmpty());
    }

    void comesBackAsItWasWritten()
    {
        const QByteArray once = fileOf("{'id':'1','name':'Ä \u201c\u4e2d\u201d','provider':'p100','environment':"
                                       "'production'},{'id':'2','name':'m','provider':'transak','environment':"
                                       "'custom','baseUrl':'https://kyc.example.com/p','enabled':false,"
                                       "'quota':{'burst':9},'fields':{'api-key':'k'}}");
        const auto first = readAccountFile(once, kName);
        QVERIFY(first);
        const QByteArray written = writeAccountFile(*first);
        const auto second = readAccountFile(written, kName);
        QVERIFY(second);
        QCOMPARE(writeAccountFile(*second), written);
        QCOMPARE(second->accounts.at(1).customBaseUrl, first->accounts.at(1).customBaseUrl);
        QCOMPARE(second->accounts.at(1).quota, first->accounts.at(1).quota);
        QCOMPARE(second->accounts.at(0).name, first->accounts.at(0).name);
        QVERIFY(written.contains("\n    ")); // for people too
    }

    void unknownKeysAreKept()
    {
        const QByteArray bytes =
            json("{'format':'kyc-desk-accounts','version':1,'colour':['red'],'accounts':[{'id':'1','name':'n',"
                 "'provider':'p100','environment':'staging','shade':{'a':1}}]}");
        auto file = readAccountFile(bytes, kName);
        QVERIFY(file);
        file->accounts.front().name = QStringLiteral("renamed");
        const QJsonObject written = QJsonDocument::fromJson(writeAccountFile(*file)).object();
        QCOMPARE(written.value(QStringLiteral("colour")), QJsonValue(QJsonArray{QStringLiteral("red")}));
        const QJsonObject account = written.value(QStringLiteral("accounts")).toArray().at(0).toObject();
        QCOMPARE(account.value(QStringLiteral("shade")).toObject().value(QStringLiteral("a")), QJsonValue(1));
        QCOMPARE(account.value(QStringLiteral("name")), QJsonValue(QStringLiteral("renamed")));
    }

    void aProviderOfAnotherVersionIsKept()
    {
        const auto file = readAccountFile(
            fileOf("{'id':'1','name':'n','provider':'future','environment':'staging','fields':{'a':'b'}}"), kName);
        QVERIFY(file);
        QVERIFY(writeAccountFile(*file).contains("future"));
    }

    void secretsAreNeverWritten()
    {
        services::AccountFile file;
        core::Account account;
        account.id = QStringLiteral("1");
        account.name = QStringLiteral("n");
        account.providerId = QStringLiteral("p100");
        account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("c4n4ry")));
        file.accounts.push_back(account.clone());
        account.id = QStringLiteral("2");
        account.fields.remove(QStringLiteral("api-key"));
        account.fields.setText(QStringLiteral("api-key"), QStringLiteral("c4n4ry")); // put in as if it were none
        file.accounts.push_back(std::move(account));
        QVERIFY(!writeAccountFile(file).contains("c4n4ry"));
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << fileOf(kAccount).chopped(3);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << json("{'format':'kyc-desk-administrator','version':1,'accounts':[]}");
        QTest::newRow("no version") << json("{'format':'kyc-desk-accounts','accounts':[]}");
        QTest::newRow("version 0") << json("{'format':'kyc-desk-accounts','version':0,'accounts':[]}");
        QTest::newRow("a version that is a text") << json("{'format':'kyc-desk-accounts','version':'1'}");
        QTest::newRow("a key twice") << json("{'format':'kyc-desk-accounts','version':1,'accounts':[],'accounts':[]}");
        QTest::newRow("accounts no list") << json("{'format':'kyc-desk-accounts','version':1,'accounts':{}}");
        QTest::newRow("an account no object") << fileOf("7");
        QTest::newRow("no id") << fileOf("{'name':'n','provider':'p100','environment':'staging'}");
        QTest::newRow("an id that leads elsewhere")
            << fileOf("{'id':'1/customer','name':'n','provider':'p100','environment':'staging'}");
        QTest::newRow("an id twice") << fileOf(kAccount).replace("]}", "," + json(kAccount) + "]}");
        QTest::newRow("no name") << fileOf("{'id':'1','provider':'p100','environment':'staging'}");
        QTest::newRow("no provider") << fileOf("{'id':'1','name':'n','environment':'staging'}");
        QTest::newRow("an environment nobody knows")
            << fileOf("{'id':'1','name':'n','provider':'p100','environment':'test'}");
        QTest::newRow("an address that is none")
            << fileOf("{'id':'1','name':'n','provider':'p100','environment':'custom','baseUrl':'https://a b'}");
        QTest::newRow("a quota out of range")
            << fileOf("{'id':'1','name':'n','provider':'p100','environment':'staging','quota':{'burst':-1}}");
        QTest::newRow("half a request in flight")
            << fileOf("{'id':'1','name':'n','provider':'p100','environment':'staging','quota':{'inFlight':0.5}}");
        QTest::newRow("enabled a text") << fileOf(
            "{'id':'1','name':'n','provider':'p100','environment':'staging','enabled':'no'}");
        QTest::newRow("a field that is a number")
            << fileOf("{'id':'1','name':'n','provider':'transak','environment':'staging','fields':{'api-key':1}}");
        QTest::newRow("a secret among the fields")
            << fileOf("{'id':'1','name':'n','provider':'p100','environment':'staging','fields':{'api-key':'k'}}");
    }
    void refusesWhatIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readAccountFile(bytes, kName);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, core::ErrorKind::Protocol);
        QCOMPARE(file.error().cause, ErrorCause::FileDamaged);
        QCOMPARE(file.error().args, QStringList{kName}); // nothing of what stands in it
    }

    void refusesWhatIsTooNew()
    {
        const auto file = readAccountFile(json("{'format':'kyc-desk-accounts','version':2,'accounts':7}"), kName);
        QVERIFY(!file);
        QCOMPARE(file.error().cause, ErrorCause::FileTooNew);
        QCOMPARE(file.error().args, (QStringList{kName, QStringLiteral("2")}));
    }

    void theAdministratorsFile()
    {
        const auto file = services::readAdministratorFile(
            json("{'format':'kyc-desk-administrator','version':1,'settings':{'vault/keeper':{'value':'file',"
                 "'locked':true}},'accounts':[{'id':'p','name':'n','provider':'p100','environment':'production'}]}"),
            kName);
        QVERIFY(file);
        QCOMPARE(file->accounts.front().id, QStringLiteral("p"));
        QVERIFY(file->settings.contains(QStringLiteral("vault/keeper")));
        const auto bare =
            services::readAdministratorFile(json("{'format':'kyc-desk-administrator','version':1}"), kName);
        QVERIFY(bare && bare->accounts.empty() && bare->settings.isEmpty());
    }

    void aDamagedAdministratorsFileIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("locked: true");
        QTest::newRow("the user's format") << json("{'format':'kyc-desk-accounts','version':1}");
        QTest::newRow("a setting without its object")
            << json("{'format':'kyc-desk-administrator','version':1,'settings':{'vault/keeper':'file'}}");
        QTest::newRow("locked a text") << json("{'format':'kyc-desk-administrator','version':1,'settings':"
                                               "{'vault/keeper':{'value':'file','locked':'yes'}}}");
        QTest::newRow("a credential in it")
            << json("{'format':'kyc-desk-administrator','version':1,'accounts':[{'id':'p','name':'n',"
                    "'provider':'p100','environment':'production','fields':{'api-key':'k'}}]}");
    }
    void aDamagedAdministratorsFileIsAnError()
    {
        QFETCH(QByteArray, bytes);
        const auto file = services::readAdministratorFile(bytes, kName);
        QVERIFY(!file);
        QCOMPARE(file.error().cause, ErrorCause::FileDamaged);
    }

    void noAdministratorsFilePresetsNothing()
    {
        const auto file = services::loadAdministratorFile(QStringLiteral("/nowhere/administrator.json"));
        QVERIFY(file && file->accounts.empty() && file->settings.isEmpty());
        QVERIFY(services::loadAdministratorFile(QString()));
    }
};

QTEST_GUILESS_MAIN(TestAccountFile)
#include "test_accountfile.moc"
