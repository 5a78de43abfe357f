// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/customerlogindialog.h"

#include "desktop/accounts/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kyc;
using desktop::CustomerLoginDialog;
using desktop::FormField;

namespace {

CustomerLoginDialog::Subject subject(const QStringList &known = {})
{
    return {QStringLiteral("Transak"), QStringLiteral("transak-live"), QStringLiteral("Maria Kowalska"), known};
}

core::FieldDescription email()
{
    core::FieldDescription field;
    field.key = QStringLiteral("email");
    field.label = core::Message("E-mail address");
    field.kind = core::FieldKind::Email;
    return field;
}

} // namespace

class TestCustomerLoginDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoIsWrittenTo();
    void asksForWhatIsMissing();
};

void TestCustomerLoginDialog::saysWhoIsWrittenTo()
{
    CustomerLoginDialog dialog(subject({QStringLiteral("maria@example.com")}), {});
    const auto *label = dialog.findChild<QLabel *>(QStringLiteral("customerLoginLabel"));
    QVERIFY(label->text().contains(QStringLiteral("maria@example.com")));
    QVERIFY(label->text().contains(QStringLiteral("Maria Kowalska")));
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("sendCodeButton"))->isDefault());
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.fields().textKeys().isEmpty());
}

void TestCustomerLoginDialog::asksForWhatIsMissing()
{
    CustomerLoginDialog dialog(subject(), {email()});
    dialog.open();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    auto *field = dialog.findChild<FormField *>(QStringLiteral("email"));
    QVERIFY(!field->shownProblem().isEmpty());
    qobject_cast<QLineEdit *>(field->editor())->setText(QStringLiteral(" maria@example.com "));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.fields().text(QStringLiteral("email")), QStringLiteral("maria@example.com"));
}

QTEST_MAIN(TestCustomerLoginDialog)
#include "test_customerlogindialog.moc"
