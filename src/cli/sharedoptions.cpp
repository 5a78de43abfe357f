// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/sharedoptions.h"

#include "core/account.h"
#include "core/error.h"
#include "core/verification.h"
#include "providers/registry.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

/// The words of an enumeration whose values follow each other from 0 on: the first that has no word ends it.
template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (int value = 0;; ++value) {
        const QString word = core::toWord(static_cast<Enum>(value));
        if (word.isEmpty())
            return words;
        words.append(word);
    }
}

} // namespace

OptionSpec formatOption()
{
    return {QStringLiteral("format"),
            QStringLiteral("FORMAT"),
            Message{QT_TRANSLATE_NOOP("kyc", "table (default), json or csv.")},
            false,
            {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")}};
}

OptionSpec tableOrJsonOption()
{
    return {QStringLiteral("format"),
            QStringLiteral("FORMAT"),
            Message{QT_TRANSLATE_NOOP("kyc", "table (default) or json.")},
            false,
            {QStringLiteral("table"), QStringLiteral("json")}};
}

QStringList environmentChoices()
{
    return {core::toWord(core::Environment::Staging), core::toWord(core::Environment::Production)};
}

QStringList providerChoices()
{
    QStringList ids;
    for (const providers::Provider *provider : providers::all())
        ids.append(provider->description().id);
    return ids;
}

QStringList checkChoices()
{
    QStringList ids;
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks)
            ids.append(check.id);
    }
    return ids;
}

QStringList statusChoices()
{
    return wordsOf<core::Status>();
}

QStringList errorChoices()
{
    return wordsOf<core::ErrorKind>();
}

} // namespace kyc::cli
