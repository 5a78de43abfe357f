// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exportdialog.h"

#include "services/csvoutcome.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using desktop::ExportDialog;
using services::CsvOptions;
using services::Settings;

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    template <class T>
    [[nodiscard]] static T *child(const ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }
    static QPushButton *okButton(const ExportDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Choose a")))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void beginsWithWhatWasKept()
    {
        Settings settings(file());
        CsvOptions options;
        options.format.separator = u';';
        options.format.hasByteOrderMark = true;
        options.format.guardsFormulas = false;
        options.masksIdentifiers = true;
        options.columns = {QStringLiteral("status"), QStringLiteral("customer")};
        QVERIFY(keepCsvOptions(settings, options));
        const ExportDialog dialog(settings, 1234);
        QCOMPARE(dialog.options(), options);
        QVERIFY(!child<QLabel>(dialog, "lockedLabel")->isVisibleTo(&dialog));
    }

    void givesWhatWasChosen()
    {
        const Settings settings(file());
        ExportDialog dialog(settings, 1);
        QCOMPARE(dialog.options().columns, services::csvColumns());
        child<QPushButton>(dialog, "noneButton")->click();
        QVERIFY2(!okButton(dialog)->isEnabled(), "a table needs a column");
        child<QListWidget>(dialog, "columnsListWidget")->item(3)->setCheckState(Qt::Checked);
        QVERIFY(okButton(dialog)->isEnabled());
        QCOMPARE(dialog.options().columns, QStringList{services::csvColumns().at(3)});
        child<QPushButton>(dialog, "allButton")->click();
        QCOMPARE(dialog.options().columns, services::csvColumns());
        auto *separator = child<QComboBox>(dialog, "separatorComboBox");
        separator->setCurrentIndex(separator->findData(QChar(u'\t')));
        QCOMPARE(dialog.options().format.separator, QChar(u'\t'));
        child<QCheckBox>(dialog, "maskCheckBox")->click();
        QVERIFY(dialog.options().masksIdentifiers);
    }

    void whatIsLockedIsShownAndStays()
    {
        const QJsonObject administrator{
            {Settings::key(services::Setting::ExportMasksIdentifiers),
             QJsonObject{{QStringLiteral("value"), true}, {QStringLiteral("locked"), true}}}};
        const Settings settings(file(), administrator);
        const ExportDialog dialog(settings, 1);
        const auto *mask = child<QCheckBox>(dialog, "maskCheckBox");
        QVERIFY(mask->isChecked());
        QVERIFY(!mask->isEnabled());
        QVERIFY(child<QCheckBox>(dialog, "guardCheckBox")->isEnabled());
        QVERIFY(child<QLabel>(dialog, "lockedLabel")->isVisibleTo(&dialog));
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"
