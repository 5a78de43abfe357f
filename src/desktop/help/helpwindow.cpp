// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/helpwindow.h"

#include "core/language.h"
#include "desktop/help/helpbrowser.h"
#include "desktop/help/helppages.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/selectedrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStyle>
#include <QToolBar>

namespace kyc::desktop {

namespace {

constexpr int kPageRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(const QList<KeyGroup> &keys, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_pages(new QListWidget(this)),
      m_browser(new HelpBrowser(core::spokenLanguage(), this)),
      m_findBar(new QWidget(this)),
      m_findLineEdit(new QLineEdit(m_findBar)),
      m_findLabel(new QLabel(m_findBar))
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    m_browser->setAppendix(QStringLiteral("keys"), keyList(keys));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeActions();
    makePages();
    makeFind();
    fitToText(*this, 60, 40);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_browser, 1);
    rightLayout->addWidget(m_findBar);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_pages);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({m_pages->minimumWidth(), width()});
    layout->addWidget(splitter, 1);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) { pageShown(helpPageOf(url)); });
}

QAction *HelpWindow::makeAction(const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void HelpWindow::makeActions()
{
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QAction *back = makeAction("helpBackAction", tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward = makeAction("helpForwardAction", tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    QAction *findOnPage = makeAction("helpFindAction", tr("F&ind on the page"), QKeySequence(Qt::CTRL | Qt::Key_F));
    bar->addActions({back, forward, findOnPage});
    layout()->addWidget(bar);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(findOnPage, &QAction::triggered, this, &HelpWindow::showFind);
    connect(makeAction("helpFindNextAction", tr("Find next"), QKeySequence(Qt::Key_F3)), &QAction::triggered, this,
            [this] { find(false); });
    connect(makeAction("helpFindPreviousAction", tr("Find previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3)),
            &QAction::triggered, this, [this] { find(true); });
    connect(makeAction("helpCloseAction", tr("Close"), QKeySequence(Qt::Key_Escape)), &QAction::triggered, this,
            &HelpWindow::escape);
}

void HelpWindow::makePages()
{
    m_pages->setObjectName(QStringLiteral("helpPagesListWidget"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setTabKeyNavigation(false);
    m_pages->setSpacing(kHalfGrid);
    for (const QString &page : helpPages()) {
        auto *item = new QListWidgetItem(helpTitle(page, core::spokenLanguage()), m_pages);
        item->setData(kPageRole, page);
    }
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_pages->setMinimumWidth(m_pages->sizeHintForColumn(0) + scrollBar + 4 * kGrid);
    leadBySelection(*m_pages);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(kPageRole).toString() != m_browser->page())
            m_browser->open(item->data(kPageRole).toString());
    });
}

void HelpWindow::makeFind()
{
    m_findLineEdit->setObjectName(QStringLiteral("helpFindLineEdit"));
    m_findLineEdit->setClearButtonEnabled(true);
    m_findLabel->setObjectName(QStringLiteral("helpFindLabel"));
    m_findLabel->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Fi&nd:"), m_findBar);
    label->setBuddy(m_findLineEdit);
    auto *layout = new QHBoxLayout(m_findBar);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->addWidget(label);
    layout->addWidget(m_findLineEdit, 1);
    layout->addWidget(m_findLabel);
    m_findBar->hide();
    connect(m_findLineEdit, &QLineEdit::textEdited, this, [this] { find(false, true); });
    connect(m_findLineEdit, &QLineEdit::returnPressed, this, [this] { find(false); });
}

void HelpWindow::open(const QString &page)
{
    m_browser->open(page);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::page() const
{
    return m_browser->page();
}

void HelpWindow::pageShown(const QString &page)
{
    const QString title = helpTitle(page, core::spokenLanguage());
    //: The title of the help's window; %1 is a page
    setWindowTitle(tr("%1 \u2013 Help").arg(title));
    m_browser->setAccessibleName(title);
    m_findLabel->clear();
    m_pages->setCurrentRow(static_cast<int>(helpPages().indexOf(page)));
}

void HelpWindow::showFind()
{
    m_findBar->show();
    m_findLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_findLineEdit->selectAll();
}

void HelpWindow::find(bool isBackward, bool isAnew)
{
    if (!m_findBar->isVisible())
        return showFind();
    if (isAnew) { // what is found grows with what is typed
        QTextCursor cursor = m_browser->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_browser->setTextCursor(cursor);
    }
    const QString text = m_findLineEdit->text();
    const bool isFound =
        m_browser->findNext(text, isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
    m_findLabel->setText(isFound || text.isEmpty() ? QString() : tr("Not on this page"));
}

void HelpWindow::escape()
{
    if (!m_findBar->isVisible()) {
        close();
        return;
    }
    m_findBar->hide();
    m_browser->setFocus(Qt::OtherFocusReason);
}

} // namespace kyc::desktop
