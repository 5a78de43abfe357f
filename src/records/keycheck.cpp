// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/keycheck.h"

#include "records/migrations.h"
#include "records/recordsfailure.h"
#include "records/sqlfile.h"
#include "records/statement.h"

#include <QFileInfo>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

constexpr QByteArrayView kKnownValue("the records of KYC Desk");
constexpr CellPlace kKnownPlace{"store", "key_check", 1};

} // namespace

Result<void> sealKnownValue(const QSqlDatabase &database, const Sealing &sealing)
{
    Statement put(database, QStringLiteral("INSERT INTO store (id, key_check, is_in_use) VALUES (1, ?, 0)"));
    return put.with(sealing.seal(kKnownValue, kKnownPlace)).run();
}

Result<void> checkKey(const QSqlDatabase &database, const Sealing &sealing)
{
    std::optional<QByteArray> sealed;
    Statement get(database, QStringLiteral("SELECT key_check FROM store WHERE id = 1"));
    const Result<void> looked = get.each([&sealed](const Statement &row) {
        sealed = row.blob(0);
        return Result<void>();
    });
    if (!looked)
        return looked;
    const auto known = sealing.unseal(sealed.value_or(QByteArray()), kKnownPlace);
    return known && *known == kKnownValue ? Result<void>() : recordsFailure(ErrorCause::RecordsKeyWrong);
}

Result<void> checkKeyOfStore(const QString &path, const DataKey &key)
{
    if (QFileInfo(path).size() == 0)
        return recordsFailure(ErrorCause::RecordsGone);
    Result<QSqlDatabase> database = openSql(path);
    if (!database)
        return core::Unexpected(database.error());
    const Result<void> checked = schemaVersion(*database).and_then([&](int version) {
        return version == 0 ? recordsFailure(ErrorCause::RecordsGone) : checkKey(*database, Sealing(key));
    });
    closeSql(*database);
    return checked;
}

} // namespace kyc::records
