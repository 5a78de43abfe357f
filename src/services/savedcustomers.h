// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"
#include "records/customers.h"
#include "services/lookupsession.h"

namespace kyc::services {

/// Whether the field names a person: it is no secret, no setting of the call, no flag.
[[nodiscard]] bool namesPerson(const core::FieldDescription &field);

/// To be looked up with all that is known of them; where two identifiers are of a kind, with the first.
[[nodiscard]] core::Customer lookedUpCustomer(const records::CustomerRecord &record);

/// The only one of these whom the text alone names: by the whole of an identifier, of the given kind or, without one,
/// of any; without one also by the whole label. Nobody when several are named.
[[nodiscard]] std::optional<records::CustomerRecord> meantCustomer(const QList<records::CustomerRecord> &customers,
                                                                   const QString &text, const QString &key);

/// What names the person among what is known of a customer, in the order of the providers' descriptions.
[[nodiscard]] QList<records::Identifier> identifiersOf(const core::Customer &customer);

/// What the answers have told beside that: ids by which those providers could be asked too.
[[nodiscard]] QList<records::Identifier> learnedIdentifiers(const LookupSession &session);

/// Entries of the history that this lookup has made.
[[nodiscard]] std::vector<qint64> entriesOf(const LookupSession &session);

/// Whether both name the same, whatever blanks and, in an e-mail address, case.
[[nodiscard]] bool isSame(const records::Identifier &one, const records::Identifier &other);
/// Those of both, each once, the first ones first.
[[nodiscard]] QList<records::Identifier> united(QList<records::Identifier> identifiers,
                                                const QList<records::Identifier> &more);

/// Somebody typed @p mine over @p base while somebody else saved @p theirs: theirs, with what was typed on top. A note
/// that both have changed has both texts.
[[nodiscard]] records::CustomerRecord rebased(const records::CustomerRecord &base, const records::CustomerRecord &mine,
                                              const records::CustomerRecord &theirs);

/// How entries of the audit name a person, the same for every check: a saved customer by the number, anybody else by
/// the first of the identifiers, or a record that has none by the label. Empty where nothing names the person.
[[nodiscard]] QString auditedCustomer(const records::CustomerRecord &record);
[[nodiscard]] QString auditedCustomer(const core::Customer &customer);

} // namespace kyc::services
