// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/historycommands.h"

#include "cli/csvoptions.h"
#include "cli/historyhelp.h"
#include "cli/historylist.h"
#include "cli/historyoptions.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "services/historyexport.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;
using records::AuditAction;

/// Ids of the accounts of these names; one that was removed is known by its id alone.
QStringList accountIds(const services::AccountBook &accounts, const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const core::Account *account = accounts.findByName(name);
        if (!account)
            tell(Message{QT_TRANSLATE_NOOP("kyc", "No account has that name: it is taken for an id.")});
        ids.append(account ? account->id : name);
    }
    return ids;
}

/// What was found, at most so many rows of it.
struct Page
{
    QList<records::HistoryRow> rows;
    std::size_t found = 0;

    [[nodiscard]] qsizetype unreadable() const
    {
        return std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.isUnreadable; });
    }
};

/// The search may give what is newest first, and all of it later: only the last result counts.
core::Result<records::HistoryMatches> search(records::HistoryStore &history, const records::HistoryFilter &filter,
                                             const records::HistoryOrder &order)
{
    const QFuture<core::Result<records::HistoryMatches>> found = history.find(filter, order);
    waitForEnd(found);
    const int results = found.resultCount();
    if (results == 0)
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    return found.resultAt(results - 1).and_then([](const records::HistoryMatches &matches) {
        return matches.isComplete ? core::Result<records::HistoryMatches>(matches)
                                  : core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    });
}

core::Result<Page> pageOf(records::HistoryStore &history, const records::HistoryFilter &filter,
                          const records::HistoryOrder &order, int limit)
{
    const auto found = search(history, filter, order);
    if (!found)
        return core::Unexpected(found.error());
    const std::vector<qint64> &ids = *found->ids;
    const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), static_cast<std::size_t>(limit)));
    return waitFor(history.rows({ids.begin(), end})).map([&ids](const QList<records::HistoryRow> &rows) {
        return Page{rows, ids.size()};
    });
}

void tellUnreadable(qint64 count)
{
    if (count > 0) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "Entries that are damaged and cannot be read: %1."),
                     {QString::number(count)}});
    }
}

ExitStatus list(const ParsedOptions &given)
{
    constexpr int kUsually = 50;
    constexpr int kMost = 100'000;
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    records::HistoryFilter filter = readHistoryFilter(reader);
    const records::HistoryOrder order = readHistoryOrder(reader);
    const auto limit =
        reader.wholeNumber("limit", 1, kMost, QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 100000"));
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), historyListCommand().name);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = openDesk(desk, passphrase); !opened)
        return unusable(opened.error());
    filter.accountIds = accountIds(desk.accounts(), reader.values("account"));
    const auto page = pageOf(*desk.records().history(), filter, order, limit.value_or(kUsually));
    if (!page)
        return unusable(page.error());
    const QString outcome = QStringLiteral("history rows=%1").arg(page->rows.size());
    if (const auto noted = waitFor(desk.trail().note(AuditAction::View, {.outcome = outcome})); !noted)
        return unusable(noted.error());
    const bool isWritten = writeResults(historyList(page->rows, format, QTimeZone::systemTimeZone()));
    if (page->found > static_cast<std::size_t>(page->rows.size())) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "Shown: %1 of %2. --limit shows more."),
                     {QString::number(page->rows.size()), QString::number(page->found)}});
    }
    tellUnreadable(page->unreadable());
    return isWritten && page->unreadable() == 0 ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus exportAll(const ParsedOptions &given)
{
    const QString command = historyExportCommand().name;
    OptionReader reader(given);
    records::HistoryFilter filter = readHistoryFilter(reader);
    const records::HistoryOrder order = readHistoryOrder(reader);
    const TypedCsvOptions typed = readCsvOptions(reader);
    const QString path = reader.value("output").value_or(QString());
    if (path.isEmpty())
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Give the --output: the file that is to be written.")});
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    services::CsvOptions options = services::csvOptions(desk.settings());
    if (const auto objection = layOver(options, typed, desk.settings()))
        return misused(*objection, command);
    if (const auto opened = openDesk(desk, passphrase); !opened)
        return unusable(opened.error());
    filter.accountIds = accountIds(desk.accounts(), reader.values("account"));
    services::HistoryExport writing(*desk.records().database(), *desk.records().history(), desk.trail());
    const auto exported = waitTelling(writing.found(filter, order, path, options),
                                      QT_TRANSLATE_NOOP("kyc", "Writing: %1 %"), [&writing] { writing.cancel(); });
    if (!exported)
        return notDone(exported.error());
    tell(Message{QT_TRANSLATE_NOOP("kyc", "Rows written: %1."), {QString::number(exported->rows)}});
    tellUnreadable(exported->unreadable);
    return exported->unreadable == 0 ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

} // namespace

QList<Command> historyCommands()
{
    return {{historyListCommand(), list}, {historyExportCommand(), exportAll}};
}

} // namespace kyc::cli
