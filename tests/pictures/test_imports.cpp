// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/accounts/formfield.h"
#include "desktop/imports/importspage.h"
#include "desktop/imports/importwizard.h"
#include "services/setup.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::ImportContext;
using desktop::ImportWizard;
using test::Desk;

namespace {

constexpr int kLongest = 30000; // milliseconds

core::Customer sofia()
{
    core::Customer customer;
    customer.label = QStringLiteral("Sofia Lindqvist");
    const QMap<QString, QString> texts{{QStringLiteral("external-user-id"), QStringLiteral("u-green")},
                                       {QStringLiteral("user-id"), QStringLiteral("k-not-started")},
                                       {QStringLiteral("email"), QStringLiteral("none@example.com")},
                                       {QStringLiteral("fiat-currency"), QStringLiteral("EUR")},
                                       {QStringLiteral("fiat-amount"), QStringLiteral("100")},
                                       {QStringLiteral("crypto-currency"), QStringLiteral("ETH")},
                                       {QStringLiteral("network"), QStringLiteral("ethereum")},
                                       {QStringLiteral("payment-method"), QStringLiteral("credit_debit_card")},
                                       {QStringLiteral("quote-country-code"), QStringLiteral("DE")}};
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        customer.fields.setText(it.key(), it.value());
    return customer;
}

} // namespace

/// Pictures of the wizard's pages, of its ends, and of the place Imports.
class TestImportsPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"imports"};

    /// Of that provider, or of that name.
    static QString account(Desk &desk, const char *which)
    {
        for (const core::Account &each : desk.workspace().accounts().accounts()) {
            if (each.providerId == QLatin1String(which) || each.name == QLatin1String(which))
                return each.id;
        }
        return {};
    }
    static ImportWizard *wizard(Desk &desk) { return desk.child<ImportWizard>("importWizard"); }
    static bool isAt(Desk &desk, ImportContext::Page page)
    {
        return QTest::qWaitFor([&desk, page] { return wizard(desk)->currentId() == page; }, kLongest);
    }
    static bool next(Desk &desk)
    {
        auto *button = wizard(desk)->button(QWizard::NextButton);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, kLongest))
            return false;
        button->click();
        return true;
    }
    static void type(Desk &desk, const char *field, const char *text)
    {
        auto *edit = qobject_cast<QLineEdit *>(
            wizard(desk)->currentPage()->findChild<desktop::FormField *>(QLatin1String(field))->editor());
        edit->setText(QString::fromUtf8(text));
    }
    static bool start(Desk &desk, const QStringList &arguments)
    {
        if (!desk.start(arguments).isEmpty())
            return false;
        desk.useSetup();
        return true;
    }
    bool open(Desk &desk, const char *destination, const char *applicant = nullptr)
    {
        desk.window().resize(m_pictures.size());
        if (!desk.show())
            return false;
        desk.child<QAction>("showImportsAction")->trigger();
        core::Customer customer = sofia();
        if (applicant)
            customer.fields.setText(QStringLiteral("external-user-id"), QLatin1String(applicant));
        desk.window().findChild<desktop::ImportsPage *>()->begin(
            {std::move(customer), account(desk, destination), QStringLiteral("T-77")});
        return QTest::qWaitForWindowExposed(wizard(desk));
    }
    /// To the page that begins it, without pictures.
    bool goToConfirm(Desk &desk, const char *destination, const char *applicant = nullptr)
    {
        if (!open(desk, destination, applicant) || !next(desk) || !next(desk))
            return false;
        type(desk, "basis", "the customer's consent of 2 May, by chat");
        return next(desk) && next(desk) && isAt(desk, ImportContext::ConfirmPage);
    }
    static bool commit(Desk &desk)
    {
        wizard(desk)->button(QWizard::CommitButton)->click();
        return isAt(desk, ImportContext::ResultPage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void pages_data() { test::Pictures::everyLook(); }
    void pages()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {QStringLiteral("--stage-polls"), QStringLiteral("1000")}));
        QVERIFY(open(desk, "transak"));
        QCOMPARE(m_pictures.take(*wizard(desk), "1-route"), QString());
        QVERIFY(next(desk));
        QTRY_VERIFY_WITH_TIMEOUT(wizard(desk)->button(QWizard::NextButton)->isEnabled(), kLongest);
        QCOMPARE(m_pictures.take(*wizard(desk), "2-applicant"), QString());
        QVERIFY(next(desk));
        wizard(desk)->currentPage()->findChild<desktop::FormField *>(QStringLiteral("basis"))->showProblem();
        QCOMPARE(m_pictures.take(*wizard(desk), "3-basis-missing"), QString());
        type(desk, "basis", "the customer's consent of 2 May, by chat");
        QVERIFY(next(desk));
        QCOMPARE(m_pictures.take(*wizard(desk), "4-quote"), QString());
        QVERIFY(next(desk));
        QCOMPARE(m_pictures.take(*wizard(desk), "5-confirm"), QString());
        wizard(desk)->button(QWizard::CommitButton)->click();
        QVERIFY(isAt(desk, ImportContext::ProgressPage));
        const qint64 id = wizard(desk)->context().import();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().imports().find(id)->isTaken, kLongest);
        QCOMPARE(m_pictures.take(*wizard(desk), "6-progress"), QString());
        wizard(desk)->reject();
        QTRY_VERIFY(!wizard(desk));
        QTRY_VERIFY(desk.child<QTableView>("importsTableView")->isVisible());
        QCOMPARE(m_pictures.take(desk.window(), "place-running"), QString());
    }

    void kriptomatWarns_data() { test::Pictures::everyLook(); }
    void kriptomatWarns()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {}));
        QVERIFY(open(desk, "kriptomat"));
        wizard(desk)->context().setDestinationFields([] {
            core::Fields fields;
            fields.setText(QStringLiteral("user-id"), QStringLiteral("k-passed"));
            return fields;
        }());
        QVERIFY(next(desk));
        QVERIFY(next(desk));
        type(desk, "basis", "consent");
        QVERIFY(next(desk));
        QTRY_VERIFY_WITH_TIMEOUT(wizard(desk)->button(QWizard::NextButton)->isEnabled(), kLongest);
        QCOMPARE(m_pictures.take(*wizard(desk), "4-passed-already"), QString());
    }

    void notApproved_data() { test::Pictures::everyLook(); }
    void notApproved()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {}));
        QVERIFY(open(desk, "kriptomat", "u-red-final"));
        QVERIFY(next(desk));
        const auto *word = wizard(desk)->currentPage()->findChild<QLabel *>(QStringLiteral("statusWordLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(word && !word->text().isEmpty() && word->isVisible(), kLongest);
        QCOMPARE(m_pictures.take(*wizard(desk), "2-rejected"), QString());
    }

    void done_data() { test::Pictures::everyLook(); }
    void done()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {QStringLiteral("--stage-polls"), QStringLiteral("1")}));
        QVERIFY(goToConfirm(desk, "kriptomat"));
        QVERIFY(commit(desk));
        QCOMPARE(m_pictures.take(*wizard(desk), "7-done"), QString());
    }

    void failed_data() { test::Pictures::everyLook(); }
    void failed()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {QStringLiteral("--stage-polls"), QStringLiteral("1")}));
        QVERIFY(goToConfirm(desk, "transak", "u-green-fails"));
        QVERIFY(commit(desk));
        QCOMPARE(m_pictures.take(*wizard(desk), "7-failed"), QString());
        auto *again = wizard(desk)->currentPage()->findChild<QPushButton *>(QStringLiteral("newTokenButton"));
        again->click();
        auto *question = desk.child<QMessageBox>("newTokenQuestion");
        QVERIFY(QTest::qWaitForWindowExposed(question));
        QCOMPARE(m_pictures.take(*question, "new-token"), QString());
        question->reject();
        wizard(desk)->accept();
        QTRY_VERIFY(!wizard(desk));
        QCOMPARE(m_pictures.take(desk.window(), "place-failed"), QString());
    }

    void ends_data() { test::Pictures::everyLook(); }
    void ends()
    {
        struct End
        {
            QString picture;
            const char *destination;
            const char *applicant;
            QStringList sandbox;
            services::ImportEnd end;
        };
        const QStringList quick{QStringLiteral("--stage-polls"), QStringLiteral("1")};
        const QStringList broken{QStringLiteral("--fault"), QStringLiteral("reset@transak/quotes")};
        const QList<End> ends{
            {QStringLiteral("forms"), "transak", "u-green-wants", quick, services::ImportEnd::FormsMissing},
            {QStringLiteral("edd"), "kriptomat", "u-green-wants", quick, services::ImportEnd::EddRequired},
            {QStringLiteral("unclear"), "transak", "u-green", broken, services::ImportEnd::HandOverUnclear},
        };
        for (const End &end : ends) {
            Desk desk(true, Desk::Records::Kept);
            QVERIFY(start(desk, end.sandbox));
            QVERIFY(goToConfirm(desk, end.destination, end.applicant));
            QVERIFY(commit(desk));
            const qint64 id = wizard(desk)->context().import();
            QCOMPARE(desk.workspace().imports().find(id)->end, std::optional(end.end));
            QCOMPARE(m_pictures.take(*wizard(desk), qPrintable(QStringLiteral("7-%1").arg(end.picture))), QString());
            wizard(desk)->accept();
            QTRY_VERIFY(!wizard(desk));
            QCOMPARE(m_pictures.take(desk.window(), qPrintable(QStringLiteral("place-%1").arg(end.picture))),
                     QString());
        }
    }

    void discarding_data() { test::Pictures::everyLook(); }
    void discarding()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {QStringLiteral("--stage-polls"), QStringLiteral("1000")}));
        QVERIFY(goToConfirm(desk, "transak"));
        wizard(desk)->button(QWizard::CommitButton)->click();
        QVERIFY(isAt(desk, ImportContext::ProgressPage));
        const qint64 id = wizard(desk)->context().import();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().imports().find(id)->isTaken, kLongest);
        wizard(desk)->reject();
        QTRY_VERIFY(!wizard(desk));
        desk.child<QAction>("stopImportAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QAction>("discardImportAction")->isEnabled(), kLongest);
        desk.child<QAction>("discardImportAction")->trigger();
        auto *question = desk.child<QMessageBox>("discardQuestion");
        QVERIFY(question);
        QCOMPARE(m_pictures.take(*question, "discard"), QString());
        question->reject();
    }

    void production_data() { test::Pictures::everyLook(); }
    void production()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {}));
        core::Account live;
        live.name = QStringLiteral("transak-live");
        live.providerId = QStringLiteral("transak");
        live.environment = core::Environment::Production;
        live.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-sandbox-key"));
        live.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("x")));
        desk.workspace().accounts().add(std::move(live));
        QVERIFY(goToConfirm(desk, "transak-live"));
        desk.sandbox().stop(); // nothing is to leave this computer
        wizard(desk)->button(QWizard::CommitButton)->click();
        auto *question = desk.child<QMessageBox>("productionQuestion");
        QVERIFY(question);
        QCOMPARE(m_pictures.take(*question, "production"), QString());
        question->reject();
    }

    void closing_data() { test::Pictures::everyLook(); }
    void closing()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(start(desk, {}));
        QVERIFY(open(desk, "kriptomat"));
        QVERIFY(next(desk));
        QVERIFY(next(desk));
        type(desk, "basis", "consent");
        wizard(desk)->reject();
        auto *question = desk.child<QMessageBox>("closeWizardQuestion");
        QVERIFY(QTest::qWaitForWindowExposed(question));
        QCOMPARE(m_pictures.take(*question, "closing"), QString());
    }

    void empty_data() { test::Pictures::everyLook(); }
    void empty()
    {
        Desk desk(true, Desk::Records::Kept);
        desk.window().resize(m_pictures.size());
        QVERIFY(desk.show());
        desk.child<QAction>("showImportsAction")->trigger();
        QCOMPARE(m_pictures.take(desk.window(), "place-empty"), QString());
    }
};

QTEST_MAIN(TestImportsPictures)
#include "test_imports.moc"
