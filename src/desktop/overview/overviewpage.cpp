// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/overviewpage.h"

#include "core/errortext.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/overview/overviewboard.h"
#include "desktop/overview/overviewcount.h"
#include "desktop/overview/overviewfigures.h"
#include "desktop/visuals/placeaction.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedLayout>

namespace kyc::desktop {

using State = services::RecordsSession::State;

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_count(new OverviewCount(workspace, this)),
      m_layout(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this)),
      m_copyAction(makePlaceAction(this, "copyOverviewAction", tr("Copy o&verview"), "copy",
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      m_countAction(makePlaceAction(this, "countAnewAction", tr("Count a&new"), "refresh", QKeySequence(Qt::Key_F5))),
      m_actions{m_copyAction, m_countAction}
{
    m_layout->addWidget(m_emptyState);
    addActions(m_actions);
    connect(m_copyAction, &QAction::triggered, this, &OverviewPage::copy);
    connect(m_countAction, &QAction::triggered, m_count, &OverviewCount::countNow);
    connect(m_emptyState, &EmptyState::actionTriggered, this, &OverviewPage::act);
    connect(m_count, &OverviewCount::counted, this, &OverviewPage::showFigures);
    connect(m_count, &OverviewCount::failed, this, &OverviewPage::showFailure);
    connect(&workspace.records(), &services::RecordsSession::changed, this, &OverviewPage::recordsChanged);
    connect(&workspace.records(), &services::RecordsSession::aboutToClose, m_count, &OverviewCount::clear);
    connect(&workspace.vault(), &services::VaultSession::changed, this, &OverviewPage::showState);
    showState();
}

void OverviewPage::recordsChanged()
{
    if (m_workspace.records().state() != State::Open)
        m_count->clear();
    else if (m_isShown && !m_isLocked)
        m_count->setActive(true);
    showState();
}

void OverviewPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (isLocked) {
        m_count->setActive(false);
        m_count->clear();
    }
    showState();
}

void OverviewPage::showState()
{
    const bool isOpen = m_workspace.records().state() == State::Open && !m_isLocked;
    const bool hasFigures = isOpen && m_count->facts() && m_count->facts()->history.entries > 0;
    m_copyAction->setEnabled(hasFigures && m_isShown);
    m_countAction->setEnabled(isOpen && m_isShown);
    if (!hasFigures) {
        showWhyNot();
        return;
    }
    if (!m_board)
        makeBoard();
    if (m_layout->currentWidget() != m_board) {
        m_board->resize(size()); // so that it is not arranged for another size first
        m_layout->setCurrentWidget(m_board);
    }
}

/// Once there is something to show on it: starting up does not wait for it.
void OverviewPage::makeBoard()
{
    m_board = new OverviewBoard(this);
    m_layout->addWidget(m_board);
    connect(m_board, &OverviewBoard::copyRequested, this, &OverviewPage::copy);
    connect(m_board, &OverviewBoard::followed, this, &OverviewPage::followed);
}

void OverviewPage::showFigures()
{
    const OverviewFacts &facts = *m_count->facts();
    showState();
    if (!m_board)
        return; // nobody was looked up yet, which is said
    m_board->setFigures(overviewFigures(facts),
                        tr("Counted at %1").arg(timeOfDay(facts.countedAt, QTimeZone::systemTimeZone())));
    if (std::exchange(m_isFocusWanted, false))
        focusFigures();
}

void OverviewPage::showWhyNot()
{
    m_emptyState->setAction({});
    switch (m_workspace.records().state()) {
    case State::NotKept:
        m_emptyState->setTexts(tr("There is nothing to count"),
                               tr("Credentials are kept in memory only, and nothing is recorded then. Choose another "
                                  "place for credentials, and lookups are recorded and counted from then on."));
        m_emptyState->setAction(tr("Where credentials are kept\u2026"));
        break;
    case State::Refused: {
        const core::ErrorText words = core::errorText(m_workspace.records().problem());
        m_emptyState->setTexts(words.what.text(), words.remedy.text());
        m_emptyState->setAction(tr("Records\u2026"));
        break;
    }
    case State::Closed:
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen) {
            m_emptyState->setTexts(tr("There is nothing to count yet"),
                                   tr("Choose where credentials are kept, and lookups are recorded and counted from "
                                      "then on."));
            m_emptyState->setAction(tr("Choose\u2026"));
            break;
        }
        m_emptyState->setTexts(tr("The records are closed"),
                               tr("They open together with the place where credentials are kept."));
        break;
    case State::Open:
        if (m_count->facts()) {
            m_emptyState->setTexts(tr("Nobody was looked up yet"),
                                   tr("Once somebody was, you see here how many customers have which status, what "
                                      "waits for us, what has changed, and which provider is in trouble."));
            m_emptyState->setAction(tr("Look up a customer"));
            break;
        }
        [[fallthrough]];
    case State::Opening:
        m_emptyState->setTexts(tr("Counting\u2026"), {});
        break;
    }
    m_layout->setCurrentWidget(m_emptyState);
}

void OverviewPage::showFailure(const core::Error &error)
{
    if (m_count->facts())
        return; // what was counted before stays, and says when that was
    const core::ErrorText words = core::errorText(error);
    m_emptyState->setTexts(words.what.text(), words.remedy.text());
    m_emptyState->setAction({});
}

void OverviewPage::act()
{
    switch (m_workspace.records().state()) {
    case State::Open:
        Q_EMIT lookUpWanted();
        break;
    case State::Refused:
        Q_EMIT recordsRequested();
        break;
    default:
        Q_EMIT keeperRequested();
        break;
    }
}

void OverviewPage::copy()
{
    if (!m_count->facts())
        return;
    QGuiApplication::clipboard()->setText(overviewText(*m_count->facts(), QTimeZone::systemTimeZone()));
    Q_EMIT copied();
}

void OverviewPage::focusFigures()
{
    m_isFocusWanted = !m_board || m_layout->currentWidget() != m_board;
    if (!m_isFocusWanted)
        m_board->focusFigures();
    else if (auto *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isShown = true;
    if (!m_isLocked)
        m_count->setActive(true);
    showState();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isShown = false;
    m_isFocusWanted = false;
    m_count->setActive(false);
    showState();
}

} // namespace kyc::desktop
