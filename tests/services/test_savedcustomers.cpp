// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/registry.h"
#include "services/savedcustomers.h"

#include <QTest>

using namespace kyc;
using records::CustomerRecord;
using records::Identifier;

namespace {

Identifier id(const char *text, const char *key = "external-user-id")
{
    return {QString::fromLatin1(key), QString::fromUtf8(text)};
}

CustomerRecord person(const char *label, const QList<Identifier> &identifiers, const QStringList &tags = {},
                      const char *note = "")
{
    CustomerRecord record;
    record.id = 7;
    record.label = QString::fromUtf8(label);
    record.identifiers = identifiers;
    record.tags = tags;
    record.note = QString::fromUtf8(note);
    return record;
}

} // namespace

/// How saved customers and those looked up become each other, and what becomes of two edits of one.
class TestSavedCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLookedUpWithTheFirstOfEachKind()
    {
        const core::Customer customer =
            services::lookedUpCustomer(person("Maria", {id("u-1"), id("u-2"), id("maria@example.com", "email")}));
        QCOMPARE(customer.savedId, 7);
        QCOMPARE(customer.label, QStringLiteral("Maria"));
        QCOMPARE(customer.fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-1"));
        QCOMPARE(customer.fields.text(QStringLiteral("email")), QStringLiteral("maria@example.com"));
        QCOMPARE(customer.clone().savedId, 7);
    }

    void onlyWhatNamesThePersonIsSaved()
    {
        core::Customer customer;
        customer.fields.setText(QStringLiteral("email"), QStringLiteral(" maria@example.com "));
        customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
        customer.fields.setText(QStringLiteral("nobody-knows-this"), QStringLiteral("x"));
        for (const providers::Provider *provider : providers::all()) {
            for (const core::CheckDescription &check : provider->description().checks) {
                for (const core::FieldDescription &field : check.customerFields) {
                    if (field.isSecret)
                        customer.fields.setSecret(field.key, core::Secret::fromText(u"planted"));
                    else if (!field.defaultValue.isEmpty() || field.kind == core::FieldKind::Flag)
                        customer.fields.setText(field.key, QStringLiteral("true"));
                }
            }
        }
        QVERIFY(!customer.fields.secretKeys().isEmpty());
        QList<Identifier> saved = services::identifiersOf(customer);
        QCOMPARE(saved.size(), 2);
        QVERIFY(saved.contains(id("maria@example.com", "email")));
        QVERIFY(saved.contains(id("u-1")));
    }

    void oneIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *name, const char *text, const char *key, const char *label) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(key) << QString::fromLatin1(label);
        };
        row("a whole identifier", " u-1 ", "", "Maria");
        row("of its kind", "u-1", "external-user-id", "Maria");
        row("not of another kind", "u-1", "user-id", "");
        row("an e-mail address in any case", "MARIA@example.com", "", "Maria");
        row("ids keep their case", "U-1", "", "");
        row("a label in any case", "jonas", "", "Jonas");
        row("a label is no identifier", "Jonas", "external-user-id", "");
        row("a part is nobody", "u-", "", "");
        row("two of that name are not guessed between", "twin", "", "");
        row("nothing", "", "", "");
    }

    void oneIsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        CustomerRecord damaged;
        damaged.isUnreadable = true;
        const QList<CustomerRecord> all{person("Maria", {id("u-1"), id("maria@example.com", "email")}),
                                        person("Jonas", {id("u-3")}), person("Twin", {id("u-4")}),
                                        person("twin", {id("u-5")}), damaged};
        const auto meant = services::meantCustomer(all, text, key);
        QTEST(meant ? meant->label : QString(), "label");
    }

    void twoEditsBecomeOne_data()
    {
        QTest::addColumn<CustomerRecord>("mine");
        QTest::addColumn<CustomerRecord>("theirs");
        QTest::addColumn<CustomerRecord>("both");
        const auto row = [](const char *name, const CustomerRecord &mine, const CustomerRecord &theirs,
                            const CustomerRecord &both) { QTest::newRow(name) << mine << theirs << both; };
        const CustomerRecord base = begin();
        row("nothing typed", base, person("Marie", {id("u-9")}, {}, "theirs"),
            person("Marie", {id("u-9")}, {}, "theirs"));
        row("a name typed", person("Mara", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "note"),
            person("Marie", {id("u-1")}, {QStringLiteral("vip")}, "note"),
            person("Mara", {id("u-1")}, {QStringLiteral("vip")}, "note"));
        row("an identifier taken out, another added",
            person("Maria", {id("u-2"), id("u-3")}, {QStringLiteral("vip")}, "note"),
            person("Maria", {id("u-1"), id("u-2"), id("u-4")}, {QStringLiteral("vip")}, "note"),
            person("Maria", {id("u-2"), id("u-4"), id("u-3")}, {QStringLiteral("vip")}, "note"));
        row("tags", person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("mine")}, "note"),
            person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip"), QStringLiteral("theirs")}, "note"),
            person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("theirs"), QStringLiteral("mine")}, "note"));
        row("a note only here", person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "mine"), base,
            person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "mine"));
        row("both notes", person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "mine"),
            person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "theirs"),
            person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "theirs\nmine"));
    }

    void twoEditsBecomeOne()
    {
        QFETCH(const CustomerRecord, mine);
        QFETCH(CustomerRecord, theirs);
        QFETCH(CustomerRecord, both);
        theirs.revision = both.revision = 12;
        QCOMPARE(services::rebased(begin(), mine, theirs), both);
    }

    void unionsHaveEachOnce()
    {
        const QList<Identifier> all =
            services::united({id("a@b.c", "email"), id("u-1")}, {id("A@B.C", "email"), id(" u-1 "), id("U-1")});
        QCOMPARE(all, (QList<Identifier>{id("a@b.c", "email"), id("u-1"), id("U-1")}));
    }

    void theAuditNamesByNumberOrFirstIdentifier()
    {
        CustomerRecord saved = person("Maria", {id("u-1"), id("u-2")});
        QCOMPARE(services::auditedCustomer(saved), QStringLiteral("#7"));
        CustomerRecord unsaved = saved;
        unsaved.id = 0;
        QCOMPARE(services::auditedCustomer(unsaved), QStringLiteral("u-1"));
        unsaved.identifiers.clear();
        QCOMPARE(services::auditedCustomer(unsaved), QStringLiteral("Maria"));
        QCOMPARE(services::auditedCustomer(services::lookedUpCustomer(saved)), QStringLiteral("#7"));
        core::Customer typed;
        typed.fields.setText(QStringLiteral("email"), QStringLiteral("a@b.c"));
        const QString before = services::auditedCustomer(typed);
        QCOMPARE(before, QStringLiteral("a@b.c"));
        QVERIFY(services::auditedCustomer(core::Customer()).isEmpty());
    }

private:
    static CustomerRecord begin() { return person("Maria", {id("u-1"), id("u-2")}, {QStringLiteral("vip")}, "note"); }
};

QTEST_GUILESS_MAIN(TestSavedCustomers)
#include "test_savedcustomers.moc"
