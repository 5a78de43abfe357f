// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "desktop/history/historychoice.h"
#include "services/audittrail.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace kyc::desktop {

class DetailSection;
class HistoryActions;
class LookupDetail;
class Workspace;

/// One entry of the history exactly as it was seen, and when, by whom and for what. That somebody looks at it is in the
/// audit before they do. GUI thread.
class HistoryDetail : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    HistoryDetail(Workspace &workspace, HistoryActions &actions, QWidget *parent = nullptr);

    /// Opens the entry once somebody rests on it; one that is open already stays as it is.
    void open(qint64 id);
    void close();
    void focusFirst();
    /// Absent until it has been opened.
    [[nodiscard]] const std::optional<records::HistoryEntry> &entry() const { return m_entry; }

Q_SIGNALS:
    void lookUpRequested(const kyc::core::Customer &customer); ///< only for direct connections
    void allRequested(const kyc::desktop::HistoryChoice &choice); ///< all that was seen of that customer

private:
    void setUpLookup();
    void read();
    void noteAndShow(const records::HistoryEntry &entry, int turn);
    void show(const records::HistoryEntry &entry);
    void showFacts(const records::HistoryEntry &entry);
    void showProblem(const core::Error &error);
    void updateActions();
    void lookUpAgain();
    void askForAll();
    void copySummary();
    /// Tells the audit what was done with the entry.
    QFuture<core::Result<void>> note(const records::HistoryEntry &entry, records::AuditAction action,
                                     const QString &what);

    Workspace &m_workspace;
    HistoryActions &m_actions;
    QWidget *m_preface; ///< above what the provider said: facts, and what can be done
    DetailSection *m_facts;
    LookupDetail *m_lookup;
    QTimer m_restTimer;
    qint64 m_id = 0; ///< wanted or open; 0 for none
    int m_turn = 0; ///< tells what was wanted earlier from what is now
    std::optional<records::HistoryEntry> m_entry;
};

} // namespace kyc::desktop
