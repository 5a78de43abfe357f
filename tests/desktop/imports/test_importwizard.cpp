// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/formfield.h"
#include "desktop/imports/importaccounts.h"
#include "desktop/imports/importsbench.h"
#include "desktop/imports/importwizard.h"
#include "desktop/imports/openedlinks.h"
#include "desktop/stateline.h"
#include "services/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace kyc;
using desktop::ImportContext;
using desktop::ImportWizard;
using test::ImportsBench;

namespace {

/// A wizard over the simulated providers, and hands that fill it in.
struct Open : ImportsBench
{
    [[nodiscard]] bool open(const ImportWizard::Start &start = {})
    {
        wizard = std::make_unique<ImportWizard>(*workspace, start);
        wizard->open();
        return QTest::qWaitForWindowExposed(wizard.get());
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return wizard->currentPage()->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(QWizard::WizardButton which) const
    {
        return qobject_cast<QPushButton *>(wizard->button(which));
    }
    [[nodiscard]] bool canGoOn() const { return button(QWizard::NextButton)->isEnabled(); }
    void next() const { button(QWizard::NextButton)->click(); }
    [[nodiscard]] int page() const { return wizard->currentId(); }
    void choose(const char *comboBox, const QString &id) const
    {
        auto *choice = part<QComboBox>(comboBox);
        choice->setCurrentIndex(choice->findData(id));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = qobject_cast<QLineEdit *>(part<desktop::FormField>(field)->editor());
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }
    [[nodiscard]] QString word() const { return part<QLabel>("statusWordLabel")->text(); }
    [[nodiscard]] QString text() const { return part<QLabel>("statusTextLabel")->text(); }

    void readApplicant(const char *id) const
    {
        type("external-user-id", QLatin1String(id));
        part<QPushButton>("readApplicantButton")->click();
    }
    void giveBasis() const
    {
        type("basis", QStringLiteral("consent"));
        type("reference", QStringLiteral("T-1"));
    }
    void giveQuote() const
    {
        const core::Fields quote = test::quoteFields();
        const QStringList keys = quote.textKeys();
        for (const QString &key : keys)
            type(qPrintable(key), quote.text(key));
    }
    /// From the start to the page that begins it.
    [[nodiscard]] bool goToConfirm(const char *destination, const char *applicant)
    {
        if (!open())
            return false;
        choose("destinationComboBox", account(destination));
        next();
        readApplicant(applicant);
        if (!QTest::qWaitFor([this] { return canGoOn(); }, kLongest))
            return false;
        next();
        giveBasis();
        next();
        if (qstrcmp(destination, "transak") == 0)
            giveQuote();
        else
            type("user-id", QStringLiteral("k-not-started"));
        if (!QTest::qWaitFor([this] { return canGoOn(); }, kLongest))
            return false;
        next();
        return page() == ImportContext::ConfirmPage;
    }
    [[nodiscard]] bool comesToResult() const
    {
        return QTest::qWaitFor([this] { return page() == ImportContext::ResultPage; }, kLongest);
    }

    std::unique_ptr<ImportWizard> wizard;
};

} // namespace

/// The wizard's pages over the real sandbox.
class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFirstPageToLast_data()
    {
        QTest::addColumn<QByteArray>("destination");
        QTest::newRow("kriptomat") << QByteArray("kriptomat");
        QTest::newRow("transak") << QByteArray("transak");
    }
    void fromFirstPageToLast()
    {
        QFETCH(const QByteArray, destination);
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.goToConfirm(destination.constData(), "u-green"));
        auto *commit = open.button(QWizard::CommitButton);
        QVERIFY(commit->isVisible() && commit->isEnabled());
        QCOMPARE(commit->text(), QStringLiteral("&Generate token and import"));
        commit->click();
        QVERIFY(open.comesToResult());
        QCOMPARE(open.word(), QStringLiteral("Approved"));
        QCOMPARE(open.handOvers(), std::pair(1, 1));
        QVERIFY(!open.button(QWizard::BackButton)->isEnabled()); // no way back over the start
        QVERIFY(!open.part<QPushButton>("newTokenButton")->isVisible());
        QCOMPARE(open.end(open.wizard->context().import()), QStringLiteral("Done"));
    }

    void pagesAreCompleteOnlyWhenTheyAre()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        QVERIFY(open.canGoOn());
        open.choose("sourceComboBox", {});
        QVERIFY(!open.canGoOn()); // a token that was not pasted
        open.choose("sourceComboBox", open.account("sumsub"));
        open.choose("destinationComboBox", open.account("kriptomat"));
        open.next();
        QCOMPARE(open.page(), int(ImportContext::ApplicantPage));
        QVERIFY(!open.canGoOn());
        open.type("external-user-id", QStringLiteral("u-green"));
        QVERIFY(!open.canGoOn()); // nobody was asked yet
        open.part<QPushButton>("readApplicantButton")->click();
        QVERIFY(!open.canGoOn());
        QVERIFY(open.part<QPushButton>("cancelReadingButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        QCOMPARE(open.word(), QStringLiteral("Approved"));
        open.type("external-user-id", QStringLiteral("u-red"));
        QVERIFY(!open.canGoOn()); // it was about somebody else
        QVERIFY(!open.part<QLabel>("statusWordLabel")->isVisible());
        open.readApplicant("u-green");
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        QVERIFY(!open.canGoOn());
        open.type("basis", QStringLiteral("consent"));
        QVERIFY(!open.canGoOn());
        open.type("reference", QStringLiteral("T-1"));
        QVERIFY(open.canGoOn());
        open.next();
        QVERIFY(!open.canGoOn());
        // What was typed is there when it is gone back to.
        open.wizard->back();
        open.wizard->back();
        QCOMPARE(open.page(), int(ImportContext::ApplicantPage));
        QVERIFY(open.canGoOn());
        QCOMPARE(open.word(), QStringLiteral("Approved"));
        open.next();
        QVERIFY(open.canGoOn());
    }

    /// Whoever turns the page without the keyboard, as with a screen reader, leaves it behind on a page that is gone.
    void thePageThatShowsHasTheKeyboard()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        open.wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.wizard.get()));
        open.choose("destinationComboBox", open.account("transak"));
        open.next();
        open.readApplicant("u-green");
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        open.giveBasis();
        open.part<desktop::FormField>("basis")->editor()->setFocus();
        open.next();
        QCOMPARE(open.page(), int(ImportContext::DestinationPage));
        const auto hasKeyboard = [&open] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->isVisible() && focus->isEnabled() && open.wizard->currentPage()->isAncestorOf(focus);
        };
        QTRY_VERIFY(hasKeyboard());
        QApplication::focusWidget()->clearFocus();
        QTRY_VERIFY(hasKeyboard());
    }

    void whatIsWrongStandsAtItsField()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        open.choose("destinationComboBox", open.account("kriptomat"));
        open.next();
        open.readApplicant("u-green");
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        auto *basis = open.part<desktop::FormField>("basis");
        QVERIFY(basis->hasProblem());
        QCOMPARE(basis->shownProblem(), QString()); // not before anything was typed
        basis->showProblem();
        QVERIFY(basis->shownProblem().contains(QLatin1String("consent")));
        open.giveBasis();
        QVERIFY(!basis->hasProblem());
        QVERIFY(!open.part<desktop::FormField>("reference")->hasProblem());
    }

    void whoCannotBeSharedIsToldWhy_data()
    {
        QTest::addColumn<QByteArray>("applicant");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::newRow("in review") << QByteArray("u-in-review") << "In review" << "not over yet";
        QTest::newRow("on hold") << QByteArray("u-on-hold") << "Action required" << "on hold";
        QTest::newRow("may try again") << QByteArray("u-red-retry") << "Action required" << "may try again";
        QTest::newRow("for good") << QByteArray("u-red-final") << "Rejected" << "for good";
        QTest::newRow("nobody") << QByteArray("u-nobody-at-all") << "There is no such applicant." << "Check the id";
    }
    void whoCannotBeSharedIsToldWhy()
    {
        QFETCH(const QByteArray, applicant);
        QFETCH(const QString, word);
        QFETCH(const QString, text);
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        open.next();
        open.readApplicant(applicant.constData());
        QTRY_COMPARE_WITH_TIMEOUT(open.word(), word, ImportsBench::kLongest);
        QVERIFY2(open.text().contains(text), qPrintable(open.text()));
        QVERIFY(!open.canGoOn());
    }

    void aProfileThatIsNotFullIsNamed()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        open.choose("destinationComboBox", open.account("transak"));
        open.next();
        open.type("external-user-id", QStringLiteral("u-green"));
        providers::ApplicantReading reading = test::applicant(core::Status::Approved);
        reading.profile = {{core::ProfileField::LastName, false}};
        open.wizard->context().setReading(reading);
        open.wizard->back();
        open.next();
        QCOMPARE(open.word(), QStringLiteral("Approved"));
        QVERIFY2(open.text().contains(QLatin1String("Missing: last name"), Qt::CaseInsensitive),
                 qPrintable(open.text()));
        QVERIFY(!open.canGoOn());
    }

    void readingCanBeStopped()
    {
        Open open;
        QVERIFY(open.start({QStringLiteral("--fault"), QStringLiteral("stall@sumsub/applicant")}));
        QVERIFY(open.open());
        open.next();
        open.readApplicant("u-green");
        auto *stop = open.part<QPushButton>("cancelReadingButton");
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!stop->isVisible());
        QVERIFY(!open.canGoOn());
        QVERIFY(open.part<QPushButton>("readApplicantButton")->isEnabled());
    }

    void theDestinationIsAskedAtOnce_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("canGoOn");
        QTest::newRow("not started") << "k-not-started" << "Not started" << true;
        QTest::newRow("passed already") << "k-passed" << "Approved" << true;
        QTest::newRow("in review already") << "k-pending" << "In review" << true;
        QTest::newRow("unknown there") << "k-nobody-at-all" << "The destination knows no such customer." << false;
    }
    void theDestinationIsAskedAtOnce()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, word);
        QFETCH(const bool, canGoOn);
        Open open;
        QVERIFY(open.start());
        core::Customer customer;
        customer.label = QStringLiteral("Maria");
        customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
        customer.fields.setText(QStringLiteral("user-id"), user);
        QVERIFY(open.open({std::move(customer), open.account("kriptomat"), QStringLiteral("T-9")}));
        open.next();
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest); // read at once too
        open.next();
        QCOMPARE(qobject_cast<QLineEdit *>(open.part<desktop::FormField>("reference")->editor())->text(),
                 QStringLiteral("T-9"));
        open.type("basis", QStringLiteral("consent"));
        open.next();
        QTRY_COMPARE_WITH_TIMEOUT(open.word(), word, ImportsBench::kLongest);
        QCOMPARE(open.canGoOn(), canGoOn);
        QCOMPARE(open.told(records::AuditAction::Lookup).size(), 2); // looked up is looked up
    }

    void productionAsksOnceMore()
    {
        Open open;
        QVERIFY(open.start());
        core::Account live = test::kriptomatAccount(core::Environment::Production);
        live.name = QStringLiteral("kriptomat-live");
        const QString id = open.workspace->accounts().add(std::move(live));
        QVERIFY(open.open());
        ImportContext &context = open.wizard->context();
        open.choose("destinationComboBox", id);
        open.next();
        open.readApplicant("u-green");
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        open.giveBasis();
        open.next();
        core::Fields fields;
        fields.setText(QStringLiteral("user-id"), QStringLiteral("k-1")); // not typed: nobody is asked out there
        context.setDestinationFields(std::move(fields));
        context.setPresent(test::seen(core::Status::NotStarted));
        open.wizard->next();
        QCOMPARE(open.page(), int(ImportContext::ConfirmPage));
        open.button(QWizard::CommitButton)->click();
        auto *question = open.wizard->findChild<QMessageBox *>(QStringLiteral("productionQuestion"));
        QVERIFY(question);
        QVERIFY2(question->text().contains(QLatin1String("u-green")), qPrintable(question->text()));
        QVERIFY(question->text().contains(QLatin1String("kriptomat-live")));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(open.page(), int(ImportContext::ConfirmPage));
        QVERIFY(open.workspace->imports().imports().isEmpty());
        QCOMPARE(context.import(), 0);
    }

    void anImportThatFailedGetsANewToken()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.goToConfirm("transak", "u-green-fails"));
        open.button(QWizard::CommitButton)->click();
        QVERIFY(open.comesToResult());
        const qint64 id = open.wizard->context().import();
        QCOMPARE(open.end(id), QStringLiteral("ImportFailed"));
        auto *again = open.part<QPushButton>("newTokenButton");
        QVERIFY(again->isVisible());
        again->click();
        auto *question = open.wizard->findChild<QDialog *>(QStringLiteral("newTokenQuestion"));
        QVERIFY(question);
        QCOMPARE(open.handOvers(), std::pair(1, 1)); // not without a word
        question->findChild<QPushButton *>(QStringLiteral("confirmNewTokenButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.handOvers(), std::pair(2, 2), ImportsBench::kLongest);
        QVERIFY(open.rests(id));
        QVERIFY(open.comesToResult());
    }

    void aTokenByHandThatIsNoneAsksForAnother()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        open.choose("sourceComboBox", {});
        open.choose("destinationComboBox", open.account("kriptomat"));
        open.part<QLineEdit>("secretLineEdit")->setText(QStringLiteral("no-token-1"));
        open.next();
        QCOMPARE(open.page(), int(ImportContext::BasisPage)); // nobody has to be read
        open.giveBasis();
        open.next();
        open.type("user-id", QStringLiteral("k-not-started"));
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        QCOMPARE(open.button(QWizard::CommitButton)->text(), QStringLiteral("&Import"));
        for (const QLabel *label : open.wizard->currentPage()->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QLatin1String("no-token-1")));
        open.button(QWizard::CommitButton)->click();
        QVERIFY(open.comesToResult());
        open.part<QPushButton>("newTokenButton")->click();
        auto *question = open.wizard->findChild<QDialog *>(QStringLiteral("newTokenQuestion"));
        QVERIFY(question);
        auto *confirm = question->findChild<QPushButton *>(QStringLiteral("confirmNewTokenButton"));
        QVERIFY(!confirm->isEnabled());
        question->findChild<QLineEdit *>(QStringLiteral("secretLineEdit"))->setText(QStringLiteral("no-token-2"));
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.handOvers(), std::pair(2, 2), ImportsBench::kLongest);
        QVERIFY(open.comesToResult());
    }

    void aTokenByHandThatWasUsedIsSaid()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.run(open.order("u-green", "k-not-started")) != 0);
        const QStringList used = open.sandbox.state().value(u"imports").toObject().keys();
        QCOMPARE(used.size(), 1);
        QVERIFY(open.open());
        open.choose("sourceComboBox", {});
        open.choose("destinationComboBox", open.account("kriptomat"));
        open.part<QLineEdit>("secretLineEdit")->setText(used.first());
        open.next();
        open.giveBasis();
        open.next();
        open.type("user-id", QStringLiteral("k-1052"));
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        open.button(QWizard::CommitButton)->click();
        QVERIFY(open.comesToResult());
        QCOMPARE(open.end(open.wizard->context().import()), QStringLiteral("TokenUsed"));
        QVERIFY2(open.text().contains(QLatin1String("used already")), qPrintable(open.text()));
        QVERIFY(open.part<QPushButton>("newTokenButton")->isVisible());
        QCOMPARE(open.handOvers(), std::pair(2, 1));
    }

    void theIdProofLinkIsOffered()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.goToConfirm("transak", "u-green-wants"));
        open.button(QWizard::CommitButton)->click();
        QVERIFY(open.comesToResult());
        const QString id = QString::number(open.wizard->context().import());
        QCOMPARE(open.end(open.wizard->context().import()), QStringLiteral("FormsMissing"));
        QVERIFY(open.part<QWidget>("linkOffer")->isVisible());
        QVERIFY(open.part<QLabel>("linkLabel")->text().contains(QLatin1String("example.com")));
        for (const QLabel *label : open.wizard->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1String("session")), qPrintable(label->text()));
        open.part<QPushButton>("copyLinkButton")->click();
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.startsWith(QLatin1String("https://example.com/kyc?session=")), qPrintable(link));
        QTRY_COMPARE(open.told(records::AuditAction::Copy), QList<QByteArray>{"id-proof-link import=" + id.toLatin1()});

        test::OpenedLinks opened;
        open.part<QPushButton>("openLinkButton")->click();
        auto *question = open.wizard->findChild<QMessageBox *>(QStringLiteral("openLinkQuestion"));
        QVERIFY(question);
        QVERIFY2(question->text().contains(QLatin1String("example.com")), qPrintable(question->text()));
        QVERIFY(!question->text().contains(QLatin1String("session")));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(opened.links.isEmpty());
        QVERIFY(open.told(records::AuditAction::Reveal).isEmpty());
        QTRY_VERIFY(!open.wizard->findChild<QMessageBox *>(QStringLiteral("openLinkQuestion")));
        open.part<QPushButton>("openLinkButton")->click();
        open.wizard->findChild<QPushButton *>(QStringLiteral("confirmOpenLinkButton"))->click();
        QCOMPARE(opened.links, QList<QUrl>{QUrl(link)});
        QTRY_COMPARE(open.told(records::AuditAction::Reveal),
                     QList<QByteArray>{"id-proof-link import=" + id.toLatin1()});
    }

    void whatWasTypedIsNotLostByMistake_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("Escape") << true;
        QTest::newRow("the window's button") << false;
    }
    void whatWasTypedIsNotLostByMistake()
    {
        QFETCH(const bool, isByKey);
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.open());
        const auto leave = [&open, isByKey] {
            if (isByKey)
                QTest::keyClick(open.wizard.get(), Qt::Key_Escape);
            else
                open.wizard->close();
        };
        open.choose("destinationComboBox", open.account("transak"));
        open.next();
        open.type("external-user-id", QStringLiteral("u-green"));
        leave();
        const auto question = [&open] {
            return open.wizard->findChild<QMessageBox *>(QStringLiteral("closeWizardQuestion"));
        };
        QVERIFY(question());
        QVERIFY(open.wizard->isVisible());
        leave(); // one question is enough
        QCOMPARE(open.wizard->findChildren<QMessageBox *>().size(), 1);
        QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        QVERIFY(open.wizard->isVisible());
        QCOMPARE(open.wizard->context().applicant().value(QStringLiteral("external-user-id")),
                 QStringLiteral("u-green"));
        open.button(QWizard::CancelButton)->click();
        question()->findChild<QPushButton *>(QStringLiteral("confirmCloseWizardButton"))->click();
        QTRY_VERIFY(!open.wizard->isVisible());
        QCOMPARE(open.wizard->result(), int(QDialog::Rejected));
    }

    void whereNothingWasTypedNothingIsAsked()
    {
        Open open;
        QVERIFY(open.start());
        core::Customer customer;
        customer.label = QStringLiteral("Maria");
        customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
        QVERIFY(open.open({std::move(customer), open.account("kriptomat"), QStringLiteral("T-9")}));
        open.next();
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest); // it was read by itself
        open.wizard->close();
        QVERIFY(!open.wizard->isVisible());
        QVERIFY(open.wizard->findChildren<QMessageBox *>().isEmpty());
    }

    void aTicketThatIsRequiredComesFirst()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.workspace->settings().set(services::Setting::RequiresReference, true));
        core::Customer customer;
        customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
        QVERIFY(open.open({std::move(customer), open.account("kriptomat"), {}}));
        open.next();
        QCOMPARE(open.page(), int(ImportContext::BasisPage));
        QVERIFY(!open.canGoOn());
        QCOMPARE(open.sandbox.requests(), 0);
        open.giveBasis();
        open.next();
        QCOMPARE(open.page(), int(ImportContext::ApplicantPage));
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        QCOMPARE(open.word(), QStringLiteral("Approved"));
        open.next();
        QCOMPARE(open.page(), int(ImportContext::DestinationPage));
        open.type("user-id", QStringLiteral("k-not-started"));
        QTRY_VERIFY_WITH_TIMEOUT(open.canGoOn(), ImportsBench::kLongest);
        open.next();
        open.button(QWizard::CommitButton)->click();
        QVERIFY(open.comesToResult());
        QCOMPARE(open.word(), QStringLiteral("Approved"));
    }

    void aTicketThatIsKnownDoesNotComeFirst()
    {
        Open open;
        QVERIFY(open.start());
        QVERIFY(open.workspace->settings().set(services::Setting::RequiresReference, true));
        QVERIFY(open.open({{}, open.account("kriptomat"), QStringLiteral("T-9")}));
        open.next();
        QCOMPARE(open.page(), int(ImportContext::ApplicantPage));
    }

    void closedItGoesOnWithoutIt()
    {
        Open open;
        QVERIFY(open.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}));
        QVERIFY(open.goToConfirm("kriptomat", "u-green"));
        open.button(QWizard::CommitButton)->click();
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), int(ImportContext::ProgressPage), ImportsBench::kLongest);
        const qint64 id = open.wizard->context().import();
        QTRY_VERIFY_WITH_TIMEOUT(open.workspace->imports().find(id)->isTaken, ImportsBench::kLongest);
        QVERIFY(open.part<QLabel>("tokenLabel")->text().contains(u':'));
        QVERIFY(open.button(QWizard::CancelButton)->text().contains(QLatin1String("background")));
        QVERIFY(!open.button(QWizard::BackButton)->isEnabled());
        open.wizard->reject();
        open.wizard.reset();
        QCOMPARE(open.workspace->imports().runner(id), services::ImportDesk::Runner::Here);
    }
};

QTEST_MAIN(TestImportWizard)
#include "test_importwizard.moc"
