// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/sealing.h"

class QSqlDatabase;

namespace kyc::records {

// A store holds a value that everybody knows, sealed: what opens it is the store's key.

[[nodiscard]] core::Result<void> sealKnownValue(const QSqlDatabase &database, const Sealing &sealing);

/// Whether the key is the one that this store is sealed with. Records/RecordsKeyWrong.
[[nodiscard]] core::Result<void> checkKey(const QSqlDatabase &database, const Sealing &sealing);

/// The same of the store at a path, in which nothing is changed: also of one whose shape is not known here.
/// Records/RecordsGone when there is none, RecordsKeyWrong, RecordsDamaged and whatever keeps it from being opened.
/// Blocks; any thread.
[[nodiscard]] core::Result<void> checkKeyOfStore(const QString &path, const DataKey &key);

} // namespace kyc::records
