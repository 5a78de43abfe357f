// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "records/sqlfile.h"
#include "records/statement.h"
#include "support/sandboxprocess.h"
#include "support/transaksignin.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kyc::test;

namespace {

constexpr int kPatience = 30'000;

const QMap<QString, QString> kSecrets{
    {QStringLiteral("SUMSUB_TOKEN"), QStringLiteral("sbx:sumsub-sandbox-token")},
    {QStringLiteral("SUMSUB_KEY"), QStringLiteral("sumsub-sandbox-secret-key")},
    {QStringLiteral("TRANSAK_TOKEN"), QStringLiteral("transak-sandbox-partner-token")},
};

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QString importLine(const QString &to)
{
    const QString common = QStringLiteral("import --from s --to %1 --field external-user-id=u-green --basis consent "
                                          "--reference T-77 --poll-seconds 1 --yes ")
                               .arg(to);
    if (to == u"k")
        return common + QStringLiteral("--field user-id=k-not-started");
    return common
        + QStringLiteral("--field email=none@example.com --field fiat-currency=EUR --field fiat-amount=100 --field "
                         "crypto-currency=ETH --field network=ethereum --field payment-method=card --field "
                         "quote-country-code=DE");
}

/// The JSON of each line.
QList<QJsonObject> lines(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString endOf(const CliAnswer &answer)
{
    const QList<QJsonObject> all = lines(answer.output);
    return all.isEmpty() ? QStringLiteral("nothing") : all.last().value(u"end").toString();
}

/// A user with the three accounts of the simulated providers.
class ImportHome
{
public:
    [[nodiscard]] bool open(const QStringList &arguments)
    {
        if (!sandbox.start(arguments) || !home.chooseVaultFile())
            return false;
        const QString url = sandbox.url().toString();
        const QString kriptomat = tokenOfKriptomat();
        return add(QStringLiteral("accounts add --provider sumsub --name s --base-url %1 --secret "
                                  "app-token=env:SUMSUB_TOKEN --secret secret-key=env:SUMSUB_KEY")
                       .arg(url))
            && add(QStringLiteral("accounts add --provider kriptomat --name k --base-url %1 --secret "
                                  "access-token=env:KRIPTOMAT_TOKEN --field sumsub-client-id=kriptomat")
                       .arg(url))
            && add(QStringLiteral("accounts add --provider transak --name t --base-url %1 --field "
                                  "api-key=transak-sandbox-key --secret partner-access-token=env:TRANSAK_TOKEN")
                       .arg(url));
    }
    [[nodiscard]] std::pair<int, int> handOvers() const ///< all, and those that were accepted
    {
        int attempts = 0;
        int accepted = 0;
        const QJsonObject counts = sandbox.state().value(u"imports").toObject();
        for (const auto &each : counts) {
            attempts += each.toObject().value(u"attempts").toInt();
            accepted += each.toObject().value(u"accepted").toInt();
        }
        return {attempts, accepted};
    }

    SandboxProcess sandbox;
    CliHome home;
    CliAnswer last;

private:
    [[nodiscard]] QString tokenOfKriptomat() const
    {
        const QJsonArray accounts =
            QJsonDocument::fromJson(sandbox.announcement()).object().value(u"accounts").toArray();
        for (const auto &account : accounts) {
            if (account[u"provider"].toString() == u"kriptomat")
                return account[u"secrets"][u"access-token"].toString();
        }
        return {};
    }
    [[nodiscard]] bool add(const QString &line)
    {
        QMap<QString, QString> secrets = kSecrets;
        secrets.insert(QStringLiteral("KRIPTOMAT_TOKEN"), tokenOfKriptomat());
        last = home.run(words(line), secrets);
        return last.exitStatus == 0;
    }
};

} // namespace

/// The command line's imports, and what is left when it is killed at each step: after resuming the destination has one
/// hand-over, whatever was lost.
class TestImportKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();
    void killedAtEachStep_data();
    void killedAtEachStep();
    void misuse_data();
    void misuse();
    void tokenByHand();
    void lostAccessTokenIsAskedForAgain();
    void whatCannotBeReadIsListedAndDiscarded();
};

void TestImportKills::imports_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("Kriptomat") << QStringLiteral("k");
    QTest::newRow("Transak") << QStringLiteral("t");
}

void TestImportKills::imports()
{
    QFETCH(QString, to);
    ImportHome user;
    QVERIFY2(user.open({QStringLiteral("--stage-polls"), QStringLiteral("1")}), user.last.problems.constData());
    const CliAnswer done = user.home.run(words(importLine(to)));
    QVERIFY2(done.exitStatus == 0, (done.problems + done.output).constData());
    QCOMPARE(endOf(done), QStringLiteral("Done"));
    const QJsonObject last = lines(done.output).last();
    QCOMPARE(last.value(u"verification")[u"status"].toString(), QStringLiteral("Approved"));
    QCOMPARE(last.value(u"import").toInt(), 1);
    QCOMPARE(user.handOvers(), std::pair(1, 1));
    const CliAnswer listed = user.home.run(words(QStringLiteral("imports list --format json")));
    QCOMPARE(listed.json().size(), 1);
    QCOMPARE(listed.object().value(u"end").toString(), QStringLiteral("Done"));
    QCOMPARE(listed.object().value(u"reference").toString(), QStringLiteral("T-77"));
    const CliAnswer shown = user.home.run(words(QStringLiteral("imports show 1")));
    QVERIFY2(shown.exitStatus == 0 && shown.output.contains("Hand it over"),
             (shown.output + shown.problems).constData());
    const CliAnswer again = user.home.run(words(QStringLiteral("imports resume 1")));
    QCOMPARE(again.exitStatus, 2);
    const QByteArray token = user.sandbox.state().value(u"imports").toObject().keys().first().toUtf8();
    for (const CliAnswer &answer : {done, listed, shown, again})
        QVERIFY(!answer.output.contains(token) && !answer.problems.contains(token));
    QDirIterator files(user.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const bool isThere =
            content.contains(token) || content.contains(token.toBase64()) || content.contains(token.toHex());
        QVERIFY2(!isThere && !content.contains("kycShareToken="), qPrintable(file.fileName()));
    }
    const CliAnswer verified = user.home.run(words(QStringLiteral("audit verify")));
    QVERIFY2(verified.exitStatus == 0, verified.output.constData());
}

void TestImportKills::killedAtEachStep_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("stalled"); // where the provider has acted, and its answer does not come
    QTest::addColumn<QString>("end"); // of what is resumed
    QTest::newRow("reading the applicant")
        << QStringLiteral("k") << QStringLiteral("sumsub/applicant") << QStringLiteral("Done");
    QTest::newRow("asking Kriptomat") << QStringLiteral("k") << QStringLiteral("kriptomat/kyc")
                                      << QStringLiteral("Done");
    QTest::newRow("making the token") << QStringLiteral("k") << QStringLiteral("sumsub/shareToken")
                                      << QStringLiteral("Done");
    QTest::newRow("handing over to Kriptomat")
        << QStringLiteral("k") << QStringLiteral("kriptomat/import") << QStringLiteral("Done");
    QTest::newRow("making the token for Transak")
        << QStringLiteral("t") << QStringLiteral("sumsub/shareToken") << QStringLiteral("Done");
    QTest::newRow("handing over to Transak")
        << QStringLiteral("t") << QStringLiteral("transak/quotes") << QStringLiteral("HandOverUnclear");
    QTest::newRow("watching Transak") << QStringLiteral("t") << QStringLiteral("transak/reliance")
                                      << QStringLiteral("Done");
}

void TestImportKills::killedAtEachStep()
{
    QFETCH(QString, to);
    QFETCH(QString, stalled);
    QFETCH(QString, end);
    ImportHome user;
    QVERIFY2(user.open({QStringLiteral("--stage-polls"), QStringLiteral("1"), QStringLiteral("--fault"),
                        QStringLiteral("stall@%1#1").arg(stalled)}),
             user.last.problems.constData());
    {
        CliProcess program(user.home.call(words(importLine(to))));
        QVERIFY(QTest::qWaitFor([&] { return user.sandbox.requests(stalled) == 1; }, kPatience));
        program.signal(SIGKILL);
        static_cast<void>(program.wait());
    }
    const CliAnswer left = user.home.run(words(QStringLiteral("imports list --format json")));
    QCOMPARE(left.object().value(u"status").toString(), QStringLiteral("running")); // and nobody runs it
    const CliAnswer resumed = user.home.run(words(QStringLiteral("imports resume 1 --poll-seconds 1")));
    QCOMPARE(endOf(resumed), end);
    QCOMPARE(resumed.exitStatus, end == u"Done" ? 0 : 1);
    QCOMPARE(user.handOvers(), std::pair(1, 1));
    if (end == u"Done")
        return;
    const CliAnswer renewed = user.home.run(words(QStringLiteral("imports resume 1 --new-token --poll-seconds 1")));
    QCOMPARE(endOf(renewed), QStringLiteral("Done"));
    QCOMPARE(user.handOvers(), std::pair(2, 2));
}

void TestImportKills::misuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("not confirmed") << QString(importLine(QStringLiteral("k"))).remove(QStringLiteral("--yes "))
                                   << QByteArray("--yes");
    QTest::newRow("no basis") << QString(importLine(QStringLiteral("k"))).remove(QStringLiteral("--basis consent "))
                              << QByteArray("basis");
    QTest::newRow("no reference")
        << QString(importLine(QStringLiteral("k"))).remove(QStringLiteral("--reference T-77 "))
        << QByteArray("reference");
    QTest::newRow("no such account") << importLine(QStringLiteral("nobody")) << QByteArray("account");
    QTest::newRow("the wrong way round") << QStringLiteral("import --from k --to s --basis a --reference b --yes")
                                         << QByteArray("carried over");
    QTest::newRow("a field of nobody") << importLine(QStringLiteral("k")) + QStringLiteral(" --field quote-id=q")
                                       << QByteArray("--field");
    QTest::newRow("a token in the open") << importLine(QStringLiteral("k"))
            + QStringLiteral(" --secret share-token=_act-1")
                                         << QByteArray("command line");
    QTest::newRow("no number") << QStringLiteral("imports resume") << QByteArray("NUMBER");
    QTest::newRow("a word") << QStringLiteral("imports show last") << QByteArray("number");
}

void TestImportKills::misuse()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, said);
    static ImportHome user;
    static const bool isOpen = user.open({});
    QVERIFY2(isOpen, user.last.problems.constData());
    const CliAnswer answer = user.home.run(words(line));
    QVERIFY2(answer.exitStatus == 2, answer.problems.constData());
    QVERIFY2(answer.problems.contains(said), answer.problems.constData());
    QVERIFY(!answer.problems.contains("_act-1"));
    QCOMPARE(user.sandbox.requests(), 0);
}

void TestImportKills::tokenByHand()
{
    ImportHome user;
    QVERIFY2(user.open({QStringLiteral("--stage-polls"), QStringLiteral("1")}), user.last.problems.constData());
    const QString line = QStringLiteral("import --to k --field user-id=k-not-started --basis consent --reference T-77 "
                                        "--secret share-token=env:SHARE_TOKEN --yes --poll-seconds 1");
    const CliAnswer answer =
        user.home.run(words(line), {{QStringLiteral("SHARE_TOKEN"), QStringLiteral("_act-nobody-made-this")}});
    QVERIFY2(answer.exitStatus == 1, answer.problems.constData());
    QCOMPARE(endOf(answer), QStringLiteral("TokenMalformed"));
    QVERIFY(!answer.output.contains("_act-nobody") && !answer.problems.contains("_act-nobody"));
}

void TestImportKills::lostAccessTokenIsAskedForAgain()
{
    ImportHome user;
    QVERIFY2(user.open({QStringLiteral("--stage-polls"), QStringLiteral("1"), QStringLiteral("--fault"),
                        QStringLiteral("stall@transak/reliance#1")}),
             user.last.problems.constData());
    const QMap<QString, QString> token{
        {QStringLiteral("ACCESS"), accessTokenAtTransak(user.sandbox, QStringLiteral("none@example.com"))}};
    const QString given = QStringLiteral(" --secret user-access-token=env:ACCESS");
    const QString line =
        importLine(QStringLiteral("t")).remove(QStringLiteral("--field email=none@example.com ")) + given;
    {
        CliProcess program(user.home.call(words(line), token));
        QVERIFY(
            QTest::qWaitFor([&] { return user.sandbox.requests(QStringLiteral("transak/reliance")) == 1; }, kPatience));
        program.signal(SIGKILL);
        static_cast<void>(program.wait());
    }
    const QString resume = QStringLiteral("imports resume 1 --poll-seconds 1");
    for (const char *how : {"", " --watch-on", " --new-token"}) {
        const CliAnswer lacking = user.home.run(words(resume + QLatin1String(how)));
        QCOMPARE(lacking.exitStatus, 2);
        QVERIFY2(lacking.problems.contains("--secret user-access-token="), lacking.problems.constData());
    }
    const CliAnswer resumed = user.home.run(words(resume + given), token);
    QVERIFY2(resumed.exitStatus == 0, (resumed.problems + resumed.output).constData());
    QCOMPARE(endOf(resumed), QStringLiteral("Done"));
    QCOMPARE(user.handOvers(), std::pair(1, 1));
}

void TestImportKills::whatCannotBeReadIsListedAndDiscarded()
{
    ImportHome user;
    QVERIFY2(user.open({QStringLiteral("--stage-polls"), QStringLiteral("1")}), user.last.problems.constData());
    QCOMPARE(user.home.run(words(importLine(QStringLiteral("k")))).exitStatus, 0);
    QDirIterator files(user.home.path(), {QStringLiteral("records.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    auto database = kyc::records::openSql(files.next());
    QVERIFY(database);
    QVERIFY(kyc::records::runSql(*database, QStringLiteral("UPDATE share_import SET state = zeroblob(80)")));
    kyc::records::closeSql(*database);
    const CliAnswer listed = user.home.run(words(QStringLiteral("imports list --format json")));
    QCOMPARE(listed.json().size(), 1);
    QCOMPARE(listed.object().value(u"import").toInt(), 1);
    QVERIFY(listed.object().value(u"unreadable").toBool());
    const CliAnswer table = user.home.run(words(QStringLiteral("imports list")));
    QVERIFY2(table.output.contains("Cannot be read") && table.output.contains("imports discard"),
             table.output.constData());
    QVERIFY(user.home.run(words(QStringLiteral("imports resume 1"))).exitStatus != 0);
    const CliAnswer discarded = user.home.run(words(QStringLiteral("imports discard 1")));
    QVERIFY2(discarded.exitStatus == 0, discarded.problems.constData());
    QCOMPARE(user.home.run(words(QStringLiteral("imports list --format json"))).json().size(), 0);
}

QTEST_GUILESS_MAIN(TestImportKills)
#include "test_importkills.moc"
