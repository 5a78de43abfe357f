// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-auditverify make STORE COUNT BOUND-BYTES
//        kyc-bench-auditverify verify STORE
//
// The first makes a store with COUNT entries in its audit, and a file of the very bytes that the chain binds, for a
// peer that does nothing but hash. The second verifies it and prints {"entries":…,"milliseconds":…}. Both end with 1 on
// any error.
#include "records/auditlog.h"
#include "records/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>

#include <cstdio>

using namespace kyc;

namespace {

records::AuditNote note(qint64 number)
{
    static const QDateTime kBegin(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    records::AuditNote note;
    note.time = kBegin.addMSecs(number * 1500);
    note.agent = QStringLiteral("maria.kowalska");
    note.action = number % 3 == 0 ? records::AuditAction::View : records::AuditAction::Lookup;
    note.account = QStringLiteral("5d0c8a2e-77f1-4a55-9d3b-0f6f0a5b1c11");
    note.check = QStringLiteral("transak/reliance");
    note.customer = QStringLiteral("u-%1").arg(number % 5000);
    note.outcome = QStringLiteral("Approved");
    return note;
}

core::Result<void> fill(const QSqlDatabase &database, qint64 count)
{
    const records::AuditKeys keys(records::DataKey::fresh());
    return records::inTransaction<void>(database, [&]() -> core::Result<void> {
        for (const QString &statement : records::auditSchema()) {
            if (const auto made = records::runSql(database, statement); !made)
                return made;
        }
        for (qint64 i = 0; i < count; ++i) {
            if (const auto head = records::appendAudit(database, note(i), &keys); !head)
                return core::Unexpected(head.error());
        }
        return {};
    });
}

bool writeBytes(const QSqlDatabase &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray before = records::ChainHead().hash;
    qint64 done = 0;
    while (true) {
        const auto lines = records::readAudit(database, {}, {false, done, 10'000});
        if (!lines)
            return false;
        for (const records::AuditLine &line : *lines) {
            QByteArray bound = before;
            records::appendCanonicalForm(bound, line.entry);
            file.write(bound);
            before = line.hash;
            done = line.entry.sequence;
        }
        if (lines->isEmpty())
            return file.flush();
    }
}

int make(const QString &store, qint64 count, const QString &bytes)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(store);
    const bool isMade = database.open() && records::runSql(database, QStringLiteral("PRAGMA journal_mode = WAL"))
        && fill(database, count) && writeBytes(database, bytes);
    return isMade ? 0 : 1;
}

int verify(const QString &store)
{
    records::AuditLog log(store);
    QElapsedTimer timer;
    timer.start();
    auto verifying = log.verify({}, {});
    verifying.waitForFinished();
    const auto verdict = verifying.takeResult();
    if (!verdict || !verdict->isSound())
        return 1;
    std::printf("{\"entries\":%lld,\"milliseconds\":%lld}\n", static_cast<long long>(verdict->chain.head.sequence),
                static_cast<long long>(timer.elapsed()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"make" && arguments.size() == 5)
        return make(arguments.at(2), arguments.at(3).toLongLong(), arguments.at(4));
    if (arguments.value(1) == u"verify" && arguments.size() == 3)
        return verify(arguments.at(2));
    std::fputs("Usage: kyc-bench-auditverify make STORE COUNT BOUND-BYTES | verify STORE\n", stderr);
    return 2;
}
