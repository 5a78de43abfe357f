// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historydetail.h"

#include "core/errortext.h"
#include "desktop/history/historyactions.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/lookupdetail.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

/// Who moves through the list with the arrow keys has not looked at all they pass.
constexpr auto kRest = 200ms;

LookupRow rowOf(const records::HistoryEntry &entry)
{
    LookupRow row;
    row.accountId = entry.accountId;
    row.accountName = entry.outcome.accountName;
    row.providerId = entry.providerId;
    row.checkId = entry.outcome.checkId;
    row.environment = core::environmentFromWord(entry.outcome.environment).value_or(core::Environment::Custom);
    row.askedAt = entry.askedAt.value_or(QDateTime());
    row.outcome = entry.outcome;
    return row;
}

QToolButton *makeButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HistoryDetail::HistoryDetail(Workspace &workspace, HistoryActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_preface(new QWidget(this)),
      m_facts(new DetailSection(tr("Record"), QStringLiteral("recordSection"), m_preface)),
      m_lookup(new LookupDetail(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(makeButton(m_actions.lookUpAgain, QStringLiteral("lookUpAgainButton"), m_preface));
    buttons->addWidget(makeButton(m_actions.timeline, QStringLiteral("timelineButton"), m_preface));
    buttons->addStretch(1);
    auto *preface = new QVBoxLayout(m_preface);
    preface->setContentsMargins(0, 0, 0, 0);
    preface->setSpacing(kGrid);
    preface->addWidget(m_facts);
    preface->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lookup);
    m_lookup->setPreface(m_preface);
    setUpLookup();
    connect(m_actions.lookUpAgain, &QAction::triggered, this, &HistoryDetail::lookUpAgain);
    connect(m_actions.timeline, &QAction::triggered, this, &HistoryDetail::askForAll);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &HistoryDetail::read);
    close();
}

void HistoryDetail::setUpLookup()
{
    m_lookup->setObjectName(QStringLiteral("historyLookupDetail"));
    m_lookup->setActionsOffered(false);
    connect(m_actions.reveal, &QAction::triggered, m_lookup, &LookupDetail::setRevealed);
    connect(m_actions.copySummary, &QAction::triggered, this, &HistoryDetail::copySummary);
    connect(m_lookup, &LookupDetail::copySummaryRequested, this, &HistoryDetail::copySummary);
    connect(m_lookup, &LookupDetail::revealChanged, this, [this] {
        updateActions();
        if (m_entry && m_lookup->isRevealed())
            note(*m_entry, records::AuditAction::Reveal, QStringLiteral("raw-answer"));
    });
    const auto idCopied = [this] {
        if (m_entry)
            note(*m_entry, records::AuditAction::Copy, QStringLiteral("id"));
    };
    connect(m_lookup, &LookupDetail::idCopied, this, idCopied);
    connect(m_lookup, &LookupDetail::textCopied, this, [this](const QString &what) {
        if (m_entry)
            note(*m_entry, records::AuditAction::Copy, what);
    });
    connect(m_facts, &DetailSection::idCopied, this, idCopied);
}

void HistoryDetail::open(qint64 id)
{
    if (id == m_id)
        return;
    close();
    m_id = id;
    m_restTimer.start(kRest);
}

void HistoryDetail::close()
{
    ++m_turn;
    m_id = 0;
    m_restTimer.stop();
    m_entry.reset();
    m_facts->clear();
    m_preface->hide();
    m_lookup->setHint(tr("Choose a lookup to see what the provider said then."));
    m_lookup->showNothing();
    updateActions();
}

void HistoryDetail::read()
{
    records::HistoryStore *store = m_workspace.records().history();
    if (!store)
        return;
    whenDone(store->entry(m_id), this, [this, turn = m_turn](const core::Result<records::HistoryEntry> &entry) {
        if (turn != m_turn)
            return;
        if (entry)
            noteAndShow(*entry, turn);
        else
            showProblem(entry.error());
    });
}

void HistoryDetail::noteAndShow(const records::HistoryEntry &entry, int turn)
{
    whenDone(note(entry, records::AuditAction::View, QString()), this,
             [this, entry, turn](const core::Result<void> &noted) {
                 if (turn != m_turn)
                     return;
                 if (noted)
                     show(entry);
                 else
                     showProblem(noted.error()); // what nobody would know of is not shown
             });
}

void HistoryDetail::show(const records::HistoryEntry &entry)
{
    m_entry = entry;
    showFacts(entry);
    m_preface->show();
    m_lookup->showRow(0, rowOf(entry), m_workspace.clock().nowUtc());
    updateActions();
}

void HistoryDetail::showFacts(const records::HistoryEntry &entry)
{
    const core::LookupOutcome &outcome = entry.outcome;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (!outcome.customerLabel.isEmpty())
        m_facts->addPair(tr("Customer"), outcome.customerLabel);
    for (auto it = outcome.identifiers.cbegin(); it != outcome.identifiers.cend(); ++it)
        m_facts->addId(customerFieldLabel(it.key()), it.value());
    //: A time, and how long ago that is
    m_facts->addPair(tr("Looked up"),
                     tr("%1, %2").arg(exactTime(outcome.lookedUpAt, zone),
                                      relativeTime(outcome.lookedUpAt, m_workspace.clock().nowUtc())));
    m_facts->addPair(tr("Agent"), entry.agent);
    if (!entry.reference.isEmpty())
        m_facts->addPair(tr("Reference"), entry.reference);
}

void HistoryDetail::showProblem(const core::Error &error)
{
    m_lookup->setHint(core::errorText(error).line());
}

void HistoryDetail::updateActions()
{
    m_actions.setEntryOpen(m_entry.has_value(), m_entry && m_lookup->canReveal(), m_entry && m_lookup->isRevealed());
}

void HistoryDetail::focusFirst()
{
    if (m_entry)
        m_preface->findChild<QWidget *>(QStringLiteral("lookUpAgainButton"))->setFocus(Qt::OtherFocusReason);
}

void HistoryDetail::lookUpAgain()
{
    if (!m_entry)
        return;
    core::Customer customer;
    customer.savedId = m_entry->customerId;
    customer.label = m_entry->outcome.customerLabel;
    const QMap<QString, QString> identifiers = m_entry->outcome.identifiers;
    for (auto it = identifiers.cbegin(); it != identifiers.cend(); ++it)
        customer.fields.setText(it.key(), it.value());
    Q_EMIT lookUpRequested(customer);
}

void HistoryDetail::askForAll()
{
    if (!m_entry)
        return;
    HistoryChoice choice;
    if (m_entry->customerId) {
        choice.customerId = m_entry->customerId;
        choice.customerName = m_entry->outcome.customerLabel;
    } else {
        for (const QString &key : m_entry->identifyingKeys)
            choice.identifiers.append({key, m_entry->outcome.identifiers.value(key)});
        choice.customerName = services::auditedCustomer(m_entry->outcome);
        if (choice.identifiers.isEmpty()) // it was asked by nothing but a token
            choice.text = m_entry->outcome.customerLabel;
    }
    Q_EMIT allRequested(choice);
}

void HistoryDetail::copySummary()
{
    if (!m_entry || m_lookup->summary().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_lookup->summary());
    note(*m_entry, records::AuditAction::Copy, QStringLiteral("summary"));
}

QFuture<core::Result<void>> HistoryDetail::note(const records::HistoryEntry &entry, records::AuditAction action,
                                                const QString &what)
{
    const QString record = QStringLiteral("record=%1").arg(entry.id);
    return m_workspace.trail().note(action,
                                    {.account = entry.accountId,
                                     .check = entry.outcome.checkId,
                                     .customer = services::auditedCustomer(entry.outcome, entry.customerId),
                                     .reference = entry.reference,
                                     .outcome = what.isEmpty() ? record : what + u' ' + record});
}

} // namespace kyc::desktop
