// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/assignment.h"

#include <QCoreApplication>

namespace kyc::cli {

Parsed<Assignment> parseAssignment(const QString &option, const QString &text)
{
    using core::Message;
    const qsizetype equals = text.indexOf(u'=');
    const QString left = text.left(equals);
    const qsizetype slash = left.indexOf(u'/');
    const QString key = left.mid(slash + 1);
    if (equals < 0 || key.isEmpty() || slash == 0)
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "--%1 wants key=value."), {option}});
    if (equals + 1 == text.size())
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "--%1 wants a value after the '='."), {option}});
    return Assignment{slash < 0 ? QString() : left.left(slash), key, text.mid(equals + 1)};
}

} // namespace kyc::cli
