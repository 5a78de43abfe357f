// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-historyplace COUNT
//
// The places History and Overview with COUNT lookups in them, on a display: prints milliseconds by name as one JSON
// object. What is painted counts, not what is about to be. Ends with 1 on any error.
#include "benchmarks/filling.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historybrowser.h"
#include "desktop/history/historychoice.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"
#include "desktop/overview/figurebutton.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/visuals/theme.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace kyc;
using desktop::HistoryPage;
using desktop::HistoryView;

namespace {

constexpr int kJumps = 300;
constexpr int kCounts = 10;
constexpr int kCustomerColumn = 2;

/// Sees when a figure is painted.
class FigureWatch : public QObject
{
public:
    explicit FigureWatch(QApplication &application) { application.installEventFilter(this); }

    bool isPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted = isPainted || (event->type() == QEvent::Paint && qobject_cast<desktop::FigureButton *>(watched));
        return false;
    }
};

/// Sees when all rows in view are painted, as they are and not as placeholders.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QApplication &application) { application.installEventFilter(this); }

    void begin(HistoryView *view)
    {
        m_view = view;
        m_isPainted = false;
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_view || watched != m_view->viewport())
            return false;
        QAbstractItemModel *model = m_view->model();
        const int first = m_view->rowAt(0);
        const int beyond = m_view->rowAt(m_view->viewport()->height() - 1);
        const int last = beyond < 0 ? model->rowCount() - 1 : beyond;
        bool isThere = first >= 0;
        for (int row = first; isThere && row <= last; ++row)
            isThere = !model->index(row, kCustomerColumn).data().toString().isEmpty();
        m_isPainted = m_isPainted || isThere;
        return false;
    }

private:
    HistoryView *m_view = nullptr;
    bool m_isPainted = false;
};

class Measurement
{
public:
    Measurement(QApplication &application, desktop::Workspace &workspace) : m_workspace(workspace), m_watch(application)
    { }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] QJsonObject figures() const { return m_figures; }

    void run(qint64 count)
    {
        opens(count);
        jumps();
        filters();
        sorts();
        overview();
        grows();
    }

private:
    HistoryView *view() { return m_page.findChild<HistoryView *>(); }

    void note(const char *name, double milliseconds) { m_figures.insert(QLatin1String(name), milliseconds); }

    /// Until what @p begin caused is painted.
    double painted(const std::function<void()> &begin, const std::function<bool()> &isDone = [] { return true; })
    {
        QElapsedTimer timer;
        timer.start();
        m_watch.begin(nullptr);
        begin();
        m_isSound = bench::waitUntil([&] { return view() && isDone(); }) && m_isSound;
        m_watch.begin(view());
        if (view())
            view()->viewport()->update();
        m_isSound = bench::waitUntil([this] { return m_watch.isPainted(); }) && m_isSound;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void opens(qint64 count)
    {
        m_page.resize(1280, 760);
        QElapsedTimer timer;
        timer.start();
        const auto hasRows = [this] { return view()->model()->rowCount() > 0; };
        note("the place opened and painted, the index still unread", painted([this] { m_page.show(); }, hasRows));
        m_isSound = bench::waitUntil([&] { return view()->model()->rowCount() == count; }) && m_isSound;
        if (!m_isSound)
            std::fprintf(stderr, "The list has %d rows.\n", view()->model()->rowCount());
        note("all of it known, the index read", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_page.hide();
        m_page.setLocked(true);
        note("the place opened and painted",
             painted(
                 [this] {
                     m_page.setLocked(false);
                     m_page.show();
                 },
                 hasRows));
        m_isSound = bench::waitUntil([&] { return view()->model()->rowCount() == count; }) && m_isSound;
    }

    void jumps()
    {
        double all = 0;
        double most = 0;
        QScrollBar *bar = view()->verticalScrollBar();
        for (int i = 0; i < kJumps; ++i) {
            const int to = QRandomGenerator::global()->bounded(bar->maximum());
            const double took = painted([&] { bar->setValue(to); });
            all += took;
            most = std::max(most, took);
        }
        note("a jump, painted, on average", all / kJumps);
        note("a jump, painted, at most", most);
    }

    void filters()
    {
        auto *text = m_page.findChild<QLineEdit *>(QStringLiteral("textLineEdit"));
        const int before = view()->model()->rowCount();
        note("a common text typed, first rows painted",
             painted([text] { text->setText(QStringLiteral("maria 77")); },
                     [&] { return view()->model()->rowCount() != before; }));
        const int few = view()->model()->rowCount();
        (void)painted([text] { text->clear(); }, [&] { return view()->model()->rowCount() > few; });
        m_isSound = bench::waitUntil([&] { return view()->model()->rowCount() == before; }) && m_isSound;
    }

    void sorts()
    {
        const auto first = [this] { return view()->model()->index(0, kCustomerColumn).data().toString(); };
        view()->scrollToTop();
        (void)painted([] { });
        const QString before = first();
        note("sort by customer, painted",
             painted([this] { m_page.actions().sorting().at(kCustomerColumn)->trigger(); },
                     [&] { return first() != before; }));
        (void)painted([this] { m_page.actions().sorting().at(0)->trigger(); }, [&] { return first() == before; });
    }

    /// The overview, and the list behind one of its figures.
    void overview()
    {
        QElapsedTimer frame;
        qint64 longest = 0;
        QTimer ticks;
        QObject::connect(&ticks, &QTimer::timeout, [&] { longest = std::max(longest, frame.restart()); });
        desktop::OverviewPage page(m_workspace);
        page.resize(1280, 760);
        FigureWatch watch(*qApp);
        QElapsedTimer timer;
        timer.start();
        page.show();
        m_isSound = bench::waitUntil([&watch] { return watch.isPainted; }) && m_isSound;
        note("the overview opened and painted", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        frame.start();
        ticks.start(1);
        for (int i = 0; i < kCounts; ++i) {
            watch.isPainted = false;
            page.placeActions().at(1)->trigger();
            m_isSound = bench::waitUntil([&watch] { return watch.isPainted; }) && m_isSound;
        }
        note("the longest frame while it counts anew", static_cast<double>(longest));
        ticks.stop();
        page.hide();
        const int before = view()->model()->rowCount();
        desktop::HistoryChoice choice;
        choice.statuses = {core::Status::Approved};
        choice.isLastOnly = true;
        note("a figure followed, its list painted",
             painted([&] { m_page.browser()->setChoice(choice); },
                     [&] { return view()->model()->rowCount() < before; }));
        m_page.browser()->setChoice({});
        m_isSound = bench::waitUntil([&] { return view()->model()->rowCount() == before; }) && m_isSound;
    }

    /// While lookups are recorded as fast as they can be.
    void grows()
    {
        constexpr int kRecorded = 1000;
        constexpr int kAtOnce = 50;
        QElapsedTimer frame;
        qint64 longest = 0;
        QTimer ticks;
        QObject::connect(&ticks, &QTimer::timeout, [&] { longest = std::max(longest, frame.restart()); });
        const int before = view()->model()->rowCount();
        view()->scrollToTop();
        QElapsedTimer all;
        all.start();
        frame.start();
        ticks.start(1);
        int asked = 0;
        int ended = 0;
        std::vector<QFuture<core::Result<qint64>>> underWay;
        m_isSound =
            bench::waitUntil([&] {
                const auto hasEnded = [](const auto &future) { return future.isFinished(); };
                ended += static_cast<int>(std::erase_if(underWay, hasEnded));
                while (asked < kRecorded && underWay.size() < kAtOnce) {
                    const records::HistoryEntry entry = bench::entry(10'000'000 + asked++);
                    underWay.push_back(m_workspace.recorder().record(
                        entry.outcome, {entry.providerId, entry.accountId, entry.outcome.lookedUpAt, entry.reference}));
                }
                return ended == kRecorded;
            })
            && m_isSound;
        note("a lookup recorded meanwhile, on average", static_cast<double>(all.nsecsElapsed()) / 1e6 / kRecorded);
        m_isSound = bench::waitUntil([&] { return view()->model()->rowCount() == before + kRecorded; }) && m_isSound;
        note("the longest frame while lookups are recorded", static_cast<double>(longest));
    }

    desktop::Workspace &m_workspace;
    PaintWatch m_watch;
    HistoryPage m_page{m_workspace};
    QJsonObject m_figures;
    bool m_isSound = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const qint64 count = QCoreApplication::arguments().value(1).toLongLong();
    if (count < bench::kPerTransaction) {
        std::fputs("Usage: kyc-bench-historyplace COUNT (8192 or more)\n", stderr);
        return 2;
    }
    desktop::applyTheme(application, desktop::ColorScheme::Light);
    const QTemporaryDir folder;
    desktop::Workspace workspace({folder.path(), folder.path(), folder.filePath(QStringLiteral("none")), true});
    // They are of years ago: nothing is to be removed meanwhile.
    if (!workspace.settings().set(services::Setting::RetentionLookupDays, 0))
        return 1;
    const auto chosen = workspace.vault().choose(vault::KeeperKind::Memory);
    if (!bench::waitUntil([&workspace] { return workspace.records().state() == services::RecordsSession::State::Open; })
        || !bench::fill(workspace, count))
        return 1;
    Measurement measurement(application, workspace);
    measurement.run(count);
    std::puts(QJsonDocument(measurement.figures()).toJson(QJsonDocument::Compact).constData());
    return measurement.isSound() ? 0 : 1;
}
