// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "support/canaries.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kyc::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Persons go through the command line: imported, looked up, listed, exported, with a recovery file and the audit
/// beside. They are in the lists and files that were asked for, and in no other file, in no encoding, nor on the
/// standard error; and of the secrets that were given along nothing is anywhere.
class TestPersonCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyLeaves();
    void aLeakWouldBeFound();

private:
    const QByteArray &plant(QList<Canary> &canaries, const char *name, const QByteArray &before = {},
                            const QByteArray &behind = {});
    [[nodiscard]] QString asked(const QString &name) const { return m_asked->filePath(name); }
    [[nodiscard]] CliAnswer run(const QString &line, int exitStatus);
    enum class Output { ShowsPersons, MayShowPersons, HidesPersons };
    void check(const QString &line, int exitStatus, Output output);
    void shows(const QString &line) { check(line, 0, Output::ShowsPersons); }
    void hides(const QString &line, int exitStatus = 0) { check(line, exitStatus, Output::HidesPersons); }
    void writeCustomers() const;

    QList<Canary> m_persons;
    QList<Canary> m_secrets;
    QMap<QString, QString> m_environment;
    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<QTemporaryDir> m_asked; ///< where the person at the desk has files of persons, and wants them
    std::unique_ptr<SandboxProcess> m_sandbox;
    QByteArray m_name;
    QByteArray m_id;
    QByteArray m_email;
    QByteArray m_note;
    QByteArray m_tag;
    QByteArray m_reference;
};

const QByteArray &TestPersonCanaries::plant(QList<Canary> &canaries, const char *name, const QByteArray &before,
                                            const QByteArray &behind)
{
    Canary canary = makePlainCanary(QLatin1String(name));
    canary.value = before + canary.value + behind;
    canaries.append(inLowerCase(canary));
    canaries.append(canary);
    return canaries.constLast().value;
}

void TestPersonCanaries::init()
{
    m_persons.clear();
    m_secrets.clear();
    m_home = std::make_unique<CliHome>();
    m_asked = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    m_name = plant(m_persons, "name", "J\xC3\xBCrgen-");
    m_id = plant(m_persons, "id");
    m_email = plant(m_persons, "e-mail", {}, "@example.com");
    m_note = plant(m_persons, "note", "\xE6\xBC\xA2-");
    m_tag = plant(m_persons, "tag");
    m_reference = plant(m_persons, "reference");
    m_environment = {{QStringLiteral("PASSPHRASE"), QString::fromLatin1(plant(m_secrets, "passphrase"))},
                     {QStringLiteral("RECOVERY"), QString::fromLatin1(plant(m_secrets, "recovery passphrase"))},
                     {QStringLiteral("KEY"), QString::fromLatin1(plant(m_secrets, "key"))}};
}

/// With a passphrase, where there is none in the line yet.
CliAnswer TestPersonCanaries::run(const QString &line, int exitStatus)
{
    CliCall call;
    call.arguments = words(line);
    call.environment = m_home->environment();
    call.environment.insert(m_environment);
    const bool isLocked = line.startsWith(u"audit verify") || line.startsWith(u"audit export");
    if (!isLocked)
        call.arguments += {QStringLiteral("--passphrase"), QStringLiteral("env:PASSPHRASE")};
    CliAnswer answer = runCli(call);
    if (answer.exitStatus != exitStatus)
        qWarning("%s: %d %s", qPrintable(line.section(u' ', 0, 1)), answer.exitStatus, answer.problems.constData());
    return answer;
}

/// Persons are in no file, nor among what is told beside the output; in that only as asked.
void TestPersonCanaries::check(const QString &line, int exitStatus, Output output)
{
    if (QTest::currentTestFailed())
        return;
    const CliAnswer answer = run(line, exitStatus);
    QCOMPARE(answer.exitStatus, exitStatus);
    const bool isShown = !CanarySearch(m_persons).in(answer.output).isEmpty();
    QVERIFY2(output == Output::MayShowPersons || isShown == (output == Output::ShowsPersons), qPrintable(line));
    QCOMPARE(CanarySearch(m_secrets).in(answer.output), QStringList());
    QCOMPARE(CanarySearch(m_persons + m_secrets).in(answer.problems), QStringList());
    QCOMPARE(CanarySearch(m_persons + m_secrets).below(m_home->path()), QStringList());
    QCOMPARE(CanarySearch(m_secrets).below(m_asked->path()), QStringList());
}

/// One good, one that is bad for its identifier of too many characters.
void TestPersonCanaries::writeCustomers() const
{
    QFile file(asked(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("label,external-user-id,email,tags,note\n");
    file.write(m_name + ',' + m_id + ',' + m_email + ',' + m_tag + ',' + m_note + '\n');
    file.write(m_name + ',' + m_id.repeated(500) + ',' + m_email + ",,\n");
    file.write(m_name + ",,,,\n");
}

void TestPersonCanaries::nobodyLeaves()
{
    writeCustomers();
    hides(QStringLiteral("vault choose --keeper file"));
    hides(QStringLiteral("accounts add --provider p100 --name a --base-url %1 --secret api-key=env:KEY")
              .arg(m_sandbox->url().toString()));
    hides(QStringLiteral("customers import ") + asked(QStringLiteral("customers.csv")), 1);
    shows(QStringLiteral("customers list"));
    shows(QStringLiteral("customers list --format json --text ") + QString::fromUtf8(m_id));
    const QString lookup = QStringLiteral("lookup --account a --field external-user-id=%1 --customer %2 --reference %3")
                               .arg(QString::fromUtf8(m_id), QString::fromUtf8(m_name), QString::fromUtf8(m_reference));
    for (const QString &format : {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")})
        check(lookup + QStringLiteral(" --format ") + format, 1, Output::MayShowPersons);
    shows(QStringLiteral("history list"));
    shows(QStringLiteral("history list --format json --text ") + QString::fromUtf8(m_reference));
    hides(QStringLiteral("history export --output ") + asked(QStringLiteral("seen.csv")));
    hides(QStringLiteral("history export --masked --output ") + asked(QStringLiteral("masked.csv")));
    hides(QStringLiteral("history export --output ") + asked(QStringLiteral("nowhere/seen.csv")), 1);
    hides(QStringLiteral("records recovery make %1 --recovery-passphrase env:RECOVERY")
              .arg(asked(QStringLiteral("r.kyc"))));
    hides(
        QStringLiteral("records recovery restore %1 --recovery-passphrase env:KEY").arg(asked(QStringLiteral("r.kyc"))),
        1);
    hides(QStringLiteral("records recovery restore %1 --recovery-passphrase env:RECOVERY")
              .arg(asked(QStringLiteral("r.kyc"))));
    hides(QStringLiteral("audit checkpoint --folder ") + asked(QStringLiteral("auditors")));
    hides(QStringLiteral("audit verify"));
    hides(QStringLiteral("audit export"));
    hides(QStringLiteral("audit export --format json"));
    if (QTest::currentTestFailed())
        return;
    const CanarySearch search(m_persons);
    QVERIFY(!search.inFiles({asked(QStringLiteral("seen.csv"))}).isEmpty());
    QCOMPARE(search.inFiles({asked(QStringLiteral("r.kyc"))}), QStringList());
    QCOMPARE(search.below(asked(QStringLiteral("auditors"))), QStringList());
}

/// In whichever of the home's files: the records, unsealed.
void TestPersonCanaries::aLeakWouldBeFound()
{
    const CanarySearch search(m_persons);
    QVERIFY(search.below(m_home->path()).isEmpty());
    for (const QByteArray &one : {m_name, m_note, m_email}) {
        const QString text = QString::fromUtf8(one);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QByteArray &form : {one, wide, one.toBase64(), one.toPercentEncoding(), text.toLower().toUtf8()}) {
            QFile file(m_home->filePath(QStringLiteral("leak")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x" + form + "y") > 0);
            file.close();
            QVERIFY2(!search.below(m_home->path()).isEmpty(), form.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestPersonCanaries)
#include "test_personcanaries.moc"
