// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/setup.h"

#include "core/errortext.h"
#include "providers/registry.h"
#include "support/sandboxprocess.h"

#include <QTest>

using namespace kyc;

/// What the program announces, read as the product reads it.
class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem()));
        auto setup = services::readSetup(m_sandbox.announcement());
        QVERIFY2(setup.has_value(), setup ? "" : qPrintable(core::errorText(setup.error()).englishLine()));
        m_setup = std::move(*setup);
    }

    void hasAnAccountForEveryProvider()
    {
        QCOMPARE(m_setup.accounts.size(), static_cast<size_t>(providers::all().size()));
        for (const core::Account &account : m_setup.accounts) {
            const providers::Provider *provider = providers::find(account.providerId);
            QVERIFY2(provider, qPrintable(account.providerId));
            QCOMPARE(account.customBaseUrl, m_sandbox.url());
            QVERIFY(account.quota && account.quota->inFlight >= 50);
            const QList<core::FieldDescription> known = provider->description().accountFields;
            for (const QString &key : account.fields.textKeys())
                QVERIFY2(core::findField(known, key) && !core::findField(known, key)->isSecret, qPrintable(key));
            for (const QString &key : account.fields.secretKeys())
                QVERIFY2(core::findField(known, key) && core::findField(known, key)->isSecret, qPrintable(key));
        }
    }

    void givesCustomersTheFieldsOfTheChecks()
    {
        QVERIFY(m_setup.customers.size() >= 8U);
        for (const core::Customer &customer : m_setup.customers)
            for (const QString &key : customer.fields.textKeys() + customer.fields.secretKeys())
                QVERIFY2(isCustomerField(key, customer.fields.secret(key) != nullptr), qPrintable(key));
    }

private:
    [[nodiscard]] static bool isCustomerField(const QString &key, bool isSecret)
    {
        for (const providers::Provider *provider : providers::all())
            for (const core::CheckDescription &check : provider->description().checks)
                if (const auto *field = core::findField(check.customerFields, key))
                    return field->isSecret == isSecret;
        return false;
    }

    test::SandboxProcess m_sandbox;
    services::Setup m_setup;
};

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "test_announcement.moc"
