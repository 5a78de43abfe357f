// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exporttask.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"

#include "desktop/history/historybench.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kyc;
using desktop::HistoryPage;
using desktop::HistoryView;
using test::HistoryBench;

/// From the place History to the file.
class TestExportTask : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<HistoryPage> m_page;
    QString m_name; ///< as it was proposed
    QString m_shown;
    bool m_isFileChosen = true;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("x.csv")); }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    [[nodiscard]] QDialog *dialog() const { return m_page->findChild<QDialog *>(QStringLiteral("exportDialog")); }
    [[nodiscard]] QString said() const { return m_page->findChild<QLabel *>(QStringLiteral("exportLabel"))->text(); }
    [[nodiscard]] HistoryView *view() const { return m_page->findChild<HistoryView *>(); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        m_isFileChosen = true;
        m_bench = std::make_unique<HistoryBench>();
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(1, 12));
        desktop::ExportFile files;
        files.choose = [this](QWidget *, const QString &name, const desktop::ExportFile::Chosen &chosen) {
            m_name = name;
            if (m_isFileChosen)
                chosen(path());
        };
        files.showFolderOf = [this](const QString &file) { m_shown = file; };
        m_page = std::make_unique<HistoryPage>(m_bench->workspace, files);
        m_page->show();
        QTRY_COMPARE(view() ? view()->model()->rowCount() : 0, 12);
        QTRY_VERIFY(m_page->actions().exportFiltered->isEnabled());
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void whatIsFilteredIsWritten()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("textLineEdit")), QStringLiteral("u-1"));
        QTRY_COMPARE(view()->model()->rowCount(), 4); // 1, 10, 11, 12
        QTRY_VERIFY(m_page->actions().exportFiltered->isEnabled());
        m_page->actions().exportFiltered->trigger();
        QVERIFY(dialog());
        dialog()->accept();
        QVERIFY(m_name.endsWith(QLatin1String(".csv")));
        QTRY_COMPARE(said(), QStringLiteral("Exported to x.csv: 4"));
        QCOMPARE(lines().size(), 5);
        QVERIFY(lines().at(1).contains("u-12"));
        m_page->findChild<QPushButton *>(QStringLiteral("showFolderButton"))->click();
        QCOMPARE(m_shown, path());
    }

    void whatIsSelectedIsWritten()
    {
        QVERIFY(!m_page->actions().exportSelection->isEnabled());
        view()->setCurrentIndex(view()->model()->index(2, 0));
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_page->actions().exportSelection->isEnabled());
        m_page->actions().exportSelection->trigger();
        dialog()->accept();
        QTRY_COMPARE(said(), QStringLiteral("Exported to x.csv: 2"));
        QCOMPARE(lines().size(), 3);
        QVERIFY(lines().at(1).contains("u-10"));
        QVERIFY(lines().at(2).contains("u-9"));
    }

    void howItIsToLookIsRemembered()
    {
        m_page->actions().exportFiltered->trigger();
        dialog()->findChild<QCheckBox *>(QStringLiteral("maskCheckBox"))->setChecked(true);
        dialog()->accept();
        QTRY_COMPARE(said(), QStringLiteral("Exported to x.csv: 12"));
        QVERIFY(!lines().at(1).contains("u-12"));
        QVERIFY(m_bench->workspace.settings().flag(services::Setting::ExportMasksIdentifiers));
    }

    void whoThinksBetterOfItWritesNothing()
    {
        m_page->actions().exportFiltered->trigger();
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        m_isFileChosen = false;
        m_page->actions().exportFiltered->trigger();
        QVERIFY(dialog());
        dialog()->accept();
        QTRY_VERIFY(!dialog());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("exportPanel"))->isVisible());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkdir(path()));
        m_page->actions().exportFiltered->trigger();
        dialog()->accept();
        QTRY_VERIFY(!said().isEmpty() && !said().startsWith(QLatin1String("Export")));
        QVERIFY(m_page->actions().exportFiltered->isEnabled());
        QVERIFY(QDir().rmdir(path()));
    }

    void lockingEndsIt()
    {
        m_page->actions().exportFiltered->trigger();
        m_bench->workspace.vault().lock();
        QTRY_VERIFY(!m_page->browser());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_MAIN(TestExportTask)
#include "test_exporttask.moc"
