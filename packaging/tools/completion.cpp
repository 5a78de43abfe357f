// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "completion.h"

namespace kyc::packaging {

ValueKind valueKind(const cli::OptionSpec &option)
{
    if (option.valueName.isEmpty())
        return ValueKind::None;
    if (!option.choices.isEmpty())
        return ValueKind::Choice;
    if (option.valueName == u"FILE")
        return ValueKind::File;
    if (option.valueName == u"FOLDER")
        return ValueKind::Folder;
    return option.valueName == u"SOURCE" ? ValueKind::Source : ValueKind::Free;
}

QString functionName(const Program &program)
{
    return QString(program.name).replace(u'-', u'_');
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace kyc::packaging
