// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"
#include "services/lookupengine.h"
#include "services/lookuprecorder.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kyc::services {

/// One customer asked about at many accounts and checks at once; rows fill as answers arrive. GUI thread.
class LookupSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupSession)

public:
    /// A login that a row waits for.
    enum class Login {
        None,
        UnderWay, ///< the provider is being asked
        WaitsForCode, ///< a person is
    };
    /// Whether what came is in the records.
    enum class Recording {
        None, ///< it is not to be, or nothing is kept
        UnderWay,
        Done,
        Failed, ///< the recorder tries again
    };
    struct Row
    {
        QString accountId;
        QString accountName;
        QString providerId;
        QString checkId;
        core::Environment environment = core::Environment::Staging;
        bool isRunning = false;
        QDateTime askedAt; ///< UTC; when the lookup under way, or the last one, began
        std::optional<core::LookupOutcome> outcome; ///< of the last lookup that ended; stays during a refresh
        Recording recording = Recording::None; ///< of the last lookup that ended
        /// Of the entries of the history that are about this customer, those whose number is known: of each lookup of
        /// this row that was recorded at the first try.
        std::vector<qint64> entries;
        Login login = Login::None; ///< as setLogin() says
        QString customerLoginId; ///< what would help after the last outcome, see customerLogin(); empty for none
        /// Customer fields without which nothing can be asked; each may be alternatives "a|b". Empty when it was asked.
        [[nodiscard]] QStringList missingCustomerFields() const;
    };

    LookupSession(LookupEngine &engine, const AccountBook &accounts, QObject *parent = nullptr);
    ~LookupSession() override; ///< records nothing: clear() before, where what runs is to be recorded

    /// Forgets the rows (cancelling what runs) and asks every check of every enabled account.
    void start(core::Customer customer);
    /// Each lookup is recorded there, and none made to which it objects. It must outlive the session.
    void setRecorder(LookupRecorder *recorder);
    /// For what is looked up from now on; for example a ticket.
    void setReference(const QString &reference) { m_reference = reference; }
    [[nodiscard]] const QString &reference() const { return m_reference; }
    /// Only these checks; empty means all.
    void setChecks(const QStringList &checkIds) { m_checks = checkIds; }
    /// Adds what was given for that row to what is known of the customer, and asks again in every row that had been
    /// lacking one of these. A secret is for the addresses of that row's account as they are now and for no other: a
    /// row whose account has other ones is not asked with it, and neither is this one after they changed.
    void supply(int index, core::Fields fields);
    /// The customer is among the saved ones now, under that label: what is recorded from now on says so.
    void setSaved(qint64 customerId, const QString &label);
    void refresh(int index); ///< nothing while it runs
    void refreshAll();
    void cancel(int index);
    void cancelAll();
    void clear(); ///< no customer, no rows
    /// What is known of the login that the row waits for, or that a person has started for it.
    void setLogin(int index, Login login);
    /// A login started for the row's customer gave no token: that is its outcome now. Nothing while it runs.
    void loginFailed(int index, const core::Error &error);

    /// Who that is in the audit, the same for every row: since they were saved their number.
    [[nodiscard]] const QString &auditedPerson() const { return m_auditedPerson; }
    [[nodiscard]] const core::Customer &customer() const { return m_customer; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &row(int index) const;
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] int unrecordedCount() const; ///< rows whose last outcome could not be recorded
    [[nodiscard]] int answeredCount() const; ///< rows whose last outcome is a verification

Q_SIGNALS:
    void aboutToReset();
    void reset(); ///< the rows are other ones now
    void rowChanged(int row);
    void customerChanged(); ///< it was saved
    void finished(); ///< nothing runs any more

private:
    struct LiveRow;

    void append(const core::Account &account, const QString &checkId);
    [[nodiscard]] QStringList origins(int index) const;
    [[nodiscard]] bool isLacking(int index, const QStringList &keys) const;
    [[nodiscard]] core::Fields fieldsFor(const core::Account &account) const;
    void ended(int index);
    void store(int index, core::Result<core::Verification> result);
    [[nodiscard]] core::LookupOutcome outcomeOf(const LiveRow &live, core::Result<core::Verification> result) const;
    [[nodiscard]] LookupRecorder::Occasion occasionOf(const LiveRow &row) const;
    void record(int index, const core::LookupOutcome &outcome);
    void recorderChanged();

    LookupEngine &m_engine;
    const AccountBook &m_accounts;
    LookupRecorder *m_recorder = nullptr;
    QString m_reference;
    QStringList m_checks;
    core::Customer m_customer;
    QString m_auditedPerson;
    std::map<QStringList, core::Fields> m_secrets; ///< given for a row, by originsOf() its account
    std::vector<std::unique_ptr<LiveRow>> m_rows;
};

} // namespace kyc::services
