// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace kyc::sandbox {

/// Somebody the simulated providers know; invented, like everything here.
struct Person
{
    QString label; ///< "Maria Kowalska"
    QString email; ///< always at example.com
    QString externalUserId; ///< at P100 and SumSub
    QString quoteId; ///< at Transak, with the share token it was asked with
    QString shareToken;
    QString workflowRunId;
    QString personalAccessToken; ///< at Sumvin
    QString userId; ///< at Kriptomat
    QString applicantId; ///< at SumSub
    QJsonObject row; ///< what population.json says the provider answers
};

/// The simulated customers, read from population.json: for each check one for each row of the mapping, and whole
/// customers whom all providers know. README.md prints table(). Never changes; any thread.
class Population
{
public:
    Population();

    /// By the identifier the check asks with: external user id, quote id, workflow run id, personal access token,
    /// user id, applicant id. Null when the provider knows nobody of that name.
    [[nodiscard]] const Person *find(const QString &checkId, const QString &identifier) const;
    /// SumSub's applicant by our own id; null when there is none.
    [[nodiscard]] const Person *applicantOf(const QString &externalUserId) const;
    [[nodiscard]] bool isTransakEmail(const QString &email) const;

    /// The whole customers as services/setup.h reads them.
    [[nodiscard]] QJsonArray customers() const;
    /// Every row: {"check","name","fields","secrets","says", and what it must end as: "status", "nextActor",
    /// "retry"? or "error"}.
    [[nodiscard]] QJsonArray rows() const;
    /// Both as Markdown, as it stands in README.md.
    [[nodiscard]] QString table() const;

private:
    void addRow(const QString &checkId, const QJsonObject &row, qint64 number);
    void addCustomer(const QJsonObject &customer, const QJsonObject &source);
    void addPerson(const QString &checkId, const Person &person);
    [[nodiscard]] QString customerTable() const;

    QJsonArray m_rows;
    QList<Person> m_customers; ///< row: what population.json says of the customer as a whole
    QHash<QString, QHash<QString, Person>> m_byCheck;
    QHash<QString, QString> m_applicantOf; ///< by external user id
    QSet<QString> m_transakEmails;
};

} // namespace kyc::sandbox
