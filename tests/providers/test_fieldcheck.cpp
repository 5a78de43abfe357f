// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/fieldcheck.h"

#include <QTest>

using namespace kyc;
using namespace kyc::providers;
using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kText = QStringLiteral("text");
const QString kMail = QStringLiteral("mail");
const QString kFlag = QStringLiteral("flag");
const QString kSecret = QStringLiteral("secret");
const QString kNeeded = QStringLiteral("needed");
const QString kNeededSecret = QStringLiteral("needed-secret");

QList<core::FieldDescription> descriptions()
{
    return {
        {.key = kText, .label = {}, .help = {}},
        {.key = kMail, .label = {}, .help = {}, .kind = core::FieldKind::Email},
        {.key = kFlag, .label = {}, .help = {}, .kind = core::FieldKind::Flag, .defaultValue = QStringLiteral("true")},
        {.key = kSecret, .label = {}, .help = {}, .isSecret = true},
        {.key = kNeeded, .label = {}, .help = {}, .isRequired = true},
        {.key = kNeededSecret, .label = {}, .help = {}, .isSecret = true, .isRequired = true}};
}

core::Fields complete()
{
    core::Fields fields;
    fields.setText(kNeeded, QStringLiteral("x"));
    fields.setSecret(kNeededSecret, core::Secret("secret-1"));
    return fields;
}

} // namespace

class TestFieldCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAllThatIsMissing();
    void aSecretIsNoTextAndATextNoSecret();
    void texts_data();
    void texts();
    void secrets_data();
    void secrets();
    void emails_data();
    void emails();
    void flags_data();
    void flags();
    void defaultsFillGaps();
    void headerValues_data();
    void headerValues();
    void baseAddresses_data();
    void baseAddresses();
};

void TestFieldCheck::namesAllThatIsMissing()
{
    const core::Fields none;
    const auto ofAccount = checkFields(descriptions(), none, FieldOwner::Account);
    QCOMPARE(ofAccount.error().kind, ErrorKind::MissingCredential);
    QCOMPARE(ofAccount.error().cause, ErrorCause::CredentialMissing);
    QCOMPARE(ofAccount.error().args, (QStringList{kNeeded, kNeededSecret}));

    const auto ofCustomer = checkFields(descriptions(), none, FieldOwner::Customer);
    QCOMPARE(ofCustomer.error().kind, ErrorKind::MissingCredential);
    QCOMPARE(ofCustomer.error().args, QStringList{kNeededSecret});

    core::Fields withSecret;
    withSecret.setSecret(kNeededSecret, core::Secret("secret-1"));
    const auto lacking = checkFields(descriptions(), withSecret, FieldOwner::Customer);
    QCOMPARE(lacking.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(lacking.error().cause, ErrorCause::FieldMissing);
    QCOMPARE(lacking.error().args, QStringList{kNeeded});
    QVERIFY(checkFields(descriptions(), complete(), FieldOwner::Customer).has_value());
}

void TestFieldCheck::aSecretIsNoTextAndATextNoSecret()
{
    core::Fields swapped;
    swapped.setSecret(kNeeded, core::Secret("x"));
    swapped.setText(kNeededSecret, QStringLiteral("secret-1"));
    const auto checked = checkFields(descriptions(), swapped, FieldOwner::Account);
    QCOMPARE(checked.error().args, (QStringList{kNeeded, kNeededSecret}));
}

void TestFieldCheck::texts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("plain") << QStringLiteral("u-1042") << true;
    QTest::newRow("blanks and signs") << QStringLiteral(" a/b?c#d%e+f;g ") << true;
    QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x98\x80") << true;
    QTest::newRow("no-break blank") << QString(QChar(0xa0)) << true;
    QTest::newRow("longest") << QString(8192, u'x') << true;
    QTest::newRow("too long") << QString(8193, u'x') << false;
    QTest::newRow("too long as bytes") << QString(4097, QChar(0xe4)) << false;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << false;
    QTest::newRow("NUL at the end") << QStringLiteral("a") + QChar(u'\0') << false;
    QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
    QTest::newRow("carriage return") << QStringLiteral("a\r") << false;
    QTest::newRow("tab") << QStringLiteral("a\tb") << false;
    QTest::newRow("delete") << QStringLiteral("a") + QChar(0x7f) << false;
    QTest::newRow("next line") << QStringLiteral("a") + QChar(0x85) << false;
    QTest::newRow("line separator") << QStringLiteral("a") + QChar(0x2028) << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << false;
    QTest::newRow("the other half") << QStringLiteral("a") + QChar(0xdc00) << false;
}

void TestFieldCheck::texts()
{
    QFETCH(QString, value);
    QFETCH(bool, isFine);
    for (const QString &key : {kText, kNeeded}) {
        core::Fields fields = complete();
        fields.setText(key, value);
        const auto checked = checkFields(descriptions(), fields, FieldOwner::Customer);
        QCOMPARE(checked.has_value(), isFine);
        if (isFine)
            continue;
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checked.error().cause, ErrorCause::FieldMalformed);
        QCOMPARE(checked.error().args, QStringList{key});
    }
}

void TestFieldCheck::secrets_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("plain") << QByteArray("abc") << true;
    QTest::newRow("password of any script") << QByteArray("p\xc3\xa4ss w\xc3\xb6rd") << true;
    QTest::newRow("line feed at the end") << QByteArray("abc\n") << false;
    QTest::newRow("header injected") << QByteArray("abc\r\nX-Evil: 1") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << false;
    QTest::newRow("half a surrogate pair") << QByteArray("a\xed\xa0\x80") << false;
    QTest::newRow("too long") << QByteArray(8193, 'x') << false;
}

void TestFieldCheck::secrets()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isFine);
    for (const FieldOwner owner : {FieldOwner::Account, FieldOwner::Customer}) {
        core::Fields fields = complete();
        fields.setSecret(kSecret, core::Secret(QByteArray(value)));
        const auto checked = checkFields(descriptions(), fields, owner);
        QCOMPARE(checked.has_value(), isFine);
        if (isFine)
            continue;
        QCOMPARE(checked.error().kind, ErrorKind::MissingCredential);
        QCOMPARE(checked.error().cause, ErrorCause::CredentialMalformed);
        QCOMPARE(checked.error().args, QStringList{kSecret});
    }
}

void TestFieldCheck::emails_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *value, bool isFine) { QTest::newRow(value) << QString::fromUtf8(value) << isFine; };
    row("maria@example.com", true);
    row("maria.k+kyc@mail.example.co.uk", true);
    row("m@localhost", true);
    row("o'brien@example.com", true);
    row("j\xc3\xb6rg@example.com", true);
    row("maria", false);
    row("@example.com", false);
    row("maria@", false);
    row("maria@@example.com", false);
    row("maria@exa mple.com", false);
    row(" maria@example.com", false);
    row("maria@.example.com", false);
    row("maria@example.com.", false);
    row("maria@example..com", false);
    row("maria@example.com, other@example.com", false);
    QTest::newRow("too long") << QString(250, u'a') + QStringLiteral("@b.de") << false;
    QTest::newRow("line break") << QStringLiteral("maria@example.com\r\nx") << false;
}

void TestFieldCheck::emails()
{
    QFETCH(QString, value);
    QFETCH(bool, isFine);
    core::Fields fields = complete();
    fields.setText(kMail, value);
    const auto checked = checkFields(descriptions(), fields, FieldOwner::Customer);
    QCOMPARE(checked.has_value(), isFine);
    if (!isFine)
        QCOMPARE(checked.error().args, QStringList{kMail});
}

void TestFieldCheck::flags_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    for (const char *value : {"true", "false", ""})
        QTest::newRow(value) << QString::fromLatin1(value) << true;
    for (const char *value : {"True", "yes", "1", "on", " true"})
        QTest::newRow(value) << QString::fromLatin1(value) << false;
}

void TestFieldCheck::flags()
{
    QFETCH(QString, value);
    QFETCH(bool, isFine);
    core::Fields fields = complete();
    fields.setText(kFlag, value);
    QCOMPARE(checkFields(descriptions(), fields, FieldOwner::Account).has_value(), isFine);
}

void TestFieldCheck::defaultsFillGaps()
{
    const core::Fields filled = withDefaults(descriptions(), complete());
    QCOMPARE(filled.text(kFlag), QStringLiteral("true"));
    QCOMPARE(filled.text(kNeeded), QStringLiteral("x"));
    QVERIFY(filled.secret(kNeededSecret)->equals(core::Secret("secret-1")));
    QVERIFY(!filled.contains(kText));
    core::Fields given = complete();
    given.setText(kFlag, QStringLiteral("false"));
    QCOMPARE(withDefaults(descriptions(), given).text(kFlag), QStringLiteral("false"));
}

void TestFieldCheck::headerValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("token") << QByteArray("eyJ.a-b_c~d+e/f==") << true;
    QTest::newRow("blank inside") << QByteArray("Bearer x") << true;
    QTest::newRow("all signs") << QByteArray("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("blank before") << QByteArray(" x") << false;
    QTest::newRow("blank after") << QByteArray("x ") << false;
    QTest::newRow("tab") << QByteArray("a\tb") << false;
    QTest::newRow("line feed") << QByteArray("a\nb") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray("a\x7f") << false;
    QTest::newRow("non-ASCII") << QByteArray("a\xc3\xa4") << false;
}

void TestFieldCheck::headerValues()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isFine);
    QCOMPARE(isHeaderValue(value), isFine);
}

void TestFieldCheck::baseAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *address, bool isFine) {
        QTest::newRow(address) << QString::fromUtf8(address) << isFine;
    };
    row("https://api.example.com", true);
    row("https://api.example.com/", true);
    row("https://api.example.com:8443/prefix", true);
    row("http://127.0.0.1:8900", true);
    row("http://[::1]:8900", true);
    row("HTTPS://api.example.com", true);
    row("", false);
    row("api.example.com", false);
    row("/v1", false);
    row("ftp://api.example.com", false);
    row("file:///etc/passwd", false);
    row("https://", false);
    row("https://user:password@api.example.com", false);
    row("https://user@api.example.com", false);
    row("https://api.example.com?x=1", false);
    row("https://api.example.com#x", false);
    row("https://api.example.com:99999", false);
    row("https://exa mple.com", false);
}

void TestFieldCheck::baseAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isFine);
    QCOMPARE(isBaseAddress(QUrl(address)), isFine);
}

QTEST_APPLESS_MAIN(TestFieldCheck)
#include "test_fieldcheck.moc"
