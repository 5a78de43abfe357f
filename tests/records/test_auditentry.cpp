// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditchain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace kyc::records;

/// What is recorded, and the bytes that the chain binds of it.
class TestAuditEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAWord();
    void theFormIsThatOfTheVectors();
    void anotherProgramComputesTheSameVectors();
    void textsAreMadeFit_data();
    void textsAreMadeFit();
    void aNoteBecomesAnEntry();
    void noFieldRunsIntoTheNext();
};

namespace {

const QString kVectors = QStringLiteral(KYC_TEST_DATA "/records/auditvectors.json");

QByteArray formOf(const AuditEntry &entry)
{
    QByteArray form;
    appendCanonicalForm(form, entry);
    return form;
}

AuditEntry entryFrom(const QJsonObject &vector)
{
    const auto bytes = [&vector](const char *field) {
        return QByteArray::fromHex(vector.value(QLatin1String(field)).toString().toLatin1());
    };
    return {vector.value(QStringLiteral("sequence")).toInteger(),
            vector.value(QStringLiteral("time")).toInteger(),
            bytes("agent"),
            bytes("action"),
            bytes("account"),
            bytes("check"),
            bytes("customer"),
            bytes("reference"),
            bytes("outcome")};
}

} // namespace

void TestAuditEntry::everyActionHasAWord()
{
    QStringList words;
    for (int value = 0; value <= static_cast<int>(AuditAction::Unrecorded); ++value) {
        const auto action = static_cast<AuditAction>(value);
        QVERIFY2(!toWord(action).isEmpty(), qPrintable(QString::number(value)));
        QCOMPARE(auditActionFromWord(toWord(action)), std::optional(action));
        words.append(toWord(action));
    }
    QCOMPARE(words.join(u' '),
             QStringLiteral("start stop login unlock lock lookup view reveal copy export import-accounts "
                            "import-customers handover account-change credential-change customer-change settings "
                            "retention hold recovery checkpoint failed-attempt unrecorded"));
    QCOMPARE(auditActionFromWord(QStringLiteral("Lookup")), std::nullopt);
}

void TestAuditEntry::theFormIsThatOfTheVectors()
{
    QFile file(kVectors);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 4);
    QByteArray before = ChainHead().hash;
    for (const QJsonValue vector : vectors) {
        const AuditEntry entry = entryFrom(vector.toObject());
        QCOMPARE(QString::fromLatin1(formOf(entry).toHex()),
                 vector.toObject().value(QStringLiteral("canonical")).toString());
        before = chainHash(before, entry);
        QCOMPARE(QString::fromLatin1(before.toHex()), vector.toObject().value(QStringLiteral("hash")).toString());
    }
}

void TestAuditEntry::anotherProgramComputesTheSameVectors()
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral(KYC_AUDIT_SCRIPT), QStringLiteral("vectors"), kVectors});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QVERIFY(python.readAllStandardOutput().startsWith("4 "));
}

void TestAuditEntry::textsAreMadeFit_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("kept");

    QTest::newRow("plain") << QStringLiteral("maria") << QByteArray("maria");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("every script") << QStringLiteral("Jürgen 山田 🔑") << QByteArray("Jürgen 山田 🔑");
    QTest::newRow("line break and tab") << QStringLiteral("a\nb\tc") << QByteArray("a\uFFFDb\uFFFDc");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QByteArray("a\uFFFDb");
    QTest::newRow("zero") << QString(QChar(u'\0')) << QByteArray("\uFFFD");
    QTest::newRow("half a pair") << (QStringLiteral("a") + QChar(0xD83D)) << QByteArray("a\uFFFD");
    QTest::newRow("the other half") << (QChar(0xDD11) + QStringLiteral("a")) << QByteArray("\uFFFDa");
    QTest::newRow("256 bytes") << QString(256, u'x') << QByteArray(256, 'x');
    QTest::newRow("257 bytes") << QString(257, u'x') << QByteArray(256, 'x');
    QTest::newRow("cut before a character of four bytes")
        << (QString(254, u'x') + QStringLiteral("🔑")) << QByteArray(254, 'x');
}

void TestAuditEntry::textsAreMadeFit()
{
    QFETCH(const QString, given);
    QFETCH(const QByteArray, kept);
    AuditNote note;
    note.agent = note.account = note.check = note.outcome = given;
    const AuditEntry entry = entryOf(note, {}, {});
    for (const QByteArray &text : {entry.agent, entry.account, entry.check, entry.outcome}) {
        QCOMPARE(text, kept);
        QCOMPARE(QString::fromUtf8(text).toUtf8(), kept); // a database gives back the same bytes
    }
}

void TestAuditEntry::aNoteBecomesAnEntry()
{
    const QDateTime time = QDateTime::fromString(QStringLiteral("2026-03-04T06:06:07.008+01:00"), Qt::ISODateWithMs);
    const AuditNote note{time,
                         QStringLiteral("maria"),
                         AuditAction::CredentialChange,
                         QStringLiteral("id"),
                         QStringLiteral("p100/kyc"),
                         QStringLiteral("u-1042"),
                         QStringLiteral("ticket of Maria K."),
                         QStringLiteral("api-key")};
    const AuditEntry entry = entryOf(note, QByteArray(32, 'c'), withheldHash());
    QCOMPARE(timeOf(entry), time);
    QCOMPARE(timeOf(entry).toString(Qt::ISODateWithMs), QStringLiteral("2026-03-04T05:06:07.008Z"));
    QCOMPARE(entry.action, QByteArray("credential-change"));
    QCOMPARE(entry.customer, QByteArray(32, 'c'));
    QCOMPARE(entry.reference, QByteArray(1, '\0'));
    const QByteArray form = formOf(entry);
    QVERIFY(!form.contains("u-1042") && !form.contains("Maria"));
}

/// The same letters, cut into fields differently, are another form.
void TestAuditEntry::noFieldRunsIntoTheNext()
{
    AuditEntry one;
    one.agent = "ab";
    AuditEntry other;
    other.agent = "a";
    other.action = "b";
    QVERIFY(formOf(one) != formOf(other));
    QCOMPARE(formOf(one).size(), formOf(other).size());
}

QTEST_GUILESS_MAIN(TestAuditEntry)
#include "test_auditentry.moc"
