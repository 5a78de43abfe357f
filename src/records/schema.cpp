// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/schema.h"

#include "records/audittable.h"

namespace kyc::records {

namespace {

/// Times are milliseconds since 1970 UTC. What is sealed is a BLOB; every hash is a keyed one (sealing.h).
Migration firstStep()
{
    return {
        1,
        {
            QStringLiteral("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, migrated_at INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE store (id INTEGER PRIMARY KEY CHECK (id = 1), key_check BLOB NOT NULL, "
                           "is_in_use INTEGER NOT NULL)"),
            // Numbers of rows are given out once and never again, whatever is removed.
            QStringLiteral("CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"),
            QStringLiteral(
                "INSERT INTO counter (name, value) VALUES ('history', 0), ('history_rewritten', 0), "
                "('customer', 0), ('customer_changed', 0), ('customer_removed', 0), ('retention_ran_at', 0), "
                "('share_import', 0)"),

            QStringLiteral("CREATE TABLE customer (id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, "
                           "changed_at INTEGER NOT NULL, revision INTEGER NOT NULL, label BLOB NOT NULL, "
                           "details BLOB NOT NULL)"),
            QStringLiteral("CREATE INDEX customer_by_revision ON customer (revision)"),
            QStringLiteral("CREATE TABLE customer_identifier (hash BLOB NOT NULL, customer_id INTEGER NOT NULL "
                           "REFERENCES customer (id) ON DELETE CASCADE, PRIMARY KEY (hash, customer_id))"),
            QStringLiteral("CREATE INDEX customer_identifier_of ON customer_identifier (customer_id)"),

            QStringLiteral("CREATE TABLE hold_register (id INTEGER PRIMARY KEY CHECK (id = 1), holds BLOB NOT NULL)"),

            QStringLiteral("CREATE TABLE history (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, "
                           "asked_at INTEGER, looked_up_at INTEGER NOT NULL, agent TEXT NOT NULL, "
                           "provider TEXT NOT NULL, check_id TEXT NOT NULL, account_id TEXT NOT NULL, "
                           "environment TEXT NOT NULL, status TEXT, error_kind TEXT, next_actor TEXT, "
                           "customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL, "
                           "link BLOB, summary BLOB NOT NULL)"), // the link is the customer's number, sealed
            QStringLiteral("CREATE INDEX history_by_age ON history (kind, looked_up_at)"),
            QStringLiteral("CREATE INDEX history_of_customer ON history (customer_id)"),
            // Apart from the rows that lists are made of, since it is much larger.
            QStringLiteral("CREATE TABLE history_detail (history_id INTEGER PRIMARY KEY "
                           "REFERENCES history (id) ON DELETE CASCADE, outcome BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE history_identifier (hash BLOB NOT NULL, history_id INTEGER NOT NULL "
                           "REFERENCES history (id) ON DELETE CASCADE, PRIMARY KEY (hash, history_id))"),
            QStringLiteral("CREATE INDEX history_identifier_of ON history_identifier (history_id)"),
            // What is searched and sorted by, of many rows at once (historypage.h).
            QStringLiteral("CREATE TABLE history_page (number INTEGER PRIMARY KEY, rows BLOB NOT NULL)"),
            // How far each import by share token has come; nothing of a token is in it.
            QStringLiteral("CREATE TABLE share_import (id INTEGER PRIMARY KEY, changed_at INTEGER NOT NULL, "
                           "is_over INTEGER NOT NULL, state BLOB NOT NULL)"),
        }};
}

/// The audit, whose shape its own files know.
Migration secondStep()
{
    return {2, auditSchema()};
}

} // namespace

const std::vector<Migration> &recordsMigrations()
{
    static const std::vector<Migration> steps{firstStep(), secondStep()};
    return steps;
}

} // namespace kyc::records
