// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvguard.h"

#include <algorithm>

namespace kyc::services {

namespace {

bool isFormulaStart(QChar one)
{
    // ASCII, small forms, the minus sign, full-width forms
    constexpr QStringView kStarts(u"=+-@\uFE66\uFE62\uFE63\uFE6B\u2212\uFF1D\uFF0B\uFF0D\uFF20");
    return kStarts.contains(one);
}

bool isInvisible(QChar one)
{
    return one.isSpace() || one.category() == QChar::Other_Format || one.category() == QChar::Other_Control;
}

} // namespace

CsvGuard::Meaning CsvGuard::meaningOf(QChar one)
{
    if (one == u',' || one == u';' || one == u'|')
        return Meaning::Separator;
    if (one == u'\t' || one == u'\r' || one == u'\n')
        return Meaning::Break;
    if (one == u'"')
        return Meaning::Quote;
    if (isFormulaStart(one))
        return Meaning::Formula;
    return isInvisible(one) ? Meaning::Blank : Meaning::Other;
}

bool CsvGuard::looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (meaningOf(text.front()) == Meaning::Break)
        return true;
    const auto *const seen = std::find_if_not(text.cbegin(), text.cend(), isInvisible);
    return seen != text.cend() && isFormulaStart(*seen);
}

QString CsvGuard::guarded(QStringView text)
{
    const QChar guard = u'\'';
    QString out;
    if (looksLikeFormula(text))
        out += guard;
    qsizetype place = -1; // behind a separator that nothing but blanks and quotes have followed
    for (const QChar one : text) {
        const Meaning meaning = meaningOf(one);
        if (meaning == Meaning::Formula && place >= 0)
            out.insert(place, guard);
        out += one;
        if (meaning == Meaning::Separator || meaning == Meaning::Break)
            place = out.size();
        else if (meaning == Meaning::Other || meaning == Meaning::Formula)
            place = -1;
    }
    return out;
}

} // namespace kyc::services
