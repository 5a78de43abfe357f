// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/message.h"

#include <QCoreApplication>

namespace kyc::core {

namespace {

/// Replaces %1…%9 in one pass, so that an argument holding "%2" stays what it is.
QString withArguments(const QString &pattern, const QStringList &args)
{
    QString out;
    out.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1) >= u'1' && pattern.at(i + 1) <= u'9';
        if (!isPlace) {
            out += pattern.at(i);
            continue;
        }
        out += args.value(pattern.at(++i).unicode() - u'1');
    }
    return out;
}

} // namespace

Message::Message(const char *englishSource, QStringList arguments) : source(englishSource), args(std::move(arguments))
{ }

QString Message::text() const
{
    return withArguments(QCoreApplication::translate("kyc", source.constData()), args);
}

QString Message::english() const
{
    return withArguments(QString::fromUtf8(source), args);
}

} // namespace kyc::core
