// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/pastedsecret.h"

#include <algorithm>
#include <array>

namespace kyc::desktop {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Blanks of every kind, and what web pages put around a text without showing it.
bool isAround(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark || c == u'\u200b' || c == u'\u2060' || c == QChar::Null;
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutQuotes(QStringView text)
{
    struct Quotes
    {
        QChar open;
        QChar close;
    };
    static constexpr std::array<Quotes, 6> kQuotes{{
        {u'"', u'"'},
        {u'\'', u'\''},
        {u'`', u'`'},
        {u'\u201c', u'\u201d'},
        {u'\u2018', u'\u2019'},
        {u'\u00ab', u'\u00bb'},
    }};
    const auto isQuoted = [text](const Quotes &quotes) {
        return text.size() >= 2 && text.front() == quotes.open && text.back() == quotes.close;
    };
    return std::any_of(kQuotes.cbegin(), kQuotes.cend(), isQuoted) ? text.mid(1).chopped(1) : text;
}

QStringView withoutHeaderWords(QStringView text)
{
    constexpr QStringView header = u"Authorization";
    constexpr QStringView scheme = u"Bearer";
    if (text.startsWith(header, Qt::CaseInsensitive)) {
        const QStringView rest = withoutBlanks(text.mid(header.size()));
        if (rest.startsWith(u':'))
            return rest.mid(1);
    }
    // "Bearer" alone may be the beginning of the credential itself.
    if (text.startsWith(scheme, Qt::CaseInsensitive) && text.size() > scheme.size() && isAround(text.at(scheme.size())))
        return text.mid(scheme.size());
    return text;
}

} // namespace

QString cleanedSecret(const QString &pasted)
{
    QStringView text = pasted;
    qsizetype before = -1;
    while (before != text.size()) {
        before = text.size();
        text = withoutHeaderWords(withoutQuotes(withoutBlanks(text)));
    }
    QString cleaned;
    cleaned.reserve(text.size());
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(cleaned), [](QChar c) { return !isLineEnd(c); });
    return cleaned;
}

} // namespace kyc::desktop
