// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/overview/figurebutton.h"
#include "desktop/overview/overviewbench.h"
#include "records/historytables.h"

#include <QTest>

using namespace kyc;
using desktop::FigureButton;
using test::Desk;

namespace {

constexpr int kEntries = 1500;

/// About 400 customers over some weeks; some changed since yesterday, and in the last hour one provider fails.
records::HistoryEntry entryOf(int number)
{
    static const QStringList kChecks{QStringLiteral("p100/kyc"), QStringLiteral("transak/reliance"),
                                     QStringLiteral("sumvin/kyc"), QStringLiteral("kriptomat/kyc"),
                                     QStringLiteral("sumsub/applicant")};
    static const QList<core::Status> kStatuses{
        core::Status::Approved,       core::Status::Approved,   core::Status::Approved, core::Status::InReview,
        core::Status::ActionRequired, core::Status::InReview,   core::Status::Approved, core::Status::AwaitingCustomer,
        core::Status::Rejected,       core::Status::NotStarted, core::Status::Approved, core::Status::Expired,
        core::Status::Failed};
    const QString &check = kChecks.at(number % 5);
    const qint64 secondsAgo = (kEntries - number) * 1500LL / (number > kEntries - 50 ? 50 : 1);
    if (number > kEntries - 50 && number % 5 == 3 && number % 2 == 0)
        return test::failedSecondsAgo(number % 400, secondsAgo, core::ErrorKind::ProviderUnavailable, check);
    return test::secondsAgo(number % 400, secondsAgo, kStatuses.at((number * 7) % kStatuses.size()), check);
}

} // namespace

/// Pictures of the place Overview.
class TestOverviewPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"overview"};

    void open(Desk &desk, int entries)
    {
        if (records::Database *store = desk.workspace().records().database()) {
            const auto written =
                store->change<void>([store, entries](const QSqlDatabase &database) -> core::Result<void> {
                    for (int i = 1; i <= entries; ++i) {
                        if (const auto id = records::appendHistory(database, store->sealing(), entryOf(i)); !id)
                            return core::Unexpected(id.error());
                    }
                    return {};
                });
            QTRY_VERIFY(written.isFinished());
            QVERIFY(written.result());
        }
        desk.window().resize(m_pictures.size());
        QVERIFY(desk.show());
        QTRY_COMPARE(desk.window().size(), m_pictures.size());
        test::press(Qt::Key_1, Qt::ControlModifier);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void notKept_data() { test::Pictures::everyLook(); }
    void notKept()
    {
        Desk desk;
        open(desk, 0);
        QCOMPARE(m_pictures.take(desk.window(), "not-kept"), QString());
    }

    void empty_data() { test::Pictures::everyLook(); }
    void empty()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, 0);
        QTRY_VERIFY(desk.child<QAbstractButton>("actionButton"));
        QTRY_VERIFY(QApplication::focusWidget()
                    && QApplication::focusWidget()->objectName() == QLatin1String("actionButton"));
        QCOMPARE(m_pictures.take(desk.window(), "empty"), QString());
    }

    void figures_data() { test::Pictures::everyLook(); }
    void figures()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        open(desk, kEntries);
        const std::vector<core::Account> &accounts = desk.workspace().accounts().accounts();
        const core::Unexpected refused = core::failure(core::ErrorKind::Unauthorized, core::ErrorCause::KeyWrong);
        desk.workspace().activity().used(accounts.front().id, QDateTime::currentDateTimeUtc(), refused.value());
        QTRY_VERIFY(desk.child<FigureButton>("status-ApprovedFigure"));
        QTRY_VERIFY(desk.child<FigureButton>("status-ApprovedFigure")->hasFocus()
                    || desk.child<FigureButton>("status-NotStartedFigure")->hasFocus());
        QTRY_VERIFY(
            desk.child<FigureButton>(qPrintable(QStringLiteral("credential-%1Figure").arg(accounts.front().id))));
        QCOMPARE(m_pictures.take(desk.window(), "figures"), QString());
    }
};

QTEST_MAIN(TestOverviewPictures)
#include "test_overview.moc"
