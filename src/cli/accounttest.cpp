// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/accounttest.h"

#include "cli/accounthelp.h"
#include "cli/attendance.h"
#include "cli/codeprompt.h"
#include "cli/optionreader.h"
#include "cli/texttable.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "core/errortext.h"
#include "services/csvwriter.h"
#include "services/networksettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

struct Verdict
{
    QString account;
    core::Result<core::CredentialReport> result;
};

QStringList notesOf(const Verdict &verdict, QString (Message::*language)() const)
{
    QStringList notes;
    if (!verdict.result)
        return notes;
    for (const Message &note : verdict.result->notes)
        notes.append((note.*language)());
    return notes;
}

QString expiryOf(const Verdict &verdict)
{
    return verdict.result && verdict.result->expiresAt ? verdict.result->expiresAt->toString(Qt::ISODate) : QString();
}

QByteArray asJson(const QList<Verdict> &verdicts)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts) {
        QJsonObject object{{QStringLiteral("account"), verdict.account},
                           {QStringLiteral("taken"), verdict.result.has_value()},
                           {QStringLiteral("notes"), QJsonArray::fromStringList(notesOf(verdict, &Message::english))}};
        if (!expiryOf(verdict).isEmpty())
            object.insert(QStringLiteral("expiresAt"), expiryOf(verdict));
        if (!verdict.result) {
            const core::Error &error = verdict.result.error();
            object.insert(QStringLiteral("error"),
                          QJsonObject{{QStringLiteral("kind"), core::toWord(error.kind)},
                                      {QStringLiteral("message"), core::errorText(error).englishLine()},
                                      {QStringLiteral("providerMessage"), error.providerMessage}});
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QByteArray asCsv(const QList<Verdict> &verdicts)
{
    const services::CsvWriter writer;
    QByteArray out =
        writer.header(QStringLiteral("account taken expires_at notes error_kind error_message").split(u' '));
    for (const Verdict &verdict : verdicts) {
        const bool isTaken = verdict.result.has_value();
        out += writer.record({verdict.account, isTaken ? QStringLiteral("true") : QStringLiteral("false"),
                              expiryOf(verdict), notesOf(verdict, &Message::english).join(QStringLiteral("; ")),
                              isTaken ? QString() : core::toWord(verdict.result.error().kind),
                              isTaken ? QString() : core::errorText(verdict.result.error()).englishLine()});
    }
    return out;
}

QByteArray asTable(const QList<Verdict> &verdicts)
{
    constexpr int kWidest = 160;
    const auto word = [](const char *source) { return Message(source).text(); };
    TextTable table({word(QT_TRANSLATE_NOOP("kyc", "ACCOUNT")), word(QT_TRANSLATE_NOOP("kyc", "CREDENTIAL")),
                     word(QT_TRANSLATE_NOOP("kyc", "WHAT WAS SEEN"))},
                    kWidest);
    for (const Verdict &verdict : verdicts) {
        const bool isTaken = verdict.result.has_value();
        table.addRow(
            {verdict.account,
             isTaken ? word(QT_TRANSLATE_NOOP("kyc", "taken")) : word(QT_TRANSLATE_NOOP("kyc", "not proven")),
             isTaken ? notesOf(verdict, &Message::text).join(u' ') : core::errorText(verdict.result.error()).line()});
    }
    return table.text().toUtf8();
}

QByteArray formatted(const QList<Verdict> &verdicts, Format format)
{
    switch (format) {
    case Format::Json:
        return asJson(verdicts);
    case Format::Csv:
        return asCsv(verdicts);
    case Format::Table:
        break;
    }
    return asTable(verdicts);
}

/// The ids of the accounts named, of all when none is; nothing when one of the names is not known.
std::optional<QStringList> idsOf(const services::AccountBook &book, const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const core::Account *account = book.findByName(name);
        if (!account)
            return std::nullopt;
        ids.append(account->id);
    }
    if (names.isEmpty()) {
        for (const core::Account &account : book.accounts())
            ids.append(account.id);
    }
    return ids;
}

} // namespace

ExitStatus testAccounts(const ParsedOptions &given)
{
    const QString command = accountsTestCommand().name;
    OptionReader reader(given);
    const Format format = reader.format();
    const auto passphrase = reader.source("passphrase");
    network::RunnerSettings settings;
    settings.companyCaFile = reader.companyCa();
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, command);
    const auto ids = idsOf(desk.accounts(), reader.values("account"));
    if (!ids)
        return misused(noSuchAccount(), command);
    if (const auto opened = unlock(desk, passphrase); !opened)
        return unusable(opened.error());

    network::ConversationRunner runner(services::networkSettings(settings, desk.settings()), desk.clock(),
                                       desk.randomness());
    services::CredentialBroker broker(desk.store(), desk.accounts(), desk.activity(), runner, desk.clock(),
                                      desk.randomness());
    desk.watch().follow(broker);
    const CodePrompt prompt(broker, desk.accounts());
    QList<Verdict> verdicts;
    for (const QString &id : *ids)
        verdicts.append({desk.accounts().find(id)->name, waitFor(broker.test(id))});
    static_cast<void>(waitFor(desk.store().settled())); // the tokens of logins are kept meanwhile
    const bool isWritten = writeResults(formatted(verdicts, format));
    const bool areTaken = std::all_of(verdicts.cbegin(), verdicts.cend(),
                                      [](const Verdict &verdict) { return verdict.result.has_value(); });
    return isWritten && areTaken ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

} // namespace kyc::cli
