// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/customercommands.h"

#include "cli/customerhelp.h"
#include "cli/customerlist.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "services/customerimport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;
using services::ImportedCustomers;

ExitStatus list(const ParsedOptions &given)
{
    constexpr int kUsually = 50;
    constexpr int kMost = 100'000;
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    const int limit =
        reader.wholeNumber("limit", 1, kMost, QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 100000"))
            .value_or(kUsually);
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), customersListCommand().name);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = openDesk(desk, passphrase); !opened)
        return unusable(opened.error());
    // One more than is shown: to know whether there is one.
    auto found = waitFor(desk.records().customers()->find(reader.value("text").value_or(QString()), limit + 1));
    if (!found)
        return unusable(found.error());
    const bool hasMore = found->size() > limit;
    if (hasMore)
        found->removeLast();
    const QString outcome = QStringLiteral("customers rows=%1").arg(found->size());
    if (const auto noted = waitFor(desk.trail().note(records::AuditAction::View, {.outcome = outcome})); !noted)
        return unusable(noted.error());
    const bool isWritten = writeResults(customerList(*found, format, QTimeZone::systemTimeZone()));
    if (hasMore) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "Shown: the first %1. --limit shows more."), {QString::number(limit)}});
    }
    const bool isWhole =
        std::none_of(found->cbegin(), found->cend(), [](const auto &customer) { return customer.isUnreadable; });
    return isWritten && isWhole ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

void tellProblems(const ImportedCustomers &done)
{
    for (const services::CustomerRowProblem &problem : done.problems)
        tell(problem.message);
    if (const qint64 untold = done.bad - done.problems.size(); untold > 0)
        tell(Message{QT_TRANSLATE_NOOP("kyc", "Bad rows beside these: %1."), {QString::number(untold)}});
    if (!done.brokenOff.isEmpty())
        tell(done.brokenOff);
    if (done.isCancelled)
        tell(Message{QT_TRANSLATE_NOOP("kyc", "Stopped: the rest of the file was not read. What was saved stays.")});
}

QByteArray countsJson(const ImportedCustomers &done)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("added"), done.added},
                                     {QStringLiteral("updated"), done.updated},
                                     {QStringLiteral("unchanged"), done.unchanged},
                                     {QStringLiteral("skipped"), done.skipped},
                                     {QStringLiteral("bad"), done.bad},
                                     {QStringLiteral("complete"), !done.isCancelled && done.brokenOff.isEmpty()}})
        .toJson();
}

QByteArray countsText(const ImportedCustomers &done)
{
    return Message(QT_TRANSLATE_NOOP("kyc", "Added: %1\nUpdated: %2\nUnchanged: %3\nSkipped: %4\nBad: %5\n"),
                   {QString::number(done.added), QString::number(done.updated), QString::number(done.unchanged),
                    QString::number(done.skipped), QString::number(done.bad)})
        .text()
        .toUtf8();
}

ExitStatus importFile(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    const auto separator = reader.separator();
    if (reader.contains("update") && reader.contains("skip"))
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--update and --skip exclude each other.")});
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), customersImportCommand().name);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = openDesk(desk, passphrase); !opened)
        return unusable(opened.error());
    services::CustomerImport importing(*desk.records().database(), desk.trail());
    const auto whenKnown = reader.contains("update") ? services::WhenKnown::Update : services::WhenKnown::Skip;
    core::CsvReading how;
    if (separator)
        how.separator = separator->toLatin1();
    // Cancelled by itself, the future would not say what was saved.
    const auto done = waitTelling(importing.start(reader.value("FILE").value_or(QString()), {}, whenKnown, how),
                                  QT_TRANSLATE_NOOP("kyc", "Importing: %1 %"), [&importing] { importing.cancel(); });
    if (!done)
        return notDone(done.error());
    tellProblems(*done);
    const bool isWritten = writeResults(format == Format::Json ? countsJson(*done) : countsText(*done));
    const bool isWhole = done->bad == 0 && done->brokenOff.isEmpty() && !done->isCancelled;
    return isWritten && isWhole ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

} // namespace

QList<Command> customerCommands()
{
    return {{customersListCommand(), list}, {customersImportCommand(), importFile}};
}

} // namespace kyc::cli
