// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "providers/shared.h"
#include "services/accountbook.h"
#include "services/imports/importend.h"
#include "services/imports/importorder.h"

#include <QCoreApplication>

namespace kyc::desktop {

/// Everything that is entered in the wizard for an import, and which page comes next. Holds no widget and asks nobody:
/// what was asked is put in. What was typed stays when another account is chosen or a page is gone back to; what was
/// asked about something else than what is entered now counts no more. Personal, and holds a share token: it is to go
/// when the vault is locked. GUI thread.
class ImportContext
{
    Q_DECLARE_TR_FUNCTIONS(ImportContext)

public:
    enum Page { RoutePage, ApplicantPage, BasisPage, DestinationPage, ConfirmPage, ProgressPage, ResultPage };
    static constexpr int kNoPage = -1;

    /// What keeps a page from being complete.
    struct Problem
    {
        QString key{}; ///< of the field; "source", "destination", "share-token", "basis", "reference"; may be empty
        QString text{}; ///< empty: nothing does
    };

    /// Both must outlive this.
    ImportContext(const services::AccountBook &accounts, const core::Clock &clock);

    /// Begins with what is known of a customer, and where it shall be carried to; each may be empty.
    void prefill(const core::Customer &customer, const QString &destinationAccountId);

    /// The ticket is asked for before anybody is asked about the customer.
    void setReferenceFirst(bool isFirst) { m_isReferenceFirst = isFirst; }
    /// What is there now is what it began with: what is typed from here on would be lost.
    void setBegun() { m_begun = typed(); }
    [[nodiscard]] bool isTyped() const; ///< something was, since it began

    // From and to.
    [[nodiscard]] QList<const core::Account *> sources() const;
    [[nodiscard]] QList<const core::Account *> destinations() const;
    void setSource(const QString &accountId); ///< empty: the token is at hand
    void setGivenToken(core::Secret token);
    void setDestination(const QString &accountId);
    [[nodiscard]] const core::Account *source() const; ///< null: the token is at hand, or none can be chosen
    [[nodiscard]] const core::Account *destination() const; ///< null: none can be chosen
    [[nodiscard]] bool hasGivenToken() const { return m_isTokenGiven; }
    [[nodiscard]] bool isProduction() const; ///< the destination
    [[nodiscard]] const core::SharingDestination *sharing() const; ///< the destination's; null without one

    // The applicant.
    [[nodiscard]] QList<core::FieldDescription> applicantFields() const; ///< of the source
    void setApplicant(const QMap<QString, QString> &typed);
    [[nodiscard]] const QMap<QString, QString> &applicant() const { return m_applicant; }
    [[nodiscard]] bool canReadApplicant() const { return applicantProblem().text.isEmpty(); }
    void setReading(const core::Result<providers::ApplicantReading> &reading);
    /// Of the applicant that is entered now; nothing until it is read.
    [[nodiscard]] const std::optional<core::Result<providers::ApplicantReading>> &reading() const { return m_reading; }
    /// Why the one that was read cannot be carried over; nothing when it can, or was not read.
    [[nodiscard]] std::optional<services::ImportEnd> applicantEnd() const;

    // The basis.
    void setBasis(const QString &basis) { m_basis = basis.trimmed(); }
    void setReference(const QString &reference) { m_reference = reference.trimmed(); }
    [[nodiscard]] QString basis() const { return m_basis; }
    [[nodiscard]] QString reference() const { return m_reference; }

    // The destination.
    [[nodiscard]] QList<core::FieldDescription> destinationFields() const;
    void setDestinationFields(core::Fields typed);
    [[nodiscard]] const core::Fields &typedDestination() const { return m_typed; }
    /// What the destination is asked and given: what is typed in its own fields.
    [[nodiscard]] core::Fields destinationInput() const;
    [[nodiscard]] bool canAskDestination() const; ///< it knows customers beforehand, and the fields are there
    void setPresent(const core::Result<core::Verification> &answer);
    [[nodiscard]] const std::optional<core::Result<core::Verification>> &present() const { return m_present; }
    /// What there is against handing anything over; the import would end with it.
    [[nodiscard]] std::optional<services::ImportEnd> presentEnd() const;

    // The import.
    void setImport(qint64 id) { m_import = id; } ///< it has begun
    [[nodiscard]] qint64 import() const { return m_import; }
    void setRested(bool hasRested) { m_hasRested = hasRested; }

    // The pages.
    [[nodiscard]] int nextId(Page page) const;
    [[nodiscard]] bool isComplete(Page page) const;
    [[nodiscard]] Problem problem(Page page) const;

    [[nodiscard]] QString customerName() const; ///< the label, or the first thing that names the person
    [[nodiscard]] std::optional<qint64> customerId() const { return m_customerId; }
    [[nodiscard]] services::ImportOrder order() const;
    [[nodiscard]] core::Fields secrets() const; ///< the token by hand, and the destination's secret fields

private:
    /// What somebody may have typed, secrets apart.
    struct Typed
    {
        QMap<QString, QString> applicant;
        QMap<QString, QString> destination;
        QString basis;
        QString reference;
        bool operator==(const Typed &) const = default;
    };

    [[nodiscard]] Typed typed() const;
    [[nodiscard]] Problem routeProblem() const;
    [[nodiscard]] Problem applicantProblem() const;
    [[nodiscard]] Problem basisProblem() const;
    [[nodiscard]] Problem destinationProblem() const;
    [[nodiscard]] Problem firstProblem() const;
    [[nodiscard]] QMap<QString, QString> texts(const QList<core::FieldDescription> &fields,
                                               const QMap<QString, QString> &typed) const;

    const services::AccountBook &m_accounts;
    const core::Clock &m_clock;
    QString m_label;
    std::optional<qint64> m_customerId;
    QString m_sourceId;
    QString m_destinationId;
    bool m_isTokenGiven = false;
    core::Secret m_token;
    QMap<QString, QString> m_applicant;
    std::optional<core::Result<providers::ApplicantReading>> m_reading;
    QString m_basis;
    QString m_reference;
    core::Fields m_typed; ///< for any destination
    std::optional<core::Result<core::Verification>> m_present;
    Typed m_begun;
    bool m_isReferenceFirst = false;
    qint64 m_import = 0;
    bool m_hasRested = false;
};

} // namespace kyc::desktop
