// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-csvexport make STORE PLAIN-CSV ROWS
//        kyc-bench-csvexport export STORE FILE ROWS
//        kyc-bench-csvexport write PLAIN-CSV FILE ROWS
//
// The first makes a store with so many lookups in its history, and the same rows unsealed as CSV for a peer. The second
// writes them as CSV, guarded, as the product writes its exports: newest first, from the sealed store. The third writes
// as many rows from what the CSV starts with, held in memory, so that the writer alone is measured. Exit status 0 when
// the file is in its place; the second prints by how many KiB its memory grew. The driver takes the time from outside.
#include "core/csvreader.h"
#include "records/historytables.h"
#include "services/csvoutcome.h"
#include "services/historypipe.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace {

using namespace kyc;
using core::Result;
using services::CsvFile;

constexpr qsizetype kHeld = 1000;
constexpr qint64 kPerTransaction = 8192;

/// The same for each run; there is nobody's data in the store.
records::DataKey key()
{
    return records::DataKey::fromBytes(core::Secret(QByteArray(records::DataKey::kSize, 'k')),
                                       records::DataKey::Age::Fresh)
        .value();
}

core::Verification verification(qint64 number, const QDateTime &time)
{
    static const QStringList kTexts{QStringLiteral("The photo is too dark; send it again"),
                                    QStringLiteral("The name says \"M. K.\", the document \"Maria K.\""),
                                    QStringLiteral("=1+1"), QString()};
    core::Verification seen;
    seen.status = static_cast<core::Status>(number % 9);
    seen.nextActor = static_cast<core::NextActor>(number % 4);
    seen.fetchedAt = time;
    seen.times = {time.addDays(-9), time.addDays(-8), time.addDays(-1), time.addYears(1)};
    seen.reasons = {{QStringLiteral("BAD_PHOTO"), kTexts.at(number % kTexts.size()),
                     core::Message("The document has expired."), core::Audience::CustomerSafe, QString()}};
    if (number % 4 == 0)
        seen.reasons.append({QStringLiteral("TOO_DARK"), QString(), core::Message("Part of it cannot be read."),
                             core::Audience::Internal, QString()});
    seen.steps = {{QStringLiteral("edd"), core::Message("Enhanced due diligence"), core::StepState::Open,
                   QStringLiteral("required")}};
    seen.raw = {{QStringLiteral("kyc_status"), QStringLiteral("passed")},
                {QStringLiteral("edd_status"), QStringLiteral("required")}};
    seen.ids = {{QStringLiteral("applicantId"), QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'))}};
    seen.evidence = {{QStringLiteral("GET /v1/status"),
                      QByteArray("{\"kyc_status\":\"passed\",\"edd_status\":\"required\",\"level\":\"basic\",")
                          + "\"applicant\":" + QByteArray::number(number) + ",\"country\":\"DEU\"}"}};
    return seen;
}

records::HistoryEntry entry(qint64 number)
{
    static const QStringList kNames{QStringLiteral("Maria K."), QStringLiteral("Zo\u00eb M\u00fcller"),
                                    QStringLiteral("O'Neill, Pat"), QStringLiteral("Li \"Lee\" Wei"),
                                    QStringLiteral("\u0645\u0631\u064a\u0645")};
    static const QDateTime kBegin(QDate(2021, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    records::HistoryEntry entry;
    entry.agent = QStringLiteral("agent-%1").arg(number % 23);
    entry.reference = QStringLiteral("T-%1").arg(number);
    entry.providerId = QStringLiteral("kriptomat");
    entry.accountId = QStringLiteral("account-%1").arg(number % 12);
    entry.identifyingKeys = {QStringLiteral("external-user-id")};
    entry.outcome.checkId = QStringLiteral("kriptomat/kyc");
    entry.outcome.accountName = QStringLiteral("our account");
    entry.outcome.environment = QStringLiteral("production");
    entry.outcome.customerLabel = kNames.at(number % kNames.size());
    entry.outcome.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-%1-17").arg(number)},
                                 {QStringLiteral("user-id"), QStringLiteral("k-%1").arg(number * 7)},
                                 {QStringLiteral("email"), QStringLiteral("customer%1@example.com").arg(number)}};
    entry.outcome.lookedUpAt = kBegin.addMSecs(number * 150'000);
    if (number % 19 == 0)
        entry.outcome.result =
            core::failure(core::ErrorKind::Timeout, core::ErrorCause::ExchangeTimedOut, {QStringLiteral("10")});
    else
        entry.outcome.result = verification(number, entry.outcome.lookedUpAt);
    return entry;
}

Result<void> make(const QString &path, const QString &plain, qint64 count)
{
    records::Database store(path, key());
    CsvFile csv(plain, {.guardsFormulas = false});
    Result<void> done = csv.open(services::csvColumns());
    for (qint64 first = 0; first < count && done; first += kPerTransaction) {
        const qint64 end = std::min(count, first + kPerTransaction);
        done = store
                   .change<void>([&](const QSqlDatabase &database) {
                       Result<void> written;
                       for (qint64 i = first; i < end && written; ++i)
                           written = appendHistory(database, store.sealing(), entry(i)).map([](qint64) { });
                       return written;
                   })
                   .result();
        for (qint64 i = first; i < end && done; ++i) {
            const records::HistoryEntry one = entry(i);
            done = csv.append(services::csvCells(one.outcome, {one.agent, one.reference, false}));
        }
    }
    return done.and_then([&csv] { return csv.commit(); });
}

/// The most this process has ever held, in KiB.
long peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

Result<void> writeHistory(const QString &path, const QString &target, qint64 count)
{
    records::Database store(path, key());
    if (const auto opened = store.opened().result(); !opened)
        return core::Unexpected(opened.error());
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.rbegin(), ids.rend(), 1);
    const long before = peakMemory();
    QThreadPool formatters;
    services::HistoryPipe pipe(store, formatters, ids, {});
    CsvFile file(target);
    Result<void> written = file.open(services::csvColumns());
    while (written) {
        const auto piece = pipe.next();
        if (!piece)
            return core::Unexpected(piece.error());
        if (piece->rows == 0)
            break;
        written = file.appendRecords(piece->csv, piece->rows);
    }
    std::printf("%ld\n", peakMemory() - before);
    return written ? file.commit() : written;
}

Result<void> writeHeld(const QString &plain, const QString &target, qint64 count)
{
    QFile source(plain);
    const auto reader =
        source.open(QIODevice::ReadOnly) ? core::CsvReader::open(source) : tl::unexpected(core::CsvProblem());
    QList<QStringList> held;
    while (reader && held.size() < kHeld) {
        const auto row = (*reader)->next();
        if (!row || !*row)
            break;
        held.append((*row)->cells);
    }
    CsvFile file(target);
    Result<void> written = file.open(services::csvColumns());
    for (qint64 i = 0; i < count && written && !held.isEmpty(); ++i)
        written = file.append(held.at(i % held.size()));
    return written ? file.commit() : written;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const qint64 rows = arguments.value(4).toLongLong();
    Result<void> (*const action)(const QString &, const QString &, qint64) = what == u"make" ? make
        : what == u"export"                                                                  ? writeHistory
        : what == u"write"                                                                   ? writeHeld
                                                                                             : nullptr;
    if (!action || rows <= 0) {
        std::fputs("Usage: kyc-bench-csvexport make STORE PLAIN-CSV ROWS | export STORE FILE ROWS | "
                   "write PLAIN-CSV FILE ROWS\n",
                   stderr);
        return 2;
    }
    const Result<void> done = action(arguments.at(2), arguments.at(3), rows);
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(toWord(done.error().cause)));
    return done ? 0 : 1;
}
