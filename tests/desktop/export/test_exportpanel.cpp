// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exportpanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using desktop::ExportPanel;
using services::Exported;
using Exporting = QPromise<core::Result<Exported>>;

class TestExportPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExportPanel> m_panel;
    std::unique_ptr<Exporting> m_export;
    int m_cancelled = 0;

    [[nodiscard]] QString text() const { return m_panel->findChild<QLabel *>(QStringLiteral("exportLabel"))->text(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::English);
        m_panel = std::make_unique<ExportPanel>();
        m_export = std::make_unique<Exporting>();
        m_export->start();
        m_export->setProgressRange(0, 12'000);
        QVERIFY(!m_panel->isVisibleTo(nullptr));
        m_cancelled = 0;
        m_panel->follow(m_export->future(), QStringLiteral("/somewhere/lookups.csv"), [this] { ++m_cancelled; });
        QVERIFY(m_panel->isVisible());
    }
    void cleanup()
    {
        m_panel.reset();
        m_export.reset();
    }

    void tellsHowFarItIs()
    {
        m_export->setProgressValue(3000);
        QTRY_VERIFY2(text().contains(QLatin1String("3,000 of 12,000")), qPrintable(text()));
        QVERIFY(text().contains(QLatin1String("lookups.csv")));
        QVERIFY2(!text().contains(QLatin1String("somewhere")), "the folder may be a person's");
        QCOMPARE(m_panel->findChild<QProgressBar *>()->value(), 3000);
        QVERIFY(m_panel->isRunning());
        QVERIFY(!button("showFolderButton")->isVisible());
    }

    void tellsHowItEnded_data()
    {
        QTest::addColumn<qint64>("unreadable");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all of it") << qint64(0) << QStringLiteral("Exported to lookups.csv: 12,000");
        QTest::newRow("some damaged") << qint64(
            3) << QStringLiteral("Exported to lookups.csv: 12,000. Of these could not be read: 3");
    }
    void tellsHowItEnded()
    {
        QFETCH(qint64, unreadable);
        QSignalSpy running(m_panel.get(), &ExportPanel::runningChanged);
        m_export->addResult(core::Result<Exported>(Exported{12'000, unreadable}));
        m_export->finish();
        QTRY_COMPARE(running.size(), 1);
        QTEST(text(), "expected");
        QVERIFY(!m_panel->isRunning());
        QSignalSpy folder(m_panel.get(), &ExportPanel::showFolderRequested);
        button("showFolderButton")->click();
        QCOMPARE(folder.at(0).at(0).toString(), QStringLiteral("/somewhere/lookups.csv"));
    }

    void canBeCancelled()
    {
        button("cancelExportButton")->click();
        QCOMPARE(m_cancelled, 1);
        m_export->addResult(
            core::Result<Exported>(core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent)));
        m_export->finish();
        QTRY_VERIFY(!m_panel->isRunning());
        QVERIFY(text().contains(QLatin1String("cancelled")));
        QVERIFY(!button("showFolderButton")->isVisible());
    }

    void cancelledTooLateItIsExported()
    {
        button("cancelExportButton")->click();
        m_export->addResult(core::Result<Exported>(Exported{12'000, 0}));
        m_export->finish();
        QTRY_VERIFY(!m_panel->isRunning());
        QCOMPARE(text(), QStringLiteral("Exported to lookups.csv: 12,000"));
        QVERIFY(button("showFolderButton")->isVisible());
    }

    void saysWhatWentWrong()
    {
        m_export->addResult(core::Result<Exported>(
            core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged, {QStringLiteral("x")})));
        m_export->finish();
        QTRY_VERIFY(!m_panel->isRunning());
        QVERIFY(!text().isEmpty());
        QVERIFY(!button("showFolderButton")->isVisible());
    }
};

QTEST_MAIN(TestExportPanel)
#include "test_exportpanel.moc"
