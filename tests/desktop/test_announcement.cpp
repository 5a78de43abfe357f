// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/announcement.h"

#include "desktop/announcements.h"
#include "desktop/export/exportpanel.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"

#include <QTest>
#include <QWidget>

using namespace kyc;
using namespace kyc::desktop;

class TestAnnouncement : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<test::Announcements> m_announcements;

    [[nodiscard]] const QStringList &heard() const { return m_announcements->heard(); }
    /// What was announced before this has been said by then.
    [[nodiscard]] bool isAllSaid() const
    {
        announce(m_window.get(), QStringLiteral("the last one"));
        return QTest::qWaitFor([this] { return heard().contains(QLatin1String("the last one")); });
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_announcements = std::make_unique<test::Announcements>();
    }
    void cleanup()
    {
        m_announcements.reset();
        m_window.reset();
    }

    void isSaidAfterWhatTakesTheKeyboard()
    {
        announce(m_window.get(), QStringLiteral("It has ended.\n"));
        QVERIFY(heard().isEmpty());
        QTRY_COMPARE(heard(), QStringList(QStringLiteral("It has ended.")));
    }

    void eachIsSaidByItself()
    {
        announce(m_window.get(), QStringLiteral("one"));
        announce(m_window.get(), QStringLiteral("two"));
        announce(m_window.get(), QStringLiteral("two"));
        const QStringList all{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("two")};
        QTRY_COMPARE(heard(), all);
    }

    void whatCannotBeSeenIsNotSaid()
    {
        QWidget place(m_window.get());
        announce(&place, QStringLiteral("in a place that is not shown"));
        auto closed = std::make_unique<QWidget>(m_window.get());
        closed->show();
        announce(closed.get(), QStringLiteral("of what is closed"));
        closed.reset();
        announce(m_window.get(), QString());
        QVERIFY(isAllSaid());
        QCOMPARE(heard().size(), 1);
    }

    void whatIsShownMeanwhileIsSaid()
    {
        QWidget place(m_window.get());
        announce(&place, QStringLiteral("a page that comes next"));
        place.show();
        QTRY_COMPARE(heard().size(), 1);
    }

    void howAnExportEndedIsSaid()
    {
        ExportPanel panel(m_window.get());
        core::Error error;
        error.cause = core::ErrorCause::FileUnwritable;
        error.args = QStringList{QStringLiteral("lookups.csv"), QStringLiteral("no room")};
        panel.showProblem(error);
        QTRY_COMPARE(heard().size(), 1);
        QVERIFY2(heard().constFirst().contains(QLatin1String("lookups.csv")), qPrintable(heard().constFirst()));
    }

    void aStateLineSaysWhatIsNew()
    {
        StateLine line(m_window.get());
        line.showProgress(QStringLiteral("Reading\u2026"));
        line.showProgress(QStringLiteral("Reading\u2026"));
        line.showProblem(QStringLiteral("It cannot be read."));
        const QStringList all{QStringLiteral("Reading\u2026"), QStringLiteral("It cannot be read.")};
        QTRY_COMPARE(heard(), all);
        line.showNothing();
        line.showProblem(QStringLiteral("It cannot be read.")); // once more: it was tried again
        QTRY_COMPARE(heard().size(), 3);
    }

    void aStatusIsSaidWithWhatItMeans()
    {
        StatusNotice notice(m_window.get());
        notice.showStatus(core::Status::Approved, QStringLiteral("It can be carried over."));
        QTRY_COMPARE(heard(), QStringList(QStringLiteral("Approved\nIt can be carried over.")));
        QPalette dark = notice.palette();
        dark.setColor(QPalette::Window, Qt::black);
        notice.setPalette(dark);
        QVERIFY(isAllSaid());
        QCOMPARE(heard().size(), 2);
    }
};

QTEST_MAIN(TestAnnouncement)
#include "test_announcement.moc"
