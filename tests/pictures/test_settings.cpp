// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/beginanewdialog.h"
#include "desktop/settings/clockquestion.h"
#include "desktop/settings/recoverydialog.h"
#include "desktop/settings/settingsdialog.h"
#include "gui/desk.h"
#include "pictures/pictures.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTest>

using namespace kyc;
using desktop::RecoveryDialog;
using desktop::SettingsDialog;
using services::Setting;
using test::Desk;

namespace {

using Page = SettingsDialog::Page;
const QList<std::pair<const char *, Page>> kPages{{"general", Page::General},
                                                  {"privacy", Page::Privacy},
                                                  {"network", Page::Network},
                                                  {"export", Page::Export},
                                                  {"records", Page::Records}};

} // namespace

/// Pictures of the settings, and of what they ask.
class TestSettingsPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"settings"};

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
        SettingsDialog dialog(desk.workspace());
        for (const auto &[name, page] : kPages) {
            dialog.showPage(page);
            QCOMPARE(m_pictures.take(dialog, name), QString());
        }
        dialog.findChild<QLineEdit *>(QStringLiteral("findSettingLineEdit"))->setText(QStringLiteral("xyzzy"));
        QCOMPARE(m_pictures.take(dialog, "nothing-found"), QString());
    }

    void locked_data() { test::Pictures::everyLook(); }
    void locked()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("administrator.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"kyc-desk-administrator","version":1,"settings":{)"
                   R"("audit/requires-reference":{"value":true,"locked":true},)"
                   R"("vault/idle-lock-minutes":{"value":5,"locked":true}}})");
        file.close();
        desktop::Workspace workspace(services::Places{folder.path(), folder.path(), file.fileName(), true});
        SettingsDialog dialog(workspace);
        dialog.showPage(Page::Privacy);
        QCOMPARE(m_pictures.take(dialog, "locked"), QString());
    }

    void shortening_data() { test::Pictures::everyLook(); }
    void shortening()
    {
        Desk desk(true, Desk::Records::Kept);
        SettingsDialog dialog(desk.workspace());
        dialog.showPage(Page::Records);
        dialog.show();
        dialog.findChild<QSpinBox *>(QStringLiteral("keepLookupsSpinBox"))->setValue(365);
        auto *question = dialog.findChild<QMessageBox *>(QStringLiteral("shortenQuestion"));
        QVERIFY(question);
        QCOMPARE(m_pictures.take(*question, "shorten"), QString());
        question->reject();
    }

    void recovery_data() { test::Pictures::everyLook(); }
    void recovery()
    {
        Desk desk(true, Desk::Records::Kept);
        RecoveryDialog make(desk.workspace(), RecoveryDialog::Task::Make, QStringLiteral("/x/desk.recovery"));
        QCOMPARE(m_pictures.take(make, "recovery-make"), QString());
        make.accept(); // nothing was typed: that is said
        QCOMPARE(m_pictures.take(make, "recovery-empty"), QString());
        RecoveryDialog back(desk.workspace(), RecoveryDialog::Task::BringBack, QStringLiteral("/x/desk.recovery"));
        QCOMPARE(m_pictures.take(back, "recovery-back"), QString());
        desktop::BeginAnewDialog anew(desk.workspace().records(), desk.workspace().places(), desk.workspace().clock());
        QCOMPARE(m_pictures.take(anew, "begin-anew"), QString());
    }

    void clock_data() { test::Pictures::everyLook(); }
    void clock()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(desk.show());
        services::Retention retention(*desk.workspace().records().database(), desk.workspace().trail(),
                                      desk.workspace().settings(), desk.workspace().clock());
        desktop::askAboutClock(retention, &desk.window(), [](const auto &) { });
        auto *question = desk.child<QMessageBox>("clockQuestion");
        QVERIFY(question);
        QCOMPARE(m_pictures.take(*question, "clock"), QString());
        question->reject();
    }
};

QTEST_MAIN(TestSettingsPictures)
#include "test_settings.moc"
