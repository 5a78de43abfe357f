// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "records/customers.h"
#include "services/customercolumns.h"

#include <tl/expected.hpp>

class QSqlDatabase;

namespace kyc::records {
class Sealing;
}

namespace kyc::services {

/// What is done with a row about somebody who is known by one of its identifiers.
enum class WhenKnown {
    Skip,
    Update, ///< what the row adds is added: identifiers, tags, a note, a label where there is none. Nothing is replaced
};

/// What came of a row.
enum class CustomerRowEnd { Added, Updated, Unchanged, Skipped };

/// A record of the file as a customer that is not saved yet. An apostrophe that only guards a formula (csvguard.h) is
/// taken off; so an export comes back as what was exported. The message says why it cannot be one: no identifier, a
/// masked one, one that is too long.
[[nodiscard]] tl::expected<records::CustomerRecord, core::Message> customerFrom(const QStringList &cells,
                                                                                const CustomerMapping &mapping);

/// Saves it, or does with the customer who is known what @p whenKnown says. In the store's thread, in a transaction.
/// The message says why not: its identifiers are those of two customers, or of one who cannot be read.
[[nodiscard]] core::Result<tl::expected<CustomerRowEnd, core::Message>> importCustomer(const QSqlDatabase &database,
                                                                                       const records::Sealing &sealing,
                                                                                       records::CustomerRecord row,
                                                                                       WhenKnown whenKnown);

} // namespace kyc::services
