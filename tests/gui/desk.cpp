// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "core/language.h"
#include "desktop/search/searchbar.h"
#include "services/setup.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace kyc::test {

namespace {

using namespace std::chrono_literals;

constexpr int kLongest = 20000; // milliseconds; longer than anything here takes on a busy machine
constexpr int kTabStops = 60;

network::RunnerSettings testSettings()
{
    network::RunnerSettings settings;
    settings.retries = 0;
    settings.useSystemProxy = false;
    return settings;
}

/// In the language that is spoken, which a test may have chosen.
std::unique_ptr<desktop::WindowHost> makeHost(desktop::Workspace &workspace)
{
    const QString language = core::spokenLanguage();
    if (language != u"en" && !workspace.settings().set(services::Setting::Language, language))
        qWarning("The language could not be set");
    return std::make_unique<desktop::WindowHost>(workspace);
}

} // namespace

Desk::Desk(const QString &folder)
    : m_workspace(std::make_unique<desktop::Workspace>(
          services::Places{folder, folder, folder + QStringLiteral("/none")}, testSettings())),
      m_host(makeHost(*m_workspace))
{ }

Desk::Desk(bool choosesKeeper, Records records)
    : m_workspace(std::make_unique<desktop::Workspace>(services::Places{m_folder.path(), m_folder.path(),
                                                                        m_folder.filePath(QStringLiteral("none")),
                                                                        records == Records::Kept},
                                                       testSettings())),
      m_host(makeHost(*m_workspace))
{
    m_workspace->setImportPolls(500ms); // before the records open
    if (!choosesKeeper)
        return;
    const QFuture<core::Result<void>> chosen = m_workspace->vault().choose(vault::KeeperKind::Memory);
    if (!QTest::qWaitFor([&chosen] { return chosen.isFinished(); }, kLongest))
        qWarning("Memory could not be chosen");
    const services::RecordsSession &session = m_workspace->records();
    if (records == Records::Kept
        && !QTest::qWaitFor([&session] { return session.state() == services::RecordsSession::State::Open; }, kLongest))
        qWarning("The records could not be opened");
}

Desk::~Desk() = default;

QString Desk::start(const QStringList &sandboxArguments)
{
    return m_sandbox.start(sandboxArguments) ? QString() : QStringLiteral("no sandbox: ") + m_sandbox.problem();
}

void Desk::useSetup()
{
    auto setup = services::readSetup(m_sandbox.announcement());
    if (setup)
        window().addSetup(std::move(*setup));
}

bool Desk::show()
{
    window().show();
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window(), kLongest);
}

QTableView *Desk::table() const
{
    return child<QTableView>("resultsTableView");
}

int Desk::rowOf(const QString &checkId) const
{
    const services::LookupSession &session = m_workspace->session();
    for (int row = 0; row < session.rowCount(); ++row) {
        if (session.row(row).checkId == checkId)
            return row;
    }
    return -1;
}

QString Desk::statusWord(const QString &checkId) const
{
    const int row = rowOf(checkId);
    return row < 0 ? QString() : table()->model()->index(row, 0).data().toString();
}

bool Desk::waitUntilIdle()
{
    const services::LookupSession &session = m_workspace->session();
    if (QTest::qWaitFor([&session] { return session.runningCount() == 0; }, kLongest))
        return true;
    for (int row = 0; row < session.rowCount(); ++row) {
        if (session.row(row).isRunning)
            qWarning("%s is still being asked", qPrintable(session.row(row).checkId));
    }
    return false;
}

void Desk::lookUp(const QString &text)
{
    auto *edit = child<QLineEdit>("searchLineEdit");
    edit->setText(text);
    // The records are asked first whether it is somebody saved.
    bool isAsked = false;
    const QObject here;
    QObject::connect(window().findChild<desktop::SearchBar *>(), &desktop::SearchBar::lookUpRequested, &here,
                     [&isAsked] { isAsked = true; });
    QTest::keyClick(edit, Qt::Key_Return);
    if (!QTest::qWaitFor([&isAsked] { return isAsked; }, kLongest))
        qWarning("Nobody was looked up");
}

void useThrowawaySettings()
{
    static const QTemporaryDir directory;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    QCoreApplication::setOrganizationName(QStringLiteral("KYC Desk"));
    QCoreApplication::setApplicationName(QStringLiteral("kyc-desk-test"));
}

namespace {

QWidget *focused()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Between two windows nobody has the keyboard, until the display has given it to the next.
    QVERIFY(QTest::qWaitFor([] { return focused() != nullptr; }, kLongest));
    QTest::keyClick(focused(), key, modifiers);
}

void type(const QString &text)
{
    for (const QChar character : text) {
        QTest::keyClicks(QApplication::focusWidget(), QString(character));
        // A list that opened takes the keyboard; the display's own keys could not come before it has.
        if (const QWidget *popup = QApplication::activePopupWidget()) {
            const QWindow *window = popup->windowHandle();
            // Or it has closed again: what is typed goes on.
            QVERIFY(QTest::qWaitFor(
                [window, popup] {
                    return QApplication::activePopupWidget() != popup || QGuiApplication::focusWindow() == window;
                },
                kLongest));
        }
    }
}

bool tabUntil(const std::function<bool(const QWidget *)> &isThere)
{
    for (int i = 0; i < kTabStops; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && isThere(focus))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool tabTo(const char *name)
{
    return tabUntil([name](const QWidget *focus) { return focus->objectName() == QLatin1String(name); });
}

} // namespace kyc::test
