// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/audithelp.h"

#include "cli/accounthelp.h"
#include "cli/sharedoptions.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;

namespace {

OptionGroup options(QList<OptionSpec> own)
{
    own.append(helpOption());
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

OptionSpec option(const char *name, const char *valueName, Message help)
{
    return {QLatin1String(name), QLatin1String(valueName), std::move(help)};
}

} // namespace

CommandSpec auditVerifyCommand()
{
    OptionSpec folders = option("checkpoints", "FOLDER",
                                Message{QT_TRANSLATE_NOOP("kyc",
                                                          "A folder with checkpoints, beside those that the settings "
                                                          "name. Repeatable.")});
    folders.isRepeatable = true;
    return {
        QStringLiteral("audit verify"),
        Message{QT_TRANSLATE_NOOP("kyc", "Prove that the audit is what was recorded.")},
        QStringLiteral("audit verify [--checkpoints FOLDER]... [--key FINGERPRINT] [--vouched] [--format FORMAT]"),
        Message{QT_TRANSLATE_NOOP("kyc",
                                  "Computes the chain anew and compares it with every checkpoint, and with where "
                                  "the vault has it that the audit was signed last. A vault file is opened only "
                                  "with --passphrase; it tells the desk's own checkpoints from those of others, and "
                                  "so does --key. Without either, an audit that was cut back to an old checkpoint "
                                  "may look sound: it is not vouched for then. Exit status: 0 nothing speaks "
                                  "against it, 1 something does, or with --vouched nothing vouches for it, 3 it "
                                  "cannot be read.")},
        {options({folders,
                  option("key", "FINGERPRINT",
                         Message{QT_TRANSLATE_NOOP("kyc",
                                                   "Checkpoints count only when this key signed them; \"audit "
                                                   "checkpoint\" names it.")}),
                  option("vouched", "",
                         Message{QT_TRANSLATE_NOOP("kyc",
                                                   "Only an audit that is vouched for will do, by the vault or by "
                                                   "a checkpoint of the --key.")}),
                  tableOrJsonOption(), passphraseOption()})},
        {QStringLiteral("audit verify --checkpoints /media/auditor")},
        {}};
}

CommandSpec auditCheckpointCommand()
{
    return {QStringLiteral("audit checkpoint"),
            Message{QT_TRANSLATE_NOOP("kyc", "Sign how far the audit goes now.")},
            QStringLiteral("audit checkpoint [--folder FOLDER] [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Writes a signed checkpoint beside the records and into the auditor's folder of "
                                      "the settings, and says which key signed it. No file is ever replaced.")},
            {options({option("folder", "FOLDER",
                             Message{QT_TRANSLATE_NOOP("kyc",
                                                       "Copy every checkpoint that is not there yet to this folder "
                                                       "too.")}),
                      passphraseOption()})},
            {QStringLiteral("audit checkpoint --folder /media/auditor")},
            {}};
}

CommandSpec auditExportCommand()
{
    OptionSpec format = option("format", "FORMAT",
                               Message{QT_TRANSLATE_NOOP("kyc", "csv (default), or json: one object on each line.")});
    format.choices = QStringList{QStringLiteral("csv"), QStringLiteral("json")};
    return {
        QStringLiteral("audit export"),
        Message{QT_TRANSLATE_NOOP("kyc", "Write the audit out, oldest entry first.")},
        QStringLiteral("audit export [--format FORMAT] [OPTION]... > FILE"),
        Message{QT_TRANSLATE_NOOP("kyc",
                                  "Writes to standard output. Customers and references are keyed hashes; no key is "
                                  "needed and nobody is named but agents. The export itself is recorded.")},
        {options(
            {format,
             option("since", "TIME",
                    Message{QT_TRANSLATE_NOOP("kyc", "From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.")}),
             option("until", "TIME", Message{QT_TRANSLATE_NOOP("kyc", "Before then.")}),
             option("action", "ACTION", Message{QT_TRANSLATE_NOOP("kyc", "Only this, for example lookup or reveal.")}),
             option("agent", "NAME", Message{QT_TRANSLATE_NOOP("kyc", "Only what this agent did.")}),
             option("account", "NAME", Message{QT_TRANSLATE_NOOP("kyc", "Only what is about this account.")})})},
        {QStringLiteral("audit export --since 2026-01-01 --format json > audit.jsonl")},
        {}};
}

} // namespace kyc::cli
