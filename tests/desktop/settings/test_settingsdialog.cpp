// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditplace.h"
#include "desktop/settings/beginanewdialog.h"
#include "desktop/settings/recordssettings.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/stateline.h"
#include "services/loginname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace kyc;
using desktop::AuditFileChoice;
using desktop::BeginAnewDialog;
using desktop::SettingsDialog;
using records::AuditAction;
using services::RecordsSession;
using services::Setting;
using test::AuditPlace;

namespace {

constexpr int kLongest = 30'000; // ms

/// A dialog over a workspace of its own.
struct Shown
{
    explicit Shown(desktop::Workspace &workspace, const QString &folder = {})
    {
        desktop::SettingFiles files;
        files.certificates = [](QWidget *, const std::function<void(const QString &)> &chosen) {
            chosen(QStringLiteral("/company/ca.pem"));
        };
        files.audit.toFolder = [folder](QWidget *, const QString &, const AuditFileChoice::Chosen &chosen) {
            chosen(folder);
        };
        dialog = std::make_unique<SettingsDialog>(workspace, files);
        dialog->show();
    }
    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void page(SettingsDialog::Page page) const { dialog->showPage(page); }

    std::unique_ptr<SettingsDialog> dialog;
};

/// A workspace with what the administrator says.
struct Administered
{
    explicit Administered(const QByteArray &settings)
    {
        QFile file(folder.filePath(QStringLiteral("administrator.json")));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(R"({"format":"kyc-desk-administrator","version":1,"settings":)" + settings + "}") < 0)
            qFatal("no file");
        file.close();
        workspace =
            std::make_unique<desktop::Workspace>(services::Places{folder.path(), folder.path(), file.fileName(), true});
    }
    QTemporaryDir folder;
    std::unique_ptr<desktop::Workspace> workspace;
};

} // namespace

/// The settings, and beginning anew.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChangedHoldsAtOnce();
    void theNameIsKeptOnceItIsWhole();
    void daysOrForEver();
    void theFolderOfCheckpoints();
    void whatTheAdministratorLocksIsSaid();
    void theStateOfTheRecords();
    void theRecordsAreLookedAt();
    void beginningAnewIsTyped();
    void theDefaultIsSaidAndOneClickAway();
    void aSettingIsFoundByItsWords();
    void aLockedOneSaysWhy();
    void aFileIsChosen();
};

void TestSettingsDialog::whatIsChangedHoldsAtOnce()
{
    AuditPlace place;
    const services::Settings &settings = place.workspace().settings();
    const Shown shown(place.workspace());
    QCOMPARE(shown.child<QSpinBox>("idleLockSpinBox")->value(), settings.number(Setting::IdleLockMinutes));
    shown.child<QSpinBox>("idleLockSpinBox")->setValue(7);
    shown.child<QCheckBox>("lockWithScreenCheckBox")->setChecked(false);
    shown.child<QSpinBox>("clipboardSpinBox")->setValue(11);
    shown.child<QSpinBox>("revealSpinBox")->setValue(12);
    shown.child<QCheckBox>("requiresReferenceCheckBox")->setChecked(true);
    shown.child<QSpinBox>("checkpointEverySpinBox")->setValue(13);
    QCOMPARE(settings.number(Setting::IdleLockMinutes), 7);
    QCOMPARE(settings.flag(Setting::LocksWithScreen), false);
    QCOMPARE(settings.number(Setting::ClipboardSeconds), 11);
    QCOMPARE(settings.number(Setting::RevealSeconds), 12);
    QCOMPARE(settings.flag(Setting::RequiresReference), true);
    QCOMPARE(settings.number(Setting::CheckpointEvery), 13);
}

void TestSettingsDialog::theNameIsKeptOnceItIsWhole()
{
    AuditPlace place;
    const qint64 before = place.count(AuditAction::Settings);
    const Shown shown(place.workspace());
    auto *edit = shown.child<QLineEdit>("agentNameLineEdit");
    QCOMPARE(edit->text(), QStringLiteral("maria"));
    QCOMPARE(edit->placeholderText(), services::loginName());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral(" Otto K. "));
    QCOMPARE(place.workspace().settings().text(Setting::AgentName), QStringLiteral("maria"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(place.workspace().settings().text(Setting::AgentName), QStringLiteral("Otto K."));
    QCOMPARE(place.count(AuditAction::Settings), before + 1); // not one for each key
}

void TestSettingsDialog::daysOrForEver()
{
    AuditPlace place;
    const services::Settings &settings = place.workspace().settings();
    const Shown shown(place.workspace());
    auto *box = shown.child<QSpinBox>("keepLookupsSpinBox");
    const int before = settings.number(Setting::RetentionLookupDays);
    QCOMPARE(box->value(), before);
    const auto answer = [&shown](const char *text) {
        const QPointer<QMessageBox> question = shown.child<QMessageBox>("shortenQuestion");
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (button->text().contains(QLatin1String(text)))
                button->click();
        }
        QTRY_VERIFY(!question);
    };
    box->setValue(400); // what is older would be lost
    QCOMPARE(settings.number(Setting::RetentionLookupDays), before);
    answer("Cancel");
    QCOMPARE(box->value(), before);
    QCOMPARE(settings.number(Setting::RetentionLookupDays), before);
    box->setValue(400);
    answer("Remove");
    QCOMPARE(settings.number(Setting::RetentionLookupDays), 400);
    box->setValue(500);
    QCOMPARE(settings.number(Setting::RetentionLookupDays), 500);
    box->setValue(box->minimum());
    QCOMPARE(settings.number(Setting::RetentionLookupDays), 0);
    QCOMPARE(box->text(), QStringLiteral("for ever"));
    // The way back to the default is shorter than for ever, too.
    auto *reset = shown.child<QToolButton>("keepLookupsSpinBoxReset");
    reset->click();
    QCOMPARE(settings.number(Setting::RetentionLookupDays), 0);
    answer("Cancel");
    QCOMPARE(settings.number(Setting::RetentionLookupDays), 0);
    QCOMPARE(box->text(), QStringLiteral("for ever"));
    reset->click();
    answer("Remove");
    QCOMPARE(settings.number(Setting::RetentionLookupDays), before);
    box->setValue(box->minimum());
    shown.child<QSpinBox>("keepImportsSpinBox")->setValue(30);
    answer("Remove");
    QCOMPARE(settings.number(Setting::RetentionImportDays), 30);
    const Shown again(place.workspace());
    QCOMPARE(again.child<QSpinBox>("keepLookupsSpinBox")->text(), QStringLiteral("for ever"));
}

void TestSettingsDialog::theFolderOfCheckpoints()
{
    AuditPlace place;
    const QString folder = place.filePath(QStringLiteral("auditor"));
    const Shown shown(place.workspace(), folder);
    const auto *label = shown.child<QLabel>("checkpointFolderLabel");
    QVERIFY(label->text().contains(QStringLiteral("beside the records alone")));
    QVERIFY(!shown.child<QPushButton>("noFolderButton")->isEnabled());
    shown.child<QPushButton>("chooseFolderButton")->click();
    QCOMPARE(place.workspace().settings().text(Setting::CheckpointFolder), folder);
    QVERIFY(label->text().contains(folder));
    shown.child<QPushButton>("noFolderButton")->click();
    QVERIFY(place.workspace().settings().text(Setting::CheckpointFolder).isEmpty());
}

void TestSettingsDialog::whatTheAdministratorLocksIsSaid()
{
    const Administered administered(
        R"({"audit/requires-reference":{"value":true,"locked":true},"records/keep-lookups-days":{"value":3650,)"
        R"("locked":true},"audit/checkpoint-folder":{"value":"/share/auditor","locked":true}})");
    const Shown shown(*administered.workspace);
    auto *reference = shown.child<QCheckBox>("requiresReferenceCheckBox");
    QVERIFY(reference->isChecked() && !reference->isEnabled());
    QVERIFY(reference->toolTip().contains(QStringLiteral("administrator")));
    auto *days = shown.child<QSpinBox>("keepLookupsSpinBox");
    QVERIFY(!days->isEnabled());
    QCOMPARE(days->value(), 3650);
    QVERIFY(shown.child<QSpinBox>("keepImportsSpinBox")->isEnabled());
    for (const char *button : {"chooseFolderButton", "noFolderButton"})
        QVERIFY2(!shown.child<QPushButton>(button)->isEnabled(), button);
    const auto *records = shown.dialog->findChild<desktop::RecordsSettings *>();
    QVERIFY(records->findChild<QLabel *>(QStringLiteral("administratorLabel")));
    const Administered free("{}");
    QVERIFY(!Shown(*free.workspace).child<QLabel>("administratorLabel"));
}

void TestSettingsDialog::theStateOfTheRecords()
{
    AuditPlace place;
    const Shown shown(place.workspace());
    shown.page(SettingsDialog::Page::Records);
    const auto *label = shown.child<QLabel>("recordsStateLabel");
    QVERIFY2(label->text().contains(QStringLiteral("They are open")), qPrintable(label->text()));
    QVERIFY(!shown.child<QPushButton>("beginAnewButton")->isVisible());
    place.workspace().vault().lock();
    QVERIFY2(label->text().contains(QStringLiteral("locked")), qPrintable(label->text()));
}

void TestSettingsDialog::theRecordsAreLookedAt()
{
    AuditPlace place;
    const Shown shown(place.workspace());
    const auto *label = shown.child<QLabel>("recordsCheckLabel");
    auto *button = shown.child<QPushButton>("checkRecordsButton");
    QVERIFY(!label->isVisibleTo(shown.dialog.get()));
    shown.dialog->checkRecords();
    QVERIFY2(button->text().contains(QStringLiteral("Cancel")), qPrintable(button->text()));
    QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QStringLiteral("They are sound")), kLongest);
    QVERIFY2(button->text().endsWith(QStringLiteral("the records")), qPrintable(button->text()));
    button->click();
    button->click(); // which cancels it
    QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QStringLiteral("nothing is known")), kLongest);
    place.workspace().vault().lock();
    QVERIFY(!button->isVisibleTo(shown.dialog.get()));
}

void TestSettingsDialog::beginningAnewIsTyped()
{
    AuditPlace place;
    RecordsSession &records = place.workspace().records();
    place.workspace().vault().lock(); // with the memory keeper the key is gone
    const auto unlocked = place.workspace().vault().unlock();
    QTRY_COMPARE_WITH_TIMEOUT(records.state(), RecordsSession::State::Refused, kLongest);
    const Shown shown(place.workspace());
    shown.page(SettingsDialog::Page::Records);
    auto *anew = shown.child<QPushButton>("beginAnewButton");
    QVERIFY(anew->isVisible());
    anew->click();
    auto *dialog = shown.child<BeginAnewDialog>("beginAnewDialog");
    QVERIFY(dialog);
    auto *begin = shown.child<QPushButton>("confirmAnewButton");
    auto *typed = shown.child<QLineEdit>("confirmationLineEdit");
    QVERIFY(!begin->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("begin"));
    QVERIFY(!begin->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(records.state(), RecordsSession::State::Refused);
    QVERIFY(QDir(place.filePath({})).entryList({QStringLiteral("*.aside-*")}).isEmpty());
    typed->setText(QStringLiteral("Begin  anew"));
    QVERIFY(begin->isEnabled());
    begin->click();
    QTRY_COMPARE_WITH_TIMEOUT(records.state(), RecordsSession::State::Open, kLongest);
    QVERIFY(!QDir(place.filePath({})).entryList({QStringLiteral("*.aside-*")}).isEmpty());
    QVERIFY(!anew->isVisible());
    QCOMPARE(place.count(AuditAction::Recovery), 1);
}

void TestSettingsDialog::theDefaultIsSaidAndOneClickAway()
{
    AuditPlace place;
    services::Settings &settings = place.workspace().settings();
    const Shown shown(place.workspace());
    const auto *note = shown.child<QLabel>("clipboardSpinBoxNote");
    QVERIFY2(note->text().contains(QStringLiteral("10 s")), qPrintable(note->text()));
    QVERIFY(shown.child<QLabel>("idleLockSpinBoxNote")->text().contains(QStringLiteral("15 min")));
    QVERIFY(shown.child<QLabel>("lockWithScreenCheckBoxNote")->text().endsWith(QStringLiteral("on")));
    auto *reset = shown.child<QToolButton>("clipboardSpinBoxReset");
    shown.page(SettingsDialog::Page::Privacy);
    QVERIFY(reset->isHidden()); // nothing to go back from
    auto *box = shown.child<QSpinBox>("clipboardSpinBox");
    box->setValue(42);
    QVERIFY(reset->isVisible());
    QVERIFY(reset->accessibleName().contains(QStringLiteral("clipboard")));
    reset->click();
    QCOMPARE(box->value(), 10);
    QCOMPARE(settings.number(Setting::ClipboardSeconds), 10);
    QVERIFY(reset->isHidden());
    // What another program, or another window, sets is shown.
    QVERIFY(settings.set(Setting::ClipboardSeconds, 77));
    QCOMPARE(box->value(), 77);
}

void TestSettingsDialog::aSettingIsFoundByItsWords()
{
    AuditPlace place;
    const Shown shown(place.workspace());
    auto *find = shown.child<QLineEdit>("findSettingLineEdit");
    auto *tabs = shown.child<QTabWidget>("settingsTabWidget");
    QVERIFY(QTest::qWaitForWindowActive(shown.dialog.get()));
    QTest::keyClick(shown.dialog.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find->hasFocus());
    find->setText(QStringLiteral("CLIPBOARD"));
    QCOMPARE(tabs->currentIndex(), static_cast<int>(SettingsDialog::Page::Privacy));
    QVERIFY(!tabs->isTabEnabled(static_cast<int>(SettingsDialog::Page::General)));
    QVERIFY(shown.child<QSpinBox>("clipboardSpinBox")->isVisible());
    QVERIFY(!shown.child<QSpinBox>("idleLockSpinBox")->isVisible());
    find->setText(QStringLiteral("kept lookups"));
    QCOMPARE(tabs->currentIndex(), static_cast<int>(SettingsDialog::Page::Records));
    QVERIFY(shown.child<QSpinBox>("keepLookupsSpinBox")->isVisible());
    QVERIFY(!shown.child<QSpinBox>("checkpointEverySpinBox")->isVisible());
    find->setText(QStringLiteral("zebra"));
    QVERIFY(shown.dialog->findChild<desktop::StateLine *>()->text().contains(QStringLiteral("No setting")));
    find->clear();
    for (int page = 0; page < tabs->count(); ++page)
        QVERIFY(tabs->isTabEnabled(page));
    QVERIFY(shown.child<QSpinBox>("checkpointEverySpinBox")->isVisible());
}

void TestSettingsDialog::aLockedOneSaysWhy()
{
    const Administered administered(R"({"general/language":{"value":"de","locked":true},)"
                                    R"("network/system-proxy":{"value":false}})");
    const Shown shown(*administered.workspace);
    const auto *language = shown.child<QComboBox>("languageComboBox");
    QVERIFY(!language->isEnabled());
    QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
    QVERIFY(shown.child<QLabel>("languageComboBoxNote")->text().contains(QStringLiteral("administrator")));
    QVERIFY(shown.child<QToolButton>("languageComboBoxReset")->isHidden());
    // Preset and not locked: the desk's default.
    QVERIFY(shown.child<QCheckBox>("systemProxyCheckBox")->isEnabled());
    QVERIFY(shown.child<QLabel>("systemProxyCheckBoxNote")->text().endsWith(QStringLiteral("off")));
}

void TestSettingsDialog::aFileIsChosen()
{
    AuditPlace place;
    const Shown shown(place.workspace());
    shown.child<QPushButton>("chooseCompanyCaButton")->click();
    QCOMPARE(place.workspace().settings().text(Setting::CompanyCaFile), QStringLiteral("/company/ca.pem"));
    QCOMPARE(shown.child<QLineEdit>("companyCaLineEdit")->text(), QStringLiteral("/company/ca.pem"));
}

QTEST_MAIN(TestSettingsDialog)
#include "test_settingsdialog.moc"
